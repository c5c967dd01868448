"""The unit, the person, and how the program looks."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.free_text import refuse_identity_numbers
from csnat_app.domain.log import Deed
from csnat_app.domain.people import Person, Unit
from csnat_app.services.desk import Desk
from csnat_app.store.files import make_folder, write_whole

LOGO_STARTS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")
LARGEST_LOGO = 2_000_000  # bytes, as it is kept
LARGEST_PICTURE = 10_000_000  # bytes, as it is chosen
LOCK_MINUTES = "lock.minutes"  # its key in the store
USUAL_MINUTES, LEAST_MINUTES, MOST_MINUTES = 5, 1, 30


@dataclass(frozen=True, slots=True)
class Appearance:
    """Interface language, theme ("light", "dark" or "system") and text scale (1.0 to 2.0)."""

    language: str = "nb"
    theme: str = "system"
    scale: float = 1.0


class SettingsService:
    """`look_file` is readable before unlocking and holds nothing about any person."""

    def __init__(self, desk: Desk, look_file: Path) -> None:
        self._desk = desk
        self._look_file = look_file

    def unit(self) -> Unit:
        with self._desk.look() as work:
            return work.settings.unit()

    def keep_unit(self, unit: Unit) -> None:
        """Raises `Misfortune` IDENTITY_NUMBER, or LOGO_UNREADABLE if the logo is no PNG or JPEG."""
        refuse_identity_numbers(unit)
        if unit.logo is not None and (
            not unit.logo.startswith(LOGO_STARTS) or len(unit.logo) > LARGEST_LOGO
        ):
            raise Misfortune(Trouble.LOGO_UNREADABLE)
        with self._desk.act(Deed.CHANGED, "unit") as work:
            work.settings.keep_unit(unit)

    def logo_from(self, path: Path) -> bytes:
        """A picture file as it can be kept as the logo, drawn anew; nothing is kept yet.

        Raises `Misfortune` FILE_UNREADABLE, LOGO_UNREADABLE, LOGO_TOO_LARGE.
        """
        from csnat_app.documents.logo import prepared_logo

        try:
            if path.stat().st_size > LARGEST_PICTURE:
                raise Misfortune(Trouble.LOGO_TOO_LARGE)
            picture = path.read_bytes()
        except OSError as error:
            raise Misfortune(Trouble.FILE_UNREADABLE, path=str(path)) from error
        return prepared_logo(picture)

    def keep_person(self, person: Person) -> None:
        """The door says the new name as well."""
        refuse_identity_numbers(person)
        if not person.name.strip():
            raise Misfortune(Trouble.NAME_MISSING)
        with self._desk.act(Deed.CHANGED, "person") as work:
            work.people.keep(person)
            self._desk.ring.rename(person, work)
        self._desk.person = person

    def lock_minutes(self) -> int:
        """After how many minutes without a hand on it the program locks itself: 1 to 30."""
        with self._desk.look() as work:
            found = work.settings.get(LOCK_MINUTES) or ""
        known = found.isascii() and found.isdecimal()
        minutes = int(found) if known else USUAL_MINUTES
        return min(MOST_MINUTES, max(LEAST_MINUTES, minutes))

    def keep_lock_minutes(self, minutes: int) -> None:
        """Raises ValueError for what is not from 1 to 30."""
        if not LEAST_MINUTES <= minutes <= MOST_MINUTES:
            raise ValueError(f"not from {LEAST_MINUTES} to {MOST_MINUTES}: {minutes}")
        with self._desk.act(Deed.CHANGED, "lock_minutes") as work:
            work.settings.put(LOCK_MINUTES, str(minutes))

    def appearance(self) -> Appearance:
        """As last chosen on this machine; the default if nothing readable is there."""
        try:
            found = json.loads(self._look_file.read_text("utf-8"))
            appearance = Appearance(
                str(found["language"]), str(found["theme"]), float(found["scale"])
            )
        except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError):
            return Appearance()
        known = appearance.theme in ("light", "dark", "system") and 1 <= appearance.scale <= 2
        return appearance if known else Appearance(appearance.language)

    def keep_appearance(self, appearance: Appearance) -> None:
        """A choice that cannot be written holds until the program is closed."""
        try:
            make_folder(self._look_file.parent)
            write_whole(self._look_file, json.dumps(asdict(appearance)).encode("utf-8"))
        except Misfortune:
            return
