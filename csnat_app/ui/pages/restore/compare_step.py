"""Restore, third: what the backup would bring back, beside what is here."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from csnat_app.domain.errors import Misfortune
from csnat_app.ui.messages import sentence
from csnat_app.ui.pages.first_start.centred import CentredPage, buttons, heading
from csnat_app.ui.pages.restore.presenter import RestorePresenter, Side
from csnat_app.ui.widgets.banner import Banner
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.page import Columns
from csnat_app.ui.widgets.text import Text


class CompareStep(CentredPage):
    """`agreed` when the backup shall take the place of what is here."""

    back = Signal()
    agreed = Signal()

    def __init__(self, presenter: RestorePresenter, parent: QWidget | None = None) -> None:
        super().__init__(name="restore_compare", widest=720, parent=parent)
        self._presenter = presenter
        self.add(heading("restore_compare", "", self.tr("Restore this backup?")))
        self.banner = Banner("error", name="restore_compare_problem")
        self.add(self.banner)
        there = self._side(
            "restore_there",
            self.tr("In the backup"),
            [
                *self._words(presenter.there()),
                self.tr("Made: {when}").format(when=presenter.made()),
            ],
        )
        here = self._side("restore_here", self.tr("Here now"), self._here_words())
        self.add(Columns(there, here, name="restore_sides", bend_at=520))
        self._warning = Banner("wait", name="restore_warning")
        self.add(self._warning)
        self._warn()
        self._state = Text("", "muted", name="restore_compare_state", wrap=False)
        self._state.hide()
        self.add(self._state)
        back = Button(self.tr("Back"), "plain", name="restore_compare_back", icon="chevron-left")
        back.clicked.connect(self.back)
        self._agree = Button(self.tr("Restore this backup"), "primary", name="restore_agree")
        self._agree.clicked.connect(self.agreed)
        self._line = buttons(back, self._agree)
        self.add(self._line)

    def begin(self) -> None:
        self._agree.setFocus()

    def set_busy(self, busy: bool) -> None:
        self._line.setEnabled(not busy)
        self._state.set_text(self.tr("Restoring… What is here now is put aside first."))
        self._state.setVisible(busy)

    def show_problem(self, misfortune: Misfortune) -> None:
        self.banner.say(sentence(misfortune))

    def _here_words(self) -> list[str]:
        here = self._presenter.here()
        if here is not None:
            return self._words(here)
        if self._presenter.store_here:
            return [
                self.tr("A store that is locked. What is in it can only be told when it is open.")
            ]
        return [self.tr("Nothing yet. Nothing can be lost here.")]

    def _words(self, side: Side) -> list[str]:
        return [
            self.tr("%n carer(s)", "", side.carers),
            self.tr("Last change: {when}").format(when=side.latest)
            if side.latest
            else self.tr("Nothing was written yet."),
        ]

    def _warn(self) -> None:
        """Nothing is merged: what that means for what is here."""
        presenter = self._presenter
        if not presenter.store_here:
            return
        lost = (
            self.tr("It does not have what was written here later than {when}.").format(
                when=presenter.made()
            )
            if presenter.here_is_newer
            else ""
        )
        self._warning.say(
            self.tr("Nothing is merged: the backup takes the place of what is here."),
            lost,
            self.tr(
                "What is here now is put aside whole, for at least 30 days: {folder}"
            ).format(folder=presenter.aside),
        )  # fmt: skip

    def _side(self, name: str, title: str, words: list[str]) -> Card:
        card = Card(title, name=name)
        for place, text in enumerate(words):
            card.add(Text(text, "section" if place == 0 and len(words) > 1 else "",
                          name=f"{name}_{place + 1}"))  # fmt: skip
        card.body.addStretch(1)
        return card
