"""Backups in words: what is in one, how large it is, where it lies, from when it is."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QLocale

from postview_desktop.domain.backup import Backup
from postview_desktop.domain.interview import wall_of
from postview_desktop.ui.common.context import Look
from postview_desktop.wording.translate import QT_TRANSLATE_NOOP, translate

_KINDS: dict[str, tuple[str, str, str]] = {
    # as a heading, one, several
    "applications": (
        QT_TRANSLATE_NOOP("Backups", "Applications"),
        QT_TRANSLATE_NOOP("Backups", "1 application"),
        QT_TRANSLATE_NOOP("Backups", "{number} applications"),
    ),
    "interviews": (
        QT_TRANSLATE_NOOP("Backups", "Interviews"),
        QT_TRANSLATE_NOOP("Backups", "1 interview"),
        QT_TRANSLATE_NOOP("Backups", "{number} interviews"),
    ),
    "letters": (
        QT_TRANSLATE_NOOP("Backups", "Letters"),
        QT_TRANSLATE_NOOP("Backups", "1 letter"),
        QT_TRANSLATE_NOOP("Backups", "{number} letters"),
    ),
    "reflections": (
        QT_TRANSLATE_NOOP("Backups", "Reflections"),
        QT_TRANSLATE_NOOP("Backups", "1 reflection"),
        QT_TRANSLATE_NOOP("Backups", "{number} reflections"),
    ),
    "documents": (
        QT_TRANSLATE_NOOP("Backups", "Documents"),
        QT_TRANSLATE_NOOP("Backups", "1 document"),
        QT_TRANSLATE_NOOP("Backups", "{number} documents"),
    ),
}

KINDS = tuple(_KINDS)
"""What is told of a backup, in this order; the rest of its counts are particulars of these."""


def kind_heading(kind: str) -> str:
    """What a kind is called as the head of a line."""
    return translate("Backups", _KINDS[kind][0])


def counts_words(counts: Mapping[str, int], locale: QLocale) -> str:
    """ "12 applications, 30 interviews, 4 documents"; what there is none of is left out."""
    parts = _parts(counts, locale)
    return ", ".join(parts) if parts else translate("Backups", "nothing yet")


def lost_words(counts: Mapping[str, int], locale: QLocale) -> str:
    """ "2 interviews and 5 other entries": what hangs on the things that are told is counted, too."""
    parts = _parts(counts, locale)
    others = sum(number for kind, number in counts.items() if kind not in _KINDS)
    if others == 1:
        parts.append(translate("Backups", "1 other entry"))
    elif others:
        parts.append(translate("Backups", "{number} other entries").format(number=locale.toString(others)))
    return ", ".join(parts)


def _parts(counts: Mapping[str, int], locale: QLocale) -> list[str]:
    parts: list[str] = []
    for kind, (_, one, several) in _KINDS.items():
        number = counts.get(kind, 0)
        if number == 1:
            parts.append(translate("Backups", one))
        elif number:
            parts.append(translate("Backups", several).format(number=locale.toString(number)))
    return parts


def counts_of(backup: Backup) -> dict[str, int]:
    """The counts of a backup, its documents among them: as many as the pages show, though two may have one content."""
    return {**backup.counts, "documents": backup.counts.get("attachments", backup.documents)}


def size_words(count: int, locale: QLocale) -> str:
    """ "2.3 MB", of bytes."""
    return locale.formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def day_and_time(look: Look, at: int, zone: str) -> str:
    """ "Monday 23 November, 09:12"; `at` in epoch seconds, said in `zone`."""
    wall = wall_of(at, zone)
    words = translate("Backups", "{day}, {time}")
    return words.format(day=look.dates.day(wall.date()), time=look.dates.time(wall))


def full_day_and_time(look: Look, at: int, zone: str) -> str:
    """ "Mon 23 Nov 2026, 09:12"."""
    wall = wall_of(at, zone)
    words = translate("Backups", "{day}, {time}")
    return words.format(day=look.dates.short_day_of_year(wall.date()), time=look.dates.time(wall))


def place_words(*, here: bool, second: bool) -> str:
    """Where a backup lies."""
    if here and second:
        return translate("Backups", "here and in the second folder")
    if second:
        return translate("Backups", "in the second folder only")
    return translate("Backups", "on this computer")
