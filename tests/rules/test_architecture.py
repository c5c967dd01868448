"""Arrows go down only, and each library stays in its layer. Every rule is shown a bad sample."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import grimp
import pytest

from tests.rules import house

ROOT = Path(__file__).resolve().parent.parent.parent
PACKAGE = ROOT / "csnat_app"

RULES = [
    house.filled_inits,
    house.long_files,
    house.misplaced_imports,
    house.presenters_with_qt,
]

BAD_MODULES = [
    (house.filled_inits, "services/__init__.py", "from csnat_app.services.carers import x\n"),
    (house.long_files, "services/long.py", "x = 1\n" * 401),
    (house.misplaced_imports, "services/bad.py", "from PySide6.QtCore import QObject\n"),
    (house.misplaced_imports, "ui/bad.py", "import sqlalchemy.orm\n"),
    (house.misplaced_imports, "services/bad.py", "def f():\n    import reportlab\n"),
    (house.misplaced_imports, "logs.py", "import platformdirs\n"),
    (house.misplaced_imports, "store/bad.py", "import sqlite3\n"),
    (house.presenters_with_qt, "ui/pages/today_presenter.py", "import PySide6.QtCore\n"),
    (house.presenters_with_qt, "ui/pages/case/presenter.py", "from PySide6 import QtGui\n"),
]

# A module, what it wrongly imports, and the words of the contract that must break.
BAD_IMPORTS = [
    ("csnat_app.store.rounds", "csnat_app.services.desk", "Arrows go down only"),
    ("csnat_app.store.rounds", "csnat_app.content.library", "Arrows go down only"),
    ("csnat_app.documents.blocks", "csnat_app.store.rounds", "Arrows go down only"),
    ("csnat_app.services.desk", "csnat_app.ui.start", "Arrows go down only"),
    ("csnat_app.ui.start", "csnat_app.bootstrap", "Arrows go down only"),
    ("csnat_app.logs", "csnat_app.domain.rounds", "Arrows go down only"),
    ("csnat_app.domain.rounds", "sqlalchemy", "The domain knows the standard library only"),
    ("csnat_app.domain.rounds", "csnat_app.paths", "The domain knows the standard library only"),
    ("csnat_app.services.desk", "PySide6.QtCore", "Qt only in ui"),
    ("csnat_app.cli", "PySide6.QtCore", "What starts the program reaches Qt only through ui"),
    ("csnat_app.documents.blocks", "sqlcipher3", "SQLAlchemy and SQLCipher only in store"),
    ("csnat_app.services.desk", "sqlalchemy", "Whoever stands above store"),
    ("csnat_app.store.rounds", "pikepdf", "reportlab and pikepdf only in documents"),
    ("csnat_app.ui.start", "reportlab", "Whoever stands above documents"),
    ("csnat_app.ui.start", "platformdirs", "platformdirs only in paths"),
]


@pytest.mark.parametrize("rule", RULES)
def test_the_program_keeps(rule: Callable[[Path], list[str]]) -> None:
    assert rule(PACKAGE) == []


@pytest.mark.parametrize(("rule", "name", "text"), BAD_MODULES)
def test_a_bad_module_is_found(
    rule: Callable[[Path], list[str]], name: str, text: str, tmp_path: Path
) -> None:
    assert rule(tmp_path) == []
    file = tmp_path / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    assert [finding.partition(":")[0] for finding in rule(tmp_path)] == [name]


def test_presenters_never_reach_qt_by_a_detour() -> None:
    graph = grimp.build_graph("csnat_app", include_external_packages=True, cache_dir=None)
    names = [_module(file) for file in house.presenters(PACKAGE)]
    assert names
    chains = [graph.find_shortest_chain(name, "PySide6") for name in names]
    assert [chain for chain in chains if chain] == []


def test_the_contracts_are_kept() -> None:
    done = lint(ROOT)
    assert done.returncode == 0, done.stdout


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small program with our layers and our contracts, in which all is well."""
    root = tmp_path_factory.mktemp("sample")
    shutil.copy(ROOT / "pyproject.toml", root)
    for file in PACKAGE.iterdir():
        if file.is_dir() and (file / "__init__.py").is_file():
            _write(root, f"csnat_app.{file.name}.__init__")
        elif file.suffix == ".py":
            _write(root, f"csnat_app.{file.stem}")
    _write(root, "csnat_app.documents.compose.__init__")
    for module, target, _ in BAD_IMPORTS:
        for name in (module, target):
            if name.count(".") == 2:
                _write(root, name)
    return root


def test_the_sample_is_well(sample: Path) -> None:
    done = lint(sample)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(("module", "target", "contract"), BAD_IMPORTS)
def test_a_bad_import_breaks_a_contract(
    sample: Path, module: str, target: str, contract: str
) -> None:
    file = _write(sample, module, f"def late():\n    import {target}\n")
    try:
        done = lint(sample)
    finally:
        file.write_text("", encoding="utf-8")
    assert done.returncode == 1, done.stdout + done.stderr
    assert any(contract in line and "BROKEN" in line for line in done.stdout.splitlines())


def test_a_detour_breaks_a_contract(sample: Path) -> None:
    """The contracts see indirect imports too: services must not reach Qt through anyone."""
    store = _write(sample, "csnat_app.store.rounds", "import csnat_app.content.library\n")
    content = _write(sample, "csnat_app.content.library", "import PySide6\n")
    try:
        done = lint(sample)
    finally:
        store.write_text("", encoding="utf-8")
        content.write_text("", encoding="utf-8")
    assert "csnat_app.store is not allowed to import PySide6" in " ".join(done.stdout.split())


def lint(root: Path) -> subprocess.CompletedProcess[str]:
    """import-linter on the program in `root`, with the contracts of its pyproject.toml."""
    program = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    return subprocess.run(
        [sys.executable, "-c", program, "--no-cache"],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(root), "PYTHONUTF8": "1", "COLUMNS": "200"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def _write(root: Path, module: str, text: str = "") -> Path:
    file = root.joinpath(*module.split(".")).with_suffix(".py")
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


def _module(file: Path) -> str:
    return ".".join(file.relative_to(ROOT).with_suffix("").parts)
