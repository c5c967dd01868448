"""Before a document about a person becomes a file: with a passphrase, or readable to anybody."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from csnat_app.services.passphrase import REFUSED, Hint, hint, length
from csnat_app.ui.theme.current import scaled
from csnat_app.ui.theme.tokens import GAP, GAP_LARGE
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.flow_layout import FlowLayout
from csnat_app.ui.widgets.labelled import Labelled
from csnat_app.ui.widgets.line_field import SecretField
from csnat_app.ui.widgets.text import Text


class SaveDialog(QDialog):
    """`ask()` gives the passphrase, "" for a file that anybody can read, None if it was left."""

    def __init__(self, parent: QWidget, *, key: bool = False, least: int) -> None:
        """`key` says that the document is a recovery key; `least` is a passphrase's length."""
        super().__init__(parent)
        self._least = least
        self._answer: str | None = None
        title = self.tr("A saved file is not encrypted")
        self.setObjectName("save_dialog")
        self.setWindowTitle(self.tr("Save as PDF"))
        self.setAccessibleName(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(min(scaled(620), 900))
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_LARGE, GAP_LARGE, GAP_LARGE, GAP_LARGE)
        column.setSpacing(GAP)
        column.addWidget(Text(title, "section", name="save_dialog_title"))
        text = self._about_key() if key else self._about_plan()
        self.setAccessibleDescription(text)
        column.addWidget(Text(text, name="save_dialog_text"))
        self._first, self._second = self._fields()
        column.addWidget(self._first)
        column.addWidget(self._second)
        column.addStretch(1)
        column.addWidget(self._buttons())
        self._first.field.setFocus()

    def ask(self) -> str | None:
        """Show the question and wait for the answer."""
        self.exec()
        return self._answer

    def _about_plan(self) -> str:
        return self.tr(
            "Whoever gets hold of the file can read it. With a passphrase only those can read it "
            "to whom you tell the passphrase."
        )

    def _about_key(self) -> str:
        return self.tr(
            "Whoever gets hold of the file can open your store. Paper in a locked cupboard is "
            "safer. A passphrase protects the file, but then you need it to read the key."
        )

    def _fields(self) -> tuple[Labelled, Labelled]:
        first = SecretField(
            name="save_dialog_passphrase", accessible=self.tr("Passphrase for the file")
        )
        second = SecretField(
            name="save_dialog_again", accessible=self.tr("The passphrase once more")
        )
        first.edited.connect(self._on_edited)
        second.edited.connect(self._on_edited)
        first.entered.connect(second.setFocus)
        second.entered.connect(self._protect)
        return (
            Labelled(self.tr("Passphrase for the file"), first, help_text=self._help("")),
            Labelled(self.tr("The passphrase once more"), second),
        )

    def _buttons(self) -> QWidget:
        holder = QWidget(self)
        flow = FlowLayout(holder, gap=GAP, right=True)
        leave = Button(self.tr("Leave it"), "plain", name="save_dialog_leave")
        leave.clicked.connect(self.reject)
        plain = Button(self.tr("Save without a passphrase"), name="save_dialog_plain")
        plain.clicked.connect(lambda: self._give(""))
        protect = Button(self.tr("Save with the passphrase"), "primary", name="save_dialog_protect")
        protect.clicked.connect(self._protect)
        for button in (leave, plain, protect):
            flow.addWidget(button)
        return holder

    def _passphrase(self) -> str:
        field = self._first.field
        assert isinstance(field, SecretField)
        return field.text()

    def _is_same(self) -> bool:
        field = self._second.field
        assert isinstance(field, SecretField)
        return field.text() == self._passphrase()

    def _on_edited(self) -> None:
        self._first.clear_problem()
        self._second.clear_problem()
        self._first.set_help(self._help(self._passphrase()))

    def _help(self, passphrase: str) -> str:
        if not passphrase:
            return self.tr(
                "At least {least} characters, and not the one that opens the program. It is kept "
                "nowhere: if it is forgotten, nobody can open the file."
            ).format(least=self._least)
        match hint(passphrase, self._least):
            case Hint.TOO_SHORT:
                missing = self._least - length(passphrase)
                return self.tr("%n more character(s) needed.", "", missing)
            case Hint.ONE_SIGN:
                return self.tr(
                    "This is blank, or one character over and over. Take a few words instead."
                )
            case Hint.REPEATS:
                return self.tr("Long enough, but it repeats itself. It is guessed early.")
            case _:
                return self.tr("Long enough. Tell it to the reader by telephone, never in a mail.")

    def _protect(self) -> None:
        if hint(self._passphrase(), self._least) in REFUSED:
            self._first.set_problem(self._help(self._passphrase()))
            self._first.field.setFocus()
        elif not self._is_same():
            self._second.set_problem(self.tr("The two are not the same. Show both and compare."))
            self._second.field.setFocus()
        else:
            self._give(self._passphrase())

    def _give(self, answer: str) -> None:
        self._answer = answer
        self.accept()
