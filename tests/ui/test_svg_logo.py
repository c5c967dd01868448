"""SVG pictures as logos: what draws is drawn, what does more is refused."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.ui.svg_logo import LONGEST_SIDE, drawn
from tests.support import opened

OUTWARD, BROKEN = Trouble.LOGO_REACHES_OUT, Trouble.LOGO_UNREADABLE
LARGE = Trouble.LOGO_TOO_LARGE
RECT = '<rect width="20" height="10" fill="#0F5C63"/>'


def svg(inside: str = RECT, *, box: str = "0 0 40 10", before: str = "", more: str = "") -> bytes:
    return (
        f'{before}<svg xmlns="http://www.w3.org/2000/svg" '
        f'xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="{box}" {more}>{inside}</svg>'
    ).encode()


def image(png: bytes) -> QImage:
    found = QImage()
    assert found.loadFromData(png)
    return found


def test_lines_become_points_on_white(qtbot: QtBot) -> None:
    found = image(drawn(svg()))
    assert (found.width(), found.height()) == (LONGEST_SIDE, LONGEST_SIDE // 4)
    assert found.pixelColor(100, 100).name() == "#0f5c63"
    assert found.pixelColor(LONGEST_SIDE - 100, 100).name() == "#ffffff"
    assert found.pixelColor(LONGEST_SIDE - 100, 100).alpha() == 255


@pytest.mark.parametrize(
    "inside",
    [
        '<defs><path id="a" d="M0 0h9v9H0z"/></defs><use xlink:href="#a"/><use href="#a" x="9"/>',
        '<linearGradient id="g"><stop stop-color="red"/></linearGradient>'
        '<rect width="9" height="9" style="fill:url(#g)"/>',
        f"<style>rect {{ fill: red }}</style>{RECT}",
        f'<g xmlns:i="http://example.org" i:file="C:\\a\\b.png">{RECT}</g>',
        f"<!-- drawn by hand --><metadata>x</metadata>{RECT}",
    ],
)
def test_what_drawing_programs_write_is_drawn(qtbot: QtBot, inside: str) -> None:
    assert drawn(svg(inside)).startswith(b"\x89PNG")


WRONG = {
    "picture": (svg('<image href="data:image/png;base64,AAAA"/>'), OUTWARD),
    "picture elsewhere": (svg('<image xlink:href="http://example.org/a.png"/>'), OUTWARD),
    "picture in a filter": (svg('<filter id="f"><feImage href="#a"/></filter>'), OUTWARD),
    "program": (svg("<script>alert(1)</script>"), OUTWARD),
    "program in an event": (svg(more='onload="alert(1)"'), OUTWARD),
    "page": (svg("<foreignObject><p/></foreignObject>"), OUTWARD),
    "address": (svg(f'<a href="https://example.org">{RECT}</a>'), OUTWARD),
    "use elsewhere": (svg('<use xlink:href="other.svg#a"/>'), OUTWARD),
    "other prefix": (
        svg('<use xmlns:z="http://www.w3.org/1999/xlink" z:href="file:///etc/passwd"/>'),
        OUTWARD,
    ),
    "paint elsewhere": (svg("<rect fill=\"url('http://example.org/#a')\"/>"), OUTWARD),
    "style elsewhere": (svg("<style>@import 'http://example.org/a.css';</style>"), OUTWARD),
    "style with a url": (svg("<style>rect{fill:url(a.svg#b)}</style>"), OUTWARD),
    "escaped": (svg("<style>rect{fill:u\\72l(a.svg)}</style>"), OUTWARD),
    "style sheet": (svg(before='<?xml-stylesheet href="a.css"?>'), OUTWARD),
    "entity": (
        svg("<text>&a;</text>", before='<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/hosts">]>'),
        OUTWARD,
    ),
    "unclosed": (svg()[:-8], BROKEN),
    "no svg": (b"<html><svg/></html>", BROKEN),
    "nothing drawn": (svg(""), BROKEN),
    "no extent": (svg(box="0 0 0 0"), BROKEN),
    "a thread": (svg(box="0 0 4000 1"), BROKEN),
    "endless": (svg(box="0 0 1e12 1e12"), BROKEN),
    "not a number": (svg(box="0 0 nan nan"), BROKEN),
    "itself": (svg(f'<g id="a">{RECT}<use href="#a"/></g>'), LARGE),
    "multiplying": (
        svg(
            f'<g id="x0">{RECT}</g>'
            + "".join(
                f'<g id="x{n}">' + f'<use href="#x{n - 1}"/>' * 10 + "</g>" for n in range(1, 9)
            )
        ),
        LARGE,
    ),
    "many parts": (svg("<g/>" * 20_001), LARGE),
    "deep": (svg("<g>" * 200 + "</g>" * 200), LARGE),
    "many bytes": (svg(f"<!--{'x' * 2_000_001}-->"), LARGE),
}


@pytest.mark.parametrize(("data", "trouble"), WRONG.values(), ids=WRONG)
def test_what_is_broken_or_more_than_a_drawing_is_refused(
    qtbot: QtBot, data: bytes, trouble: Trouble
) -> None:
    with pytest.raises(Misfortune) as caught:
        drawn(data)
    assert caught.value.trouble is trouble


@pytest.mark.parametrize("code", ["utf-8", "utf-16"])
def test_a_chosen_drawing_becomes_the_logo(qtbot: QtBot, tmp_path: Path, code: str) -> None:
    app = opened(tmp_path / "data")
    path = tmp_path / "logo.svg"
    path.write_bytes(svg().decode().encode(code))
    logo = image(app.settings.logo_from(path, drawn))
    assert logo.width() == 4 * logo.height()
    path.write_bytes(svg("<script/>"))
    with pytest.raises(Misfortune) as caught:
        app.settings.logo_from(path, drawn)
    assert caught.value.trouble is OUTWARD
    app.access.lock()
