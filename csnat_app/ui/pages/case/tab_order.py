"""The tab key goes as one reads, also through what was made later than its neighbours.

Qt puts a widget last in the tab order when it is made; rows and editors are made when a round
is shown, long after what stands below them.
"""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QComboBox, QLayout, QLineEdit, QWidget

# What looks after its own parts.
_WHOLE = (QAbstractScrollArea, QComboBox, QLineEdit)


def put_in_order(before: QWidget, view: QWidget) -> None:
    """Let the tab key go from `before` into `view`, and through it in the order of its layouts."""
    stops = [one for one in _as_one_reads(view) if _stops(one)]
    for first, second in pairwise((before, *stops)):
        QWidget.setTabOrder(first, second)


def _stops(widget: QWidget) -> bool:
    """Whether the tab key may come here; a group hands it on to one of its parts."""
    if widget.focusProxy() is not None and widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
        # Qt comes to the group all the same, but moves it in the order only with a policy.
        widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return widget.focusPolicy() != Qt.FocusPolicy.NoFocus


def _as_one_reads(widget: QWidget) -> Iterator[QWidget]:
    yield widget
    if isinstance(widget, _WHOLE):
        return
    layout = widget.layout()
    if layout is not None:
        yield from _in_layout(layout)
        return
    for child in widget.children():
        if isinstance(child, QWidget):
            yield from _as_one_reads(child)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield from _as_one_reads(widget)
        elif inner is not None:
            yield from _in_layout(inner)
