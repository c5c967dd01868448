"""A PDF from elsewhere: what acts, hides or names somebody is gone, what is read stays."""

import io

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from csnat_app.documents.blocks import Heading, Paragraph
from csnat_app.documents.document import Document, PageHeader
from csnat_app.documents.foreign import MOST_BYTES, cleaned, title_of
from csnat_app.documents.pdf.protect import protect
from csnat_app.documents.pdf.render import render
from csnat_app.domain.errors import Misfortune, Trouble
from tests.documents.conftest import read_pages


@pytest.fixture(scope="module")
def plain() -> bytes:
    blocks = (Heading("Til deg", 1), Paragraph("Velkommen hit."))
    return render(Document("Til deg", "nb", blocks, PageHeader(), "", "{page}"))


def changed(pdf: bytes, change) -> bytes:
    file = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as made:
        change(made)
        made.save(file)
    return file.getvalue()


def script(pdf: pikepdf.Pdf) -> Dictionary:
    return Dictionary(S=Name.JavaScript, JS=String("app.alert('BOO')"))


def trouble(data: bytes) -> Trouble:
    with pytest.raises(Misfortune) as caught:
        cleaned(data)
    return caught.value.trouble


def everything_bad(pdf: pikepdf.Pdf) -> None:
    root, page = pdf.Root, pdf.pages[0]
    root.OpenAction = script(pdf)
    root.AA = Dictionary(WC=script(pdf))
    root.Names = Dictionary(JavaScript=Dictionary(Names=Array([String("a"), script(pdf)])))
    pdf.attachments["hemmelig.txt"] = b"HIDDEN"
    page.AA = Dictionary(O=script(pdf))
    link = Dictionary(
        Type=Name.Annot,
        Subtype=Name.Link,
        Rect=Array([0, 0, 9, 9]),
        A=Dictionary(S=Name.URI, URI=String("https://example.org"), Next=script(pdf)),
    )
    launch = Dictionary(
        Type=Name.Annot,
        Subtype=Name.Link,
        Rect=Array([0, 0, 9, 9]),
        A=Dictionary(S=Name.Launch, F=String("evil.exe")),
    )
    carried = pdf.make_indirect(
        Dictionary(
            Type=Name.Annot,
            Subtype=Name.FileAttachment,
            Rect=Array([0, 0, 9, 9]),
            FS=Dictionary(EF=Dictionary(F=pdf.make_stream(b"CARRIED"))),
        )
    )
    page.Annots = Array([pdf.make_indirect(link), launch, carried])
    root.AcroForm = Dictionary(Fields=Array(), XFA=pdf.make_stream(b"<xfa>XFORMS</xfa>"))
    pdf.docinfo.Author = "Prøve Prøvesen"
    with pdf.open_metadata() as said:
        said["dc:creator"] = ["Prøve Prøvesen"]


def test_what_acts_or_hides_or_names_somebody_is_gone(plain: bytes) -> None:
    bad = changed(plain, everything_bad)
    good = cleaned(bad)
    with pikepdf.open(io.BytesIO(good)) as pdf:
        whole = b"".join(
            one.unparse(resolved=True)
            + (one.read_bytes() if isinstance(one, pikepdf.Stream) else b"")
            for one in pdf.objects
        )
        assert not pdf.attachments
        assert [str(note.A.S) for note in pdf.pages[0].Annots if "/A" in note] == ["/URI"]
        assert len(pdf.pages[0].Annots) == 2
    for gone in (b"BOO", b"HIDDEN", b"CARRIED", b"evil", b"XFORMS", b"JavaScript", b"Pr\xc3\xb8ve"):
        assert gone not in whole, gone
    assert read_pages(good) == read_pages(plain)
    assert title_of(good) == "Til deg"


def note(**more: object) -> Dictionary:
    return Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=Array([0, 0, 9, 9]), **more)


def link(address: str) -> Dictionary:
    return note(A=Dictionary(S=Name.URI, URI=String(address)))


@pytest.mark.parametrize(
    "bad",
    [
        link("javascript:EVIL"),
        link("file://EVIL/share/x.exe"),
        link(" FILE:EVIL"),
        link("EVIL.exe"),
        note(PA=Dictionary(S=Name.Launch, F=String("EVIL"))),
        note(A=Array([Dictionary(S=Name.Launch, F=String("EVIL"))])),
        Dictionary(Type=Name.Annot, Subtype=Name.Text, Rect=Array([0, 0, 9, 9]), T=String("EVIL")),
    ],
    ids=range(7),
)
def test_no_link_runs_or_fetches_a_file_and_no_remark_names_its_writer(
    plain: bytes, bad: Dictionary
) -> None:
    def add(pdf: pikepdf.Pdf) -> None:
        pdf.pages[0].Annots = Array([pdf.make_indirect(bad), link("https://example.org")])

    with pikepdf.open(io.BytesIO(cleaned(changed(plain, add)))) as pdf:
        first, second = pdf.pages[0].Annots
        assert b"EVIL" not in first.unparse(resolved=True)
        assert second.A.URI == "https://example.org"


def test_nothing_is_drawn_from_another_file(plain: bytes) -> None:
    def add(pdf: pikepdf.Pdf) -> None:
        elsewhere = pdf.make_stream(b"")
        elsewhere.F = String("//EVIL/x")
        pdf.pages[0].Contents = Array([pdf.pages[0].Contents, elsewhere])
        form = pdf.make_stream(b"", Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 1, 1]))
        form.Ref = Dictionary(F=String("//EVIL/y.pdf"), Page=0)
        pdf.pages[0].Resources.XObject = Dictionary(X=form)

    with pikepdf.open(io.BytesIO(cleaned(changed(plain, add)))) as pdf:
        said = b"".join(one.unparse(resolved=True) for one in pdf.objects)
    assert b"EVIL" not in said


def test_of_what_it_says_of_itself_only_the_matter_stays(plain: bytes) -> None:
    def add(pdf: pikepdf.Pdf) -> None:
        pdf.docinfo["/Custom"] = "Prøve Prøvesen"
        pdf.docinfo.Keywords = "ro, hvile"
        with pdf.open_metadata(update_docinfo=False) as said:
            said["photoshop:AuthorsPosition"] = "Prøve Prøvesen"
            said["xmpMM:DocumentID"] = "Prøve Prøvesen"

    with pikepdf.open(io.BytesIO(cleaned(changed(plain, add)))) as pdf:
        assert pdf.docinfo.Keywords == "ro, hvile"
        assert "/Custom" not in pdf.docinfo
        assert "Prøve".encode() not in pdf.Root.Metadata.read_bytes()
        with pdf.open_metadata() as said:
            assert said["dc:title"] == "Til deg"
            assert said["pdfuaid:part"] == "1"


def test_what_is_read_stays_as_it_was(plain: bytes) -> None:
    with pikepdf.open(io.BytesIO(cleaned(plain))) as pdf:
        assert pdf.Root.MarkInfo.Marked
        assert pdf.Root.Lang == "nb"
        assert len(pdf.Root.Outlines.First) > 0


def test_a_page_s_outlook_at_opening_is_kept_only_as_a_place(plain: bytes) -> None:
    good = cleaned(changed(plain, lambda pdf: pdf.Root.__setitem__("/OpenAction", script(pdf))))
    with pikepdf.open(io.BytesIO(good)) as pdf:
        assert "/OpenAction" not in pdf.Root


@pytest.mark.parametrize(
    "data",
    [b"", b"no pdf", b"%PDF-1.7\n", b"%PDF-1.7\n" + bytes(3000), b"\xff\xd8\xff%PDF"],
    ids=range(5),
)
def test_what_is_no_pdf_is_refused(data: bytes) -> None:
    assert trouble(data) is Trouble.PDF_UNREADABLE


@pytest.mark.parametrize("share", [0.2, 0.6, 0.95])
def test_a_pdf_that_ends_too_early_is_refused(plain: bytes, share: float) -> None:
    assert trouble(plain[: int(len(plain) * share)]) is Trouble.PDF_UNREADABLE


def test_one_with_a_passphrase_is_told_apart(plain: bytes) -> None:
    assert trouble(protect(plain, "fire grønne tog")) is Trouble.PDF_WITH_PASSPHRASE


def test_too_many_pages_and_too_many_bytes(plain: bytes) -> None:
    def grow(pdf: pikepdf.Pdf) -> None:
        for _ in range(100):
            pdf.add_blank_page()

    assert trouble(changed(plain, grow)) is Trouble.PDF_TOO_LARGE
    assert trouble(plain + bytes(MOST_BYTES)) is Trouble.PDF_TOO_LARGE


def test_a_hundred_pages_are_taken(plain: bytes) -> None:
    def grow(pdf: pikepdf.Pdf) -> None:
        for _ in range(99):
            pdf.add_blank_page()

    with pikepdf.open(io.BytesIO(cleaned(changed(plain, grow)))) as pdf:
        assert len(pdf.pages) == 100


def test_one_that_could_only_be_patched_up_is_refused(plain: bytes) -> None:
    """Half a file can often be opened, without the pages that are missing."""
    file = io.BytesIO()
    with pikepdf.open(io.BytesIO(plain)) as pdf:
        for _ in range(20):
            pdf.add_blank_page()
        pdf.save(file, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    half = file.getvalue()[: file.tell() * 9 // 10]
    with pikepdf.open(io.BytesIO(half)) as pdf:
        assert len(pdf.pages) > 0
    assert trouble(half) is Trouble.PDF_UNREADABLE
