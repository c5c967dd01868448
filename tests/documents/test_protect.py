import unicodedata
from io import BytesIO

import pikepdf
import pytest

from csnat_app.documents.blocks import Paragraph
from csnat_app.documents.document import Document, PageHeader
from csnat_app.documents.pdf.protect import protect
from csnat_app.documents.pdf.render import render

PASSPHRASE = "Áhčči čuorvu ihkku, ŋ"
TITLE = "Planen til Øve Øvesen"
TEXT = "Hunden heter Čáhppe."


@pytest.fixture(scope="module")
def plain() -> bytes:
    header = PageHeader("Prøveteamet")
    return render(Document(TITLE, "nb", (Paragraph(TEXT),), header, "", "{page} / {pages}"))


@pytest.fixture(scope="module")
def secret(plain: bytes) -> bytes:
    return protect(plain, PASSPHRASE)


@pytest.mark.parametrize("wrong", ["", "feil", PASSPHRASE.lower(), PASSPHRASE + " "])
def test_nothing_else_opens_it(secret: bytes, wrong: str) -> None:
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(BytesIO(secret), password=wrong)


def test_the_passphrase_opens_the_same_pages(plain: bytes, secret: bytes) -> None:
    with pikepdf.open(BytesIO(plain)) as before:
        contents = [page.Contents.read_bytes() for page in before.pages]
        language = str(before.Root.Lang)
    with pikepdf.open(BytesIO(secret), password=PASSPHRASE) as after:
        assert [page.Contents.read_bytes() for page in after.pages] == contents
        assert str(after.docinfo.Title) == TITLE
        assert str(after.Root.Lang) == language
        assert bool(after.Root.ViewerPreferences.DisplayDocTitle)


def test_it_is_aes_256_throughout(secret: bytes) -> None:
    with pikepdf.open(BytesIO(secret), password=PASSPHRASE) as opened:
        how = opened.encryption
        assert (how.R, how.V, how.bits) == (6, 5, 256)
        methods = (how.stream_method, how.string_method, how.file_method)
        assert {method.name for method in methods} == {"aesv3"}
        # Metadata is no exception to it.
        assert opened.trailer.Encrypt.get("/EncryptMetadata", True)


def test_who_has_the_passphrase_may_have_it_read_aloud_and_print_it(secret: bytes) -> None:
    with pikepdf.open(BytesIO(secret), password=PASSPHRASE) as opened:
        assert opened.allow.accessibility
        assert opened.allow.extract
        assert opened.allow.print_highres


def test_not_even_the_title_can_be_read_without_it(plain: bytes, secret: bytes) -> None:
    forms = [TITLE.encode(code) for code in ("utf-8", "latin-1", "utf-16-be")]
    with pikepdf.open(BytesIO(plain)) as before:
        assert str(before.docinfo.Title) == TITLE
    assert not any(form in secret for form in forms)


def test_a_letter_put_together_from_two_signs_is_the_same(plain: bytes) -> None:
    taken_apart = unicodedata.normalize("NFD", PASSPHRASE)
    assert taken_apart != PASSPHRASE
    with pikepdf.open(BytesIO(protect(plain, taken_apart)), password=PASSPHRASE) as opened:
        assert len(opened.pages) == 1
