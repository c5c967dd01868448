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
from csnat_app.services.access import AccessService
from csnat_app.services.documents import DocumentService
from csnat_app.ui.pages.keys.chosen import KeySheet, NewPassphrase


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


class FirstStartPresenter(NewPassphrase):
    """`languages` are pairs of code and own name; `folder` is where the store will be."""

    def __init__(
        self,
        access: AccessService,
        documents: DocumentService,
        folder: Path,
        languages: Sequence[tuple[str, str]],
        language: str = "nb",
    ) -> None:
        super().__init__()
        self._access = access
        self._documents = documents
        self.folder = folder
        self.languages = tuple(languages)
        self.language = language
        self.step = Step.CHOICE
        self.unit = Unit()
        self.name = ""
        self.title = ""
        self.key_kept = False
        self.key = self._sheet_of("")

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
        if self.is_refused:
            found.add(Lack.PASSPHRASE)
        if not self.is_same:
            found.add(Lack.NOT_SAME)
        return frozenset(found)

    def make(self) -> None:
        """Make the store and open it. Takes about half a second: not in the interface thread.

        Raises `Misfortune` STORE_EXISTS, FOLDER_READ_ONLY, DISK_FULL; then nothing was made.
        """
        key = self._access.create(self.name, self.title, self.passphrase, self.unit)
        self.key = self._sheet_of(key)
        self.forget_typed()

    @property
    def made(self) -> bool:
        return bool(self.key.groups())

    def forget(self) -> None:
        """Let go of the key, which is never shown again."""
        self.key = self._sheet_of("")

    def _sheet_of(self, key: str) -> KeySheet:
        """The key, and the sheet it is printed on, in the interface's language."""
        return KeySheet(key, lambda: self._documents.recovery_sheet(key, self.language))
