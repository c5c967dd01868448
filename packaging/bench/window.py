"""From the start to the painted unlock page, and the memory then, against a bare window."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from bench import invented
from bench.harness import Row

_TIMES = 15
_PATIENCE = 60  # seconds; whatever takes that long hangs
_MEGABYTE = 1024 * 1024


class Start(NamedTuple):
    """`seconds` from the start of the process until the page was painted.

    `memory` in bytes when it was, `idle` when what is loaded ahead was there as well.
    """

    seconds: float
    memory: float
    idle: float


def rows() -> list[Row]:
    with tempfile.TemporaryDirectory() as folder:
        invented.program(Path(folder)).access.lock()
        switched = switching(Path(folder))
        ours, floor = ["csnat", folder], ["bare"]
        for arguments in (ours, floor):
            start(arguments)  # the first start compiles
        pairs = [(start(ours), start(floor)) for _ in range(_TIMES)]
    seconds = [statistics.median(pair[side].seconds for pair in pairs) for side in (0, 1)]
    memory = [statistics.median(pair[side].memory for pair in pairs) for side in (0, 1)]
    idle = [statistics.median(pair[side].idle for pair in pairs) for side in (0, 1)]
    return [
        Row("start to painted unlock page", seconds[0] * 1000, seconds[1] * 1000, "ms", 1.5),
        Row("memory at the unlock page", memory[0] / _MEGABYTE, memory[1] / _MEGABYTE, "MiB", 1.8),
        # The database layer is loaded while the passphrase is typed; the limit is our own.
        Row("memory, all loaded ahead", idle[0] / _MEGABYTE, idle[1] / _MEGABYTE, "MiB", 2.0),
        switched,
    ]


def start(arguments: list[str]) -> Start:
    """Starts a program that opens a window, and waits until it was painted."""
    began = time.monotonic()
    told = child("bench.painted", *arguments)
    return Start(told["painted"] - began, told["memory"], told["idle"])


def unlocking(folder: Path, cases: int) -> Row:
    """From the click on Unlock to the painted Today, without the derivation of the key."""
    taken = []
    for _ in range(_TIMES // 3):
        told = child("bench.unlocked", str(folder), invented.PASSPHRASE)
        taken.append(told["taken"] - told["derivation"])
    return Row(f"unlock to Today, {cases:,} cases", statistics.median(taken), None, "ms", 150)


def locking(folder: Path, cases: int) -> Row:
    """From the click on Lock, at a carer's plan, to the painted unlock page of a closed store."""
    arguments = ("bench.locked", str(folder), invented.PASSPHRASE)
    taken = [child(*arguments)["taken"] for _ in range(_TIMES // 3)]
    return Row(f"locking, {cases:,} cases", statistics.median(taken), None, "ms", 200)


def switching(folder: Path) -> Row:
    """From the click on another language to the painted room that speaks it."""
    arguments = ("bench.switched", str(folder), invented.PASSPHRASE)
    taken = [child(*arguments)["taken"] for _ in range(_TIMES // 3)]
    return Row("switching the language", statistics.median(taken), None, "ms", 300)


def preview() -> list[Row]:
    """From the click on Documents, or on another paper, to pages that can be read."""
    with tempfile.TemporaryDirectory() as folder:
        invented.program(Path(folder)).access.lock()
        told = [child("bench.previewed", folder, invented.PASSPHRASE) for _ in range(_TIMES // 3)]
    return [
        Row(f"preview, {which}", statistics.median(one[which] for one in told), None, "ms", 300)
        for which in ("first", "next")
    ]


def child(module: str, *arguments: str) -> dict[str, float]:
    """Runs a module of this folder in a process of its own; what it printed as JSON."""
    packaging = str(Path(__file__).resolve().parent.parent)
    paths = os.pathsep.join(filter(None, [packaging, os.environ.get("PYTHONPATH")]))
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": paths},
        stdout=subprocess.PIPE,
        check=True,
        timeout=_PATIENCE,
        text=True,
    )
    told: dict[str, float] = json.loads(done.stdout)
    return told
