"""All services of one data folder, as `bootstrap` puts them together."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from csnat_app.services.access import AccessService
from csnat_app.services.desk import Desk
from csnat_app.services.reports import ReportService
from csnat_app.services.settings import SettingsService

if TYPE_CHECKING:
    from csnat_app.content.library import ContentLibrary
    from csnat_app.services.agenda import AgendaService
    from csnat_app.services.backups import BackupService
    from csnat_app.services.carer_screen import CarerScreenService
    from csnat_app.services.carers import CarerService
    from csnat_app.services.casefile import CaseFileService
    from csnat_app.services.directory import DirectoryService
    from csnat_app.services.documents import DocumentService
    from csnat_app.services.figures import FigureService
    from csnat_app.services.forms import FormService
    from csnat_app.services.health import HealthService
    from csnat_app.services.instruments import InstrumentService
    from csnat_app.services.log import LogService
    from csnat_app.services.needs import NeedService
    from csnat_app.services.notices import NoticeService
    from csnat_app.services.own_figures import OwnFigures
    from csnat_app.services.paper_forms import PaperForms
    from csnat_app.services.practice import Practice
    from csnat_app.services.project_files import ProjectFiles
    from csnat_app.services.project_output import ProjectOutput
    from csnat_app.services.projects import ProjectService
    from csnat_app.services.releases import ReleaseService
    from csnat_app.services.review import ReviewService
    from csnat_app.services.rounds import RoundService
    from csnat_app.services.samples import Samples
    from csnat_app.services.slots import SlotService
    from csnat_app.services.unit_documents import UnitDocumentService


@dataclass(frozen=True, slots=True)
class Behind:
    """What is needed only behind the door."""

    library: "ContentLibrary"
    agenda: "AgendaService"
    backups: "BackupService"
    carer_screen: "CarerScreenService"
    carers: "CarerService"
    case_files: "CaseFileService"
    review: "ReviewService"
    rounds: "RoundService"
    needs: "NeedService"
    notices: "NoticeService"
    projects: "ProjectService"
    project_output: "ProjectOutput"
    project_files: "ProjectFiles"
    own_figures: "OwnFigures"
    paper_forms: "PaperForms"
    releases: "ReleaseService"
    directory: "DirectoryService"
    documents: "DocumentService"
    figures: "FigureService"
    forms: "FormService"
    health: "HealthService"
    instruments: "InstrumentService"
    log: "LogService"
    samples: "Samples"
    slots: "SlotService"
    unit_documents: "UnitDocumentService"
    practice: "Practice"


class Application:
    """What the window and the command line work with. `folder` holds the store.

    `behind` is called once, when something behind the door is first asked for: loading it takes
    longer than the unlock page takes to paint.
    """

    def __init__(
        self,
        folder: Path,
        desk: Desk,
        access: AccessService,
        settings: SettingsService,
        reports: ReportService,
        behind: Callable[[], Behind],
    ) -> None:
        self.folder = folder
        self.desk = desk
        self.access = access
        self.settings = settings
        self.reports = reports
        self._make_behind = behind

    @cached_property
    def _behind(self) -> Behind:
        return self._make_behind()

    @property
    def library(self) -> "ContentLibrary":
        return self._behind.library

    @property
    def agenda(self) -> "AgendaService":
        return self._behind.agenda

    @property
    def backups(self) -> "BackupService":
        return self._behind.backups

    @property
    def carer_screen(self) -> "CarerScreenService":
        return self._behind.carer_screen

    @property
    def carers(self) -> "CarerService":
        return self._behind.carers

    @property
    def case_files(self) -> "CaseFileService":
        return self._behind.case_files

    @property
    def review(self) -> "ReviewService":
        return self._behind.review

    @property
    def rounds(self) -> "RoundService":
        return self._behind.rounds

    @property
    def needs(self) -> "NeedService":
        return self._behind.needs

    @property
    def notices(self) -> "NoticeService":
        return self._behind.notices

    @property
    def directory(self) -> "DirectoryService":
        return self._behind.directory

    @property
    def documents(self) -> "DocumentService":
        return self._behind.documents

    @property
    def figures(self) -> "FigureService":
        return self._behind.figures

    @property
    def project_files(self) -> "ProjectFiles":
        return self._behind.project_files

    @property
    def own_figures(self) -> "OwnFigures":
        return self._behind.own_figures

    @property
    def paper_forms(self) -> "PaperForms":
        return self._behind.paper_forms

    @property
    def releases(self) -> "ReleaseService":
        return self._behind.releases

    @property
    def projects(self) -> "ProjectService":
        return self._behind.projects

    @property
    def project_output(self) -> "ProjectOutput":
        return self._behind.project_output

    @property
    def forms(self) -> "FormService":
        return self._behind.forms

    @property
    def health(self) -> "HealthService":
        return self._behind.health

    @property
    def instruments(self) -> "InstrumentService":
        return self._behind.instruments

    @property
    def log(self) -> "LogService":
        return self._behind.log

    @property
    def samples(self) -> "Samples":
        return self._behind.samples

    @property
    def slots(self) -> "SlotService":
        return self._behind.slots

    @property
    def unit_documents(self) -> "UnitDocumentService":
        return self._behind.unit_documents

    @property
    def practice(self) -> "Practice":
        return self._behind.practice
