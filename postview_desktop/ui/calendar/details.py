"""Finds out what is to be told about one item of the calendar."""

from __future__ import annotations

from datetime import date

from postview_desktop.domain.errors import PostviewError
from postview_desktop.domain.interview import Interview, InterviewKind, wall_of
from postview_desktop.services.calendar import CalendarItem
from postview_desktop.services.follow_ups import FollowUps
from postview_desktop.services.interviews import Interviews, InterviewView
from postview_desktop.system.clock import Clock
from postview_desktop.ui.calendar.item_detail import Detail
from postview_desktop.ui.common.context import Look
from postview_desktop.wording import names, reasons
from postview_desktop.wording.translate import translate


class Details:
    """Asks the services about one item at a time; what is gone meanwhile has nothing to tell."""

    def __init__(self, look: Look, interviews: Interviews, follow_ups: FollowUps, clock: Clock) -> None:
        self._look = look
        self._interviews = interviews
        self._follow_ups = follow_ups
        self._clock = clock

    def reasons(self, item: CalendarItem) -> list[str]:
        """Why an item is on its day (F9), in sentences."""
        if not item.interview_id or item.kind not in ("follow_up", "closing") or item.done:
            return []
        try:
            plan = self._follow_ups.plan(item.interview_id)
        except PostviewError:
            return []
        why = plan.next.reasons if plan.next is not None else plan.reasons
        return [reasons.sentence(reason, self._look.dates.day) for reason in why]

    def where(self, item: CalendarItem) -> list[str]:
        """How and where an interview is held, as the parts of a line."""
        try:
            interview = self._interviews.get(item.interview_id).interview
        except PostviewError:
            return []
        kind = names.label(interview.kind)
        return [part for part in (f"{kind[:1].upper()}{kind[1:]}", interview.place or interview.link) if part]

    def detail(self, item: CalendarItem) -> Detail:
        """Everything about one item that stands in the pane."""
        try:
            view = self._interviews.get(item.interview_id) if item.interview_id else None
        except PostviewError:
            view = None
        if view is None:
            return Detail()
        if item.kind == "interview":
            return self._interview(item, view)
        lines = [("briefcase", self._job(view))]
        if item.first_ordinal != item.last_ordinal:
            lines.append(("calendar-range", self._window(item)))
        return Detail(tuple(lines), tuple(self.reasons(item)), self._actions(item))

    def _actions(self, item: CalendarItem) -> tuple[tuple[str, str, str], ...]:
        open_interview = ("open_interview", "messages-square", translate("Calendar", "Open the interview"))
        if item.kind == "thank_you":
            words = translate("Calendar", "Open the letter") if item.letter_id else translate("Calendar", "Write it")
            return (("open_letter", "mail", words), open_interview)
        if item.kind == "reflection":
            words = translate("Calendar", "Read the review") if item.done else translate("Calendar", "Look back")
            return (("look_back", "notebook-pen", words), open_interview)
        return (("open_interview", "messages-square", translate("Calendar", "Open the follow-up plan")),)

    def _interview(self, item: CalendarItem, view: InterviewView) -> Detail:
        interview = view.interview
        lines = [("briefcase", self._job(view)), ("clock", self._hours(interview))]
        place = interview.place or interview.link
        kind = names.label(interview.kind)
        lines.append((_icon(interview), f"{kind[:1].upper()}{kind[1:]}" + _below(place)))
        people = ", ".join(met.person.name for met in view.people)
        if people:
            lines.append(("users", people))
        state = "" if not item.cancelled else names.label(interview.state)
        open_interview = ("open_interview", "messages-square", translate("Calendar", "Open the interview"))
        over = interview.end_utc <= self._clock.now() and not item.cancelled
        look_back = ("look_back", "notebook-pen", translate("Calendar", "Look back"))
        told = (state[:1].upper() + state[1:] + ".",) if state else ()
        return Detail(tuple(lines), told, (open_interview, look_back) if over else (open_interview,))

    def _job(self, view: InterviewView) -> str:
        role = view.application.role
        title = view.interview.title
        return ", ".join(part for part in (role, title) if part) or view.organisation.name

    def _hours(self, interview: Interview) -> str:
        """The hours there, and here where these are others."""
        dates, zone = self._look.dates, self._clock.zone()
        there = f"{dates.time(interview.start)} – {dates.time(interview.end)}"
        here = f"{dates.clock(interview.start_utc, zone)} – {dates.clock(interview.end_utc, zone)}"
        same = wall_of(interview.start_utc, zone) == interview.start
        if same:
            return there
        return translate("Calendar", "{here} for you\n{there} in {zone}").format(
            here=here, there=there, zone=interview.zone.rpartition("/")[2].replace("_", " ")
        )

    def _window(self, item: CalendarItem) -> str:
        short = self._look.dates.short_day
        first, best, last = (
            date.fromordinal(ordinal) for ordinal in (item.first_ordinal, item.best_ordinal, item.last_ordinal)
        )
        return translate("Calendar", "From {first} to {last}, best on {best}").format(
            first=short(first), last=short(last), best=short(best)
        )


def _icon(interview: Interview) -> str:
    if interview.kind is InterviewKind.PHONE:
        return "phone"
    return "map-pin" if interview.place or interview.kind is InterviewKind.ON_SITE else "video"


def _below(text: str) -> str:
    return f"\n{text}" if text else ""
