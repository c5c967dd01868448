"""Where the bars, names and numbers of a plot stand."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from csnat_app.documents.plots.drawing import Box, Drawing, Ink, Rule, Words
from csnat_app.documents.plots.plot import Bar, Panel, Plot

# The lines that a text of that size, bold or not, needs in that width; and a line's width.
Break = Callable[[str, float, bool, float], tuple[str, ...]]
Measure = Callable[[str, float, bool], float]

_TEXT = 9.5
_LINE = 12.5
_BAR = 11.0
_GAP = 18.0  # between panels
_NAMES = 0.34  # the share of the width that names may take
_BETWEEN = 5.0  # bar and number
_HEAD = 7.0  # below the panels' titles


@dataclass(frozen=True, slots=True)
class Setting:
    """How texts are measured where the plot is drawn.

    `row` is the free height in points of a row beside its lines of text.
    """

    lines: Break
    measure: Measure
    row: float = 9.0


def drawing(plot: Plot, width: float, setting: Setting) -> Drawing:
    """The plot, `width` points wide and as high as it needs.

    All bars have one measure: as much longer as there are more. No bar is left out: where a number
    is not shown, its text stands alone.
    """
    names = [_ended(setting.lines(name, _TEXT, False, width * _NAMES)) for name in plot.names]
    frame = _frame(plot, names, width, setting)
    titles = [_title(panel, frame.panel, setting) for panel in plot.panels]
    head = max(len(lines) for lines in titles) * _LINE
    tops = [head + _HEAD]
    for lines in names:
        tops.append(tops[-1] + len(lines) * _LINE + setting.row)
    parts: list[Box | Rule | Words] = []
    for x, title in zip(frame.lefts, titles, strict=True):
        parts += _text(title, x, head - len(title) * _LINE)  # all end at the same height
    for row, lines in enumerate(names):
        inked = tuple((line, Ink.TEXT, False) for line in lines)
        parts += _text(inked, 0.0, tops[row] + setting.row / 2)
        middle = (tops[row] + tops[row + 1]) / 2
        for x, panel in zip(frame.lefts, plot.panels, strict=True):
            parts += _bar(panel.bars[row], x, middle, frame.by)
    parts += (Rule(x, tops[0], x, tops[-1], Ink.QUIET) for x in frame.lefts)
    return Drawing(width, tops[-1] + 2, tuple(parts))


@dataclass(frozen=True, slots=True)
class _Frame:
    """`lefts` are the panels' left edges, `panel` their width, `by` how long one carer is."""

    lefts: tuple[float, ...]
    panel: float
    by: float


def _frame(plot: Plot, names: Sequence[tuple[str, ...]], width: float, setting: Setting) -> _Frame:
    """Names take what they need; panels share the rest, with room for the widest number."""
    lines = (line for each in names for line in each)
    left = 10 + max((setting.measure(line, _TEXT, False) for line in lines), default=0.0)
    count = len(plot.panels)
    panel = (width - left - _GAP * (count - 1)) / count
    bars = [bar for each in plot.panels for bar in each.bars]
    numbers = max((setting.measure(bar.text, _TEXT, False) for bar in bars), default=0.0)
    most = max(map(_reach, bars), default=0)
    by = max(panel - numbers - _BETWEEN, 10.0) / most if most else 0.0
    return _Frame(tuple(left + place * (panel + _GAP) for place in range(count)), panel, by)


def _reach(bar: Bar) -> int:
    """Nothing for what is not shown: its whole must not show through either."""
    return 0 if bar.value is None else max(bar.value, bar.whole or 0)


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
