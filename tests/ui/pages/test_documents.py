from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from csnat_app.bootstrap import Application
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.services.printables import Printable
from csnat_app.services.shapes import Shape
from csnat_app.ui.output import Output
from csnat_app.ui.pages.documents import DocumentsPage
from csnat_app.ui.pages.documents_presenter import DocumentsPresenter
from csnat_app.ui.theme.theme import Theme
from csnat_app.ui.widgets.chips import Chips
from csnat_app.ui.widgets.choice_list import ChoiceList
from csnat_app.ui.widgets.text import Text
from tests.support import opened
from tests.ui.hands import bring_forward
from tests.ui.pages.previewed import Previewed


@dataclass
class Desk(Previewed):
    app: Application
    page: DocumentsPage
    where: Path | None = None
    said: list[str] = field(default_factory=list)
    failures: list[Misfortune] = field(default_factory=list)

    def choose(self, key: str) -> None:
        self.part(ChoiceList, "documents_list").button(key).click()


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Desk]:
    app = opened(tmp_path / "data")
    found: list[Desk] = []

    def ask_where(_parent: QWidget, _name: str) -> Path | None:
        return found[0].where

    presenter = DocumentsPresenter(app.documents, app.library, app.forms, app.unit_documents)
    page = DocumentsPage(presenter, Output(app.documents, ask_where=ask_where))
    page.resize(1158, 768)
    bring_forward(qtbot, page)
    found.append(Desk(app, page))
    page.said.connect(lambda text, _undo: found[0].said.append(text))
    page.failed.connect(found[0].failures.append)
    yield found[0]
    page.leave()
    app.access.lock()


def test_shows_the_real_pages_and_says_while_they_are_made(desk: Desk, qtbot: QtBot) -> None:
    desk.page.enter()
    assert desk.text("documents_preview_state") == "Making the pages…"
    assert not desk.button("documents_preview_print").isEnabled()
    qtbot.waitUntil(lambda: desk.shows("leaflet-nb.pdf"))
    assert desk.preview.page_count() == 2
    assert desk.button("documents_preview_print").isEnabled()


def test_each_document_comes_in_its_languages(desk: Desk, qtbot: QtBot) -> None:
    desk.page.enter()
    chips = desk.page.findChild(Chips, "documents_language_leaflet")
    assert chips is not None
    chips.chip("se").click()
    qtbot.waitUntil(lambda: desk.shows("leaflet-se.pdf"))
    desk.choose("directory")
    qtbot.waitUntil(lambda: desk.shows("directory-se.pdf"))
    desk.choose("guide")
    qtbot.waitUntil(lambda: desk.shows("guide-se.pdf"))
    assert desk.preview.page_count() > 2


def test_a_leaflet_is_chosen_in_two_languages_and_as_a_booklet(desk: Desk, qtbot: QtBot) -> None:
    desk.page.enter()
    assert not desk.part(Text, "documents_fold").isVisible()
    others = desk.page.findChild(Chips, "documents_other")
    shapes = desk.page.findChild(Chips, "documents_shape")
    assert others is not None
    assert shapes is not None
    others.chip("se").click()
    qtbot.waitUntil(lambda: desk.shows("leaflet-nb-se.pdf"))
    shapes.chip(Shape.BOOKLET).click()
    qtbot.waitUntil(lambda: desk.shows("leaflet-nb-se-booklet.pdf"))
    assert desk.preview.page_count() == 4
    assert desk.part(Text, "documents_fold").isVisible()
    desk.choose("guide")
    qtbot.waitUntil(lambda: desk.shows("guide-nb.pdf"))
    assert not any(one.isVisible() for one in desk.page.findChildren(Chips, "documents_shape"))


def test_the_first_language_is_not_offered_as_the_second(desk: Desk, qtbot: QtBot) -> None:
    desk.page.enter()
    first = desk.page.findChild(Chips, "documents_language_leaflet")
    assert first is not None
    first.chip("se").click()
    qtbot.waitUntil(lambda: desk.shows("leaflet-se.pdf"))
    (others,) = [one for one in desk.page.findChildren(Chips, "documents_other") if one.isVisible()]
    spoken = [chip.text() for chip in others.findChildren(QAbstractButton)]
    assert spoken == ["None", "bokmål", "nynorsk", "English"]


def test_saves_as_pdf_and_says_where(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.page.enter()
    qtbot.waitUntil(lambda: desk.shows("leaflet-nb.pdf"))
    desk.button("documents_preview_save").click()
    assert desk.said == []
    desk.where = tmp_path / "leaflet.pdf"
    desk.button("documents_preview_save").click()
    assert desk.where.read_bytes().startswith(b"%PDF")
    assert desk.said == ["Saved as leaflet.pdf."]


def test_what_goes_wrong_is_told_above_the_page(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.page.enter()
    qtbot.waitUntil(lambda: desk.shows("leaflet-nb.pdf"))
    (tmp_path / "closed").write_text("a file, where a folder would have to be")
    desk.where = tmp_path / "closed" / "leaflet.pdf"
    desk.button("documents_preview_save").click()
    assert [failure.trouble for failure in desk.failures] == [Trouble.FILE_NOT_WRITTEN]
    assert desk.shows("leaflet-nb.pdf")


def test_nothing_stays_on_the_screen_when_one_leaves(desk: Desk, qtbot: QtBot) -> None:
    desk.page.enter()
    qtbot.waitUntil(lambda: desk.shows("leaflet-nb.pdf"))
    desk.page.leave()
    assert desk.preview.printable() is None
    assert desk.preview.page_count() == 0


def test_what_was_asked_for_last_is_shown(desk: Desk, qtbot: QtBot) -> None:
    slow, quick = desk.app.documents.leaflet("nb"), desk.app.documents.leaflet("se")
    goes_on = Event()

    def make_slowly() -> Printable:
        goes_on.wait(10)
        return slow

    came: list[Printable] = []
    desk.preview.ready.connect(came.append)
    desk.preview.show_made(make_slowly)
    desk.preview.show_made(lambda: quick)
    goes_on.set()
    qtbot.waitUntil(lambda: desk.preview.printable() is quick)
    assert came == [quick]


def test_a_document_that_cannot_be_made_is_told(desk: Desk, qtbot: QtBot) -> None:
    def make() -> Printable:
        raise Misfortune(Trouble.CONTENT_DAMAGED, file="leaflet.nb.json", line=3, reason="x")

    desk.preview.show_made(make)
    qtbot.waitUntil(lambda: bool(desk.failures))
    assert desk.failures[0].trouble is Trouble.CONTENT_DAMAGED
    assert desk.text("documents_preview_state") == "There are no pages to show."


def test_a_document_about_a_carer_says_what_saving_means(desk: Desk) -> None:
    case = desk.app.carers.create("Øve Øvesen", "son", "", "nb", "")
    make = desk.app.documents.plan
    note = desk.part(Text, "documents_preview_note")
    desk.preview.show_printable(make(case.carer, case.latest, nurse_copy=False, language="nb"))
    assert note.isVisibleTo(desk.page)
    desk.preview.show_printable(desk.app.documents.leaflet("nb"))
    assert not note.isVisibleTo(desk.page)
