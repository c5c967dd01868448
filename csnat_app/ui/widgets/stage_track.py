"""The five stages as a track that can be entered at any point."""

from collections.abc import Iterable, Mapping
from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from csnat_app.domain.stages import Stage
from csnat_app.ui.theme.current import scaled, tokens_now
from csnat_app.ui.theme.fonts import font
from csnat_app.ui.theme.tokens import CIRCLE, FOCUS, SECOND, TARGET, TEXT
from csnat_app.ui.widgets.painted_button import PaintedButton

_SPACE = 12  # between a word and the line that follows it
_SHORTEST_LINE = 16


class StageTrack(QWidget):
    """Five numbered circles with words: done has a tick, the current one is filled.

    Any stage can be entered at any time: `entered(Stage)`. Left and right move the focus. When
    the words need more room than there is, they stand below their circles.
    """

    entered = Signal(object)

    def __init__(
        self,
        labels: Mapping[Stage, str] | None = None,
        *,
        name: str = "stage_track",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(self.tr("The five stages"))
        words = labels or self._own_words()
        self._buttons = {
            stage: _StageButton(stage, words[stage], f"{name}.{stage.name.lower()}", self)
            for stage in Stage
        }
        for stage, button in self._buttons.items():
            button.clicked.connect(lambda _=False, which=stage: self.entered.emit(which))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._current: Stage | None = None
        self.set_state(Stage.INTRODUCTION, ())

    def current(self) -> Stage | None:
        return self._current

    def button(self, stage: Stage) -> QAbstractButton:
        return self._buttons[stage]

    def set_state(self, current: Stage | None, done: Iterable[Stage]) -> None:
        """Which stage is open, and which have something recorded."""
        self._current = current
        finished = frozenset(done)
        for stage, button in self._buttons.items():
            words = self._spoken(stage, button.text(), stage is current, stage in finished)
            button.set_state(current=stage is current, done=stage in finished, spoken=words)
            # One stop for the tab key; the arrows go on from there.
            here = stage is (current or Stage.INTRODUCTION)
            policy = Qt.FocusPolicy
            button.setFocusPolicy(policy.StrongFocus if here else policy.ClickFocus)
        self._arrange()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._high(stacked=width < self._flat_width())

    def sizeHint(self) -> QSize:
        return QSize(self._flat_width(), self._high(stacked=False))

    def minimumSizeHint(self) -> QSize:
        wide = sum(button.wide(stacked=True) for button in self._buttons.values())
        return QSize(wide + 4 * _SHORTEST_LINE, self._high(stacked=False))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        buttons = list(self._buttons.values())
        here = next((i for i, button in enumerate(buttons) if button.hasFocus()), None)
        if step is None or here is None:
            super().keyPressEvent(event)
            return
        there = min(len(buttons) - 1, max(0, here + step))
        buttons[there].setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()
            self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(QColor(tokens_now().line), 1.6))
        buttons = list(self._buttons.values())
        stacked = self._is_stacked()
        for before, after in pairwise(buttons):
            if stacked:
                half = scaled(CIRCLE) // 2 + 8
                start = before.geometry().center().x() + half
                stop = after.geometry().center().x() - half
                high = before.y() + before.circle_middle()
            else:
                start = before.geometry().right() + _SPACE - FOCUS
                stop = after.x() - _SPACE + FOCUS
                high = before.geometry().center().y()
            if stop > start:
                painter.drawLine(start, high, stop, high)
        painter.end()

    def _own_words(self) -> dict[Stage, str]:
        return {
            Stage.INTRODUCTION: self.tr("Introduction"),
            Stage.CONSIDERATION: self.tr("Own time"),
            Stage.CONVERSATION: self.tr("Conversation"),
            Stage.PLAN: self.tr("Plan"),
            Stage.REVIEW: self.tr("Review"),
        }

    def _spoken(self, stage: Stage, label: str, current: bool, done: bool) -> str:
        parts = [self.tr("Stage {number}: {label}").format(number=int(stage), label=label)]
        if current:
            parts.append(self.tr("open now"))
        if done:
            parts.append(self.tr("written down"))
        return ", ".join(parts)

    def _flat_width(self) -> int:
        wide = sum(button.wide(stacked=False) for button in self._buttons.values())
        return wide + 4 * (_SHORTEST_LINE + 2 * _SPACE)

    def _is_stacked(self) -> bool:
        return self.width() < self._flat_width()

    def _high(self, *, stacked: bool) -> int:
        if not stacked:
            return max(TARGET, scaled(CIRCLE + 8))
        return scaled(CIRCLE) + scaled(TEXT + 10) + 2 * FOCUS + 4

    def _arrange(self) -> None:
        stacked = self._is_stacked()
        buttons = list(self._buttons.values())
        widths = [button.wide(stacked=stacked) for button in buttons]
        room = max(0, self.width() - sum(widths))
        gap = room / (len(buttons) - 1)
        left = 0.0
        # The first circle and the last word stand flush with the page; the ring reaches beyond.
        for button, wide in zip(buttons, widths, strict=True):
            button.set_stacked(stacked)
            button.setGeometry(QRect(round(left), 0, wide, self._high(stacked=stacked)))
            left += wide + gap
        self.update()


class _StageButton(PaintedButton):
    def __init__(self, stage: Stage, label: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._number = str(int(stage))
        self._is_current = False
        self._is_done = False
        self._is_stacked = False
        self.setText(label)
        self.setObjectName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_state(self, *, current: bool, done: bool, spoken: str) -> None:
        self._is_current, self._is_done = current, done
        self.setAccessibleName(spoken)
        self.update()

    def set_stacked(self, stacked: bool) -> None:
        self._is_stacked = stacked

    def circle_middle(self) -> int:
        """The height of the circle's middle, in the button."""
        return FOCUS + 2 + scaled(CIRCLE) // 2 if self._is_stacked else self.height() // 2

    def wide(self, *, stacked: bool) -> int:
        weight = QFont.Weight.DemiBold if self._is_current else QFont.Weight.Normal
        words = QFontMetrics(font(scaled(TEXT), weight))
        text = words.horizontalAdvance(self.text())
        circle = scaled(CIRCLE)
        return max(text, circle) + 2 * FOCUS + 4 if stacked else circle + 10 + text + 1

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = scaled(CIRCLE)
        left = (self.width() - side) / 2 if self._is_stacked else 0
        circle = QRectF(left, self.circle_middle() - side / 2, side, side)
        self._paint_circle(painter, circle)
        weight = QFont.Weight.DemiBold if self._is_current else QFont.Weight.Normal
        painter.setFont(font(scaled(TEXT), weight))
        painter.setPen(QColor(tokens.ink))
        if self._is_stacked:
            area = QRectF(0, circle.bottom(), self.width(), self.height() - circle.bottom())
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.text())
        else:
            area = QRectF(side + 10, 0, self.width() - side - 10, self.height())
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.hasFocus():
            self._paint_focus(painter)
        painter.end()

    def _paint_circle(self, painter: QPainter, circle: QRectF) -> None:
        tokens = tokens_now()
        inner = circle.adjusted(0.6, 0.6, -0.6, -0.6)
        if self._is_current:
            border, ground, ink = tokens.act, tokens.act, tokens.on_act
        elif self._is_done:
            border, ground, ink = tokens.act, tokens.surface, tokens.act
        else:
            hover = self.underMouse()
            border, ground = tokens.edge, tokens.act_soft if hover else tokens.surface
            ink = tokens.muted
        painter.setPen(QPen(QColor(border), 1.2))
        painter.setBrush(QColor(ground))
        painter.drawEllipse(inner)
        if self._is_done and not self._is_current:
            _paint_tick(painter, circle, QColor(ink))
            return
        painter.setPen(QColor(ink))
        painter.setFont(font(scaled(SECOND), QFont.Weight.DemiBold))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, self._number)

    def _paint_focus(self, painter: QPainter) -> None:
        # A line below instead of a ring: the first circle stands flush with the page's edge,
        # where a ring has no room.
        area = QRectF(0, self.height() - FOCUS, self.width(), FOCUS)
        painter.fillRect(area, QColor(tokens_now().act))


def _paint_tick(painter: QPainter, circle: QRectF, colour: QColor) -> None:
    pen = QPen(colour, circle.width() / 13)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    unit, middle = circle.width() / 26, circle.center()
    tick = QPainterPath(middle + QPointF(-4.2, 0.4) * unit)
    tick.lineTo(middle + QPointF(-1.2, 3.4) * unit)
    tick.lineTo(middle + QPointF(4.4, -3.6) * unit)
    painter.drawPath(tick)
