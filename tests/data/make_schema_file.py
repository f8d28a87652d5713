"""Makes `schema-N.sqlite` beside itself: one file of each released schema, opened by tests/storage/test_opening.py.

Run it once, on the day that a schema is released (`python -m tests.data.make_schema_file`), and never again for it.
"""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path

from postview_desktop.domain.application import Application, Organisation
from postview_desktop.domain.change import Verb
from postview_desktop.storage import Store, migrations
from tests.storage.test_store import one_of_each
from tests.support.builders import an_organisation, put


def main() -> None:
    path = Path(__file__).with_name(f"schema-{len(migrations.STEPS)}.sqlite")
    path.unlink(missing_ok=True)
    with closing(Store.open(path, lambda: 1_795_446_000)) as store:
        put(store, an_organisation(), *[_second(item) for item in one_of_each()])
        with store.change(Verb.SETTING_CHANGED) as change:
            change.set_setting("weekly_goal", 3)
        with store.change(Verb.APPLICATION_CHANGED) as change:
            change.save(replace(store.need(Application, 1), notes="read the report again"))


def _second(item: object) -> object:
    if isinstance(item, Organisation):
        return replace(item, name="Électricité de Łódź")
    return item


if __name__ == "__main__":
    main()
