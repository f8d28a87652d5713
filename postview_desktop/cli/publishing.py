"""`publish`: bring the calendar elsewhere up to date once, and end. For timers, and for a computer without a window."""

from __future__ import annotations

from pathlib import Path

from postview_desktop.cli import speech
from postview_desktop.cli.asking import is_terminal, secret
from postview_desktop.cli.desk import for_writing
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.services.publishing import PublishState, Target
from postview_desktop.services.publishing_round import Place, Visit, visit
from postview_desktop.services.publishing_secret import secret_name
from postview_desktop.services.suite import Suite
from postview_desktop.system.clock import Clock
from postview_desktop.system.secrets import Secrets
from postview_desktop.wording import calendar, problems, publishing
from postview_desktop.wording.translate import translate


def publish(data_dir: Path | None, clock: Clock) -> int:
    """One visit; 0 when all lies there as it should, 1 when something is asked or could not be done, or when publishing
    is off. PostviewError: CALENDAR_NO_PASSWORD, and what the key ring says."""
    with for_writing(data_dir, clock, with_secrets=True) as suite:
        target = suite.publishing.target()
        if target is None:
            print(translate("Terminal", "Publishing is off. Choose a calendar in the window's settings first."))
            return 1
        errand = suite.publishing.errand(calendar.speech(speech.day))
        if errand is None:
            return 1
        done = visit(errand, _password(suite.accounts.secrets, errand.place))
        suite.publishing.take(done)
        state = suite.publishing.state()
        _tell(suite, target, done, state)
    return 1 if done.error is not None or not done.complete or state.questions else 0


def _password(secrets: Secrets, place: Place) -> str:
    """From the key ring; where it is not to be had there, somebody at the terminal is asked, or the standard input."""
    try:
        found = secrets.read(secret_name(place))
    except PostviewError as error:
        if error.problem is not Problem.NO_KEY_RING and not is_terminal():
            raise
        found = None
    words = translate("Terminal", "Password of {user} at {server}: ").format(user=place.user, server=place.host)
    found = found or secret(words)
    if not found:
        raise PostviewError(Problem.CALENDAR_NO_PASSWORD, server=place.host)
    return found


def _tell(suite: Suite, target: Target, done: Visit, state: PublishState) -> None:
    before = {row.uid: row.content for row in done.errand.known}
    put = sum(before.get(row.uid) != row.content for row in done.rows)
    where = target.title or target.host
    if put:
        print(translate("Terminal", "Put into “{calendar}”, new or changed: {count}").format(calendar=where, count=put))
    if done.gone:
        words = translate("Terminal", "Taken away from “{calendar}”: {count}")
        print(words.format(calendar=where, count=len(done.gone)))
    if done.left:
        words = translate("Terminal", "Lies in “{calendar}” already, from elsewhere, and is left alone: {count}")
        print(words.format(calendar=where, count=len(done.left)))
    for one in state.questions[: publishing.MOST_TOLD]:
        what = publishing.what(one, suite.publishing, speech.day, lambda moment: f"{moment:%H:%M}")
        print(f"{publishing.name(one)}: {what}")
    if (more := len(state.questions) - publishing.MOST_TOLD) > 0:
        print(translate("Terminal", "And {number} more after these.").format(number=more))
    if state.questions:
        print(translate("Terminal", "PostView leaves them as they are until you say in the window what counts."))
    if done.error is not None:
        print(problems.sentence(done.error))
    elif state.target is None:
        print(translate("Terminal", "All that was put there is taken away, and publishing is off."))
    elif not (put or done.gone or done.left or state.questions):
        print(translate("Terminal", "In “{calendar}” everything is as it should be.").format(calendar=where))
