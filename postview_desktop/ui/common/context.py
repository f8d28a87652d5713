"""What every widget needs to look right, handed down by the constructor."""

from __future__ import annotations

from dataclasses import dataclass

from postview_desktop.ui.common.dates import Dates
from postview_desktop.ui.common.icons import Icons
from postview_desktop.ui.common.theme import Theme


@dataclass(frozen=True, slots=True)
class Look:
    """Colours, icons, and the way dates are written."""

    theme: Theme
    icons: Icons
    dates: Dates
