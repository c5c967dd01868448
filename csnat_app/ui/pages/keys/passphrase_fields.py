"""The two fields in which a passphrase is chosen, with an honest hint under the first."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csnat_app.services.passphrase import Hint
from csnat_app.ui.pages.keys.chosen import NewPassphrase
from csnat_app.ui.theme.tokens import GAP
from csnat_app.ui.widgets.labelled import Labelled
from csnat_app.ui.widgets.line_field import SecretField


class PassphraseFields(QWidget):
    """Fills `chosen` as one types; `entered` when Return is pressed in the second field.

    Without `label` and `again` the fields are called as at the first start.
    """

    entered = Signal()

    def __init__(
        self,
        chosen: NewPassphrase,
        *,
        name: str,
        label: str = "",
        again: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}_passphrases")
        self._chosen = chosen
        label = label or self.tr("Passphrase")
        again = again or self.tr("The passphrase once more")
        first = SecretField(name=f"{name}_passphrase", accessible=label)
        second = SecretField(name=f"{name}_again", accessible=again)
        # A change of language builds the page anew: what was typed is still there.
        first.line.set_text(chosen.passphrase)
        second.line.set_text(chosen.again)
        first.edited.connect(self._on_passphrase)
        second.edited.connect(self._on_again)
        second.entered.connect(self.entered)
        self._first = Labelled(label, first)
        self._second = Labelled(again, second)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self._first)
        column.addWidget(self._second)
        self.setFocusProxy(first)
        self._show_hint()

    def wrong(self) -> Labelled | None:
        """Say what is missing; gives the field that has to be put right, None if all is well."""
        if self._chosen.is_refused:
            self._first.set_problem(self._hint_words())
            return self._first
        if not self._chosen.is_same:
            self._check_same()
            return self._second
        return None

    def clear(self) -> None:
        """Let go of what was typed."""
        self._chosen.forget_typed()
        for labelled in (self._first, self._second):
            labelled.clear_problem()
            assert isinstance(labelled.field, SecretField)
            labelled.field.clear()
        self._show_hint()

    def _on_passphrase(self, text: str) -> None:
        self._chosen.passphrase = text
        self._first.clear_problem()
        self._show_hint()
        if self._second.has_problem():
            self._check_same()

    def _on_again(self, text: str) -> None:
        self._chosen.again = text
        self._second.clear_problem()

    def _show_hint(self) -> None:
        self._first.set_help(self._hint_words())

    def _check_same(self) -> None:
        self._second.set_problem(
            ""
            if self._chosen.is_same
            else self.tr("The two are not the same. Show both and compare.")
        )

    def _hint_words(self) -> str:
        chosen = self._chosen
        if not chosen.passphrase:
            return self.tr(
                "At least {least} characters. Four ordinary words that do not belong together are "
                "easy to remember and hard to guess."
            ).format(least=chosen.least_passphrase)
        match chosen.hint():
            case Hint.TOO_SHORT:
                return self.tr("%n more character(s) needed.", "", chosen.missing_characters)
            case Hint.ONE_SIGN:
                return self.tr(
                    "This is blank, or one character over and over. Take a few words instead."
                )
            case Hint.REPEATS:
                return self.tr(
                    "Long enough, but it repeats itself or follows a row such as 1234. Such a "
                    "passphrase is guessed early."
                )
            case Hint.SHORT:
                return self.tr(
                    "Long enough. A single word with something after it can be guessed; with three "
                    "or four words it is much harder."
                )
            case Hint.LONG:
                return self.tr(
                    "Long enough, and hard to guess if it is no saying, song or name that others "
                    "know."
                )
