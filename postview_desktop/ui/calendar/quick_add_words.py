"""What quick add says it understood, and why a part of it may be meant otherwise."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QLocale

from postview_desktop.domain.interview import epoch_of, wall_of
from postview_desktop.domain.quick_add import DateOrder, Doubt, Doubtful, Part, QuickReading
from postview_desktop.ui.common import locales
from postview_desktop.ui.common.bidi import isolated
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.moments import city_of
from postview_desktop.wording import names
from postview_desktop.wording.translate import translate

LANGUAGES = ("en", "de", "fr", "es")


def languages_of(locale: QLocale) -> tuple[str, ...]:
    """The languages that are believed first: the system's, those of the country, English."""
    system = QLocale.system()
    here = QLocale.matchingLocales(QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, locales.land_of(locale))
    spoken = {one.name()[:2] for one in here}
    wanted = [QLocale(system.language()).name()[:2], locale.name()[:2], *(one for one in LANGUAGES if one in spoken)]
    return tuple(dict.fromkeys(one for one in (*wanted, "en") if one in LANGUAGES))


def order_of(locale: QLocale) -> DateOrder:
    """In which order the country writes a day with strokes."""
    return locales.order_of(locale)


def parts(look: Look, reading: QuickReading, my_zone: str) -> list[tuple[Part, str]]:
    """What was understood, part by part, in the order in which a person says it."""
    said: list[tuple[Part, str]] = []
    for part, words in ((Part.ORGANISATION, reading.organisation), (Part.TITLE, reading.title)):
        if words:
            said.append((part, isolated(words)))
    if reading.day is not None:
        said.append((Part.DAY, _whole_day(look, reading.day)))
    if reading.time is not None:
        said.append((Part.TIME, _hours(look, reading)))
    if reading.is_enough or reading.zone_said:
        said.append((Part.ZONE, _zone(look, reading, my_zone)))
    if reading.organisation or reading.kind is not None:
        kind = names.label(reading.kind_taken)
        if reading.kind is None:
            kind = translate("QuickAdd", "{kind} (not said)").format(kind=kind)
        said.append((Part.KIND, kind))
    if reading.role:
        said.append((Part.ROLE, translate("QuickAdd", "as {role}").format(role=isolated(reading.role))))
    if reading.person:
        said.append((Part.PERSON, translate("QuickAdd", "with {name}").format(name=isolated(reading.person))))
    if reading.place:
        said.append((Part.PLACE, isolated(reading.place)))
    if reading.link:
        said.append((Part.LINK, reading.link))
    return said


def sentence(look: Look, reading: QuickReading, my_zone: str) -> str:
    """All of it in one line."""
    return " · ".join(words for _, words in parts(look, reading, my_zone))


def missing(reading: QuickReading) -> str:
    """What is still to be said before it can be added; "" where nothing is."""
    if not reading.organisation:
        return translate("QuickAdd", "With which organisation?")
    if reading.day is None:
        return translate("QuickAdd", "On which day? For example: Tuesday, 24 Nov, tomorrow.")
    if reading.time is None:
        return translate("QuickAdd", "At which time? For example: 2pm, 14:30.")
    return ""


def part_name(part: Part) -> str:
    """What a part is called, for the screen reader."""
    return {
        Part.ORGANISATION: translate("QuickAdd", "Organisation"),
        Part.TITLE: translate("QuickAdd", "Round"),
        Part.ROLE: translate("QuickAdd", "Role"),
        Part.KIND: translate("QuickAdd", "Kind"),
        Part.DAY: translate("QuickAdd", "Day"),
        Part.TIME: translate("QuickAdd", "Time"),
        Part.LENGTH: translate("QuickAdd", "Length"),
        Part.ZONE: translate("QuickAdd", "Time zone"),
        Part.PLACE: translate("QuickAdd", "Place"),
        Part.LINK: translate("QuickAdd", "Link"),
        Part.PERSON: translate("QuickAdd", "Person"),
        Part.FILLER: "",
    }[part]


def why(look: Look, one: Doubtful, reading: QuickReading) -> str:
    """A sentence about what may be meant otherwise."""
    typed = reading.text[one.start : one.end].strip()
    # "31.2." ends that sentence itself.
    words = isolated(typed.rstrip(".") if one.doubt is Doubt.NO_SUCH_DAY else typed)
    day = _whole_day(look, reading.day) if reading.day is not None else ""
    time = look.dates.time(reading.start) if reading.start is not None else ""
    taken = look.dates.time(one.taken) if one.taken is not None else ""
    city = city_of(reading.zone)
    return {
        Doubt.ORDER: translate("QuickAdd", "“{words}” can be read in two ways. Taken for {day}."),
        Doubt.DOTTED: translate("QuickAdd", "“{words}” could be a time. Taken for {day}."),
        Doubt.NEXT_YEAR: translate("QuickAdd", "That day is over this year. Taken for {day}."),
        Doubt.PAST: translate("QuickAdd", "That is over already: {day}."),
        Doubt.WEEKDAY_TODAY: translate("QuickAdd", "Today is that day of the week, too. Taken for {day}."),
        Doubt.NEXT_WEEKDAY: translate("QuickAdd", "“{words}”: taken for the one of next week, {day}."),
        Doubt.WEEKDAY_DIFFERS: translate("QuickAdd", "Day of the week and date differ. The date was taken: {day}."),
        Doubt.NO_SUCH_DAY: translate("QuickAdd", "There is no such day: {words}."),
        Doubt.MORE_DAYS: translate("QuickAdd", "There is a second day, “{words}”. It stays in the name of the round."),
        Doubt.HALF_DAY: translate("QuickAdd", "Morning or afternoon? Taken for {time}."),
        Doubt.MIDNIGHT: translate("QuickAdd", "Taken for the midnight with which {day} begins."),
        Doubt.HOUR_WANTED: translate("QuickAdd", "“{words}”: at which time?"),
        Doubt.MORE_TIMES: translate("QuickAdd", "There is a second time, “{words}”. It stays in the round's name."),
        Doubt.NEXT_DAY: translate("QuickAdd", "It ends on the next day."),
        Doubt.GAP: translate("QuickAdd", "There is no {time} on that day: the clocks go forward. Taken for {taken}."),
        Doubt.TWICE: translate(
            "QuickAdd",
            "{time} comes twice on that day: the clocks go back. The first is taken; “Edit details” can choose.",
        ),
        Doubt.SHORT_ZONE: translate("QuickAdd", "“{words}” is used in more than one place. Taken for {city}."),
        Doubt.PLACE_ZONE: translate("QuickAdd", "Taken for the time in {city}, where it takes place."),
        Doubt.ORGANISATION_COMPLETED: translate("QuickAdd", "“{words}” was taken for {organisation}, which you have."),
        Doubt.MANY_ORGANISATIONS: translate("QuickAdd", "Several of your organisations begin with “{words}”."),
    }[one.doubt].format(
        words=words, day=day, time=time, taken=taken, city=city, organisation=isolated(reading.organisation)
    )  # fmt: skip


def choice_words(look: Look, day: date | None, time: str, name: str) -> str:
    """Another reading, on a menu."""
    return translate("QuickAdd", "Take it for {what}").format(
        what=_whole_day(look, day) if day is not None else time or isolated(name)
    )


def _whole_day(look: Look, day: date) -> str:
    return translate("Calendar", "{day} {year}").format(day=look.dates.day(day), year=day.year)


def _hours(look: Look, reading: QuickReading) -> str:
    start, end = reading.start, reading.end
    if reading.time is None:
        return ""
    if start is None or end is None:
        return look.dates.time(datetime.combine(date(2000, 1, 1), reading.time))
    hours = f"{look.dates.time(start)}–{look.dates.time(end)}"
    if reading.length is None:
        return translate("QuickAdd", "{hours} (an hour, as no end was said)").format(hours=hours)
    return hours


def _zone(look: Look, reading: QuickReading, my_zone: str) -> str:
    if reading.zone == my_zone:
        return translate("QuickAdd", "your time")
    there = translate("QuickAdd", "{city} time").format(city=city_of(reading.zone))
    if reading.start is None:
        return there
    mine = wall_of(epoch_of(reading.start, reading.zone), my_zone)
    if mine == reading.start:
        return there
    here = look.dates.time(mine)
    if mine.date() != reading.start.date():
        here = f"{look.dates.short_day(mine.date())}, {here}"
    return translate("QuickAdd", "{there} ({here} for you)").format(there=there, here=here)
