"""Finding a carer: what was typed, which stage is chosen, which rows are shown. No Qt here."""

from datetime import date

from csnat_app.content.library import ContentLibrary
from csnat_app.domain.listing import CarerPage, CarerRow
from csnat_app.domain.stages import Stage
from csnat_app.services.carers import CarerService
from csnat_app.services.desk import Desk

PAGE = 50  # rows


class CarersPresenter:
    """Holds one search; every change reads the first page anew, `more` adds the next."""

    def __init__(self, carers: CarerService, desk: Desk, library: ContentLibrary) -> None:
        self._carers = carers
        self._desk = desk
        self._library = library
        self._names: dict[str, str] = {}
        self.text = ""
        self.stage: Stage | None = None
        self.rows: tuple[CarerRow, ...] = ()
        self.total = 0

    @property
    def today(self) -> date:
        return self._desk.clock.today()

    @property
    def searching(self) -> bool:
        """True if the list is narrowed in any way."""
        return bool(self.text.strip()) or self.stage is not None

    @property
    def beyond(self) -> int:
        """How many match that are not shown yet."""
        return self.total - len(self.rows)

    def read(self) -> None:
        """The first page of the same search, as it is in the store now."""
        page = self._page(0)
        self.rows, self.total = page.rows, page.total

    def search(self, text: str) -> None:
        self.text = text
        self.read()

    def filter(self, stage: Stage | None) -> None:
        """Only carers whose latest round stands at a stage; None for all."""
        self.stage = stage
        self.read()

    def show_all(self) -> None:
        self.text, self.stage = "", None
        self.read()

    def more(self) -> int:
        """Add the next page; gives how many rows stood there before."""
        before = len(self.rows)
        page = self._page(before)
        self.rows, self.total = (*self.rows, *page.rows), page.total
        return before

    def language_name(self, code: str) -> str:
        """A language's own name, or its code if the program has no words of it."""
        if not self._names:
            codes = self._library.languages()
            self._names = {known: self._library.date_words(known).name for known in codes}
        return self._names.get(code, code)

    def _page(self, offset: int) -> CarerPage:
        return self._carers.search(self.text, self.stage, offset, PAGE)
