"""What painted widgets share: rounded shapes and the focus ring."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from csnat_app.ui.theme.current import tokens_now
from csnat_app.ui.theme.tokens import CORNER, FOCUS


def rounded(
    area: QRectF, *, left: bool = True, right: bool = True, radius: float = CORNER
) -> QPainterPath:
    """A rectangle with round corners on the left, on the right, or on both sides."""
    return corners(area, left, right, right, left, radius)


def corners(
    area: QRectF,
    top_left: bool,
    top_right: bool,
    bottom_right: bool,
    bottom_left: bool,
    radius: float = CORNER,
) -> QPainterPath:
    """A rectangle of which the named corners are round."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addRoundedRect(area, radius, radius)
    width, height = area.width() / 2, area.height() / 2
    square = (
        (top_left, area.topLeft()),
        (top_right, QPointF(area.center().x(), area.top())),
        (bottom_right, area.center()),
        (bottom_left, QPointF(area.left(), area.center().y())),
    )
    for is_round, corner in square:
        if not is_round:
            path.addRect(QRectF(corner.x(), corner.y(), width, height))
    return path.simplified()


def paint_focus(painter: QPainter, shape: QPainterPath, *, filled: bool = False) -> None:
    """The ring inside a shape. A filled shape gets a gap of paper so that the ring is seen."""
    tokens = tokens_now()
    painter.save()
    painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if filled:
        painter.setPen(QPen(QColor(tokens.surface), 2 * (FOCUS + 2)))
        painter.drawPath(shape)
    # Half of the pen falls outside the clip, so twice the width leaves the ring's own.
    painter.setPen(QPen(QColor(tokens.act), 2 * FOCUS))
    painter.drawPath(shape)
    painter.restore()
