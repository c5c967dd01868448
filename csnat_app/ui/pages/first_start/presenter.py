"""What has been typed while a store is being made, and the making of it. No Qt here.

The presenter outlives the page: when the interface language is changed, a new page is built and
shows what was typed before.
"""

from collections.abc import Sequence
from dataclasses import replace
from enum import IntEnum, StrEnum
from pathlib import Path
from typing import Any

from csnat_app.domain.free_text import refuse_identity_numbers
from csnat_app.domain.people import Person, Unit
from csnat_app.services.access import LEAST_PASSPHRASE, AccessService
from csnat_app.services.documents import DocumentService, Printable
from csnat_app.services.passphrase import Hint, hint


class Step(IntEnum):
    """Where the person is; the store is made between PERSON and KEY."""

    CHOICE = 0
    UNIT = 1
    PERSON = 2
    KEY = 3


class Lack(StrEnum):
    """What has to be put right before a store can be made."""

    NAME = "name"
    PASSPHRASE = "passphrase"
    NOT_SAME = "not_same"


class FirstStartPresenter:
    """`languages` are pairs of code and own name; `folder` is where the store will be."""

    least_passphrase = LEAST_PASSPHRASE

    def __init__(
        self,
        access: AccessService,
        documents: DocumentService,
        folder: Path,
        languages: Sequence[tuple[str, str]],
        language: str = "nb",
    ) -> None:
        self._access = access
        self._documents = documents
        self.folder = folder
        self.languages = tuple(languages)
        self.language = language
        self.step = Step.CHOICE
        self.unit = Unit()
        self.name = ""
        self.title = ""
        self.passphrase = ""
        self.again = ""
        self.key_kept = False
        self._recovery_key = ""
        self._sheet: Printable | None = None

    def change_unit(self, **changes: Any) -> None:
        self.unit = replace(self.unit, **changes)

    def check_unit(self) -> None:
        """Raises `Misfortune` IDENTITY_NUMBER."""
        refuse_identity_numbers(self.unit)

    def check_person(self) -> None:
        """Raises `Misfortune` IDENTITY_NUMBER."""
        refuse_identity_numbers(Person("", self.name, self.title))

    def lacks(self) -> frozenset[Lack]:
        """What is missing on the person's page; empty when the store can be made."""
        found = set()
        if not self.name.strip():
            found.add(Lack.NAME)
        if len(self.passphrase) < LEAST_PASSPHRASE:
            found.add(Lack.PASSPHRASE)
        if self.again != self.passphrase:
            found.add(Lack.NOT_SAME)
        return frozenset(found)

    def hint(self) -> Hint:
        """What can honestly be said of the passphrase so far."""
        return hint(self.passphrase, LEAST_PASSPHRASE)

    @property
    def missing_characters(self) -> int:
        """How many characters the passphrase still lacks."""
        return max(0, LEAST_PASSPHRASE - len(self.passphrase))

    def make(self) -> None:
        """Make the store and open it. Takes about half a second: not in the interface thread.

        Raises `Misfortune` STORE_EXISTS, FOLDER_READ_ONLY, DISK_FULL; then nothing was made.
        """
        self._recovery_key = self._access.create(self.name, self.title, self.passphrase, self.unit)
        self.passphrase = self.again = ""

    @property
    def made(self) -> bool:
        return bool(self._recovery_key)

    def key_groups(self) -> tuple[str, ...]:
        """The recovery key's groups of signs, in order; empty until the store is made."""
        return tuple(self._recovery_key.replace("-", " ").split())

    def prepare_sheet(self) -> None:
        """Set the key on a sheet of paper, in the interface's language.

        The first document takes half a second: not in the interface thread.
        """
        self._sheet = self._documents.recovery_sheet(self._recovery_key, self.language)

    def recovery_sheet(self) -> Printable:
        """The sheet with the key, once it is prepared."""
        if self._sheet is None:
            self.prepare_sheet()
        assert self._sheet is not None
        return self._sheet

    def forget(self) -> None:
        """Let go of the key, which is never shown again."""
        self._recovery_key = ""
        self._sheet = None
