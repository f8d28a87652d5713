"""What an invitation changed and what somebody said to one, in words: for the window and for the terminal."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from postview_desktop.domain.interview import Answered, Interview
from postview_desktop.domain.invitation import Response
from postview_desktop.domain.taking import Part, Taken
from postview_desktop.wording.names import label
from postview_desktop.wording.translate import translate

Span = Callable[[Interview], str]
"""How start and end of an interview are written, in its own zone."""


def changes(
    before: Interview, after: Interview, joined: Sequence[str], parts: Collection[Part], span: Span
) -> list[str]:
    """What it was and what it is, a line for each part: "Tuesday 24 November, 14:00 – 15:00 → Thursday …"."""

    def told(was: str, now: str) -> str:
        return translate("Invitations", "{before} → {after}").format(
            before=was or translate("Invitations", "none"), after=now or translate("Invitations", "none")
        )

    lines: list[str] = []
    if Part.TIME in parts:
        was, now = span(before), span(after)
        if before.zone != after.zone:
            was, now = _there(was, before.zone), _there(now, after.zone)
        lines.append(translate("Invitations", "Time: {change}").format(change=told(was, now)))
    if Part.PLACE in parts:
        lines.append(translate("Invitations", "Place: {change}").format(change=told(before.place, after.place)))
    if Part.LINK in parts:
        lines.append(translate("Invitations", "Link: {change}").format(change=told(before.link, after.link)))
    if Part.STATE in parts:
        change = told(label(before.state), label(after.state))
        lines.append(translate("Invitations", "State: {change}").format(change=change))
    if joined:
        lines.append(translate("Invitations", "New on it: {people}").format(people=", ".join(joined)))
    return lines


def _there(when: str, zone: str) -> str:
    city = zone.rpartition("/")[2].replace("_", " ")
    return translate("Invitations", "{when} in {city}").format(when=when, city=city)


def stale() -> str:
    """Why an event was left alone."""
    return translate("Invitations", "It is older than what PostView knows, or this is over; nothing was changed.")


def heard(response: Response, known: Interview, span: Span) -> list[str]:
    """What somebody says to an invitation, with their comment."""
    who = response.who or translate("Invitations", "Somebody")
    lines = [_heard(response, who, known, span)]
    if response.comment:
        lines.append(translate("Invitations", "They write: “{comment}”").format(comment=response.comment))
    return lines


def _heard(response: Response, who: str, known: Interview, span: Span) -> str:
    match response.kind:
        case Taken.REPLY:
            return {
                Answered.ACCEPTED: translate("Invitations", "{who} comes. Nothing was changed."),
                Answered.TENTATIVE: translate("Invitations", "{who} may come. Nothing was changed."),
                Answered.DECLINED: translate("Invitations", "{who} does not come. Nothing was changed."),
                Answered.NOT_YET: translate("Invitations", "{who} has not decided yet. Nothing was changed."),
            }[response.answer].format(who=who)
        case Taken.PROPOSAL if response.start is not None and response.end is not None:
            other = replace(known, start=response.start, end=response.end, zone=response.zone)
            when = span(other) if response.zone == known.zone else _there(span(other), response.zone)
            return translate("Invitations", "{who} proposes another time: {when}. Nothing was changed.").format(
                who=who, when=when
            )
        case Taken.PROPOSAL_DECLINED:
            return translate("Invitations", "{who} keeps to the time of the invitation. Nothing was changed.").format(
                who=who
            )
        case _:
            return translate(
                "Invitations", "{who} asks for the newest invitation. Nothing was changed; there is nothing to do."
            ).format(who=who)
