"""The store: keeping a field, unlocking with 10,000 cases, searching as one types."""

import tempfile
from collections.abc import Callable
from dataclasses import replace
from itertools import count
from pathlib import Path

from sqlcipher3 import dbapi2

from bench import invented
from bench.harness import Row, alternate, milliseconds, percentile
from bench.window import unlocking
from csnat_app.services.application import Application
from csnat_app.ui.pages.carers_presenter import CarersPresenter

CASES = 10_000
_FIELDS = 200
_TYPED = ("prøve prøvesen 12", "øve", "čálli liksomsen 9", "p-4711", "testdatter", "finnes ikke")


def rows() -> list[Row]:
    with tempfile.TemporaryDirectory() as folder:
        store = Path(folder) / "store"
        application = invented.program(store)
        invented.fill(application, CASES)
        found = [kept_field(application, Path(folder)), search(application)]
        application.access.lock()
        return [found[0], unlocking(store, CASES), found[1]]


def kept_field(application: Application, folder: Path) -> Row:
    """A text field of a need, kept through the services; the floor commits the same row."""
    case = application.carers.open(application.carers.search(limit=1).rows[0].carer_id)
    need = case.latest.needs[0]
    texts = (f"{number} {need.own_words}" for number in count())
    keep_raw = _raw(folder / "raw.db")

    def ours() -> float:
        changed = replace(need, own_words=next(texts))
        return milliseconds(lambda: application.needs.keep(case.latest, changed))

    def floor() -> float:
        text = next(texts)
        return milliseconds(lambda: keep_raw(text))

    kept, raw = alternate(ours, floor, _FIELDS)
    return Row("a kept field", kept, raw, "ms", 1.5)


def search(application: Application) -> Row:
    """Every key of what is typed reads the first page anew."""
    presenter = CarersPresenter(application.carers, application.desk, application.library)
    typed = [text[: place + 1] for text in _TYPED for place in range(len(text))]
    taken = []
    for text in typed * 3:
        presenter.text = text
        taken.append(milliseconds(presenter.read))
    return Row(f"search over {CASES:,} cases, 95 %", percentile(taken, 0.95), None, "ms", 30)


def _raw(file: Path) -> Callable[[str], None]:
    """Keeps the same row with SQLCipher alone, as safe: encrypted, WAL, on disk at commit."""
    connection = dbapi2.connect(str(file), isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{'00' * 32}'\"")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE need (id TEXT PRIMARY KEY, own_words TEXT) WITHOUT ROWID")
    rows = ((f"{number:032x}", "words " * 40) for number in range(2 * CASES))
    connection.execute("BEGIN")
    for row in rows:
        connection.execute("INSERT INTO need VALUES (?, ?)", row)
    connection.execute("COMMIT")

    def keep(text: str) -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE need SET own_words = ? WHERE id = ?", (text, f"{7:032x}"))
        connection.execute("COMMIT")

    return keep
