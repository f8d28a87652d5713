"""Whether a letter says "du" or "Sie"."""

from __future__ import annotations

from pathlib import Path

import pytest

from postview_desktop.domain.address_form import address_form
from postview_desktop.domain.template import Formality

WARM, FORMAL = Formality.WARM, Formality.FORMAL
STARTERS = Path(__file__).parents[2] / "resources" / "letters"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "danke, dass du dir Zeit genommen hast", WARM),
        ("de", "Deine Zeit war kostbar.", WARM),
        ("de", "haben Sie vielen Dank", FORMAL),
        ("de", "Ich danke Ihnen.", FORMAL),
        ("de", "Sehr geehrter Herr Katz,\n\nschön war es.", FORMAL),
        ("de", "Ana war da. Sie hat gelacht.", None),
        ("de", "sie haben alle gelacht", None),
        ("de", "Hallo Ana, schön war es.", None),
        ("de", "Danke dir, und grüßen Sie Ana!", WARM),
        ("de-x-formal", "Ich danke Ihnen.", FORMAL),
        ("es", "gracias por tu tiempo", WARM),
        ("es", "le agradezco su tiempo", FORMAL),
        ("es", "Estimado señor Katz:", FORMAL),
        ("es", "Ana contó su historia", None),
        ("es", "fue una tarde estupenda", None),
        ("fr", "merci de votre temps", None),
        ("en", "thank you for your time", None),
        ("", "du", None),
    ],
)
def test_how_it_speaks(language: str, text: str, expected: Formality | None) -> None:
    assert address_form(text, language) is expected


@pytest.mark.parametrize("path", sorted(STARTERS.glob("*/*_*/*.txt")), ids=lambda path: "/".join(path.parts[-3:]))
def test_no_starter_letter_speaks_in_the_other_tone(path: Path) -> None:
    tone = Formality(path.parent.name.partition("_")[2])
    assert address_form(path.read_text(encoding="utf-8"), path.parts[-3]) in (None, tone)
