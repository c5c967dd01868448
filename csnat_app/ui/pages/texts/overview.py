"""Texts and translations at a glance: each language, and what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from csnat_app.domain.reviews import ReviewCount
from csnat_app.ui.pages.people.lines import Line, lines_head
from csnat_app.ui.pages.texts.presenter import TextsPresenter
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.page import Page
from csnat_app.ui.widgets.pill import Pill
from csnat_app.ui.widgets.text import Text


class Overview(Page):
    """Tells what a person wants; the page asks and does it."""

    back = Signal()
    take_in = Signal()
    export = Signal(str)

    def __init__(self, presenter: TextsPresenter, parent: QWidget | None = None) -> None:
        super().__init__(name="texts_page", parent=parent)
        self.set_title(self.tr("Texts and translations"))
        self._presenter = presenter
        back = Button(self.tr("Settings"), "plain", name="texts_back", icon="chevron-left")
        back.clicked.connect(self.back)
        self.add_action(back)
        self._languages = Card(name="texts_languages")
        self.add(self._languages)
        self.add(self._how())
        self.add_space()

    def fill(self) -> None:
        """Show how it is now."""
        self._languages.clear_rows()
        self._languages.add_row(self._lines_head())
        for name, count in self._presenter.counts():
            self._languages.add_row(self._line(name, count))

    def _lines_head(self) -> QWidget:
        take_in = Button(self.tr("Take in a spreadsheet"), "primary", name="texts_take_in")
        take_in.clicked.connect(self.take_in)
        # What is mended holds for the unit's own work.
        take_in.setEnabled(not self._presenter.practice)
        words = (
            self.tr("In practice nothing is taken in. Do that in the unit's own store.")
            if self._presenter.practice
            else self.tr("A text is a draft until somebody who knows the language approved it.")
        )
        return lines_head(self.tr("How far the texts are"), words, take_in, name="texts_head")

    def _line(self, name: str, count: ReviewCount) -> Line:
        code = count.language
        drafts = count.content_drafts + count.screen_drafts
        pill = (
            Pill(self.tr("Drafts"), "wait", name=f"texts_{code}_state")
            if drafts or count.missing
            else Pill(self.tr("Approved"), "act", name=f"texts_{code}_state")
        )
        save = Button(self.tr("Save a spreadsheet"), name=f"texts_{code}_save", icon="save")
        save.setAccessibleName(self.tr("Save a spreadsheet: {language}").format(language=name))
        save.clicked.connect(lambda: self.export.emit(code))
        return Line(name, self._second(count), pill, save, name=f"texts_{code}")

    def _second(self, count: ReviewCount) -> str:
        pattern = self.tr("For carers and on paper: {drafts} of {all} are drafts")
        parts = [pattern.format(drafts=count.content_drafts, all=count.content)]
        pattern = self.tr("On the screen: {drafts} of {all} are drafts")
        parts.append(pattern.format(drafts=count.screen_drafts, all=count.screen))
        if count.missing:
            parts.append(self.tr("{n} are missing").format(n=count.missing))
        if count.waiting:
            parts.append(self.tr("{n} wait: their Bokmål has changed").format(n=count.waiting))
        return " · ".join(parts)

    def _how(self) -> Card:
        card = Card(name="texts_how", small_title=False)
        card.set_title(self.tr("How a review goes"))
        for place, words in enumerate(
            (
                self.tr(
                    "Save the spreadsheet of a language and send it to whoever reviews. It has "
                    "every text beside Bokmål, and nothing about any person."
                ),
                self.tr(
                    "The reviewer mends the texts in the spreadsheet and sends it back. Take it "
                    "in here: you see every change before anything is kept."
                ),
                self.tr(
                    "What was mended holds on this computer. Save the spreadsheet again and send "
                    "it to whoever keeps the program, so that all units get the texts."
                ),
            ),
            start=1,
        ):
            card.add(Text(words, "muted", name=f"texts_how_{place}"))
        return card
