"""Every document of the program, written from invented people."""

import re
from collections import Counter
from pathlib import Path

import outloud
import pikepdf
import pytest

from csnat_app.documents.document import Document
from csnat_app.documents.pdf import render as rendering
from csnat_app.services.application import Application
from tests.documents import told
from tests.documents.conftest import read_pages
from tests.documents.spoken import said, unmarked
from tests.support import PASSPHRASE, TestTime, program

LANGUAGES = ("nb", "nn", "se", "en")
FINE = {
    # On a booklet's sheet, the pages to be folded stand beside each other in another order.
    "paint tagged content out of tag-tree order": "booklet",
    # Boxes to tick are pictures with a text of their own, which the checker does not count.
    "cells are empty": "form-",
}


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> dict[Path, Document]:
    """Every file, and the blocks that it was made of."""
    folder = tmp_path_factory.mktemp("samples")
    app: Application = program(folder / "data", TestTime())
    drawn: list[Document] = []

    def noting(document: Document) -> bytes:
        drawn.append(document)
        return render(document)

    render = rendering.render
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(rendering, "render", noting)
        key = app.practice.create(PASSPHRASE)
        paths = app.samples.write(folder / "out", key)
    app.access.lock()
    assert len(paths) == len(drawn)
    return dict(zip(paths, drawn, strict=True))


def test_every_document_in_every_language_and_variant(samples: dict[Path, Document]) -> None:
    names = {path.name for path in samples}
    assert len(names) == len(samples) > 110
    assert {"leaflet-nb-se-booklet.pdf", "leaflet-se-large.pdf", "leaflet-en-a5.pdf"} <= names
    assert any(name.startswith("plan-se-nb-large-") for name in names)
    assert {"leaflet-nb-logo.pdf", "leaflet-nb-se-logo.pdf", "unit-document-nb.pdf"} <= names
    assert any(re.fullmatch(r"plan-nb-[\d-]+-logo\.pdf", name) for name in names)
    for language in LANGUAGES:
        for kind in (
            "leaflet",
            "guide",
            "advice",
            "directory",
            "recovery-key",
            "invitation",
            "project-report",
        ):
            assert f"{kind}-{language}.pdf" in names
        for kind in ("plan", "plan-nurse", "case", "access-report", "form-ovingsskjema"):
            assert any(re.match(rf"{kind}-(\w{{8}}-)?{language}\b", name) for name in names), kind
        assert f"form-ovingsskjema-{language}-large.pdf" in names


def test_everybody_can_read_every_document(samples: dict[Path, Document], subtests) -> None:
    """PDF/UA-1, and what a validator cannot see, by a checker that is not ours."""
    for path in samples:
        with subtests.test(path.name):
            found = outloud.check(str(path))
            assert found.error is None
            told_of = [
                one.message for one in found.findings if one.severity in ("error", "warning")
            ]
            assert [message for message in told_of if not _fine(message, path.name)] == []


def _fine(message: str, name: str) -> bool:
    return any(words in message and part in name for words, part in FINE.items())


def test_every_document_says_its_blocks_word_by_word(samples, subtests) -> None:
    """In the order of the structure, and once more with a reader that knows no structure."""
    for path, document in samples.items():
        with subtests.test(path.name):
            pdf = path.read_bytes()
            expected = told.words(document)
            assert said(pdf).text.split() == expected
            assert unmarked(pdf) == []
            # That reader takes a hyphen at a line's end for one of hyphenation.
            text = "".join(read_pages(pdf)).replace("\ufffe", "-")
            signs = Counter("".join(text.split()))
            assert not Counter("".join(expected)) - signs


def test_every_document_says_that_it_can_be_kept(samples, subtests) -> None:
    """PDF/A-2a as far as the file's own parts go (ISO 19005-2, 6.1 to 6.7)."""
    for path, document in samples.items():
        with subtests.test(path.name), pikepdf.open(path) as pdf:
            root = pdf.Root
            assert root.Lang == document.language
            assert root.MarkInfo.Marked
            assert [str(one.S) for one in root.OutputIntents] == ["/GTS_PDFA1"]
            assert not {"/AA", "/OpenAction", "/Names", "/AcroForm", "/OCProperties"} & root.keys()
            assert not pdf.is_encrypted
            assert "/ID" in pdf.trailer
            with pdf.open_metadata(update_docinfo=False) as said_of:
                # What the unit brought is passed on without a promise that is not the program's.
                own = path.name.startswith("unit-document")
                assert said_of.pdfa_status == ("" if own else "2A")
                assert said_of["pdfuaid:part"] == "1"
                assert said_of["dc:title"] == document.title == str(pdf.docinfo.Title)
            for page in pdf.pages:
                assert not {"/AA", "/Trans"} & page.obj.keys()
                for font in page.Resources.Font.values():
                    (below,) = font.get("/DescendantFonts", [font])
                    assert "/FontFile2" in below.FontDescriptor
                    assert "/ToUnicode" in font


def test_the_unit_s_logo_stands_on_its_samples_only(samples: dict[Path, Document]) -> None:
    for path in samples:
        with pikepdf.open(path) as pdf:
            pictures = [list(page.get_images()) for page in pdf.pages]
        shown = path.name.endswith("-logo.pdf") or path.name.startswith("unit-document")
        assert all(len(found) == int(shown) for found in pictures), path.name


def test_no_person_is_named_in_a_file_s_name_or_description(samples) -> None:
    for path in samples:
        with pikepdf.open(path) as pdf:
            described = str(dict(pdf.docinfo.items())) + pdf.Root.Metadata.read_bytes().decode()
        assert not re.search("Prøve|Øve|Eksempel|Kari|Ola|Nils", path.name + described)
