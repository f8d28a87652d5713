"""What the calendar says: labels on bars, names for the screen reader, sentences for tooltips."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from datetime import date

from PySide6.QtCore import QLocale

from postview_desktop.domain.letter import LetterKind
from postview_desktop.services.calendar import CalendarItem
from postview_desktop.ui.calendar.inks import TOKENS
from postview_desktop.ui.calendar.painter import Days, Label
from postview_desktop.ui.common.bidi import isolated
from postview_desktop.ui.common.locales import land_of
from postview_desktop.wording import names
from postview_desktop.wording.translate import translate

Clock = Callable[[int], str]
"""The user's own hour of an instant (epoch seconds) in words."""

WEEK_NUMBER_LANDS = frozenset(
    QLocale.Country(land)
    for land in (
        QLocale.Country.Austria, QLocale.Country.Belgium, QLocale.Country.Croatia, QLocale.Country.Czechia,
        QLocale.Country.Denmark, QLocale.Country.Estonia, QLocale.Country.Finland, QLocale.Country.Germany,
        QLocale.Country.Hungary, QLocale.Country.Iceland, QLocale.Country.Latvia, QLocale.Country.Liechtenstein,
        QLocale.Country.Lithuania, QLocale.Country.Luxembourg, QLocale.Country.Netherlands, QLocale.Country.Norway,
        QLocale.Country.Poland, QLocale.Country.Slovakia, QLocale.Country.Slovenia, QLocale.Country.Sweden,
        QLocale.Country.Switzerland,
    )
)  # fmt: skip
"""Where people make appointments by the number of the week. No locale data says so; everywhere else they clutter."""


def wants_week_numbers(locale: QLocale, first_weekday: int) -> bool:
    """ISO weeks begin on Monday: with another first day a number would be wrong for a part of its row."""
    return first_weekday == 0 and land_of(locale) in WEEK_NUMBER_LANDS


def first_weekday_of(locale: QLocale, setting: int) -> int:
    """0 for Monday to 6 for Sunday; a `setting` of -1 leaves it to the locale."""
    return setting if 0 <= setting <= 6 else locale.firstDayOfWeek().value - 1


def days_of(locale: QLocale, first_weekday: int, short_day: Callable[[date], str]) -> Days:
    """`short_day` writes a day with its weekday first: what follows it is how the locale writes day and month."""
    working = {day.value for day in locale.weekdays()}
    order = [(first_weekday + column) % 7 + 1 for column in range(7)]
    return Days(
        names=[locale.standaloneDayName(day, QLocale.FormatType.ShortFormat) for day in order],
        weekend=[day not in working for day in order],
        firsts=[short_day(date(2001, month, 1)).partition(" ")[2] for month in range(1, 13)],
    )


def kind_name(kind: str) -> str:
    """The word on a filter and in a list."""
    return {
        "interview": translate("Calendar", "Interview"),
        "thank_you": translate("Calendar", "Thank-you"),
        "follow_up": translate("Calendar", "Follow-up"),
        "closing": translate("Calendar", "Closing note"),
        "reflection": translate("Calendar", "Reflection"),
        "letter": translate("Calendar", "Letter"),
        "goal": translate("Calendar", "Search goal"),
    }.get(kind, kind)


def left_out(hidden_kinds: Collection[str], *, other_organisations: bool) -> str:
    """Which filters are in force, so that nobody takes a part for the whole; "" for none."""
    parts = [kind_name(kind) for kind in TOKENS if kind in hidden_kinds]
    if other_organisations:
        parts.append(translate("Calendar", "other organisations"))
    return translate("Calendar", "Left out: {kinds}").format(kinds=", ".join(parts)) if parts else ""


def label(item: CalendarItem, time: str, short_day: Callable[[date], str]) -> Label:
    """`time` is the hour in words where the item has one, else ""; `short_day` writes a day."""
    name = isolated(item.organisation)
    if item.kind == "interview":
        if item.title:
            title = isolated(item.title)
            name = translate("Calendar", "{organisation}, {title}").format(organisation=name, title=title)
        whole = translate("Calendar", "{time} {name}").format(time=time, name=name) if time else name
        return Label(whole, whole, after=name)
    if item.kind == "goal":
        return _goal(item)
    if item.kind == "letter":
        kind = names.label(LetterKind(item.step))
        text = translate("Calendar", "{kind}: {name}") if item.done else translate("Calendar", "{kind} ready: {name}")
        text = text.replace("{kind}", kind[:1].upper() + kind[1:])
    elif item.kind == "thank_you":
        text = translate("Calendar", "Thanked: {name}") if item.done else translate("Calendar", "Thank-you: {name}")
        if not item.done and item.letter_id:
            text = translate("Calendar", "Thank-you ready: {name}")
        elif not item.done and item.wanted - item.reached > 1:
            text = translate("Calendar", "Thank-you × {n}: {name}").replace("{n}", str(item.wanted - item.reached))
    elif item.kind == "closing":
        text = translate("Calendar", "Closing note: {name}")
    elif item.kind == "reflection":
        text = translate("Calendar", "Reflection: {name}")
    else:
        text = translate("Calendar", "Followed up: {name}") if item.done else translate("Calendar", "Follow up: {name}")
    whole = text.format(name=name)
    if item.first_ordinal == item.last_ordinal:
        return Label(whole, name)
    best, last = date.fromordinal(item.best_ordinal), date.fromordinal(item.last_ordinal)
    return Label(
        whole,
        name,
        translate("Calendar", "{name}: best on {day}").format(name=name, day=short_day(best)),
        translate("Calendar", "{name}: until {day}").format(name=name, day=short_day(last)),
    )


def is_ready(item: CalendarItem) -> bool:
    """A letter that is written and leaves at its hour (`start_epoch`)."""
    return bool(item.letter_id and item.start_epoch) and not item.done and item.kind in ("thank_you", "letter")


def leaves(text: str, hour: str) -> str:
    """What is ready, with the hour at which it leaves."""
    return translate("Calendar", "{text}, leaves {hour}").format(text=text, hour=hour)


def _goal(item: CalendarItem) -> Label:
    """How far the week came: "Search goal: 1 of 2 applications"."""
    values = {"reached": item.reached, "wanted": item.wanted}
    whole = (
        translate("Calendar", "Search goal: {reached} of {wanted} application")
        if item.wanted == 1
        else translate("Calendar", "Search goal: {reached} of {wanted} applications")
    ).format(**values)
    return Label(whole, translate("Calendar", "{reached} of {wanted}").format(**values), whole, whole)


def more(count: int, rows: int) -> str:
    """What does not fit into a day that shows so many rows: "+3 more", "3 items" alone, or the bare number."""
    if rows > 1:
        return translate("Calendar", "+{n} more").format(n=count)
    if rows == 1:
        return (translate("Calendar", "{n} item") if count == 1 else translate("Calendar", "{n} items")).format(n=count)
    return translate("Calendar", "+{n}").format(n=count)


def number_word(number: int) -> str:
    """Small numbers as a person says them."""
    words = (
        translate("Calendar", "no"), translate("Calendar", "one"), translate("Calendar", "two"),
        translate("Calendar", "three"), translate("Calendar", "four"), translate("Calendar", "five"),
        translate("Calendar", "six"), translate("Calendar", "seven"), translate("Calendar", "eight"),
        translate("Calendar", "nine"),
    )  # fmt: skip
    return words[number] if number < len(words) else str(number)


def _counted(kind: str, done: bool, count: int) -> str:
    one = count == 1
    if kind == "interview":
        text = translate("Calendar", "{n} interview") if one else translate("Calendar", "{n} interviews")
    elif kind == "thank_you":
        if done:
            text = translate("Calendar", "{n} thank-you done") if one else translate("Calendar", "{n} thank-yous done")
        else:
            text = translate("Calendar", "{n} thank-you due") if one else translate("Calendar", "{n} thank-yous due")
    elif kind == "reflection":
        if done:
            text = (
                translate("Calendar", "{n} reflection done") if one else translate("Calendar", "{n} reflections done")
            )
        else:
            text = (
                translate("Calendar", "{n} reflection open") if one else translate("Calendar", "{n} reflections open")
            )
    elif kind == "ready_thank_you":
        text = translate("Calendar", "{n} thank-you ready") if one else translate("Calendar", "{n} thank-yous ready")
    elif kind == "ready_letter":
        text = translate("Calendar", "{n} letter ready") if one else translate("Calendar", "{n} letters ready")
    elif kind == "letter":
        text = translate("Calendar", "{n} letter sent") if one else translate("Calendar", "{n} letters sent")
    elif kind == "goal":
        text = translate("Calendar", "the search goal") if one else translate("Calendar", "{n} search goals")
    elif kind == "open":
        text = (
            translate("Calendar", "{n} follow-up possible") if one else translate("Calendar", "{n} follow-ups possible")
        )
    elif kind == "closing":
        if done:
            text = (
                translate("Calendar", "{n} closing note done")
                if one
                else translate("Calendar", "{n} closing notes done")
            )
        else:
            text = (
                translate("Calendar", "{n} closing note due") if one else translate("Calendar", "{n} closing notes due")
            )
    elif done:
        text = translate("Calendar", "{n} follow-up done") if one else translate("Calendar", "{n} follow-ups done")
    else:
        text = translate("Calendar", "{n} follow-up due") if one else translate("Calendar", "{n} follow-ups due")
    return text.format(n=number_word(count))


def day_summary(items: Iterable[CalendarItem], ordinal: int, clock: Clock | None = None) -> str:
    """ "one interview, one follow-up due"; a window counts as due on its best day and as possible on the others.

    With `clock`, which writes the hour of an instant, "one thank-you ready, leaves 16:00". The goal of the week is no
    news on every day of it: it is said on its last one, and where there is nothing else.
    """
    items = list(items)
    if items and all(item.kind == "goal" for item in items):
        return ", ".join(_with_state(item, _goal(item).whole) for item in items)
    counts: dict[tuple[str, bool], int] = {}
    hours: dict[str, list[int]] = {}
    for item in items:
        if item.cancelled:
            key = ("interview_cancelled", False)
        elif item.kind == "interview":
            key = ("interview", False)
        elif item.kind == "goal":
            if item.best_ordinal != ordinal:
                continue
            key = ("goal", item.done)
        elif is_ready(item):
            key = (f"ready_{item.kind}", False)
            hours.setdefault(key[0], []).append(item.start_epoch)
        elif not item.done and item.first_ordinal != item.last_ordinal and item.best_ordinal != ordinal:
            key = ("open", False)
        else:
            key = (item.kind, item.done)
        counts[key] = counts.get(key, 0) + 1
    parts: list[str] = []
    for (kind, done), count in counts.items():
        if kind == "interview_cancelled":
            text = (
                translate("Calendar", "{n} cancelled interview")
                if count == 1
                else translate("Calendar", "{n} cancelled interviews")
            )
            parts.append(text.format(n=number_word(count)))
        else:
            text = _counted(kind, done, count)
            if kind in hours and clock is not None:
                hour = clock(min(hours[kind]))
                first = translate("Calendar", "{text}, the first leaves {hour}").format(text=text, hour=hour)
                text = leaves(text, hour) if count == 1 else first
            parts.append(text)
    return ", ".join(parts) if parts else translate("Calendar", "nothing")


def day_name(
    day_text: str,
    items: Iterable[CalendarItem],
    day: date,
    today: date,
    clock: Clock | None = None,
    left_out: str = "",
) -> str:
    """A whole day for the screen reader: "Tuesday 24 November, one interview, one follow-up due".

    Where nothing is on it, it is said what is `left_out`.
    """
    items = list(items)
    name = translate("Calendar", "{day}, {items}").format(
        day=day_text, items=day_summary(items, day.toordinal(), clock)
    )
    if left_out and not items:
        name = f"{name}. {left_out}"
    return translate("Calendar", "Today, {day}").format(day=name) if day == today else name


def mini_day_name(day_text: str, *, has_items: bool, is_today: bool) -> str:
    """A day of the small month for the screen reader."""
    text = translate("Calendar", "{day}, something is on it").format(day=day_text) if has_items else day_text
    return translate("Calendar", "Today, {day}").format(day=text) if is_today else text


def item_name(item: CalendarItem, whole: str, day: date, short_day: Callable[[date], str]) -> str:
    """One item on one day for the screen reader: its kind and state in words, colour and shape left out."""
    if item.kind == "interview":
        text = translate("Calendar", "Interview {whole}").format(whole=whole)
    else:
        text = whole
    if item.cancelled or item.done:
        return _with_state(item, text)
    if item.best_ordinal != day.toordinal() and item.kind in ("follow_up", "closing"):
        last, best = date.fromordinal(item.last_ordinal), date.fromordinal(item.best_ordinal)
        return translate("Calendar", "{text}, possible until {last}, best on {best}").format(
            text=text, last=short_day(last), best=short_day(best)
        )
    return text


def _with_state(item: CalendarItem, text: str) -> str:
    if item.cancelled:
        return translate("Calendar", "{text}, cancelled").format(text=text)
    if item.done:
        state = translate("Calendar", "{text}, done") if item.is_ticked else translate("Calendar", "{text}, over")
        return state.format(text=text)
    return text
