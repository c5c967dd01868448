"""The unit's own PDFs, in the order in which they were added."""

from sqlalchemy import func, select
from sqlalchemy.sql import bindparam
from sqlcipher3 import dbapi2

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.unit_documents import UnitDocument
from csnat_app.store.schema_unit import unit_document
from csnat_app.store.statements import Statement, add_to, keep_by, remove_from
from csnat_app.store.texts import moment_of, moment_text
from csnat_app.store.transaction import Transaction

_C = unit_document.c
_ALL = Statement(
    select(_C.id, _C.title, _C.language, _C.added, _C.person_id).order_by(_C.position, _C.added)
)
_CONTENT = Statement(select(_C.content).where(_C.id == bindparam("for_id")))
_POSITION = Statement(select(_C.position).where(_C.id == bindparam("for_id")))
_NEXT = Statement(select(func.coalesce(func.max(_C.position) + 1, 0)))
_ADD = add_to(unit_document)
_NAME = keep_by(unit_document, "id", without=("position", "content", "added", "person_id"))
_REMOVE = remove_from(unit_document, "id")


class UnitDocumentRepository:
    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def all(self) -> tuple[UnitDocument, ...]:
        return tuple(map(_document, self._transaction.rows(_ALL)))

    def content(self, id: str) -> bytes:
        """The PDF's bytes. Raises `Misfortune` NOT_FOUND."""
        row = self._transaction.row(_CONTENT, for_id=id)
        if row is None:
            raise Misfortune(Trouble.NOT_FOUND, what="unit_document", id=id)
        return bytes(row["content"])

    def position(self, id: str) -> int:
        """Its place in the order."""
        return self._transaction.value(_POSITION, for_id=id)

    def add(self, document: UnitDocument, content: bytes, position: int | None = None) -> None:
        """At the end, or where one stood that is brought back."""
        place = self._transaction.value(_NEXT) if position is None else position
        self._transaction.change(
            _ADD,
            id=document.id,
            position=place,
            title=document.title,
            language=document.language,
            content=content,
            added=moment_text(document.added),
            person_id=document.person_id,
        )

    def rename(self, id: str, title: str, language: str) -> None:
        """Raises `Misfortune` NOT_FOUND."""
        self._transaction.change_one(
            _NAME, "unit_document", id, for_id=id, title=title, language=language
        )

    def remove(self, id: str) -> None:
        """Raises `Misfortune` NOT_FOUND."""
        self._transaction.change_one(_REMOVE, "unit_document", id, for_id=id)


def _document(row: dbapi2.Row) -> UnitDocument:
    added = moment_of(row["added"])
    assert added is not None
    return UnitDocument(row["id"], row["title"], row["language"], added, row["person_id"])
