"""The style sheet and the palette, made from tokens and a text scale.

Widgets say what they are by a dynamic property, never by a colour: `role` for texts, `kind` for
buttons, `box` for frames.
"""

from PySide6.QtGui import QColor, QPalette

from csnat_app.ui.theme.tokens import (
    BUTTON,
    CORNER,
    FOCUS,
    NAME,
    SECOND,
    SECTION,
    TEXT,
    TITLE,
    Tokens,
)

_SHEET = """
QToolTip {{ color: {ink}; background: {surface}; border: 1px solid {edge}; padding: 4px 8px; }}
QScrollArea, QScrollArea > QWidget > QWidget[pane="true"] {{ background: transparent; border: 0; }}

QLabel[role="title"] {{ font-size: {title}px; font-weight: 600; }}
QLabel[role="section"] {{ font-size: {section}px; font-weight: 600; }}
QLabel[role="name"] {{ font-size: {name}px; font-weight: 600; }}
QLabel[role="label"] {{ font-weight: 600; }}
QLabel[role="muted"] {{ color: {muted}; }}
QLabel[role="second"] {{ color: {muted}; font-size: {second}px; }}
QLabel[role="caption"] {{ color: {muted}; font-size: {second}px; font-weight: 600; }}
QLabel[role="problem"] {{ color: {delete}; }}
QLabel[role="wait"] {{ color: {wait}; }}

QFrame[box="card"] {{
    background: {surface}; border: 1px solid {line}; border-radius: {corner}px; }}
QFrame[box="rule"] {{ background: {line}; border: 0; min-height: 1px; max-height: 1px; }}
QFrame[box="upright"] {{ background: {line}; border: 0; min-width: 1px; max-width: 1px; }}
QFrame[box="banner"], QFrame[box="toast"] {{
    background: {surface}; border: 1px solid {edge}; border-radius: {corner}px; }}
QFrame[box="banner"][kind="wait"] {{ background: {wait_soft}; border-color: {wait}; }}
QFrame[box="banner"][kind="error"] {{ border: 2px solid {delete}; }}
QFrame[box="practice"] {{ background: {wait_soft}; border: 0; border-bottom: 1px solid {wait}; }}
QFrame[box="practice"] QLabel {{ color: {wait}; font-weight: 600; }}
QFrame[box="popup"] {{ background: {surface}; border: 1px solid {edge}; }}

QPushButton {{
    color: {ink}; background: {surface}; border: 1px solid {edge}; border-radius: {corner}px;
    padding: 0 18px; min-height: {inner}px; font-weight: 600; }}
QPushButton:hover {{ background: {act_soft}; }}
QPushButton:pressed {{ background: {line}; }}
QPushButton:focus {{ border: {focus}px solid {act}; padding: 0 16px; min-height: {inner_focus}px; }}
QPushButton:disabled {{ color: {muted}; border: 1px dashed {edge}; background: transparent; }}
QPushButton[kind="primary"] {{ color: {on_act}; background: {act}; border-color: {act}; }}
QPushButton[kind="primary"]:hover {{ border-color: {ink}; }}
QPushButton[kind="primary"]:focus {{ border-color: {act}; }}
QPushButton[kind="primary"]:disabled {{
    color: {muted}; background: {line}; border: 1px dashed {edge}; }}
QPushButton[kind="danger"] {{ color: {delete}; border-color: {delete}; }}
QPushButton[kind="danger"]:focus {{ border-color: {delete}; }}
QPushButton[bare="true"] {{ padding: 0 14px; }}
QPushButton[bare="true"]:focus {{ padding: 0 12px; }}
QPushButton[kind="plain"] {{
    color: {act}; background: transparent; border-color: transparent; padding: 0 8px; }}
QPushButton[kind="plain"]:hover {{ background: {act_soft}; }}
QPushButton[kind="plain"]:focus {{ border-color: {act}; padding: 0 6px; }}
QPushButton[kind="plain"]:disabled {{ color: {muted}; border-color: transparent; }}
QPushButton::menu-indicator {{ image: none; width: 0; }}

QLineEdit, QPlainTextEdit, QComboBox {{
    color: {ink}; background: {surface}; border: 1px solid {edge}; border-radius: {corner}px;
    padding: 2px 12px; min-height: {field}px;
    selection-background-color: {act}; selection-color: {on_act};
    placeholder-text-color: {muted}; }}
QPlainTextEdit {{ padding: 10px 12px; min-height: 0; }}
QLineEdit:focus, QComboBox:focus {{ border: {focus}px solid {act}; padding: 0 10px; }}
QPlainTextEdit:focus {{ border: {focus}px solid {act}; padding: 8px 10px; }}
QLineEdit:read-only, QPlainTextEdit:read-only {{ border-color: {line}; }}
QLineEdit[problem="true"], QPlainTextEdit[problem="true"] {{ border-color: {delete}; }}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled {{
    color: {muted}; border: 1px dashed {edge}; background: transparent; }}
QComboBox::drop-down {{ border: 0; width: {arrow_room}px; }}
QComboBox::down-arrow {{ image: none; }}
QComboBox QAbstractItemView {{
    color: {ink}; background: {surface}; border: 1px solid {edge}; outline: 0; padding: 4px;
    selection-background-color: {act_soft}; selection-color: {ink}; }}
QComboBox QAbstractItemView::item {{ min-height: {inner}px; padding: 0 8px; }}

QMenu {{ color: {ink}; background: {surface}; border: 1px solid {edge}; padding: 4px; }}
QMenu::item {{ padding: 10px 24px 10px 16px; border-radius: 4px; }}
QMenu::item:selected {{ background: {act_soft}; color: {ink}; }}
QMenu::item:disabled {{ color: {muted}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 4px 8px; }}

QTableView {{ background: {surface}; border: 0; outline: 0; }}
QTableView QHeaderView {{ background: {surface}; border: 0; }}
QTableView QTableCornerButton::section {{ background: {surface}; border: 0; }}
QProgressBar {{
    background: {line}; border: 0; border-radius: 4px; min-height: 8px; max-height: 8px; }}
QProgressBar::chunk {{ background: {act}; border-radius: 4px; }}

QCheckBox, QRadioButton {{ spacing: 10px; min-height: 40px; }}

QScrollBar:vertical {{ background: transparent; width: 14px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 14px; margin: 0; }}
QScrollBar::handle {{ background: {edge}; border-radius: 3px; margin: 4px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def stylesheet(tokens: Tokens, scale: float) -> str:
    """The whole sheet. `scale` is 1.0 to 2.0."""
    inner = max(BUTTON - 2, round((TEXT * 1.4 + 6) * scale))
    return _SHEET.format(
        **_colours(tokens),
        title=round(TITLE * scale),
        section=round(SECTION * scale),
        name=round(NAME * scale),
        second=round(SECOND * scale),
        corner=CORNER,
        focus=FOCUS,
        inner=inner,
        inner_focus=inner - 2 * (FOCUS - 1),
        field=inner - 4,
        arrow_room=round(32 * scale),
    )


def palette_of(tokens: Tokens) -> QPalette:
    """The palette beneath the sheet, for what Fusion draws itself."""
    palette = QPalette()
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens.paper,
        role.WindowText: tokens.ink,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.paper,
        role.Text: tokens.ink,
        role.Button: tokens.surface,
        role.ButtonText: tokens.ink,
        role.BrightText: tokens.delete,
        role.ToolTipBase: tokens.surface,
        role.ToolTipText: tokens.ink,
        role.PlaceholderText: tokens.muted,
        role.Highlight: tokens.act,
        role.HighlightedText: tokens.on_act,
        role.Accent: tokens.act,
        role.Link: tokens.act,
        role.LinkVisited: tokens.act,
        role.Light: tokens.surface,
        role.Midlight: tokens.line,
        role.Mid: tokens.line,
        role.Dark: tokens.edge,
        role.Shadow: tokens.edge,
    }
    for which, colour in colours.items():
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(tokens.muted))
    return palette


def _colours(tokens: Tokens) -> dict[str, str]:
    return {name: getattr(tokens, name) for name in tokens.__slots__ if name != "name"}
