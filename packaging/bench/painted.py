"""Run as a program: opens a window, and says when it was painted and how much memory it takes.

`bare` opens a plain window, `csnat FOLDER` the program on a store. Prints one JSON object:
`painted` (clock of time.monotonic, seconds), `memory` (bytes, when it was painted), `idle` (bytes,
when what is loaded ahead is there).
"""

import json
import sys

from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

from bench import watch


def on_painted(clock: float) -> None:
    """What the program loads while the passphrase is typed is measured apart."""
    painted = watch.memory()
    watch.when_loaded(watch.LOADED_AHEAD, lambda: tell(clock, painted))


def on_bare_painted(clock: float) -> None:
    tell(clock, watch.memory())


def tell(clock: float, memory: int) -> None:
    print(json.dumps({"painted": clock, "memory": memory, "idle": watch.memory()}))
    watch.end()


def bare() -> int:
    application = QApplication(sys.argv[:1])
    watch.painted(application, "bare", on_bare_painted)
    window = QMainWindow()
    window.resize(1280, 720)
    label = QLabel("Unlock")
    label.setObjectName("bare")
    window.setCentralWidget(label)
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(
        bare() if sys.argv[1] == "bare" else watch.run_program(sys.argv[2], "unlock", on_painted)
    )
