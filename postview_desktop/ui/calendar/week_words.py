"""What the week says: its title, what stands on an interview, and all of it for the screen reader."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QDate, QLocale

from postview_desktop.ui.calendar.painter import Label
from postview_desktop.ui.calendar.words import number_word
from postview_desktop.wording.translate import translate


def is_month_first(locale: QLocale) -> bool:
    """Whether the locale writes "November 23" and not "23 November"."""
    pattern = locale.dateFormat(QLocale.FormatType.LongFormat)
    return -1 < pattern.find("M") < pattern.replace("dddd", "    ").find("d")


_QUOTED = r"(?:'[^']*'|[^dMy'])*"
_DAY_FIRST = re.compile(rf"(?:dddd,? ?)?(?P<day>d{{1,2}}\.?)(?P<of>{_QUOTED})M+(?P<year>{_QUOTED}y+{_QUOTED})")
"""How the locale writes a day: "d. MMMM yyyy", "d 'de' MMMM 'de' yyyy"."""


def _day_first(locale: QLocale) -> tuple[str, str, str]:
    """Patterns of a day by its number, with its month, and with its year."""
    written = _DAY_FIRST.fullmatch(locale.dateFormat(QLocale.FormatType.LongFormat))
    if written is None:
        return "d", "d MMMM", "d MMMM yyyy"
    of_month = f"{written['day']}{written['of']}MMMM"
    return written["day"], of_month, of_month + written["year"]


def title(locale: QLocale, first: date, last: date) -> str:
    """ "23 – 29 November 2026", "23. – 29. November 2026", "November 23 – 29, 2026", "30 November – 6 December"."""
    if is_month_first(locale):
        number, of_month, of_year = "d", "MMMM d", "MMMM d, yyyy"
    else:
        number, of_month, of_year = _day_first(locale)
    if first.year != last.year:
        start, end = _written(locale, first, of_year), _written(locale, last, of_year)
    elif first.month != last.month:
        start, end = _written(locale, first, of_month), _written(locale, last, of_year)
    elif is_month_first(locale):
        start, end = _written(locale, first, of_month), _written(locale, last, "d, yyyy")
    else:
        start, end = _written(locale, first, number), _written(locale, last, of_year)
    return translate("Calendar", "{first} – {last}").format(first=start, last=end)


def _written(locale: QLocale, day: date, pattern: str) -> str:
    return locale.toString(QDate(day.year, day.month, day.day), pattern)


def length(seconds: int) -> str:
    """How long something takes: "45 minutes", "one hour", "2 hours 30 minutes", "3 days"."""
    minutes = max(0, seconds) // 60
    if minutes >= 2 * 1440:
        return translate("Calendar", "{n} days").format(n=-(-minutes // 1440))
    hours, minutes = divmod(minutes, 60)
    parts: list[str] = []
    if hours:
        text = translate("Calendar", "{n} hour") if hours == 1 else translate("Calendar", "{n} hours")
        parts.append(text.format(n=number_word(hours)))
    if minutes or not hours:
        text = translate("Calendar", "{n} minute") if minutes == 1 else translate("Calendar", "{n} minutes")
        parts.append(text.format(n=minutes if minutes > 9 else number_word(minutes)))
    return (
        translate("Calendar", "{hours} {minutes}").format(hours=parts[0], minutes=parts[1]) if parts[1:] else parts[0]
    )


def span(start: str, end: str) -> str:
    """From when to when; without an end only when it begins."""
    return translate("Calendar", "{start} – {end}").format(start=start, end=end) if end else start


def on_day(day: str, hours: str) -> str:
    """A day and hours on it."""
    return translate("Calendar", "{day}, {hours}").format(day=day, hours=hours)


def with_hour(label: Label, hour: str) -> Label:
    """What is due, with its advised hour before it."""
    whole = translate("Calendar", "{time} {name}").format(time=hour, name=label.whole)
    short = translate("Calendar", "{time} {name}").format(time=hour, name=label.short)
    return Label(whole, short, label.before, label.after)


def shifted(time: str, days: int) -> str:
    """An hour on the second scale that is on another day than the user's."""
    if days > 0:
        return translate("Calendar", "{time}⁺{n}").format(time=time, n="¹" if days == 1 else "²")
    return translate("Calendar", "{time}⁻{n}").format(time=time, n="¹") if days < 0 else time


def interview_name(name: str, hours: str, lasting: str, there: str) -> str:
    """One interview for the screen reader: what it is, from when to when, how long, and the hours there."""
    if lasting:
        text = translate("Calendar", "Interview {name}, {hours}, {length}")
    else:
        text = translate("Calendar", "Interview {name}, {hours}, nobody said until when")
    text = text.format(name=name, hours=hours, length=lasting)
    return translate("Calendar", "{text}, {there}").format(text=text, there=there) if there else text


def in_city(hours: str, city: str) -> str:
    """The hours where an interview is: "09:00 – 09:45 in New York"."""
    return translate("Calendar", "{hours} in {city}").format(hours=hours, city=city)


def advised(text: str, hour: str, until: str) -> str:
    """A thank-you with its advised time and when it becomes late."""
    return translate("Calendar", "{text}, best at {hour}, late after {until}").format(
        text=text, hour=hour, until=until
    )  # fmt: skip


def advised_at(text: str, hour: str) -> str:
    """A thank-you with its advised time."""
    return translate("Calendar", "{text}, best at {hour}").format(text=text, hour=hour)


def second_time(hours: str) -> str:
    """An hour that comes twice, the second time."""
    return translate("Calendar", "{hours} (the second time)").format(hours=hours)


def state(text: str, *, cancelled: bool, done: bool, begun_on: date | None, short_day: str) -> str:
    """What else is said of an interview: cancelled, done, begun on an earlier day."""
    if begun_on is not None:
        text = translate("Calendar", "{text}, since {day}").format(text=text, day=short_day)
    if cancelled:
        return translate("Calendar", "{text}, cancelled").format(text=text)
    if done:
        return translate("Calendar", "{text}, done").format(text=text)
    return text


def gap(seconds: int) -> Label:
    """On the hour that is left out when the clocks go forward."""
    whole = translate("Calendar", "Clocks go forward {length}").format(length=length(seconds))
    return Label(whole, translate("Calendar", "Left out"))


def clocks(text: str, seconds: int) -> str:
    """A day for the screen reader, with the change of its clocks; `seconds` forward."""
    if not seconds:
        return text
    if seconds > 0:
        words = translate("Calendar", "{text}, the clocks go forward {length}")
    else:
        words = translate("Calendar", "{text}, the clocks go back {length}")
    return words.format(text=text, length=length(abs(seconds)))


def by_days_alone(movable: bool) -> str:
    """Of what stands in the lane, when it is to be moved or lengthened by the hour."""
    if movable:
        return translate("Moving", "It has a day and no hours. Alt with Left and Right moves it by a day.")
    return translate("Moving", "It has no hours that could be moved.")


def short_enough(seconds: int) -> str:
    """Of an interview that the keys and the pointer make no shorter."""
    text = translate("Moving", "Here {length} is the least. “Move to…” can make it shorter.")
    return text.format(length=length(seconds))


def more(count: int) -> str:
    """What has no room beside others: "+3"."""
    return translate("Calendar", "+{n}").format(n=count)


def beyond(count: int, above: bool) -> str:
    """How many interviews are above or below the hours that are seen."""
    text = translate("Calendar", "↑ {n}") if above else translate("Calendar", "↓ {n}")
    return text.format(n=count)


def reading(late: bool) -> str:
    """Over the two halves of an hour that comes twice."""
    return translate("Calendar", "2nd time") if late else translate("Calendar", "1st time")
