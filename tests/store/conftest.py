"""Real encrypted stores in temporary folders; only the cost of a guess at the key is lowered."""

import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from csnat_app.store.database import Database
from csnat_app.store.vault import Vault
from tests.store.examples import CHEAP, NURSE, PASSPHRASE, fill_in

_NOBODY = 65534


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    return Vault(tmp_path / "store", cost=CHEAP)


@pytest.fixture
def database(vault: Vault) -> Iterator[Database]:
    """An open store with a person and nothing else."""
    made, _ = vault.create(NURSE, PASSPHRASE)
    yield made.database
    made.database.close()


@pytest.fixture
def closed_store(vault: Vault) -> Vault:
    """A store with a carer and enough in it to have many pages; nobody has it open."""
    made, _ = vault.create(NURSE, PASSPHRASE)
    fill_in(made.database)
    made.database.close()
    return vault


@pytest.fixture
def unlock() -> Iterator[Callable[[Vault], Database]]:
    """Opens a store with the known passphrase, and closes it after the test."""
    opened: list[Database] = []

    def by_passphrase(vault: Vault) -> Database:
        database = vault.unlock(vault.header().slots[0].id, PASSPHRASE).database
        opened.append(database)
        return database

    yield by_passphrase
    for database in opened:
        database.close()


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that any user of this computer reaches, unlike the test runner's own."""
    with TemporaryDirectory(prefix="csnat-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder


@pytest.fixture
def without_rights() -> Callable[[Path], AbstractContextManager[None]]:
    """Takes away the right to write in a folder; root gives its rights up for as long."""

    @contextmanager
    def read_only(folder: Path) -> Iterator[None]:
        before = folder.stat().st_mode
        for path in (folder, *folder.iterdir()):
            path.chmod(0o555 if path.is_dir() else 0o444)
        root = os.geteuid() == 0
        if root:
            os.seteuid(_NOBODY)
        try:
            yield
        finally:
            if root:
                os.seteuid(0)
            folder.chmod(before)

    return read_only
