"""Puts the layers together; the only module that knows them all."""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from csnat_app import assets
from csnat_app.domain.clock import Clock
from csnat_app.services.access import AccessService
from csnat_app.services.application import Application, Behind
from csnat_app.services.desk import Desk
from csnat_app.services.guesses import Guesses
from csnat_app.services.played_time import PlayedTime
from csnat_app.services.reports import ReportService
from csnat_app.services.settings import SettingsService
from csnat_app.store.tries import NAME as TRIES_NAME
from csnat_app.store.tries import Tries
from csnat_app.store.vault import Vault

if TYPE_CHECKING:
    from csnat_app.store.keys import Argon2Cost


def build(
    folder: Path, clock: Clock | None = None, cost: "Argon2Cost | None" = None
) -> Application:
    """The program on one data folder. `cost` is lowered in tests only."""
    # The clock runs with the world until a practice store is played, which sets it.
    time = PlayedTime(clock or Clock())
    desk = Desk(time.clock())
    vault = Vault(folder) if cost is None else Vault(folder, cost=cost)

    @cache
    def behind() -> Behind:
        return _behind(time, desk, access, guesses, settings, folder)

    guesses = Guesses(Tries(folder / TRIES_NAME, time.clock()))
    settings = SettingsService(desk, folder / "appearance.json")
    access = AccessService(
        vault,
        desk,
        guesses,
        lambda: behind().directory.seed(),
        lambda: settings.on_machine().language,
    )
    return Application(
        folder=folder,
        desk=desk,
        access=access,
        settings=settings,
        reports=ReportService(folder),
        behind=behind,
    )


def _behind(
    time: PlayedTime,
    desk: Desk,
    access: AccessService,
    guesses: Guesses,
    settings: SettingsService,
    folder: Path,
) -> Behind:
    """Imports what it needs when it is called: see `Application`."""
    from csnat_app.content.library import ContentLibrary
    from csnat_app.content.mended import FOLDER, MendedLayer
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
    from csnat_app.services.unit_samples import UnitSamples

    library = ContentLibrary(assets.content_folder(), MendedLayer(folder / FOLDER))
    instruments = InstrumentService(desk, library)
    rounds = RoundService(desk, instruments)
    needs = NeedService(rounds, instruments)
    carers = CarerService(desk, instruments)
    documents = DocumentService(desk, library, instruments)
    forms = FormService(desk, library, instruments)
    project_output = ProjectOutput(library)
    projects = ProjectService(desk)
    figures = FigureService(desk, instruments)
    releases = ReleaseService(desk, projects)
    slots = SlotService(desk, guesses)
    unit_documents = UnitDocumentService(desk)
    return Behind(
        library=library,
        agenda=AgendaService(desk),
        backups=BackupService(desk, guesses, folder),
        carer_screen=CarerScreenService(desk, rounds, instruments, library),
        carers=carers,
        case_files=CaseFileService(desk, carers, documents),
        review=ReviewService(desk, library, assets.translations_folder()),
        rounds=rounds,
        needs=needs,
        notices=NoticeService(desk, access, slots),
        projects=projects,
        project_output=project_output,
        project_files=ProjectFiles(desk, releases, project_output),
        own_figures=OwnFigures(desk, projects, figures),
        paper_forms=PaperForms(desk),
        releases=releases,
        directory=DirectoryService(desk, library),
        documents=documents,
        figures=figures,
        forms=forms,
        health=HealthService(desk, guesses, folder),
        instruments=instruments,
        log=LogService(desk),
        samples=Samples(
            library,
            carers,
            documents,
            forms,
            instruments,
            project_output,
            UnitSamples(documents, settings, unit_documents),
        ),
        slots=slots,
        unit_documents=unit_documents,
        practice=Practice(
            time,
            access,
            carers,
            rounds,
            needs,
            instruments,
            projects,
            assets.practice_file(),
            assets.sample_pack(),
        ),
    )
