"""The icons: all drawn alike, and coloured by token."""

import pytest
from PySide6.QtGui import QColor

from csnat_app import assets
from csnat_app.ui.theme.icons import icon, icon_names, pixmap
from csnat_app.ui.theme.theme import Theme


def test_all_icons_follow_one_drawing_rule() -> None:
    names = icon_names()
    assert {"today", "carers", "documents", "help", "settings", "lock"} <= set(names)
    for name in names:
        drawing = (assets.icons_folder() / f"{name}.svg").read_text(encoding="utf-8")
        assert 'viewBox="0 0 20 20"' in drawing, name
        assert 'stroke="currentColor"' in drawing, name
        assert 'fill="none"' in drawing, name


def test_every_icon_draws_something_in_the_colour_asked_for(theme: Theme) -> None:
    for name in icon_names():
        picture = pixmap(name, "#9B2C20", 20, 2.0).toImage()
        assert picture.width() == 40
        places = [(x, y) for x in range(40) for y in range(40)]
        solid = [picture.pixelColor(*place) for place in places]
        drawn = {colour.name() for colour in solid if colour.alpha() == 255}
        assert QColor("#9B2C20").name() in drawn, name


def test_an_unknown_icon_is_a_bug(theme: Theme) -> None:
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon", "#000000")
