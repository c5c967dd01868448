"""Every document in every language that it has, from whatever the open store holds."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations, permutations, product
from pathlib import Path
from typing import TYPE_CHECKING

from csnat_app.content.library import ContentLibrary
from csnat_app.domain.people import Person
from csnat_app.services.carers import CarerService, Case
from csnat_app.services.documents import DocumentService
from csnat_app.services.forms import FormService
from csnat_app.services.instruments import InstrumentService
from csnat_app.services.printables import Printable
from csnat_app.services.shapes import Shape
from csnat_app.services.writing import write_file

if TYPE_CHECKING:
    from csnat_app.services.project_output import ProjectOutput
    from csnat_app.services.unit_samples import UnitSamples

_INVITED = Person("", "Øve Øvesen", "sykepleier")


class Samples:
    def __init__(
        self,
        library: ContentLibrary,
        carers: CarerService,
        documents: DocumentService,
        forms: FormService,
        instruments: InstrumentService,
        project_output: "ProjectOutput",
        of_unit: "UnitSamples",
    ) -> None:
        self._library = library
        self._carers = carers
        self._documents = documents
        self._forms = forms
        self._instruments = instruments
        self._project_output = project_output
        self._of_unit = of_unit

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
        for instrument in self._instruments.all():
            for language in self._forms.languages(instrument):
                for large in (False, True):
                    yield self._forms.blank(instrument, language, large=large)
        for language in library.text_languages("words"):
            yield make.directory(language)
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
        for language in library.languages():
            for one in (
                make.recovery_sheet(recovery_key, language),
                make.invitation(_INVITED, recovery_key, language),
                make.case(case, language),
                make.access_report(case.carer, language),
            ):
                stem = one.name.removesuffix(".pdf")
                yield replace(one, name=f"{stem}-{language}.pdf")

        yield from self._of_unit.all(case)
        yield from self._project_reports()

    def _project_reports(self) -> Iterator[Printable]:
        """Of an invented project; its figures pass the same protection as any other's."""
        from csnat_app.services import sample_project

        shown = sample_project.published()
        for language in self._library.text_languages("figures"):
            made = sample_project.MADE
            pdf = self._project_output.report(shown, language, made, practice=True)
            yield Printable(f"project-report-{language}.pdf", "project_report", pdf)

    def _richest_case(self) -> Case:
        """The case with most needs written down, so that every part of a plan is seen."""
        rows = self._carers.search(limit=100).rows
        cases = [self._carers.open(row.carer_id) for row in rows]
        return max(cases, key=lambda case: len(case.latest.needs))
