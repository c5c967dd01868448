"""A file before it is taken in: everything as it will be shown, and what its licence permits."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csnat_app.domain.instruments import InstrumentText
from csnat_app.domain.packs import Pack, Use, barrier
from csnat_app.services.pack_preview import PackPreview
from csnat_app.ui.pages.packs.facts import Facts, Uses
from csnat_app.ui.pages.packs.presenter import PacksPresenter
from csnat_app.ui.pages.packs.problem_words import problem_words
from csnat_app.ui.theme.tokens import GAP_SMALL, PADDING
from csnat_app.ui.widgets.banner import Banner
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.chips import Chips
from csnat_app.ui.widgets.choice import Check
from csnat_app.ui.widgets.page import Page
from csnat_app.ui.widgets.text import Text


class PreviewStep(Page):
    """`back` when it was thought better of, `wanted(begin)` when it is to be taken in: `begin` if
    new carers are to begin with it. `save_problems(text)` for the list of what is wrong."""

    back = Signal()
    wanted = Signal(bool)
    save_problems = Signal(str)

    def __init__(
        self, presenter: PacksPresenter, preview: PackPreview, parent: QWidget | None = None
    ) -> None:
        super().__init__(name="packs_preview", parent=parent)
        self._presenter = presenter
        self._begin: Check | None = None
        self._shown: Card | None = None
        self._pack = preview.pack
        back = Button(self.tr("Back"), "plain", name="packs_preview_back", icon="chevron-left")
        back.clicked.connect(self.back)
        self.add_action(back)
        if preview.problems:
            self.set_title(self.tr("This file cannot be taken in"), preview.file)
            self.add(self._problems(preview))
        if self._pack is None:
            self.add_space()
            return
        if not preview.problems:
            self.set_title(self.tr("Is this the right form?"), preview.file)
            take_in = Button(self.tr("Take into use"), "primary", name="packs_preview_take_in")
            take_in.clicked.connect(self._take_in)
            self.add_action(take_in)
        for banner in self._notes(preview, self._pack):
            self.add(banner)
        self.add(self._facts(self._pack))
        self.add(self._texts(self._pack))
        self._show_text(self._pack.instrument.languages[0])
        self.add_space()

    def begin(self) -> None:
        """The keyboard begins where it can go on or back."""
        button = self.findChild(Button, "packs_preview_take_in") or self.findChild(
            Button, "packs_preview_back"
        )
        assert button is not None
        button.setFocus()

    def _take_in(self) -> None:
        self.wanted.emit(self._begin is not None and self._begin.isChecked())

    def _problems(self, preview: PackPreview) -> Card:
        card = Card(name="packs_problems", small_title=False)
        card.set_title(self.tr("%n thing(s) to put right", "", len(preview.problems)))
        card.add(
            Text(
                self.tr(
                    "Nothing of it was kept. Send this list to whoever made the file, and try "
                    "again with a new one."
                ),
                "muted",
                name="packs_problems_words",
            )
        )
        lines = [problem_words(problem) for problem in preview.problems]
        for place, line in enumerate(lines, start=1):
            card.add(Text(line, name=f"packs_problem_{place}"))
        save = Button(self.tr("Save the list"), name="packs_problems_save")
        save.clicked.connect(lambda: self.save_problems.emit("\n".join((preview.file, *lines))))
        card.add(_at_left(save))
        return card

    def _notes(self, preview: PackPreview, pack: Pack) -> list[QWidget]:
        notes: list[QWidget] = []
        if pack.licence.ended(self._presenter.today):
            banner = Banner("wait", name="packs_preview_ended")
            banner.say(
                self.tr("The licence of this form has ended."),
                self.tr("It can be kept for answers that are there; new use stays locked."),
            )
            notes.append(banner)
        if preview.renews and not preview.problems:
            banner = Banner("info", name="packs_preview_renews")
            banner.say(
                self.tr("These words are here already."),
                self.tr("The licence in this file takes the place of the one before."),
            )
            notes.append(banner)
        if not preview.problems and self._presenter.may_begin(preview):
            self._begin = Check(
                self.tr("New carers begin with this form"), name="packs_preview_begin", on=True
            )
            notes.append(self._begin)
        return notes

    def _facts(self, pack: Pack) -> Card:
        licence = pack.licence
        languages = map(self._presenter.language_name, pack.instrument.languages)
        until = licence.valid_until
        card = Card(name="packs_preview_licence", small_title=False)
        card.set_title(self.tr("Licence"))
        card.add(
            Facts(
                (
                    (self.tr("Owner of the words"), licence.holder),
                    (self.tr("Licence"), licence.reference),
                    (
                        self.tr("Valid until"),
                        self.tr("Not stated") if until is None else self._presenter.day(until),
                    ),
                    (self.tr("Version"), pack.instrument.version),
                    (self.tr("Languages"), ", ".join(languages)),
                    (self.tr("Fingerprint (SHA-256)"), pack.sha256),
                ),
                name="packs_preview_facts",
            )
        )
        today = self._presenter.today
        barriers = {use: barrier(licence, use, today) for use in Use}
        card.add(Uses(licence, barriers, name="packs_preview_use"))
        return card

    def _texts(self, pack: Pack) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_SMALL)
        codes = pack.instrument.languages
        chips = Chips(
            [(code, self._presenter.language_name(code)) for code in codes],
            name="packs_preview_language",
            accessible=self.tr("Language"),
        )
        chips.set_value(codes[0])
        chips.chosen.connect(lambda code: self._show_text(str(code)))
        column.addWidget(chips)
        self._shown = Card(name="packs_preview_text")
        column.addWidget(self._shown)
        return holder

    def _show_text(self, language: str) -> None:
        assert self._shown is not None
        assert self._pack is not None
        text = self._pack.texts[language]
        self._shown.clear_rows()
        self._shown.setAccessibleName(text.title)
        self._shown.add_row(self._beginning(text))
        steps = " · ".join(text.steps.values())
        for place, area in enumerate(self._pack.instrument.areas, start=1):
            row, column = _row()
            question = Text(f"{place}. {text.question(area.key)}", name=f"packs_question_{place}")
            column.addWidget(question)
            column.addWidget(Text(steps, "muted", name=f"packs_steps_{place}"))
            named = self.tr("In this program: {area}").format(area=text.area(area.key))
            column.addWidget(Text(named, "second", name=f"packs_area_{place}"))
            self._shown.add_row(row)
        row, column = _row()
        column.addWidget(Text(text.copyright, "muted", name="packs_copyright"))
        self._shown.add_row(row)

    def _beginning(self, text: InstrumentText) -> QWidget:
        row, column = _row()
        column.addWidget(Text(text.title, "section", name="packs_text_title"))
        for place, paragraph in enumerate(text.introduction.split("\n"), start=1):
            column.addWidget(Text(paragraph, name=f"packs_introduction_{place}"))
        if text.draft:
            column.addWidget(
                Text(
                    self.tr("A draft that nobody has read over yet."), "caption", name="packs_draft"
                )
            )
        return row


def _row() -> tuple[QWidget, QVBoxLayout]:
    row = QWidget()
    column = QVBoxLayout(row)
    column.setContentsMargins(PADDING, 12, PADDING, 12)
    column.setSpacing(GAP_SMALL)
    return row, column


def _at_left(widget: QWidget) -> QWidget:
    from csnat_app.ui.widgets.flow_layout import FlowLayout

    holder = QWidget()
    FlowLayout(holder).addWidget(widget)
    return holder
