"""What the rescue says: what happened, what there is to choose from, and what there is after the choice."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QLocale

from postview_desktop.domain.backup import Backup
from postview_desktop.domain.errors import Problem
from postview_desktop.services.rescue import Damage, Rescued
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.safety.backup_words import counts_of, counts_words, full_day_and_time, lost_words
from postview_desktop.wording.translate import translate


def title_words(problem: Problem) -> str:
    if problem is Problem.DATABASE_VANISHED:
        return translate("Rescue", "Your data is not where it was")
    if problem is Problem.DATABASE_NEWER:
        return translate("Rescue", "Your data is from a newer PostView")
    return translate("Rescue", "Your data cannot be opened")


def what_words(problem: Problem) -> str:
    """What happened, and what is safe."""
    if problem is Problem.DATABASE_VANISHED:
        return translate(
            "Rescue",
            "The file with your data has gone from its folder: deleted, moved, or not brought along by a copy. "
            "Backups are there. Nothing was changed so far, and nothing is sent whatever you choose.",
        )
    if problem is Problem.DATABASE_NEWER:
        return translate(
            "Rescue",
            "It was opened with a newer PostView, which changed its form, and this one cannot read it. Best install "
            "the newest PostView: then nothing is missing. Nothing was changed so far. If you open a backup from "
            "before, the newer file is kept aside.",
        )
    return translate(
        "Rescue",
        "A part of the file is damaged, as after a power cut or on a failing disk. Nothing was changed so far, and "
        "nothing is sent whatever you choose. The damaged file is kept aside, never deleted.",
    )


def newest_title(problem: Problem) -> str:
    if problem is Problem.DATABASE_NEWER:
        return translate("Rescue", "The backup from before the upgrade")
    return translate("Rescue", "The newest good backup")


def nothing_words(problem: Problem) -> str:
    """Where there is nothing to choose from."""
    if problem is Problem.DATABASE_NEWER:
        return translate("Rescue", "There is no backup from before the upgrade in the data folder.")
    if problem is Problem.DATABASE_VANISHED:
        return translate("Rescue", "None of the backups in the data folder can be used.")
    return translate("Rescue", "Nothing of it can be read, and there is no backup in the data folder.")


def backup_words(look: Look, backup: Backup, zone: str) -> str:
    """From when it is (told in `zone`), and what is in it."""
    words = translate("Rescue", "{when}: {contents}. What came later is not in it.")
    return words.format(
        when=full_day_and_time(look, backup.made_at, zone),
        contents=counts_words(counts_of(backup), look.dates.locale),
    )


def readable_words(damage: Damage, locale: QLocale) -> str:
    """What can be had of the damaged file alone."""
    contents = counts_words(told(damage.readable), locale)
    words = [translate("Rescue", "Of the damaged file alone: {contents}.").format(contents=contents)]
    if any(damage.lost.values()):
        contents = lost_words(told(damage.lost), locale)
        words.append(translate("Rescue", "Known to be lost: {contents}.").format(contents=contents))
    if damage.unsure:
        words.append(translate("Rescue", "More may be missing than is known."))
    return " ".join(words)


def outcome_words(rescued: Rescued, locale: QLocale) -> str:
    """What there is now."""
    sentences = [counts_words(told(rescued.rows), locale) + "."]
    if any(rescued.lost.values()):
        contents = lost_words(told(rescued.lost), locale)
        sentences.append(translate("Rescue", "Lost, as far as it is known: {contents}.").format(contents=contents))
    if rescued.unsure:
        sentences.append(translate("Rescue", "More may be missing than is known; look through it."))
    if rescued.missing_documents == 1:
        sentences.append(translate("Rescue", "The file of one document is missing."))
    elif rescued.missing_documents:
        words = translate("Rescue", "The files of {number} documents are missing.")
        sentences.append(words.format(number=locale.toString(rescued.missing_documents)))
    if rescued.held == 1:
        sentences.append(translate("Rescue", "A letter that was waiting is held until you have looked at it."))
    elif rescued.held:
        words = translate("Rescue", "{number} letters that were waiting are held until you have looked at them.")
        sentences.append(words.format(number=locale.toString(rescued.held)))
    return " ".join(sentences)


def told(counts: Mapping[str, int]) -> dict[str, int]:
    """With the documents under the name that the words have for them, and without what is no entry of the person's."""
    kept = {kind: number for kind, number in counts.items() if kind not in ("attachments", "settings")}
    return {**kept, "documents": counts.get("attachments", 0)}
