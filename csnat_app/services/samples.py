"""Every document in every language that it has, from whatever the open store holds."""

from collections.abc import Iterator
from itertools import combinations, permutations, product
from pathlib import Path

from csnat_app.content.library import ContentLibrary
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.services.carers import CarerService, Case
from csnat_app.services.documents import DocumentService, Printable
from csnat_app.services.shapes import Shape


class Samples:
    def __init__(
        self, library: ContentLibrary, carers: CarerService, documents: DocumentService
    ) -> None:
        self._library = library
        self._carers = carers
        self._documents = documents

    def write(self, folder: Path, recovery_key: str) -> tuple[Path, ...]:
        """Write the PDFs into `folder` and give their paths."""
        paths = []
        for printable in self._all(recovery_key):
            path = folder / printable.name
            write_file(path, printable.pdf)
            paths.append(path)
        return tuple(paths)

    def _all(self, recovery_key: str) -> Iterator[Printable]:
        make = self._documents
        library = self._library
        leaflets = library.text_languages("leaflet")
        for shape in Shape:
            for language in leaflets:
                yield make.leaflet(language, shape=shape)
            for language, other in combinations(leaflets, 2):
                yield make.leaflet(language, other, shape)
        for language in library.text_languages("guide"):
            yield make.guide(language)
        for language in library.text_languages("advice"):
            yield make.advice(language)
        yield make.directory("nb")
        case = self._richest_case()
        for language in library.languages():
            for nurse_copy, large in product((False, True), repeat=2):
                yield make.plan(
                    case.carer,
                    case.latest,
                    nurse_copy=nurse_copy,
                    language=language,
                    large=large,
                )
        for language, other in permutations(library.languages(), 2):
            for large in (False, True):
                yield make.plan_in_two(
                    case.carer, case.latest, language=language, other=other, large=large
                )
        yield make.recovery_sheet(recovery_key, "nb")
        yield make.case(case, "nb")
        yield make.access_report(case.carer, "nb")

    def _richest_case(self) -> Case:
        """The case with most needs written down, so that every part of a plan is seen."""
        rows = self._carers.search(limit=100).rows
        cases = [self._carers.open(row.carer_id) for row in rows]
        return max(cases, key=lambda case: len(case.latest.needs))


def write_file(path: Path, data: bytes) -> None:
    """Write a file the person asked for. Raises `Misfortune` FILE_NOT_WRITTEN, DISK_FULL."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    except OSError as error:
        trouble = Trouble.DISK_FULL if error.errno == 28 else Trouble.FILE_NOT_WRITTEN
        raise Misfortune(trouble, path=str(path)) from error
