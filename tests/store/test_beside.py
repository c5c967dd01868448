"""What reads the whole store beside the desk does not keep it from being closed."""

import threading

import pytest

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.services.application import Application
from csnat_app.services.health import HealthService
from csnat_app.store import database, verify

WITHOUT_END = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"


def test_closing_ends_what_would_go_on_for_ever(app: Application) -> None:
    store, key = app.desk.database, app.desk.ring.data_key()
    begun, told = threading.Event(), list[Trouble]()

    def read() -> None:
        try:
            with store.beside(key) as connection:
                begun.set()
                connection.execute(WITHOUT_END).fetchone()
        except Misfortune as misfortune:
            told.append(misfortune.trouble)

    reader = threading.Thread(target=read, daemon=True)
    reader.start()
    assert begun.wait(10)
    app.access.lock()
    reader.join(10)
    assert not reader.is_alive()
    assert told == [Trouble.LOCKED]


def test_the_check_ends_with_the_store(app: Application, monkeypatch: pytest.MonkeyPatch) -> None:
    """Locked between two of its looks: the next one is not begun."""
    looked = verify._structure
    seen: list[object] = []

    def lock_first(connection: object) -> tuple[str, ...]:
        app.access.lock()
        seen.append(connection)
        return looked(connection)  # type: ignore[arg-type]

    monkeypatch.setattr(database, "_BETWEEN_LOOKS", 1)  # so small a store is soon read
    monkeypatch.setattr(verify, "_structure", lock_first)
    health: HealthService = app.health
    with pytest.raises(Misfortune) as caught:
        health.check()
    assert caught.value.trouble is Trouble.LOCKED
    assert len(seen) == 1


def test_an_open_store_is_read_to_its_end(app: Application) -> None:
    assert app.health.check() == ()
