"""What is said of a damaged database, in the window and in the terminal alike."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from postview_desktop.services.rescue import Rescued
from postview_desktop.wording.translate import QT_TRANSLATE_NOOP, translate

_CONTEXT = "Rescue"

_KINDS: dict[str, tuple[str, str]] = {
    "organisations": (QT_TRANSLATE_NOOP("Rescue", "organisation"), QT_TRANSLATE_NOOP("Rescue", "organisations")),
    "applications": (QT_TRANSLATE_NOOP("Rescue", "application"), QT_TRANSLATE_NOOP("Rescue", "applications")),
    "people": (QT_TRANSLATE_NOOP("Rescue", "person"), QT_TRANSLATE_NOOP("Rescue", "people")),
    "interviews": (QT_TRANSLATE_NOOP("Rescue", "interview"), QT_TRANSLATE_NOOP("Rescue", "interviews")),
    "participants": (QT_TRANSLATE_NOOP("Rescue", "person met"), QT_TRANSLATE_NOOP("Rescue", "people met")),
    "letters": (QT_TRANSLATE_NOOP("Rescue", "letter"), QT_TRANSLATE_NOOP("Rescue", "letters")),
    "instructions": (QT_TRANSLATE_NOOP("Rescue", "instruction"), QT_TRANSLATE_NOOP("Rescue", "instructions")),
    "contacts": (QT_TRANSLATE_NOOP("Rescue", "contact"), QT_TRANSLATE_NOOP("Rescue", "contacts")),
    "decisions": (QT_TRANSLATE_NOOP("Rescue", "decision"), QT_TRANSLATE_NOOP("Rescue", "decisions")),
    "reflections": (QT_TRANSLATE_NOOP("Rescue", "reflection"), QT_TRANSLATE_NOOP("Rescue", "reflections")),
    "questions": (QT_TRANSLATE_NOOP("Rescue", "question"), QT_TRANSLATE_NOOP("Rescue", "questions")),
    "feelings": (QT_TRANSLATE_NOOP("Rescue", "feeling"), QT_TRANSLATE_NOOP("Rescue", "feelings")),
    "answers": (QT_TRANSLATE_NOOP("Rescue", "answer"), QT_TRANSLATE_NOOP("Rescue", "answers")),
    "attachments": (QT_TRANSLATE_NOOP("Rescue", "document"), QT_TRANSLATE_NOOP("Rescue", "documents")),
    "accounts": (QT_TRANSLATE_NOOP("Rescue", "mail account"), QT_TRANSLATE_NOOP("Rescue", "mail accounts")),
    "settings": (QT_TRANSLATE_NOOP("Rescue", "setting"), QT_TRANSLATE_NOOP("Rescue", "settings")),
}
"""Each kind of row by its name in an export: one of it, and several."""


def stand_in() -> str:
    """The name of an organisation, a person or an interview of which the name is lost."""
    return translate("Rescue", "(name lost)")


def kinds(names: Iterable[str]) -> str:
    """ "letters, reflections"."""
    wanted = set(names)
    return ", ".join(translate(_CONTEXT, several) for name, (_, several) in _KINDS.items() if name in wanted)


def counts(of: Mapping[str, int]) -> str:
    """ "12 interviews, 1 letter"; "nothing" for none."""
    parts = [
        f"{number} {translate(_CONTEXT, one if number == 1 else several)}"
        for name, (one, several) in _KINDS.items()
        if (number := of.get(name, 0))
    ]
    return ", ".join(parts) or translate("Rescue", "nothing")


def report(done: Rescued) -> list[str]:
    """What was done, a sentence each: what is there now, from where, what is lost, and where the damaged file lies."""
    lines = [translate("Rescue", "There now: {counts}.").format(counts=counts(done.rows))]
    if done.backup is not None and done.from_backup != done.rows:
        lines.append(translate("Rescue", "Of these from the backup: {counts}.").format(counts=counts(done.from_backup)))
    if done.from_history:
        words = translate("Rescue", "Put together from the history, as last written: {counts}.")
        lines.append(words.format(counts=counts(done.from_history)))
    if done.stand_ins:
        words = translate("Rescue", "Known in part only, and to be completed by you: {counts}.")
        lines.append(words.format(counts=counts(done.stand_ins)))
    if done.lost:
        lines.append(translate("Rescue", "Lost: {counts}.").format(counts=counts(done.lost)))
    if done.unsure:
        words = translate("Rescue", "More may be missing of these, which cannot be counted: {kinds}.")
        lines.append(words.format(kinds=kinds(done.unsure)))
    if done.missing_documents:
        words = translate("Rescue", "Documents of which the file is not there: {count}.")
        lines.append(words.format(count=done.missing_documents))
    if done.held:
        words = translate("Rescue", "Letters that were waiting to be sent are held, and wait for your word: {count}.")
        lines.append(words.format(count=done.held))
    lines.append(translate("Rescue", "The damaged file was kept: {path}").format(path=done.saved_as))
    return lines
