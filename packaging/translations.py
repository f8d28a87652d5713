"""The words of the window in other languages: resources/i18n/postview_LANGUAGE.ts, one for each.

`python packaging/translations.py update` renews them from the code (new words are marked unfinished, those that are no
longer used are dropped); translate what is unfinished in Qt Linguist (pyside6-linguist) or any editor of .ts files.
`python packaging/translations.py release` makes of them what the program loads, .qm, where one is older than its .ts.
"""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("de", "fr", "es")

SPEAKING = ("app.py", "ui", "wording")
"""What of the package speaks to the person at the window; the terminal speaks English."""


def main() -> int:
    asked = sys.argv[1:]
    if asked == ["update"]:
        update([FOLDER / f"postview_{language}.ts" for language in LANGUAGES])
    elif asked == ["release"]:
        release(FOLDER)
    else:
        print(__doc__)
        return 2
    return 0


def update(files: list[Path]) -> None:
    """Bring .ts files up to the words in the code; a file that is not there yet is made."""
    for file in files:
        _run(
            "lupdate", "-silent", "-no-obsolete", "-locations", "none", "-extensions", "py", "-source-language", "en",
            "-target-language", file.stem.rpartition("_")[2],
            *(str(ROOT / "postview_desktop" / part) for part in SPEAKING), "-ts", str(file),
        )  # fmt: skip


def release(folder: Path) -> None:
    """Make the .qm files of a folder's .ts files."""
    for file in sorted(folder.glob("*.ts")):
        made = file.with_suffix(".qm")
        if not made.exists() or made.stat().st_mtime < file.stat().st_mtime:
            # What is not translated yet is left out: the window says it in English. What is the same in both stays in:
            # Qt may have another word for it.
            _run("lrelease", "-silent", str(file), "-qm", str(made))


def _run(tool: str, *arguments: str) -> None:
    """Run one of the tools that come with PySide6."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        raise SystemExit("PySide6 is not installed")
    program = Path(spec.origin).parent / (f"{tool}.exe" if sys.platform == "win32" else tool)
    subprocess.run([str(program), *arguments], check=True)


if __name__ == "__main__":
    sys.exit(main())
