"""Advice for the conversation, folded away until the nurse asks for it."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from csnat_app.domain.texts import TextSet
from csnat_app.ui.theme.tokens import GAP_SMALL
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.text import Text


class Fold(QWidget):
    """A button with words that opens and closes what is under it."""

    def __init__(self, title: str, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_SMALL)
        self.button = Button(title, "plain", name=f"{name}.fold", icon="chevron-right")
        self.button.setCheckable(True)
        self.button.toggled.connect(self._turn)
        line = QHBoxLayout()
        line.addWidget(self.button)
        line.addStretch(1)
        column.addLayout(line)
        self._holder = QWidget()
        self.inside = QVBoxLayout(self._holder)
        self.inside.setContentsMargins(GAP_SMALL, 0, 0, GAP_SMALL)
        self.inside.setSpacing(GAP_SMALL)
        self._holder.hide()
        column.addWidget(self._holder)

    def set_open(self, is_open: bool) -> None:
        self.button.setChecked(is_open)

    def empty(self) -> None:
        """Take away all that is inside."""
        while item := self.inside.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()

    def _turn(self, is_open: bool) -> None:
        self.button.set_icon("chevron-down" if is_open else "chevron-right")
        self._holder.setVisible(is_open)


class GuidePanel(Fold):
    """Open questions one may ask and what to avoid, for a stage or an area."""

    def __init__(self, *, name: str) -> None:
        super().__init__("", name=name)
        self.button.set_words(self.tr("Advice for the conversation"))

    def show_part(self, guide: TextSet | None, key: str) -> None:
        """`key` is such as "stage.3" or "area.feelings"; the panel hides if there is nothing."""
        self.empty()
        if guide is None:
            self.hide()
            return
        about = guide.texts.get(f"{key}.about", "")
        if about:
            self.inside.addWidget(Text(about, "muted"))
        self._list(self.tr("Open questions"), guide.items(f"{key}.ask"))
        self._list(self.tr("Better avoided"), guide.items(f"{key}.avoid"))
        if guide.review.draft:
            self.inside.addWidget(
                Text(self.tr("Draft: not yet approved by a named reviewer."), "second")
            )
        self.setVisible(bool(about or guide.items(f"{key}.ask")))

    def _list(self, title: str, lines: tuple[str, ...]) -> None:
        if not lines:
            return
        self.inside.addWidget(Text(title, "caption"))
        for line in lines:
            self.inside.addWidget(Text(f"–  {line}"))
