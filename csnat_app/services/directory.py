"""The unit's own directory of places to get help."""

from csnat_app.content.library import ContentLibrary
from csnat_app.domain.errors import Misfortune
from csnat_app.domain.log import Deed
from csnat_app.domain.texts import HelpService
from csnat_app.services.desk import Desk


class DirectoryService:
    def __init__(self, desk: Desk, library: ContentLibrary) -> None:
        self._desk = desk
        self._library = library

    def seed(self) -> tuple[HelpService, ...]:
        """What a new store begins with; nothing if the file is damaged: the rest goes on."""
        try:
            return self._library.directory()
        except Misfortune:
            return ()

    def all(self) -> tuple[HelpService, ...]:
        with self._desk.look() as work:
            return work.directory.all()

    def keep(self, service: HelpService) -> None:
        with self._desk.act(Deed.CHANGED, "help_service") as work:
            work.directory.keep(service)

    def remove(self, service_id: str) -> None:
        with self._desk.act(Deed.DELETED, "help_service") as work:
            work.directory.remove(service_id)
