"""The log keeps no secrets, is small, and never stops the program."""

from __future__ import annotations

import base64
import logging
import os
import stat

import pytest

from postview_desktop.system import logs
from postview_desktop.system.secrets import Secrets


@pytest.fixture(autouse=True)
def quiet_end():
    level = logging.getLogger().level
    yield
    logs.stop_log()
    logs._secrets.clear()
    logging.getLogger().setLevel(level)


def test_no_secret_reaches_the_file(tmp_path):
    password = "pä ss\"wörd'1"
    logs.hide(password)
    path = logs.start_log(tmp_path)
    assert path is not None
    logger = logging.getLogger("postview_desktop.test")
    logger.warning("said %s", password)
    logger.warning("said %r", password)
    logger.warning("bytes %s", base64.b64encode(password.encode()).decode())
    try:
        raise ValueError(f"server answered {password}")
    except ValueError:
        logger.exception("It failed")
    text = path.read_text(encoding="utf-8")
    assert text.count(logs.HIDDEN) == 4
    assert password not in text
    assert "wörd" not in text
    assert base64.b64encode(password.encode()).decode()[:10] not in text


@pytest.mark.parametrize(
    "line",
    ["password=hunter22", "Password: hunter22", "the passcode is hunter22", "token = hunter22",
     "AUTH PLAIN AGh1bnRlcjIyAGh1bnRlcjIy", "smtp://me:hunter22@mail.example/"],
)  # fmt: skip
def test_what_looks_like_a_secret_is_hidden(line):
    assert "hunter22" not in logs.scrub(line)
    assert "AGh1bnRlcjIy" not in logs.scrub(line)


@pytest.mark.parametrize(
    "line", ["Sent in 2 s.", "mailto://nobody", "https://zoom.example:443/j/1", "The key ring is locked."]
)
def test_plain_lines_stay_as_they_are(line):
    logs.hide("abc")
    assert logs.scrub(line) == line


def test_the_file_belongs_to_its_owner_and_stays_small(tmp_path, monkeypatch):
    monkeypatch.setattr(logs, "MAX_BYTES", 2000)
    path = logs.start_log(tmp_path)
    assert path is not None
    for number in range(200):
        logging.getLogger("postview_desktop.test").info("line %d %s", number, "x" * 50)
    files = list(path.parent.iterdir())
    assert len(files) == logs.KEPT_FILES + 1
    assert all(file.stat().st_size <= 2100 for file in files)
    if os.name == "posix":
        assert all(stat.S_IMODE(file.stat().st_mode) == 0o600 for file in files)


def test_no_log_is_no_reason_to_stop(tmp_path):
    (tmp_path / "logs").write_text("in the way")
    assert logs.start_log(tmp_path) is None
    logging.getLogger("postview_desktop.test").warning("goes nowhere")


def test_the_log_moves_with_the_folder(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    logs.start_log(tmp_path / "a")
    second = logs.start_log(tmp_path / "b")
    assert second is not None
    logging.getLogger("postview_desktop.test").warning("hello")
    assert "hello" in second.read_text()
    assert "hello" not in (tmp_path / "a" / "logs" / "postview.log").read_text()


def test_a_password_that_was_kept_never_reaches_the_log(tmp_path):
    Secrets().remember("me@mail.example", "correct horse")
    path = logs.start_log(tmp_path)
    assert path is not None
    logging.getLogger("postview_desktop.test").error("the server repeated: correct horse")
    assert "correct horse" not in path.read_text(encoding="utf-8")
