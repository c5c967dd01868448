"""A reviewer's spreadsheet before it is taken in: what changes, what is wrong, who reviewed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csnat_app.domain.reviews import ReviewPreview, TextChange
from csnat_app.ui.pages.texts.presenter import MOST_SHOWN, TextsPresenter
from csnat_app.ui.pages.texts.problem_words import problem_words
from csnat_app.ui.theme.tokens import GAP_SMALL, PADDING
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.date_field import DateField
from csnat_app.ui.widgets.labelled import Labelled
from csnat_app.ui.widgets.line_field import LineField
from csnat_app.ui.widgets.page import Columns, Page
from csnat_app.ui.widgets.text import Text


class PreviewStep(Page):
    """`back` when it was thought better of, `wanted(reviewer, day)` when it is to be taken in."""

    back = Signal()
    wanted = Signal(str, object)

    def __init__(
        self, presenter: TextsPresenter, preview: ReviewPreview, parent: QWidget | None = None
    ) -> None:
        super().__init__(name="texts_preview", parent=parent)
        self._presenter = presenter
        self.typed = False
        back = Button(self.tr("Back"), "plain", name="texts_preview_back", icon="chevron-left")
        back.clicked.connect(self.back)
        self.add_action(back)
        self._first: QWidget = back
        subtitle = preview.file
        if preview.language:
            subtitle = f"{presenter.name(preview.language)} · {preview.file}"
        if preview.changes:
            self.set_title(self.tr("Are these changes right?"), subtitle)
            words = self.tr("Take in %n text(s)", "", len(preview.changes))
            take_in = Button(words, "primary", name="texts_preview_take_in")
            take_in.clicked.connect(self._take_in)
            self.add_action(take_in)
            self.add(self._who())
        elif preview.problems:
            self.set_title(self.tr("Nothing can be taken in"), subtitle)
        else:
            self.set_title(self.tr("Nothing changes"), subtitle)
            self.add(self._nothing())
        if preview.problems:
            self.add(self._problems(preview))
        mends = [change for change in preview.changes if change.mends]
        if mends:
            self.add(self._mended(mends))
        approved = [change for change in preview.changes if not change.mends]
        if approved:
            self.add(self._approved(approved))
        self.add_space()

    def begin(self) -> None:
        """The keyboard begins where it can go on or back."""
        self._first.setFocus()

    def _who(self) -> Card:
        card = Card(name="texts_preview_who", small_title=False)
        card.set_title(self.tr("Who reviewed the texts?"))
        name = LineField(name="texts_reviewer", accessible=self.tr("Name of the reviewer"))
        name.edited.connect(self._on_typed)
        self._first = name
        self._name = Labelled(self.tr("Name of the reviewer"), name)
        self._day = DateField(
            self._presenter.dates,
            self._presenter.today,
            name="texts_day",
            accessible=self.tr("Day of the review"),
            value=self._presenter.today(),
        )
        self._labelled_day = Labelled(self.tr("Day of the review"), self._day)
        card.add(Columns(self._name, self._labelled_day, name="texts_who", bend_at=560))
        card.add(
            Text(
                self.tr("Name and day stand with the texts from then on, and are sent with them."),
                "muted",
                name="texts_who_words",
            )
        )
        return card

    def _on_typed(self) -> None:
        self.typed = True
        self._name.clear_problem()

    def _take_in(self) -> None:
        field = self._name.field
        assert isinstance(field, LineField)
        day = self._day.value()
        if not field.text().strip():
            self._name.set_problem(self.tr("Write who reviewed the texts."))
            field.setFocus()
        elif day is None or day > self._presenter.today():
            self._labelled_day.set_help(self.tr("Write a day that has come already."))
            self._day.setFocus()
        else:
            self.wanted.emit(field.text(), day)

    def _nothing(self) -> Card:
        card = Card(name="texts_preview_nothing", small_title=False)
        card.add(
            Text(
                self.tr(
                    "Every text in it is as it is here, and none is newly marked as reviewed. A "
                    "text that is right as it stands is marked in the column for its state."
                ),
                name="texts_preview_nothing_words",
            )
        )
        return card

    def _problems(self, preview: ReviewPreview) -> Card:
        card = Card(name="texts_problems", small_title=False)
        if not preview.language:
            card.set_title(self.tr("The file cannot be used"))
        else:
            card.set_title(self.tr("%n row(s) are left out", "", len(preview.problems)))
            words = self.tr(
                "These texts stay as they are. Mend the rows and take the file in again."
            )
            card.add(Text(words, "muted", name="texts_problems_words"))
        shown = preview.problems[:MOST_SHOWN]
        for place, problem in enumerate(shown, start=1):
            card.add(Text(problem_words(problem), name=f"texts_problem_{place}"))
        self._add_rest(card, len(preview.problems) - len(shown), "texts_problems_rest")
        return card

    def _mended(self, changes: list[TextChange]) -> Card:
        card = Card(name="texts_mended")
        card.set_title(self.tr("%n text(s) get other words", "", len(changes)))
        shown = changes[:MOST_SHOWN]
        for place, change in enumerate(shown, start=1):
            card.add_row(_ChangeRow(change, f"texts_change_{place}"))
        self._add_rest(card, len(changes) - len(shown), "texts_mended_rest")
        return card

    def _approved(self, changes: list[TextChange]) -> Card:
        card = Card(name="texts_approved")
        card.set_title(self.tr("%n draft(s) are approved as they are", "", len(changes)))
        shown = changes[:MOST_SHOWN]
        for place, change in enumerate(shown, start=1):
            card.add_row(_ChangeRow(change, f"texts_approved_{place}"))
        self._add_rest(card, len(changes) - len(shown), "texts_approved_rest")
        return card

    def _add_rest(self, card: Card, rest: int, name: str) -> None:
        if rest:
            card.add(Text(self.tr("and %n more", "", rest), "muted", name=name))


class _ChangeRow(QWidget):
    """Bokmål, what stood there, and what is to stand there."""

    def __init__(self, change: TextChange, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(PADDING, 12, PADDING, 12)
        column.setSpacing(GAP_SMALL // 2)
        unit = change.unit
        lines = [(self.tr("Bokmål: {text}"), unit.bokmaal or unit.place.key, "second")]
        if change.mends and unit.text:
            lines.append((self.tr("Before: {text}"), unit.text, "muted"))
        if change.mends:
            lines.append((self.tr("Now: {text}"), change.text, "label"))
        else:
            lines.append(("{text}", change.text, "label"))
        for place, (pattern, text, role) in enumerate(lines, start=1):
            # A text may have braces of its own: it is put in, never read as a pattern.
            said = pattern.replace("{text}", text)
            column.addWidget(Text(said, role, name=f"{name}_{place}"))
        self.setAccessibleName(change.text)
