"""Which documents there are, in which languages, and how each is made. No Qt here."""

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from csnat_app.content.library import ContentLibrary
from csnat_app.domain.errors import Misfortune
from csnat_app.domain.instruments import Instrument
from csnat_app.domain.packs import Barrier
from csnat_app.domain.unit_documents import UnitDocument
from csnat_app.services.documents import DocumentService
from csnat_app.services.forms import FormService
from csnat_app.services.printables import Printable
from csnat_app.services.shapes import Shape
from csnat_app.services.unit_documents import FoundPdf, UnitDocumentService

Undo = Callable[[], None]


class DocumentKind(StrEnum):
    """The documents that are nobody's in particular, in the order in which they are listed."""

    LEAFLET = "leaflet"
    FORM = "form"
    GUIDE = "guide"
    ADVICE = "advice"
    DIRECTORY = "directory"
    OWN = "own"  # one of the unit's own PDFs


_SHAPES = {
    DocumentKind.LEAFLET: tuple(Shape),
    DocumentKind.FORM: (Shape.A4, Shape.LARGE),
}


class DocumentsPresenter:
    """Holds what is chosen. The language stays when another document has it too."""

    def __init__(
        self,
        documents: DocumentService,
        library: ContentLibrary,
        forms: FormService,
        unit_documents: UnitDocumentService,
    ) -> None:
        self._documents = documents
        self._library = library
        self._forms = forms
        self._unit_documents = unit_documents
        self._wanted = ""
        self._beside = ""
        self._shape = Shape.A4
        self.kind = DocumentKind.LEAFLET
        self.own: UnitDocument | None = None

    def kinds(self) -> tuple[DocumentKind, ...]:
        """Those that can be made in any language: a damaged text takes its document away.

        The form is among them even where it may not be printed, and says why.
        """
        return tuple(
            kind
            for kind in DocumentKind
            if (self._form() if kind is DocumentKind.FORM else self.languages(kind))
        )

    def _form(self) -> Instrument | None:
        """Whose form there is; None if every instrument's file is damaged."""
        try:
            return self._forms.instrument()
        except Misfortune:
            return None

    def own_documents(self) -> tuple[UnitDocument, ...]:
        return self._unit_documents.all()

    @property
    def key(self) -> str:
        """The chosen one's: a kind, or the id of one of the unit's own."""
        return self.own.id if self.own is not None else str(self.kind)

    def choose(self, key: str) -> None:
        """Of a kind, or of one of the unit's own; what is not there any more changes nothing."""
        own = next((known for known in self.own_documents() if known.id == key), None)
        if own is not None:
            self.kind, self.own = DocumentKind.OWN, own
        elif key in [str(kind) for kind in self.kinds()]:
            self.kind, self.own = DocumentKind(key), None

    def settle(self) -> None:
        """Choose anew if what was chosen is not there any more."""
        self.choose(self.key)
        gone = self.own is not None and self.own not in self.own_documents()
        if gone or (self.own is None and self.kind not in self.kinds()):
            self._choose_first()

    def _choose_first(self) -> None:
        self.kind, self.own = next(iter(self.kinds()), DocumentKind.LEAFLET), None

    def languages(self, kind: DocumentKind) -> tuple[tuple[str, str], ...]:
        """Code and own name of each language that a document has."""
        if kind is DocumentKind.OWN:
            return ()
        if kind is DocumentKind.FORM:
            form = self._form()
            codes = self._forms.languages(form) if form else ()
        else:
            # The directory's own words are the unit's; only its headings have a language.
            texts = "words" if kind is DocumentKind.DIRECTORY else str(kind)
            codes = self._library.text_languages(texts)
        return tuple((code, self._library.date_words(code).name) for code in codes)

    def known_languages(self) -> tuple[tuple[str, str], ...]:
        """Code and own name of every language that the program has."""
        return tuple(
            (code, self._library.date_words(code).name) for code in self._library.languages()
        )

    def language_name(self, code: str) -> str:
        """A language's own name; "" for one that the program does not have."""
        return dict(self.known_languages()).get(code, "")

    @property
    def language(self) -> str:
        """What is shown: the language last chosen, or the first that the document has."""
        codes = [code for code, _ in self.languages(self.kind)]
        if self._wanted in codes or not codes:
            return self._wanted
        return codes[0]

    def choose_language(self, code: str) -> None:
        self._wanted = code

    def others(self) -> tuple[tuple[str, str], ...]:
        """Code and own name of what can stand beside the leaflet's language."""
        if self.kind is not DocumentKind.LEAFLET:
            return ()
        known = self.languages(DocumentKind.LEAFLET)
        return tuple((code, name) for code, name in known if code != self.language)

    @property
    def other(self) -> str:
        """The leaflet's second language; none once it is the first."""
        return self._beside if self._beside in dict(self.others()) else ""

    def choose_other(self, code: str) -> None:
        self._beside = code

    def shapes(self) -> tuple[Shape, ...]:
        """On which paper the chosen document comes; nothing if there is no choice."""
        return () if self.barrier() else _SHAPES.get(self.kind, ())

    @property
    def shape(self) -> Shape:
        return self._shape if self._shape in self.shapes() else Shape.A4

    def choose_shape(self, shape: Shape) -> None:
        self._shape = shape

    def barrier(self) -> Barrier | None:
        """Why the chosen document can only be seen in the list, or None."""
        form = self._form() if self.kind is DocumentKind.FORM else None
        return self._forms.barrier(form) if form else None

    def is_draft(self) -> bool:
        """True if nobody has approved the chosen text yet."""
        codes = [self.language]
        if self.kind is DocumentKind.LEAFLET and self.other:
            codes.append(self.other)
        try:
            if self.kind in (DocumentKind.LEAFLET, DocumentKind.GUIDE, DocumentKind.ADVICE):
                texts = [self._library.text_set(str(self.kind), code) for code in codes]
                return any(text.review.draft for text in texts)
            if self.kind is DocumentKind.FORM and not self.barrier():
                return self._forms.is_draft(self._forms.instrument(), self.language)
        except Misfortune:
            return False
        return False

    def maker(self) -> Callable[[], Printable]:
        """Makes what is chosen now, whenever and on whichever thread it is called."""
        language, other, shape, own = self.language, self.other, self.shape, self.own
        if own is not None:
            return lambda: self._unit_documents.printable(own)
        if self.kind is DocumentKind.LEAFLET:
            return lambda: self._documents.leaflet(language, other, shape)
        if self.kind is DocumentKind.FORM:
            form, large = self._forms.instrument(), shape is Shape.LARGE
            return lambda: self._forms.blank(form, language, large=large)
        make = {
            DocumentKind.GUIDE: self._documents.guide,
            DocumentKind.ADVICE: self._documents.advice,
            DocumentKind.DIRECTORY: self._documents.directory,
        }[self.kind]
        return lambda: make(language)

    def read(self, path: Path) -> FoundPdf:
        """Raises `Misfortune` FILE_UNREADABLE, PDF_UNREADABLE, PDF_WITH_PASSPHRASE, PDF_TOO_LARGE.

        May take longer than a moment: for another thread.
        """
        return self._unit_documents.read(path)

    def add(self, found: FoundPdf, title: str, language: str) -> None:
        """Keep it and choose it. Raises `Misfortune` IDENTITY_NUMBER, NAME_MISSING."""
        self.choose(self._unit_documents.add(found, title, language).id)

    def rename(self, title: str, language: str) -> None:
        """Raises `Misfortune` IDENTITY_NUMBER, NAME_MISSING, NOT_FOUND."""
        if self.own is not None and (title, language) != (self.own.title, self.own.language):
            self.own = self._unit_documents.rename(self.own, title, language)

    def remove(self) -> Undo | None:
        """Take away the chosen one of the unit's own; gives what brings it back."""
        if self.own is None:
            return None
        own = self.own
        bring_back = self._unit_documents.remove(own)
        self._choose_first()

        def undo() -> None:
            bring_back()
            self.choose(own.id)

        return undo
