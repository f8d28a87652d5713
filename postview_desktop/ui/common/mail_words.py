"""Mail that was noticed, in words: who wrote, when, and about what. Nothing of what stands inside is known."""

from __future__ import annotations

from datetime import date

from postview_desktop.domain.answer import Answer
from postview_desktop.domain.interview import wall_of
from postview_desktop.ui.common.breakable import shortened
from postview_desktop.ui.common.dates import Dates
from postview_desktop.wording.translate import translate

SUBJECT_SHOWN = 90
"""So much of a subject is quoted (characters)."""
NAME_SHOWN = 48
ADDRESS_SHOWN = 64


def sender(name: str, address: str) -> str:
    """ "Dana Whitfield (dana@northwind.example)", or the address alone."""
    if not name or name == address:
        return _short_address(address)
    return translate("MailWords", "{name} ({address})").format(
        name=shortened(name, NAME_SHOWN), address=_short_address(address)
    )


def _short_address(address: str) -> str:
    """Cut before the @ first: whose house it is says more than which box in it."""
    local, at, house = address.rpartition("@")
    room = max(8, ADDRESS_SHOWN - len(house))
    return f"{shortened(local, room)}{at}{shortened(house, ADDRESS_SHOWN)}"


def wrote(who: str, subject: str, on: date, today: date, dates: Dates) -> str:
    """ "Dana Whitfield wrote on Tuesday: “Re: Data analyst”"; `on` is the user's day."""
    words = {"who": who, "when": dates.lately(on, today)}
    if not subject:
        return translate("MailWords", "{who} wrote {when}, without a subject").format(**words)
    return translate("MailWords", "{who} wrote {when}: “{subject}”").format(
        **words, subject=shortened(subject, SUBJECT_SHOWN)
    )


def decided_words(is_answer: bool, report: bool, *, waits: bool = False) -> str:
    """What the quiet line says of the person's word on a mail that may be an answer, or a report about a letter.

    `waits`: a follow-up to them was held, and goes nowhere without the person.
    """
    if report and is_answer:
        return translate("MailWords", "Noted: the letter did not arrive. It is in Letters, to be mended.")
    if report:
        return translate("MailWords", "Noted: it is not about this letter.")
    if is_answer:
        return translate("MailWords", "Noted as their answer. What did they say?")
    if waits:
        return translate(
            "MailWords", "Noted: it is no answer of theirs. Your follow-up stays in Letters until you send it."
        )
    return translate("MailWords", "Noted: it is no answer of theirs.")


def answer_wrote(answer: Answer, person_name: str, zone: str, today: date, dates: Dates) -> str:
    """The same of a mail that was noticed; the name as on the card where there is one."""
    who = person_name or answer.from_name or answer.from_address
    return wrote(shortened(who, NAME_SHOWN), answer.subject, wall_of(answer.at, zone).date(), today, dates)
