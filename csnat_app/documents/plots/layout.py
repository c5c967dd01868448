"""Where the bars, names and numbers of a plot stand."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from csnat_app.documents.blocks import Bar, Panel, Plot
from csnat_app.documents.plots.drawing import Box, Drawing, Ink, Rule, Words

# The lines that a text of that size, bold or not, needs in that width; and a line's width.
Break = Callable[[str, float, bool, float], tuple[str, ...]]
Measure = Callable[[str, float, bool], float]

_TEXT = 9.5
_LINE = 12.5
_ROW = 9.0  # free height in a row beside its lines of text
_BAR = 11.0
_GAP = 18.0  # between panels
_NAMES = 0.34  # the share of the width that names may take
_BETWEEN = 5.0  # bar and number
_HEAD = 7.0  # below the panels' titles


@dataclass(frozen=True, slots=True)
class Setting:
    """How texts are measured where the plot is drawn."""

    lines: Break
    measure: Measure


def drawing(plot: Plot, width: float, setting: Setting) -> Drawing:
    """The plot, `width` points wide and as high as it needs.

    All bars have one measure: as much longer as there are more. No bar is left out: where a number
    is not shown, its text stands alone.
    """
    names = [_ended(setting.lines(name, _TEXT, False, width * _NAMES)) for name in plot.names]
    widest = max(
        (setting.measure(line, _TEXT, False) for lines in names for line in lines), default=0.0
    )
    left = widest + 10
    count = len(plot.panels)
    panel_width = (width - left - _GAP * (count - 1)) / count
    numbers = max(
        setting.measure(bar.text, _TEXT, False) for panel in plot.panels for bar in panel.bars
    )
    most = max((_reach(bar) for panel in plot.panels for bar in panel.bars), default=0)
    by = max(panel_width - numbers - _BETWEEN, 10.0) / most if most else 0.0
    titles = [_title(panel, panel_width, setting) for panel in plot.panels]
    head = max(len(lines) for lines in titles) * _LINE
    tops = [head + _HEAD]
    for lines in names:
        tops.append(tops[-1] + len(lines) * _LINE + _ROW)
    parts: list[Box | Rule | Words] = []
    for place, title in enumerate(titles):
        x = left + place * (panel_width + _GAP)
        first = head - len(title) * _LINE  # all titles end at the same height
        parts += _text(title, x, first)
    for row, lines in enumerate(names):
        inked = tuple((line, Ink.TEXT, False) for line in lines)
        parts += _text(inked, 0.0, tops[row] + _ROW / 2)
        middle = (tops[row] + tops[row + 1]) / 2
        for place, panel in enumerate(plot.panels):
            x = left + place * (panel_width + _GAP)
            parts += _bar(panel.bars[row], x, middle, by)
    for place in range(count):
        x = left + place * (panel_width + _GAP)
        parts.append(Rule(x, tops[0], x, tops[-1], Ink.QUIET))
    return Drawing(width, tops[-1] + 2, tuple(parts))


def _reach(bar: Bar) -> int:
    return max(bar.value or 0, bar.whole or 0)


def _title(panel: Panel, width: float, setting: Setting) -> tuple[tuple[str, Ink, bool], ...]:
    texts = ((panel.title, Ink.TEXT, True), (panel.note, Ink.QUIET, False))
    return tuple(
        (line, ink, bold)
        for text, ink, bold in texts
        if text
        for line in _ended(setting.lines(text, _TEXT, bold, width))
    )


def _ended(lines: tuple[str, ...]) -> tuple[str, ...]:
    """A space at the end: when the page is read back, what comes next is another word."""
    return (*lines[:-1], lines[-1] + " ")


def _text(lines: tuple[tuple[str, Ink, bool], ...], x: float, top: float) -> Iterator[Words]:
    for place, (line, ink, bold) in enumerate(lines):
        baseline = top + place * _LINE + _LINE / 2 + _TEXT * 0.345
        yield Words(line, x, baseline, _TEXT, ink, bold)


def _bar(bar: Bar, x: float, middle: float, by: float) -> Iterator[Box | Words]:
    """The bar on the field of what it is a part of, and its number behind both."""
    end = x
    upper = middle - _BAR / 2
    if bar.whole and bar.value is not None:
        yield Box(x, upper, bar.whole * by, _BAR, Ink.WHOLE)
        end = x + bar.whole * by
    if bar.value:
        yield Box(x, upper, bar.value * by, _BAR, Ink.BAR)
        end = max(end, x + bar.value * by)
    ink = Ink.QUIET if bar.value is None else Ink.TEXT
    yield Words(bar.text + " ", end + _BETWEEN, middle + _TEXT * 0.345, _TEXT, ink)
