"""The colours of the look, light and dark, by name; `tests/ui` holds their contrast."""

from __future__ import annotations

TOKENS: dict[str, tuple[str, str]] = {
    # name: (light, dark)
    "window": ("#F7F6F3", "#17191D"),
    "sidebar": ("#EFEDE8", "#121417"),
    "surface": ("#FFFFFF", "#1F2227"),
    "sunken": ("#F1EFEA", "#191C20"),
    "hover": ("#F4F2EE", "#272B31"),
    "text": ("#1D2129", "#E8EAED"),
    "muted": ("#5D6570", "#A3ABB6"),
    "faint": ("#868D98", "#7C8591"),
    "line": ("#E3E0D9", "#2E3238"),
    "edge": ("#8B8778", "#6E7681"),
    "accent": ("#0F6B5F", "#58C4B0"),
    "accent_hover": ("#0C594F", "#6BD0BD"),
    "on_accent": ("#FFFFFF", "#0B1F1B"),
    "accent_soft": ("#DDEFEA", "#173A34"),
    "interview": ("#4450C7", "#9AA5FF"),
    "interview_soft": ("#E6E8FB", "#272B4D"),
    "thank_you": ("#B83263", "#F48BB0"),
    "thank_you_soft": ("#FBE4EC", "#452032"),
    "follow_up": ("#9C5906", "#F0B45B"),
    "follow_up_soft": ("#FBEBCF", "#41301A"),
    "reflection": ("#7A35C9", "#C79BFA"),
    "reflection_soft": ("#F0E5FC", "#352449"),
    "search": ("#1B7A3D", "#6FD08C"),
    "search_soft": ("#DDF3E3", "#1B3A26"),
    "late": ("#B42318", "#FF9389"),
    "late_soft": ("#FDE5E2", "#4A211D"),
    "neutral": ("#5D6570", "#A3ABB6"),
    "neutral_soft": ("#EFEDE8", "#2A2E34"),
}

TONES = ("accent", "interview", "thank_you", "follow_up", "reflection", "search", "late", "neutral")
"""Names that have a `_soft` ground beside them: chips, tracks, banners."""
