"""The theme on a real application."""

import pytest
from PySide6.QtGui import QFontInfo, QPalette, QRawFont
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from csnat_app.ui.theme.current import scale_now, scaled, tokens_now
from csnat_app.ui.theme.fonts import FAMILY, font
from csnat_app.ui.theme.stylesheet import stylesheet
from csnat_app.ui.theme.theme import Theme
from csnat_app.ui.theme.tokens import DARK, LIGHT, TARGET


def test_painted_widgets_read_the_colours_in_force(theme: Theme, qapp: QApplication) -> None:
    assert tokens_now() is LIGHT
    theme.apply(qapp, "dark", 1.0)
    assert tokens_now() is DARK
    assert theme.tokens is DARK


def test_the_scale_reaches_the_font_and_stays_within_bounds(
    theme: Theme, qapp: QApplication
) -> None:
    theme.apply(qapp, "light", 2.0)
    assert scale_now() == pytest.approx(2.0)
    assert scaled(26) == 52
    theme.apply(qapp, "light", 7.0)
    assert theme.scale == 2.0
    theme.apply(qapp, "light", 0.1)
    assert scale_now() == pytest.approx(1.0)


def test_each_change_is_told(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.apply(qapp, "dark", 1.5)


def test_an_unknown_mode_is_light(theme: Theme, qapp: QApplication) -> None:
    theme.apply(qapp, "mauve", 1.0)
    assert (theme.mode, theme.tokens) == ("light", LIGHT)


def test_the_programs_own_font_is_used_with_the_sami_letters(theme: Theme) -> None:
    assert QFontInfo(font(15)).family() == FAMILY
    drawn = QRawFont.fromFont(font(15))
    missing = [letter for letter in "áčđŋšŧžÁČĐŊŠŦŽ" if not drawn.supportsCharacter(ord(letter))]
    assert missing == []


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_plain_buttons_are_high_enough_to_click(
    theme: Theme, qapp: QApplication, qtbot: QtBot, scale: float
) -> None:
    theme.apply(qapp, "light", scale)
    button = QPushButton("Xg")
    qtbot.addWidget(button)
    button.ensurePolished()
    assert button.sizeHint().height() >= TARGET


def test_the_sheet_names_only_colours_of_its_tokens(theme: Theme) -> None:
    foreign = {LIGHT.paper, LIGHT.surface, LIGHT.ink, LIGHT.act} - {DARK.paper}
    sheet = stylesheet(DARK, 1.0)
    assert DARK.act in sheet
    assert [colour for colour in foreign if colour in sheet] == []


def test_a_role_is_drawn_larger(theme: Theme, qtbot: QtBot) -> None:
    label = QLabel("x")
    label.setProperty("role", "title")
    qtbot.addWidget(label)
    label.ensurePolished()
    assert label.font().pixelSize() == 26
    assert qapp_palette_is(LIGHT.paper)


def qapp_palette_is(paper: str) -> bool:
    return QApplication.palette().color(QPalette.ColorRole.Window).name().upper() == paper
