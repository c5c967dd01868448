"""The structure of a document beside its drawing: what a screen reader follows.

The names of kinds are those of ISO 32000-1, 14.8.4. What is drawn without an element is an
artifact: seen, not read.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Mark:
    """A piece of a page's content that belongs to an element. `page` counts from 0."""

    page: int
    number: int


@dataclass(frozen=True, slots=True)
class Link:
    """Where on a page one can follow `element`; `box` is left, lower, right, upper in points."""

    page: int
    box: tuple[float, float, float, float]
    element: "Element"


@dataclass(frozen=True, slots=True)
class Drawn:
    """A PDF that is not tagged yet. `tops` says how high on their page marks begin, in points."""

    pdf: bytes
    tops: Mapping[Mark, float]
    links: "tuple[Link, ...]" = ()


@dataclass(slots=True, eq=False)
class Element:
    """A node of the structure. Its pieces are added while pages are drawn, in reading order.

    `language` is set where it differs from the document's, `alt` says what a picture shows,
    `scope` is "Column" or "Row" for a table's header cell, `title` makes a heading a bookmark,
    `address` is where a Link leads, `box` where on its page a plot stands: left, lower, right and
    upper edge in points.
    """

    kind: str
    kids: "list[Element | Mark]" = field(default_factory=list)
    language: str = ""
    alt: str = ""
    scope: str = ""
    title: str = ""
    address: str = ""
    box: tuple[float, float, float, float] | None = None

    def add(self, kind: str, **more: str) -> "Element":
        """A new element as the last of this one's kids."""
        kid = Element(kind, **more)  # type: ignore[arg-type]
        self.kids.append(kid)
        return kid

    def prune(self) -> None:
        """Take out what was never drawn, such as a list none of whose items has a text."""
        for kid in self.elements():
            kid.prune()
        self.kids = [kid for kid in self.kids if isinstance(kid, Mark) or kid.must_stay]

    @property
    def must_stay(self) -> bool:
        """A table's cell keeps its column even when it is empty."""
        return bool(self.kids) or self.kind in ("TH", "TD")

    def elements(self) -> "Iterator[Element]":
        """The kids that are elements."""
        return (kid for kid in self.kids if isinstance(kid, Element))

    def first_mark(self) -> Mark | None:
        """Where the element begins."""
        for kid in self.kids:
            found = kid if isinstance(kid, Mark) else kid.first_mark()
            if found is not None:
                return found
        return None
