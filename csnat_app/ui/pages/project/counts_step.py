"""Before anything leaves: every number of the contribution, and the nurse's yes."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from csnat_app.domain.projects import Counts, KeptProject
from csnat_app.ui.pages.project.count_grids import grids
from csnat_app.ui.pages.project.phrases import phrases
from csnat_app.ui.pages.project.presenter import ProjectPresenter
from csnat_app.ui.pages.project.table_card import TableCard
from csnat_app.ui.pages.project.table_widget import FigureTable
from csnat_app.ui.widgets.banner import Banner
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.page import Page
from csnat_app.ui.widgets.text import Text


class CountsStep(Page):
    """`agreed` when the person has read the numbers and lets them go."""

    back = Signal()
    agreed = Signal()

    def __init__(
        self,
        presenter: ProjectPresenter,
        kept: KeptProject,
        counts: Counts,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name="project_counts", parent=parent)
        self.counts = counts
        project = kept.project
        site, period = project.site(counts.site).name, presenter.period(project, counts.period)
        self.set_title(self.tr("This is all that leaves"), f"{site} · {period} · {project.title}")
        back = Button(self.tr("Back"), "plain", name="project_counts_back", icon="chevron-left")
        back.clicked.connect(self.back)
        self.add_action(back)
        self._agree = Button(
            self.tr("I agree: seal the numbers"), "primary", name="project_counts_agree"
        )
        self._agree.clicked.connect(self.agreed)
        self.add_action(self._agree)
        before = presenter.sealed_before(kept, counts.period)
        if before is not None:
            banner = Banner("wait", name="project_counts_replaces")
            self.add(banner)
            banner.say(
                self.tr("{period} was sealed before.").format(period=period),
                self.tr(
                    "This will be edition {number}. It replaces edition {before}, and the "
                    "coordinator is told so too."
                ).format(number=before + 1, before=before),
            )
        self.add(self._about(presenter, counts))
        for place, grid in enumerate(grids(counts.values, presenter.words, phrases()), start=1):
            self.add(TableCard(grid, name=f"project_counts_{place}"))
        self.add_space()

    def begin(self) -> None:
        """At the first numbers: whoever presses Enter again has not agreed to anything."""
        self.findChildren(FigureTable)[0].setFocus()

    def _about(self, presenter: ProjectPresenter, counts: Counts) -> Card:
        card = Card(name="project_counts_about")
        offered = presenter.words.number(counts.values["offered"])
        said = (
            self.tr("Nobody was offered the conversation in this period. Every number is 0.")
            if not counts.values["offered"]
            else self.tr(
                "The numbers are about the {count} carers who were offered the conversation in "
                "this period, and how far they have come until today."
            ).format(count=offered)
        )
        card.add(Text(said, name="project_counts_who"))
        card.add(
            Text(
                self.tr(
                    "No name, no code, no text and no date goes with them. The file is sealed: "
                    "only the coordinator's key opens it, and the report shows rounded sums only."
                ),
                "muted",
                name="project_counts_what",
            )
        )
        return card
