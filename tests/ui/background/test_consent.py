"""The worker waits for the window's yes, and what is on disk and on the wire always agree."""

from __future__ import annotations

import threading
import time

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from postview_desktop.ui.background.consent import Consent, NoConsent


def ask_on_a_thread(consent: Consent, write: object) -> tuple[threading.Thread, list[BaseException | None]]:
    ends: list[BaseException | None] = []

    def work() -> None:
        try:
            consent.ask(write)  # type: ignore[arg-type]
        except NoConsent as error:
            ends.append(error)
        else:
            ends.append(None)

    thread = threading.Thread(target=work)
    thread.start()
    return thread, ends


def test_the_write_happens_on_the_windows_thread_before_the_worker_goes_on(qtbot: QtBot) -> None:
    consent = Consent()
    written: list[threading.Thread] = []
    thread, ends = ask_on_a_thread(consent, lambda: written.append(threading.current_thread()))
    qtbot.waitUntil(lambda: bool(ends))
    thread.join()
    assert ends == [None]
    assert written == [threading.main_thread()]
    shiboken6.delete(consent)


def test_a_write_that_fails_is_a_no(qtbot: QtBot) -> None:
    consent = Consent()

    def write() -> None:
        raise OSError("disk full")

    thread, ends = ask_on_a_thread(consent, write)
    qtbot.waitUntil(lambda: bool(ends))
    thread.join()
    assert isinstance(ends[0], NoConsent)
    assert isinstance(ends[0].__cause__, OSError)
    shiboken6.delete(consent)


def test_a_yes_that_comes_too_late_is_never_written(qtbot: QtBot) -> None:
    consent = Consent(limit=0.05)
    written: list[int] = []
    thread, ends = ask_on_a_thread(consent, lambda: written.append(1))
    thread.join()  # the window's thread is busy all the while
    assert isinstance(ends[0], NoConsent)
    qtbot.wait(20)
    assert written == []
    shiboken6.delete(consent)


def test_a_write_that_began_in_time_counts(qtbot: QtBot) -> None:
    consent = Consent(limit=0.15)
    written: list[int] = []

    def write() -> None:
        time.sleep(0.3)  # begun before the limit, ended after it
        written.append(1)

    thread, ends = ask_on_a_thread(consent, write)
    qtbot.waitUntil(lambda: bool(ends), timeout=2000)
    thread.join()
    assert ends == [None]
    assert written == [1]
    shiboken6.delete(consent)


def test_asking_needs_a_window_that_listens() -> None:
    consent = Consent(limit=0.01)
    with pytest.raises(NoConsent):
        consent.ask(lambda: None)
    shiboken6.delete(consent)
