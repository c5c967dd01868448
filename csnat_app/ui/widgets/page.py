"""The scaffold of a page: heading, actions, and a column of content that scrolls."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from csnat_app.ui.theme.current import scaled
from csnat_app.ui.theme.tokens import GAP, GAP_LARGE, GAP_SMALL, MARGIN, MEASURE
from csnat_app.ui.widgets.flow_layout import FlowLayout
from csnat_app.ui.widgets.text import Text


class Measure(QWidget):
    """Keeps its content no wider than can be read well, in the middle of the room there is.

    `scrolls`: it lies in a scroll area, and is as high as its content is at the width it has.
    """

    def __init__(
        self, *, widest: int = MEASURE, scrolls: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._widest = widest
        self._scrolls = scrolls
        self._bar = 0
        self.column = QVBoxLayout(self)
        self.column.setSpacing(GAP_LARGE)

    def minimumSizeHint(self) -> QSize:
        # A scroll area asks for the height at its width and for this, and takes the larger. Texts
        # that wrap count here as if they were narrow: the page would end in nothing.
        least = super().minimumSizeHint()
        exact = self._scrolls and self.column.hasHeightForWidth()
        return QSize(least.width(), 0) if exact else least

    def set_vertical_margins(self, top: int, bottom: int) -> None:
        margins = self.column.contentsMargins()
        margins.setTop(top)
        margins.setBottom(bottom)
        self.column.setContentsMargins(margins)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._centre()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._centre()

    def set_bar(self, width: int) -> None:
        """The width a scroll bar takes at the right: the column stays where it was without it."""
        self._bar = width
        self._centre()

    def _centre(self) -> None:
        whole = self.width() + self._bar
        least = MARGIN if whole > 700 else GAP
        side = max(least, (whole - scaled(self._widest)) // 2)
        margins = self.column.contentsMargins()
        wanted = (side, side - self._bar)
        if (margins.left(), margins.right()) != wanted:
            self.column.setContentsMargins(side, margins.top(), wanted[1], margins.bottom())


class SectionHead(QWidget):
    """A section's heading: title, a muted line under it, actions at the right.

    Where the room is narrow for its text, the actions stand below the words.
    """

    BEND_AT = 640  # pixels at 100 %

    def __init__(
        self, title: str, second: str = "", *, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(GAP)
        words = QVBoxLayout()
        words.setSpacing(2)
        self.title = Text(title, "section", name=f"{name}.title")
        self.second = Text(second, "muted", name=f"{name}.second")
        words.addWidget(self.title)
        words.addWidget(self.second)
        self._box.addLayout(words, 1)
        # Only now: without a parent it would be shown as a window of its own.
        self.second.setVisible(bool(second))
        self._holder = QWidget(self)
        self._actions = FlowLayout(self._holder, gap=GAP, right=True)
        self._holder.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._box.addWidget(self._holder)

    def add_action(self, widget: QWidget) -> None:
        self._actions.addWidget(widget)

    def set_second(self, text: str) -> None:
        self.second.set_text(text)
        self.second.setVisible(bool(text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        bend = self.width() < scaled(self.BEND_AT)
        direction = QHBoxLayout.Direction
        self._box.setDirection(direction.TopToBottom if bend else direction.LeftToRight)
        policy = QSizePolicy.Policy.Preferred if bend else QSizePolicy.Policy.Maximum
        self._holder.setSizePolicy(policy, QSizePolicy.Policy.Preferred)


class Columns(QWidget):
    """Widgets side by side; below each other when the room is narrower than `bend_at` pixels, or
    than they need.

    `bend_at` is meant at 100 % and grows with the text.
    """

    def __init__(
        self,
        *widgets: QWidget,
        name: str,
        shares: tuple[int, ...] = (),
        bend_at: int = 640,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._bend_at = bend_at
        self._shares = shares or tuple(1 for _ in widgets)
        self._widgets = widgets
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(GAP_LARGE)
        for widget, share in zip(widgets, self._shares, strict=True):
            self._box.addWidget(widget, share)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._bend()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._bend()

    def minimumSizeHint(self) -> QSize:
        """Below each other they need less, and will be."""
        widest = max(widget.minimumSizeHint().width() for widget in self._widgets)
        return QSize(widest, super().minimumSizeHint().height())

    def is_bent(self) -> bool:
        return self._box.direction() == QHBoxLayout.Direction.TopToBottom

    def _bend(self) -> None:
        needed = sum(widget.minimumSizeHint().width() for widget in self._widgets)
        needed += self._box.spacing() * (len(self._widgets) - 1)
        bend = self.width() < max(scaled(self._bend_at), needed)
        if bend == self.is_bent():
            return
        direction = QHBoxLayout.Direction
        self._box.setDirection(direction.TopToBottom if bend else direction.LeftToRight)
        for place, share in enumerate(self._shares):
            self._box.setStretch(place, 0 if bend else share)


class Page(QWidget):
    """A page: title and subtitle with actions at the right, then content that scrolls.

    The heading stays where it is, so that it is always clear whose conversation this is. Content
    goes in with `add`, things that stay with the heading (the stage track, banners) with
    `add_below_heading`.
    """

    def __init__(
        self, title: str = "", subtitle: str = "", *, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._head = Measure()
        self._head.set_vertical_margins(28, GAP)
        self._head.column.setSpacing(GAP)
        self.title = Text("", "title", name=f"{name}.title")
        self.subtitle = Text("", "muted", name=f"{name}.subtitle")
        self._head.column.addLayout(self._heading())
        outer.addWidget(self._head)

        self.scroller = QScrollArea(self)
        self.scroller.setObjectName(f"{name}.scroll")
        self.scroller.setWidgetResizable(True)
        self.scroller.setFrameShape(QFrame.Shape.NoFrame)
        self.scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content = Measure(scrolls=True)
        self._content.setProperty("pane", True)
        self.scroller.verticalScrollBar().installEventFilter(self)
        self._content.set_vertical_margins(GAP_SMALL, MARGIN)
        self.scroller.setWidget(self._content)
        outer.addWidget(self.scroller, 1)
        self.set_title(title, subtitle)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._show_focus)

    @property
    def body(self) -> QVBoxLayout:
        """The column of the content."""
        return self._content.column

    def set_title(self, title: str, subtitle: str | None = None) -> None:
        """Other words in the heading; without `subtitle` the second line stays."""
        self.title.set_text(title)
        self.title.setVisible(bool(title))
        self.setAccessibleName(title)
        if subtitle is not None:
            self.subtitle.set_text(subtitle)
            self.subtitle.setVisible(bool(subtitle))

    def add_action(self, widget: QWidget) -> None:
        """Add something at the right of the heading."""
        self._actions.addWidget(widget)
        self._actions_holder.setVisible(True)

    def add_below_heading(self, widget: QWidget) -> None:
        """Add something under the heading that does not scroll away."""
        self._head.column.addWidget(widget)
        self._head.set_vertical_margins(28, GAP_SMALL)

    def add(self, content: QWidget | QLayout, stretch: int = 0) -> None:
        """Add content at the end of the column."""
        if isinstance(content, QLayout):
            self.body.addLayout(content, stretch)
        else:
            self.body.addWidget(content, stretch)

    def add_space(self) -> None:
        """Call last: keeps the content at the top of a high window."""
        self.body.addStretch(1)

    def to_top(self) -> None:
        """Scroll to the beginning of the content."""
        self.scroller.verticalScrollBar().setValue(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Qt may still ask when Python has let the page go, and its attributes with it.
        alive = hasattr(self, "scroller")
        if alive and event.type() in (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.Resize):
            bar = self.scroller.verticalScrollBar()
            self._content.set_bar(bar.width() if bar.isVisible() else 0)
        return super().eventFilter(watched, event)

    def _heading(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(GAP)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        line.addLayout(words, 1)
        self._actions_holder = QWidget(self)
        self._actions = FlowLayout(self._actions_holder, gap=GAP, right=True, middle=True)
        self._actions_holder.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._actions_holder.hide()
        line.addWidget(self._actions_holder, 0, Qt.AlignmentFlag.AlignVCenter)
        return line

    def _show_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        # Qt scrolls to what the tab key reaches, not to what arrows or the program reach.
        # Never under a pressed button: what is clicked must not move away.
        pressed = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if now is not None and not pressed and self._content.isAncestorOf(now):
            self.scroller.ensureWidgetVisible(now, GAP, GAP_LARGE)
