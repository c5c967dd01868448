"""Children that work on a real store until they are killed.

Runs as a process of its own (`python -m tests.store.killed`): everything is imported once, and a
child is forked for each line `<what> <folder>` on the standard input; its number is the answer.
What a child was told is done, it writes down (`acknowledged`) at once: that survives it.
"""

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.services.application import Application
from csnat_app.store.vault import Vault
from tests.store.saved import make
from tests.support import CHEAP, PASSPHRASE, program

OTHER = "fem gule busser i regn"
NOTES = "acknowledged"
READY = "ready"


class Notes:
    """One line per fact, each written in one step."""

    def __init__(self, folder: Path) -> None:
        self._number = os.open(
            folder.with_name(NOTES), os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600
        )

    def note(self, fact: str, value: object = "") -> None:
        os.write(self._number, f"{fact} {value}\n".encode())


def notes(folder: Path) -> list[tuple[str, str]]:
    """What was noted for a store: facts and their values, in order."""
    path = folder.with_name(NOTES)
    lines = path.read_text("utf-8").splitlines() if path.exists() else []
    return [(line.partition(" ")[0], line.partition(" ")[2]) for line in lines]


def migration(folder: Path, notes: Notes) -> None:
    vault = Vault(folder)
    slot = vault.header().slots[0].id
    notes.note(READY)
    vault.unlock(slot, make.PASSPHRASE).database.close()


def rekey(folder: Path, notes: Notes) -> None:
    application = _opened(folder, notes)
    while True:
        _carer(application, notes)
        application.slots.rekey(PASSPHRASE)
        notes.note("rekeyed")


def backup(folder: Path, notes: Notes) -> None:
    application = _opened(folder, notes)
    while True:
        _carer(application, notes)
        notes.note("backup", application.backups.make_now().path)


def restore(folder: Path, notes: Notes) -> None:
    application = _opened(folder, notes)
    (only,) = application.backups.list()
    application.backups.restore(only.path, passphrase=PASSPHRASE)
    notes.note("restored")


def header(folder: Path, notes: Notes) -> None:
    passphrase = next(each for each in (PASSPHRASE, OTHER) if opens(folder, each))
    application = program(folder)
    application.access.unlock_any(passphrase)
    notes.note("passphrase", passphrase)
    notes.note(READY)
    while True:
        before, passphrase = passphrase, OTHER if passphrase == PASSPHRASE else PASSPHRASE
        notes.note("may_be", passphrase)
        application.slots.change_passphrase(before, passphrase)
        notes.note("passphrase", passphrase)
        _carer(application, notes)


WORKS: dict[str, Callable[[Path, Notes], None]] = {
    "migration": migration,
    "rekey": rekey,
    "backup": backup,
    "restore": restore,
    "header": header,
}


def _opened(folder: Path, notes: Notes) -> Application:
    application = program(folder)
    application.access.unlock_any(PASSPHRASE)
    notes.note(READY)
    return application


def opens(folder: Path, passphrase: str) -> bool:
    """Tried past the door, which would make the next try wait."""
    try:
        opened = Vault(folder, CHEAP).unlock_any(passphrase)
    except Misfortune as misfortune:
        if misfortune.trouble is not Trouble.WRONG_PASSPHRASE:
            raise
        return False
    opened.database.close()
    return True


def _carer(application: Application, notes: Notes) -> None:
    case = application.carers.create("Test Testesen", "spouse", "P-1", "nb", "")
    notes.note("carer", case.carer.id)


def _serve() -> None:
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    assert program(Path("/nonexistent")).backups  # loads the services
    for line in sys.stdin:
        what, _, folder = line.rstrip("\n").partition(" ")
        child = os.fork()
        if child == 0:
            os.setsid()
            try:
                WORKS[what](Path(folder), Notes(Path(folder)))
            except BaseException as error:
                Notes(Path(folder)).note("error", repr(error).replace("\n", " "))
            finally:
                os._exit(0)
        print(child, flush=True)
        os.waitpid(child, 0)
        print("ended", flush=True)


if __name__ == "__main__":
    _serve()
