"""What people type that no form expects: nothing is cut, nothing falls over, no name gets out."""

import io
import re
from dataclasses import replace

import pikepdf
import pytest

from csnat_app.documents.blocks import Paragraph
from csnat_app.documents.document import Document, PageHeader
from csnat_app.documents.pdf.signs import unshown
from csnat_app.services.application import Application
from csnat_app.services.carers import Case
from csnat_app.services.printables import Printable
from tests.documents.conftest import read_pages

NAME = "Ø" * 300
RIGHT_TO_LEFT = "\u202eشكرا לילה\u202c"
HARD = f"før {RIGHT_TO_LEFT} 😀 \x00 {'å' * 300} etter"


@pytest.fixture
def case(app: Application) -> Case:
    case = app.carers.create(NAME, "daughter", "B-1", "nb", "")
    round_, need = app.needs.add(case.latest, "feelings")
    round_ = app.needs.keep(round_, replace(need, own_words=HARD, would_help=HARD))
    round_, action = app.needs.add_action(round_, need.id)
    app.needs.keep_action(round_, replace(action, what=HARD, who=NAME, when=HARD))
    return app.carers.open(case.carer.id)


def made(app: Application, case: Case) -> list[Printable]:
    make, round_ = app.documents, case.latest
    found = [make.case(case, "nb"), make.access_report(case.carer, "nb")]
    for large in (False, True):
        for nurse in (False, True):
            found.append(
                make.plan(case.carer, round_, nurse_copy=nurse, language="nb", large=large)
            )
        found.append(make.plan_in_two(case.carer, round_, language="nb", other="se", large=large))
    return found


def test_nothing_is_cut_and_nobody_is_named_outside_the_pages(app, case) -> None:
    for printable in made(app, case):
        text = re.sub(r"\s", "", "".join(read_pages(printable.pdf)))
        assert text.count("Ø") >= 300, printable.name
        if printable.what != "access_report":
            assert text.count("å") >= 300, printable.name
            assert "før▯" in text
            assert printable.boxed
        assert "ØØØ" not in printable.name
        with pikepdf.open(io.BytesIO(printable.pdf)) as pdf:
            described = str(dict(pdf.docinfo.items())) + pdf.Root.Metadata.read_bytes().decode()
        assert "ØØØ" not in described
        assert "å" * 9 not in described


def test_nothing_is_drawn_beside_the_paper(app, case) -> None:
    for printable in made(app, case):
        with pikepdf.open(io.BytesIO(printable.pdf)) as pdf:
            for page in pdf.pages:
                for operands, _ in pikepdf.parse_content_stream(page, "Tm"):
                    x, y = float(operands[4]), float(operands[5])
                    assert 0 <= x <= float(page.mediabox[2]), printable.name
                    assert 0 <= y <= float(page.mediabox[3]), printable.name


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("áčđŋšŧž ÁČĐŊŠŦŽ æøå ñ ü ł ę Київ Αθήνα – “a” € ½", ""),
        ("a\u00a0b\u202fc\u2011d\te\nf", ""),
        ("\u202eabc\u202c\u2067d\u2069\u200d\ufe0f\ufeff\u00ad", ""),
        ("שלום", "ולםש"),
        ("😀 \x00", "\x00😀"),
        ("▯", ""),
    ],
)
def test_what_cannot_be_printed_is_known(text: str, missing: str) -> None:
    document = Document("A", "nb", (Paragraph(text),), PageHeader(), "", "{page}")
    assert unshown(document) == tuple(sorted(missing))
