"""The unit, the person, and how the program looks."""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.free_text import refuse_identity_numbers
from csnat_app.domain.log import Deed
from csnat_app.domain.people import Person, Unit
from csnat_app.services.desk import Desk
from csnat_app.store.files import make_folder, write_whole

LOGO_STARTS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")
LARGEST_LOGO = 2_000_000  # bytes, as it is kept
DrawSvg = Callable[[bytes], bytes]  # an SVG file as a PNG; raises `Misfortune`
LARGEST_PICTURE = 10_000_000  # bytes, as it is chosen
LOCK_MINUTES = "lock.minutes"  # its key in the store
LANGUAGE = "language"  # a preference of the person's
USUAL_MINUTES, LEAST_MINUTES, MOST_MINUTES = 5, 1, 30


@dataclass(frozen=True, slots=True)
class Appearance:
    """Interface language, theme ("light", "dark" or "system") and text scale (1.0 to 2.0)."""

    language: str = "nb"
    theme: str = "system"
    scale: float = 1.0


class SettingsService:
    """`look_file` is readable before unlocking and holds nothing about any person.

    The interface's language is the person's, kept in the store. Theme and text scale are the
    machine's: they are for its screen and its light.
    """

    def __init__(self, desk: Desk, look_file: Path) -> None:
        self._desk = desk
        self._look_file = look_file
        self._unwritten: Appearance | None = None

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

    def logo_from(self, path: Path, draw: DrawSvg | None = None) -> bytes:
        """A picture file as it can be kept as the logo, drawn anew; nothing is kept yet.

        Raises `Misfortune` FILE_UNREADABLE, LOGO_UNREADABLE, LOGO_TOO_LARGE, and what `draw` does.
        """
        from csnat_app.documents.logo import is_svg, prepared_logo

        try:
            if path.stat().st_size > LARGEST_PICTURE:
                raise Misfortune(Trouble.LOGO_TOO_LARGE)
            picture = path.read_bytes()
        except OSError as error:
            raise Misfortune(Trouble.FILE_UNREADABLE, path=str(path)) from error
        if draw is not None and not picture.startswith(LOGO_STARTS) and is_svg(picture):
            picture = draw(picture)
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
        """As it is for whoever is at the desk; at the door and in practice, as on the machine."""
        own = self._own_language()
        found = self.on_machine()
        return found if own is None else replace(found, language=own)

    def on_machine(self) -> Appearance:
        """As last chosen on this machine; the default if nothing readable is there."""
        if self._unwritten is not None:
            return self._unwritten
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
        """Keep a choice on the machine, and another language in the store as the person's.

        What cannot be written on the machine holds until the program is closed. Raises
        `Misfortune`, as writing does, if the store cannot keep the language; nothing is kept then.
        """
        own = self._own_language()
        if own is not None and appearance.language == own:
            # A new theme is no reason for the door to speak another language.
            appearance = replace(appearance, language=self.on_machine().language)
        elif self._is_somebodys:
            with self._desk.act(Deed.CHANGED, "language") as work:
                work.people.keep_preference(self._desk.person.id, LANGUAGE, appearance.language)
        try:
            make_folder(self._look_file.parent)
            write_whole(self._look_file, json.dumps(asdict(appearance)).encode("utf-8"))
        except Misfortune:
            self._unwritten = appearance
        else:
            self._unwritten = None

    @property
    def _is_somebodys(self) -> bool:
        """Whoever practises is there as an invented person."""
        return self._desk.is_open and not self._desk.practice

    def _own_language(self) -> str | None:
        if not self._is_somebodys:
            return None
        with self._desk.look() as work:
            return work.people.preference(self._desk.person.id, LANGUAGE)
