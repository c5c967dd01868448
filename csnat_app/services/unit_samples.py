"""What a unit makes its own, shown with an invented unit: its logo, and a PDF that it brought."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from csnat_app.services.carers import Case
from csnat_app.services.documents import DocumentService
from csnat_app.services.printables import Printable
from csnat_app.services.settings import SettingsService
from csnat_app.services.unit_documents import UnitDocumentService

_LANGUAGE = "nb"


class UnitSamples:
    """Goes the way that a person at the unit goes, and leaves the store's unit as it was."""

    def __init__(
        self,
        documents: DocumentService,
        settings: SettingsService,
        unit_documents: UnitDocumentService,
    ) -> None:
        self._documents = documents
        self._settings = settings
        self._unit_documents = unit_documents

    def all(self, case: Case) -> Iterator[Printable]:
        yield from self._with_logo(case)
        yield self._own_pdf()

    def _with_logo(self, case: Case) -> Iterator[Printable]:
        from csnat_app.documents.invented_unit import logo

        before = self._settings.unit()
        with TemporaryDirectory(prefix="csnat-") as folder:
            picture = Path(folder, "logo.png")
            picture.write_bytes(logo())
            self._settings.keep_unit(replace(before, logo=self._settings.logo_from(picture)))
        try:
            made = self._documents
            for one in (
                made.leaflet(_LANGUAGE),
                made.leaflet(_LANGUAGE, "se"),
                made.plan(case.carer, case.latest, nurse_copy=False, language=_LANGUAGE),
            ):
                yield replace(one, name=f"{one.name.removesuffix('.pdf')}-logo.pdf")
        finally:
            self._settings.keep_unit(before)

    def _own_pdf(self) -> Printable:
        from csnat_app.documents.invented_unit import notice
        from csnat_app.services.printables import finished

        with TemporaryDirectory(prefix="csnat-") as folder:
            path = Path(folder, "notice.pdf")
            path.write_bytes(finished(notice(), path.name, "").pdf)
            found = self._unit_documents.read(path)
        added = self._unit_documents.add(found, found.title, _LANGUAGE)
        printable = self._unit_documents.printable(added)
        self._unit_documents.remove(added)
        return replace(printable, name=f"unit-document-{_LANGUAGE}.pdf")
