"""The rules on what the repository's files may say, as functions from texts to findings."""

import re
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

_BINARY = {".png", ".jpg", ".pdf", ".db", ".ttf", ".qm", ".ico", ".icns"}
_MADE = {".git", ".venv", "build", "dist", "__pycache__", ".hypothesis"}

# Written in parts, so that this file keeps its own rules.
MACHINE_PATH = re.compile(
    r"(?<![\w.])/(?:" + "ro" + r"ot|ho" + r"me/\w+|wo" + r"rk/(?:main|shared|\.)|op" + r"t/pypi)\b"
    r"|[A-Z]:\\+Us" + r"ers\\",
)
REGISTRY = re.compile(
    r"py" + r"pi\.org|pythonho" + r"sted\.org|npm" + r"js\.(?:org|com)|deb\.deb" + r"ian\.org"
    r"|--(?:extra-)?index" + r"-url|--find" + r"-links|--trusted" + r"-host",
)
ELSEWHERE = re.compile(r"(?<!\w)sha" + r"red/|brief/(?:house|look|domain)")

# Words that would make the program something else than a notebook. Whole words; the ones with
# an ending left open are Norwegian, where words are joined.
FORBIDDEN = re.compile(
    r"\b(?:"
    r"scor(?:e|es|ed|ing)|risks?|screening\w*|severity|monitoring|decision[ -]support"
    r"|diagnosis|diagnoses|treatments?"
    r"|\w*skår(?:en|er|ene|ing\w*)?|\w*risiko\w*|alvorlighetsgrad\w*|overvåking\w*|overvåkning\w*"
    r"|beslutningsstøtte\w*|diagnose\w*"
    r")\b",
    re.IGNORECASE,
)
SPOKEN = ("resources/", "translations/", "csnat_app/ui/", "csnat_app/cli")


def texts(root: Path) -> dict[str, str]:
    """Path below `root` to text, of every file that is or would be committed."""
    return {
        name: (root / name).read_text(encoding="utf-8")
        for name in names(root)
        if Path(name).suffix not in _BINARY
    }


def names(root: Path) -> list[str]:
    """The files that git has or would take; without git, all but what is made."""
    if (root / ".git").exists():
        command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
        listed = subprocess.run(command, cwd=root, capture_output=True, check=True).stdout
        found = listed.decode("utf-8").split("\0")
    else:
        found = [file.relative_to(root).as_posix() for file in _walk(root)]
    return sorted(name for name in set(found) if name and (root / name).is_file())


def _walk(folder: Path) -> Iterator[Path]:
    for entry in folder.iterdir():
        if entry.name in _MADE or entry.name.endswith(("_cache", ".egg-info")):
            continue
        if entry.is_dir():
            yield from _walk(entry)
        else:
            yield entry


def machine_paths(files: Mapping[str, str]) -> list[str]:
    """Paths of one person's machine."""
    return _matches(MACHINE_PATH, files.items())


def registry_addresses(files: Mapping[str, str]) -> list[str]:
    """Where packages come from is the business of whoever installs them."""
    return _matches(REGISTRY, files.items())


def things_elsewhere(files: Mapping[str, str]) -> list[str]:
    """References to what is not in the repository."""
    return _matches(ELSEWHERE, files.items())


def forbidden_words(files: Mapping[str, str]) -> list[str]:
    """Words that the program must not say to anyone."""
    spoken = [(name, text) for name, text in files.items() if name.startswith(SPOKEN)]
    return _matches(FORBIDDEN, spoken)


def wrong_line_ends(files: Mapping[str, str]) -> list[str]:
    """Texts that do not end with one line end."""
    return [
        name
        for name, text in files.items()
        if text and (not text.endswith("\n") or text.endswith("\n\n"))
    ]


def _matches(pattern: re.Pattern[str], files: Iterable[tuple[str, str]]) -> list[str]:
    return [
        f"{name}:{number}: {found.group()}"
        for name, text in files
        for number, line in enumerate(text.splitlines(), start=1)
        for found in pattern.finditer(line)
    ]
