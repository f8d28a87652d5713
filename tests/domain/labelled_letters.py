"""Reads the labelled letters of `tests/data/letters` into facts and the findings that are expected of them."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from postview_desktop.domain.interview import epoch_of
from postview_desktop.domain.letter import LetterKind
from postview_desktop.domain.letter_checks import Check, ColleagueNote, LetterFacts, check_letter

FILES = sorted((Path(__file__).parents[1] / "data" / "letters").glob("labelled*.toml"))
ENDED_AT = epoch_of(datetime(2026, 11, 23, 14, 45), "Europe/London")


@dataclass(frozen=True)
class Labelled:
    name: str
    facts: LetterFacts
    expected: frozenset[str]
    """"asks:request" and the like for T3, the check's own code for the others."""
    language: str = "en"
    held_out: bool = False
    """Scored, and never tuned on."""

    @property
    def harmless(self) -> bool:
        return not self.expected

    def found(self) -> frozenset[str]:
        found: set[str] = set()
        for finding in check_letter(self.facts):
            if finding.ok:
                continue
            if finding.code is Check.ASKS_FOR_NOTHING:
                found.add("asks:" + finding.values["kind"])
            else:
                found.add(finding.code.value)
        return frozenset(found)


def _read(row: dict[str, Any], given: dict[str, str]) -> Labelled:
    language = given.get("language", "en")
    if "text" in row:
        row = {
            "subject": "-",
            "body": f"{given['greeting']}\n\n{row['text']}\n\n{given['close']}\nSam Field\n",
            **row,
            "name": f"{language}: {row['name']}",
        }
    kind = LetterKind(row.get("kind", "thank_you"))
    send_at = ENDED_AT + int(3600 * row.get("hours_after", 2))
    if "send_at_there" in row:
        send_at = epoch_of(datetime.fromisoformat(row["send_at_there"]), "Europe/London")
    facts = LetterFacts(
        kind=kind,
        language=language,
        to_name=row.get("to_name", "Joel Katz"),
        to_address=row.get("to_address", "joel.katz@northwind.example"),
        subject=row["subject"],
        body=row["body"].strip("\n") + "\n",
        starter=row.get("starter", "").strip("\n"),
        me="Sam Field",
        people=tuple(row.get("people", ["Joel Katz", "Ana Souza", "Priya Nair"])),
        strangers=("Marta Lind", "Peter Okafor"),
        organisation="Northwind",
        other_organisations=("Contoso GmbH", "Indeed", "Fabrikam"),
        known_words=row.get("known_words", ""),
        known_domains=("northwind.example",),
        colleagues=(ColleagueNote("Ana Souza", row["colleague"]),) if "colleague" in row else (),
        send_at=send_at,
        zone="Europe/London",
        ended_at=ENDED_AT,
        last_follow_up="2026-11-20" if "last_follow_up_days" in row else "",
        days_since=row.get("last_follow_up_days", 0),
    )
    expected = {"asks:" + kind for kind in row.get("asks", [])} | set(row.get("finds", []))
    return Labelled(row["name"], facts, frozenset(expected), language, bool(row.get("held_out")))


def labelled_letters() -> list[Labelled]:
    letters: list[Labelled] = []
    for path in FILES:
        with path.open("rb") as file:
            given = tomllib.load(file)
            letters += [_read(row, given) for row in given["letter"]]
    return letters


def score(letters: list[Labelled]) -> tuple[int, int, int, int]:
    """Letters that ask and how many of them were seen; harmless letters and how many raised a false alarm.

    Seen is a letter of which anything that is asked was named; exactness is the tests' matter.
    """
    asking = [one for one in letters if not one.harmless]
    harmless = [one for one in letters if one.harmless]
    return (
        len(asking),
        sum(bool(one.found()) for one in asking),
        len(harmless),
        sum(bool(one.found()) for one in harmless),
    )


def table() -> str:
    """Hits and false alarms by language; `python -m tests.domain.labelled_letters` prints it."""
    letters = labelled_letters()
    lines = [f"{'':22}{'asking':>8}{'seen':>6}{'harmless':>10}{'false alarms':>14}"]
    for language in ("en", "de", "fr", "es"):
        for held_out in (False, True):
            chosen = [one for one in letters if one.language == language and one.held_out is held_out]
            if chosen:
                asking, seen, harmless, alarms = score(chosen)
                name = language + (", never tuned on" if held_out else "")
                lines.append(f"{name:22}{asking:>8}{seen:>6}{harmless:>10}{alarms:>14}")
    return "\n".join(lines)


if __name__ == "__main__":
    print(table())
