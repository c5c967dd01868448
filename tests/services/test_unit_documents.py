"""The unit's own PDFs in the store: added, listed, shown, renamed, removed, brought back."""

import io
from pathlib import Path

import pikepdf
import pytest

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.log import Deed
from csnat_app.services.application import Application
from tests.support import IDENTITY_NUMBER, PASSPHRASE


@pytest.fixture
def pdf(app: Application, tmp_path: Path) -> Path:
    path = tmp_path / "Velkommen_til_oss.pdf"
    path.write_bytes(app.documents.leaflet("nb").pdf)
    return path


def trouble(app: Application, path: Path) -> Trouble:
    with pytest.raises(Misfortune) as caught:
        app.unit_documents.read(path)
    assert app.unit_documents.all() == ()
    return caught.value.trouble


def test_a_pdf_is_kept_encrypted_and_is_there_after_unlocking(app: Application, pdf: Path) -> None:
    found = app.unit_documents.read(pdf)
    assert found.title == "Støtte til deg som er pårørende"
    kept = app.unit_documents.add(found, "  Velkommen\x00 til  oss ", "nb")
    assert kept.title == "Velkommen til oss"
    app.access.lock()
    app.access.unlock(app.access.people()[0].id, PASSPHRASE)
    assert app.unit_documents.all() == (kept,)
    printable = app.unit_documents.printable(kept)
    assert printable.name == "Velkommen-til-oss.pdf"
    assert printable.pdf == found.content
    assert b"Velkommen" not in b"".join(one.read_bytes() for one in app.folder.glob("store.db*"))


def test_removed_and_brought_back_where_it_stood(app: Application, pdf: Path) -> None:
    found = app.unit_documents.read(pdf)
    first, second, third = (app.unit_documents.add(found, title, "nb") for title in ("A", "B", "C"))
    undo = app.unit_documents.remove(second)
    assert app.unit_documents.all() == (first, third)
    undo()
    assert app.unit_documents.all() == (first, second, third)
    assert app.unit_documents.printable(second).pdf == found.content


def test_each_deed_is_in_the_log(app: Application, pdf: Path) -> None:
    kept = app.unit_documents.add(app.unit_documents.read(pdf), "A", "nb")
    kept = app.unit_documents.rename(kept, "B", "se")
    assert app.unit_documents.all() == (kept,)
    app.documents.note_printed(app.unit_documents.printable(kept))
    app.unit_documents.remove(kept)
    with app.desk.look() as work:
        told = [(one.deed, one.what) for one in work.log.latest(4)]
    assert sorted(told) == sorted(
        (deed, "unit_document") for deed in (Deed.CREATED, Deed.CHANGED, Deed.PRINTED, Deed.DELETED)
    )


def test_a_title_is_needed_and_holds_no_identity_number(app: Application, pdf: Path) -> None:
    found = app.unit_documents.read(pdf)
    for title, expected in (
        (" \n ", Trouble.NAME_MISSING),
        (IDENTITY_NUMBER, Trouble.IDENTITY_NUMBER),
    ):
        with pytest.raises(Misfortune) as caught:
            app.unit_documents.add(found, title, "nb")
        assert caught.value.trouble is expected
    assert app.unit_documents.all() == ()


def test_what_cannot_be_added_leaves_nothing(app: Application, pdf: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(pdf.read_bytes()[:4000])
    huge = tmp_path / "huge.pdf"
    with huge.open("wb") as file:
        file.truncate(21_000_000)
    locked = tmp_path / "locked.pdf"
    locked.write_bytes(app.documents.protected(app.documents.leaflet("nb"), PASSPHRASE))
    assert trouble(app, broken) is Trouble.PDF_UNREADABLE
    assert trouble(app, huge) is Trouble.PDF_TOO_LARGE
    assert trouble(app, locked) is Trouble.PDF_WITH_PASSPHRASE
    assert trouble(app, tmp_path / "nothing.pdf") is Trouble.FILE_UNREADABLE
    assert trouble(app, tmp_path) is Trouble.FILE_UNREADABLE


def test_nobody_s_name_stays_in_the_file(app: Application, pdf: Path) -> None:
    with pikepdf.open(pdf) as made:
        made.docinfo.Author = "Prøve Prøvesen"
        made.save(named := io.BytesIO())
    pdf.write_bytes(named.getvalue())
    found = app.unit_documents.read(pdf)
    with pikepdf.open(io.BytesIO(found.content)) as kept:
        assert "Prøvesen" not in str(dict(kept.docinfo.items()))
