"""The access report of one carer: whose it is, and in which language. No Qt here."""

from collections.abc import Callable

from csnat_app.content.library import ContentLibrary
from csnat_app.domain.carers import Carer
from csnat_app.domain.dates import DateWords
from csnat_app.services.carers import CarerService
from csnat_app.services.documents import DocumentService
from csnat_app.services.printables import Printable


class AccessReportPresenter:
    """Begins with the carer's own language: the report is handed to the carer."""

    def __init__(
        self,
        carers: CarerService,
        documents: DocumentService,
        library: ContentLibrary,
        dates: DateWords,
    ) -> None:
        self._carers = carers
        self._documents = documents
        self._library = library
        self._dates = dates
        self.carer: Carer
        self.language = ""

    def open(self, carer_id: str) -> None:
        """Raises `Misfortune` NOT_FOUND."""
        self.carer = self._carers.get(carer_id)
        own, known = self.carer.language, self._library.text_languages("words")
        self.language = own if own in known else self._dates.language

    def languages(self) -> tuple[tuple[str, str], ...]:
        """Code and own name of each language that the report can be made in."""
        codes = self._library.text_languages("words")
        return tuple((code, self._library.date_words(code).name) for code in codes)

    def choose_language(self, code: str) -> None:
        self.language = code

    def maker(self) -> Callable[[], Printable]:
        """Makes what is chosen now, whenever and on whichever thread it is called."""
        carer, language = self.carer, self.language
        return lambda: self._documents.access_report(carer, language)
