"""The unit's own PDFs and the blank form on the Documents page."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from csnat_app.bootstrap import Application
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.services.shapes import Shape
from csnat_app.ui.output import Output
from csnat_app.ui.pages.documents import DocumentsPage
from csnat_app.ui.pages.documents_own import ask_name
from csnat_app.ui.pages.documents_presenter import DocumentsPresenter
from csnat_app.ui.theme.theme import Theme
from csnat_app.ui.widgets.chips import Chips
from csnat_app.ui.widgets.choice_list import ChoiceList
from csnat_app.ui.widgets.dialog import Ask
from tests.support import opened
from tests.support_packs import real, taken_in
from tests.ui.hands import bring_forward
from tests.ui.pages.previewed import Previewed


@dataclass
class Desk(Previewed):
    app: Application
    page: DocumentsPage
    file: Path | None = None
    named: tuple[str, str] | None = None
    said: list[tuple[str, Any]] = field(default_factory=list)
    failures: list[Misfortune] = field(default_factory=list)

    @property
    def list(self) -> ChoiceList:
        return self.part(ChoiceList, "documents_list")

    def chips(self, name: str) -> Chips:
        (found,) = [one for one in self.page.findChildren(Chips, name) if one.isVisible()]
        return found


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Desk]:
    app = opened(tmp_path / "data")
    found: list[Desk] = []
    presenter = DocumentsPresenter(app.documents, app.library, app.forms, app.unit_documents)
    page = DocumentsPage(
        presenter,
        Output(app.documents),
        ask_pdf=lambda _parent: found[0].file,
        ask_name=lambda _parent, _title, _language, _languages: found[0].named,
    )
    page.resize(1158, 768)
    bring_forward(qtbot, page)
    desk = Desk(app, page, file=tmp_path / "a.pdf", named=("Velkommen", "nb"))
    found.append(desk)
    assert desk.file is not None
    desk.file.write_bytes(app.documents.leaflet("en").pdf)
    page.said.connect(lambda text, undo: desk.said.append((text, undo)))
    page.failed.connect(desk.failures.append)
    page.enter()
    yield desk
    page.leave()
    app.access.lock()


def test_a_pdf_is_added_shown_removed_and_brought_back(desk: Desk, qtbot: QtBot) -> None:
    assert not desk.button("documents_own_remove").isVisible()
    desk.button("documents_own_add").click()
    qtbot.waitUntil(lambda: desk.shows("Velkommen.pdf"))
    (kept,) = desk.app.unit_documents.all()
    assert desk.list.value() == kept.id
    assert desk.list.button(kept.id).accessibleName() == "Velkommen (bokmål)"
    assert desk.preview.page_count() == 2
    assert desk.button("documents_preview_print").isEnabled()
    desk.button("documents_own_remove").click()
    assert desk.app.unit_documents.all() == ()
    listed = desk.list.keys()
    assert kept.id not in listed
    words, undo = desk.said[-1]
    assert "removed" in words
    undo()
    assert desk.app.unit_documents.all() == (kept,)
    qtbot.waitUntil(lambda: desk.shows("Velkommen.pdf"))


def test_title_and_language_are_changed(desk: Desk, qtbot: QtBot) -> None:
    desk.button("documents_own_add").click()
    qtbot.waitUntil(lambda: desk.shows("Velkommen.pdf"))
    desk.named = ("Bures boahtin", "se")
    desk.button("documents_own_rename").click()
    qtbot.waitUntil(lambda: desk.shows("Bures-boahtin.pdf"))
    (kept,) = desk.app.unit_documents.all()
    assert (kept.title, kept.language) == ("Bures boahtin", "se")


def test_what_is_no_pdf_is_told_and_nothing_is_kept(desk: Desk, qtbot: QtBot) -> None:
    assert desk.file is not None
    desk.file.write_bytes(b"no pdf")
    desk.button("documents_own_add").click()
    qtbot.waitUntil(lambda: bool(desk.failures))
    assert desk.failures[0].trouble is Trouble.PDF_UNREADABLE
    assert desk.app.unit_documents.all() == ()
    assert desk.button("documents_own_add").isEnabled()


def test_leaving_the_question_keeps_nothing(desk: Desk, qtbot: QtBot) -> None:
    desk.named = None
    desk.button("documents_own_add").click()
    qtbot.waitUntil(lambda: desk.button("documents_own_add").isEnabled())
    assert desk.app.unit_documents.all() == ()
    desk.file = None
    desk.button("documents_own_add").click()
    assert desk.button("documents_own_add").isEnabled()


def test_the_question_offers_the_file_s_title(qtbot: QtBot, theme: Theme, desk: Desk) -> None:
    def answer() -> None:
        (ask,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, Ask)]
        line = ask.findChild(QLineEdit, "documents_own_title")
        assert line is not None
        assert line.text() == "Forslag"
        line.selectAll()
        qtbot.keyClicks(line, " ")
        assert not ask.button("keep").isEnabled()
        qtbot.keyClicks(line, "Ny tittel")
        ask.button("keep").click()

    QTimer.singleShot(0, answer)
    languages = (("nb", "bokmål"), ("se", "davvisámegiella"))
    assert ask_name(desk.page, "Forslag", "se", languages) == (" Ny tittel", "se")


def test_the_form_is_seen_but_locked_and_says_why(desk: Desk) -> None:
    desk.list.button("form").click()
    words = desk.text("documents_preview_state")
    assert "licensed" in words
    assert "KLB" in words
    assert not desk.button("documents_preview_print").isEnabled()
    assert not desk.button("documents_preview_save").isEnabled()


def test_a_form_that_may_be_printed_comes_in_its_languages_and_large(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    taken_in(desk.app, tmp_path, real(uses={"record": True, "print": True}))
    desk.page.enter()
    desk.list.button("form").click()
    qtbot.waitUntil(lambda: desk.shows("form-testform-nb.pdf"))
    desk.chips("documents_language_form").chip("se").click()
    qtbot.waitUntil(lambda: desk.shows("form-testform-se.pdf"))
    desk.chips("documents_shape").chip(Shape.LARGE).click()
    qtbot.waitUntil(lambda: desk.shows("form-testform-se-large.pdf"))
    assert desk.button("documents_preview_print").isEnabled()
