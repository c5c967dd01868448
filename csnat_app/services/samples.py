"""Every document in every language that it has, from whatever the open store holds."""

from collections.abc import Iterator
from pathlib import Path

from csnat_app.content.library import ContentLibrary
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.services.carers import CarerService, Case
from csnat_app.services.documents import DocumentService, Printable


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
        for language in library.text_languages("leaflet"):
            yield make.leaflet(language)
        for language in library.text_languages("guide"):
            yield make.guide(language)
        for language in library.text_languages("advice"):
            yield make.advice(language)
        yield make.directory("nb")
        case = self._richest_case()
        for language in library.languages():
            yield make.plan(case.carer, case.latest, nurse_copy=False, language=language)
            yield make.plan(case.carer, case.latest, nurse_copy=True, language=language)
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
