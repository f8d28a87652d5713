"""The index of all text: every column, every way in which rows come and go, and nothing of it on the disk."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from postview_desktop.domain.answer import Answer, AnswerState
from postview_desktop.domain.application import Application, Organisation, Person
from postview_desktop.domain.attachment import Attachment
from postview_desktop.domain.change import Verb
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.finding import USUAL_KINDS, FoundKind, read_query
from postview_desktop.domain.follow_up import Contact, Decision, DecisionKind, Instruction
from postview_desktop.domain.interview import Interview, Participant
from postview_desktop.domain.key import DatabaseKey
from postview_desktop.domain.letter import Letter
from postview_desktop.domain.marking import Marker
from postview_desktop.domain.reflection import Feeling, Question, Reflection
from postview_desktop.domain.template import Template
from postview_desktop.storage import Store, text_index
from postview_desktop.storage.tables import ALL_TABLES
from postview_desktop.storage.text_index import TextIndex
from postview_desktop.storage.text_sources import SOURCES
from tests.support.builders import put, put_interview
from tests.support.clock import FixedClock

KEY = DatabaseKey(bytes(range(32)))

NOT_LOOKED_THROUGH = {
    # what the program works with
    *(
        "interview uid",
        "interview recurrence_id",
        "interview zone",
        "answer message_id",
        "attachment digest",
        "attachment media_type",
    ),
    *("letter message_id", "letter in_reply_to", "letter references", "letter token", "letter problem"),
    *("letter answer", "letter starter", "letter calendar"),
    *("organisation country", "organisation subdivision", "letter language", "template language"),
    # the own address in an invitation, the own account, the settings
    "interview invited_as",
    # lines of the recall, which is looked through itself
    "reflection taken_lines",
}
"""Text of these columns is not found, on purpose; the manual says so."""


@pytest.fixture(params=["open", "locked"])
def store(request: pytest.FixtureRequest, tmp_path: Path, clock: FixedClock) -> Iterator[Store]:
    """The standard library's SQLite, and SQLCipher's newer one."""
    key = KEY if request.param == "locked" else None
    with closing(Store.open(tmp_path / "postview.sqlite", clock.now, key=key)) as store:
        yield store


@pytest.fixture
def index(store: Store) -> Iterator[TextIndex]:
    made = TextIndex(store, tuple(FoundKind), "all")
    yield made
    made.close()


def read(index: TextIndex) -> TextIndex:
    for _ in range(100_000):
        if index.go_on(0.001):
            return index
    raise AssertionError("it is never read to its end")


def found(index: TextIndex, text: str) -> set[tuple[FoundKind, int]]:
    """Everything that is found, after everything was read."""
    query = read_query(text)
    return {(kind, id) for kind in FoundKind for id in read(index).find(query, kind, 1000)}


def kinds(index: TextIndex, text: str) -> set[FoundKind]:
    return {kind for kind, _ in found(index, text)}


def texts_of_each_kind() -> list[object]:
    """Each column of text with a word of its own: "wordpersonjob" in the job of a person, and so on."""
    import dataclasses

    made: list[object] = []
    for kind in (
        Organisation, Application, Person, Interview, Participant, Letter, Instruction, Contact, Decision, Reflection,
        Question, Feeling, Answer, Attachment, Template,
    ):  # fmt: skip
        table = next(table for table in ALL_TABLES if table.kind is kind)
        values: dict[str, object] = {}
        for field in dataclasses.fields(kind):
            word = f"word{table.name}{field.name}".replace("_", "")
            if field.type == "str" and field.name not in ("zone", "digest"):
                values[field.name] = word
            elif field.type == "tuple[str, ...]":
                values[field.name] = ("one", word)
            elif field.name.endswith("_id") and field.name != "letter_id":
                values[field.name] = 1
        made.append(kind(**values))
    return made


def text_columns(store: Store) -> dict[str, str]:
    """ "table column" of all text that a person or the world wrote, and the word that the column holds."""
    columns: dict[str, str] = {}
    for table in ALL_TABLES:
        if table.name in ("account", "setting"):
            continue
        for _, name, type_, *_ in store.sql(f'PRAGMA table_info("{table.name}")'):
            typed = type(table.field(name)).__module__ if name in table.columns else "folded"
            if type_ == "TEXT" and typed == "peewee":
                columns[f"{table.name} {name}"] = f"word{table.name}{name}".replace("_", "")
    return columns


def test_every_column_of_text_is_found_or_left_out_on_purpose(store: Store, index: TextIndex) -> None:
    put(store, *texts_of_each_kind())
    columns = text_columns(store)
    assert len(columns) > 40
    for column in ("reflection strengths", "reflection weak_points", "question labels"):
        columns[column] = f"word{column}".replace(" ", "").replace("_", "")
    missed = {column for column, word in columns.items() if not found(index, word)}
    assert missed == NOT_LOOKED_THROUGH & set(columns)
    assert {column for column in NOT_LOOKED_THROUGH if column not in columns} <= {"reflection taken_lines"}
    for kind in FoundKind:
        assert [entry.id for entry in index.entries(kind, [1, 2])] == [1], kind


def test_there_is_a_source_for_each_kind_and_it_names_what_it_is_made_of(store: Store) -> None:
    assert set(SOURCES) == set(FoundKind)
    for source in SOURCES.values():
        store.sql(f"{source.select} 0")
        store.sql(f"{source.moments} 0")


@pytest.mark.parametrize(
    ("text", "query", "there"),
    [
        ("Söhne", "sohne", True),
        ("Söhne", "SÖHN", True),
        ("Straße", "strasse", True),
        ("Łódź", "lodz", True),
        ("Ørsted", "orsted", True),
        ("orsted", "Ørsted", True),
        ("Électricité", "electric", True),
        ("the two clocks", '"two clocks"', True),
        ("two big clocks", '"two clocks"', False),
        ("two clocksmiths", '"two clocks"', False),
        ("two clocks", "clocks two", True),
        ("two clocks", "clocks three", False),
        ("本日は東京都へ行きます", "京都", True),
        ("本日は東京都へ行きます", "都京", False),
        ("データアナリスト", "アナリスト", True),
        ("안녕하세요 한국어", "국어", True),
        ("C++ and R", "r", True),
        ("Rust", "r", False),
        ("Rust", "ru", True),
        ("O'Brien", "o'brien", True),
        ("a NEAR b", "NEAR(a b)", False),
        ("anything", "", False),
        ("anything", "*", False),
        ("anything", 'x" OR name:"anything', False),
    ],
)
def test_what_a_query_finds(store: Store, index: TextIndex, text: str, query: str, there: bool) -> None:
    put(store, Template(name="t", body=text))
    assert (kinds(index, query) == {FoundKind.TEMPLATE}) is there


@pytest.fixture(scope="module")
def own_store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with closing(Store.open(tmp_path_factory.mktemp("own") / "postview.sqlite", FixedClock().now)) as store:
        yield store


LETTERS = st.text(alphabet=st.one_of(st.characters(codec="utf-8"), st.sampled_from(' "*():^{}東京한국ßéi̇AB')))


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(text=LETTERS, query=LETTERS)
def test_no_query_raises_and_what_is_found_is_what_is_marked(own_store: Store, text: str, query: str) -> None:
    store = own_store
    item = put(store, Template(body=text))[0]
    index = TextIndex(store, (FoundKind.TEMPLATE,), "own")
    for wanted in (query, text, f"{text} {query}"):
        read_as = read_query(wanted)
        all_marked = all(Marker(replace(read_as, terms=(term,))).marked(text).marks for term in read_as.terms) and bool(
            read_as
        )
        assert bool(read(index).find(read_as, FoundKind.TEMPLATE, 5)) is all_marked
    index.close()
    with store.change(Verb.TEMPLATE_DELETED) as change:
        change.delete(item)


def test_the_name_comes_before_the_text_and_the_newer_before_the_older(store: Store, index: TextIndex) -> None:
    interview = put_interview(store)
    old, named, new = put(
        store,
        Letter(interview_id=interview.id, subject="a", body="the clocks", updated_at=100),
        Letter(interview_id=interview.id, subject="Two clocks", body="", updated_at=50),
        Letter(interview_id=interview.id, subject="b", body="the clocks", updated_at=200),
    )
    query = read_query("clocks")
    assert read(index).find(query, FoundKind.LETTER, 10) == [named.id, new.id, old.id]
    assert index.find(query, FoundKind.LETTER, 2) == [named.id, new.id]
    assert index.find(query, FoundKind.LETTER, 1) == [named.id]
    assert index.find(query, FoundKind.LETTER, 0) == []


def test_where_something_belongs_is_found_together_with_a_word_of_its_own(store: Store, index: TextIndex) -> None:
    interview = put_interview(store, people=("Ada Brown",))
    put(store, Letter(interview_id=interview.id, subject="Thank you", body="the clocks"))
    assert FoundKind.LETTER in kinds(index, "northwind clocks")
    assert FoundKind.LETTER not in kinds(index, "northwind")
    assert FoundKind.INTERVIEW in kinds(index, "northwind ada"), "who was there"
    assert FoundKind.INTERVIEW not in kinds(index, "ada"), "which is the person"
    assert FoundKind.INTERVIEW in kinds(index, "northwind"), "an interview is called by its organisation"


def test_changes_are_followed_and_so_is_their_undoing(store: Store, index: TextIndex) -> None:
    interview = put_interview(store)
    assert found(index, "clocks") == set()
    with store.change(Verb.INTERVIEW_CHANGED) as change:
        change.save(replace(interview, notes="the two clocks"))
    there = {(FoundKind.INTERVIEW, interview.id)}
    assert found(index, "clocks") == there
    line = store.last_undoable()
    assert line is not None
    store.undo(line.id)
    assert found(index, "clocks") == set()
    store.redo(line.id)
    assert found(index, "clocks") == there
    with store.change(Verb.INTERVIEW_DELETED) as change:
        change.delete(interview)
    assert found(index, "clocks") == set(), "what is in the bin is not found"
    assert found(index, "round") == set()
    line = store.last_undoable()
    assert line is not None
    store.undo(line.id)
    assert found(index, "clocks") == there


def test_what_goes_back_was_never_there(store: Store, index: TextIndex) -> None:
    read(index)
    with pytest.raises(RuntimeError), store.change(Verb.TEMPLATE_ADDED) as change:
        change.add(Template(name="the two clocks"))
        raise RuntimeError
    index.freshen()
    assert index.is_whole
    assert found(index, "clocks") == set()


def test_a_new_name_is_found_with_all_that_belongs_to_it(store: Store, index: TextIndex) -> None:
    interview = put_interview(store, people=("Ada Brown",))
    application = store.need(Application, interview.application_id)
    letter, _ = put(
        store,
        Letter(interview_id=interview.id, body="the clocks"),
        Instruction(interview_id=interview.id, words="in two weeks", person_id=1, said_on=date(2026, 11, 23)),
    )
    put(store, Attachment(letter_id=letter.id, name="clocks.pdf", digest="a" * 64))
    read(index)
    with store.change(Verb.APPLICATION_CHANGED) as change:
        change.save(replace(store.need(Organisation, application.organisation_id), name="Contoso"))
    assert kinds(index, "contoso clocks") == {FoundKind.LETTER, FoundKind.DOCUMENT}
    assert kinds(index, "northwind clocks") == set()
    assert FoundKind.INTERVIEW in kinds(index, "contoso")
    with store.change(Verb.APPLICATION_CHANGED) as change:
        change.save(replace(application, role="Watchmaker"))
    assert kinds(index, "watchmaker clocks") == {FoundKind.LETTER, FoundKind.DOCUMENT}
    with store.change(Verb.INTERVIEW_CHANGED) as change:
        change.save(replace(store.need(Person, 1), name="Grace Hopper"))
    assert kinds(index, "hopper weeks") == {FoundKind.INSTRUCTION}
    assert kinds(index, "hopper contoso") == {FoundKind.INTERVIEW, FoundKind.PERSON}
    with store.change(Verb.INTERVIEW_CHANGED) as change:
        change.delete(store.find(Participant)[0])
    assert kinds(index, "hopper contoso") == {FoundKind.PERSON}


def test_a_mail_that_is_none_of_theirs_is_not_found(store: Store, index: TextIndex) -> None:
    put_interview(store)
    answer = put(store, Answer(organisation_id=1, subject="About the clocks"))[0]
    assert kinds(index, "clocks") == {FoundKind.ANSWER}
    with store.change(Verb.ANSWER_DECIDED) as change:
        change.save(replace(answer, state=AnswerState.DISMISSED))
    assert kinds(index, "clocks") == set()


def test_a_letter_that_was_sent_is_found_once(store: Store, index: TextIndex) -> None:
    put_interview(store)
    put(store, Letter(application_id=1, subject="The clocks"))
    put(store, Contact(organisation_id=1, words="The clocks", letter_id=1))
    assert kinds(index, "clocks") == {FoundKind.LETTER}
    put(store, Contact(organisation_id=1, words="They called about the clocks"))
    assert found(index, "clocks") == {(FoundKind.LETTER, 1), (FoundKind.CONTACT, 2)}


def test_how_it_felt_is_in_no_other_index(store: Store) -> None:
    interview = put_interview(store)
    put(store, Feeling(interview_id=interview.id, text="secretly sad"))
    usual = TextIndex(store, USUAL_KINDS, "usual")
    assert found(usual, "secretly") == set()
    assert usual._index is not None
    tables = {row[0] for row in usual._index.execute("SELECT name FROM sqlite_master")}
    assert not any("feeling" in name for name in tables)
    felt = TextIndex(store, (FoundKind.FEELING,), "felt")
    assert found(felt, "secretly") == {(FoundKind.FEELING, 1)}
    felt.close()
    assert found(usual, "round") != set(), "the other goes on"
    usual.close()


def test_two_indexes_do_not_take_each_others_notes(store: Store) -> None:
    one, other = TextIndex(store, USUAL_KINDS, "one"), TextIndex(store, USUAL_KINDS, "other")
    read(one), read(other)
    put(store, Template(name="the clocks"))
    assert kinds(one, "clocks") == kinds(other, "clocks") == {FoundKind.TEMPLATE}
    one.close()
    put(store, Template(name="the watches"))
    assert kinds(other, "watches") == {FoundKind.TEMPLATE}
    other.close()


def test_other_data_is_read_anew(store: Store, index: TextIndex, tmp_path: Path, clock: FixedClock) -> None:
    put(store, Template(name="the clocks"))
    assert kinds(index, "clocks")
    other = tmp_path / "other.sqlite"
    with closing(Store.open(other, clock.now, key=store.key)) as made:
        put(made, Template(name="the watches"))
    store.replace_from(other)
    assert kinds(index, "watches") == {FoundKind.TEMPLATE}
    assert kinds(index, "clocks") == set()
    put(store, Template(name="the sundials"))
    assert kinds(index, "sundials") == {FoundKind.TEMPLATE}, "it goes on to follow"


def test_it_survives_the_lock(store: Store, index: TextIndex) -> None:
    put(store, Template(name="the clocks"))
    assert kinds(index, "clocks")
    store.change_key(None if store.key else KEY)
    put(store, Template(name="the watches"))
    assert kinds(index, "clocks") == kinds(index, "watches") == {FoundKind.TEMPLATE}


def test_what_somebody_else_wrote_is_found(store: Store, index: TextIndex, clock: FixedClock) -> None:
    put(store, Template(name="the clocks"))
    assert kinds(index, "clocks")
    if store.key is None:
        with closing(sqlite3.connect(store.path)) as other:
            other.execute("UPDATE template SET name = 'the watches'")
            other.commit()
        assert kinds(index, "watches") == {FoundKind.TEMPLATE}
    else:
        with closing(Store.open(store.path, clock.now, key=store.key)) as other:
            put(other, Template(name="the watches"))
        assert kinds(index, "watches") == {FoundKind.TEMPLATE}


def test_own_changes_do_not_begin_it_anew(store: Store, index: TextIndex) -> None:
    read(index)
    made = index._index
    for number in range(30):
        put(store, Template(name=f"clock {number}"))
        assert len(found(index, "clock")) == number + 1
    line = store.last_undoable()
    assert line is not None
    store.undo(line.id)
    assert len(found(index, "clock")) == 29
    assert index._index is made


def test_after_many_changes_it_is_made_anew(store: Store, index: TextIndex, monkeypatch: pytest.MonkeyPatch) -> None:
    read(index)
    monkeypatch.setattr(text_index, "MOST_NOTES", 10)
    monkeypatch.setattr(text_index, "MOST_LEFT_BEHIND", 5)
    first = index._index
    put(store, *(Template(name=f"clock {number}") for number in range(20)))
    assert len(found(index, "clock")) == 20
    second = index._index
    assert second is not first
    for number in range(8):
        with store.change(Verb.TEMPLATE_CHANGED) as change:
            change.save(replace(store.need(Template, 1), name=f"watch {number}"))
        assert len(found(index, "watch")) == 1
    assert index._index is not second
    assert len(found(index, "clock")) == 19


def test_it_can_be_asked_before_it_is_read_to_its_end(store: Store, index: TextIndex) -> None:
    put(store, *(Template(name=f"clock {number}", updated_at=number) for number in range(200)))
    assert index.find(read_query("clock"), FoundKind.TEMPLATE, 300) == []
    seen: list[int] = []
    whole = False
    while not whole:
        whole = index.go_on(0.0)
        seen.append(len(index.find(read_query("clock"), FoundKind.TEMPLATE, 300)))
    assert seen == sorted(seen) and seen[-1] == 200 and len(set(seen)) > 5


def test_what_changes_while_it_is_read_is_read_as_it_is_then(store: Store, index: TextIndex) -> None:
    made = put(store, *(Template(name=f"clock {number}", updated_at=number) for number in range(100)))
    while len(index.find(read_query("clock"), FoundKind.TEMPLATE, 300)) < 50:
        index.go_on(0.0)
    with store.change(Verb.TEMPLATE_CHANGED) as change:
        change.save(replace(made[0], name="watch 0"))
        change.save(replace(made[99], name="watch 99"))
        change.delete(made[1])
        change.delete(made[98])
        change.add(Template(name="clock 100"))
    assert len(found(index, "watch")) == 2
    assert len(found(index, "clock")) == 97


def test_nothing_of_it_reaches_the_disk_and_the_file_knows_nothing_of_it(store: Store, tmp_path: Path) -> None:
    put(store, Template(name="the clocks"))
    before = store.sql("SELECT name FROM main.sqlite_master ORDER BY name")
    files = {path.name for path in tmp_path.iterdir()}
    index = TextIndex(store, USUAL_KINDS, "some")
    assert kinds(index, "clocks")
    assert store.sql("PRAGMA temp_store")[0][0] == 2
    assert store.sql("SELECT name FROM main.sqlite_master ORDER BY name") == before
    assert {path.name for path in tmp_path.iterdir()} == files
    assert store.integrity() == []
    index.close()
    assert store.sql("SELECT * FROM temp.sqlite_master") == []
    index.close()


def test_closing_after_the_database_does_no_harm(tmp_path: Path, clock: FixedClock) -> None:
    store = Store.open(tmp_path / "postview.sqlite", clock.now)
    index = read(TextIndex(store, USUAL_KINDS, "some"))
    store.close()
    index.close()


def test_a_database_that_is_only_read_is_looked_through_as_well(tmp_path: Path, clock: FixedClock) -> None:
    path = tmp_path / "postview.sqlite"
    with closing(Store.open(path, clock.now)) as store:
        put(store, Template(name="the clocks"))
    with closing(Store.open(path, clock.now, read_only=True)) as store:
        index = TextIndex(store, USUAL_KINDS, "some")
        assert kinds(index, "clocks") == {FoundKind.TEMPLATE}
        index.close()


def test_decisions_and_reviews_are_found(store: Store, index: TextIndex) -> None:
    interview = put_interview(store)
    put(
        store,
        Decision(interview_id=interview.id, kind=DecisionKind.OTHERWISE, reason="They asked me to"),
        Reflection(interview_id=interview.id, strengths=("Storytelling", "Calm")),
        Question(interview_id=interview.id, text="Why us?", labels=("motivation",)),
    )
    assert kinds(index, "asked me") == {FoundKind.DECISION}
    assert kinds(index, "storytelling calm") == {FoundKind.REFLECTION}
    assert kinds(index, "motivation") == {FoundKind.QUESTION}
    assert not re.search(r"[\[\]]", " ".join(index.entries(FoundKind.REFLECTION, [1])[0].texts))


def test_what_could_not_be_read_is_taken_up_later(
    store: Store, index: TextIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    interview = put_interview(store)
    put(store, Letter(interview_id=interview.id, body="the clocks"))
    read(index)
    with store.change(Verb.APPLICATION_CHANGED) as change:
        change.save(replace(store.need(Organisation, 1), name="Contoso"))

    def held(*_args: object) -> object:
        raise PostviewError(Problem.DATABASE_BUSY)

    for broken in ("_belonging", "entries"):
        with monkeypatch.context() as patch:
            patch.setattr(index, broken, held)
            with pytest.raises(PostviewError):
                index.freshen()
    assert kinds(index, "contoso clocks") == {FoundKind.LETTER}
