"""Numbered upgrades of the database: step N takes schema N-1 to N. A released step is never edited again."""

from __future__ import annotations

from postview_desktop.storage.migrations import step_0001, step_0002, step_0003, step_0004

STEPS: tuple[tuple[str, ...], ...] = (
    step_0001.STATEMENTS,
    step_0002.STATEMENTS,
    step_0003.STATEMENTS,
    step_0004.STATEMENTS,
)
"""The statements of each step, in order; `PRAGMA user_version` counts how many have been taken."""

APPLICATION_ID = 0x50565744
"""`PRAGMA application_id` of our files ("PVWD"), so that another program's database is not mistaken for one."""
