"""How a letter speaks to its reader: "du" or "Sie", "tú" or "usted". Nothing is told of a language with only one."""

from __future__ import annotations

import re

from postview_desktop.domain.template import Formality

_FAMILIAR = {
    "de": re.compile(r"\b(?:du|dich|dir|dein(?:e[mnrs]?)?)\b", re.IGNORECASE),
    "es": re.compile(r"\b(?:tú|te|ti|tu|tus|contigo)\b", re.IGNORECASE),
}
_POLITE = {
    # "Sie" begins a sentence about others, too: only inside of one it must be the reader.
    "de": re.compile(r"(?<=[\w,;:–] )(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)\b|\bSehr geehrte[rn]?\b"),
    "es": re.compile(
        r"\busted(?:es)?\b|\bestimad[oa] (?:señora?|sra?|don|doña)\b"
        r"|\ble (?:agradezco|escribo|doy (?:las )?gracias|deseo|saludo|envío|debo|quedo)\b"
        r"|\bsus? (?:tiempo|amabilidad|paciencia|confianza|respuesta|atención|acogida|franqueza|empresa|equipo|"
        r"mensaje|carta|llamada|invitación)\b",
        re.IGNORECASE,
    ),
}


def address_form(text: str, language: str) -> Formality | None:
    """WARM where the reader is "du" (and where both are mixed), FORMAL where "Sie"; None where neither can be told.

    English has one "you", and the French letters say "vous" in either tone.
    """
    code = language.partition("-")[0].lower()
    if code not in _FAMILIAR:
        return None
    if _FAMILIAR[code].search(text):
        return Formality.WARM
    return Formality.FORMAL if _POLITE[code].search(text) else None
