"""The card with a key or code that is shown once, to be printed or saved."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from csnat_app.domain.errors import Misfortune
from csnat_app.ui.background import Background
from csnat_app.ui.output import Output, saved_words
from csnat_app.ui.pages.keys.chosen import KeySheet
from csnat_app.ui.theme.tokens import GAP, GAP_SMALL
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.flow_layout import FlowLayout
from csnat_app.ui.widgets.text import Text

GROUPS_IN_A_LINE = 4


class KeyCard(Card):
    """`failed(misfortune)` when the sheet could not be handed out, `tried` before each try.

    `signs` names the widget that holds the groups of signs.
    """

    failed = Signal(object)
    tried = Signal()

    def __init__(
        self,
        sheet: KeySheet,
        output: Output,
        *,
        name: str,
        signs: str,
        title: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, name=f"{name}_card", small_title=False, parent=parent)
        self._sheet = sheet
        self._output = output
        self._name = name
        self._work = Background()
        self._work.done.connect(self._on_prepared)
        self._work.failed.connect(self._on_failed)
        self._then: Callable[[], None] = self._print_sheet
        self.add(self._signs(signs))
        self.body.addSpacing(GAP_SMALL)
        self._print = Button(self.tr("Print"), name=f"{name}_print", icon="print")
        self._print.clicked.connect(lambda: self._hand_out(self._print_sheet))
        self._save = Button(self.tr("Save as PDF"), name=f"{name}_save", icon="save")
        self._save.clicked.connect(lambda: self._hand_out(self._save_sheet))
        self._state = Text("", "muted", name=f"{name}_state")
        self._state.hide()
        holder = QWidget()
        flow = FlowLayout(holder, gap=GAP)
        flow.addWidget(self._print)
        flow.addWidget(self._save)
        self.add(holder)
        self.add(self._state)
        self.setFocusProxy(self._print)

    def _signs(self, name: str) -> QWidget:
        signs = QWidget()
        signs.setObjectName(name)
        groups = self._sheet.groups()
        signs.setAccessibleName(" ".join(groups))
        grid = QGridLayout(signs)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(GAP_SMALL)
        for place, group in enumerate(groups):
            text = Text(group, "title", name=f"{self._name}_{place + 1}", wrap=False)
            grid.addWidget(text, place // GROUPS_IN_A_LINE, place % GROUPS_IN_A_LINE)
        return signs

    def _hand_out(self, how: Callable[[], None]) -> None:
        """Make the sheet beside the interface thread, then ask where it shall go."""
        self.tried.emit()
        self._then = how
        self._set_busy(True)
        self._work.run(self._sheet.prepare)

    def _on_prepared(self) -> None:
        self._set_busy(False)
        try:
            self._then()
        except Misfortune as misfortune:
            self._on_failed(misfortune)

    def _on_failed(self, misfortune: Misfortune) -> None:
        self._set_busy(False)
        self.failed.emit(misfortune)

    def _set_busy(self, busy: bool) -> None:
        self._print.setEnabled(not busy)
        self._save.setEnabled(not busy)
        self._say(self.tr("Making the sheet…") if busy else "")

    def _say(self, words: str) -> None:
        self._state.set_text(words)
        self._state.setVisible(bool(words))

    def _print_sheet(self) -> None:
        if self._output.print_(self, self._sheet.sheet()):
            self._say(self.tr("Sent to the printer. Fetch the sheet at once."))

    def _save_sheet(self) -> None:
        sheet = self._sheet.sheet()
        saved = self._output.save(self, sheet)
        if saved is not None and saved.protected:
            self._say(saved_words(sheet, saved))
        elif saved is not None:
            self._say(
                self.tr(
                    "Saved as {file}. The file is not encrypted: take it away from this machine."
                ).format(file=saved.name)
            )
