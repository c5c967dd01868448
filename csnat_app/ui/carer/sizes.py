"""Sizes of the carer's screen in pixels at 100 %: larger than the nurse's pages in everything.

They grow with the program's text. Colours are those of the whole program.
"""

from csnat_app.ui.theme.current import scaled
from csnat_app.ui.theme.tokens import FOCUS

TEXT = 20
QUESTION = 24
TITLE = 32
SMALL = 17
TARGET = 56  # least height of whatever is touched
MEASURE = 960  # widest content

_SHEET = """
QLabel {{ font-size: {text}px; }}
QLabel[role="title"] {{ font-size: {title}px; }}
QLabel[role="section"] {{ font-size: {question}px; }}
QLabel[role="second"], QLabel[role="caption"] {{ font-size: {small}px; }}
QPushButton {{ font-size: {text}px; min-height: {inner}px; padding: 0 24px; }}
QPushButton:focus {{ min-height: {inner_focus}px; padding: 0 22px; }}
QPushButton[kind="plain"] {{ padding: 0 16px; }}
QPushButton[kind="plain"]:focus {{ padding: 0 14px; }}
QPushButton[letter="true"] {{ padding: 0 18px; }}
QPushButton[letter="true"]:focus {{ padding: 0 16px; }}
QPlainTextEdit {{ font-size: {text}px; padding: 14px 16px; }}
QPlainTextEdit:focus {{ padding: 12px 14px; }}
"""


def sheet() -> str:
    """What the carer's screen adds to the program's own style sheet: sizes, no colours."""
    inner = max(TARGET, scaled(TEXT) * 7 // 5 + 16) - 2
    return _SHEET.format(
        text=scaled(TEXT),
        title=scaled(TITLE),
        question=scaled(QUESTION),
        small=scaled(SMALL),
        inner=inner,
        inner_focus=inner - 2 * (FOCUS - 1),
    )
