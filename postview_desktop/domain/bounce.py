"""Why a letter was not delivered, from the words and the code of a delivery report (RFC 3463)."""

from __future__ import annotations

import re

from postview_desktop.domain.errors import Problem

_CODE = re.compile(r"\b([45])\.(\d{1,3})\.(\d{1,3})\b")

_NO_SUCH_BOX = re.compile(
    r"user (?:is )?unknown|unknown (?:user|recipient|local part)|no such (?:user|recipient|mailbox|address|person)"
    r"|(?:mailbox|recipient|address|account|user) (?:does ?n[o']t exist|not found|unknown|unavailable|is disabled)"
    r"|does not have an? .{0,40}account|invalid (?:recipient|mailbox)|addressee unknown|recipient address rejected"
    r"|domain (?:name )?(?:not found|does not exist)|host (?:or domain name )?not found|nxdomain"
    r"|unbekannter (?:empf|nutzer|benutzer)|utilisateur inconnu|destinataire inconnu|usuario desconocido",
    re.IGNORECASE,
)
_FULL = re.compile(
    r"(?:mailbox|quota|inbox|storage).{0,30}(?:full|exceed)|over ?quota|postfach.{0,20}voll", re.IGNORECASE
)
_REFUSED = re.compile(
    r"spam|block(?:ed|list)|blacklist|policy|dmarc|\bspf\b|\bdkim\b|reputation|not authori[sz]ed|denied", re.IGNORECASE
)


def problem_of(reason: str) -> Problem:
    """What to tell: no such mailbox, a full one, refused by a filter, or plainly not delivered.

    The code decides where there is one that says anything, else the words.
    """
    if code := _CODE.search(reason):
        subject, detail = int(code[2]), int(code[3])
        match subject, detail:
            case (1, 0 | 1 | 2 | 3 | 6 | 10) | (2, 1) | (4, 4):
                return Problem.NO_SUCH_MAILBOX
            case (2, 2):
                return Problem.MAILBOX_FULL
            case (7, _):
                # Exchange says 5.7.1 also where there is nobody of that name.
                return Problem.NO_SUCH_MAILBOX if _NO_SUCH_BOX.search(reason) else Problem.REFUSED_THERE
            case _:
                pass
    if _NO_SUCH_BOX.search(reason):
        return Problem.NO_SUCH_MAILBOX
    if _FULL.search(reason):
        return Problem.MAILBOX_FULL
    return Problem.REFUSED_THERE if _REFUSED.search(reason) else Problem.NOT_DELIVERED
