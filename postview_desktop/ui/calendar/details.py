"""Finds out what is to be told about one item of the calendar."""

from __future__ import annotations

from datetime import date, datetime

from postview_desktop.domain.errors import PostviewError
from postview_desktop.domain.follow_up import AwayReason
from postview_desktop.domain.interview import Interview, InterviewKind
from postview_desktop.services.calendar import Calendar, CalendarItem, wall_within
from postview_desktop.services.follow_ups import FollowUps
from postview_desktop.services.interviews import Interviews, InterviewView
from postview_desktop.system.clock import Clock
from postview_desktop.ui.calendar.care_words import check_of
from postview_desktop.ui.calendar.item_detail import Action, Detail
from postview_desktop.ui.calendar.words import is_ready
from postview_desktop.ui.common.bidi import isolated
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.moments import city_of
from postview_desktop.wording import names, reasons
from postview_desktop.wording.translate import translate

STEPS = ("follow_up", "closing")
PUT_AWAY = "put_away_"
"""Begins what a reason to put a follow-up away is called as an action."""


class Details:
    """Asks the services about one item at a time; what is gone meanwhile has nothing to tell."""

    def __init__(
        self, look: Look, calendar: Calendar, interviews: Interviews, follow_ups: FollowUps, clock: Clock
    ) -> None:
        self._look = look
        self._calendar = calendar
        self._interviews = interviews
        self._follow_ups = follow_ups
        self._clock = clock

    def reasons(self, item: CalendarItem) -> list[str]:
        """Why an item is on its day (F9), in sentences."""
        if not item.interview_id or item.kind not in STEPS or item.done:
            return []
        try:
            plan = self._follow_ups.plan(item.interview_id)
        except PostviewError:
            return []
        why = plan.next.reasons if plan.next is not None else plan.reasons
        return [reasons.sentence(reason, self._look.dates.day, self._look.dates.time) for reason in why]

    def where(self, item: CalendarItem) -> list[str]:
        """How and where an interview is held, as the parts of a line."""
        try:
            interview = self._interviews.get(item.interview_id).interview
        except PostviewError:
            return []
        return [part for part in (_kind(interview), isolated(interview.place or interview.link)) if part]

    def detail(self, item: CalendarItem) -> Detail:
        """Everything about one item that stands in the pane."""
        if item.kind == "goal":
            words = translate("Calendar", "Open the search")
            return Detail(actions=(Action("open_search", "compass", words),))
        try:
            view = self._interviews.get(item.interview_id) if item.interview_id else None
        except PostviewError:
            view = None
        if item.kind == "letter":
            return self._letter(item, view)
        if view is None:
            return Detail()
        if item.kind == "interview":
            return self._interview(item, view)
        lines = [("briefcase", self._job(view))]
        if item.first_ordinal != item.last_ordinal:
            lines.append(("calendar-range", self._window(item)))
        if is_ready(item):
            lines.append(("clock", self._leaves(item)))
        elif item.start_epoch and not item.done:
            lines.append(("clock", check_of(item, self._look.dates, self._clock).line))
        return Detail(tuple(lines), tuple(self.reasons(item)), self._actions(item))

    def _letter(self, item: CalendarItem, view: InterviewView | None) -> Detail:
        sent = translate("Calendar", "Sent at {time}").format(
            time=self._look.dates.clock(item.start_epoch, self._clock.zone())
        )
        lines = [("briefcase", self._job(view))] if view is not None else []
        words = translate("Calendar", "Open the letter")
        if is_ready(item):
            write = Action("open_letter", "mail", words, main=True)
            return Detail((*lines, ("clock", self._leaves(item))), (), (write, _move()))
        return Detail((*lines, ("send", sent)), (), (Action("open_letter", "mail", words),))

    def _leaves(self, item: CalendarItem) -> str:
        """When a letter leaves; one whose hour has passed is on its way or waits for a connection."""
        time = self._look.dates.clock(item.start_epoch, self._clock.zone())
        if item.start_epoch <= self._clock.now():
            return translate("Calendar", "Was to leave at {time}").format(time=time)
        return translate("Calendar", "Leaves at {time}").format(time=time)

    def _actions(self, item: CalendarItem) -> tuple[Action, ...]:
        if item.kind == "thank_you":
            words = translate("Calendar", "Open the letter") if item.letter_id else translate("Calendar", "Write it")
            if item.done and not item.letter_id:
                return (_open(),)
            write = Action("open_letter" if item.letter_id else "write_thanks", "mail", words, main=not item.done)
            return (write, _move(), _open()) if item.letter_id and not item.done else (write, _open())
        if item.kind == "reflection":
            words = translate("Calendar", "Read the review") if item.done else translate("Calendar", "Look back")
            return (Action("look_back", "notebook-pen", words, main=not item.done), _open())
        words = translate("Calendar", "Open the follow-up plan")
        plan = Action("open_interview", "messages-square", words)
        return (plan,) if item.done else (*self._steps(main=True), plan)

    @staticmethod
    def _steps(*, main: bool = False) -> tuple[Action, ...]:
        """What can be done about the next step of a plan (F10)."""
        return (
            Action("done", "check", translate("Calendar", "I followed up…"), main=main),
            Action(
                "put_off",
                "bell-off",
                translate("Calendar", "Put off"),
                (
                    ("put_off_tomorrow", translate("Calendar", "Tomorrow")),
                    ("put_off_two_days", translate("Calendar", "In two working days")),
                    ("put_off_date", translate("Calendar", "Until a day…")),
                    ("move_to", translate("Calendar", "Move to…")),
                ),
            ),
            Action(
                "put_away",
                "circle-x",
                translate("Calendar", "Put away for good"),
                tuple((f"{PUT_AWAY}{reason.value}", _away(reason)) for reason in AwayReason),
            ),
        )

    def _interview(self, item: CalendarItem, view: InterviewView) -> Detail:
        interview = view.interview
        lines = [("briefcase", self._job(view)), ("clock", self._hours(interview))]
        lines.append((_icon(interview), _kind(interview) + _below(isolated(interview.place or interview.link))))
        people = ", ".join(isolated(met.person.name) for met in view.people)
        if people:
            lines.append(("users", people))
        state = "" if not item.cancelled else names.label(interview.state)
        told = (state[:1].upper() + state[1:] + ".",) if state else ()
        if interview.end_utc > self._clock.now() or item.cancelled:
            ahead = interview.start_utc > self._clock.now() and not item.cancelled
            return Detail(tuple(lines), told, (_open(), _move()) if ahead else (_open(),))
        care = self._calendar.after(interview.id)
        checks = tuple(check_of(one, self._look.dates, self._clock) for one in care)
        return Detail(tuple(lines), told, self._after(care), checks)

    @staticmethod
    def _after(care: list[CalendarItem]) -> tuple[Action, ...]:
        """The next thing to do is the main one."""
        to_do = {one.kind for one in care if not one.done}
        found: list[Action] = []
        if "reflection" in to_do:
            found.append(Action("look_back", "notebook-pen", translate("Calendar", "Look back"), main=True))
        if "thank_you" in to_do:
            words = translate("Calendar", "Write the thank-you")
            found.append(Action("write_thanks", "mail", words, main=not found))
        if to_do & set(STEPS):
            found += Details._steps()
        if "reflection" not in to_do and any(one.kind == "reflection" for one in care):
            found.append(Action("look_back", "notebook-pen", translate("Calendar", "Read the review")))
        return (*found, _open())

    def step_of(self, item: CalendarItem) -> CalendarItem | None:
        """The next step of the plan that an item belongs to, itself or that of its interview."""
        if item.kind in STEPS and not item.done:
            return item
        care = self._calendar.after(item.interview_id)
        return next((one for one in care if one.kind in STEPS and not one.done), None)

    def _job(self, view: InterviewView) -> str:
        role = view.application.role
        title = view.interview.title
        return ", ".join(isolated(part) for part in (role, title) if part) or isolated(view.organisation.name)

    def _hours(self, interview: Interview) -> str:
        """The hours there, and here where these are others."""
        zone = self._clock.zone()
        start, end = wall_within(interview.start_utc, zone), wall_within(interview.end_utc, zone)
        there = self._span(interview.start, interview.end)
        if start == interview.start:
            return there
        city = city_of(interview.zone)
        if start.date() != interview.start.date():
            there = self._span(interview.start, interview.end, with_day=True)
        return translate("Calendar", "{here} for you\n{there} in {zone}").format(
            here=self._span(start, end), there=there, zone=city
        )

    def _span(self, start: datetime, end: datetime, *, with_day: bool = False) -> str:
        """From when to when (naive wall times); the beginning alone of what has no end."""
        dates = self._look.dates
        begin = f"{dates.short_day(start.date())}, {dates.time(start)}" if with_day else dates.time(start)
        if end <= start:
            return begin
        if end.date() == start.date():
            return f"{begin} – {dates.time(end)}"
        begin = f"{dates.short_day(start.date())}, {dates.time(start)}"
        return f"{begin} – {dates.short_day(end.date())}, {dates.time(end)}"

    def _window(self, item: CalendarItem) -> str:
        short = self._look.dates.short_day
        first, best, last = (
            date.fromordinal(ordinal) for ordinal in (item.first_ordinal, item.best_ordinal, item.last_ordinal)
        )
        return translate("Calendar", "From {first} to {last}, best on {best}").format(
            first=short(first), last=short(last), best=short(best)
        )


def _move() -> Action:
    return Action("move_to", "calendar-range", translate("Calendar", "Move to…"))


def _away(reason: AwayReason) -> str:
    words = names.label(reason)
    return words[:1].upper() + words[1:]


def _open() -> Action:
    return Action("open_interview", "messages-square", translate("Calendar", "Open the interview"))


def _kind(interview: Interview) -> str:
    kind = names.label(interview.kind)
    return f"{kind[:1].upper()}{kind[1:]}"


def _icon(interview: Interview) -> str:
    if interview.kind is InterviewKind.PHONE:
        return "phone"
    return "map-pin" if interview.place or interview.kind is InterviewKind.ON_SITE else "video"


def _below(text: str) -> str:
    return f"\n{text}" if text else ""
