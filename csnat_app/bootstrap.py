"""Puts the layers together; the only module that knows them all."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from csnat_app import assets
from csnat_app.content.library import ContentLibrary
from csnat_app.domain.clock import Clock
from csnat_app.services.access import AccessService
from csnat_app.services.agenda import AgendaService
from csnat_app.services.carers import CarerService
from csnat_app.services.desk import Desk
from csnat_app.services.directory import DirectoryService
from csnat_app.services.documents import DocumentService
from csnat_app.services.needs import NeedService
from csnat_app.services.rounds import RoundService
from csnat_app.services.settings import SettingsService
from csnat_app.store.vault import Vault

if TYPE_CHECKING:
    from csnat_app.store.keys import Argon2Cost


@dataclass(frozen=True, slots=True)
class Application:
    """What the window and the command line work with. `folder` holds the store."""

    folder: Path
    library: ContentLibrary
    desk: Desk
    access: AccessService
    agenda: AgendaService
    carers: CarerService
    rounds: RoundService
    needs: NeedService
    directory: DirectoryService
    documents: DocumentService
    settings: SettingsService


def build(
    folder: Path, clock: Clock | None = None, cost: "Argon2Cost | None" = None
) -> Application:
    """The program on one data folder. `cost` is lowered in tests only."""
    library = ContentLibrary(assets.content_folder())
    desk = Desk(clock or Clock())
    directory = DirectoryService(desk, library)
    rounds = RoundService(desk, library)
    vault = Vault(folder) if cost is None else Vault(folder, cost=cost)
    return Application(
        folder=folder,
        library=library,
        desk=desk,
        access=AccessService(vault, desk, directory),
        agenda=AgendaService(desk),
        carers=CarerService(desk, library),
        rounds=rounds,
        needs=NeedService(rounds, library),
        directory=directory,
        documents=DocumentService(desk, library),
        settings=SettingsService(desk, folder / "appearance.json"),
    )
