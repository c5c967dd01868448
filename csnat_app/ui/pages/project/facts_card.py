"""What a project file says, and its fingerprint to be compared by telephone."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from csnat_app.domain.projects import Grid, Project
from csnat_app.ui.pages.packs.facts import Facts
from csnat_app.ui.pages.project.presenter import ProjectPresenter
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.text import Text

MOST_NAMES = 12  # of sites; more are counted


def grid_words(grid: Grid) -> str:
    translate = QCoreApplication.translate
    return {
        Grid.MONTH: translate("ProjectFacts", "Months"),
        Grid.QUARTER: translate("ProjectFacts", "Quarters"),
        Grid.HALF_YEAR: translate("ProjectFacts", "Half-years"),
    }[grid]


def least_words(threshold: int) -> str:
    """What the threshold means for whoever reads the report."""
    return QCoreApplication.translate(
        "ProjectFacts", "Every number is rounded to the nearest {base}"
    ).format(base=threshold)


class FactsCard(Card):
    def __init__(
        self,
        presenter: ProjectPresenter,
        project: Project,
        to_do: str,
        *,
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        """`to_do` says what to do with the fingerprint."""
        super().__init__(name=name, small_title=False, parent=parent)
        self.set_title(self.tr("The project"))
        since, until = presenter.span(project)
        self.add(
            Facts(
                (
                    (self.tr("Sites"), self._sites(project)),
                    (
                        self.tr("Periods"),
                        self.tr("{grid}, {first} – {last}").format(
                            grid=grid_words(project.grid), first=since, last=until
                        ),
                    ),
                    (self.tr("In the report"), least_words(project.threshold)),
                    (self.tr("Fingerprint"), " ".join(presenter.fingerprint(project))),
                ),
                name=f"{name}_facts",
            )
        )
        self.add(Text(to_do, "muted", name=f"{name}_to_do"))

    def _sites(self, project: Project) -> str:
        names = [site.name for site in project.sites[:MOST_NAMES]]
        more = len(project.sites) - len(names)
        if more:
            names.append(self.tr("and %n more", "", more))
        return ", ".join(names)
