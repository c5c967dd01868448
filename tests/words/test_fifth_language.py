"""A fifth language is added by files alone: interface, carer's language, leaflet and plan.

The code is that of Southern Sámi; the words are invented for this test, from Bokmål, and no Sámi.
Guide, advice and most of the interface are left out, so that Bokmål has to stand in for them.
"""

import json
import shutil
import subprocess
from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from csnat_app import assets
from csnat_app.bootstrap import build
from csnat_app.services.application import Application
from csnat_app.services.settings import Appearance
from tests.documents.conftest import read_pages
from tests.rules.test_translations import lrelease
from tests.support import CHEAP, PASSPHRASE, TestTime
from tests.ui.window.desk import Desk, Machine, click, everything_said

CODE, MARK = "sma", "ïï"
MADE_UP = "Invented for a test: no word of this is Southern Sámi."
FILES = (
    "locale/{}.json",
    "words/words.{}.json",
    "leaflet/leaflet.{}.json",
    "instruments/neutral-14.{}.json",
    "instruments/neutral-15.{}.json",
)
# "se" at the head says that one, two and many are three forms.
INTERFACE = f"""<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="se" sourcelanguage="en">
<context><name>Room</name>
<message><source>Today</source><translation>{MARK} I dag</translation></message>
</context>
<context><name>Today</name>
<message numerus="yes"><source>%n thing(s) wait.</source><translation>
<numerusform>{MARK} én</numerusform><numerusform>{MARK} to</numerusform>
<numerusform>{MARK} %n</numerusform></translation></message>
</context>
</TS>
"""


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program's data files, and beside them those of one more language."""
    folder = tmp_path_factory.mktemp("fifth")
    for part in ("resources", "translations"):
        shutil.copytree(assets.data_folder() / part, folder / part)
    for name in FILES:
        content = folder / "resources" / "content"
        texts = json.loads((content / name.format("nb")).read_text("utf-8"))
        said = json.dumps(_invented(texts), ensure_ascii=False)
        (content / name.format(CODE)).write_text(said, "utf-8")
    written = folder / "translations" / f"csnat_{CODE}.ts"
    written.write_text(INTERFACE, "utf-8")
    made = str(written.with_suffix(".qm"))
    subprocess.run([lrelease(), "-silent", str(written), "-qm", made], check=True)
    return folder


def _invented(texts: dict[str, object]) -> dict[str, object]:
    own = {key: _marked(value) for key, value in texts.items() if key in _OF_PEOPLE}
    said = {**texts, **own, "language": CODE, "source": MADE_UP}
    if texts["kind"] == "locale":
        said |= {"name": "prøvesamisk", "alphabet": "abdefghijïklmnoprstuvyæøå"}
    return said


_OF_PEOPLE = ("texts", "lists", "areas", "steps", "months", "title")


def _marked(value: object) -> object:
    if isinstance(value, dict):
        return {key: _marked(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_marked(inner) for inner in value]
    return f"{MARK} {value}"


@pytest.fixture
def fifth(data: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The program finds its data files there."""
    monkeypatch.setattr(assets, "data_folder", lambda: data)
    return data


@pytest.fixture
def app(fifth: Path, tmp_path: Path) -> Iterator[Application]:
    found = build(tmp_path / "data", TestTime().clock(), CHEAP)
    found.practice.create(PASSPHRASE)
    yield found
    found.access.lock()


@pytest.fixture
def desk(app: Application, qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    app.settings.keep_appearance(Appearance("nb", "light", 1.0))
    app.access.lock()
    machine = Machine(qapp)
    yield machine.sit_down(tmp_path / "data")
    machine.end()


def test_its_files_are_in_order(app: Application) -> None:
    assert app.library.problems == ()
    assert app.library.languages() == ("nb", "nn", "se", "en", CODE)
    assert app.library.text_languages("leaflet")[-1] == CODE
    assert app.library.date_words(CODE).written(date(2026, 3, 5)) == f"5. {MARK} mars 2026"
    assert "ï" in app.library.letters()


def test_leaflet_and_plan_are_in_it(app: Application) -> None:
    case = app.carers.open(app.carers.search().rows[0].carer_id)
    leaflet = app.documents.leaflet(CODE)
    plan = app.documents.plan(case.carer, case.latest, nurse_copy=False, language=CODE)
    for printable, kind in ((leaflet, "leaflet"), (plan, "plan")):
        title = app.library.text_set("words", CODE)["plan.title"]
        if kind == "leaflet":
            title = app.library.text_set("leaflet", CODE)["title"]
        assert title.startswith(MARK)
        assert title in " ".join(" ".join(read_pages(printable.pdf)).split())
        with pikepdf.open(BytesIO(printable.pdf)) as pdf:
            assert str(pdf.Root.Lang) == CODE
    beside = app.documents.leaflet("nb", CODE)
    assert MARK in "".join(read_pages(beside.pdf))


def test_what_it_lacks_is_said_in_bokmal(app: Application) -> None:
    assert app.library.text_set("guide", CODE).language == "nb"
    pages = "".join(read_pages(app.documents.guide(CODE).pdf))
    assert app.library.text_set("guide", "nb")["stage.1.title"] in pages


def test_the_whole_window_speaks_it(desk: Desk, qtbot: QtBot) -> None:
    page = desk.show("settings")
    choice = page.findChild(QAbstractButton, f"settings_language.{CODE}")
    assert choice is not None
    assert choice.text() == "prøvesamisk"
    before = desk.room
    choice.click()
    qtbot.waitUntil(lambda: desk.window.room() not in (None, before))
    said = everything_said(desk.room.rail)
    assert f"{MARK} I dag" in said
    assert "Innstillinger" in said  # not translated, so Bokmål
    counted = [QCoreApplication.translate("Today", "%n thing(s) wait.", "", n) for n in (1, 2, 7)]
    assert counted == [f"{MARK} én", f"{MARK} to", f"{MARK} 7"]


def test_a_carer_can_have_it_and_its_letters_are_at_hand(desk: Desk) -> None:
    page = desk.show("new_carer")
    assert "prøvesamisk" in everything_said(page)
    assert page.findChild(QAbstractButton, "new_carer_letters.i_diaeresis") is not None
    case = desk.app.carers.create("Prøve Prøvesen", "spouse", "", CODE, "")
    desk.room.show_page("carer", case.carer.id)
    shown = desk.room.page("carer")
    assert "prøvesamisk" in everything_said(shown)
    letter = shown.findChild(QAbstractButton, "case_letters.i_diaeresis")
    assert letter is not None
    assert letter.isVisible()
    click(desk.window, "rail.today")


def test_without_its_files_nobody_is_offered_it(tmp_path: Path) -> None:
    app = build(tmp_path / "data", TestTime().clock(), CHEAP)
    assert CODE not in app.library.languages()
