"""The store: keeping a field, unlocking and locking with 10,000 cases, searching as one types."""

import shutil
import statistics
import tempfile
from dataclasses import replace
from itertools import count
from pathlib import Path
from unittest import mock

from sqlcipher3 import dbapi2

from bench import invented
from bench.harness import Row, alternate, milliseconds, percentile
from bench.window import locking, unlocking
from csnat_app.domain.log import Deed, LogEntry
from csnat_app.domain.rounds import Need
from csnat_app.services.application import Application
from csnat_app.store import keys
from csnat_app.store.log_entries import LogRepository
from csnat_app.store.vault import Vault
from csnat_app.ui.pages.carers_presenter import CarersPresenter

CASES = 10_000
ENTRIES = 200_000
_FIELDS = 200
_TYPED = ("prøve prøvesen 12", "øve", "čálli liksomsen 9", "p-4711", "testdatter", "finnes ikke")


def rows() -> list[Row]:
    with tempfile.TemporaryDirectory() as folder:
        store = Path(folder) / "store"
        application = invented.program(store)
        invented.fill(application, CASES)
        kept = [kept_field(application, store), log_of_kept_field(application)]
        found = search(application)
        application.access.lock()
        log = log_of_carer(Path(folder) / "log")
        return [*kept, unlocking(store, CASES), locking(store, CASES), found, log]


def kept_field(application: Application, store: Path, times: int = _FIELDS) -> Row:
    """A text field of a need, kept through the services; the floor commits the same row."""
    case = application.carers.open(application.carers.search(limit=1).rows[0].carer_id)
    need = case.latest.needs[0]
    texts = (f"{number} {need.own_words}" for number in count())
    copy = store.with_name("raw")
    shutil.copytree(store, copy)
    raw = open_raw(store, copy)

    def ours() -> float:
        changed = replace(need, own_words=next(texts))
        return milliseconds(lambda: application.needs.keep(case.latest, changed))

    def floor() -> float:
        changed = replace(need, own_words=next(texts))
        return milliseconds(lambda: keep_raw(raw, changed))

    kept, floor_taken = alternate(ours, floor, times)
    raw.close()
    return Row("a kept field", kept, floor_taken, "ms", 1.5)


def log_of_kept_field(application: Application, times: int = _FIELDS) -> Row:
    """The same field through the same services; the floor writes no entry and no chain."""
    case = application.carers.open(application.carers.search(limit=1).rows[0].carer_id)
    need = case.latest.needs[0]
    texts = (f"{number} {need.already_does}" for number in count())

    def ours() -> float:
        changed = replace(need, already_does=next(texts))
        return milliseconds(lambda: application.needs.keep(case.latest, changed))

    def floor() -> float:
        with mock.patch.object(LogRepository, "add", no_entry):
            return ours()

    with_log, without = alternate(ours, floor, times)
    return Row("the log's part of a kept field", with_log, without, "ms", 1.3)


def log_of_carer(folder: Path) -> Row:
    """All entries about one carer, as an access report reads them: there is no index for it."""
    application = invented.program(folder)
    entry = LogEntry(invented.NOW, application.desk.person.id, Deed.CHANGED, "need")
    with application.desk.database.write() as work:
        for number in range(ENTRIES):
            work.log.add(replace(entry, carer_id=f"{number % 500:032}"))
        work.commit()

    def read() -> None:
        with application.desk.look() as work:
            work.log.of_carer(f"{7:032}")

    taken = statistics.median(milliseconds(read) for _ in range(5))
    application.access.lock()
    return Row(f"a carer's part of {ENTRIES:,} log entries", taken, None, "ms", 1000)


def no_entry(_log: LogRepository, _entry: LogEntry) -> None:
    """In the place of `LogRepository.add`; whatever mock made would take longer."""


def search(application: Application) -> Row:
    """Every key of what is typed reads the first page anew."""
    presenter = CarersPresenter(application.carers, application.desk, application.library)
    typed = [text[: place + 1] for text in _TYPED for place in range(len(text))]
    taken = []
    for text in typed * 3:
        presenter.text = text
        taken.append(milliseconds(presenter.read))
    return Row(f"search over {CASES:,} cases, 95 %", percentile(taken, 0.95), None, "ms", 30)


def open_raw(store: Path, copy: Path) -> dbapi2.Connection:
    """The store's copy opened by SQLCipher alone and as safe: WAL, on disk at commit."""
    vault = Vault(store)
    header = vault.header()
    slot = header.slots[0]
    secret = keys.passphrase_secret(invented.PASSPHRASE)
    key = keys.unwrap(slot.key, secret, header.bound_to(slot.id, slot.kind))
    if key is None:
        raise RuntimeError("the store to measure does not open")
    connection = dbapi2.connect(str(copy / vault.database_path.name), isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


def keep_raw(connection: dbapi2.Connection, need: Need) -> None:
    """The need's row as the shortest program would commit it."""
    connection.execute("BEGIN IMMEDIATE")
    connection.execute(
        "UPDATE need SET area = ?, position = ?, own_words = ?, already_does = ?, would_help = ?,"
        " outcome = ?, helped_how = ? WHERE id = ?",
        (need.area, need.position, need.own_words, need.already_does, need.would_help,
         need.outcome, need.helped_how, need.id),
    )  # fmt: skip
    connection.execute("COMMIT")
