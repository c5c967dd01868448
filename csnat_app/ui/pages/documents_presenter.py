"""Which documents there are, in which languages, and how each is made. No Qt here."""

from collections.abc import Callable
from enum import StrEnum

from csnat_app.content.library import ContentLibrary
from csnat_app.domain.errors import Misfortune
from csnat_app.services.documents import DocumentService, Printable


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

    def is_draft(self) -> bool:
        """True if nobody has approved the chosen text yet."""
        if self.kind is DocumentKind.DIRECTORY:
            return False
        try:
            return self._library.text_set(str(self.kind), self.language).review.draft
        except Misfortune:
            return False

    def maker(self) -> Callable[[], Printable]:
        """Makes what is chosen now, whenever and on whichever thread it is called."""
        make = {
            DocumentKind.LEAFLET: self._documents.leaflet,
            DocumentKind.GUIDE: self._documents.guide,
            DocumentKind.ADVICE: self._documents.advice,
            DocumentKind.DIRECTORY: self._documents.directory,
        }[self.kind]
        language = self.language
        return lambda: make(language)
