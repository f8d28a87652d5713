"""`--self-check`: proves that an installed or frozen PostView is whole, part by part, each told in one line.

It works in a folder of its own, opens no window that stays, and asks neither the network nor the key ring for secrets.
"""

from __future__ import annotations

import sys
import tempfile
import traceback
from collections.abc import Callable
from datetime import datetime
from pathlib import Path


def run(out: Callable[[str], None] = print) -> int:
    """Runs every check; 0 when all hold, 1 when one does not. `out` gets a line for each."""
    failed = 0
    for name, check in CHECKS:
        try:
            out(f"ok      {name}: {check()}")
        except Exception:  # a broken part must not hide the ones after it
            failed += 1
            out(f"BROKEN  {name}")
            out(traceback.format_exc())
    out(f"{len(CHECKS) - failed} of {len(CHECKS)} checks hold")
    return 1 if failed else 0


def _python() -> str:
    return f"{sys.version.split()[0]}, {'frozen' if getattr(sys, 'frozen', False) else 'from source'}"


def _database() -> str:
    import sqlite3

    from postview_desktop.domain.application import Application
    from postview_desktop.services.suite import open_suite
    from postview_desktop.storage import Store
    from postview_desktop.system.clock import Clock

    clock = Clock()
    with tempfile.TemporaryDirectory() as folder:
        store = Store.open(Path(folder) / "check.sqlite", clock.now)
        try:
            suite = open_suite(store, clock)
            suite.applications.add(Application(role="Check"), "Check & Söhne")
            last = store.last_undoable()
            if last is None:
                raise RuntimeError("no line of history was written")
            store.undo(last.id)
            problems = store.integrity()
        finally:
            store.close()
    if problems:
        raise RuntimeError("; ".join(problems))
    return f"SQLite {sqlite3.sqlite_version}, written, undone and sound"


def _lock() -> str:
    from contextlib import closing

    from postview_desktop.domain.key import DatabaseKey
    from postview_desktop.storage import Store, cipher
    from postview_desktop.system.clock import Clock

    if not cipher.available() and not getattr(sys, "frozen", False):
        return "SQLCipher is not installed: databases cannot be locked here"
    key = DatabaseKey.new()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "check.sqlite"
        with closing(Store.open(path, Clock().now)) as store:
            store.change_key(key)
        if not cipher.looks_locked(path):
            raise RuntimeError("a locked database is not encrypted")
        with closing(Store.open(path, Clock().now, key=key)) as store:
            version = store.sql("PRAGMA cipher_version")[0][0]
    return f"SQLCipher {version}, locked and opened again"


def _passphrase() -> str:
    from postview_desktop.domain.meter import unheard
    from postview_desktop.files.sealing import seal, unseal

    with tempfile.TemporaryDirectory() as folder:
        plain, sealed, again = (Path(folder) / name for name in ("plain", "sealed", "again"))
        plain.write_bytes(b"PostView")
        seal(plain, sealed, "Käse und Öl", unheard())
        unseal(sealed, again, "Käse und Öl", sealed.name, unheard())
        if again.read_bytes() != b"PostView":
            raise RuntimeError("what was encrypted is another when decrypted")
    return "a file encrypted and decrypted, in a process beside this one"


def _zones() -> str:
    from zoneinfo import ZoneInfo

    from postview_desktop.system.clock import Clock

    offset = datetime(2026, 7, 1, tzinfo=ZoneInfo("Europe/Berlin")).utcoffset()
    if offset is None or offset.total_seconds() != 7200:
        raise RuntimeError("the time zone data is wrong")
    return f"known; this computer is in {Clock().zone()}"


def _holidays() -> str:
    from datetime import date

    import holidays

    from postview_desktop.domain.working_days import working_days_of

    # A bundle that lost a table would fail for that country alone.
    countries = holidays.list_supported_countries(include_aliases=False)
    for country in countries:
        working_days_of(country).is_working_day(date(2026, 12, 25))
    for country in ("GB", "DE", "US", "JP"):
        if working_days_of(country).is_working_day(date(2026, 1, 1)):
            raise RuntimeError(f"New Year is taken for a working day in {country}")
    if working_days_of("GB", "").is_working_day(date(2026, 12, 25)):
        raise RuntimeError("Christmas is taken for a working day")
    return f"public holidays of {len(countries)} countries known"


def _invitation() -> str:
    from postview_desktop.files.invitation import read_invitation

    text = (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//PostView//check//EN\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\n"
        "UID:check\r\nDTSTAMP:20261101T090000Z\r\nDTSTART:20261124T140000Z\r\nDTEND:20261124T150000Z\r\n"
        "SUMMARY:Interview\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    parsed = read_invitation(text.encode(), "check.ics", "UTC")
    return f"{len(parsed.events)} read"


def _letters() -> str:
    from itertools import product

    from postview_desktop.domain.asking import asks
    from postview_desktop.domain.letter import WRITTEN_KINDS
    from postview_desktop.domain.letter_form import LetterForm
    from postview_desktop.domain.template import Formality, Medium
    from postview_desktop.services.starters import Starters
    from postview_desktop.system.paths import resources

    starters = Starters(resources() / "letters")
    languages = starters.languages()
    for language, medium, formality in product(languages, Medium, Formality):
        if not starters.words(language).words["months"]:
            raise RuntimeError(f"no words of {language}")
        for kind in WRITTEN_KINDS:
            if not starters.load(kind, LetterForm(language, medium, formality)):
                raise RuntimeError(f"no starter letter for {kind} in {language}, {medium}, {formality}")
    if not asks("Meine Kündigungsfrist beträgt drei Monate.", "de"):
        raise RuntimeError("the checks do not know German")
    return f"starter letters for {len(WRITTEN_KINDS)} kinds in {', '.join(languages)}"


def _spelling() -> str:
    from postview_desktop.system.dictionaries import Speller, find, shipped

    own = shipped()
    dictionary = find("en", "US", [own] if own is not None else [])
    if dictionary is None:
        raise RuntimeError("the English dictionary is not there")
    speller = Speller(dictionary)
    if not speller.knows("receive") or speller.knows("recieve") or "receive" not in speller.suggest("recieve"):
        raise RuntimeError("the dictionary does not know how to spell")
    return f"Hunspell with {dictionary.name}, words known and suggested"


def _answers() -> str:
    import imapclient  # pyright: ignore[reportMissingTypeStubs]

    from postview_desktop.domain.errors import PostviewError, Problem
    from postview_desktop.domain.letter import Account
    from postview_desktop.mail.bounce import read_report
    from postview_desktop.services.looking import try_inbox

    report = read_report(
        b"From: MAILER-DAEMON@check.example\r\nSubject: failure notice\r\n\r\n"
        b"Hi. This is the qmail-send program at check.example.\r\n\r\n<ada@check.example>:\r\nNo mailbox. (#5.1.1)\r\n"
    )
    if report is None or report.failed != ("ada@check.example",):
        raise RuntimeError("a delivery report is not understood")
    try:
        # Refused before anything is said: no network is needed for it.
        try_inbox(Account(user="check", imap_host="check.example", imap_security="plain"), "")
    except PostviewError as error:
        if error.problem is not Problem.PLAIN_TEXT_REFUSED:
            raise
    return f"IMAPClient {imapclient.__version__}, delivery reports understood"


def _tls() -> str:
    from postview_desktop.mail.smtp import tls_context

    return f"checks certificates with {type(tls_context()).__module__}"


def _key_ring() -> str:
    from postview_desktop.system.secrets import Secrets

    return f"{Secrets().state().value} (nothing was read)"


def _notifications() -> str:
    if sys.platform.startswith("linux"):
        import jeepney

        return f"jeepney {jeepney.__version__}"
    # Whether the system offers them to this program is found out when the first one is shown.
    from importlib import import_module

    backend = import_module(f"desktop_notifier.backends.{'winrt' if sys.platform == 'win32' else 'macos'}")
    return f"{backend.__name__} is there"


def _window() -> str:
    import os

    if sys.platform != "win32":  # there is always a display there, and the bundle can do nothing else
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from postview_desktop.ui.common.icons import ICON_NAMES, Icons
    from postview_desktop.ui.common.theme import Theme

    app = QApplication.instance() or QApplication([])
    if not isinstance(app, QApplication):
        raise RuntimeError("there is no application to draw with")
    theme = Theme(app)
    icons = Icons(theme)
    for dark in ("light", "dark"):
        theme.apply(dark)
        for name in ICON_NAMES:
            if icons.get(name).pixmap(18, 18).isNull():
                raise RuntimeError(f"the icon {name} cannot be drawn")
    return f"Qt on {app.platformName()}, {len(ICON_NAMES)} icons drawn in light and dark"


def _translations() -> str:
    from postview_desktop.system.language import SPOKEN
    from postview_desktop.ui.common.languages import translators

    for language in SPOKEN[1:]:
        found = translators(language)
        if len(found) != 2:
            raise RuntimeError(f"the words of PostView or of Qt are missing in {language}")
        qts, own = found
        if own.translate("Actions", "New interview") in ("", "New interview"):
            raise RuntimeError(f"the menu is not translated into {language}")
        if not qts.translate("QPlatformTheme", "Cancel"):
            raise RuntimeError(f"Qt's buttons are not translated into {language}")
    return f"English, and {', '.join(SPOKEN[1:])} with Qt's own words"


def _licences() -> str:
    import json

    from postview_desktop.system.paths import resources

    folder = resources() / "licences" / "third-party"
    if not folder.is_dir() and not getattr(sys, "frozen", False):
        return "made with the bundle only"
    parts = json.loads((folder / "bill-of-materials.cdx.json").read_text("utf-8"))["components"]
    texts = {path.stem for path in folder.glob("*.txt")}
    if missing := {part["name"] for part in parts if "purl" in part} - texts:
        raise RuntimeError(f"no licence of {', '.join(sorted(missing))}")
    return f"{len(parts)} parts of others in the bill of materials, {len(texts)} texts"


def _sorting() -> str:
    from PySide6.QtCore import QCollator, QLocale

    for language, first, second in (("en", "Ärger", "Zoë"), ("de", "Ärger", "Zoë"), ("sv", "Zoë", "Ärger")):
        if QCollator(QLocale(language)).compare(first, second) >= 0:
            raise RuntimeError(f"names are not sorted as in {language}")
    return "names in the order of their language"


def _search() -> str:
    import sqlite3
    from contextlib import closing

    from postview_desktop.domain.finding import FoundKind
    from postview_desktop.services.suite import open_suite
    from postview_desktop.storage import Store
    from postview_desktop.system.clock import Clock

    clock = Clock()
    with tempfile.TemporaryDirectory() as folder, closing(Store.open(Path(folder) / "check", clock.now)) as store:
        suite = open_suite(store, clock)
        suite.templates.add(name="Check & Söhne", body="Dear {{first_name}}")
        while not suite.finding.read_on(0.1):
            pass
        found = suite.finding.find("sohn")
        kinds = [group.kind for group in found.groups]
        suite.finding.close()
        if kinds != [FoundKind.TEMPLATE]:
            raise RuntimeError("what was written is not found")
    return f"FTS5 of SQLite {sqlite3.sqlite_version}, Söhne found by sohn"


CHECKS: tuple[tuple[str, Callable[[], str]], ...] = (
    ("Python", _python),
    ("database", _database),
    ("lock", _lock),
    ("passphrase", _passphrase),
    ("time zones", _zones),
    ("holidays", _holidays),
    ("invitations", _invitation),
    ("letters", _letters),
    ("spelling", _spelling),
    ("answers", _answers),
    ("TLS", _tls),
    ("key ring", _key_ring),
    ("notifications", _notifications),
    ("sorting", _sorting),
    ("search", _search),
    ("translations", _translations),
    ("window", _window),
    ("licences", _licences),
)
