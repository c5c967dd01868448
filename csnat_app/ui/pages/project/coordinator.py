"""What a coordinator does: a project is made, files are put together, figures are handed on."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from csnat_app.aggregation.merging import Merged
from csnat_app.domain.projects import KeptProject
from csnat_app.ui.pages.project.checking import Checking
from csnat_app.ui.pages.project.coordinator_step import CoordinatorStep
from csnat_app.ui.pages.project.dialogs import Dialogs
from csnat_app.ui.pages.project.figures_step import FiguresStep
from csnat_app.ui.pages.project.make_step import MakeStep
from csnat_app.ui.pages.project.own_step import OwnStep
from csnat_app.ui.pages.project.presenter import Plan, ProjectPresenter
from csnat_app.ui.pages.project.steps_page import StepsPage


class _Stopped(Exception):
    """The person stopped the reading of files."""


class Coordinator(QObject):
    """Shows its steps on `page`. `left` when the overview is wanted, `removing(kept)` when the
    project is to go."""

    left = Signal()
    removing = Signal(object)
    _read = Signal(int, int)  # told from the thread that reads files

    def __init__(self, page: StepsPage, presenter: ProjectPresenter, dialogs: Dialogs) -> None:
        super().__init__(page)
        self._page = page
        self._presenter = presenter
        self._dialogs = dialogs
        self._stop = False
        self._read.connect(self._on_read)

    def make(self) -> None:
        """Ask what a new project is to be."""
        step = MakeStep(self._presenter)
        step.back.connect(self.left)
        step.wanted.connect(lambda plan, passphrase: self._make(step, plan, passphrase))
        self._page.show_step(step)
        step.begin()

    def open(self, id: str) -> CoordinatorStep:
        """Raises `Misfortune` NOT_FOUND."""
        presenter, dialogs, page = self._presenter, self._dialogs, self._page
        step = CoordinatorStep(presenter, presenter.get(id))
        step.back.connect(self.left)
        step.add_files.connect(lambda: self._add_files(step))
        step.stop.connect(self._stop_reading)
        step.see_figures.connect(lambda: page.attempt(lambda: self.figures(id)))
        step.save_project.connect(
            lambda: page.save(
                dialogs.where_project(page, "project.json"), lambda: presenter.file_for_sites(id)
            )
        )
        step.save_key.connect(
            lambda: page.save(
                dialogs.where_key(page, "coordinator.key"), lambda: presenter.file_of_key(id)
            )
        )
        step.remove.connect(lambda: self.removing.emit(step.kept))
        page.show_step(step)
        step.begin()
        return step

    def figures(self, id: str, back: Callable[[], object] | None = None) -> None:
        """The figures as they were made last. Raises `Misfortune` NOT_FOUND."""
        presenter = self._presenter
        last = presenter.last(id)
        if last is None:
            step = FiguresStep(presenter, presenter.get(id).project.title)
        else:
            step = FiguresStep(presenter, last.published.project.title, last)
        step.back.connect(lambda: self._page.attempt(back or (lambda: self.open(id))))
        step.make.connect(lambda: self._publish(step, id, back))
        step.save.connect(lambda language: self._save_all(id, language))
        step.filled.connect(lambda: self._page.put_forward(step))
        self._page.show_step(step)
        step.begin()

    def own(self) -> None:
        """Ask about the unit's own report."""
        step = OwnStep(self._presenter)
        step.back.connect(self.left)
        step.wanted.connect(lambda year: self._make_own(step, year))
        self._page.show_step(step)
        step.begin()

    def _make(self, step: MakeStep, plan: Plan, passphrase: str) -> None:
        made: list[KeptProject] = []
        step.set_working(True)
        self._page.beside(
            lambda: made.append(self._presenter.create(plan, passphrase)),
            lambda: self._show_made(made[0]),
            lambda: step.set_working(False),
        )

    def _show_made(self, kept: KeptProject) -> None:
        step = self.open(kept.project.id)
        step.banner.say(
            self.tr("The project is made."),
            self.tr("Save the project file and send it to the sites. Save a copy of your key."),
        )

    def take_in_key(self, id: str) -> None:
        """Of a project that was made on another computer; all is asked before anything is kept."""
        dialogs, page = self._dialogs, self._page
        if (key := dialogs.key_file(page)) is None:
            return
        if (passphrase := dialogs.passphrase(page)) is None:
            return
        if (had_reports := dialogs.had_reports(page)) is None:
            return
        ledger = dialogs.ledger_file(page) if had_reports else None
        if had_reports and ledger is None:
            return
        page.beside(
            lambda: self._presenter.take_in_key(id, key, passphrase, ledger),
            lambda: self._show_taken_over(id),
        )

    def _show_taken_over(self, id: str) -> None:
        step = self.open(id)
        step.banner.say(
            self.tr("Your key is here."),
            self.tr("Now add the files from the sites, also those that you have had before."),
        )

    def _add_files(self, step: CoordinatorStep) -> None:
        files = self._dialogs.contributions(self._page)
        passphrase = self._dialogs.passphrase(self._page) if files else None
        if passphrase is None:
            return
        self._stop = False
        merged: list[Merged] = []
        id = step.kept.project.id
        step.show_progress(0, len(files))
        self._page.beside(
            lambda: self._merge(id, passphrase, files, merged),
            lambda: self.show_merged(step, merged),
            step.end_progress,
        )

    def _merge(self, id: str, passphrase: str, files: Sequence[Path], merged: list[Merged]) -> None:
        """In the other thread."""
        with suppress(_Stopped):
            merged.append(self._presenter.merge(id, passphrase, files, self._tell_read))

    def _tell_read(self, done: int, total: int) -> None:
        if self._stop:
            raise _Stopped
        self._read.emit(done, total)

    def _stop_reading(self) -> None:
        self._stop = True

    def _on_read(self, done: int, total: int) -> None:
        step = self._page.step
        if isinstance(step, CoordinatorStep) and done < total:
            step.show_progress(done, total)

    def show_merged(self, step: CoordinatorStep, merged: Sequence[Merged]) -> None:
        """What came of the files; of none if the person stopped."""
        step.end_progress()
        if not merged:
            self._page.said.emit(self.tr("Stopped. Nothing was taken in."), None)
            return
        step.fill()
        self._page.put_forward(step)
        step.show_outcome(merged[0])
        step.begin()

    def _publish(self, step: FiguresStep, id: str, back: Callable[[], object] | None) -> None:
        self._check(step, lambda: id, lambda: self.figures(id, back))

    def _check(
        self, step: FiguresStep | OwnStep, id: Callable[[], str], done: Callable[[], object]
    ) -> None:
        """Release figures in the other thread; what is stopped leaves everything as it was."""
        checking = Checking(step)
        checking.left.connect(step.show_left)
        step.stop.connect(lambda: self._stop_checking(step, checking))
        step.set_working(True)
        self._page.beside(
            lambda: self._presenter.publish(id(), checking.watch, checking.may_enter),
            done,
            lambda: step.set_working(False),
        )

    def _stop_checking(self, step: FiguresStep | OwnStep, checking: Checking) -> None:
        if checking.stop():
            step.stop.disconnect()
            self._page.leave_work()
            step.set_working(False)
            self._page.said.emit(self.tr("Stopped. No report was made."), None)

    def _save_all(self, id: str, language: str) -> None:
        folder = self._dialogs.folder(self._page)
        if folder is None:
            return
        said = self.tr("Saved in {folder}.").format(folder=folder.name)
        self._page.beside(
            lambda: self._presenter.save_all(id, folder, language),
            lambda: self._page.said.emit(said, None),
        )

    def _make_own(self, step: OwnStep, year: int) -> None:
        made: list[str] = []

        def id() -> str:
            made.append(self._presenter.own(year).project.id)
            return made[0]

        self._check(step, id, lambda: self.figures(made[0], self.own))
