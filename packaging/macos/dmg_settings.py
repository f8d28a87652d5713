"""Settings of dmgbuild: the program, the folder to drag it to, and nothing else. `-D app=PATH` names the program.

dmgbuild runs this file with `defines` in its names and takes the names below.
"""

from pathlib import Path

app = Path(defines["app"])  # type: ignore[name-defined]  # noqa: F821 - dmgbuild gives it

format = "UDZO"
"""Compressed, and opened by every macOS."""
files = [str(app)]
symlinks = {"Applications": "/Applications"}
icon = defines["icon"]  # type: ignore[name-defined]  # noqa: F821
icon_locations = {app.name: (150, 170), "Applications": (390, 170)}
background = None
default_view = "icon-view"
show_status_bar = show_tab_view = show_toolbar = show_pathbar = show_sidebar = False
window_rect = ((200, 200), (540, 360))
icon_size = 112
text_size = 13
