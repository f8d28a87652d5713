"""Which day a line of quick add names: dates, weekdays, "tomorrow", "in two weeks"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from postview_desktop.domain.quick_add_grammar import Grammar
from postview_desktop.domain.quick_add_reading import Choice, DateOrder, Doubt, Part
from postview_desktop.domain.quick_add_scan import Scan
from postview_desktop.domain.quick_add_two_ways import TwoWays, read_two_ways

LOOKS_BACK = timedelta(days=60)
"""A day without a year that was so long ago is meant so: an interview is put in afterwards, too."""
FIRST_YEAR, LAST_YEAR = 1970, 2199

_DOTTED = re.compile(
    r"(?<![\w.:/+-])(?P<day>\d{1,2})\. ?(?P<month>\d{1,2})(?:\.(?P<year> ?(?:19|2[01])\d\d|\d{2}(?! ?uhr"
    r"| ?-))(?![\w:])|(?P<dot>\.)|(?![\d.:%/]))"
    r"(?! ?(?:am|pm|uhr|h|heures?|horas?|min)\b)(?! ?[ap]\.m)"
)
_SLASHED = re.compile(
    r"(?<![\w.:/+-])(?P<first>\d{1,2})(?P<mark>[/-])(?P<second>\d{1,2})(?:(?P=mark)(?P<year>\d{4}|\d{2}))?(?![\w/:-]|\.\d)"
)
_ISO = re.compile(r"(?<![\w.:/+-])(?P<year>\d{4})(?P<mark>[-/.])(?P<month>\d{1,2})(?P=mark)(?P<day>\d{1,2})(?!\d)")


@dataclass
class Days:
    """Reads the day out of `scan`. `past` is whether a weekday's hour is over today: known after the hour was read."""

    scan: Scan
    grammar: Grammar
    today: date
    order: DateOrder
    day: date | None = None
    at: tuple[int, int] = (0, 0)
    today_or_later: bool = False
    """The day is a weekday that today has: the hour decides."""

    def read(self) -> None:
        for reader in (
            self._iso, self._named, self._dotted, self._slashed, self._weekday, self._counted, self._relative,
            self._lone,
        ):  # fmt: skip
            if self.day is None:
                reader()
        if self.day is not None:
            self._check_weekday()
            self._more()

    # -- helpers

    def _found(self, match: re.Match[str], day: date, *doubts: tuple[Doubt, tuple[Choice, ...]]) -> None:
        start, end = match.span()
        prefix = self.grammar.before_day.search(self.scan.left[:start])
        if prefix is not None and prefix.end() == start:
            start = prefix.start()
        self.day, self.at = day, (match.start(), match.end())
        self.scan.take(start, end, Part.DAY)
        for doubt, choices in doubts:
            self.scan.doubt(doubt, Part.DAY, *match.span(), choices)

    def _dated(self, match: re.Match[str], year: str | None, month: int, day: int) -> bool:
        """A day of a month, in the year that was said or that fits best."""
        if year:
            year = year.strip()
            found = _date(int(year) + (2000 if len(year) == 2 else 0), month, day)
            if found is not None:
                self._found(match, found)
        else:
            found = self._fitting(match, month, day)
        if found is None and self.day is None and not any(d.doubt is Doubt.NO_SUCH_DAY for d in self.scan.doubts):
            self.scan.doubt(Doubt.NO_SUCH_DAY, Part.DAY, *match.span())
        return found is not None

    def _fitting(self, match: re.Match[str], month: int, day: int) -> date | None:
        found, doubts = self._in_a_year_that_fits(month, day)
        if found is not None:
            self._found(match, found, *doubts)
        return found

    def _in_a_year_that_fits(
        self, month: int, day: int
    ) -> tuple[date | None, tuple[tuple[Doubt, tuple[Choice, ...]], ...]]:
        years = [_date(self.today.year + more, month, day) for more in range(-1, 9)]
        known = [one for one in years if one is not None]
        if not known:
            return None, ()
        lately = [one for one in known if self.today - LOOKS_BACK <= one < self.today]
        ahead = next(one for one in known if one >= self.today)
        if lately and ahead - self.today > LOOKS_BACK:
            return lately[-1], ((Doubt.PAST, (_choice(ahead),)),)
        if ahead.year > self.today.year and (ahead - self.today).days > 183:
            before = [_choice(one) for one in known if one < self.today][-1:]
            return ahead, ((Doubt.NEXT_YEAR, tuple(before)),)
        return ahead, ()

    # -- readers, the surest first

    def _iso(self) -> None:
        for match in _ISO.finditer(self.scan.left):
            if self._dated(match, match["year"], int(match["month"]), int(match["day"])):
                return

    def _named(self) -> None:
        for pattern in self.grammar.named_days:
            for match in pattern.finditer(self.scan.left):
                month, number = self.grammar.months[match["month"]], int(match["day"])
                two_ways = read_two_ways(match, self.scan.left, self.grammar.words)
                if two_ways is not None and self._month_or_weekday(match, two_ways, month, number):
                    return
                if two_ways is None and self._dated(match, match["year"], month, number):
                    return

    def _month_or_weekday(self, match: re.Match[str], two_ways: TwoWays, month: int, number: int) -> bool:
        """The likelier reading of "mar 24"; the other one is offered where the line does not settle it."""
        as_weekday = self._weekday_and_number(two_ways.weekday, number)
        if two_ways.is_weekday and as_weekday is not None:
            as_month, _ = self._in_a_year_that_fits(month, number)
            other = () if as_month is None or two_ways.is_sure else ((Doubt.ORDER, (_choice(as_month),)),)
            self._found(match, as_weekday, *other)
            return True
        if not self._dated(match, None, month, number):
            return False
        if two_ways.is_weekday:  # there is no such weekday soon, so it may be a slip
            near = self.today + timedelta(days=(two_ways.weekday - self.today.weekday()) % 7 or 7)
            self.scan.doubt(Doubt.ORDER, Part.DAY, *match.span(), (_choice(near),))
        elif as_weekday is not None and not two_ways.is_sure:
            self.scan.doubt(Doubt.ORDER, Part.DAY, *match.span(), (_choice(as_weekday),))
        return True

    def _dotted(self) -> None:
        """ "3.12." is the third of December everywhere."""
        for match in _DOTTED.finditer(self.scan.left):
            month, day = int(match["month"]), int(match["day"])
            sure = match["dot"] or match["year"]
            if not sure and (
                _date(2000, month, day) is None or self.grammar.before_hour.search(self.scan.left[: match.start()])
            ):
                continue
            if self._dated(match, match["year"], month, day):
                if not sure and len(match["month"]) == 2 and day < 24:
                    self.scan.doubt(Doubt.DOTTED, Part.DAY, *match.span(), (Choice(f"{day:02}:{month:02}"),))
                return

    def _slashed(self) -> None:
        """ "3/4": in the order of the locale, the other one where this one is no day."""
        for match in _SLASHED.finditer(self.scan.left):
            if match["mark"] == "-" and not match["year"]:
                continue
            first, second = int(match["first"]), int(match["second"])
            by_locale, other = ((first, second), (second, first))[:: 1 if self.order == "dmy" else -1]
            for day, month in (by_locale, other):
                if _date(2000, month, day) is None or not self._dated(match, match["year"], month, day):
                    continue
                assert self.day is not None
                turned = _date(self.day.year, day, month) if day != month else None
                if turned is not None or (day, month) != by_locale:
                    self.scan.doubt(
                        Doubt.ORDER, Part.DAY, *match.span(), (_choice(turned),) if turned is not None else ()
                    )
                return

    def _relative(self) -> None:
        """ "tomorrow", "übermorgen"; "mañana" after "por la" is no day."""
        for match in self.grammar.relative_days.finditer(self.scan.left):
            self._found(match, self.today + timedelta(days=self.grammar.day_words[match["word"]]))
            return

    def _counted(self) -> None:
        for pattern in self.grammar.ahead:
            for match in pattern.finditer(self.scan.left):
                number = self.grammar.number(match["number"])
                ahead = number * (7 if match["weeks"] else 1)
                if 0 < ahead <= 400:
                    self._found(match, self.today + timedelta(days=ahead))
                    return

    def _weekday(self) -> None:
        for match in self.grammar.weekday.finditer(self.scan.left):
            wanted = self.grammar.weekday_of(match["weekday"])
            ahead = (wanted - self.today.weekday()) % 7
            soon = self.today + timedelta(days=ahead or 7)
            next_week = self.today - timedelta(days=self.today.weekday()) + timedelta(days=7 + wanted)
            if match["number"]:
                exact = self._weekday_and_number(wanted, int(match["number"]))
                if exact is None:
                    # "Tue 2": no such day is near, so the number is no day.
                    match = self.grammar.weekday.search(self.scan.left[: match.end("weekday")])
                    if match is None:
                        continue
                else:
                    self._found(match, exact)
                    return
            if match["number"]:
                continue
            if match["next"] or match["after_next"]:
                differs = match["next"] and not match["after_next"] and soon != next_week
                doubts = [(Doubt.NEXT_WEEKDAY, (_choice(soon),))] if differs else []
                self._found(match, next_week, *doubts)
            elif match["in_a_week"]:
                self._found(match, self.today + timedelta(days=ahead + 7))
            elif match["last"] or match["after_last"]:
                self._found(match, soon - timedelta(days=7) if ahead else self.today - timedelta(days=7))
            else:
                self._found(match, soon)
                self.today_or_later = ahead == 0
            return

    def _weekday_and_number(self, weekday: int, number: int) -> date | None:
        """ "Tuesday 24": the next 24th, where it is a Tuesday."""
        for ahead in range(-7, 63):
            day = self.today + timedelta(days=ahead)
            if day.day == number and day.weekday() == weekday:
                return day
        return None

    def _lone(self) -> None:
        """ "the 24th": of this month, or of the next one that has it."""
        for pattern in self.grammar.lone_days:
            for match in pattern.finditer(self.scan.left):
                number = int(next(group for group in match.groups() if group))
                for ahead in range(62):
                    day = self.today + timedelta(days=ahead)
                    if day.day == number:
                        self._found(match, day)
                        return

    # -- afterwards

    def _check_weekday(self) -> None:
        """A weekday beside the date: understood where it is that of the date, told where it is another."""
        assert self.day is not None
        for match in self.grammar.plain_weekday.finditer(self.scan.left):
            weekday = self.grammar.weekday_of(match["weekday"])
            self.scan.take(*match.span(), Part.DAY)
            if weekday != self.day.weekday():
                near = min(
                    (self.day + timedelta(days=by) for by in range(-3, 4)),
                    key=lambda one: (one.weekday() != weekday, abs((one - (self.day or one)).days)),
                )
                self.scan.doubt(Doubt.WEEKDAY_DIFFERS, Part.DAY, *self.at, (_choice(near),))
            return

    def _more(self) -> None:
        """A second day is not guessed at: it stays in the title, and that is said."""
        patterns: tuple[re.Pattern[str], ...] = (_ISO, *self.grammar.named_days, self.grammar.plain_weekday)
        if match := next((found for one in patterns if (found := one.search(self.scan.left))), None):
            self.scan.doubt(Doubt.MORE_DAYS, Part.TITLE, *match.span())

    def settle(self, is_over: Callable[[date], bool]) -> None:
        """Now that the hour is known: a weekday that today has is today, or in a week where it is over."""
        if not self.today_or_later or self.day is None:
            return
        in_a_week = self.today + timedelta(days=7)
        over = is_over(self.today)
        self.day = in_a_week if over else self.today
        self.scan.doubt(Doubt.WEEKDAY_TODAY, Part.DAY, *self.at, (_choice(self.today if over else in_a_week),))


def _choice(day: date) -> Choice:
    return Choice(day.isoformat(), day=day)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if FIRST_YEAR <= year <= LAST_YEAR else None
    except ValueError:
        return None
