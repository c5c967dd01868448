"""The protected figures on the screen: each plot with its table, as in the report."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from csnat_app.documents.blocks import Block
from csnat_app.documents.compose.figure_sections import FigureSections, Section
from csnat_app.documents.compose.figure_sentences import FigureSentences
from csnat_app.documents.compose.figure_words import FigureWords
from csnat_app.domain.published import ALL, PERIOD, SITE, Published
from csnat_app.services.releases import Last
from csnat_app.ui.pages.project.block_view import BlockCard
from csnat_app.ui.pages.project.figure_grids import areas_grid, figure_grid, plot_words
from csnat_app.ui.pages.project.phrases import spoken
from csnat_app.ui.pages.project.plot_view import PlotView
from csnat_app.ui.pages.project.presenter import ProjectPresenter
from csnat_app.ui.pages.project.progress import CheckProgress
from csnat_app.ui.pages.project.report_parts import COVERAGE, LIMITS, METHOD, SHORT
from csnat_app.ui.pages.project.table_widget import FigureTable
from csnat_app.ui.theme.tokens import GAP
from csnat_app.ui.widgets.banner import Banner
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.choice import Choice
from csnat_app.ui.widgets.flow_layout import FlowLayout
from csnat_app.ui.widgets.page import Page
from csnat_app.ui.widgets.text import Text


class FiguresStep(Page):
    """`make` asks for a new release, `stop` to leave that, `save(language)` for the files of the
    one that is shown.

    `filled` when the last of its sections has come.
    """

    back = Signal()
    make = Signal()
    stop = Signal()
    save = Signal(str)
    filled = Signal()

    def __init__(
        self,
        presenter: ProjectPresenter,
        title: str,
        last: Last | None = None,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name="project_shown", parent=parent)
        self._presenter = presenter
        self._words: FigureWords = presenter.words
        self._to_come: Iterator[Section] | None = None  # what is added once the page is seen
        back = Button(self.tr("Back"), "plain", name="project_shown_back", icon="chevron-left")
        back.clicked.connect(self.back)
        self.add_action(back)
        self._make = Button(
            self.tr("Make the figures") if last is None else self.tr("Make them anew"),
            "primary" if last is None else "quiet",
            name="project_release",
        )
        self._make.clicked.connect(self.make)
        self._progress = CheckProgress()
        self._progress.stop.connect(self.stop)
        self.add_below_heading(self._progress)
        if last is None:
            self.set_title(title, self.tr("No figures to show yet"))
            self.add(self._empty())
            self.add_space()
        else:
            number = last.published.number
            self.set_title(title, self.tr("Report {number}").format(number=number))
            self._fill(last.published, last.behind)

    def begin(self) -> None:
        # What has come in since is said above the figures, and must not be scrolled away.
        behind = self.findChild(Banner, "project_shown_behind") is not None
        first = () if behind else ("project_save_all", "project_release")
        for name in (*first, "project_shown_back"):
            found = self.findChild(Button, name)
            if found is not None and found.isVisibleTo(self):
                found.setFocus()
                return

    def set_working(self, working: bool) -> None:
        """While the figures are made and checked."""
        self._make.setDisabled(working)
        self._progress.set_working(working)
        if not working:
            self._make.setFocus()

    def show_left(self, left: int) -> None:
        """How many counts are still to be checked."""
        self._progress.show_left(left)

    def _empty(self) -> Card:
        card = Card(name="project_shown_empty")
        card.add(
            Text(
                self.tr(
                    "The numbers of all sites are put together, rounded, and checked: from what is "
                    "shown, now and earlier, nobody can work out a small number. Whatever fails "
                    "the check is left out. What is shown is noted for good."
                ),
                name="project_shown_about",
            )
        )
        card.add(_at_left(self._make))
        return card

    def _fill(self, published: Published, behind: bool) -> None:
        if behind:
            banner = Banner("wait", name="project_shown_behind")
            self.add(banner)
            banner.say(
                self.tr("More has come in since these figures were made."),
                self.tr(
                    "What you see is still the report before. With each further report fewer "
                    "numbers can be shown by site, so it pays to wait until more has come in."
                ),
            )
            banner.add_action(self._make)
        else:
            self._make.hide()
        self._base = published.project.threshold
        self._parts = self._presenter.report_parts(published)
        self.add(self._about(published))
        sections = FigureSections(published, self._words).each()
        self.add(self._card(next(sections)))
        self._to_come = sections

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._to_come is not None:
            QTimer.singleShot(0, self, partial(self._show_rest, self._to_come))
            self._to_come = None

    def _show_rest(self, sections: Iterator[Section]) -> None:
        """What is not seen yet: the other languages of the report, then the other sections."""
        self._language.set_choices(self._presenter.report_languages(), self._language.value())
        self._show_more(sections)

    def _show_more(self, sections: Iterator[Section]) -> None:
        """One section after the other, so that the page opens at once, whatever it holds."""
        section = next(sections, None)
        if section is not None:
            self.add(self._card(section))
            QTimer.singleShot(0, self, partial(self._show_more, sections))
            return
        for key in (COVERAGE, METHOD, LIMITS):
            title = self._words.texts[key]
            name = f"project_shown_{key.partition('.')[2]}"
            self.add(BlockCard(title, self._blocks(key), name=name))
        self.add_space()
        self.filled.emit()

    def _about(self, published: Published) -> Card:
        texts = self._words.texts
        card = BlockCard(texts[SHORT], self._blocks(SHORT), name="project_shown_short")
        card.body.setSpacing(GAP)
        card.add(Text(self._said("about.read"), "muted", name="project_shown_read"))
        said = FigureSentences(published, self._words)
        card.add(Text(said.scope(), name="project_shown_scope"))
        for line in (said.shares(), *said.dropped(ALL, SITE, PERIOD)):
            card.add(Text(line, "muted"))
        card.add(self._save_line())
        return card

    def _blocks(self, heading: str) -> tuple[Block, ...]:
        """What the report says under a heading."""
        return self._parts.get(self._words.texts[heading], ())

    def _said(self, key: str, other: str = "") -> str:
        """A sentence of the report with its numbers."""
        base = self._base
        return self._words.texts[key].format(base=base, least=2 * base, most=base - 1, other=other)

    def _save_line(self) -> QWidget:
        """The files, in a language of one's choice."""
        now = self._words.texts.language
        self._language = language = Choice(
            ((now, self._presenter.language_name(now)),),
            name="project_save_language",
            accessible=self.tr("Language of the report"),
            value=now,
        )
        save = Button(self.tr("Save report and tables"), "primary", name="project_save_all")
        save.clicked.connect(lambda: self.save.emit(str(language.value())))
        holder = QWidget()
        flow = FlowLayout(holder, gap=GAP)
        flow.addWidget(language)
        flow.addWidget(save)
        return holder

    def _card(self, section: Section) -> Card:
        texts = self._words.texts
        title = texts[f"head.{section.name}"]
        card = Card(name=f"project_section_{section.name}", small_title=False)
        card.set_title(title)
        if not section.tables:
            card.add(Text(texts["withheld.all"], "muted"))
            return card
        card.add(Text(texts[f"note.{section.name}"], "muted"))
        if section.plot is not None:
            said = plot_words(section.plot, spoken())
            card.add(PlotView(section.plot, said, name=f"project_plot_{section.name}"))
        first, *others = section.tables
        name = f"project_table_{section.name}"
        card.add(FigureTable(figure_grid(first, title, spoken()), name=f"{name}_1"))
        if section.partly:
            self._add_why_not(card, section.name)
        for place, table in enumerate(others, start=2):
            grid = areas_grid(table, title, self._words, spoken())
            if place == 2:
                card.add(Text(table.header[0], "label", name=f"{name}_areas"))
                card.add(Text(self._said("note.areas_of"), "muted"))
            card.add(FigureTable(grid, name=f"{name}_{place}"))
        card.add(Text(texts["head.definitions"], "label", name=f"{name}_meaning"))
        for one in self._words.definitions(section.defined):
            card.add(Text(f"{one.name}: {one.text}", "muted"))
        return card

    def _add_why_not(self, card: Card, name: str) -> None:
        """Why some numbers are not shown."""
        card.add(Text(self._said("withheld.some"), "second"))
        if name in (SITE, PERIOD):
            other = self._words.texts[f"other.{name}"]
            card.add(Text(self._said(f"withheld.{name}", other), "second"))


def _at_left(widget: QWidget) -> QWidget:
    holder = QWidget()
    FlowLayout(holder).addWidget(widget)
    return holder
