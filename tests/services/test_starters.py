"""The starter letters that ship: whole, kind, and by their own measure without a word too much, in each language."""

from __future__ import annotations

import re
from datetime import date, datetime
from itertools import product

import pytest

from postview_desktop.domain.asking import asks, speaks_of_pay
from postview_desktop.domain.interview import epoch_of
from postview_desktop.domain.letter import WRITTEN_KINDS, LetterKind
from postview_desktop.domain.letter_checks import Check, LetterFacts, check_letter
from postview_desktop.domain.letter_form import LetterForm, form_of
from postview_desktop.domain.letter_text import placeholders, unknown_placeholders
from postview_desktop.domain.likeness import likeness
from postview_desktop.domain.names import address_of
from postview_desktop.domain.template import Formality, Medium
from postview_desktop.services.starters import Starters
from postview_desktop.system.paths import resources

STARTERS = Starters(resources() / "letters")
LANGUAGES = ("en", "de", "fr", "es")
FILES = sorted((resources() / "letters").glob("*/*_*/*.txt"))
FORMS = [LetterForm(*one) for one in product(LANGUAGES, Medium, Formality)]
FORM_IDS = [form.tag for form in FORMS]
OCCASIONS = {
    LetterKind.THANK_YOU: ("", "late"),
    LetterKind.FOLLOW_UP: ("", "contact_on", "decide_by", "we_call", "second"),
    LetterKind.WITHDRAWAL: ("", "early"),
}
MOMENTS = {
    "en": ("the two clocks", "the story of the goat"),
    "de": ("die zwei Uhren", "die Geschichte mit der Ziege"),
    "fr": ("les deux horloges", "l'histoire de la chèvre"),
    "es": ("los dos relojes", "la historia de la cabra"),
}
MONDAY = date(2026, 11, 23)


def values(form: LetterForm) -> dict[str, str]:
    words = STARTERS.words(form.language)
    moment, absent_moment = MOMENTS[form.language]
    return {
        "greeting": words.greeting(address_of("Joel Katz"), "Joel", form.formality),
        "first_name": "Joel",
        "name": "Joel Katz",
        "moment": moment,
        "absent_moment": absent_moment,
        "when": words.when(MONDAY, 14, MONDAY),
        "day_name": words.day_name(MONDAY, 14, MONDAY),
        "time": words.time(datetime(2026, 11, 23, 14, 0)),
        "organisation": "Northwind",
        "me": "Sam Field",
        "my_phone": "+44 20 7946 0000",
        "others": words.listed(["Ana", "Priya"]),
        "absent": "Priya",
        "role": "Analyst",
        "day": words.day(MONDAY),
        "last_day": words.day(date(2026, 11, 30)),
        "their_day": words.their_day(date(2026, 12, 3), MONDAY, by=False),
        "start_day": words.day(date(2027, 2, 1)),
    }


def filled(kind: LetterKind, form: LetterForm, occasion: str) -> list[tuple[str, str]]:
    """Subject and body of each starter letter of the kind, as they would be sent."""
    given = values(form)
    if occasion == "decide_by":
        given["their_day"] = STARTERS.words(form.language).their_day(date(2026, 12, 3), MONDAY, by=True)
    words = STARTERS.words(form.language)
    return [
        (words.filled(one.subject, given), words.filled(one.body, given)) for one in STARTERS.load(kind, form, occasion)
    ]


def test_the_languages() -> None:
    assert STARTERS.languages() == sorted(LANGUAGES)


@pytest.mark.parametrize("form", FORMS, ids=FORM_IDS)
def test_every_kind_of_letter_has_one_in_every_form(form: LetterForm) -> None:
    """Its own, that is: not the one of English, and not the plain one for an occasion."""
    folder = resources() / "letters" / form.language / form.folder
    for kind in WRITTEN_KINDS:
        for occasion in OCCASIONS.get(kind, ("",)):
            name = f"{kind.value}_{occasion}" if occasion else kind.value
            assert list(folder.glob(f"{name}_[0-9].txt")), f"{form.tag}: {name}"


@pytest.mark.parametrize("form", FORMS, ids=FORM_IDS)
def test_T3_T4_every_starter_passes_the_checks_but_for_being_one(form: LetterForm) -> None:
    ended_at = epoch_of(datetime(2026, 11, 23, 14, 45), "Europe/London")
    for kind in WRITTEN_KINDS:
        for occasion in OCCASIONS.get(kind, ("",)):
            later = 3 * 86400 if occasion == "late" else 2 * 3600
            for subject, body in filled(kind, form, occasion):
                facts = LetterFacts(
                    kind=kind,
                    language=form.tag,
                    to_name="Joel Katz",
                    to_address="joel.katz@northwind.example",
                    subject=subject,
                    body=body if occasion != "late" else body.replace(values(form)["when"], "…"),
                    starter=body if occasion != "late" else "",
                    me="Sam Field",
                    people=("Joel Katz", "Ana Souza", "Priya Nair"),
                    organisation="Northwind",
                    send_at=ended_at + later,
                    zone="Europe/London",
                    ended_at=ended_at,
                )
                wrong = {one.code: one.values for one in check_letter(facts) if not one.ok}
                assert wrong.pop(Check.STARTER, {}) == {}
                assert wrong == {}, f"{form.tag} {kind} {occasion}: {body}"


@pytest.mark.parametrize("path", FILES, ids=lambda path: "/".join(path.parts[-3:]))
def test_no_starter_has_a_placeholder_that_nothing_fills(path) -> None:
    text = path.read_text(encoding="utf-8")
    assert unknown_placeholders(text) == []
    assert text.endswith("\n") and "\t" not in text and "  " not in text
    assert ("Subject:" in text) is path.parent.name.startswith("email")
    if path.parts[-3] == "en":
        assert not re.search(r"[^\x00-\x7f]", text), "typographic marks belong to the reader's keyboard"
    assert "{{me}}" in text and re.search(r"\{\{(?:greeting|first_name)\}\}", text)
    assert path.parent.name.startswith("email") or len(text.split()) < 60


@pytest.mark.parametrize("form", FORMS, ids=FORM_IDS)
@pytest.mark.parametrize("occasion", ["", "late"])
def test_T1_notes_to_one_panel_differ(form: LetterForm, occasion: str) -> None:
    bodies = [body for _, body in filled(LetterKind.THANK_YOU, form, occasion)]
    message = form.medium is Medium.MESSAGE
    assert len(bodies) >= (1 if message else 2) + (occasion == "")
    for body in bodies:
        for other in bodies:
            if other is not body:
                # in a message, greeting and close stand in the same line and count
                assert likeness(body, other).percent < (45 if message else 20)


@pytest.mark.parametrize("form", FORMS, ids=FORM_IDS)
def test_T3_the_thank_yous_are_short(form: LetterForm) -> None:
    for occasion in ("", "late"):
        for one in STARTERS.load(LetterKind.THANK_YOU, form, occasion):
            assert len(one.body.split()) < 90


@pytest.mark.parametrize("form", FORMS, ids=FORM_IDS)
def test_C4_a_withdrawal_never_speaks_of_money(form: LetterForm) -> None:
    for occasion in ("", "early"):
        for _, body in filled(LetterKind.WITHDRAWAL, form, occasion):
            assert speaks_of_pay(body, form.tag) == []


PRESSING = {
    "en": r"urgent|as soon as possible|asap|immediately|deadline|other offers?|must|disappoint\w*|still waiting",
    "de": r"dringend|schnellstmöglich|umgehend|sofort|Frist|andere[sn]? Angebote?|enttäusch\w*|immer noch warte\w*",
    "fr": r"urgent\w*|au plus vite|immédiatement|délai|autres? offres?|déçue?|toujours en attente",
    "es": r"urgente\w*|cuanto antes|inmediatamente|plazo|otras? ofertas?|decepcion\w*|sigo esperando",
}


@pytest.mark.parametrize("form", FORMS, ids=FORM_IDS)
def test_a_follow_up_never_presses(form: LetterForm) -> None:
    for occasion in OCCASIONS[LetterKind.FOLLOW_UP]:
        for _, body in filled(LetterKind.FOLLOW_UP, form, occasion):
            found = re.search(rf"\b(?:{PRESSING[form.language]})\b", body.replace("schicke ich es sofort", ""))
            assert not found or "schicke ich es sofort" in body, body
            assert body.count("?") <= 2


def test_nothing_says_whether_a_woman_or_a_man_writes() -> None:
    """The user's own sex is nobody's business, the recipient's is not guessed."""
    gendered = {
        "fr": r"\bje (?:suis|serais|serai) (?:\w+ )?(?:heureux|ravi|content|reconnaissant|désolé|intéressé|parti)\b"
        r"|\bje me suis senti\b|\bm'(?:aviez|avez) (?:invité|reçu|accueilli)\b|[(]e[)]",
        "es": r"\b(?:estoy|estaré|quedo) (?:\w+ )?(?:agradecido|encantado|interesado|atento)\b|encantado"
        r"|[(]a[)]|\b\w+o/a\b",
        "de": r"\b\w+[:*_]in\b|[(]in[)]",
    }
    for path in FILES:
        pattern = gendered.get(path.parts[-3])
        if pattern:
            text = path.read_text(encoding="utf-8")
            assert not re.search(pattern, text, re.IGNORECASE), path


def test_an_occasion_without_a_letter_takes_the_plain_one() -> None:
    form = LetterForm()
    plain = STARTERS.load(LetterKind.CLOSING, form)
    assert STARTERS.load(LetterKind.CLOSING, form, "contact_on") == plain
    assert STARTERS.load(LetterKind.CLOSING, form.with_language("tlh")) == plain
    assert STARTERS.language("en_GB") == "en"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_call_words_are_a_few_words(language: str) -> None:
    own = resources() / "letters" / language
    for name in ("call_answer", "call_voice_mail", "call_front_desk"):
        assert (own / f"{name}.txt").is_file()
        text = STARTERS.text(name, language)
        assert 10 < len(text.split()) < 80
        assert {one.name for one in placeholders(text)} <= {"me", "day", "role", "name", "my_phone", "agreed"}
    with pytest.raises(FileNotFoundError):
        STARTERS.text("no_such_text", language)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ["this morning", "this afternoon", "this evening", "yesterday", "on Monday", "on 23 November"]),
        ("de", ["heute Vormittag", "heute Nachmittag", "heute Abend", "gestern", "am Montag", "am 23. November"]),
        ("fr", ["ce matin", "cet après-midi", "ce soir", "hier", "lundi", "le 23 novembre"]),
        ("es", ["esta mañana", "esta tarde", "esta tarde", "ayer", "el lunes", "el 23 de noviembre"]),
    ],
)
def test_the_words_for_when_it_was(language: str, said: list[str]) -> None:
    words = STARTERS.words(language)
    days = [(9, 23), (14, 23), (19, 23), (14, 24), (14, 26)]
    found = [words.when(MONDAY, hour, date(2026, 11, today)) for hour, today in days]
    assert [*found, words.when(MONDAY, 14, date(2026, 12, 3))] == said


@pytest.mark.parametrize(
    ("language", "day", "on", "by", "today", "time"),
    [
        ("en", "Tuesday 1 December", "on 1 December", "1 December", "today", "09:05"),
        ("de", "Dienstag, dem 1. Dezember", "am 1. Dezember", "zum 1. Dezember", "heute", "09:05 Uhr"),
        ("fr", "mardi 1er décembre", "le 1er décembre", "le 1er décembre", "aujourd'hui", "09 h 05"),
        ("es", "martes 1 de diciembre", "el 1 de diciembre", "el 1 de diciembre", "hoy", "09:05"),
    ],
)
def test_the_words_for_a_day(language: str, day: str, on: str, by: str, today: str, time: str) -> None:
    words, first = STARTERS.words(language), date(2026, 12, 1)
    assert words.day(first) == day
    assert words.their_day(first, MONDAY, by=False) == on
    assert words.their_day(first, MONDAY, by=True) == by
    assert words.their_day(first, first, by=False) == today
    assert words.time(datetime(2026, 11, 23, 9, 5)) == time
    assert len(words.words["weekdays"]) == 7 and len(words.words["months"]) == 12


@pytest.mark.parametrize(
    ("language", "names", "listed"),
    [
        ("en", [], ""),
        ("en", ["Ana"], "Ana"),
        ("en", ["Ana", "Tom", "Li"], "Ana, Tom and Li"),
        ("de", ["Ana", "Tom"], "Ana und Tom"),
        ("fr", ["Ana", "Tom"], "Ana et Tom"),
        ("es", ["Ana", "Tom"], "Ana y Tom"),
        ("es", ["Ana", "Inés"], "Ana e Inés"),
        ("es", ["Ana", "Hilario"], "Ana e Hilario"),
        ("es", ["Ana", "Hierro"], "Ana y Hierro"),
    ],
)
def test_names_in_a_row(language: str, names: list[str], listed: str) -> None:
    assert STARTERS.words(language).listed(names) == listed


@pytest.mark.parametrize(
    ("language", "card", "formal"),
    [
        ("en", "Ms Ruth Whitfield", "Dear Ms Whitfield,"),
        ("en", "Ruth Whitfield", "Dear Ruth Whitfield,"),
        ("en", "Dr. Ruth Whitfield", "Dear Dr Whitfield,"),
        ("de", "Frau Anna Weber", "Sehr geehrte Frau Weber,"),
        ("de", "Herr Prof. Dr. Jan von der Heide", "Sehr geehrter Herr Prof. von der Heide,"),
        ("de", "Anna Weber", "Guten Tag Anna Weber,"),
        ("de", "Dr. Anna Weber", "Guten Tag Dr. Anna Weber,"),
        ("fr", "Mme Claire Martin", "Madame,"),
        ("fr", "M. Luc Martin", "Monsieur,"),
        ("fr", "Claire Martin", "Bonjour Claire Martin,"),
        ("es", "Sra. Ana García López", "Estimada señora García López:"),
        ("es", "Sr. José Luis García", "Estimado señor García:"),
        ("es", "Ana García", "Buenos días, Ana García:"),
    ],
)
def test_a_formal_greeting_says_only_what_the_card_says(language: str, card: str, formal: str) -> None:
    address = address_of(card, two_family_names=language == "es")
    assert STARTERS.words(language).greeting(address, "-", Formality.FORMAL) == formal


@pytest.mark.parametrize(
    ("language", "warm", "nobody"),
    [
        ("en", "Dear Joel,", "Dear hiring team,"),
        ("de", "Hallo Joel,", "Guten Tag,"),
        ("fr", "Bonjour Joel,", "Madame, Monsieur,"),
        ("es", "Hola, Joel:", "Buenos días:"),
    ],
)
def test_a_warm_greeting_has_the_first_name(language: str, warm: str, nobody: str) -> None:
    words = STARTERS.words(language)
    assert words.greeting(address_of("Joel Katz"), "Joel", Formality.WARM) == warm
    assert words.greeting(None, "", Formality.FORMAL) == nobody


def test_french_drops_its_e_before_a_vowel() -> None:
    words = STARTERS.words("fr")
    text = "le poste de {{role}}, sans que {{name}} le sache"
    assert words.filled(text, {"role": "Analyste", "name": "Élise"}) == "le poste d'Analyste, sans qu'Élise le sache"
    assert (
        words.filled(text, {"role": "Data analyst", "name": "Luc"}) == "le poste de Data analyst, sans que Luc le sache"
    )
    assert STARTERS.words("es").filled("de {{role}}", {"role": "Analista"}) == "de Analista"


@pytest.mark.parametrize("form", FORMS, ids=FORM_IDS)
def test_a_letter_keeps_its_form_as_its_language(form: LetterForm) -> None:
    assert form_of(form.tag) == form


def test_a_tag_of_another_make_is_a_plain_letter() -> None:
    assert form_of("pt-BR") == LetterForm("pt-BR")
    assert form_of("") == LetterForm()
    assert asks("Wann?", form_of("de-x-formal").tag) != []
