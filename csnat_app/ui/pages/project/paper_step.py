"""The form for a site that works on paper: numbers are checked while they are typed."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from csnat_app.domain.projects import KeptProject
from csnat_app.ui.pages.project.count_grids import Group, groups
from csnat_app.ui.pages.project.paper import Draft
from csnat_app.ui.pages.project.phrases import phrases, wrong_words
from csnat_app.ui.pages.project.presenter import ProjectPresenter
from csnat_app.ui.theme.current import scale_now, scaled
from csnat_app.ui.theme.tokens import GAP, GAP_SMALL
from csnat_app.ui.widgets.banner import Banner
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.flow_layout import FlowLayout
from csnat_app.ui.widgets.line_field import LineField
from csnat_app.ui.widgets.page import Page
from csnat_app.ui.widgets.saved_note import SavedNote
from csnat_app.ui.widgets.text import Text

LONGEST = 6  # digits
MOST_SAID = 3  # slips that are told at once; the others are marked
LARGE = 1.4  # with larger letters than these, fewer columns stand side by side


class PaperStep(Page):
    """`read` when the numbers are in order and are to be looked at, `take_in` when they stand in a
    file, `typed` at every change: whoever keeps it tells `saved`."""

    back = Signal()
    take_in = Signal()
    typed = Signal()
    read = Signal()

    def __init__(
        self,
        presenter: ProjectPresenter,
        kept: KeptProject,
        period: str,
        draft: Draft,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name="project_paper", parent=parent)
        self._words = presenter.words
        self.draft = draft
        self.kept = kept
        self.period = period
        self._fields: dict[str, LineField] = {}
        project = kept.project
        site = project.site(kept.site).name
        self.set_title(
            self.tr("Fill in from paper"),
            f"{site} · {presenter.period(project, period)} · {project.title}",
        )
        back = Button(self.tr("Back"), "plain", name="project_paper_back", icon="chevron-left")
        back.clicked.connect(self.back)
        self.saved = SavedNote(name="project_paper_saved")
        self.add_action(self.saved)
        self.add_action(back)
        go_on = Button(self.tr("See all numbers"), "primary", name="project_paper_read")
        go_on.clicked.connect(self._go_on)
        self.add_action(go_on)
        self.banner = Banner("wait", name="project_paper_wrong")
        self.add_below_heading(self.banner)
        self.add(
            Text(
                self.tr(
                    "Count carers, not forms. A field that is left blank counts as none. What you "
                    "write is kept until it is sealed."
                ),
                "muted",
                name="project_paper_words",
            )
        )
        self.add(self._file_line())
        for place, group in enumerate(groups(self._words, phrases()), start=1):
            self.add(self._card(group, f"project_paper_{place}"))
        self.add_space()
        self._check()

    def begun(self) -> bool:
        """Whether anything is typed that is not sealed yet."""
        return self.draft.begun

    def fill(self, typed: Mapping[str, str]) -> None:
        """Other numbers in the place of those that stand here."""
        self.draft.typed = dict(typed)
        for measure, field in self._fields.items():
            field.set_text(typed.get(measure, ""))
        self._check()
        self.typed.emit()

    def refuse(self, file: str, why: Sequence[str]) -> None:
        """Nothing of a form was taken in."""
        more = len(why) - MOST_SAID
        self.banner.say(
            self.tr("{file} was not taken in.").format(file=file),
            " ".join(why[:MOST_SAID]),
            self.tr("%n more", "", more) if more > 0 else "",
        )

    def _file_line(self) -> QWidget:
        take_in = Button(self.tr("Take in a filled-in form"), name="project_paper_take_in")
        take_in.clicked.connect(self.take_in)
        holder = QWidget()
        FlowLayout(holder, gap=GAP).addWidget(take_in)
        return holder

    def begin(self) -> None:
        next(iter(self._fields.values())).setFocus()

    def field(self, measure: str) -> LineField:
        return self._fields[measure]

    def _card(self, group: Group, name: str) -> Card:
        card = Card(name=name, small_title=False)
        card.set_title(group.title)
        count = len(group.columns)
        most = count
        if scale_now() > LARGE:  # as many in each grid
            most = -(-count // -(-count // 3))
        for at in range(0, count, most):
            card.add(self._grid(group, range(at, min(at + most, count))))
        return card

    def _grid(self, group: Group, columns: Sequence[int]) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(GAP_SMALL)
        grid.setColumnStretch(0, 1)
        if len(group.columns) == 1 and scale_now() <= LARGE:  # the field not far from its name
            grid.setColumnStretch(2, 1)
        heads = [Text(group.columns[column], "second") for column in columns]
        for place, head in enumerate(heads, start=1):
            grid.addWidget(head, 0, place, Qt.AlignmentFlag.AlignBottom)
            head.ensurePolished()  # its letters are known only now
        width = max(scaled(96), *(head.minimumSizeHint().width() for head in heads))
        for head in heads:
            head.setFixedWidth(width)
        for row, name in enumerate(group.rows):
            grid.addWidget(self._row_name(group, row), row + 1, 0)
            for place, column in enumerate(columns, start=1):
                measure = group.cells[row][column]
                field = LineField(
                    self.draft.typed.get(measure, ""),
                    name=f"project_count_{measure}",
                    accessible=f"{name}, {group.columns[column]}",
                )
                field.setMaxLength(LONGEST)
                field.setFixedWidth(width)
                field.setAlignment(Qt.AlignmentFlag.AlignRight)
                field.edited.connect(partial(self._on_edited, measure))
                field.returnPressed.connect(self.focusNextChild)
                self._fields[measure] = field
                grid.addWidget(field, row + 1, place, Qt.AlignmentFlag.AlignTop)
        return holder

    def _row_name(self, group: Group, row: int) -> QWidget:
        if not group.notes:
            return Text(group.rows[row])
        holder = QWidget()
        column = QGridLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setVerticalSpacing(0)
        column.addWidget(Text(group.rows[row]), 0, 0)
        column.addWidget(Text(group.notes[row], "second"), 1, 0)
        return holder

    def _on_edited(self, measure: str, text: str) -> None:
        self.draft.put(measure, text)
        self._check()
        self.typed.emit()

    def _check(self) -> None:
        wrong = self.draft.wrong()
        said = [wrong_words(one, self._words) for one in wrong]
        marked: dict[str, str] = {}
        for one, sentence in zip(wrong, said, strict=True):
            for measure in one.fields:
                marked.setdefault(measure, sentence)
        for measure, field in self._fields.items():
            field.set_problem(measure in marked)
            field.setAccessibleDescription(marked.get(measure, ""))
        if not said:
            self.banner.hide()
            return
        first, *others = said
        more = others[MOST_SAID - 1 :]
        kept = " ".join(others[: MOST_SAID - 1])
        self.banner.say(first, kept, self.tr("%n more", "", len(more)) if more else "")

    def _go_on(self) -> None:
        if self.draft.wrong():
            next(self._wrong_fields()).setFocus()
        else:
            self.read.emit()

    def _wrong_fields(self) -> Iterator[LineField]:
        """In the order in which they stand on the page."""
        marked = {measure for one in self.draft.wrong() for measure in one.fields}
        yield from (field for measure, field in self._fields.items() if measure in marked)
