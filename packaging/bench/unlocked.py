"""Run as a program: unlocks a store in the window, and says how long it took until Today.

`FOLDER PASSPHRASE`. Prints one JSON object, in milliseconds: `taken` from the click on Unlock
to the painted page, `derivation` of that the key from the passphrase.
"""

import json
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import cast

from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from bench import watch
from bench.harness import milliseconds


def unlock(application: QApplication, passphrase: str, then: Callable[[float], object]) -> None:
    """Does at the unlock page what a person does; `then` gets the milliseconds until Today."""
    window = next(one for one in application.topLevelWidgets() if one.objectName() == "window")
    line = cast(QLineEdit, window.findChild(QLineEdit, "unlock_passphrase"))
    button = cast(QAbstractButton, window.findChild(QAbstractButton, "unlock_unlock"))
    line.setText(passphrase)
    began = time.monotonic()
    watch.painted(application, "today", lambda clock: then((clock - began) * 1000))
    button.click()


def tell(taken: float) -> None:
    print(json.dumps({"taken": taken, "derivation": derivation(Path(sys.argv[1]))}))
    watch.end()


def derivation(folder: Path) -> float:
    """Milliseconds that the key of the store's first slot takes, measured in this process."""
    from csnat_app.store import keys
    from csnat_app.store.vault import Vault

    slot = Vault(folder).header().slots[0]
    taken = [milliseconds(lambda: keys.unwrap(slot.key, b"", b"")) for _ in range(5)]
    return statistics.median(taken)


def on_painted(_: float) -> None:
    application = cast(QApplication, QApplication.instance())
    watch.when_loaded(watch.LOADED_AHEAD, lambda: unlock(application, sys.argv[2], tell))


if __name__ == "__main__":
    sys.exit(watch.run_program(sys.argv[1], "unlock", on_painted))
