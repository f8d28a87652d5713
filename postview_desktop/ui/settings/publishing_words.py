"""What the section of the calendar elsewhere says: what it offers, where to, and how it is."""

from __future__ import annotations

from postview_desktop.services.publishing import PublishState, Target
from postview_desktop.system.clock import Clock
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.moments import moment_in_words
from postview_desktop.wording.translate import translate


def offer() -> str:
    """What it would be, before it is asked for."""
    return translate(
        "PublishingSection",
        "PostView can put your interviews, and the days on which something is due, into a calendar of yours on a "
        "server (CalDAV), so that your phone shows them and rings. Off until you ask for it. What goes there: "
        "organisation, role, the names of those you meet, time, place and link; never notes, letters or how it "
        "went. Other events in that calendar are not read.",
    )


def where(target: Target) -> str:
    """Where to it is published."""
    words = translate("PublishingSection", "Published to “{calendar}” at {server}, as {user}.")
    return words.format(calendar=target.title or target.url, server=target.host, user=target.user)


def how_it_is(look: Look, state: PublishState, clock: Clock) -> str:
    """When all was in order last, and how many events are looked after or left alone."""
    said: list[str] = []
    if state.leaving:
        said.append(translate("PublishingSection", "What PostView put there is being taken away."))
    at = state.tried_at if state.questions and state.error is None else state.good_at
    if at:
        when = moment_in_words(look, at, clock.zone(), clock.today(), within=True)
        looked = translate("PublishingSection", "Looked there last {moment}.")
        good = translate("PublishingSection", "All was in order {moment}.")
        said.append((looked if state.questions else good).format(moment=when))
    elif state.error is None:
        said.append(translate("PublishingSection", "PostView has not been there yet."))
    if state.there == 1:
        said.append(translate("PublishingSection", "PostView looks after 1 event there."))
    elif state.there:
        words = translate("PublishingSection", "PostView looks after {number} events there.")
        said.append(words.format(number=state.there))
    if state.left == 1:
        said.append(translate("PublishingSection", "1 event is left alone there, as you or somebody else wished it."))
    elif state.left:
        words = translate(
            "PublishingSection", "{number} events are left alone there, as you or somebody else wished it."
        )
        said.append(words.format(number=state.left))
    return " ".join(said)
