"""Which documents there are, in which languages, and how each is made. No Qt here."""

from collections.abc import Callable
from enum import StrEnum

from csnat_app.content.library import ContentLibrary
from csnat_app.domain.errors import Misfortune
from csnat_app.services.documents import DocumentService, Printable
from csnat_app.services.shapes import Shape


class DocumentKind(StrEnum):
    """The documents that are nobody's in particular, in the order in which they are listed."""

    LEAFLET = "leaflet"
    GUIDE = "guide"
    ADVICE = "advice"
    DIRECTORY = "directory"


class DocumentsPresenter:
    """Holds what is chosen. The language stays when another document has it too."""

    def __init__(self, documents: DocumentService, library: ContentLibrary) -> None:
        self._documents = documents
        self._library = library
        self._wanted = ""
        self._beside = ""
        self.shape = Shape.A4
        self.kind = DocumentKind.LEAFLET

    def kinds(self) -> tuple[DocumentKind, ...]:
        """Those that can be made in any language: a damaged text takes its document away."""
        return tuple(kind for kind in DocumentKind if self.languages(kind))

    def languages(self, kind: DocumentKind) -> tuple[tuple[str, str], ...]:
        """Code and own name of each language that a document has."""
        # The directory's own words are the unit's; only its headings have a language.
        texts = "words" if kind is DocumentKind.DIRECTORY else str(kind)
        codes = self._library.text_languages(texts)
        return tuple((code, self._library.date_words(code).name) for code in codes)

    @property
    def language(self) -> str:
        """What is shown: the language last chosen, or the first that the document has."""
        codes = [code for code, _ in self.languages(self.kind)]
        if self._wanted in codes or not codes:
            return self._wanted
        return codes[0]

    def choose_kind(self, kind: DocumentKind) -> None:
        self.kind = kind

    def choose_language(self, code: str) -> None:
        self._wanted = code

    def others(self) -> tuple[tuple[str, str], ...]:
        """Code and own name of what can stand beside the leaflet's language."""
        known = self.languages(DocumentKind.LEAFLET)
        return tuple((code, name) for code, name in known if code != self.language)

    @property
    def other(self) -> str:
        """The leaflet's second language; none once it is the first."""
        return self._beside if self._beside in dict(self.others()) else ""

    def choose_other(self, code: str) -> None:
        self._beside = code

    def choose_shape(self, shape: Shape) -> None:
        self.shape = shape

    def is_draft(self) -> bool:
        """True if nobody has approved the chosen text yet."""
        if self.kind is DocumentKind.DIRECTORY:
            return False
        codes = [self.language]
        if self.kind is DocumentKind.LEAFLET and self.other:
            codes.append(self.other)
        try:
            texts = [self._library.text_set(str(self.kind), code) for code in codes]
        except Misfortune:
            return False
        return any(text.review.draft for text in texts)

    def maker(self) -> Callable[[], Printable]:
        """Makes what is chosen now, whenever and on whichever thread it is called."""
        language = self.language
        if self.kind is DocumentKind.LEAFLET:
            other, shape = self.other, self.shape
            return lambda: self._documents.leaflet(language, other, shape)
        make = {
            DocumentKind.GUIDE: self._documents.guide,
            DocumentKind.ADVICE: self._documents.advice,
            DocumentKind.DIRECTORY: self._documents.directory,
        }[self.kind]
        return lambda: make(language)
