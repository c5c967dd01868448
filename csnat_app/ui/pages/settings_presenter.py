"""What the nurse can change about the unit, the program and its directory. No Qt here.

Methods that change something keep it at once and raise `Misfortune` if that was not possible; a
change that changes nothing is not written.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from csnat_app.content.library import ContentLibrary
from csnat_app.domain.dates import DateWords
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.free_text import refuse_identity_numbers
from csnat_app.domain.ids import new_id
from csnat_app.domain.people import Person, Unit
from csnat_app.domain.texts import HelpService
from csnat_app.services.desk import Desk
from csnat_app.services.directory import DirectoryService
from csnat_app.services.settings import Appearance, DrawSvg, SettingsService

Undo = Callable[[], None]


class SettingsPresenter:
    """`folder` holds the store; `dates` are the words of the interface's language."""

    def __init__(
        self,
        settings: SettingsService,
        directory: DirectoryService,
        library: ContentLibrary,
        desk: Desk,
        folder: Path,
        dates: DateWords,
    ) -> None:
        self._settings = settings
        self._directory = directory
        self._library = library
        self._desk = desk
        self.folder = folder
        self.dates = dates
        self.unit = Unit()
        self.services: tuple[HelpService, ...] = ()
        self._unnamed: dict[str, HelpService] = {}

    def open(self) -> None:
        """Read what the page shows."""
        self.unit = self._settings.unit()
        self.services = self._directory.all()
        self._unnamed.clear()

    @property
    def person(self) -> Person:
        return self._desk.person

    @property
    def practice(self) -> bool:
        return self._desk.practice

    @property
    def today(self) -> date:
        return self._desk.clock.today()

    def now(self) -> datetime:
        """Local time, for "Saved 14:32"."""
        return self._desk.clock.now()

    def change_person(self, **changes: str) -> None:
        person = replace(self.person, **changes)
        if person != self.person:
            self._settings.keep_person(person)

    def change_unit(self, **changes: Any) -> None:
        unit = replace(self.unit, **changes)
        if unit != self.unit:
            self._settings.keep_unit(unit)
            self.unit = unit

    def choose_logo(self, path: Path, draw: DrawSvg | None = None) -> None:
        """`draw` makes a PNG of an SVG picture; without it one is refused.

        Raises `Misfortune` FILE_UNREADABLE, LOGO_UNREADABLE, LOGO_REACHES_OUT, LOGO_TOO_LARGE.
        """
        self.change_unit(logo=self._settings.logo_from(path, draw))

    def remove_logo(self) -> Undo:
        before = self.unit.logo
        self.change_unit(logo=None)
        return lambda: self.change_unit(logo=before)

    @property
    def appearance(self) -> Appearance:
        return self._settings.appearance()

    def choose_appearance(self, **changes: Any) -> Appearance:
        appearance = replace(self.appearance, **changes)
        self._settings.keep_appearance(appearance)
        return appearance

    @property
    def lock_minutes(self) -> int:
        return self._settings.lock_minutes()

    def choose_lock_minutes(self, minutes: int) -> None:
        if minutes != self.lock_minutes:
            self._settings.keep_lock_minutes(minutes)

    def areas(self) -> tuple[tuple[str, str], ...]:
        """Keys and labels of the newest instrument's areas, in its order."""
        newest = self._library.instruments()[0]
        text = self._library.instrument_text(newest.id, newest.version, self.dates.language)
        return tuple((area.key, text.area(area.key)) for area in newest.areas)

    def service(self, id: str) -> HelpService:
        """Raises `Misfortune` NOT_FOUND."""
        found = next((known for known in self.services if known.id == id), self._unnamed.get(id))
        if found is None:
            raise Misfortune(Trouble.NOT_FOUND, what="help_service", id=id)
        return found

    def found(self, text: str) -> tuple[HelpService, ...]:
        """Services that hold every word of `text` in name, provider, note, telephone or areas."""
        labels = dict(self.areas())
        words = text.casefold().split()
        return tuple(
            service
            for service in self.services
            if all(word in _searchable(service, labels) for word in words)
        )

    def new_service(self) -> HelpService:
        """An empty service; it is kept as soon as it has a name."""
        service = HelpService(new_id(), "")
        self._unnamed[service.id] = service
        return service

    def change_service(self, id: str, **changes: Any) -> None:
        """Raises `Misfortune` NAME_MISSING, IDENTITY_NUMBER."""
        before = self.service(id)
        service = replace(before, **changes)
        if service == before:
            return
        refuse_identity_numbers(service)
        if not service.name.strip():
            if id in self._unnamed:
                self._unnamed[id] = service
            raise Misfortune(Trouble.NAME_MISSING)
        self._directory.keep(service)
        if self._unnamed.pop(id, None) is not None:
            self.services = (*self.services, service)
        else:
            self.services = tuple(service if known.id == id else known for known in self.services)

    def verify_today(self, id: str) -> None:
        """Say that somebody called or looked today, and that everything is right."""
        self.change_service(id, verified=self.today)

    def remove_service(self, id: str) -> Undo:
        """Undone, the service stands at the end of the directory."""
        if self._unnamed.pop(id, None) is not None:
            return lambda: None
        service = self.service(id)
        self._directory.remove(id)
        self.services = tuple(known for known in self.services if known.id != id)

        def undo() -> None:
            self._directory.keep(service)
            self.services = (*self.services, service)

        return undo


def _searchable(service: HelpService, labels: dict[str, str]) -> str:
    areas = (labels.get(area, area) for area in service.areas)
    parts = (service.name, service.provider, service.note, service.telephone, *areas)
    return " ".join(parts).casefold()
