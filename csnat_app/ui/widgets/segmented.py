"""The segmented control: a few choices side by side, of which one or none is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from csnat_app.ui.theme.current import scaled, tokens_now
from csnat_app.ui.theme.fonts import font
from csnat_app.ui.theme.tokens import SHORTEST_SEGMENT, TARGET, TEXT
from csnat_app.ui.widgets.painting import corners, paint_focus


class Segmented(QWidget):
    """Choices of (key, label). Chosen again, a choice is cleared: a blank is an answer too.

    Left and right move the choice, the digits from `first_digit` on choose by place, Backspace
    and Delete clear. Up and down are left to the page. Where the room is too narrow for one
    line, the choices stand below each other. All look alike whatever they say: nothing is graded.
    `text` and `target` are the height of letters and the least height, at 100 %.
    """

    chosen = Signal(object)  # the key, or None when the choice was cleared

    def __init__(
        self,
        choices: Sequence[tuple[object, str]],
        *,
        name: str,
        accessible: str,
        first_digit: int = 0,
        text: int = TEXT,
        target: int = TARGET,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text = text
        self._target = target
        self._keys = [key for key, _ in choices]
        self._first_digit = first_digit
        self._value: object = None
        self._segments = [
            _Segment(label, f"{name}.{key}", accessible, text, self) for key, label in choices
        ]
        for place, segment in enumerate(self._segments):
            segment.clicked.connect(lambda _=False, at=place: self._toggle(at))
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._show_choice()

    def value(self) -> object:
        """The chosen key, or None."""
        return self._value

    def set_value(self, key: object) -> None:
        """Choose without telling anybody; a key that is no choice clears."""
        self._value = key if key in self._keys else None
        self._show_choice()

    def set_labels(self, labels: Sequence[str]) -> None:
        """Other words for the same choices, in their order."""
        for segment, label in zip(self._segments, labels, strict=True):
            segment.set_label(label, self.accessibleName())
        self.updateGeometry()
        self._arrange()

    def segments(self) -> tuple[QAbstractButton, ...]:
        """The buttons, in the order of the choices."""
        return tuple(self._segments)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        high = self._height()
        return high if width >= sum(self._widths()) else high * len(self._segments)

    def sizeHint(self) -> QSize:
        return QSize(sum(self._widths()), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(max(self._widths(), default=0), self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()
            self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        text = event.text()
        place = int(text) - self._first_digit if text in tuple("0123456789") else -1
        if step is not None:
            self._move(step)
        elif 0 <= place < len(self._segments):
            self._choose(place)
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._clear()
        else:
            super().keyPressEvent(event)

    def _move(self, step: int) -> None:
        if self._value is None:
            self._choose(self._at_focus())
            return
        last = len(self._segments) - 1
        self._choose(min(last, max(0, self._keys.index(self._value) + step)))

    def _at_focus(self) -> int:
        return next((i for i, segment in enumerate(self._segments) if segment.hasFocus()), 0)

    def _toggle(self, place: int) -> None:
        if self._value is not None and self._keys[place] == self._value:
            self._clear()
        else:
            self._choose(place)

    def _choose(self, place: int) -> None:
        changed = self._value != self._keys[place] or self._value is None
        self._value = self._keys[place]
        had_focus = any(segment.hasFocus() for segment in self._segments)
        self._show_choice()
        if had_focus:
            self._segments[place].setFocus(Qt.FocusReason.OtherFocusReason)
        if changed:
            self.chosen.emit(self._value)

    def _clear(self) -> None:
        if self._value is None:
            return
        self._value = None
        self._show_choice()
        self.chosen.emit(None)

    def _show_choice(self) -> None:
        at = self._keys.index(self._value) if self._value is not None else self._at_focus()
        for place, segment in enumerate(self._segments):
            segment.setChecked(self._value is not None and place == at)
            # One stop for the tab key, as in a group of radio buttons.
            focus = Qt.FocusPolicy.StrongFocus if place == at else Qt.FocusPolicy.ClickFocus
            segment.setFocusPolicy(focus)
        if self._segments:
            self.setFocusProxy(self._segments[at])

    def _widths(self) -> list[int]:
        return [segment.natural_width() for segment in self._segments]

    def _height(self) -> int:
        return max(self._target, scaled(self._text + 17))

    def _arrange(self) -> None:
        """One line if there is room, else one below the other."""
        widths, high = self._widths(), self._height()
        flat = self.width() >= sum(widths)
        left = 0
        top = max(0, (self.height() - self.heightForWidth(self.width())) // 2)
        last = len(self._segments) - 1
        for place, segment in enumerate(self._segments):
            first, end = place == 0, place == last
            width = widths[place] if flat else self.width()
            segment.set_edges(
                first, end if flat else first, end, first if flat else end, flat=flat, first=first
            )
            segment.setGeometry(QRect(left, top, width, high))
            left, top = (left + width, top) if flat else (0, top + high)


class _Segment(QAbstractButton):
    """One choice: painted, so that its corners and its width stay put when it is chosen."""

    def __init__(self, label: str, name: str, group: str, text: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = text
        self._round = (True, True, True, True)
        self._flat = True
        self._first = True
        self.setCheckable(True)
        self.setObjectName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_label(label, group)

    def set_label(self, label: str, group: str) -> None:
        self.setText(label)
        self.setAccessibleName(f"{group}: {label}" if group else label)
        self.update()

    def set_edges(
        self,
        top_left: bool,
        top_right: bool,
        bottom_right: bool,
        bottom_left: bool,
        *,
        flat: bool,
        first: bool,
    ) -> None:
        self._round = (top_left, top_right, bottom_right, bottom_left)
        self._flat, self._first = flat, first

    def natural_width(self) -> int:
        metrics = QFontMetrics(font(scaled(self._text), QFont.Weight.DemiBold))
        words = metrics.horizontalAdvance(self.text()) + 28
        return max(SHORTEST_SEGMENT, words)

    def sizeHint(self) -> QSize:
        return QSize(self.natural_width(), TARGET)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Select):
            super().keyPressEvent(event)
        else:
            event.ignore()  # the group and the page decide what arrows do

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # A further segment reaches over its neighbour's border, so that one line divides them.
        over = 0 if self._first else -1
        area = QRectF(self.rect()).adjusted(
            0.5 + (over if self._flat else 0), 0.5 + (0 if self._flat else over), -0.5, -0.5
        )
        shape = corners(area, *self._round)
        inside = tokens.act_soft if self.underMouse() and self.isEnabled() else tokens.surface
        painter.setBrush(QColor(tokens.ink if self.isChecked() else inside))
        painter.setPen(QPen(QColor(tokens.edge), 1))
        painter.drawPath(shape)
        weight = QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal
        painter.setFont(font(scaled(self._text), weight))
        ink = tokens.ink if self.isEnabled() else tokens.muted
        painter.setPen(QColor(tokens.paper if self.isChecked() else ink))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            paint_focus(painter, shape, filled=self.isChecked())
        painter.end()
