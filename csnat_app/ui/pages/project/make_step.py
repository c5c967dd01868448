"""A new project: its title, its sites, its periods, and the passphrase of the coordinator's key."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from csnat_app.domain.projects import DEFAULT_THRESHOLD, Grid, Period
from csnat_app.services.passphrase import LEAST_PASSPHRASE, REFUSED, hint
from csnat_app.ui.pages.project.facts_card import grid_words, least_words
from csnat_app.ui.pages.project.making import THRESHOLDS, period_names, reserved, sites, usual
from csnat_app.ui.pages.project.presenter import Plan, ProjectPresenter
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.choice import Choice
from csnat_app.ui.widgets.growing_text import GrowingText
from csnat_app.ui.widgets.labelled import Labelled
from csnat_app.ui.widgets.line_field import LineField, SecretField
from csnat_app.ui.widgets.page import Columns, Page
from csnat_app.ui.widgets.text import Text

MOST_SHOWN = 8  # sites that are read back


class MakeStep(Page):
    """`wanted(plan, passphrase)` when everything is there."""

    back = Signal()
    wanted = Signal(object, str)

    def __init__(self, presenter: ProjectPresenter, parent: QWidget | None = None) -> None:
        super().__init__(name="project_making", parent=parent)
        self._presenter = presenter
        self.set_title(self.tr("A new project"))
        back = Button(self.tr("Project"), "plain", name="project_making_back", icon="chevron-left")
        back.clicked.connect(self.back)
        self.add_action(back)
        self._go = Button(self.tr("Make the project"), "primary", name="project_making_go")
        self._go.clicked.connect(self._make)
        self.add_action(self._go)
        self.add(self._what())
        self.add(self._when())
        self.add(self._key())
        self.add_space()
        self._show_periods()

    def begin(self) -> None:
        self._title.field.setFocus()

    def set_working(self, working: bool) -> None:
        """While the key is made, which takes about a second."""
        self._go.setDisabled(working)

    def begun(self) -> bool:
        """Whether anything is written down yet."""
        fields = (self._title_field, self._passphrase.line, self._again.line)
        return any(field.text() for field in fields) or bool(self._sites_field.text())

    def _what(self) -> Card:
        card = Card(name="project_making_what")
        self._title_field = LineField(name="project_title", accessible=self.tr("Title"))
        self._title_field.edited.connect(self._on_title)
        self._title = Labelled(self.tr("Title"), self._title_field)
        card.add(self._title)
        self._sites_field = GrowingText(name="project_sites", accessible=self.tr("Sites"), lines=3)
        self._sites_field.edited.connect(self._on_sites)
        self._sites = Labelled(self.tr("Sites"), self._sites_field, help_text=self._sites_help(""))
        card.add(self._sites)
        return card

    def _when(self) -> Card:
        card = Card(name="project_making_when")
        self._grid = Choice(
            [(grid, grid_words(grid)) for grid in Grid],
            name="project_grid",
            accessible=self.tr("Count by"),
            value=Grid.QUARTER,
        )
        self._grid.chosen.connect(self._on_grid)
        self._first = Choice([], name="project_first", accessible=self.tr("First period"))
        self._first.chosen.connect(self._on_period)
        self._last = Choice([], name="project_last", accessible=self.tr("Last period"))
        self._last.chosen.connect(self._on_period)
        self._last_labelled = Labelled(self.tr("Last period"), self._last)
        card.add(
            Columns(
                Labelled(self.tr("Count by"), self._grid),
                Labelled(self.tr("First period"), self._first),
                self._last_labelled,
                name="project_making_periods",
            )
        )
        self._threshold = Choice(
            [(number, least_words(number)) for number in THRESHOLDS],
            name="project_threshold",
            accessible=self.tr("In the report"),
            value=DEFAULT_THRESHOLD,
        )
        card.add(
            Labelled(
                self.tr("In the report"),
                self._threshold,
                help_text=self.tr(
                    "No smaller number of carers can be found out from the report. 5 is the usual "
                    "choice."
                ),
            )
        )
        return card

    def _key(self) -> Card:
        card = Card(name="project_making_key", small_title=False)
        card.set_title(self.tr("Your key"))
        card.add(
            Text(
                self.tr(
                    "The sites seal their numbers so that only your key opens them. The passphrase "
                    "protects the key. It is kept nowhere: if it is forgotten, nobody can open "
                    "what the sites send."
                ),
                "muted",
                name="project_making_key_words",
            )
        )
        self._passphrase = SecretField(
            name="project_passphrase", accessible=self.tr("Passphrase for the key")
        )
        self._again = SecretField(
            name="project_again", accessible=self.tr("The passphrase once more")
        )
        self._first_secret = Labelled(
            self.tr("Passphrase for the key"),
            self._passphrase,
            help_text=self.tr("At least {least} characters; a few words are best.").format(
                least=LEAST_PASSPHRASE
            ),
        )
        self._second_secret = Labelled(self.tr("The passphrase once more"), self._again)
        for field in (self._passphrase, self._again):
            field.edited.connect(self._clear_secrets)
            field.entered.connect(self._make)
        card.add(self._first_secret)
        card.add(self._second_secret)
        return card

    def _clear_secrets(self) -> None:
        self._first_secret.clear_problem()
        self._second_secret.clear_problem()

    def _on_title(self) -> None:
        self._title.clear_problem()

    def _on_period(self) -> None:
        self._last_labelled.clear_problem()

    def _on_grid(self) -> None:
        self._show_periods()

    def _on_sites(self, text: str) -> None:
        self._sites.clear_problem()
        self._sites.set_help(self._sites_help(text))

    def _sites_help(self, text: str) -> str:
        found = sites(text)
        if not found:
            return self.tr("One site a line. A short code may stand before its name: HER = Herøy")
        shown = ", ".join(f"{site.code} = {site.name}" for site in found[:MOST_SHOWN])
        return (
            self.tr("%n site(s)", "", len(found))
            + ": "
            + shown
            + (" …" if len(found) > MOST_SHOWN else "")
        )

    def _show_periods(self) -> None:
        grid = Grid(str(self._grid.value()))
        today: date = self._presenter.today
        named = period_names(grid, today, self._presenter.words)
        first, last = usual([one for one, _ in named], today)
        choices: list[tuple[object, str]] = list(named)
        self._first.set_choices(choices, first)
        self._last.set_choices(choices, last)
        self._last_labelled.clear_problem()

    def _make(self) -> None:
        title, found = self._title_field.text().strip(), sites(self._sites_field.text())
        first, last = self._first.value(), self._last.value()
        assert isinstance(first, Period)
        assert isinstance(last, Period)
        passphrase = self._passphrase.text()
        if not title:
            self._refuse(self._title, self.tr("Write a title that the sites know."))
        elif not found:
            self._refuse(self._sites, self.tr("Write at least one site."))
        elif code := reserved(found):
            words = self.tr(
                "No site can have the code {code}: the program uses it for several sites together."
            )
            self._refuse(self._sites, words.format(code=code))
        elif last < first:
            self._refuse(self._last_labelled, self.tr("The last period is before the first."))
        elif hint(passphrase, LEAST_PASSPHRASE) in REFUSED:
            words = self.tr("Take at least {least} characters, and not one over and over.")
            self._refuse(self._first_secret, words.format(least=LEAST_PASSPHRASE))
        elif self._again.text() != passphrase:
            words = self.tr("The two are not the same. Show both and compare.")
            self._refuse(self._second_secret, words)
        elif self._go.isEnabled():
            threshold = self._threshold.value()
            assert isinstance(threshold, int)
            plan = Plan(
                title, found, Grid(str(self._grid.value())), first.first, last.last, threshold
            )
            self.wanted.emit(plan, passphrase)

    def _refuse(self, labelled: Labelled, words: str) -> None:
        labelled.set_problem(words)
        labelled.field.setFocus()
