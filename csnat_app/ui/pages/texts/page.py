"""Texts and translations: the overview, and in its place a spreadsheet that is looked at."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from csnat_app.domain.reviews import ReviewPreview
from csnat_app.ui.background import Background
from csnat_app.ui.file_dialog import ask_file, ask_where_sheet
from csnat_app.ui.pages.base import DeskPage
from csnat_app.ui.pages.case.tab_order import put_in_order
from csnat_app.ui.pages.texts.overview import Overview
from csnat_app.ui.pages.texts.presenter import TextsPresenter
from csnat_app.ui.pages.texts.preview_step import PreviewStep

AskFile = Callable[[QWidget, str, str], Path | None]
AskWhere = Callable[[QWidget, str], Path | None]


class TextsPage(DeskPage):
    def __init__(
        self,
        presenter: TextsPresenter,
        ask: AskFile = ask_file,
        ask_where: AskWhere = ask_where_sheet,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("texts")
        self._presenter = presenter
        self._ask = ask
        self._ask_where = ask_where
        self._step: PreviewStep | None = None
        self._looked: list[ReviewPreview] = []
        self._looking = Background()
        self._looking.done.connect(self._show_looked)
        self._looking.failed.connect(self.failed)
        self._saved = ""
        self._saving = Background()
        self._saving.done.connect(self._tell_saved)
        self._saving.failed.connect(self.failed)
        self._stack = QStackedWidget(self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self._overview = overview = Overview(presenter)
        overview.back.connect(lambda: self.go.emit("settings", None))
        overview.take_in.connect(self._choose_file)
        overview.export.connect(self._save)
        self._stack.addWidget(overview)

    def enter(self, argument: object = None) -> None:
        """`argument` is the number of texts that were just taken in."""
        self._show_overview()
        self._overview.to_top()
        if isinstance(argument, int) and argument:
            words = self.tr("%n text(s) were taken in.", "", argument)
            # The room is new with the words: before it is laid out there is no place to say it.
            QTimer.singleShot(0, self, lambda: self.said.emit(words, None))

    def holds_typing(self) -> bool:
        return self._step is not None and self._step.typed

    def _show_overview(self) -> None:
        self._drop_step()
        self.attempt(self._overview.fill)
        put_in_order(self._overview, self._overview)
        self.setAccessibleName(self._overview.accessibleName())

    def _back_to_overview(self) -> None:
        """The keyboard is where it was before the file was chosen."""
        self._show_overview()
        button = self._overview.findChild(QWidget, "texts_take_in")
        if button is not None:
            button.setFocus()

    def _drop_step(self) -> None:
        step, self._step = self._step, None
        if step is not None:
            self._stack.removeWidget(step)
            step.hide()
            step.setParent(None)
            step.deleteLater()

    def _save(self, language: str) -> None:
        # The code and not the name: a file's name is plain letters everywhere.
        path = self._ask_where(self, self.tr("texts-{code}.xlsx").format(code=language))
        if path is not None:
            self._saved = path.name
            self._saving.run(lambda: self._presenter.export(language, path))

    def _tell_saved(self) -> None:
        self.said.emit(self.tr("Saved as {file}.").format(file=self._saved), None)

    def _choose_file(self) -> None:
        title = self.tr("Choose the reviewer's spreadsheet")
        path = self._ask(self, title, self.tr("Spreadsheets (*.xlsx)"))
        if path is None:
            return
        looked = self._looked
        looked.clear()
        self._looking.run(lambda: looked.append(self._presenter.look(path)))

    def _show_looked(self) -> None:
        preview = self._looked.pop()
        self._drop_step()
        self._step = step = PreviewStep(self._presenter, preview)
        step.back.connect(self._back_to_overview)
        step.wanted.connect(lambda name, day: self._take_in(preview, name, day))
        self._stack.addWidget(step)
        self._stack.setCurrentWidget(step)
        self.setAccessibleName(step.accessibleName())
        put_in_order(step, step)
        step.begin()

    def _take_in(self, preview: ReviewPreview, reviewer: str, day: date) -> None:
        taken: list[int] = []
        if self.attempt(lambda: taken.append(self._presenter.take_in(preview, reviewer, day))):
            self._back_to_overview()
            self.texts_mended.emit(taken[0])
