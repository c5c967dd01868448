"""Line fields, labels, drop-downs, boxes to tick, stars and buttons."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from csnat_app.ui.theme.theme import Theme
from csnat_app.ui.theme.tokens import LIGHT
from csnat_app.ui.widgets.button import KINDS, Button
from csnat_app.ui.widgets.choice import Check, Choice
from csnat_app.ui.widgets.labelled import Labelled
from csnat_app.ui.widgets.line_field import LineField, SecretField
from csnat_app.ui.widgets.star import StarButton
from tests.ui.hands import bring_forward, type_text


def test_a_line_tells_only_what_was_typed(theme: Theme, qtbot: QtBot) -> None:
    field = LineField(name="name", accessible="Name")
    qtbot.addWidget(field)
    heard: list[str] = []
    field.edited.connect(heard.append)
    field.set_text("Prøve")
    assert heard == []
    field.end(False)
    type_text(field, " Ŋ")
    assert heard == ["Prøve ", "Prøve Ŋ"]


def test_a_long_name_is_kept_exactly(theme: Theme, qtbot: QtBot) -> None:
    name = "Øve «š» 🙂 " + "x" * 500
    field = LineField(name, name="name", accessible="Name")
    qtbot.addWidget(field)
    assert field.text() == name


def test_a_problem_takes_the_place_of_the_help(theme: Theme, qtbot: QtBot) -> None:
    field = LineField(name="name", accessible="Name")
    group = Labelled("Name", field, help_text="A name or a code")
    qtbot.addWidget(group)
    group.set_problem("This looks like a national identity number.")
    assert group.note() == "This looks like a national identity number."
    assert field.accessibleDescription() == group.note()
    assert field.property("problem") is True
    group.set_problem("")
    assert group.note() == "A name or a code"
    assert not group.has_problem()
    assert field.property("problem") is False


def test_a_passphrase_is_hidden_until_asked(theme: Theme, qtbot: QtBot) -> None:
    field = SecretField(name="passphrase", accessible="Passphrase")
    qtbot.addWidget(field)
    assert field.line.echoMode() == QLineEdit.EchoMode.Password
    button = field.findChild(Button, "passphrase.show")
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert field.line.echoMode() == QLineEdit.EchoMode.Normal
    type_text(field.line, "lang setning")
    field.clear()
    assert field.text() == ""
    assert field.line.echoMode() == QLineEdit.EchoMode.Password


def test_a_drop_down_tells_keys_and_only_of_persons(theme: Theme, qtbot: QtBot) -> None:
    field = Choice(
        [("nb", "bokmål"), ("se", "davvisámegiella")], name="language", accessible="Language"
    )
    assert field.value() is None
    heard: list[object] = []
    field.chosen.connect(heard.append)
    field.set_value("se")
    assert (field.value(), heard) == ("se", [])
    bring_forward(qtbot, field)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert heard == ["nb"]


def test_a_box_is_ticked_by_keyboard_and_by_mouse(theme: Theme, qtbot: QtBot) -> None:
    box = Check("Remind me", name="remind")
    qtbot.addWidget(box)
    heard: list[bool] = []
    box.ticked.connect(heard.append)
    box.setChecked(True)
    assert heard == []
    qtbot.keyClick(box, Qt.Key.Key_Space)
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    assert heard == [False, True]


def test_a_star_turns_by_click_and_by_asterisk(theme: Theme, qtbot: QtBot) -> None:
    star = StarButton(name="star", accessible="Most important now")
    qtbot.addWidget(star)
    qtbot.mouseClick(star, Qt.MouseButton.LeftButton)
    assert star.isChecked()
    type_text(star, "*")
    assert not star.isChecked()
    with qtbot.assertNotEmitted(star.toggled):
        star.set_on(True)
    assert star.isChecked()


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_buttons_are_high_enough_and_show_their_words(
    theme: Theme, qapp: QApplication, qtbot: QtBot, kind: str, scale: float
) -> None:
    theme.apply(qapp, "dark", scale)
    button = Button("Vállje & lasit", kind, name="b", icon="print")
    qtbot.addWidget(button)
    button.ensurePolished()
    words = button.fontMetrics().horizontalAdvance("Vállje & lasit")
    assert button.sizeHint().height() >= 40
    assert button.sizeHint().width() >= words + button.iconSize().width()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_button_is_pressed_by_enter_and_space(theme: Theme, qtbot: QtBot, key: Qt.Key) -> None:
    """On Windows Qt's own button knows space alone."""
    button = Button("Lagre", name="b")
    qtbot.addWidget(button)
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    qtbot.keyClick(button, key)
    assert len(pressed) == 1


def test_the_shortcut_survives_other_words_and_is_shown(theme: Theme, qtbot: QtBot) -> None:
    button = Button("New", "primary", name="b", shortcut="Ctrl+N")
    qtbot.addWidget(button)
    button.set_words("Ny & bedre")
    assert button.shortcut().toString() == "Ctrl+N"
    assert "Ctrl+N" in button.toolTip()
    assert button.accessibleName() == "Ny & bedre"


def test_focus_is_drawn_three_pixels_wide(theme: Theme, qtbot: QtBot) -> None:
    field = LineField(name="name", accessible="Name")
    field.resize(200, 42)
    bring_forward(qtbot, field)
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    picture = field.grab().toImage()
    act = QColor(LIGHT.act)
    assert [picture.pixelColor(100, y) == act for y in range(4)] == [True, True, True, False]


def test_a_placeholder_can_be_read(theme: Theme, qtbot: QtBot) -> None:
    field = LineField(name="name", accessible="Name", placeholder="name")
    qtbot.addWidget(field)
    field.ensurePolished()
    assert field.palette().placeholderText().color() == QColor(LIGHT.muted)
