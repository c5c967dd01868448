"""What Qt itself says: its buttons, menus and dialogs, in each language of the interface."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QProgressDialog,
    QWidget,
)
from pytestqt.qtbot import QtBot

from csnat_app.ui.i18n import Translations

# The offscreen platform says what it cannot do.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

# Keys and sizes of paper have the same name everywhere; the rest is no word, or never shown.
NO_WORDS = {"QShortcut", "QPageSize", "QGuiApplication"}
NOT_SHOWN = {"Form", "...", "%p%", "Alt+Left", "Alt+Right", "Alt+Up", "Show "}
BUTTONS = (
    ("QPlatformTheme", "OK"),
    ("QPlatformTheme", "Cancel"),
    ("QPlatformTheme", "Save"),
    ("QPlatformTheme", "Open"),
    ("QPlatformTheme", "Close"),
    ("QFileDialog", "&Open"),
    ("QFileDialog", "&Save"),
    ("QFileDialog", "&Choose"),
    ("QPrintDialog", "&Print"),
    ("QLineEdit", "&Copy"),
    ("QWidgetTextControl", "&Paste"),
)


class _Last(QTranslator):
    """Is asked when no language has answered, and notes what for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[tuple[str, str]] = set()

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        self.asked.add((context, source))
        return None


@contextmanager
def speaking(qapp: QApplication, language: str) -> Iterator[_Last]:
    last = _Last()
    qapp.installTranslator(last)
    translations = Translations(qapp)
    translations.use(language)
    last.asked.clear()
    yield last
    translations.use("en")
    for translator in translations._translators:
        qapp.removeTranslator(translator)
    qapp.removeTranslator(last)


def dialogs(printer: QPrinter) -> Iterator[QWidget]:
    """All that the program opens and Qt makes, as it is where the system brings nothing better."""
    for mode in (QFileDialog.FileMode.ExistingFile, QFileDialog.FileMode.Directory):
        asking = QFileDialog(None, "-")
        asking.setOption(QFileDialog.Option.DontUseNativeDialog)
        asking.setFileMode(mode)
        yield asking
    saving = QFileDialog(None, "-")
    saving.setOption(QFileDialog.Option.DontUseNativeDialog)
    saving.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    yield saving
    yield QPrintDialog(printer)
    box = QMessageBox()
    box.setText("-")
    yield box
    yield QProgressDialog("-", "-", 0, 0)
    for field in (QLineEdit(), QPlainTextEdit()):
        field.createStandardContextMenu().setParent(field)
        yield field


@pytest.mark.parametrize("language", ["nb", "nn", "se"])
def test_qt_never_speaks_english(qapp: QApplication, qtbot: QtBot, language: str) -> None:
    printer = QPrinter()
    with speaking(qapp, language) as last:
        for one in dialogs(printer):
            qtbot.addWidget(one)
            one.show()
            QApplication.processEvents()
            one.hide()
    silent = {
        (context, source)
        for context, source in last.asked
        if context.startswith("Q") and context not in NO_WORDS and source not in NOT_SHOWN
    }
    assert silent == set()


def test_what_nobody_answers_is_seen(qapp: QApplication) -> None:
    with speaking(qapp, "nb") as last:
        QCoreApplication.translate("QLineEdit", "&Paste")
        QCoreApplication.translate("QLineEdit", "Never said")
    asked = {one for one in last.asked if one[0] == "QLineEdit"}
    assert asked == {("QLineEdit", "Never said")}


@pytest.mark.parametrize(("context", "source"), BUTTONS)
def test_buttons_have_their_word_in_each_language(
    qapp: QApplication, context: str, source: str
) -> None:
    said = {}
    for language in ("nb", "nn", "se", "en"):
        with speaking(qapp, language):
            said[language] = QCoreApplication.translate(context, source)
    assert said["en"] == source
    if source != "OK":
        assert len({said["en"], said["nb"], said["se"]}) == 3
        assert said["nn"] not in ("", said["en"])
