"""What must be true of the project as a whole: the lock, the words at the head of each module, the sizes of files."""

from __future__ import annotations

import ast
import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
MODULES = sorted((ROOT / "postview_desktop").rglob("*.py"))


def test_lock_names_no_index_and_hashes_everything() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert "://" not in lock
    assert not re.search(r"^--", lock, re.MULTILINE)
    blocks = re.split(r"\n(?=[A-Za-z])", lock)
    for block in blocks:
        if re.match(r"[\w.-]+==", block):
            assert "--hash=sha256:" in block


def test_lock_holds_every_dependency_within_its_range() -> None:
    from packaging.requirements import Requirement

    lock = {
        match[1].lower().replace("_", "-"): match[2]
        for match in re.finditer(r"^([\w.-]+)==(\S+)", (ROOT / "requirements.lock").read_text("utf-8"), re.MULTILINE)
    }
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    for line in project["dependencies"] + project["optional-dependencies"]["dev"]:
        wanted = Requirement(line)
        if wanted.marker is not None and not wanted.marker.evaluate({"sys_platform": "linux"}):
            continue
        version = lock[re.sub(r"[-_.]+", "-", wanted.name.lower())]
        assert wanted.specifier.contains(version), line


def test_never_the_qt_that_aborts() -> None:
    from packaging.requirements import Requirement

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    qt = next(Requirement(line) for line in project["dependencies"] if line.startswith("PySide6"))
    assert qt.specifier.contains("6.11.3")
    assert not qt.specifier.contains("6.12.0")


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_module_says_what_it_is_for(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert ast.get_docstring(tree), f"{path.name} has no first line"


@pytest.mark.parametrize("folder", ["domain", "storage", "mail", "files", "system", "wording", "services", "cli"])
def test_no_qt_below_the_window(folder: str) -> None:
    for path in (ROOT / "postview_desktop" / folder).rglob("*.py"):
        assert "PySide6" not in path.read_text(encoding="utf-8"), path
