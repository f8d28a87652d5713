"""Forms that are half written: what stands in them, until they are saved or given up. No part of the data.

A note of the program to itself: no history, no export, nothing to undo. It is there again after a crash.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from postview_desktop.storage import Store

_PREFIX = "draft:"


class Drafts:
    """One draft for each form, by the form's name."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._refused: dict[str, dict[str, str]] = {}
        """What the disk did not take yet: it is here as long as the program runs."""

    def get(self, form: str) -> dict[str, str] | None:
        """What stood in the form, by field; None where nothing is half written."""
        if form in self._refused:
            return dict(self._refused[form])
        kept = self._store.note(_PREFIX + form)
        return json.loads(kept) if kept else None

    def keep(self, form: str, fields: Mapping[str, str]) -> None:
        """Keep what stands in the form now. Raises what the disk refuses."""
        self._refused[form] = dict(fields)
        self._store.set_note(_PREFIX + form, json.dumps(dict(fields), ensure_ascii=False))
        del self._refused[form]

    def drop(self, form: str) -> None:
        """It was saved, or given up."""
        self._refused.pop(form, None)
        if self._store.note(_PREFIX + form):
            self._store.set_note(_PREFIX + form, "")
