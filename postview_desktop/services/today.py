"""The Today page's truth: what can be done today and why, what comes next, and this week (N4)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from postview_desktop.domain.answer import Answer, AnswerKind, AnswerState
from postview_desktop.domain.application import LETTER_STAGES, Application, Organisation
from postview_desktop.domain.follow_up import Channel, Reason, Why
from postview_desktop.domain.interview import InterviewState, wall_of
from postview_desktop.domain.letter import Letter, LetterState
from postview_desktop.domain.reflection import ReflectionState
from postview_desktop.domain.reminder import DueItem, DueKind
from postview_desktop.domain.search import week_start
from postview_desktop.services.due_data import unpack_reasons
from postview_desktop.services.interviews import InterviewLine, Interviews
from postview_desktop.services.search import Search
from postview_desktop.services.settings import Settings, week_begins_on
from postview_desktop.storage import Store
from postview_desktop.storage.due_rows import DueLine, lines_between, lines_until
from postview_desktop.storage.lists import finished_facts
from postview_desktop.system.clock import Clock

THANKS_SHOWN_DAYS = 14
"""A thank-you that was never written is let go of after this; later it would be odd."""
LOOK_BACK_DAYS = 7
"""Looking back is suggested for so long, then no more (S1)."""
ASK_SHOWN_DAYS = 14
FOLLOW_UP_SHOWN_DAYS = 60
"""So long after its latest day a follow-up that was never made is let go of: an interview that was imported from last
year must not be overdue for ever. The plan itself stays on the interview's page."""
PASSING = frozenset({DueKind.THANK_YOU.value, DueKind.REFLECTION.value, DueKind.ASK.value})
PASSING_DAYS = 30
"""What is let go of is not read any more after this: longer than any of the days above, to be sure."""
COMING_DAYS = 14
COMING_MOST = 6
WEEK_DAYS = 7

NEEDS_PERSON = (
    LetterState.REJECTED,
    LetterState.BLOCKED,
    LetterState.LATE,
    LetterState.HELD,
    LetterState.UNKNOWN,
    LetterState.UNDELIVERED,
)
ORDER = {kind: place for place, kind in enumerate((
    DueKind.LETTER, DueKind.THEIR_ANSWER, DueKind.DOUBT, DueKind.THANK_YOU, DueKind.FOLLOW_UP, DueKind.CLOSING,
    DueKind.ASK, DueKind.REFLECTION, DueKind.GOAL,
))}  # fmt: skip


class StepState(StrEnum):
    """Where one of the four steps of an interview stands."""

    TODO = "todo"
    DONE = "done"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True, kw_only=True)
class JustFinished:
    """An interview that ended lately and has open steps."""

    line: InterviewLine
    steps: tuple[StepState, StepState, StepState, StepState]
    """Ask, thank, look back, keep searching."""
    people: tuple[str, ...]
    """Names of those still to be thanked, or of all that took part."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekLine:
    """Something in the next seven days; `at_utc` is 0 where only the day counts."""

    day: date
    at_utc: int
    kind: str
    organisation: str
    title: str
    interview_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayView:
    """All that the Today page shows. `can_do` counts what can be done today, `overdue` how much of it is late."""

    just_finished: tuple[JustFinished, ...]
    due: tuple[DueItem, ...]
    coming: tuple[DueItem, ...]
    week: tuple[WeekLine, ...]
    next_interview: InterviewLine | None
    can_do: int
    overdue: int
    empty: bool
    """Nothing was entered yet."""


def _place(item: DueItem, day: date) -> int:
    """What comes first; asking how to follow up steps back when the first days are over."""
    last = item.kind is DueKind.ASK and day > item.latest
    return ORDER[item.kind] + (len(ORDER) if last else 0)


class Today:
    """Reads what is due from the derived rows; no rule is worked out here."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._interviews = Interviews(store, clock)
        self._settings = Settings(store, clock)
        self._search = Search(store, clock)

    def view(self) -> TodayView:
        """The page as of now."""
        finished = tuple(self._just_finished())
        on_cards = {one.line.interview.id for one in finished}
        due = tuple(
            item
            for item in self.due_items()
            # What the card of a just finished interview asks for is not asked twice.
            if not (item.interview_id in on_cards and item.kind in (DueKind.ASK, DueKind.REFLECTION))
        )
        ahead = self._ahead()
        coming = [
            line
            for line in self._interviews.list(when="coming", limit=30)
            if line.interview.state in (InterviewState.PLANNED, InterviewState.TOOK_PLACE)
        ]
        return TodayView(
            just_finished=finished,
            due=due,
            coming=self._coming(ahead),
            week=self._week(coming, ahead),
            next_interview=coming[0] if coming else None,
            can_do=sum(item.can_today for item in due) + len(on_cards - {item.interview_id for item in due}),
            overdue=sum(item.overdue for item in due),
            empty=not coming and not due and not finished and not self._interviews.list(limit=1),
        )

    def can_do_today(self) -> int:
        """How much can be done today, for the tray and the title."""
        return self.view().can_do

    def due_items(self, on: date | None = None) -> list[DueItem]:
        """What is due on a day (today), the most pressing first.

        For a later day: what will be due by then if nothing is done before.
        """
        today = self._clock.today()
        day = on or today
        now = self._clock.now() + max(0, (day - today).days) * 86_400
        looking_back = self._settings.get().reflections
        found = [
            item
            for line in self._lines_until(day.toordinal() + 1, now)
            if (item := self._item(line, day, now, looking_back)) is not None
        ]
        found += self._letters(day)
        found += self._doubts(day)
        goal = self._goal(day)
        if goal is not None:
            found.append(goal)
        return sorted(found, key=lambda item: (not item.overdue, _place(item, day), item.day, item.key))

    def _lines_until(self, best: int, now: int) -> list[DueLine]:
        return lines_until(self._store, best, now, passing=best - PASSING_DAYS, passing_kinds=PASSING)

    # -- one thing each ---------------------------------------------------------------------------------------------

    def _item(self, line: DueLine, day: date, now: int, looking_back: bool) -> DueItem | None:
        """The item of a row, None where it is not (or no longer) for this day."""
        row = line.row
        kind = DueKind(row.kind)
        best = date.fromordinal(row.best)
        ended = wall_of(row.since, self._clock.zone()).date()
        if kind is DueKind.THANK_YOU:
            if (day - ended).days > THANKS_SHOWN_DAYS:
                return None
        elif best > day:
            return None
        elif kind is DueKind.REFLECTION:
            if (day - ended).days > LOOK_BACK_DAYS or not looking_back:
                return None
        elif kind is DueKind.ASK:
            if (day - ended).days > ASK_SHOWN_DAYS:
                return None
        elif day.toordinal() - row.last > FOLLOW_UP_SHOWN_DAYS:
            return None
        return self._filled(line, kind, day, now)

    def _filled(self, line: DueLine, kind: DueKind, day: date, now: int) -> DueItem:
        row = line.row
        data: dict[str, Any] = json.loads(row.data)
        reasons = unpack_reasons(data["reasons"])
        best, latest = date.fromordinal(row.best), date.fromordinal(row.last)
        overdue = kind not in (DueKind.REFLECTION, DueKind.ASK) and day > latest
        if kind is DueKind.THANK_YOU:
            overdue = now > data["late_at"]
            if overdue:
                very = now > data["very_late_at"]
                reasons = (Reason(Why.THANKS_VERY_LATE if very else Why.THANKS_LATE),)
        return DueItem(
            key=f"{kind.value}:{row.interview_id}:{row.step}:{best.isoformat()}",
            kind=kind,
            interview_id=row.interview_id,
            application_id=line.application_id,
            organisation=line.organisation,
            role=line.role,
            title=line.title,
            day=best,
            earliest=date.fromordinal(row.first),
            latest=latest,
            best_at=int(data.get("best_at", 0)),
            channel=Channel(data["channel"]) if data.get("channel") else None,
            people=tuple(data.get("people", ())),
            phone=str(data.get("phone", "")),
            done=int(data.get("done", 0)),
            wanted=int(data.get("wanted", 0)),
            reasons=reasons,
            overdue=overdue,
            # A follow-up that is late waits for the next day on which somebody is there (F8, N4).
            can_today=best >= day or day.weekday() not in data.get("weekend", ()),
        )

    def _letters(self, day: date) -> list[DueItem]:
        """Letters that wait for the person: refused, uncertain (and looked for in vain), late, held."""
        letters = self._store.find(Letter, state=NEEDS_PERSON)
        if any(letter.state is LetterState.UNKNOWN for letter in letters):
            from postview_desktop.services.seeking import still_sought

            sought = still_sought(self._store, self._clock)
            letters = [letter for letter in letters if letter.id not in sought]
        applications = {
            one.id: one for one in self._store.find(Application, id={letter.application_id or 0 for letter in letters})
        }
        organisations = {
            one.id: one.name
            for one in self._store.find(Organisation, id={one.organisation_id for one in applications.values()})
        }

        def organisation(letter: Letter) -> str:
            application = applications.get(letter.application_id or 0)
            return "" if application is None else organisations.get(application.organisation_id, "")

        return [
            DueItem(
                key=f"letter:{letter.id}:{letter.state.value}:{letter.attempts}",
                kind=DueKind.LETTER,
                interview_id=letter.interview_id,
                application_id=letter.application_id,
                letter_id=letter.id,
                organisation=organisation(letter),
                title=letter.subject,
                people=(letter.to_name or letter.to_address,),
                day=day,
                earliest=day,
                latest=day,
                reasons=(Reason(Why.LETTER_NEEDS_YOU, {"state": letter.state.value, "problem": letter.problem}),),
            )
            for letter in letters
        ]

    def _doubts(self, day: date) -> list[DueItem]:
        """Mails that may be answers, for which follow-ups to their organisation wait (F6), and reports that may be
        about a letter: the person is asked."""
        mails = self._store.find(Answer, state=AnswerState.DOUBTFUL, order_by=("at", "id"))
        houses = self._store.find(Organisation, id={mail.organisation_id for mail in mails})
        organisations = {one.id: one.name for one in houses}
        letters = {one.id: one for one in self._store.find(Letter, id={mail.letter_id or 0 for mail in mails})}
        found: list[DueItem] = []
        for mail in mails:
            on = wall_of(mail.at, self._clock.zone()).date()
            who = mail.from_name or mail.from_address
            values: dict[str, date | int | str] = {"on": on, "who": who, "address": mail.from_address}
            values |= {"subject": mail.subject, "trace": mail.trace.value}
            why, letter = Why.PERHAPS_THEIRS, letters.get(mail.letter_id or 0)
            organisation = organisations.get(mail.organisation_id, "")
            if mail.kind is AnswerKind.BOUNCE:
                to = (letter.to_name or letter.to_address) if letter is not None else organisation
                why, values = Why.PERHAPS_BOUNCED, {**values, "to": to, "report": mail.reason}
            found.append(
                DueItem(
                    key=f"doubt:{mail.id}",
                    kind=DueKind.DOUBT,
                    interview_id=mail.interview_id,
                    application_id=mail.application_id,
                    letter_id=mail.letter_id,
                    answer_id=mail.id,
                    organisation=organisation,
                    day=min(on, day),
                    earliest=min(on, day),
                    latest=day,
                    people=(who,),
                    reasons=(Reason(why, values),),
                )
            )
        return found

    def _goal(self, day: date) -> DueItem | None:
        """The week's goal while the search is on and it is not reached (C3). One key a week: one nudge at most."""
        state = self._search.state()
        anything = state.open_count > 0
        if not state.on or not state.goal or state.added_this_week >= state.goal or not anything:
            return None
        first = week_start(day, week_begins_on(self._settings.get(), self._clock))
        values: dict[str, date | int | str] = {"added": state.added_this_week, "goal": state.goal}
        return DueItem(
            key=f"goal:{first.isoformat()}",
            kind=DueKind.GOAL,
            day=day,
            earliest=first,
            latest=first + timedelta(days=6),
            done=state.added_this_week,
            wanted=state.goal,
            reasons=(Reason(Why.WEEKLY_GOAL, values),),
        )

    # -- the rest of the page ---------------------------------------------------------------------------------------

    def _just_finished(self) -> list[JustFinished]:
        now = self._clock.now()
        looking_back = self._settings.get().reflections
        cards: list[JustFinished] = []
        today = self._clock.today().toordinal()
        open_thanks = {
            line.row.interview_id: tuple(json.loads(line.row.data)["people"])
            for line in lines_between(self._store, today - PASSING_DAYS, today + 3, now, (DueKind.THANK_YOU.value,))
        }
        finished = self._interviews.ended_unfinished(now)
        all_facts = finished_facts(self._store, [line.interview.id for line in finished])
        for line in finished:
            facts = all_facts[line.interview.id]
            back = {
                ReflectionState.DONE: StepState.DONE,
                ReflectionState.SKIPPED: StepState.SKIPPED,
                ReflectionState.OPEN: StepState.TODO if looking_back else StepState.SKIPPED,
            }[facts.reviewed]
            missing = open_thanks.get(line.interview.id, ())
            steps = (
                StepState.DONE if facts.asked else StepState.TODO,
                StepState.DONE if facts.met and not missing else StepState.TODO,
                back,
                StepState.DONE if facts.stage in LETTER_STAGES else StepState.TODO,
            )
            if StepState.TODO in steps[:3]:
                cards.append(JustFinished(line=line, steps=steps, people=missing or facts.met))
        return cards

    def _ahead(self) -> list[DueLine]:
        """Follow-ups and closing notes of the days to come, the soonest first."""
        first = self._clock.today().toordinal()
        kinds = (DueKind.FOLLOW_UP.value, DueKind.CLOSING.value)
        return lines_between(self._store, first, first + max(COMING_DAYS, WEEK_DAYS), self._clock.now(), kinds)

    def _coming(self, ahead: list[DueLine]) -> tuple[DueItem, ...]:
        today, now = self._clock.today(), self._clock.now()
        last = today.toordinal() + COMING_DAYS
        lines = [line for line in ahead if line.row.best <= last][:COMING_MOST]
        return tuple(self._filled(line, DueKind(line.row.kind), today, now) for line in lines)

    def _week(self, coming: list[InterviewLine], ahead: list[DueLine]) -> tuple[WeekLine, ...]:
        today, zone = self._clock.today(), self._clock.zone()
        until = today + timedelta(days=WEEK_DAYS)
        lines = [
            WeekLine(
                day=wall_of(line.interview.start_utc, zone).date(),
                at_utc=line.interview.start_utc,
                kind="interview",
                organisation=line.organisation_name,
                title=line.interview.title,
                interview_id=line.interview.id,
            )
            for line in coming
            if wall_of(line.interview.start_utc, zone).date() <= until
        ]
        lines += [
            WeekLine(
                day=date.fromordinal(line.row.best),
                at_utc=0,
                kind=line.row.kind,
                organisation=line.organisation,
                title=line.title,
                interview_id=line.row.interview_id,
            )
            for line in ahead
            if line.row.best <= until.toordinal()
        ]
        return tuple(sorted(lines, key=lambda line: (line.day, line.at_utc, line.organisation)))
