"""The unit's own PDFs: taken in, shown beside the program's documents, and removed."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.free_text import refuse_identity_numbers
from csnat_app.domain.ids import new_id
from csnat_app.domain.log import Deed
from csnat_app.domain.unit_documents import UnitDocument
from csnat_app.services.desk import Desk
from csnat_app.services.printables import Printable

WHAT = "unit_document"
LONGEST_TITLE = 120


@dataclass(frozen=True, slots=True)
class FoundPdf:
    """A PDF that was read and checked; nothing of it is kept yet. `title` is a proposal."""

    title: str
    content: bytes


class UnitDocumentService:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def all(self) -> tuple[UnitDocument, ...]:
        with self._desk.look() as work:
            return work.unit_documents.all()

    def read(self, path: Path) -> FoundPdf:
        """A file as it could be added, with nothing in it that acts or names somebody.

        Raises `Misfortune` FILE_UNREADABLE, PDF_UNREADABLE, PDF_WITH_PASSPHRASE, PDF_TOO_LARGE.
        """
        from csnat_app.documents.foreign import MOST_BYTES, cleaned, title_of

        try:
            if path.stat().st_size > MOST_BYTES:
                raise Misfortune(Trouble.PDF_TOO_LARGE)
            data = path.read_bytes()
        except OSError as error:
            raise Misfortune(Trouble.FILE_UNREADABLE, path=str(path)) from error
        content = cleaned(data)
        title = title_of(content) or path.stem.replace("_", " ")
        return FoundPdf(_plain(title), content)

    def add(self, found: FoundPdf, title: str, language: str) -> UnitDocument:
        """Raises `Misfortune` IDENTITY_NUMBER, NAME_MISSING."""
        document = UnitDocument(
            new_id(),
            _plain(title),
            language,
            self._desk.clock.now(),
            self._desk.person.id,
        )
        _check(document)
        with self._desk.act(Deed.CREATED, WHAT) as work:
            work.unit_documents.add(document, found.content)
        return document

    def rename(self, document: UnitDocument, title: str, language: str) -> UnitDocument:
        """Raises `Misfortune` IDENTITY_NUMBER, NAME_MISSING, NOT_FOUND."""
        renamed = replace(document, title=_plain(title), language=language)
        _check(renamed)
        with self._desk.act(Deed.CHANGED, WHAT) as work:
            work.unit_documents.rename(renamed.id, renamed.title, renamed.language)
        return renamed

    def remove(self, document: UnitDocument) -> Callable[[], None]:
        """Gives what brings it back where it stood. Raises `Misfortune` NOT_FOUND."""
        with self._desk.act(Deed.DELETED, WHAT) as work:
            content = work.unit_documents.content(document.id)
            position = work.unit_documents.position(document.id)
            work.unit_documents.remove(document.id)

        def bring_back() -> None:
            with self._desk.act(Deed.CREATED, WHAT) as work:
                work.unit_documents.add(document, content, position)

        return bring_back

    def printable(self, document: UnitDocument) -> Printable:
        """Raises `Misfortune` NOT_FOUND."""
        with self._desk.look() as work:
            content = work.unit_documents.content(document.id)
        return Printable(f"{_file_name(document.title)}.pdf", WHAT, content)


def _check(document: UnitDocument) -> None:
    refuse_identity_numbers(document)
    if not document.title:
        raise Misfortune(Trouble.NAME_MISSING)


def _plain(title: str) -> str:
    """One line without control characters, and no longer than a list can show."""
    line = " ".join("".join(sign if sign.isprintable() else " " for sign in title).split())
    return line[:LONGEST_TITLE].strip()


def _file_name(title: str) -> str:
    """The title without the signs that a file's name cannot have on some system."""
    kept = "".join(sign if sign.isalnum() or sign in " -_" else " " for sign in title)
    return "-".join(kept.split())[:80] or "document"
