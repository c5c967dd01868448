"""The rules on single modules, as functions from a folder to findings."""

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

MOST_LINES = 400

# A library, and where alone it may be imported; below the package's folder.
ONLY_IN: Mapping[str, tuple[str, ...]] = {
    "PySide6": ("ui/",),
    "shiboken6": ("ui/",),
    "sqlalchemy": ("store/",),
    "sqlcipher3": ("store/",),
    "reportlab": ("documents/",),
    "pikepdf": ("documents/",),
    "PIL": ("documents/",),
    "xlsxwriter": ("content/", "documents/"),
    "openpyxl": ("content/",),
    "highspy": ("aggregation/",),
    "numpy": ("aggregation/",),
    "platformdirs": ("paths.py",),
    # It ignores the key and writes plain text.
    "sqlite3": (),
}


def filled_inits(package: Path) -> list[str]:
    """`__init__.py` files with anything in them: a re-export drags other layers along."""
    return [
        _name(package, file)
        for file in sorted(package.rglob("__init__.py"))
        if file.read_text(encoding="utf-8").strip()
    ]


def long_files(package: Path) -> list[str]:
    """Modules with more lines than one job needs."""
    found = []
    for file in sorted(package.rglob("*.py")):
        lines = len(file.read_text(encoding="utf-8").splitlines())
        if lines > MOST_LINES:
            found.append(f"{_name(package, file)}: {lines} lines")
    return found


def misplaced_imports(package: Path) -> list[str]:
    """Imports of a library outside the layer that alone may know it."""
    found = []
    for file in sorted(package.rglob("*.py")):
        name = _name(package, file)
        for line, library in imported(file):
            places = ONLY_IN.get(library)
            if places is not None and not name.startswith(places):
                found.append(f"{name}:{line}: {library}")
    return found


def presenters_with_qt(package: Path) -> list[str]:
    """Presenters that import Qt themselves."""
    return [
        f"{_name(package, file)}:{line}: {library}"
        for file in presenters(package)
        for line, library in imported(file)
        if library in ("PySide6", "shiboken6")
    ]


def presenters(package: Path) -> list[Path]:
    """The modules that know what a page does but not how it looks."""
    return [file for file in sorted(package.rglob("*.py")) if file.stem.endswith("presenter")]


def imported(file: Path) -> Iterator[tuple[int, str]]:
    """Line and top-level name of everything a module imports, wherever in it."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node.lineno, alias.name.partition(".")[0]
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.lineno, node.module.partition(".")[0]


def _name(package: Path, file: Path) -> str:
    return file.relative_to(package).as_posix()
