"""Forms and licences: the overview, and in its place a file that is looked at."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from csnat_app.services.pack_preview import PackPreview
from csnat_app.services.writing import write_file
from csnat_app.ui.file_dialog import ask_file, ask_where_json, ask_where_text
from csnat_app.ui.pages.base import DeskPage
from csnat_app.ui.pages.case.tab_order import put_in_order
from csnat_app.ui.pages.packs.evidence_words import evidence_text
from csnat_app.ui.pages.packs.overview import Overview
from csnat_app.ui.pages.packs.presenter import Form, PacksPresenter
from csnat_app.ui.pages.packs.preview_step import PreviewStep

AskFile = Callable[[QWidget, str, str], Path | None]
AskWhere = Callable[[QWidget, str], Path | None]


class PacksPage(DeskPage):
    def __init__(
        self,
        presenter: PacksPresenter,
        ask: AskFile = ask_file,
        ask_text: AskWhere = ask_where_text,
        ask_json: AskWhere = ask_where_json,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("packs")
        self._presenter = presenter
        self._ask = ask
        self._ask_text = ask_text
        self._ask_json = ask_json
        self._stack = QStackedWidget(self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self._overview = overview = Overview(presenter)
        overview.back.connect(lambda: self.go.emit("settings", None))
        overview.take_in.connect(self._choose_file)
        overview.chosen.connect(self._begin_with)
        overview.save_text.connect(
            lambda: self._save_evidence(self._ask_text, self.tr("forms-and-licences.txt"))
        )
        overview.save_json.connect(
            lambda: self._save_evidence(self._ask_json, self.tr("forms-and-licences.json"))
        )
        self._stack.addWidget(overview)

    def enter(self, argument: object = None) -> None:
        self._show_overview()
        self._overview.to_top()

    def leave(self) -> None:
        self._drop_step()

    def _show_overview(self) -> None:
        self._drop_step()
        self.attempt(self._overview.fill)
        put_in_order(self._overview, self._overview)
        self.setAccessibleName(self._overview.accessibleName())

    def _back_to_overview(self) -> None:
        """The keyboard is where it was before the file was chosen."""
        self._show_overview()
        self._overview.focus_take_in()

    def _drop_step(self) -> None:
        while (step := self._stack.widget(1)) is not None:
            self._stack.removeWidget(step)
            step.hide()
            step.setParent(None)
            step.deleteLater()

    def _choose_file(self) -> None:
        title = self.tr("Choose the file with the form")
        path = self._ask(self, title, self.tr("Forms (*.zip *.json)"))
        if path is None:
            return
        found: list[PackPreview] = []
        if self.attempt(lambda: found.append(self._presenter.look(path))):
            self._show_preview(found[0])

    def _show_preview(self, preview: PackPreview) -> None:
        self._drop_step()
        step = PreviewStep(self._presenter, preview)
        step.back.connect(self._back_to_overview)
        step.wanted.connect(lambda begin: self._take_in(preview, begin=begin))
        step.save_problems.connect(self._save_problems)
        self._stack.addWidget(step)
        self._stack.setCurrentWidget(step)
        self.setAccessibleName(step.accessibleName())
        put_in_order(step, step)
        step.begin()

    def _take_in(self, preview: PackPreview, *, begin: bool) -> None:
        if not self.attempt(lambda: self._presenter.take_in(preview, begin=begin)):
            return
        self._back_to_overview()
        self.said.emit(self.tr("The form is taken into use."), None)

    def _begin_with(self, form: Form) -> None:
        if self.attempt(lambda: self._presenter.choose(form)):
            self._show_overview()
            self.said.emit(self.tr("New carers begin with this from now on."), None)

    def _save_problems(self, text: str) -> None:
        path = self._ask_text(self, self.tr("what-is-wrong.txt"))
        if path is not None and self.attempt(lambda: write_file(path, text.encode("utf-8"))):
            self.said.emit(self.tr("Saved as {file}.").format(file=path.name), None)

    def _save_evidence(self, ask: AskWhere, name: str) -> None:
        path = ask(self, name)
        if path is None:
            return
        text = evidence_text(self._presenter)
        if self.attempt(lambda: self._presenter.save_evidence(path, text)):
            self.said.emit(self.tr("Saved as {file}.").format(file=path.name), None)
