"""Those who use the program: a person of the unit, and the unit itself."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Person:
    """A nurse (or colleague) who opens the store."""

    id: str
    name: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Unit:
    """Who stands at the head of what a carer takes home. `logo` is a PNG or JPEG file's bytes."""

    name: str = ""
    address: str = ""
    telephone_day: str = ""
    telephone_night: str = ""
    logo: bytes | None = None
