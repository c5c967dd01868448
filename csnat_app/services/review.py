"""Review of the texts: as a spreadsheet to a reviewer, and home again with name and day."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from csnat_app.content.amended import AmendedFiles
from csnat_app.content.check import check_read
from csnat_app.content.library import ContentLibrary
from csnat_app.content.mended import LARGEST_LAYER, Texts, mended_bytes
from csnat_app.content.problems import Refused
from csnat_app.content.review_checks import check_rows
from csnat_app.content.review_reading import SheetRefused, read_sheet
from csnat_app.content.review_sheet import About, sheet_bytes
from csnat_app.content.review_units import ReviewUnits
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.log import Deed
from csnat_app.domain.reviews import (
    Mended,
    ReviewCount,
    ReviewPreview,
    Sheet,
    TextChange,
    TextFault,
    TextPlace,
    TextProblem,
)
from csnat_app.domain.texts import ReviewState
from csnat_app.services.desk import Desk
from csnat_app.services.writing import write_file
from csnat_app.store.files import make_folder, write_whole
from csnat_app.version import VERSION

LONGEST_NAME = 100  # characters of a reviewer's name


class ReviewService:
    """`interface` is the folder of the `.ts` files. Mended texts go to the library's layer.

    The log tells of an import while the store is open; the command line works without one.
    """

    def __init__(self, desk: Desk, library: ContentLibrary, interface: Path) -> None:
        self._desk = desk
        self._library = library
        self._interface = interface
        self._counts: dict[str, ReviewCount] = {}

    @property
    def practice(self) -> bool:
        return self._desk.practice

    def languages(self) -> tuple[tuple[str, str], ...]:
        """Code and own name of each language that has texts; the library's order comes first."""
        named = {code: self._library.date_words(code).name for code in self._library.languages()}
        others = sorted(self._units().languages() - set(named))
        return (*named.items(), *((code, code) for code in others))

    def count(self, language: str) -> ReviewCount:
        """How many texts there are, and how many nobody has approved. Remembered."""
        if language not in self._counts:
            units = self._units().all(language)
            there = [unit for unit in units if unit.text]
            content = [unit for unit in there if unit.place.sheet is Sheet.CONTENT]
            screen = [unit for unit in there if unit.place.sheet is Sheet.INTERFACE]
            self._counts[language] = ReviewCount(
                language,
                len(content),
                sum(unit.review.draft for unit in content),
                len(screen),
                sum(unit.review.draft for unit in screen),
                len(units) - len(there),
                sum(unit.waiting is not None for unit in units),
            )
        return self._counts[language]

    def export(self, language: str, path: Path) -> int:
        """Write the spreadsheet; the number of texts in it.

        Raises `Misfortune` NOT_FOUND for a language without texts, FILE_NOT_WRITTEN, DISK_FULL.
        """
        names = dict(self.languages())
        if language not in names:
            raise Misfortune(Trouble.NOT_FOUND, what="language", id=language)
        units = self._units().all(language)
        about = About(language, names[language], VERSION, self._desk.clock.today())
        write_file(path, sheet_bytes(about, units))
        if self._desk.is_open:
            with self._desk.act(Deed.EXPORTED, "texts"):
                pass
        return len(units)

    def look(self, path: Path) -> ReviewPreview:
        """What a spreadsheet would change, and what is wrong in it. Keeps nothing."""
        try:
            sheet = read_sheet(path)
            if sheet.language not in dict(self.languages()):
                raise SheetRefused(TextFault.LANGUAGE, found=sheet.language[:20])
        except SheetRefused as refused:
            return ReviewPreview(path.name, "", (), (refused.problem,))
        changes, problems = check_rows(sheet.rows, self._units().all(sheet.language))
        changes, refused_rows = self._without_refused(sheet.language, changes)
        return ReviewPreview(path.name, sheet.language, changes, (*problems, *refused_rows))

    def take_in(self, preview: ReviewPreview, reviewer: str, day: date) -> int:
        """Keep what was looked at as reviewed by `reviewer` on `day`; the number of texts.

        One file is written, whole or not at all. Raises `Misfortune` NAME_MISSING,
        FOLDER_READ_ONLY, DISK_FULL, NOT_SAVED; ValueError for a day that has not come yet.
        """
        reviewer = " ".join(reviewer.split())[:LONGEST_NAME]
        if not reviewer:
            raise Misfortune(Trouble.NAME_MISSING)
        if day > self._desk.clock.today():
            raise ValueError(f"a review in the future: {day}")
        layer = self._library.files.layer
        path = layer.path(preview.language)
        if path is None or not preview.changes:
            return 0
        texts = self._with(preview.language, preview.changes, ReviewState(reviewer, day))
        content = mended_bytes(preview.language, texts.values())
        if len(content) > LARGEST_LAYER:
            raise Misfortune(Trouble.NOT_SAVED, reason="too many texts")
        if self._desk.is_open:
            with self._desk.act(Deed.CHANGED, "texts"):
                self._write(path, content)
        else:
            self._write(path, content)
        self._library.forget()
        self._counts.clear()
        return len(preview.changes)

    def _write(self, path: Path, content: bytes) -> None:
        make_folder(path.parent)
        write_whole(path, content)

    def _units(self) -> ReviewUnits:
        return ReviewUnits(self._library.files, self._interface)

    def _with(
        self, language: str, changes: Iterable[TextChange], review: ReviewState
    ) -> dict[TextPlace, Mended]:
        """The layer's texts of a language with the changes laid over them."""
        return {
            **self._library.files.layer.texts(language),
            **{
                change.unit.place: Mended(
                    change.unit.place,
                    change.unit.bokmaal,
                    change.text,
                    review,
                    change.unit.base,
                    change.remark,
                )
                for change in changes
            },
        }

    def _without_refused(
        self, language: str, changes: tuple[TextChange, ...]
    ) -> tuple[tuple[TextChange, ...], tuple[TextProblem, ...]]:
        """What the loader would refuse with the changes in it is not taken in, file by file."""
        files = self._library.files
        today = ReviewState("-", self._desk.clock.today())
        texts: Texts = self._with(language, changes, today)
        tried = AmendedFiles(files.folder, files.layer.trying(language, texts))
        reasons: dict[str, str] = {}
        for name in dict.fromkeys(
            change.unit.place.file for change in changes if change.unit.place.sheet is Sheet.CONTENT
        ):
            path = files.folder / name
            if path.is_file() and (reason := _refusal(tried, path)):
                reasons[name] = reason
        good = tuple(change for change in changes if change.unit.place.file not in reasons)
        problems = tuple(
            TextProblem(
                *(change.unit.place.sheet, change.row, TextFault.REFUSED),
                {"reason": reasons[change.unit.place.file]},
            )
            for change in changes
            if change.unit.place.file in reasons
        )
        return good, problems


def _refusal(files: AmendedFiles, path: Path) -> str:
    try:
        problems = check_read(files.amended(path))
    except Refused as refused:
        problems = refused.problems
    return problems[0].reason if problems else ""
