"""Texts and translations: how far they are reviewed, and a reviewer's spreadsheet. No Qt here."""

from datetime import date
from pathlib import Path

from csnat_app.domain.dates import DateWords
from csnat_app.domain.reviews import ReviewCount, ReviewPreview
from csnat_app.services.desk import Desk
from csnat_app.services.review import ReviewService

MOST_SHOWN = 100  # changes and problems on one page


class TextsPresenter:
    def __init__(self, review: ReviewService, desk: Desk, dates: DateWords) -> None:
        self._review = review
        self._desk = desk
        self.dates = dates

    @property
    def practice(self) -> bool:
        return self._desk.practice

    def today(self) -> date:
        return self._desk.clock.today()

    def counts(self) -> tuple[tuple[str, ReviewCount], ...]:
        """Each language's own name, and how far its texts are."""
        return tuple((name, self._review.count(code)) for code, name in self._review.languages())

    def own(self) -> tuple[str, ReviewCount]:
        """The same for the language that the program speaks now."""
        return self.name(self.dates.language), self._review.count(self.dates.language)

    def name(self, language: str) -> str:
        return dict(self._review.languages()).get(language, language)

    def export(self, language: str, path: Path) -> int:
        """Raises `Misfortune` FILE_NOT_WRITTEN, DISK_FULL."""
        return self._review.export(language, path)

    def look(self, path: Path) -> ReviewPreview:
        return self._review.look(path)

    def take_in(self, preview: ReviewPreview, reviewer: str, day: date) -> int:
        """Raises `Misfortune` NAME_MISSING, FOLDER_READ_ONLY, DISK_FULL, NOT_SAVED."""
        return self._review.take_in(preview, reviewer, day)
