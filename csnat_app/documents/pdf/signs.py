"""Which signs of a document its font cannot show, so that whoever prints it can be told."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from csnat_app.documents.document import Document
from csnat_app.documents.pdf.fonts import regular
from csnat_app.documents.pdf.lines import REPLACEMENT, shown


def unshown(document: Document) -> tuple[str, ...]:
    """The signs that stand on the pages as an empty box, each once, in the order of their codes."""
    signs = {sign for text in _texts(document) for sign in text}
    return tuple(sorted(sign for sign in signs - regular().widths.keys() if _boxed(sign)))


def _boxed(sign: str) -> bool:
    return sign != REPLACEMENT and REPLACEMENT in shown(sign, regular())


def _texts(value: object) -> Iterator[str]:
    """Every text in blocks, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from _texts(part)
    elif is_dataclass(value):
        for known in fields(value):
            yield from _texts(getattr(value, known.name))
