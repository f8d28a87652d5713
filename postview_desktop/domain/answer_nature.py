"""What kind of mail it is, by its header: written by somebody, by a machine in their name, to many, or a report.

RFC 3834 (automatic responses), RFC 2369 and RFC 2919 (lists), RFC 3462 (reports), and what programs write that never
read them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from postview_desktop.domain.folding import fold
from postview_desktop.domain.incoming import Nature

FIELDS = (
    "From",
    "Sender",
    "To",
    "Cc",
    "Subject",
    "Date",
    "Message-ID",
    "In-Reply-To",
    "References",
    "Content-Type",
    "Return-Path",
    "Auto-Submitted",
    "Precedence",
    "X-Precedence",
    "X-Autoreply",
    "X-Autorespond",
    "X-Autoresponder",
    "X-Auto-Reply",
    "X-Mail-Autoreply",
    "X-Failed-Recipients",
    "List-Id",
    "List-Post",
    "List-Unsubscribe",
)
"""The fields of a header that are read, and no others."""

_AUTO_REPLIES = ("x-autoreply", "x-autorespond", "x-autoresponder", "x-auto-reply", "x-mail-autoreply")

_AUTO_SUBJECT = re.compile(
    r"^(?:(?:re|aw|sv|tr): ?)*(?:automatic (?:reply|response)|auto[- ]?(?:reply|response|responder|antwort|svar)|auto: "
    r"|(?:i am |i'm )?(?:currently )?out of (?:the |my )?office|ooo\b|away from (?:the |my )?office|on vacation"
    r"|automatische? antwort|autom\. antwort|abwesend|abwesenheits?|ich bin (?:derzeit |zur zeit )?(?:nicht|abwesend)"
    r"|reponse automatique|message d'absence|absence (?:du|de) bureau|absent du bureau|absent\(e\)"
    r"|respuesta automatica|fuera de (?:la )?oficina|ausente|risposta automatica|fuori ufficio|resposta automatica"
    r"|automatisch antwoord|automatische? (?:reactie|beantwoording)|afwezig|automatisk (?:svar|reply)|automaattinen"
    r"|odpowiedz automatyczna|automaticka odpoved|автоответ|автоматический ответ|自动回复|自動回覆|自動返信|자동 회신"
    r"|자동 응답|自動応答|自動回應|otomatik yanıt|otomatik yanit|automatikus valasz|raspuns automat|automatsky odgovor"
    r"|automaticky odgovor|automatski odgovor|samodejni odgovor|automatisks|automaatvastus|automatinis"
    r"|automatyczna odpowiedz|автоматична відповідь|автоматичен отговор|αυτοματη απαντηση|תשובה אוטומטית|رد تلقائي"
    r"|automaattivastaus|balasan otomatis|tra loi tu dong|sjalfvirkt svar)",
)
"""How programs begin the subject of a vacation reply, folded."""

_REPORT_SUBJECT = re.compile(
    r"^(?:undeliver(?:ed|able)|delivery (?:status notification|failure|has failed|notification)|mail delivery (?:fail"
    r"|system|subsystem)|failure notice|returned mail|message (?:not|could not be) delivered|unzustellbar"
    r"|nicht zustellbar|zustellung fehlgeschlagen|non remis|non distribue|echec de (?:la )?remise|no se puede entregar"
    r"|no entregado|mancato recapito|onbestelbaar)"
)

_ROBOT_SENDERS = re.compile(r"^(?:mailer-?daemon|postmaster|mail-?delivery-?(?:sub)?system)@")


def nature_of(fields: Mapping[str, str], from_address: str) -> tuple[Nature, bool]:
    """What the header says, and whether only the wording of the subject says so.

    `fields` by their names in small letters, unfolded, the subject decoded.
    """
    subject = fold(fields.get("subject", ""))
    auto = fields.get("auto-submitted", "").partition(";")[0].strip().lower()
    by_machine = bool(auto) and auto != "no"
    nobody = fields.get("return-path", "").strip() == "<>"
    if report := _report(fields, subject, from_address, nobody=nobody or by_machine):
        return report, False
    precedence = (fields.get("precedence", "") or fields.get("x-precedence", "")).strip().lower()
    if (
        auto.startswith("auto-replied")
        or any(fields.get(name, "").strip().lower() not in {"", "no"} for name in _AUTO_REPLIES)
        or precedence in {"auto_reply", "auto-reply"}
        or (by_machine and _AUTO_SUBJECT.match(subject))
    ):
        return Nature.AUTO_REPLY, False
    if "list-id" in fields or "list-post" in fields or precedence in {"list", "junk"}:
        return Nature.LIST, False
    # Recruiting systems mark their mail so, too: from an address on a card it is asked about.
    if "list-unsubscribe" in fields or precedence == "bulk":
        return Nature.BULK, False
    if nobody:
        return Nature.AUTO_REPLY, False  # who wants no answer, not even a report, is no person
    if by_machine:
        return Nature.MACHINE, False
    return Nature.PERSONAL, bool(_AUTO_SUBJECT.match(subject))


def _report(fields: Mapping[str, str], subject: str, from_address: str, *, nobody: bool) -> Nature | None:
    kind = " ".join(fields.get("content-type", "").lower().split())
    if kind.startswith("multipart/report"):
        # A receipt ("it was displayed") comes as a report, too, and is written by a machine.
        if "disposition-notification" in kind:
            return Nature.AUTO_REPLY
        if "delivery-status" in kind or "report-type" not in kind:
            return Nature.REPORT
    if "x-failed-recipients" in fields:
        return Nature.REPORT
    if _ROBOT_SENDERS.match(from_address) and (nobody or _REPORT_SUBJECT.match(subject)):
        return Nature.REPORT
    return Nature.REPORT if nobody and _REPORT_SUBJECT.match(subject) else None
