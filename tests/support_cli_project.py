"""A project that the command line made, and what is done with it on the command line."""

import csv
import json
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from types import SimpleNamespace

import pytest

from csnat_app import cli_project, cli_project_report
from csnat_app.aggregation import project_file, sealing
from csnat_app.cli import main
from csnat_app.domain.clock import Clock
from tests.aggregation import examples
from tests.aggregation.invented import drawn
from tests.support_keys import cheap_key

PASSPHRASE = "koordinator i nord og sør"
OUTPUT = {
    *("report.pdf", "figures.xlsx", "process.csv", "areas.csv", "coverage.csv"),
    *("ledger.json", "manifest.json"),
}


def on_disk(folder: Path) -> SimpleNamespace:
    """A project on the disk: three sites, four quarters."""
    secret = folder / "passphrase.txt"
    secret.write_text(PASSPHRASE + "\n", "utf-8")
    sites = [f"--site={code}={name}" for code, name in (("HER", "Herøy"), ("TRD", "Trondheim"))]
    done = main(
        ["project", "create", "--title", "Prøveprosjekt", *sites, "--site", "ØV-1==Øving & Co",
         "--from", "2026-01", "--to", "2026-12", "--period", "quarter",
         "--passphrase-file", str(secret), "-o", str(folder)]
    )  # fmt: skip
    assert done == 0
    return SimpleNamespace(
        folder=folder,
        file=folder / "project.json",
        key=folder / "coordinator.key",
        secret=secret,
        project=project_file.read(folder / "project.json"),
    )


def run(*arguments: object) -> int:
    return main(["project", *map(str, arguments)])


def end_of_july(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is the end of July 2026; the report says so too."""

    def clock() -> Clock:
        return Clock(now=lambda: datetime(2026, 7, 31, 12, 0, tzinfo=UTC))

    for module in (cli_project, cli_project_report):
        monkeypatch.setattr(module, "Clock", clock)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1785456000")


def quick(folder: Path) -> SimpleNamespace:
    """As `on_disk`, with a key that opens at once."""
    project, secret = examples.made()
    found = SimpleNamespace(
        folder=folder,
        file=folder / "project.json",
        key=folder / "coordinator.key",
        secret=folder / "passphrase.txt",
        project=project,
    )
    found.file.write_bytes(project_file.written(project))
    found.key.write_bytes(cheap_key(secret, PASSPHRASE))
    found.secret.write_text(PASSPHRASE + "\n", "utf-8")
    return found


def form(there: SimpleNamespace, site: str, period: str, offered: int = 30, seed: int = 1) -> Path:
    """A filled-in one."""
    path: Path = there.folder / f"{site}-{period}-{seed}.json"
    assert run("template", there.file, "--site", site, "--period", period, "-o", path) == 0
    told = json.loads(path.read_text("utf-8"))
    told["counts"] = drawn(Random(seed), offered)
    path.write_text(json.dumps(told), "utf-8")
    return path


def sealed(there: SimpleNamespace, site: str, period: str, **more: int) -> Path:
    filled = form(there, site, period, **more)
    path = filled.with_suffix(sealing.SUFFIX)
    assert run("seal", there.file, filled, "-o", path) == 0
    return path


def report(there: SimpleNamespace, out: Path, *more: object) -> int:
    key = ("--key", there.key, "--passphrase-file", there.secret)
    return run("report", there.file, *key, *more, "-o", out)


def said(folder: Path, name: str) -> dict[tuple[str, str, str, str], str]:
    with (folder / name).open(encoding="utf-8-sig", newline="") as file:
        return {
            (row["breakdown"], row["key"], row["measure"], row["area"]): row["value"]
            for row in csv.DictReader(file)
        }
