from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import QSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from csnat_app.bootstrap import Application
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.log import Deed
from csnat_app.services.printables import Printable
from csnat_app.ui.output import LoadedPdf, Output, Saved, paint_pages, picture_of, saved_words
from tests.support import PASSPHRASE

FROM_AFAR = QSize(150, 212)
SAME = 0.02  # a blank page lies further from any text than this


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    found = QWidget()
    qtbot.addWidget(found)
    return found


def _deeds(app: Application) -> list[tuple[Deed, str, str | None]]:
    with app.desk.look() as work:
        return [(entry.deed, entry.what, entry.carer_id) for entry in work.log.latest(20)]


def _plan(app: Application) -> Printable:
    case = app.carers.create("Øve Øvesen", "son", "", "nb", "")
    return app.documents.plan(case.carer, case.latest, nurse_copy=False, language="nb")


def _to_file(path: Path, first: int = 0, last: int = 0) -> QPrinter:
    """A printer that is really there: it prints into a file."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setFromTo(first, last)
    return printer


def _far_from(one: LoadedPdf, other: LoadedPdf, page: int) -> float:
    """How far two pages lie apart on the average, from 0.0 (the same) to 1.0, seen from afar."""
    seen = [picture_of(pdf.document, page, FROM_AFAR) for pdf in (one, other)]
    places = [(x, y) for x in range(FROM_AFAR.width()) for y in range(FROM_AFAR.height())]
    apart = [
        abs(seen[0].pixelColor(x, y).red() - seen[1].pixelColor(x, y).red()) for x, y in places
    ]
    return sum(apart) / len(apart) / 255


def test_saves_where_the_person_says_and_notes_it(
    app: Application, window: QWidget, tmp_path: Path
) -> None:
    plan = _plan(app)
    asked: list[str] = []

    def ask(_parent: QWidget, name: str) -> Path:
        asked.append(name)
        return tmp_path / "out" / name

    output = Output(app.documents, ask_where=ask, ask_how=lambda _parent, _document: "")
    saved = output.save(window, plan)
    assert saved is not None
    assert saved.path.read_bytes() == plan.pdf
    assert not saved.protected
    assert asked == ["plan-nb-2026-03-03.pdf"]
    assert (Deed.EXPORTED, "plan", plan.carer_id) in _deeds(app)


def test_cancelled_leaves_no_trace(app: Application, window: QWidget) -> None:
    plan = _plan(app)
    before = _deeds(app)
    output = Output(
        app.documents,
        ask_where=lambda _parent, _name: None,
        ask_printer=lambda _parent, _name, _pages: None,
        ask_how=lambda _parent, _document: "",
    )
    assert output.save(window, plan) is None
    assert not output.print_(window, plan)
    assert _deeds(app) == before


def test_a_folder_that_cannot_be_written_is_a_misfortune(
    app: Application, window: QWidget, tmp_path: Path
) -> None:
    closed = tmp_path / "closed"
    closed.write_text("a file, where a folder would have to be")
    output = Output(app.documents, ask_where=lambda _parent, name: closed / name)
    with pytest.raises(Misfortune) as caught:
        output.save(window, app.documents.leaflet("nb"))
    assert caught.value.trouble is Trouble.FILE_NOT_WRITTEN
    assert Deed.EXPORTED not in {deed for deed, _, _ in _deeds(app)}


def test_prints_every_page_on_whole_sheets_and_notes_it(
    app: Application, window: QWidget, tmp_path: Path
) -> None:
    leaflet = app.documents.leaflet("nb")
    told: list[tuple[str, int]] = []

    def ask(_parent: QWidget, name: str, pages: int) -> QPrinter:
        told.append((name, pages))
        return _to_file(tmp_path / "printed.pdf")

    assert Output(app.documents, ask_printer=ask).print_(window, leaflet)
    pages = LoadedPdf(leaflet.pdf).pages
    assert told == [("leaflet-nb.pdf", pages)]
    printed = LoadedPdf((tmp_path / "printed.pdf").read_bytes())
    assert printed.pages == pages
    original = LoadedPdf(leaflet.pdf)
    for page in range(pages):
        size = printed.document.pagePointSize(page).toSize()
        assert (size.width(), size.height()) == (595, 842)
        assert _far_from(printed, original, page) < SAME
    assert (Deed.PRINTED, "leaflet", None) in _deeds(app)


def test_prints_only_the_pages_asked_for(app: Application, window: QWidget, tmp_path: Path) -> None:
    guide = app.documents.guide("nb")
    assert LoadedPdf(guide.pdf).pages > 3
    printer = _to_file(tmp_path / "printed.pdf", 2, 3)
    Output(app.documents, ask_printer=lambda _parent, _name, _pages: printer).print_(window, guide)
    with pikepdf.open(tmp_path / "printed.pdf") as printed:
        assert len(printed.pages) == 2


def test_stops_between_two_pages_when_asked(app: Application, tmp_path: Path) -> None:
    guide = LoadedPdf(app.documents.guide("nb").pdf)
    printer = _to_file(tmp_path / "printed.pdf")
    asked: list[tuple[int, int]] = []

    def goes_on(done: int, pages: int) -> bool:
        asked.append((done, pages))
        return done < 2

    assert not paint_pages(guide.document, printer, goes_on)
    assert asked == [(done, guide.pages) for done in range(3)]


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_takes_nothing_is_a_misfortune(
    app: Application, window: QWidget, tmp_path: Path
) -> None:
    nowhere = _to_file(tmp_path / "no folder" / "printed.pdf")
    output = Output(app.documents, ask_printer=lambda _parent, _name, _pages: nowhere)
    with pytest.raises(Misfortune) as caught:
        output.print_(window, app.documents.leaflet("nb"))
    assert caught.value.trouble is Trouble.NOT_PRINTED
    assert Deed.PRINTED not in {deed for deed, _, _ in _deeds(app)}


def test_says_of_a_file_about_a_carer_that_it_is_not_encrypted(app: Application) -> None:
    plan, leaflet = _plan(app), app.documents.leaflet("nb")
    assert "not encrypted" in saved_words(plan, Saved(Path("plan.pdf")))
    assert "not encrypted" not in saved_words(plan, Saved(Path("plan.pdf"), protected=True))
    assert saved_words(leaflet, Saved(Path("leaflet.pdf"))) == "Saved as leaflet.pdf."
    sheet = app.documents.recovery_sheet("AAAA BBBB", "nb")
    assert "not encrypted" in saved_words(sheet, Saved(Path("key.pdf")))
    invitation = replace(leaflet, what="invitation")
    assert "not encrypted" in saved_words(invitation, Saved(Path("invitation.pdf")))


def test_a_document_about_a_carer_is_saved_behind_a_passphrase(
    app: Application, window: QWidget, tmp_path: Path
) -> None:
    plan = _plan(app)
    output = Output(
        app.documents,
        ask_where=lambda _parent, name: tmp_path / name,
        ask_how=lambda _parent, _document: PASSPHRASE,
    )
    saved = output.save(window, plan)
    assert saved is not None
    assert saved.protected
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(saved.path)
    with pikepdf.open(saved.path, password=PASSPHRASE) as opened:
        assert len(opened.pages) == LoadedPdf(plan.pdf).pages
    assert (Deed.EXPORTED, "plan", plan.carer_id) in _deeds(app)


def test_who_leaves_the_question_is_asked_nothing_more(app: Application, window: QWidget) -> None:
    def never(_parent: QWidget, _name: str) -> Path:
        raise AssertionError("asked where to save")

    output = Output(app.documents, ask_where=never, ask_how=lambda _parent, _document: None)
    plan = _plan(app)
    before = _deeds(app)
    assert output.save(window, plan) is None
    assert _deeds(app) == before


def test_what_names_nobody_is_saved_without_the_question(
    app: Application, window: QWidget, tmp_path: Path
) -> None:
    def never(_parent: QWidget, _document: Printable) -> str:
        raise AssertionError("asked for a passphrase")

    output = Output(app.documents, ask_where=lambda _parent, name: tmp_path / name, ask_how=never)
    for document in (app.documents.leaflet("nb"), app.documents.guide("nb")):
        saved = output.save(window, document)
        assert saved is not None
        assert saved.path.read_bytes() == document.pdf


def test_no_suggested_name_holds_a_persons_name(app: Application) -> None:
    case = app.carers.create("Øve Øvesen", "son", "Pasient", "nb", "")
    names = [
        app.documents.plan(case.carer, case.latest, nurse_copy=copy, language="nb").name
        for copy in (False, True)
    ]
    names.append(app.documents.case(case, "nb").name)
    for name in names:
        assert "ve" not in name.lower().replace("nurse", "")
        assert "pasient" not in name.lower()
