"""Texts that come from content files: what is said to the carer and what an expert approves."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class ReviewState:
    """Who approved a text and when; a text that nobody approved is a draft."""

    by: str = ""
    on: date | None = None

    @property
    def draft(self) -> bool:
        return not self.by


@dataclass(frozen=True, slots=True)
class TextSet:
    """The texts of one content file in one language, by key. Lists keep the file's order.

    `borrowed` names the keys that the file does not have, and the language they stand in instead.
    """

    id: str
    version: str
    language: str
    source: str
    review: ReviewState
    texts: Mapping[str, str]
    lists: Mapping[str, tuple[str, ...]]
    borrowed: Mapping[str, str] = field(default_factory=dict)

    def language_of(self, key: str) -> str:
        """The language that the text or list under `key` stands in."""
        return self.borrowed.get(key, self.language)

    def __getitem__(self, key: str) -> str:
        return self.texts[key]

    def items(self, key: str) -> tuple[str, ...]:
        """The list under `key`; empty if there is none."""
        return self.lists.get(key, ())


@dataclass(frozen=True, slots=True)
class HelpService:
    """A place to get help, from the seed directory or added by the unit. `areas` are area keys."""

    id: str
    name: str
    provider: str = ""
    areas: tuple[str, ...] = ()
    telephone: str = ""
    url: str = ""
    scope: str = ""
    source: str = ""
    note: str = ""
    verified: date | None = None
