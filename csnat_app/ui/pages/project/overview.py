"""Project: what there is, and the first step where there is nothing yet."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csnat_app.domain.projects import KeptProject
from csnat_app.ui.pages.people.lines import Chapter, Line
from csnat_app.ui.pages.project.presenter import ProjectPresenter
from csnat_app.ui.theme.tokens import GAP_LARGE
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.page import Page


class Overview(Page):
    """`count` and `together` ask for a project's two sides, by its id."""

    take_in = Signal()
    make = Signal()
    own = Signal()
    count = Signal(str)
    together = Signal(str)

    def __init__(self, presenter: ProjectPresenter, parent: QWidget | None = None) -> None:
        super().__init__(name="project_overview", parent=parent)
        self._presenter = presenter
        self.set_title(
            self.tr("Project"),
            self.tr("Only numbers of carers leave this computer, never names or answers."),
        )
        self._column = QVBoxLayout()
        self._column.setSpacing(GAP_LARGE)
        self.add(self._column)
        self.add_space()
        self._shown: list[QWidget] = []

    def fill(self) -> None:
        """Show what there is now."""
        for widget in self._shown:
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        kept = self._presenter.all()
        self._shown = [self._list(kept)] if kept else []
        self._shown += [self._site_chapter(not kept), self._coordinator(), self._own_report()]
        for widget in self._shown:
            self._column.addWidget(widget)

    def focus_first(self) -> None:
        button = self.findChild(Button, "project_1_count") or self.findChild(
            Button, "project_take_in"
        )
        if button is not None:
            button.setFocus()

    def _list(self, kept: tuple[KeptProject, ...]) -> Card:
        card = Card(self.tr("Projects"), name="project_list")
        for place, one in enumerate(kept, start=1):
            card.add_row(self._line(one, f"project_{place}", first=place == 1))
        return card

    def _line(self, kept: KeptProject, name: str, *, first: bool) -> Line:
        project = kept.project
        since, until = self._presenter.span(project)
        told = [
            self.tr("{first} – {last}").format(first=since, last=until),
            self.tr("%n site(s)", "", len(project.sites)),
        ]
        if kept.site:
            told.append(self.tr("Your site: {site}").format(site=project.site(kept.site).name))
        at_end = []
        if kept.key is not None:
            together = Button(
                self.tr("Put together"), "primary" if first else "quiet", name=f"{name}_together"
            )
            together.setAccessibleName(self.tr("Put together: {title}").format(title=project.title))
            together.clicked.connect(lambda: self.together.emit(project.id))
            at_end.append(together)
        primary = first and kept.key is None
        count = Button(
            self.tr("Count and send"), "primary" if primary else "quiet", name=f"{name}_count"
        )
        count.setAccessibleName(self.tr("Count and send: {title}").format(title=project.title))
        count.clicked.connect(lambda: self.count.emit(project.id))
        at_end.insert(0, count)
        return Line(project.title, " · ".join(told), *at_end, name=name)

    def _site_chapter(self, first: bool) -> Chapter:
        take_in = Button(
            self.tr("Take in a project file"),
            "primary" if first else "quiet",
            name="project_take_in",
            icon="plus",
        )
        take_in.clicked.connect(self.take_in)
        return Chapter(
            self.tr("Is your unit part of a project?"),
            self.tr(
                "The coordinator sends you a project file. Take it in here. Then you can see the "
                "numbers of each period, and seal them for the coordinator."
            ),
            take_in,
            name="project_site",
        )

    def _coordinator(self) -> Chapter:
        make = Button(self.tr("Make a project"), name="project_make")
        make.clicked.connect(self.make)
        return Chapter(
            self.tr("Do you coordinate a project?"),
            self.tr(
                "Write down the sites and the periods. You get a file to send to the sites, and "
                "put together what they send back."
            ),
            make,
            name="project_coordinator",
        )

    def _own_report(self) -> Chapter:
        own = Button(self.tr("Make a report"), name="project_own")
        own.clicked.connect(self.own)
        return Chapter(
            self.tr("A report for your own unit"),
            self.tr(
                "The unit's own figures for the annual report, protected in the same way. Nothing "
                "has to be sent."
            ),
            own,
            name="project_own_report",
        )
