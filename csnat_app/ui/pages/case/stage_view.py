"""What the five stage views have in common."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csnat_app.domain.errors import Misfortune
from csnat_app.ui.pages.case.presenter import CasePresenter, Undo
from csnat_app.ui.theme.tokens import GAP_LARGE
from csnat_app.ui.widgets.autosave import Autosave
from csnat_app.ui.widgets.date_field import DateField
from csnat_app.ui.widgets.growing_text import GrowingText
from csnat_app.ui.widgets.labelled import Labelled
from csnat_app.ui.widgets.line_field import LineField


class StageView(QWidget):
    """A stage of the round on the screen.

    `changed` asks the page to show anew where the round stands, `go_stage(Stage)` to enter
    another stage, `go` another page; `arranged` says that parts were made anew, and
    `hand_over(round_id)` gives the carer the screen. What is typed goes through `autosave`; what
    is chosen is kept at once with `now`.
    """

    changed = Signal()
    go_stage = Signal(object)
    go = Signal(str, object)
    arranged = Signal()
    said = Signal(str, object)
    failed = Signal(object)
    hand_over = Signal(str)

    def __init__(self, presenter: CasePresenter, autosave: Autosave, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.presenter = presenter
        self.autosave = autosave
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(GAP_LARGE)

    def load(self) -> None:
        """Show the round as it is kept."""
        raise NotImplementedError

    def now(self, deed: Callable[[], object]) -> bool:
        """Keep what was typed, then do `deed`. False, and said why, if it could not be kept."""
        if not self.autosave.flush():
            return False
        try:
            deed()
        except Misfortune as misfortune:
            self.autosave.failed.emit(misfortune)
            return False
        self.autosave.saved.emit(self.presenter.now)
        self.changed.emit()
        return True

    def undoable(
        self, deed: Callable[[], Undo], words: str, show: Callable[[], None] | None = None
    ) -> None:
        """Do `deed` now, say so in `words` with a way back, and `show` how it is after each."""
        shown = show or self.load
        undo: list[Undo] = []
        if not self.now(lambda: undo.append(deed())):
            return

        def take_back() -> None:
            if self.now(undo[0]):
                shown()

        shown()
        self.said.emit(words, take_back)

    def keep(self, key: str, keep: Callable[[], None]) -> None:
        """Keep a choice now; one that cannot be kept stays, and is tried again like typed text."""
        self.autosave.touch(key, keep)
        self.autosave.flush()
        self.changed.emit()

    def line(
        self, name: str, label: str, keep: Callable[[str], None], *, help_text: str = ""
    ) -> Labelled:
        """A field of one line whose text is kept as it is typed."""
        field = LineField(name=name, accessible=label)
        field.edited.connect(lambda _: self.autosave.touch(name, lambda: keep(field.text())))
        self.autosave.watch(field)
        return Labelled(label, field, help_text=help_text)

    def text(
        self,
        name: str,
        label: str,
        keep: Callable[[str], None],
        *,
        lines: int = 2,
        help_text: str = "",
    ) -> Labelled:
        """A field that grows with its text, which is kept as it is typed."""
        field = GrowingText(name=name, accessible=label, lines=lines)
        field.edited.connect(lambda _: self.autosave.touch(name, lambda: keep(field.text())))
        self.autosave.watch(field)
        return Labelled(label, field, help_text=help_text)

    def day(
        self,
        name: str,
        label: str,
        keep: Callable[[date | None], None],
        *,
        help_text: str = "",
    ) -> Labelled:
        """A day, kept once it can be read and no more is typed: "3.3.20" may become 2026."""
        field = DateField(
            self.presenter.dates, lambda: self.presenter.today, name=name, accessible=label
        )
        field.changed.connect(lambda _: self.autosave.touch(name, lambda: keep(field.value())))
        self.autosave.watch(field)
        return Labelled(label, field, help_text=help_text)


def fill(labelled: Labelled, value: str) -> None:
    """Show a text in a field without telling anybody."""
    field = labelled.field
    assert isinstance(field, LineField | GrowingText)
    field.set_text(value)
    labelled.clear_problem()


def fill_day(labelled: Labelled, day: date | None, earliest: date | None = None) -> None:
    """Show a day; one before `earliest`, the offer's, is asked about in words but taken."""
    field = labelled.field
    assert isinstance(field, DateField)
    field.set_earliest(earliest)
    field.set_value(day)
