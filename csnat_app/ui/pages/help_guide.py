"""The guide: stages and areas that open where they stand, narrowed by what is searched for."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from csnat_app.ui.pages.help_presenter import HelpPart, HelpPresenter
from csnat_app.ui.theme.current import scaled, tokens_now
from csnat_app.ui.theme.icons import pixmap
from csnat_app.ui.theme.tokens import GAP, GAP_SMALL, ICON, PADDING
from csnat_app.ui.widgets.card import Card, rule
from csnat_app.ui.widgets.rows import Row
from csnat_app.ui.widgets.text import Text

OPEN_AT_ONCE = 6  # hits: more would be a wall of text


class GuideView(QWidget):
    """A card with the stages, a card with the areas, and what to do when nothing is found."""

    def __init__(self, presenter: HelpPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._parts = {part.key: _PartView(part) for part in presenter.parts()}
        self._stages = Card(self.tr("The five stages"), name="help_stages")
        self._areas = Card(self.tr("The areas"), name="help_areas")
        for card, stages in ((self._stages, True), (self._areas, False)):
            parts = [part.key for part in presenter.parts() if part.is_stage is stages]
            card.add_row(_below_each_other([self._parts[key] for key in parts]))
        self._nothing = Text("", "muted", name="help_nothing_found")
        self._note = Text(self._note_words(), "second", name="help_note")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for widget in (self._note, self._nothing, self._stages, self._areas):
            column.addWidget(widget)
        self.search("")

    def search(self, text: str) -> None:
        """Show what holds the words; a few hits are opened at once."""
        found = {part.key: part for part in self._presenter.parts(text)}
        searching = bool(text.strip())
        self._note.setVisible(not searching and bool(self._note.shown_text()))
        first = {True: True, False: True}
        for key, view in self._parts.items():
            part = found.get(key)
            view.setVisible(part is not None)
            if part is None:
                continue
            view.show_part(part, opened=searching and len(found) <= OPEN_AT_ONCE)
            view.set_first(first[part.is_stage])
            first[part.is_stage] = False
        self._stages.setVisible(any(part.is_stage for part in found.values()))
        self._areas.setVisible(any(not part.is_stage for part in found.values()))
        self._nothing.set_text(self._nothing_words())
        self._nothing.setVisible(not found)

    def _nothing_words(self) -> str:
        if not self._parts:
            return self.tr("The guide's file is damaged. What is wrong stands under About.")
        return self.tr("Nothing in the guide holds these words. Try one word, or a part of it.")

    def _note_words(self) -> str:
        words = []
        if self._presenter.in_another_language():
            language = self._presenter.shown_language()
            words.append(self.tr("The guide is in {language}.").format(language=language))
        if self._presenter.is_draft():
            words.append(self.tr("These texts are drafts: nobody has approved them yet."))
        return " ".join(words)


class _PartView(QWidget):
    """One stage or area: a row, and below it what is written, made when it is first opened."""

    def __init__(self, part: HelpPart) -> None:
        super().__init__()
        name = f"help_{part.key.replace('.', '_')}"
        self._part = part
        self._shown: HelpPart | None = None
        self._body: QWidget | None = None
        self._opened = False
        self._rule = rule()
        self._sign = QLabel()
        self._row = Row(part.title, name=name, at_end=self._sign)
        self._row.activated.connect(self._turn)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._rule)
        self._column.addWidget(self._row)

    def show_part(self, part: HelpPart, *, opened: bool) -> None:
        self._part = part
        self._open(opened)

    def set_first(self, first: bool) -> None:
        self._rule.setVisible(not first)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._show_sign()

    def _turn(self) -> None:
        self._open(not self._opened)

    def _open(self, opened: bool) -> None:
        self._opened = opened
        if opened and self._shown != self._part:
            self._write()
        if self._body is not None:
            self._body.setVisible(opened)
        self._show_sign()
        state = self.tr("open") if opened else self.tr("closed")
        self._row.setAccessibleName(f"{self._part.title}, {state}")

    def _show_sign(self) -> None:
        shape = "chevron-up" if self._opened else "chevron-down"
        self._sign.setPixmap(pixmap(shape, tokens_now().muted, scaled(ICON)))

    def _write(self) -> None:
        if self._body is not None:
            self._column.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(PADDING, 0, PADDING, PADDING)
        column.setSpacing(GAP_SMALL)
        part = self._part
        if part.about:
            column.addWidget(Text(part.about))
        for title, lines in (
            (self.tr("Open questions"), part.ask),
            (self.tr("Better avoided"), part.avoid),
            (self.tr("Practical advice"), part.advice),
        ):
            if lines:
                column.addSpacing(GAP_SMALL)
                column.addWidget(Text(title, "label"))
                for line in lines:
                    column.addLayout(_point(line))
        self._column.addWidget(self._body)
        self._shown = part


def _point(text: str) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(GAP_SMALL)
    dot = QLabel("•")
    line.addWidget(dot, 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(Text(text), 1)
    return line


def _below_each_other(views: list[_PartView]) -> QWidget:
    """One row of a card: each part brings its own hairline, so that hidden ones leave none."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for view in views:
        column.addWidget(view)
    return holder
