"""A damaged store: what was found, and the two ways on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csnat_app.domain.errors import Misfortune
from csnat_app.ui.messages import sentence
from csnat_app.ui.pages.damaged import words
from csnat_app.ui.pages.damaged.presenter import DamagedPresenter
from csnat_app.ui.pages.first_start.centred import CentredPage, buttons, way
from csnat_app.ui.theme.tokens import GAP_SMALL
from csnat_app.ui.widgets.banner import Banner
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.page import Columns
from csnat_app.ui.widgets.text import Text


class FoundStep(CentredPage):
    back = Signal()
    restore_wanted = Signal()
    salvage_wanted = Signal()

    def __init__(self, presenter: DamagedPresenter, parent: QWidget | None = None) -> None:
        super().__init__(name="damaged_found", widest=800, parent=parent)
        self._presenter = presenter
        self._title = Text("", "title", name="damaged_title")
        self._lead = Text(
            self.tr(
                "Nothing is deleted: the damaged file stays as it is, whichever way you choose."
            ),
            "muted",
            name="damaged_lead",
        )
        words_above = QVBoxLayout()
        words_above.setSpacing(GAP_SMALL)
        words_above.addWidget(self._title)
        words_above.addWidget(self._lead)
        self.add(words_above)
        self.banner = Banner("error", name="damaged_problem")
        self.add(self.banner)
        self._found = Card(self.tr("What was found"), name="damaged_what")
        self._lines = Text("", name="damaged_lines")
        self._found.add(self._lines)
        self.add(self._found)
        self._restore = Button(self.tr("Restore a backup"), "primary", name="damaged_restore")
        self._salvage = Button(self.tr("Save what can be read"), name="damaged_salvage")
        self._last = Text("", "muted", name="damaged_last_good")
        self._restore.clicked.connect(self.restore_wanted)
        self._salvage.clicked.connect(self.salvage_wanted)
        restore = way(
            "damaged_restore_card",
            self.tr("Restore a backup"),
            self.tr("Everything comes back as it was when the backup was made."),
            self._restore,
            self._last,
        )
        salvage = way(
            "damaged_salvage_card",
            self.tr("Save what can be read"),
            self.tr(
                "The program makes a new store of all that is still readable, and tells you what "
                "was not."
            ),
            self._salvage,
        )
        self._ways = Columns(restore, salvage, name="damaged_ways")
        self.add(self._ways)
        self._state = Text("", "muted", name="damaged_state", wrap=False)
        self._state.hide()
        self.add(self._state)
        self._back = Button(self.tr("Back"), "plain", name="damaged_back", icon="chevron-left")
        self._back.clicked.connect(self.back)
        self.add(buttons(self._back))
        self.show_found()

    def begin(self) -> None:
        self._restore.setFocus()

    def show_found(self) -> None:
        """What the check found; at the door nothing can be looked at, only told."""
        presenter = self._presenter
        if not presenter.is_open:
            lines = [self.tr("The store could not be opened with the right passphrase.")]
        elif not presenter.checked:
            lines = [self.tr("Looking the whole store over…")]
        elif not presenter.findings:
            lines = [self.tr("Nothing. Everything in the store can be read.")]
        else:
            lines = [words.damage(kind) for kind in presenter.damages()]
        self._lines.set_text("\n".join(lines))
        whole = presenter.is_open and presenter.checked and not presenter.findings
        self._ways.setVisible(not whole)
        self._lead.setVisible(not whole)
        self._title.set_text(
            self.tr("The store is whole") if whole else self.tr("Something in the store is damaged")
        )
        last = presenter.last_good()
        self._last.setVisible(bool(last))
        self._last.set_text(self.tr("Last good backup: {when}").format(when=last))

    def set_busy(self, busy: bool) -> None:
        for part in (self._ways, self._back):
            part.setEnabled(not busy)
        self._state.set_text(self.tr("Saving what can be read…"))
        self._state.setVisible(busy)

    def show_problem(self, misfortune: Misfortune) -> None:
        self.banner.say(sentence(misfortune))
