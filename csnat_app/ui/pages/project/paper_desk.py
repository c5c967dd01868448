"""What a site does that works on paper: a form is filled in here, or taken in from a file."""

from datetime import datetime

from PySide6.QtCore import QObject, Signal

from csnat_app.aggregation.counts_file import CountsRefused
from csnat_app.aggregation.measures import BY_NAME
from csnat_app.domain.errors import Misfortune
from csnat_app.domain.projects import Counts, KeptProject, Problem
from csnat_app.ui.pages.project.count_grids import name_of
from csnat_app.ui.pages.project.dialogs import Dialogs
from csnat_app.ui.pages.project.paper import Draft
from csnat_app.ui.pages.project.paper_step import PaperStep
from csnat_app.ui.pages.project.phrases import phrases
from csnat_app.ui.pages.project.presenter import ProjectPresenter
from csnat_app.ui.pages.project.problem_words import form_problem_words
from csnat_app.ui.pages.project.steps_page import StepsPage
from csnat_app.ui.widgets.autosave import Autosave


class PaperDesk(QObject):
    """Shows the form on `page`. `left(kept)` when the project is wanted again, `read(kept, counts)`
    when the numbers are in order. What is typed is kept by `autosave`."""

    left = Signal(object)
    read = Signal(object, object)

    def __init__(
        self, page: StepsPage, presenter: ProjectPresenter, dialogs: Dialogs, autosave: Autosave
    ) -> None:
        super().__init__(page)
        self._page = page
        self._presenter = presenter
        self._dialogs = dialogs
        self._autosave = autosave
        autosave.saved.connect(self._on_saved)
        autosave.failed.connect(self._on_not_saved)

    def show(self, kept: KeptProject, period: str) -> PaperStep:
        """The form with what was typed before. Raises `Misfortune` NO_SUCH_SITE."""
        self._autosave.flush()
        step = PaperStep(self._presenter, kept, period, self._presenter.draft(kept, period))
        step.back.connect(lambda: self.left.emit(kept))
        step.typed.connect(lambda: self._keep(kept, period, step.draft))
        step.take_in.connect(lambda: self._take_in(step))
        step.read.connect(lambda: self._read(step))
        self._page.show_step(step)
        step.begin()
        return step

    def done(self, kept: KeptProject, period: str) -> None:
        """The numbers are sealed: the form is blank again."""
        self._autosave.drop(_key(kept, period))
        self._presenter.drop_draft(kept, period)

    def _keep(self, kept: KeptProject, period: str, draft: Draft) -> None:
        self._autosave.touch(
            _key(kept, period), lambda: self._presenter.keep_draft(kept, period, draft)
        )

    def _on_saved(self, at: datetime) -> None:
        step = self._page.step
        if isinstance(step, PaperStep):
            step.saved.set_saved(at)
        self._page.kept.emit()

    def _on_not_saved(self, misfortune: Misfortune) -> None:
        step = self._page.step
        if isinstance(step, PaperStep):
            step.saved.set_not_saved()
        self._page.failed.emit(misfortune)

    def _read(self, step: PaperStep) -> None:
        self._autosave.flush()
        counts = Counts(step.kept.site, step.period, step.draft.values())
        self.read.emit(step.kept, counts)

    def _take_in(self, step: PaperStep) -> None:
        """The numbers of a form that was filled in elsewhere take the place of those here."""
        path = self._dialogs.form(self._page)
        if path is None:
            return
        try:
            counts = self._presenter.read_form(step.kept, path)
        except CountsRefused as refused:
            step.refuse(path.name, [self._why(step.kept, one) for one in refused.problems])
            return
        if (counts.site, counts.period) != (step.kept.site, step.period):
            step.refuse(path.name, [self._about_other(step.kept, counts)])
            return
        before = dict(step.draft.typed)
        step.fill(Draft.of(counts).typed)
        said = self.tr("Taken in from {file}.").format(file=path.name)
        self._page.said.emit(said, lambda: self._take_back(step.kept, step.period, before))

    def _take_back(self, kept: KeptProject, period: str, typed: dict[str, str]) -> None:
        """What stood there before, also if the form is not in view any more."""
        step = self._page.step
        if isinstance(step, PaperStep) and (step.kept, step.period) == (kept, period):
            step.fill(typed)
        else:
            self._keep(kept, period, Draft(typed))

    def _why(self, kept: KeptProject, problem: Problem) -> str:
        presenter = self._presenter

        def measure(name: str) -> str:
            return name_of(name, presenter.words, phrases()) if name in BY_NAME else name

        return form_problem_words(problem, measure, lambda key: presenter.period(kept.project, key))

    def _about_other(self, kept: KeptProject, counts: Counts) -> str:
        return self.tr("The form is filled in for {site}, {period}.").format(
            site=kept.project.site(counts.site).name,
            period=self._presenter.period(kept.project, counts.period),
        )


def _key(kept: KeptProject, period: str) -> str:
    return f"{kept.project.id}/{kept.site}/{period}"
