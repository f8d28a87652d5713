"""T3 and T4 on letters: what is found, where, and above all what is left in peace."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from postview_desktop.domain.asking import AskKind, asks, sentences
from postview_desktop.domain.interview import epoch_of
from postview_desktop.domain.letter import LetterKind
from postview_desktop.domain.letter_checks import Check, Finding, LetterFacts, blocking, check_letter
from postview_desktop.domain.night import is_night
from tests.domain.labelled_letters import Labelled, labelled_letters, score, table

LETTERS = labelled_letters()

WELL = LetterFacts(
    kind=LetterKind.THANK_YOU,
    to_name="Joel Katz",
    to_address="joel.katz@northwind.example",
    subject="Thank you",
    body="Dear Joel,\n\nthank you for the ginger, and for the patience with my cold.\n\nSam Field\n",
    me="Sam Field",
    people=("Joel Katz", "Ana Souza", "Priya Nair"),
    organisation="Northwind",
)


def found(facts: LetterFacts) -> dict[Check, Finding]:
    return {finding.code: finding for finding in check_letter(facts) if not finding.ok}


@pytest.mark.parametrize("letter", [one for one in LETTERS if not one.held_out], ids=lambda letter: letter.name)
def test_T3_T4_labelled_letters(letter: Labelled) -> None:
    assert letter.found() == letter.expected


with (Path(__file__).parents[1] / "data" / "letters" / "sentences.toml").open("rb") as _file:
    SENTENCES: dict[str, list[str]] = tomllib.load(_file)


@pytest.mark.parametrize("sentence", SENTENCES["harmless"])
def test_T3_harmless_sentences_are_left_in_peace(sentence: str) -> None:
    assert asks(sentence) == []


@pytest.mark.parametrize("sentence", SENTENCES["asking"])
def test_T3_asking_sentences_are_seen(sentence: str) -> None:
    assert asks(sentence) != []


@pytest.mark.parametrize("language", ["de", "fr", "es"])
def test_the_other_languages_have_labelled_letters_and_some_that_were_never_tuned_on(language: str) -> None:
    chosen = [one for one in LETTERS if one.language == language]
    asking, _, harmless, _ = score(chosen)
    assert asking >= 15 and harmless >= 15
    assert sum(one.held_out for one in chosen) >= 10
    print(table())


def test_T3_of_the_letters_never_tuned_on_most_are_understood() -> None:
    asking, seen, harmless, alarms = score([one for one in LETTERS if one.held_out])
    assert seen >= asking * 0.8
    assert alarms <= harmless * 0.1


@pytest.mark.parametrize("language", ["", "en", "de", "fr", "es"])
def test_at_least_half_of_the_labelled_letters_are_harmless(language: str) -> None:
    chosen = [one for one in LETTERS if language in ("", one.language)]
    assert len(chosen) >= (30 if language else 60)
    assert sum(letter.harmless for letter in chosen) >= len(chosen) / 2


@pytest.mark.parametrize(
    ("language", "rhetorical", "asking"),
    [
        ("en", "Who would have thought that bells are so quiet?", "Who would have thought it, could you send a bell?"),
        ("en", "Would you believe it, I found the key.", "Would you be free to talk?"),
        ("en", "The next round was yours by skill.", "When is the next round?"),
        ("de", "Wer hätte gedacht, dass Glocken so leise sind?", "Wer hätte gedacht, dass Sie mir bitte antworten?"),
        ("fr", "Qui aurait cru que les cloches sont silencieuses ?", "Qui aurait cru que vous pourriez-vous libérer ?"),
        ("es", "¿Quién iba a pensar que las campanas callan?", "¿Quién iba a pensarlo, podría llamarme?"),
    ],
)
def test_T3_a_rhetorical_form_asks_for_nothing(language: str, rhetorical: str, asking: str) -> None:
    assert asks(rhetorical, language) == []
    assert asks(asking, language) != []


def test_T4_quiet_when_all_is_well() -> None:
    findings = check_letter(WELL)
    assert [finding.code for finding in findings] == [Check.PLACEHOLDERS, Check.ASKS_FOR_NOTHING, Check.NAMES]
    assert all(finding.ok for finding in findings)


def test_T3_names_the_sentence_and_where_it_stands() -> None:
    body = "Dear Joel,\n\nthank you. Please let me know your decision.\n\nSam\n"
    asked = [one for one in check_letter(replace(WELL, body=body)) if one.code is Check.ASKS_FOR_NOTHING]
    assert {one.values["kind"] for one in asked} == {"request", "decision"}
    for one in asked:
        assert one.where is not None
        assert body[slice(*one.where)] == one.values["sentence"] == "Please let me know your decision."
        assert not one.blocks


def test_T3_only_thank_yous_are_held_to_it() -> None:
    body = "Dear Joel,\n\nmay I ask how things stand?\n\nSam\n"
    for kind in LetterKind:
        codes = found(replace(WELL, kind=kind, body=body))
        assert (Check.ASKS_FOR_NOTHING in codes) == (kind in {LetterKind.THANK_YOU, LetterKind.PASS_THANKS_ON})


def test_C4_a_withdrawal_never_speaks_of_money() -> None:
    body = "Dear Joel,\n\nI withdraw my application. Could you give me a higher salary?\n\nSam\n"
    findings = [one for one in check_letter(replace(WELL, kind=LetterKind.WITHDRAWAL, body=body)) if not one.ok]
    assert [one.values["kind"] for one in findings] == ["pay"]


def test_T3_other_languages_know_a_question_by_its_mark() -> None:
    assert [one.kind for one in asks("Grazie. Quando decidete?", "it")] == [AskKind.QUESTION]
    assert asks("Grazie per il colloquio.", "it") == []


def test_T3_a_language_with_a_tone_is_that_language() -> None:
    assert [one.kind for one in asks("Meine Kündigungsfrist beträgt drei Monate.", "de-x-formal-message")] == [
        AskKind.TIME_LINE
    ]


def test_sentences_keep_titles_and_initials_together() -> None:
    text = "Thank you, Dr. Katz. It was J. R. Moll's book.\nStill the same\n\nNew one"
    assert [text[start:end] for start, end in sentences(text)] == [
        "Thank you, Dr. Katz.",
        "It was J. R. Moll's book.",
        "Still the same",
        "New one",
    ]


def test_only_four_things_hold_a_letter_back() -> None:
    blocked = {
        Check.PLACEHOLDERS: replace(WELL, body=WELL.body.replace("ginger", "{{moment}}")),
        Check.EMPTY: replace(WELL, body=" \n\n "),
        Check.GREETING: replace(WELL, body=WELL.body.replace("Joel", "Ana")),
        Check.ADDRESS: replace(WELL, to_address=""),
    }
    for code, facts in blocked.items():
        assert [finding.code for finding in blocking(check_letter(facts))] == [code]
    for letter in LETTERS:
        for finding in blocking(check_letter(letter.facts)):
            assert finding.code in blocked


@pytest.mark.parametrize("address", ["", "joel", "joel@northwind", "joel katz@northwind.example"])
def test_an_address_is_needed_for_smtp_alone(address: str) -> None:
    assert blocking(check_letter(replace(WELL, to_address=address)))
    assert not blocking(check_letter(replace(WELL, to_address=address, by_smtp=False)))


@pytest.mark.parametrize(
    "left",
    ["{{moment}}", "{{ my own }}", "{{", "[Name]", "[company name]", "<your name>", "[insert topic here]"],
)
def test_placeholders_of_any_make_are_seen(left: str) -> None:
    facts = replace(WELL, body=WELL.body.replace("ginger", left))
    assert found(facts)[Check.PLACEHOLDERS].blocks


def test_an_unknown_placeholder_is_named() -> None:
    finding = found(replace(WELL, body=WELL.body.replace("ginger", "{{moment}} and {{colour}}")))[Check.PLACEHOLDERS]
    assert finding.values == {"names": "moment, colour", "unknown": "colour"}
    assert Check.PLACEHOLDERS in found(replace(WELL, subject="Thank you for {{when}}"))


@pytest.mark.parametrize("kept", ["[sic]", "a[0]", "x < y", "the < 3 ms claim", "{a}"])
def test_brackets_of_other_kinds_are_left_alone(kept: str) -> None:
    assert Check.PLACEHOLDERS not in found(replace(WELL, body=WELL.body.replace("ginger", kept)))


@pytest.mark.parametrize(
    ("greeting", "blocks"),
    [
        ("Dear Joel,", False),
        ("Dear Mr Katz,", False),
        ("Dear Mr. Katz:", False),
        ("Dear Joel Katz,", False),
        ("dear joel", False),
        ("Hi Joel!", False),
        ("Joel,", False),
        ("Good morning Joel,", False),
        ("Hello again, Joel,", False),
        ("Dear all,", False),
        ("Dear hiring team,", False),
        ("Dear Sir or Madam,", False),
        ("Dear Joel and Ana,", False),
        ("Dear Joely,", False),  # a slip, told elsewhere
        ("Dear Bob,", False),  # nobody that is known
        ("Thank you for yesterday, Ana said it too.", False),
        ("Dear Ana,", True),
        ("Dear Ms Souza,", True),
        ("Hi Priya!", True),
        ("Priya,", True),
        ("Hello Marta,", True),  # somebody at another organisation
        ("Sehr geehrte Frau Nair,", True),
    ],
)
def test_the_greeting_is_the_recipients(greeting: str, blocks: bool) -> None:
    body = WELL.body.replace("Dear Joel,", greeting)
    facts = replace(WELL, body=body, strangers=("Marta Lind",))
    assert (Check.GREETING in found(facts)) is blocks


def test_short_forms_of_the_recipients_name_are_no_other_person() -> None:
    facts = replace(
        WELL, to_name="Alexander Wu", people=("Alexander Wu", "Alex Smith"), body="Dear Alex,\n\nthank you.\n\nSam\n"
    )
    assert Check.GREETING not in found(facts)


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Jürgen Müller", "Dear Mr Muller"),
        ("Joel Katz", "Dear Joël"),
        ("Ana Souza", "Dear Anna"),
        ("Siobhán Ryan", "Dear Siobhan"),
        ("Matthew Cole", "Dear Mathew"),
        ("Katherine Bell", "Dear Kathrine"),
        ("Joel Katz", "Dear Jole"),
    ],
)
def test_a_name_not_as_on_the_card(name: str, written: str) -> None:
    facts = replace(WELL, to_name=name, people=(name,), body=f"{written},\n\nthank you for the ginger.\n\nSam\n")
    assert Check.NAMES in found(facts)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Mark Hill", "I marked the hills on the map, and Marks and Spencer was closed."),
        ("May Lee", "We spoke in March and in May."),
        ("Dan Cole", "Ask Don, he said, and Van Gogh came up too."),
        ("Will Young", "You will know. The young may wait; Bill was away."),
        ("Joel Katz", "Noel was in the air, as the song goes."),
        ("Jana Frank", "It was frank and open. Thanks to Hana."),
        ("Ana Souza", "And then Any Questions began on the radio."),
    ],
)
def test_words_that_only_look_like_a_name_are_left_alone(name: str, text: str) -> None:
    first = name.split()[0]
    facts = replace(WELL, to_name=name, people=(name,), body=f"Dear {first},\n\nthank you. {text}\n\nSam\n")
    assert Check.NAMES not in found(facts)


def test_another_organisation_is_told_by_its_name_alone() -> None:
    facts = replace(WELL, other_organisations=("Contoso GmbH", "Indeed", "North", "Apple Inc."))
    assert found(replace(facts, body=WELL.body + "Contoso is next.\n"))[Check.ORGANISATION].values == {
        "name": "Contoso"
    }
    assert Check.ORGANISATION in found(replace(facts, subject="Apple and pears"))
    for text in ("Indeed, it was good.", "Northwind is good.", "An apple a day.", "The contosofication of it all."):
        assert Check.ORGANISATION not in found(replace(facts, body=WELL.body + text + "\n")), text
    # it came up in the conversation
    assert Check.ORGANISATION not in found(
        replace(facts, body=WELL.body + "Contoso is next.\n", known_words="worked at Contoso before")
    )


def test_a_place_is_that_of_the_whole_letter_whatever_was_typed_before_it() -> None:
    for before in ("", "One more line.\n\n", "“A quote\nof two lines”, said Joel.\n \n"):
        body = before + "I have attached the list.\n\nYours von Sam\n"
        finding = found(replace(WELL, body=body))[Check.ATTACHMENT]
        assert finding.where is not None
        assert body[slice(*finding.where)].strip() == finding.values["words"] == "I have attached"
        assert [body[start:end] for start, end in sentences(body)][-2:] == [
            "I have attached the list.",
            "Yours von Sam",
        ]


def test_an_attachment_that_is_there_is_well() -> None:
    facts = replace(WELL, body=WELL.body + "I have attached the list.\n")
    assert Check.ATTACHMENT in found(facts)
    assert Check.ATTACHMENT not in found(replace(facts, attachments=1))


@pytest.mark.parametrize(
    ("there", "night"),
    [("20:59", False), ("21:00", True), ("03:00", True), ("07:29", True), ("07:30", False), ("12:00", False)],
)
def test_T4_the_night_there(there: str, night: bool) -> None:
    at = epoch_of(datetime.fromisoformat(f"2026-11-24T{there}"), "America/New_York")
    assert is_night(at, "America/New_York") is night


def test_the_night_is_theirs_not_mine() -> None:
    at = epoch_of(datetime(2026, 11, 24, 9, 0), "Europe/London")
    finding = found(replace(WELL, send_at=at, zone="America/New_York"))[Check.NIGHT]
    assert finding.values == {"time": "04:00"}


def test_2000_words_are_checked_in_passing() -> None:
    """No time is asserted here (bench/ measures); this only keeps the checks from becoming quadratic."""
    body = "Dear Joel,\n\n" + "the part about the harbour at night was a joy to hear. " * 200 + "\n\nSam Field\n"
    assert check_letter(replace(WELL, body=body, other_organisations=tuple(f"Firm {n}" for n in range(500))))
