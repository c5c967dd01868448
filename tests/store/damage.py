"""Spoiling a store as a worn-out disk does: whole pages of noise."""

import random
from pathlib import Path

from csnat_app.store import records
from csnat_app.store.pages import Pages
from csnat_app.store.vault import Vault
from tests.store.examples import PASSPHRASE

PAGE = 4096


def pages_by_columns(vault: Vault, columns: int) -> list[int]:
    """The numbers of the leaf pages whose rows have so many columns."""
    opened = vault.unlock_any(PASSPHRASE)
    key, salt = opened.ring.data_key(), opened.ring.header.database_salt
    opened.database.close()
    pages = Pages(vault.database_path, key, salt)
    found = []
    for number in range(1, pages.count + 1):
        page = pages.page(number)
        assert page is not None
        if records.kind(page, number) in (records.TABLE_LEAF, records.INDEX_LEAF):
            rows = tuple(records.rows(pages, number))
            # The log has as many columns as the introductions, whose first is a text.
            log = columns == 7 and any(row.values[0] is None for row in rows)
            if rows and not log and all(len(row.values) == columns for row in rows):
                found.append(number)
    return found


def spoil(path: Path, *numbers: int) -> None:
    """Write noise over pages (from 1)."""
    noise = random.Random(sum(numbers))
    with path.open("r+b") as file:
        for number in numbers:
            file.seek((number - 1) * PAGE)
            file.write(noise.randbytes(PAGE))
