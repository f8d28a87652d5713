"""The style sheet: short, made from the tokens, measured in the height of the font so that everything grows with it."""

from __future__ import annotations

from collections.abc import Mapping

from postview_desktop.ui.common.tokens import TONES


def style_sheet(colour: Mapping[str, str], em: float, marks: Mapping[str, str] | None = None) -> str:
    """`colour` maps tokens to "#rrggbb"; `em` is the height of the application's font in pixels.

    `marks` maps "check", "chevron-up" and "chevron-down" to picture files: a style sheet cannot tint an icon itself.
    """
    px = _Scale(em)
    image = {name: f'image: url("{path}");' for name, path in (marks or {}).items()}
    down, up, check = (image.get(name, "") for name in ("chevron-down", "chevron-up", "check"))
    tones = "\n".join(
        f'QLabel[chip="{tone}"] {{ background: {colour[tone + "_soft"]}; color: {colour[tone]}; }}'
        f'\nQPushButton[tone="{tone}"] {{ color: {colour[tone]}; }}'
        f'\nQFrame[banner="{tone}"] {{ background: {colour[tone + "_soft"]}; border: 1px solid {colour["line"]};'
        f" border-radius: {px(8)}; }}"
        for tone in TONES
    )
    return f"""
QToolTip {{ background: {colour["surface"]}; color: {colour["text"]}; border: 1px solid {colour["line"]}; padding: {px(4)}; }}
QFrame[card="true"] {{ background: {colour["surface"]}; border: 1px solid {colour["line"]}; border-radius: {px(12)}; }}
QLabel[muted="true"] {{ color: {colour["muted"]}; }}
QLabel[error="true"] {{ color: {colour["late"]}; }}
QLabel[chip] {{ border-radius: {px(9)}; padding: {px(2)} {px(10)}; }}
{tones}

QPushButton, QToolButton {{
    background: {colour["surface"]}; color: {colour["text"]}; border: 1px solid {colour["line"]};
    border-radius: {px(8)}; padding: {px(5)} {px(12)}; min-height: {px(20, least=20)}; font-weight: 500;
}}
QPushButton:hover, QToolButton:hover {{ background: {colour["hover"]}; }}
QPushButton:pressed, QToolButton:pressed {{ background: {colour["sunken"]}; }}
QPushButton:focus, QToolButton:focus {{ border: 2px solid {colour["accent"]}; padding: {px(5, -1)} {px(12, -1)}; }}
QPushButton:disabled, QToolButton:disabled {{ color: {colour["faint"]}; }}
QPushButton[main="true"] {{ background: {colour["accent"]}; color: {colour["on_accent"]}; border: 1px solid {colour["accent"]}; font-weight: 600; }}
QPushButton[main="true"]:hover {{ background: {colour["accent_hover"]}; }}
QPushButton[main="true"]:focus {{ border: 2px solid {colour["text"]}; }}
QPushButton[main="true"]:disabled {{ background: {colour["neutral_soft"]}; color: {colour["muted"]}; border-color: {colour["line"]}; }}
QPushButton[quiet="true"], QToolButton[quiet="true"] {{ background: transparent; border: 1px solid transparent; }}
QPushButton[quiet="true"]:hover, QToolButton[quiet="true"]:hover {{ background: {colour["hover"]}; }}
QPushButton[quiet="true"]:focus, QToolButton[quiet="true"]:focus {{ border: 2px solid {colour["accent"]}; }}
QPushButton::menu-indicator, QToolButton::menu-indicator {{ image: none; width: 0; }}

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox {{
    background: {colour["surface"]}; color: {colour["text"]}; border: 1px solid {colour["edge"]}; border-radius: {px(8)};
    padding: {px(5)} {px(8)}; selection-background-color: {colour["accent"]}; selection-color: {colour["on_accent"]};
}}
QLineEdit, QComboBox, QSpinBox {{ min-height: {px(20, least=20)}; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus {{
    border: 2px solid {colour["accent"]}; padding: {px(5, -1)} {px(8, -1)};
}}
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"] {{ border: 2px solid {colour["late"]}; }}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled {{ color: {colour["faint"]}; background: {colour["sunken"]}; }}
QLineEdit:read-only, QPlainTextEdit:read-only {{ background: {colour["sunken"]}; }}
QComboBox QLineEdit, QComboBox QLineEdit:focus, QSpinBox QLineEdit, QSpinBox QLineEdit:focus {{
    border: none; padding: 0; min-height: 0; background: transparent;
}}
QLineEdit QToolButton {{ border: none; background: transparent; padding: 0; min-height: 0; }}
QLineEdit QToolButton:hover {{ background: {colour["hover"]}; }}
QComboBox::drop-down {{ border: none; width: {px(26)}; subcontrol-origin: padding; subcontrol-position: center right; }}
QComboBox::down-arrow {{ {down} width: {px(16)}; height: {px(16)}; }}
QComboBox {{ combobox-popup: 0; }}
QComboBox QAbstractItemView {{ background: {colour["surface"]}; color: {colour["text"]}; border: 1px solid {colour["line"]}; outline: 0; padding: {px(4)}; }}
QComboBox QAbstractItemView::item {{ min-height: {px(32, least=32)}; padding-left: {px(6)}; border-radius: {px(6)}; }}
QComboBox QAbstractItemView::item:selected {{ background: {colour["accent_soft"]}; color: {colour["text"]}; }}
QSpinBox::up-button, QSpinBox::down-button {{ subcontrol-origin: border; width: {px(24)}; border: none; background: transparent; }}
QSpinBox::up-button {{ subcontrol-position: top right; }}
QSpinBox::down-button {{ subcontrol-position: bottom right; }}
QSpinBox::up-arrow {{ {up} width: {px(12)}; height: {px(12)}; }}
QSpinBox::down-arrow {{ {down} width: {px(12)}; height: {px(12)}; }}

QCheckBox, QRadioButton {{ spacing: {px(8)}; min-height: {px(24)}; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: {px(16)}; height: {px(16)}; border: 1px solid {colour["edge"]}; background: {colour["surface"]}; }}
QCheckBox::indicator {{ border-radius: {px(4)}; }}
QRadioButton::indicator {{ border-radius: {px(8)}; }}
QCheckBox::indicator:hover, QRadioButton::indicator:hover {{ background: {colour["hover"]}; }}
QCheckBox::indicator:checked {{ background: {colour["accent"]}; border-color: {colour["accent"]}; {check} }}
QRadioButton::indicator:checked {{ border: {px(5)} solid {colour["accent"]}; width: {px(8)}; height: {px(8)}; background: {colour["on_accent"]}; }}
QCheckBox:focus, QRadioButton:focus {{ text-decoration: underline; }}
QCheckBox::indicator:focus, QRadioButton::indicator:unchecked:focus {{ border: 2px solid {colour["accent"]}; width: {px(16, -2)}; height: {px(16, -2)}; }}
QCheckBox::indicator:checked:focus {{ border: 2px solid {colour["text"]}; }}
QCheckBox:disabled, QRadioButton:disabled {{ color: {colour["faint"]}; }}
QProgressBar {{ background: {colour["sunken"]}; border: 1px solid {colour["line"]}; border-radius: {px(4)}; max-height: {px(8)}; color: transparent; }}
QProgressBar::chunk {{ background: {colour["accent"]}; border-radius: {px(4)}; }}

QFrame[side_bar="true"] {{ background: {colour["sidebar"]}; border: none; border-right: 1px solid {colour["line"]}; }}
QPushButton[entry="true"] {{
    background: transparent; border: 2px solid transparent; color: {colour["muted"]}; font-weight: 600; text-align: left;
    padding: {px(5)} {px(9)};
}}
QPushButton[entry="true"]:hover {{ color: {colour["text"]}; }}
QPushButton[entry="true"]:checked {{ background: {colour["surface"]}; color: {colour["text"]}; }}
QPushButton[entry="true"]:focus {{ border: 2px solid {colour["accent"]}; padding: {px(5)} {px(9)}; }}
QPushButton[line="true"] {{
    background: transparent; border: 2px solid transparent; color: {colour["muted"]}; text-align: left; min-height: {px(15)};
    padding: {px(1)} {px(5)}; font-weight: 400;
}}
QPushButton[find="true"] {{ color: {colour["muted"]}; border-color: {colour["edge"]}; text-align: left; padding: {px(4)} {px(9)}; }}
QPushButton[find="true"]:focus {{ padding: {px(4, -1)} {px(9, -1)}; }}
QPushButton[folded="true"] {{ text-align: center; }}
QPushButton[line="true"]:hover {{ color: {colour["text"]}; }}
QPushButton[line="true"]:focus {{ border: 2px solid {colour["accent"]}; padding: {px(1)} {px(5)}; }}
QFrame[quiet_line="true"] {{ background: {colour["text"]}; border-radius: {px(8)}; }}
QFrame[quiet_line="true"] QLabel {{ color: {colour["window"]}; }}
QFrame[quiet_line="true"] QPushButton {{ color: {colour["window"]}; font-weight: 600; }}
QFrame[quiet_line="true"] QPushButton:hover {{ background: {colour["muted"]}; }}
QFrame[quiet_line="true"] QPushButton:focus {{ border: 2px solid {colour["window"]}; }}
QFrame[quiet_line="true"][trouble="true"] {{ background: {colour["late"]}; }}

QScrollArea {{ border: none; background: transparent; }}
QScrollArea[page="true"] {{ background: {colour["window"]}; }}
QWidget[plain="true"] {{ background: transparent; }}
QListView, QTableView, QTreeView {{ background: transparent; border: 2px solid transparent; border-radius: {px(8)}; outline: 0; }}
QListView:focus, QTableView:focus, QTreeView:focus {{ border-color: {colour["accent"]}; }}
QListView[cards="true"]:focus {{ border-color: transparent; }}
QHeaderView::section {{ background: transparent; color: {colour["muted"]}; border: none; border-bottom: 1px solid {colour["line"]}; padding: {px(6)}; }}
QMenu {{ background: {colour["surface"]}; border: 1px solid {colour["line"]}; padding: {px(4)}; }}
QMenu::item {{ padding: {px(6)} {px(20)}; border-radius: {px(6)}; }}
QMenu::item:selected {{ background: {colour["accent_soft"]}; color: {colour["text"]}; }}
QMenu::item:disabled {{ color: {colour["faint"]}; }}
QMenu::separator {{ height: 1px; background: {colour["line"]}; margin: {px(4)} {px(8)}; }}

QScrollBar:vertical {{ background: transparent; width: {px(12)}; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: {px(12)}; margin: 0; }}
QScrollBar::handle {{ background: {colour["faint"]}; border-radius: {px(3)}; margin: {px(3)}; }}
QScrollBar::handle:vertical {{ min-height: {px(32)}; }}
QScrollBar::handle:horizontal {{ min-width: {px(32)}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


class _Scale:
    """Pixels at the size that the look was drawn for (a font 17 pixels high), grown with the font."""

    def __init__(self, em: float) -> None:
        self._factor = max(em / 17.0, 0.5)

    def __call__(self, pixels: float, more: int = 0, *, least: int = 0) -> str:
        return f"{max(least, round(pixels * self._factor) + more)}px"
