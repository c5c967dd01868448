"""The guard against lost references to Python's constants."""

import subprocess
import sys

_MANY_CALLS = """
from csnat_app.ui.theme.constants_guard import guard_constants
guard_constants()
guard_constants()
from PySide6.QtCore import QObject
thing = QObject()
for _ in range(50_000):
    thing.setObjectName("x")
    thing.objectNameChanged.emit("x")
print("alive")
"""


def test_a_hundred_thousand_calls_do_not_end_the_program() -> None:
    # In a process of its own: without the guard the interpreter aborts.
    done = subprocess.run(
        [sys.executable, "-c", _MANY_CALLS], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout.strip()) == (0, "alive"), done.stderr
