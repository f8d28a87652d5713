"""Reads from quoted words how and whom they want to hear from: proposals that the user sees and confirms (F2, F11)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from postview_desktop.domain.folding import fold
from postview_desktop.domain.follow_up import Channel

_US = r"(?:me|us|him|her|them)"
_SOMEBODY = r"\w+(?: \w+)?"
_CALL = r"(?:call|ring|phone|telephone)"
_THEY_CALL = re.compile(
    rf"\b(?:we|i|she|he|they|somebody|someone)(?:'ll|’ll| will| shall| would)? {_CALL}\b"
    r"|\b(?:wir|ich) (?:\w+ )?(?:rufen?|schreiben?|mailen?) (?:\w+ )?(?:sie|ihnen)\b"
    r"|\b(?:rufen?|schreiben?) (?:wir|ich)\b"
    r"|\bruft mich\b|\bund rufen sie (?:dann |auch )?an\b|\b(?:wir|ich) (?:werden?) sie\b.*\banrufen\b"
    r"|\b(?:nous|on|je|il|elle|ils|elles) (?:vous|m'|me) ?(?:r?appel|telephon|ecri|contact)"
    r"|\b(?:le|les|lo|los|la|las|te|os|me) (?:llama|llamo|escribi|telefonea)(?!\w*(?:nos|me)\b)"
)
_CHANNELS = tuple(
    (channel, re.compile(rf"\b(?:{pattern})\b"))
    for channel, pattern in (
        (Channel.PHONE, rf"{_CALL} (?:{_US}|back|[a-z]+ on|at|on|in|after)"),
        (Channel.PHONE, rf"gives? {_SOMEBODY} a (?:call|ring|bell)|by (?:tele)?phone"),
        (Channel.EMAIL, rf"e-?mail|mail|write to|drop {_SOMEBODY} a line|send {_SOMEBODY} a (?:line|note)"),
        (Channel.MESSAGE, rf"(?:text|whatsapp|message|ping) {_US}|on (?:linkedin|whatsapp)"),
        (Channel.VISIT, r"(?:come|drop|stop|pop) (?:by|in|round)"),
        # German
        (Channel.PHONE, r"(?:rufen sie|ruf|rufe|rufst du)(?! \w+ vorbei)|anrufen|anzurufen|zuruckrufen"
         r"|telefonisch|per telefon|am telefon|durchrufen"),
        (Channel.EMAIL, r"per e-?mail|e-?mails?|emails?|schreiben sie|schreib|mailen sie|schriftlich"),
        (Channel.MESSAGE, r"(?:per|uber|auf) (?:whatsapp|sms|linkedin|xing|signal)|kurznachricht"),
        (Channel.VISIT, r"(?:kommen|schauen) sie\b.*\bvorbei|vorbei(?:kommen|schauen|zukommen|zuschauen)"),
        # French
        (Channel.PHONE, r"r?appele[zr](?:-(?:nous|moi|la|le))?|telephone[zr](?:-(?:nous|moi|lui))?|par telephone"
         r"|(?:coup de fil|coup de telephone)|me joindre|nous joindre"),
        (Channel.EMAIL, r"par (?:e-?mail|mail|courriel)|courriel|ecrivez(?:-(?:nous|moi|lui))?|(?:nous|m') ?ecrire"),
        (Channel.MESSAGE, r"par (?:sms|texto|whatsapp)|sur (?:linkedin|whatsapp)|envoyez(?:-\w+)? un (?:sms|texto)"),
        (Channel.VISIT, r"passe[zr](?: nous)? (?:voir|au bureau|a l'accueil)|passez(?:-\w+)? nous voir"),
        # Spanish
        (Channel.PHONE, r"llame(?:nos|me|le|la)?|llama(?:nos|me|le)|llamar(?:nos|me|le|la)|por telefono|una llamada"),
        (Channel.EMAIL, r"por (?:e-?mail|correo)|correo electronico|escriba(?:nos|me|le)?"
            r"|escribe(?:nos|me)|escribir(?:nos|me)"),
        (Channel.MESSAGE, r"por (?:whatsapp|sms|mensaje)|(?:un|mande\w*) (?:whatsapp|mensaje)|por linkedin"),
        (Channel.VISIT, r"pase(?:se)? por|pasarse por|venga a vernos|pase a vernos"),
    )
)  # fmt: skip
_TITLES = r"(?:frau|herrn?|mme|mlle|madame|monsieur|m\.?|sra?\.?|senora?|ms\.?|mrs\.?|mr\.?|dr\.?|dra\.?|don|dona)"


def channel_named(words: str) -> Channel | None:
    """The channel that the words name for the user's own contact; None where none is named, or they get in touch.

    English, German, French and Spanish.
    """
    text = fold(words).replace("’", "'")
    if _THEY_CALL.search(text):
        return None
    return next((channel for channel, pattern in _CHANNELS if pattern.search(text)), None)


def person_named(words: str, names: Sequence[str]) -> str:
    """The one of `names` that the words speak of, by the first name, or by the last one after a title ("Frau Weiß").

    "" where it is none or not clear.
    """
    text = fold(words)
    said = set(re.findall(r"\w+", text))
    titled = set(re.findall(rf"\b{_TITLES} (\w+)", text))
    found = [
        name for name in names
        if (parts := fold(name).split()) and (parts[0] in said or (len(parts) > 1 and parts[-1] in titled))
    ]  # fmt: skip
    return found[0] if len(found) == 1 else ""
