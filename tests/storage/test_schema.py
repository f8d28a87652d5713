"""The schema agrees with the dataclasses, and the statements that must be fast find their way by an index."""

from __future__ import annotations

from dataclasses import fields

import pytest

from postview_desktop.domain.change import Changed
from postview_desktop.storage import Store
from postview_desktop.storage.table import Table
from postview_desktop.storage.tables import ALL_TABLES, HANGING


@pytest.mark.parametrize("table", ALL_TABLES, ids=lambda table: table.name)
def test_a_table_has_exactly_the_fields_of_its_dataclass(table: Table, store: Store) -> None:
    kept = {row[1] for row in store.sql(f"PRAGMA table_info({table.name})")}
    folded = {f"{column}_folded" for column in table.folded}
    assert kept == {field.name for field in fields(table.kind)} | folded
    assert set(table.columns) == kept - folded
    assert isinstance(table.changed, Changed)
    assert set(table.guards) | table.together <= kept


@pytest.mark.parametrize("table", ALL_TABLES, ids=lambda table: table.name)
def test_the_links_are_the_foreign_keys(table: Table, store: Store) -> None:
    keys = {(row[3], row[2]) for row in store.sql(f"PRAGMA foreign_key_list({table.name})")}
    assert {(link.column, link.to) for link in table.links} == keys


@pytest.mark.parametrize("table", ALL_TABLES, ids=lambda table: table.name)
def test_what_hangs_on_a_row_is_found_by_an_index(table: Table, store: Store) -> None:
    for child, link in HANGING[table.name]:
        plan = store.sql(f'EXPLAIN QUERY PLAN SELECT id FROM "{child.name}" WHERE "{link.column}" = 1')
        assert "USING" in plan[0][3] and "INDEX" in plan[0][3], (child.name, link.column)


@pytest.mark.parametrize(
    ("statement", "index"),
    [
        ("SELECT start_utc, end_utc, state, application_id, title FROM interview WHERE start_utc BETWEEN 1 AND 2",
         "COVERING INDEX interview_start"),
        ("SELECT id FROM interview WHERE end_utc BETWEEN 1 AND 2", "COVERING INDEX interview_end"),
        ("SELECT interview_id, kind, best, step FROM due WHERE first <= 5 AND last >= 3", "COVERING INDEX due_days"),
        ("SELECT step FROM due WHERE kind IN ('ask', 'goal') AND best BETWEEN 3 AND 5", "INDEX due_best"),
        ("SELECT id FROM letter WHERE state = 'scheduled' AND send_at <= 5", "INDEX letter_state"),
        ("SELECT id FROM interview WHERE uid = ? AND recurrence_id = ?", "INDEX interview_uid"),
        ("SELECT id FROM organisation WHERE name_folded = 'x'", "INDEX organisation_name"),
    ],
)  # fmt: skip
def test_the_statements_that_must_be_fast_use_their_index(statement: str, index: str, store: Store) -> None:
    plan = " / ".join(row[3] for row in store.sql(f"EXPLAIN QUERY PLAN {statement}", ("",) * statement.count("?")))
    assert index in plan
