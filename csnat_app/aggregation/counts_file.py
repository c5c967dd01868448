"""Counts that were filled in by hand: the template that a site without the program fills in.

As JSON, or as a list for a spreadsheet program (CSV). docs/project-format.md describes both.
"""

import csv
import io
import json
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any, cast

from csnat_app.aggregation import bounded, strict_json
from csnat_app.aggregation.measures import ALL, BY_NAME, LARGEST, impossible
from csnat_app.domain.projects import Counts, Problem, ProblemKind, Project

FORMAT, VERSION = "csnat-counts", 1
MOST_BYTES = 200_000
REST = "language.other"  # what is left when the others are told, unless it is told itself
_HEAD = ("format", "version", "project", "title", "site", "period")
_NAMES = frozenset((*_HEAD, "counts"))


class CountsRefused(Exception):
    """The counts cannot be sealed; `problems` says why, each with the file's name."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(*problems)
        self.problems = problems


def template(project: Project, site: str, period: str) -> bytes:
    """JSON to fill in, with every count 0. Raises `Misfortune` NO_SUCH_SITE, NO_SUCH_PERIOD."""
    counts = {name: None if name == REST else 0 for name in BY_NAME}
    content = {**_head(project, site, period), "counts": counts}
    return (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode("utf-8")


def template_csv(project: Project, site: str, period: str) -> bytes:
    """The same as a list of names and counts, with semicolons and the mark that Excel needs."""
    written = io.StringIO()
    rows = csv.writer(written, delimiter=";", lineterminator="\r\n")
    rows.writerows(_head(project, site, period).items())
    rows.writerows((name, "" if name == REST else 0) for name in BY_NAME)
    return written.getvalue().encode("utf-8-sig")


def read(path: Path, project: Project) -> Counts:
    """What stands in a filled-in template. Raises `CountsRefused` with all that is wrong."""
    name = bounded.name(path)
    try:
        data = bounded.read(path, MOST_BYTES)
    except bounded.TooLarge as error:
        raise CountsRefused((Problem(ProblemKind.TOO_LARGE, name),)) from error
    except OSError as error:
        raise CountsRefused((Problem(ProblemKind.UNREADABLE, name),)) from error
    return parsed(data, project, name)


def parsed(data: bytes, project: Project, name: str) -> Counts:
    """As `read`, of a file's content: JSON if it begins with a brace, else CSV."""
    as_json = data.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] in (b"{", b"[")
    found = _from_json(data) if as_json else _from_csv(data)
    if found is None:
        raise CountsRefused((Problem(ProblemKind.NOT_JSON, name),))
    kind, detail = _wrong_head(found, project)
    if kind is not None:
        raise CountsRefused((Problem(kind, name, detail),))
    counts = found["counts"]
    if isinstance(counts, dict) and counts.get(REST, 0) is None:
        told = {key: value for key, value in counts.items() if key != REST}
        counts = {**told, REST: _rest(told)}
    problems = check(counts, name)
    if problems:
        raise CountsRefused(problems)
    return Counts(found["site"], found["period"], {key: counts[key] for key in BY_NAME})


def check(counts: object, name: str) -> tuple[Problem, ...]:
    """What is wrong in counts by the measures' names; nothing if they can be.

    No problem's detail holds a count.
    """
    if not isinstance(counts, dict):
        return (Problem(ProblemKind.FOREIGN, name),)
    # Most that comes is in order, and looked through once.
    if counts.keys() == BY_NAME.keys() and _all_counts(counts.values()):
        return tuple(Problem(ProblemKind.IMPOSSIBLE, name, what) for what in impossible(counts))
    unknown = [key for key in counts if key not in BY_NAME]
    if unknown:
        return tuple(Problem(ProblemKind.UNKNOWN_MEASURE, name, shown(key)) for key in unknown[:20])
    missing = [key for key in BY_NAME if key not in counts]
    wrong = [key for key, value in counts.items() if not strict_json.whole(value, 0, LARGEST)]
    return (
        *(Problem(ProblemKind.MISSING_MEASURE, name, key) for key in missing),
        *(Problem(ProblemKind.NOT_A_COUNT, name, key) for key in wrong),
    )


def _all_counts(values: Collection[object]) -> bool:
    """All are what `strict_json.whole` takes, found out in one go."""
    if set(map(type, values)) != {int}:
        return False
    numbers = cast(Collection[int], values)
    return min(numbers) >= 0 and max(numbers) <= LARGEST


def _head(project: Project, site: str, period: str) -> dict[str, object]:
    project.site(site)
    project.period(period)
    return {
        "format": FORMAT,
        "version": VERSION,
        "project": project.id,
        "title": project.title,
        "site": site,
        "period": period,
    }


def _from_json(data: bytes) -> dict[str, Any] | None:
    try:
        found = strict_json.loads(data)
    except strict_json.NotStrict:
        return None
    return found if isinstance(found, dict) else None


def _from_csv(data: bytes) -> dict[str, Any] | None:
    """The same shape as the JSON has; a count that is no number stays a text."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None
    first = text.partition("\n")[0]
    delimiter = next((sign for sign in ";\t," if sign in first), ";")
    found: dict[str, Any] = {}
    counts: dict[str, Any] = {}
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True):
            cells = [cell.strip() for cell in row]
            if not any(cells):
                continue
            if len(cells) < 2 or any(cells[2:]) or cells[0] in found or cells[0] in counts:
                return None
            key, value = cells[:2]
            if key in _HEAD:
                found[key] = int(value) if key == "version" and _digits(value) else value
            else:
                counts[key] = int(value) if _digits(value) else value or None
    except csv.Error:
        return None
    return {**found, "counts": counts}


def _digits(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) <= 9


def _wrong_head(found: Mapping[str, Any], project: Project) -> tuple[ProblemKind | None, str]:
    if found.get("format") != FORMAT:
        return ProblemKind.FOREIGN, ""
    if strict_json.whole(found.get("version"), VERSION + 1, 1_000_000):
        return ProblemKind.NEWER, ""
    names = {*found, "title"}  # for the eye only
    if not strict_json.whole(found.get("version"), VERSION, VERSION) or names != _NAMES:
        return ProblemKind.FOREIGN, ""
    if found["project"] != project.id:
        return ProblemKind.WRONG_PROJECT, ""
    if found["site"] not in [site.code for site in project.sites]:
        return ProblemKind.UNKNOWN_SITE, shown(found["site"])
    if found["period"] not in [period.key for period in project.periods()]:
        return ProblemKind.OUT_OF_PERIOD, shown(found["period"])
    return None, ""


def _rest(told: Mapping[str, Any]) -> object:
    """Whoever was offered the conversation and whose language is not told; None if unclear."""
    parts = [told.get(m.name) for m in ALL if m.disjoint_in == "language" and m.name != REST]
    offered = told.get("offered")
    if all(strict_json.whole(number, 0, LARGEST) for number in (offered, *parts)):
        return max(0, int(offered) - sum(parts))  # type: ignore[arg-type]
    return 0


def shown(found: object) -> str:
    """What somebody wrote, in one short line."""
    text = found if isinstance(found, str) else type(found).__name__
    return "".join(sign if sign.isprintable() else "?" for sign in text[:60])
