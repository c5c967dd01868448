"""A finished document, ready for preview, print and file."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from csnat_app.documents.document import Document


@dataclass(frozen=True, slots=True)
class Printable:
    """A finished document. `name` is a file name without any person's name in it.

    `boxed` says that it holds signs that no font here has: each stands as an empty box.
    """

    name: str
    what: str
    pdf: bytes
    carer_id: str | None = None
    boxed: bool = False


def finished(document: "Document", name: str, what: str, carer_id: str | None = None) -> Printable:
    """The document's PDF with what is to be known of it."""
    from csnat_app.documents.pdf.render import render
    from csnat_app.documents.pdf.signs import unshown

    return Printable(name, what, render(document), carer_id, bool(unshown(document)))
