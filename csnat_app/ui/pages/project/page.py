"""Project: the overview, and in its place what a site or a coordinator does, step by step."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtWidgets import QWidget

from csnat_app.domain.errors import Misfortune
from csnat_app.domain.projects import Counts, KeptProject
from csnat_app.services.writing import write_file
from csnat_app.ui.pages.project.coordinator import Coordinator
from csnat_app.ui.pages.project.counts_step import CountsStep
from csnat_app.ui.pages.project.dialogs import Dialogs
from csnat_app.ui.pages.project.make_step import MakeStep
from csnat_app.ui.pages.project.overview import Overview
from csnat_app.ui.pages.project.paper_desk import PaperDesk
from csnat_app.ui.pages.project.paper_step import PaperStep
from csnat_app.ui.pages.project.presenter import ProjectPresenter
from csnat_app.ui.pages.project.steps_page import StepsPage
from csnat_app.ui.pages.project.unit_step import UnitStep
from csnat_app.ui.widgets.autosave import Autosave


class ProjectPage(StepsPage):
    def __init__(
        self,
        presenter: ProjectPresenter,
        dialogs: Dialogs | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._beginning = overview = Overview(presenter)
        super().__init__(overview, parent)
        self.setObjectName("project")
        self._presenter = presenter
        self._dialogs = dialogs or Dialogs()
        self._in_hand: tuple[str, str] | None = None  # project and period of the form from paper
        self.autosave = Autosave(parent=self)
        self._paper = paper = PaperDesk(self, presenter, self._dialogs, self.autosave)
        paper.left.connect(lambda kept: self.attempt(lambda: self.show_unit(kept)))
        paper.read.connect(self._read_paper)
        self.coordinator = coordinator = Coordinator(self, presenter, self._dialogs)
        coordinator.left.connect(self._back_to_overview)
        coordinator.removing.connect(self._remove)
        overview.take_in.connect(self._take_in)
        overview.make.connect(coordinator.make)
        overview.own.connect(coordinator.own)
        overview.count.connect(lambda id: self.attempt(lambda: self.show_unit(presenter.get(id))))
        overview.together.connect(lambda id: self.attempt(lambda: coordinator.open(id)))

    def enter(self, argument: object = None) -> None:
        if self._stays():
            return  # the person comes back to what was being written
        self._back_to_overview()
        self._beginning.to_top()

    def leave(self) -> None:
        self.autosave.flush()
        if not self._stays():
            self.drop_step()

    def holds_typing(self) -> bool:
        step = self.step
        return self.autosave.pending or (isinstance(step, MakeStep) and step.begun())

    def spot(self) -> object:
        return self._in_hand, super().spot()

    def return_to(self, spot: object) -> None:
        if not isinstance(spot, tuple):
            return
        in_hand, rest = spot
        if in_hand is not None:
            id, period = in_hand
            with suppress(Misfortune):  # it may be gone meanwhile
                self.show_paper(self._presenter.get(id), period)
        super().return_to(rest)

    def drop_step(self) -> None:
        self._in_hand = None
        super().drop_step()

    def _stays(self) -> bool:
        """Whether the step in view is still there when the person comes back to the page."""
        step = self.step
        if isinstance(step, MakeStep | PaperStep):
            return step.begun()
        return self._in_hand is not None

    def show_unit(self, kept: KeptProject) -> UnitStep:
        """A project as its site sees it."""
        step = UnitStep(self._presenter, kept)
        step.back.connect(self._back_to_overview)
        step.site_chosen.connect(lambda code: self.attempt(lambda: self._choose_site(step, code)))
        step.see.connect(lambda period: self.attempt(lambda: self._see(step.kept, period)))
        step.paper.connect(lambda period: self.attempt(lambda: self.show_paper(step.kept, period)))
        step.take_in_key.connect(lambda: self.coordinator.take_in_key(kept.project.id))
        step.remove.connect(lambda: self._remove(step.kept))
        self.show_step(step)
        step.begin()
        return step

    def show_paper(self, kept: KeptProject, period: str) -> PaperStep:
        """The form for a site that works on paper."""
        step = self._paper.show(kept, period)
        self._in_hand = (kept.project.id, period)
        return step

    def _read_paper(self, kept: KeptProject, counts: Counts) -> None:
        self.show_counts(kept, counts, lambda: self.show_paper(kept, counts.period))
        self._in_hand = (kept.project.id, counts.period)

    def show_counts(self, kept: KeptProject, counts: Counts, back: Callable[[], object]) -> None:
        """Every number before it leaves."""
        step = CountsStep(self._presenter, kept, counts)
        step.back.connect(lambda: self.attempt(back))
        step.agreed.connect(lambda: self._seal(kept, counts))
        self.show_step(step)
        step.begin()

    def _back_to_overview(self) -> None:
        self.drop_step()
        self.attempt(self._beginning.fill)
        self.put_forward(self._beginning)
        self._beginning.focus_first()

    def _take_in(self) -> None:
        path = self._dialogs.project_file(self)
        if path is not None:
            self.attempt(lambda: self.show_unit(self._presenter.take_in(path)))

    def _choose_site(self, step: UnitStep, code: str) -> None:
        step.set_kept(self._presenter.choose_site(step.kept.project.id, code))
        self.put_forward(step)

    def _see(self, kept: KeptProject, period: str) -> None:
        counts = self._presenter.count(kept, period)
        self.show_counts(kept, counts, lambda: self.show_unit(kept))

    def _seal(self, kept: KeptProject, counts: Counts) -> None:
        """The file's place is asked first: nothing is sealed that nobody gets."""
        name = self._presenter.file_name(kept, counts.period)
        path = self._dialogs.where_sealed(self, name)
        if path is not None:
            self.attempt(lambda: self._write_sealed(kept, counts, path))

    def _write_sealed(self, kept: KeptProject, counts: Counts, path: Path) -> None:
        sealed = self._presenter.seal(kept, counts)
        write_file(path, sealed.content)
        step = self.show_unit(kept)
        said = self.tr("Sealed as {file}.").format(file=path.name)
        send = self.tr("Send the file to the coordinator, by mail if you like.")
        if sealed.replaces is not None:
            said += " " + self.tr("It replaces edition {before}.").format(before=sealed.replaces)
        step.banner.say(said, send)
        self._paper.done(kept, counts.period)

    def _remove(self, kept: KeptProject) -> None:
        lost = (
            self.tr("Everything that came from the sites, and the list of reports, goes with it.")
            if kept.key is not None
            else self.tr("The project file goes. The carers and their figures stay.")
        )
        if self._dialogs.sure_to_remove(self, kept.project.title, lost) and self.attempt(
            lambda: self._presenter.remove(kept.project.id)
        ):
            self._back_to_overview()
