"""One mapper for all subjects: a Peewee model, the dataclass that it keeps, and how its rows hang on others."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields
from enum import Enum
from typing import Any, cast

from peewee import AutoField, Model

from postview_desktop.domain.change import Changed
from postview_desktop.domain.folding import fold

Raw = str | int | bytes | None
"""A value as SQLite holds it."""
Row = dict[str, Raw]
"""Column name to value, `id` included: what the change record keeps of a row."""


def _table_name(model: type[Model]) -> str:
    return model.__name__.removesuffix("Row").lower()


class Keep(Model):
    """Base of every model; `LetterRow` keeps the table `letter`.

    Models know no database: a `Store` hands its own to each query.
    """

    id = AutoField()

    class Meta:
        table_function = _table_name


class OnDelete(Enum):
    """What becomes of a row when the row that it points to is deleted."""

    GOES_TOO = 1
    LETS_GO = 2
    """Stays, with the column emptied."""


@dataclass(frozen=True, slots=True)
class Link:
    """`column` holds the id of a row of the table `to`.

    `keep` is an SQL condition on rows that let go where the others go too.
    """

    column: str
    to: str
    on_delete: OnDelete = OnDelete.GOES_TOO
    keep: str = ""


class Table:
    """Rows of one model to and from the dataclass `kind`.

    `folded` names columns with a second, folded copy for searching (`name` has `name_folded`); they are worked
    out again whenever the row is written, and the change record leaves them out. `guards` are columns that an
    undo must find unchanged even where the change did not touch them; `together` are columns that are recorded
    all or none. `mend` gives back to what was read what its columns cannot hold one by one.
    """

    def __init__(
        self,
        kind: type[Any],
        model: type[Model],
        changed: Changed,
        *,
        links: Sequence[Link] = (),
        folded: Sequence[str] = (),
        guards: Sequence[str] = (),
        together: Sequence[str] = (),
        mend: Callable[[Any], Any] | None = None,
    ) -> None:
        self.kind = kind
        self.model: Any = model
        self.changed = changed
        self.links = tuple(links)
        self.folded = tuple(folded)
        self.guards = tuple(guards)
        self.together = frozenset(together)
        self._mend = mend
        own = {field.name for field in fields(kind)}
        meta: Any = cast(Any, model)._meta
        self._fields: dict[str, Any] = {f.column_name: f for f in meta.sorted_fields if f.column_name in own}
        self.name: str = meta.table_name
        self.columns: tuple[str, ...] = tuple(self._fields)
        own_types = {name: field for name, field in self._fields.items() if type(field).__module__ != "peewee"}
        self._to_raw: list[tuple[str, Callable[[Any], Raw]]] = [(n, f.db_value) for n, f in own_types.items()]
        self._from_raw: list[tuple[str, Callable[[Any], Any]]] = [(n, f.python_value) for n, f in own_types.items()]
        listed = ", ".join(f'"{column}"' for column in self.columns)
        self.listed = listed
        self.select_one = f'SELECT {listed} FROM "{self.name}" WHERE id = ?'

    def field(self, column: str) -> Any:
        """The Peewee field of a column. Raises KeyError for a name that the dataclass has not."""
        return self._fields[column]

    def row_of(self, item: Any) -> Row:
        """The row as SQLite is to hold it, folded copies left out."""
        row: Row = {column: getattr(item, column) for column in self.columns}
        for column, convert in self._to_raw:
            if row[column] is not None:
                row[column] = convert(row[column])
        return row

    def item_of(self, values: Sequence[Any]) -> Any:
        """The dataclass for values in the order of `columns`."""
        return self._made(dict(zip(self.columns, values, strict=True)))

    def item_of_row(self, row: Mapping[str, Raw]) -> Any:
        """The dataclass for a row; a column that an old record does not know yet takes its default."""
        values: dict[str, Any] = {column: value for column, value in row.items() if column in self._fields}
        return self._made(values)

    def values_of(self, row: Mapping[str, Raw]) -> dict[str, Any]:
        """The values of a row, or of a part of one, as the dataclass has them."""
        values: dict[str, Any] = {column: value for column, value in row.items() if column in self._fields}
        for column, convert in self._from_raw:
            if values.get(column) is not None:
                values[column] = convert(values[column])
        return values

    def _made(self, values: dict[str, Any]) -> Any:
        for column, convert in self._from_raw:
            value = values.get(column)
            if value is not None:
                values[column] = convert(value)
        item = self.kind(**values)
        return item if self._mend is None else self._mend(item)

    def with_folded(self, row: Mapping[str, Raw]) -> Row:
        """The row with the folded copies of those of its columns that have one."""
        extra: Row = {f"{column}_folded": fold(str(row[column])) for column in self.folded if column in row}
        return {**row, **extra}
