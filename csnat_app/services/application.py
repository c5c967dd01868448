"""All services of one data folder, as `bootstrap` puts them together."""

from dataclasses import dataclass
from pathlib import Path

from csnat_app.content.library import ContentLibrary
from csnat_app.services.access import AccessService
from csnat_app.services.agenda import AgendaService
from csnat_app.services.carers import CarerService
from csnat_app.services.casefile import CaseFileService
from csnat_app.services.desk import Desk
from csnat_app.services.directory import DirectoryService
from csnat_app.services.documents import DocumentService
from csnat_app.services.needs import NeedService
from csnat_app.services.practice import Practice
from csnat_app.services.rounds import RoundService
from csnat_app.services.samples import Samples
from csnat_app.services.settings import SettingsService


@dataclass(frozen=True, slots=True)
class Application:
    """What the window and the command line work with. `folder` holds the store."""

    folder: Path
    library: ContentLibrary
    desk: Desk
    access: AccessService
    agenda: AgendaService
    carers: CarerService
    case_files: CaseFileService
    rounds: RoundService
    needs: NeedService
    directory: DirectoryService
    documents: DocumentService
    samples: Samples
    settings: SettingsService
    practice: Practice
