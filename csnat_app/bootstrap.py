"""Puts the layers together; the only module that knows them all."""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from csnat_app import assets
from csnat_app.domain.clock import Clock
from csnat_app.services.access import AccessService
from csnat_app.services.application import Application, Behind
from csnat_app.services.desk import Desk
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
        return _behind(time, desk, access, folder)

    tries = Tries(folder / TRIES_NAME, time.clock())
    access = AccessService(vault, desk, tries, lambda: behind().directory.seed())
    return Application(
        folder=folder,
        desk=desk,
        access=access,
        settings=SettingsService(desk, folder / "appearance.json"),
        reports=ReportService(folder),
        behind=behind,
    )


def _behind(time: PlayedTime, desk: Desk, access: AccessService, folder: Path) -> Behind:
    """Imports what it needs when it is called: see `Application`."""
    from csnat_app.content.library import ContentLibrary
    from csnat_app.services.agenda import AgendaService
    from csnat_app.services.backups import BackupService
    from csnat_app.services.carers import CarerService
    from csnat_app.services.casefile import CaseFileService
    from csnat_app.services.directory import DirectoryService
    from csnat_app.services.documents import DocumentService
    from csnat_app.services.health import HealthService
    from csnat_app.services.log import LogService
    from csnat_app.services.needs import NeedService
    from csnat_app.services.notices import NoticeService
    from csnat_app.services.practice import Practice
    from csnat_app.services.rounds import RoundService
    from csnat_app.services.samples import Samples
    from csnat_app.services.slots import SlotService

    library = ContentLibrary(assets.content_folder())
    rounds = RoundService(desk, library)
    needs = NeedService(rounds, library)
    carers = CarerService(desk, library)
    documents = DocumentService(desk, library)
    slots = SlotService(desk)
    return Behind(
        library=library,
        agenda=AgendaService(desk),
        backups=BackupService(desk, folder),
        carers=carers,
        case_files=CaseFileService(desk, carers, documents),
        rounds=rounds,
        needs=needs,
        notices=NoticeService(desk, access, slots),
        directory=DirectoryService(desk, library),
        documents=documents,
        health=HealthService(desk, folder),
        log=LogService(desk),
        samples=Samples(library, carers, documents),
        slots=slots,
        practice=Practice(time, access, carers, rounds, needs, assets.practice_file()),
    )
