"""Nothing that the program says measures, watches or judges, or speaks as the licensed form does:
in the content, in the interface, and in every document that it can make."""

from io import BytesIO

import pikepdf
import pytest

import wordings
from csnat_app.documents.document import Document
from csnat_app.documents.pdf import render
from csnat_app.documents.plain_text import plain_text
from tests.support import PASSPHRASE, TestTime, program
from tests.words.forbidden import EXCEPTIONS, forbidden_in, form_like
from wordings import Wording

LANGUAGES = ("nb", "nn", "se", "en")


def said(language: str) -> list[Wording]:
    return [
        *wordings.content(language),
        *wordings.interface(language),
        *wordings.practice(language),
    ]


@pytest.fixture(scope="module")
def documents(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The text of every sample document. That the PDFs say the same is tested with the documents;
    here nothing is drawn, so that all of them are read in a moment."""
    found: dict[str, str] = {}
    blank = BytesIO()  # the unit's own PDF is read back in
    with pikepdf.new() as page:
        page.add_blank_page()
        page.save(blank)

    def keep(document: Document) -> bytes:
        found[f"{len(found)} {document.title} ({document.language})"] = plain_text(document)
        return blank.getvalue()

    folder = tmp_path_factory.mktemp("documents")
    app = program(folder / "data", TestTime())
    key = app.practice.create(PASSPHRASE)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(render, "render", keep)
        app.samples.write(folder / "out", key)
        carer = app.carers.search().rows[0].carer_id
        for language in LANGUAGES:
            # The samples hold these in Bokmål alone.
            app.documents.case(app.carers.open(carer), language)
            app.documents.access_report(app.carers.open(carer).carer, language)
            app.documents.recovery_sheet(key, language)
            app.documents.directory(language)
            app.documents.invitation(app.desk.person, "0000", language)
    app.access.lock()
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_forbidden_word_in_content_and_interface(language: str) -> None:
    assert [one for one in said(language) if forbidden_in(one.text)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_of_the_form_in_content_and_interface(language: str) -> None:
    assert [one for one in said(language) if form_like(one.text)] == []


def test_no_forbidden_word_and_no_sentence_of_the_form_in_documents(
    documents: dict[str, str],
) -> None:
    assert len(documents) > 80
    assert any("access" in name.casefold() or "innsyn" in name.casefold() for name in documents)
    found = [
        (name, line)
        for name, text in documents.items()
        for line in text.splitlines()
        if forbidden_in(line) or form_like(line)
    ]
    assert found == []


def test_every_exception_is_met() -> None:
    everything = "\n".join(one.text for language in LANGUAGES for one in said(language))
    assert [phrase for phrase in EXCEPTIONS if phrase not in everything] == []


@pytest.mark.parametrize(
    "text",
    [
        "Your score",
        "High risk.",
        "decision support",
        "the treatment",
        "Monitoring",
        "skåren",
        "Risikoen er",
        "alvorlighetsgrad",
        "alvorsgraden",
        "overvåking",
        "overvaking",
        "beslutningsstøtte",
        "diagnosen",
        "Behandlingen",
        "riska",
        "vákšun",
        "duođalašvuohta",
        "dálkkodeapmi",
    ],
)
def test_words_of_measuring_would_be_found(text: str) -> None:
    assert forbidden_in(text)


@pytest.mark.parametrize(
    "text",
    ["asterisk", "underscored", "on the screen", "når noen er alvorlig syk", "duođalaččat buohcci"],
)
def test_what_only_looks_alike_is_let_be(text: str) -> None:
    assert not forbidden_in(text)


@pytest.mark.parametrize(
    "parts",
    [
        # Put together here, so that no such sentence stands in the repository.
        ("Do you need", "more support", "with gardening?"),
        ("I need", "more help", "with gardening"),
        ("Trenger du", "mer støtte", "til hagearbeid?"),
        ("Treng du", "meir hjelp", "i hagen?"),
        ("Har du behov for", "mer støtte", "i hagen?"),
        ("Trenger du å vite", "mer om", "hagearbeid?"),
        ("Dárbbašatgo", "eanet", "doarjaga?"),
        ("©", "2026", "Prøveforlaget"),
    ],
)
def test_the_form_s_manner_of_asking_would_be_found(parts: tuple[str, ...]) -> None:
    assert form_like(" ".join(parts))
