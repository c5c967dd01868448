import json
import shutil
from pathlib import Path

import pytest

from csnat_app import assets
from csnat_app.bootstrap import Application
from csnat_app.content.library import ContentLibrary
from csnat_app.services.shapes import Shape
from csnat_app.ui.pages.documents_presenter import DocumentKind, DocumentsPresenter


def a_presenter(app: Application, library: ContentLibrary) -> DocumentsPresenter:
    return DocumentsPresenter(app.documents, library, app.forms, app.unit_documents)


@pytest.fixture
def presenter(app: Application) -> DocumentsPresenter:
    return a_presenter(app, app.library)


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A copy of the content that a test may damage."""
    return Path(shutil.copytree(assets.content_folder(), tmp_path / "content"))


def test_lists_all_documents_with_their_languages(presenter: DocumentsPresenter) -> None:
    assert presenter.kinds() == tuple(DocumentKind)[:-1]
    leaflets = dict(presenter.languages(DocumentKind.LEAFLET))
    assert leaflets["nb"] == "bokmål"
    assert leaflets["se"] == "davvisámegiella"


def test_makes_what_was_chosen_when_it_was_chosen(presenter: DocumentsPresenter) -> None:
    presenter.choose_language("se")
    make = presenter.maker()
    presenter.choose(DocumentKind.ADVICE)
    assert make().name == "leaflet-se.pdf"
    assert presenter.maker()().what == "advice"


def test_a_language_stays_where_the_document_has_it(presenter: DocumentsPresenter) -> None:
    presenter.choose_language("se")
    assert presenter.language == "se"
    presenter.choose(DocumentKind.FORM)
    assert presenter.languages(DocumentKind.FORM) == ()
    presenter.choose(DocumentKind.ADVICE)
    assert presenter.language == "se"
    presenter.choose(DocumentKind.LEAFLET)
    assert presenter.language == "se"


def test_a_leaflet_comes_in_two_languages_and_on_other_paper(
    presenter: DocumentsPresenter,
) -> None:
    presenter.choose_other("se")
    presenter.choose_shape(Shape.BOOKLET)
    assert presenter.maker()().name == "leaflet-nb-se-booklet.pdf"
    presenter.choose(DocumentKind.GUIDE)
    assert presenter.maker()().name == "guide-nb.pdf"


def test_a_language_never_stands_beside_itself(presenter: DocumentsPresenter) -> None:
    presenter.choose_other("se")
    presenter.choose_language("se")
    assert presenter.other == ""
    assert "se" not in dict(presenter.others())
    assert presenter.maker()().name == "leaflet-se.pdf"
    presenter.choose_language("nn")
    assert presenter.other == "se"


def test_a_text_that_nobody_approved_is_a_draft(app: Application, content: Path) -> None:
    file = content / "leaflet" / "leaflet.nb.json"
    whole = json.loads(file.read_text("utf-8"))
    whole["review"] = {"by": "", "on": None}
    file.write_text(json.dumps(whole, ensure_ascii=False), "utf-8")
    assert a_presenter(app, ContentLibrary(content)).is_draft()
    whole["review"] = {"by": "Eksempel Eksempelsen", "on": "2026-01-05"}
    file.write_text(json.dumps(whole, ensure_ascii=False), "utf-8")
    assert not a_presenter(app, ContentLibrary(content)).is_draft()


def test_the_units_own_directory_is_no_draft(presenter: DocumentsPresenter) -> None:
    presenter.choose(DocumentKind.DIRECTORY)
    assert not presenter.is_draft()


def test_a_damaged_text_takes_its_document_away(app: Application, content: Path) -> None:
    for file in (content / "advice").glob("*.json"):
        file.write_text("{", "utf-8")
    presenter = a_presenter(app, ContentLibrary(content))
    assert DocumentKind.ADVICE not in presenter.kinds()
    assert DocumentKind.LEAFLET in presenter.kinds()
