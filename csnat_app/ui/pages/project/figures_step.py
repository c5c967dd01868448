"""The protected figures on the screen: each plot with its table, as in the report."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from csnat_app.documents.blocks import Table
from csnat_app.documents.compose.figure_sections import FigureSections, Section
from csnat_app.documents.compose.figure_words import FigureWords
from csnat_app.domain.published import Published
from csnat_app.ui.pages.project.grid import Grid
from csnat_app.ui.pages.project.plot_view import PlotView
from csnat_app.ui.pages.project.presenter import ProjectPresenter
from csnat_app.ui.pages.project.table_widget import FigureTable
from csnat_app.ui.theme.tokens import GAP, GAP_SMALL
from csnat_app.ui.widgets.banner import Banner
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.choice import Choice
from csnat_app.ui.widgets.flow_layout import FlowLayout
from csnat_app.ui.widgets.page import Page
from csnat_app.ui.widgets.text import Text


class FiguresStep(Page):
    """`make` asks for a new release, `save(language)` for the files of the one that is shown.

    `filled` when the last of its sections has come.
    """

    back = Signal()
    make = Signal()
    save = Signal(str)
    filled = Signal()

    def __init__(
        self,
        presenter: ProjectPresenter,
        title: str,
        published: Published | None,
        *,
        behind: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name="project_shown", parent=parent)
        self._presenter = presenter
        self._words: FigureWords = presenter.words
        back = Button(self.tr("Back"), "plain", name="project_shown_back", icon="chevron-left")
        back.clicked.connect(self.back)
        self.add_action(back)
        self._make = Button(
            self.tr("Make the figures") if published is None else self.tr("Make them anew"),
            "primary" if published is None else "quiet",
            name="project_release",
        )
        self._make.clicked.connect(self.make)
        self._working = Text(self.tr("Checking the figures …"), "muted", name="project_working")
        self._working.hide()
        self.add(self._working)
        if published is None:
            self.set_title(title, self.tr("No figures have been made yet"))
            self.add(self._empty())
            self.add_space()
        else:
            self.set_title(title, self.tr("Report {number}").format(number=published.number))
            self._fill(published, behind)

    def begin(self) -> None:
        for name in ("project_save_all", "project_release", "project_shown_back"):
            found = self.findChild(Button, name)
            if found is not None and found.isVisibleTo(self):
                found.setFocus()
                return

    def set_working(self, working: bool) -> None:
        """While the figures are made and checked."""
        self._make.setDisabled(working)
        self._working.setVisible(working)

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
                self.tr("What you see is still the report before."),
            )
            banner.add_action(self._make)
        else:
            self._make.hide()
        self.add(self._about(published))
        self._left = list(FigureSections(published, self._words).all())
        self._show_next()
        QTimer.singleShot(0, self, self._show_more)

    def _show_more(self) -> None:
        """One section after the other, so that the page opens at once, whatever it holds."""
        if self._left:
            self._show_next()
            QTimer.singleShot(0, self, self._show_more)
            return
        self.add(self._limits())
        self.add_space()
        self.filled.emit()

    def _show_next(self) -> None:
        self.add(self._card(self._left.pop(0)))

    def _about(self, published: Published) -> Card:
        texts, words = self._words.texts, self._words
        card = Card(name="project_shown_head", small_title=False)
        card.set_title(texts["head.short"])
        offered = published.figure("all", "all", "offered")
        if offered.value is None:
            card.add(Text(texts["short.nothing"], name="project_shown_short"))
        else:
            said = texts["short.offered"].format(number=words.number(offered.value))
            card.add(Text(said, name="project_shown_short"))
        read = texts["about.read"].format(base=published.project.threshold)
        card.add(Text(read, "muted", name="project_shown_read"))
        for part, breakdown in published.dropped:
            what = f"{texts[f'dropped.{part}']} {texts[f'by.{breakdown}']}"
            card.add(Text(texts["dropped"].format(part=what), "muted"))
        card.add(self._save_line())
        return card

    def _save_line(self) -> QWidget:
        """The files, in a language of one's choice."""
        language = Choice(
            self._presenter.report_languages(),
            name="project_save_language",
            accessible=self.tr("Language of the report"),
            value=self._words.texts.language,
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
            card.add(PlotView(section.plot, name=f"project_plot_{section.name}"))
        for place, table in enumerate(section.tables, start=1):
            grid = _grid(table, title)
            card.add(FigureTable(grid, name=f"project_table_{section.name}_{place}"))
        if section.partly:
            card.add(Text(texts["withheld.some"], "second"))
        return card

    def _limits(self) -> Card:
        texts = self._words.texts
        card = Card(name="project_shown_limits", small_title=False)
        card.set_title(texts["head.limits"])
        card.body.setSpacing(GAP_SMALL)
        for line in texts.items("limits"):
            card.add(Text(f"· {line}"))
        card.add(Text(texts["limits.why"], "muted"))
        return card


def _grid(table: Table, title: str) -> Grid:
    """The report's own table, for the screen."""
    rows = tuple(tuple(_cell(cell) for cell in row) for row in table.rows)
    return Grid(title, tuple(table.header), rows, tuple(table.other_header or ()))


def _cell(cell: object) -> str:
    text, note = getattr(cell, "text", str(cell)), getattr(cell, "note", "")
    return f"{text} ({note})" if note else text


def _at_left(widget: QWidget) -> QWidget:
    holder = QWidget()
    FlowLayout(holder).addWidget(widget)
    return holder
