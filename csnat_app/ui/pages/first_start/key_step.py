"""Step 3: the recovery key, shown this once."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from csnat_app.domain.errors import Misfortune
from csnat_app.ui.background import Background
from csnat_app.ui.messages import sentence
from csnat_app.ui.output import Output
from csnat_app.ui.pages.first_start.centred import CentredPage, buttons, heading
from csnat_app.ui.pages.first_start.presenter import FirstStartPresenter
from csnat_app.ui.theme.tokens import GAP, GAP_SMALL
from csnat_app.ui.widgets.banner import Banner
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.choice import Check
from csnat_app.ui.widgets.flow_layout import FlowLayout
from csnat_app.ui.widgets.text import Text

GROUPS_IN_A_LINE = 4


class KeyStep(CentredPage):
    begin_work = Signal()

    def __init__(
        self, presenter: FirstStartPresenter, output: Output, parent: QWidget | None = None
    ) -> None:
        super().__init__(name="first_start_key", widest=640, parent=parent)
        self._presenter = presenter
        self._output = output
        self._work = Background()
        self._work.done.connect(self._on_prepared)
        self._work.failed.connect(self._on_failed)
        self._then: Callable[[], None] = self._print_sheet
        self.add(
            heading(
                "first_start_key",
                self.tr("Step 3 of 3"),
                self.tr("Your recovery key"),
                self.tr(
                    "If the passphrase is forgotten, this key opens the store. Without passphrase "
                    "and key nobody can open it: not your IT department, and not those who made "
                    "the program."
                ),
                self.tr(
                    "The key is shown only now. Print it and lock it away, never together with "
                    "this machine: whoever has it can read everything."
                ),
                role="",
            )
        )
        self._banner = Banner("error", name="first_start_key_problem")
        self.add(self._banner)
        self.add(self._key_card())
        self._kept = Check(
            self.tr("I have put the key in a safe place"),
            name="first_start_key_kept",
            on=presenter.key_kept,
        )
        self._kept.toggled.connect(self._on_kept)
        self._begin = Button(self.tr("Begin"), "primary", name="first_start_begin")
        self._begin.setEnabled(presenter.key_kept)
        self._begin.clicked.connect(self.begin_work)
        self.add(self._kept)
        self.add(buttons(self._begin))

    def begin(self) -> None:
        self._print.setFocus()

    def _key_card(self) -> Card:
        card = Card(name="first_start_key_card")
        signs = QWidget()
        signs.setObjectName("first_start_recovery_key")
        groups = self._presenter.key_groups()
        signs.setAccessibleName(" ".join(groups))
        grid = QGridLayout(signs)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(GAP_SMALL)
        for place, group in enumerate(groups):
            text = Text(group, "title", name=f"first_start_key_{place + 1}", wrap=False)
            grid.addWidget(text, place // GROUPS_IN_A_LINE, place % GROUPS_IN_A_LINE)
        card.add(signs)
        card.body.addSpacing(GAP_SMALL)
        self._print = Button(self.tr("Print"), name="first_start_key_print", icon="print")
        self._print.clicked.connect(lambda: self._hand_out(self._print_sheet))
        self._save = Button(self.tr("Save as PDF"), name="first_start_key_save", icon="save")
        self._save.clicked.connect(lambda: self._hand_out(self._save_sheet))
        self._state = Text("", "muted", name="first_start_key_state")
        self._state.hide()
        holder = QWidget()
        flow = FlowLayout(holder, gap=GAP)
        flow.addWidget(self._print)
        flow.addWidget(self._save)
        card.add(holder)
        card.add(self._state)
        return card

    def _hand_out(self, how: Callable[[], None]) -> None:
        """Make the sheet beside the interface thread, then ask where it shall go."""
        self._banner.hide()
        self._then = how
        self._set_busy(True)
        self._work.run(self._presenter.prepare_sheet)

    def _on_prepared(self) -> None:
        self._set_busy(False)
        try:
            self._then()
        except Misfortune as misfortune:
            self._on_failed(misfortune)

    def _on_failed(self, misfortune: Misfortune) -> None:
        self._set_busy(False)
        self._banner.say(sentence(misfortune))

    def _set_busy(self, busy: bool) -> None:
        self._print.setEnabled(not busy)
        self._save.setEnabled(not busy)
        self._say(self.tr("Making the sheet…") if busy else "")

    def _say(self, words: str) -> None:
        self._state.set_text(words)
        self._state.setVisible(bool(words))

    def _print_sheet(self) -> None:
        if self._output.print_(self, self._presenter.recovery_sheet()):
            self._say(self.tr("Sent to the printer. Fetch the sheet at once."))

    def _save_sheet(self) -> None:
        path = self._output.save(self, self._presenter.recovery_sheet())
        if path is not None:
            self._say(
                self.tr(
                    "Saved as {file}. The file is not encrypted: take it away from this machine."
                ).format(file=path.name)
            )

    def _on_kept(self, kept: bool) -> None:
        self._presenter.key_kept = kept
        self._begin.setEnabled(kept)
