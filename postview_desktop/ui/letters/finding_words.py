"""What the checks before sending say to a person (T3, T4): a short title and one sentence that says why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from postview_desktop.domain.asking import AskKind
from postview_desktop.domain.letter_checks import Check, Finding
from postview_desktop.ui.common.context import Look
from postview_desktop.wording.translate import translate


@dataclass(frozen=True, slots=True)
class Words:
    title: str
    detail: str


def words_of(finding: Finding, look: Look) -> Words:
    """The words for one finding. Values of the finding are put in as they are."""
    if finding.ok:
        return _well(finding)
    values = finding.values
    match finding.code:
        case Check.EMPTY:
            return Words(
                translate("FindingWords", "Nothing is written yet"),
                translate("FindingWords", "An empty letter does not go."),
            )
        case Check.PLACEHOLDERS:
            return Words(
                translate("FindingWords", "Something is left to fill in"),
                translate("FindingWords", "Still open: {names}. The letter waits until it is filled in.").format(
                    names=values.get("names", "")
                ),
            )
        case Check.GREETING:
            return Words(
                translate("FindingWords", "The greeting names somebody else"),
                translate("FindingWords", "It says “{name}”, and the letter goes to {expected}.").format_map(
                    _Blank(values)
                ),
            )
        case Check.ADDRESS:
            return _address(values)
        case Check.ASKS_FOR_NOTHING:
            return _asks(values)
        case Check.NAMES:
            return Words(
                translate("FindingWords", "A name is not as on the card"),
                translate("FindingWords", "It says “{written}”; the card says “{expected}”.").format_map(
                    _Blank(values)
                ),
            )
        case Check.ORGANISATION:
            return Words(
                translate("FindingWords", "Another organisation is named"),
                translate("FindingWords", "“{name}” is one of your other applications.").format_map(_Blank(values)),
            )
        case Check.STARTER:
            return Words(
                translate("FindingWords", "Still word for word the starter letter"),
                translate("FindingWords", "One sentence of your own makes it yours."),
            )
        case Check.SUBJECT:
            return Words(
                translate("FindingWords", "There is no subject"),
                translate("FindingWords", "Mail without a subject often ends up with the junk."),
            )
        case Check.ATTACHMENT:
            return Words(
                translate("FindingWords", "It speaks of an attachment"),
                translate("FindingWords", "It says “{words}”, and nothing is attached.").format_map(_Blank(values)),
            )
        case Check.LIKENESS:
            return Words(
                translate("FindingWords", "Close to the note to {name}").format_map(_Blank(values)),
                translate("FindingWords", "{percent} % the same words. They may compare.").format_map(_Blank(values)),
            )
        case Check.TOO_SOON if "leaves" in values:
            return Words(
                translate("FindingWords", "Near another follow-up"),
                translate(
                    "FindingWords", "Another one to them leaves on {day}. At least 7 days apart is kinder."
                ).format(day=_day(values["leaves"], look)),
            )
        case Check.TOO_SOON:
            return Words(
                translate("FindingWords", "Soon after the last follow-up"),
                translate("FindingWords", "The last one to them was on {day}. At least 7 days apart is kinder.").format(
                    day=_day(values.get("on", ""), look)
                ),
            )
        case Check.NIGHT:
            return Words(
                translate("FindingWords", "It would arrive in the night"),
                translate("FindingWords", "It is {time} there then.").format_map(_Blank(values)),
            )
        case Check.TODAY:
            return Words(
                translate("FindingWords", "It names a day that is over"),
                translate("FindingWords", "It says “{words}”, and would arrive on another day.").format_map(
                    _Blank(values)
                ),
            )
        case Check.LATE:
            return Words(
                translate("FindingWords", "It is late, and does not say so"),
                translate(
                    "FindingWords", "{hours} hours have passed. A short word that owns it reads better."
                ).format_map(_Blank(values)),
            )


def _well(finding: Finding) -> Words:
    match finding.code:
        case Check.ASKS_FOR_NOTHING:
            return Words(
                translate("FindingWords", "Asks for nothing"),
                translate("FindingWords", "No question, no request, no date."),
            )
        case Check.NAMES:
            return Words(
                translate("FindingWords", "Names as on their cards"),
                translate("FindingWords", "{names}.").format(names=finding.values.get("names", "")),
            )
        case Check.PLACEHOLDERS:
            return Words(
                translate("FindingWords", "Nothing left to fill in"), translate("FindingWords", "No empty placeholder.")
            )
        case _:
            return Words(translate("FindingWords", "All is well here"), "")


def _address(values: dict[str, str]) -> Words:
    match values.get("why"):
        case "missing":
            return Words(
                translate("FindingWords", "There is no address"),
                translate("FindingWords", "To send it from here, put one in. To copy it, none is needed."),
            )
        case "mistyped":
            return Words(
                translate("FindingWords", "The address may be mistyped"),
                translate("FindingWords", "Did you mean {meant}?").format(meant=values.get("meant", "")),
            )
        case "look_alike":
            return Words(
                translate("FindingWords", "The address mixes alphabets"),
                translate("FindingWords", "One letter only looks like the usual one. Type the address anew."),
            )
        case _:
            return Words(
                translate("FindingWords", "This is no e-mail address"),
                translate("FindingWords", "“{address}” cannot receive mail as it stands.").format(
                    address=values.get("address", "")
                ),
            )


def _asks(values: dict[str, str]) -> Words:
    titles = {
        AskKind.QUESTION: translate("FindingWords", "It asks a question"),
        AskKind.REQUEST: translate("FindingWords", "It asks for something"),
        AskKind.DECISION: translate("FindingWords", "It speaks of the decision"),
        AskKind.TIME_LINE: translate("FindingWords", "It speaks of the time line"),
        AskKind.PAY: translate("FindingWords", "It speaks of pay"),
    }
    kind = values.get("kind", "")
    title = titles[AskKind(kind)] if kind in set(AskKind) else titles[AskKind.REQUEST]
    sentence = " ".join(values.get("sentence", "").split())
    if len(sentence) > 90:
        sentence = sentence[:88].rstrip() + " …"
    return Words(
        title,
        translate("FindingWords", "“{sentence}” A thank-you that asks for nothing is read as thanks.").format(
            sentence=sentence
        ),
    )


def _day(iso: str, look: Look) -> str:
    try:
        return look.dates.short_day(date.fromisoformat(iso))
    except ValueError:
        return iso


class _Blank(dict[str, str]):
    """Values of a finding; one that is missing leaves a gap in the sentence instead of an error."""

    def __missing__(self, key: str) -> str:
        return ""
