"""Settings: typed, checked, and part of the history."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from postview_desktop.domain.change import Changed, Verb
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.services.settings import Settings, SettingsView
from postview_desktop.storage import Store, Touched
from tests.support.clock import FixedClock


@pytest.fixture
def settings(store: Store, clock: FixedClock) -> Settings:
    return Settings(store, clock)


def test_what_was_never_set_has_its_default(settings: Settings) -> None:
    assert settings.get() == SettingsView()
    assert settings.get().weekly_goal == 2 and settings.get().breadth_percent == 60


def test_what_was_saved_comes_back(settings: Settings, store: Store, clock: FixedClock) -> None:
    view = SettingsView(
        user_name="Zoë",
        phone="+44 20 7946 0018",
        country="DE",
        language="de",
        appearance="dark",
        remind_at="07:30",
        quiet_from="00:00",
        quiet_until="23:59",
        reflections=False,
        weekly_goal=0,
        breadth_percent=0,
        keep_in_tray=False,
        close_explained=True,
        first_weekday=6,
        signature="Zoë\nLondon",
    )
    settings.save(view)
    assert Settings(store, clock).get() == view


def test_one_saving_is_one_line_of_what_differs(settings: Settings, store: Store) -> None:
    told: list[Touched] = []
    store.on_change.append(told.append)
    settings.save(replace(SettingsView(), user_name="Sam", weekly_goal=3))
    settings.save(replace(SettingsView(), user_name="Sam", weekly_goal=3))

    (line,) = store.history()
    assert line.verb is Verb.SETTING_CHANGED
    assert [touched.kinds for touched in told] == [{Changed.SETTINGS}]
    assert store.settings() == {"user_name": "Sam", "weekly_goal": 3}
    store.undo(line.id)
    assert settings.get() == SettingsView()


def test_what_the_window_remembers_of_itself_is_no_change_and_nothing_to_undo(
    settings: Settings, store: Store, clock: FixedClock
) -> None:
    told: list[Touched] = []
    store.on_change.append(told.append)
    view = replace(SettingsView(), calendar_view="week", calendar_hidden="letter,goal", close_explained=True)
    assert settings.save(view) == 0
    assert Settings(store, clock).get() == view
    assert (store.history(), told) == ([], [])
    assert settings.save(replace(view, user_name="Sam", calendar_view="agenda")) == store.history()[0].id
    assert store.settings() == {"user_name": "Sam"}
    assert settings.get().calendar_view == "agenda"


def test_what_an_earlier_version_kept_as_a_setting_counts_until_it_is_chosen_anew(
    settings: Settings, store: Store
) -> None:
    with store.change(Verb.SETTING_CHANGED) as change:
        change.set_setting("calendar_hidden", "goal")
        change.set_setting("close_explained", True)
    assert settings.get() == replace(SettingsView(), calendar_hidden="goal", close_explained=True)
    settings.save(replace(settings.get(), calendar_hidden=""))
    assert settings.get() == replace(SettingsView(), close_explained=True)


def test_a_value_that_may_not_be_set_is_taken_for_its_default(settings: Settings, store: Store) -> None:
    with store.change(Verb.SETTING_CHANGED) as change:
        change.set_setting("weekly_goal", "many")
        change.set_setting("reflections", 1)
        change.set_setting("unknown", "x")
        change.set_setting("remind_at", "soon")
        change.set_setting("first_weekday", 9)
        change.set_setting("appearance", "pink")
        change.set_setting("country", "Germany")
    assert settings.get() == SettingsView()


@pytest.mark.parametrize(
    ("field", "value", "problem"),
    [
        ("remind_at", "9:00", Problem.BAD_DATE),
        ("quiet_from", "24:00", Problem.BAD_DATE),
        ("quiet_until", "", Problem.BAD_DATE),
        ("appearance", "pink", Problem.MISSING_FIELD),
        ("country", "Germany", Problem.MISSING_FIELD),
        ("country", "de", Problem.MISSING_FIELD),
        ("weekly_goal", -1, Problem.MISSING_FIELD),
        ("breadth_percent", 101, Problem.MISSING_FIELD),
        ("first_weekday", 7, Problem.MISSING_FIELD),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_kept(
    settings: Settings, store: Store, field: str, value: Any, problem: Problem
) -> None:
    with pytest.raises(PostviewError) as raised:
        settings.save(replace(SettingsView(), user_name="Sam", **{field: value}))
    assert raised.value.problem is problem and raised.value.details["field"] == field
    assert store.settings() == {}
