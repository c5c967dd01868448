"""One place says which version this is: no installed package is asked."""

import subprocess
import sys
import tomllib
from pathlib import Path

from csnat_app import version
from csnat_app.version import PROGRAM, VERSION

ROOT = Path(__file__).parents[1]


def test_what_is_built_bears_it() -> None:
    told = tomllib.loads(ROOT.joinpath("pyproject.toml").read_text("utf-8"))
    assert told["project"]["name"] == PROGRAM
    assert told["project"]["dynamic"] == ["version"]
    read = ROOT / told["tool"]["hatch"]["version"]["path"]
    assert read.samefile(version.__file__)


def test_a_checkout_knows_it_without_being_installed() -> None:
    code = f"import sys; sys.path.insert(0, {str(ROOT)!r}); from csnat_app import version as v"
    said = subprocess.run(
        [sys.executable, "-I", "-S", "-c", f"{code}; print(v.VERSION)"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert said.stdout.strip() == VERSION
