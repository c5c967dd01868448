"""Counts that were filled in by hand: the template that a site without the program fills in.

As JSON, or as a list for a spreadsheet program (CSV). docs/project-format.md describes both.
"""

import csv
import io
import json
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Any, cast

from csnat_app.aggregation import bounded, strict_json
from csnat_app.aggregation.measures import ALL, BY_NAME, DISJOINT, LARGEST, impossible
from csnat_app.domain.projects import Counts, Problem, ProblemKind, Project

FORMAT, VERSION = "csnat-counts", 1
MOST_BYTES = 200_000
REST = "language.other"  # what is left when the others are told, unless it is told itself
_HEAD = ("format", "version", "project", "title", "site", "period")
_FOR_THE_EYE = frozenset(("title", "words"))
_NAMES = frozenset((*_HEAD, "counts")) - _FOR_THE_EYE


class CountsRefused(Exception):
    """The counts cannot be sealed; `problems` says why, each with the file's name."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(*problems)
        self.problems = problems


def template(
    project: Project, site: str, period: str, words: Mapping[str, str] | None = None
) -> bytes:
    """JSON to fill in, with every count blank: none is sealed that nobody wrote down.

    `words` say what each measure is, by its name; nobody reads them back. Raises `Misfortune`
    NO_SUCH_SITE, NO_SUCH_PERIOD.
    """
    content = {**_head(project, site, period), "counts": dict.fromkeys(BY_NAME)}
    if words is not None:
        content["words"] = {name: words[name] for name in BY_NAME}
    return (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode("utf-8")


def template_csv(
    project: Project, site: str, period: str, words: Mapping[str, str] | None = None
) -> bytes:
    """The same as a list: names, counts and words. With semicolons, and the mark Excel needs."""
    written = io.StringIO()
    rows = csv.writer(written, delimiter=";", lineterminator="\r\n")
    rows.writerows((key, _as_text(value)) for key, value in _head(project, site, period).items())
    said = ((name, "") if words is None else (name, "", words[name]) for name in BY_NAME)
    rows.writerows(said)
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
    kind = _not_this_form(found, project)
    if kind is not None:
        raise CountsRefused((Problem(kind, name),))
    counts = found["counts"]
    if isinstance(counts, dict) and counts.get(REST, 0) is None:
        told = {key: value for key, value in counts.items() if key != REST}
        counts = {**told, REST: _rest(told)}
    problems = (*_wrong_place(found, project, name), *check(counts, name))
    if problems:
        raise CountsRefused(problems)
    return Counts(found["site"], found["period"], {key: counts[key] for key in BY_NAME})


def check(counts: object, name: str) -> tuple[Problem, ...]:
    """All that is wrong in counts by the measures' names; nothing if they can be.

    No problem's detail holds a count. Of names that are unknown the first 20 are told.
    """
    if not isinstance(counts, dict):
        return (Problem(ProblemKind.FOREIGN, name),)
    # Most that comes is in order, and looked through once.
    if counts.keys() == BY_NAME.keys() and _all_counts(counts.values()):
        return tuple(Problem(ProblemKind.IMPOSSIBLE, name, what) for what in impossible(counts))
    unknown = [shown(key) for key in counts if key not in BY_NAME]
    missing = [key for key in BY_NAME if counts.get(key) is None]
    told = {key: value for key, value in counts.items() if key in BY_NAME and value is not None}
    good = {key: value for key, value in told.items() if strict_json.whole(value, 0, LARGEST)}
    found = {
        ProblemKind.UNKNOWN_MEASURE: unknown[:20],
        ProblemKind.MISSING_MEASURE: missing,
        ProblemKind.NOT_A_COUNT: [key for key in told if key not in good],
        ProblemKind.IMPOSSIBLE: _impossible_among(good),
    }
    return tuple(Problem(kind, name, what) for kind, some in found.items() for what in some)


def _impossible_among(good: Mapping[str, int]) -> Iterator[str]:
    """What cannot be whatever the other counts are."""
    for what in impossible({name: good.get(name, 0) for name in BY_NAME}):
        if what in DISJOINT:
            parent, parts = DISJOINT[what]
            involved = {parent, *parts}
        else:
            involved = {what, BY_NAME[what].parent or what}
        if involved <= good.keys():
            yield what


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


def _as_text(value: object) -> object:
    """With an apostrophe before what a spreadsheet program would run, or keep as a number or a
    day: "2026-01" would come back as "jan.26", and the code "0301" as "301"."""
    if not isinstance(value, str):
        return value
    runs = value.startswith(("=", "+", "-", "@"))
    return f"'{value}" if runs or any(map(str.isdigit, value)) else value


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
            # The third column says in words what the row is about.
            if len(cells) < 2 or any(cells[3:]) or cells[0] in found or cells[0] in counts:
                return None
            key, value = cells[:2]
            if key in _HEAD:
                told = value.removeprefix("'")
                found[key] = int(value) if key == "version" and _digits(value) else told
            else:
                counts[key] = int(value) if _digits(value) else value or None
    except csv.Error:
        return None
    return {**found, "counts": counts}


def _digits(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) <= 9


def _not_this_form(found: Mapping[str, Any], project: Project) -> ProblemKind | None:
    """Why nothing more of it is looked at."""
    if found.get("format") != FORMAT:
        return ProblemKind.FOREIGN
    if strict_json.whole(found.get("version"), VERSION + 1, 1_000_000):
        return ProblemKind.NEWER
    names = found.keys() - _FOR_THE_EYE
    if not strict_json.whole(found.get("version"), VERSION, VERSION) or names != _NAMES:
        return ProblemKind.FOREIGN
    return None if found["project"] == project.id else ProblemKind.WRONG_PROJECT


def _wrong_place(found: Mapping[str, Any], project: Project, name: str) -> Iterator[Problem]:
    if found["site"] not in [site.code for site in project.sites]:
        yield Problem(ProblemKind.UNKNOWN_SITE, name, shown(found["site"]))
    if found["period"] not in [period.key for period in project.periods()]:
        yield Problem(ProblemKind.OUT_OF_PERIOD, name, shown(found["period"]))


def _rest(told: Mapping[str, Any]) -> object:
    """Whoever was offered the conversation and whose language is not told; None if unclear."""
    names = [m.name for m in ALL if m.disjoint_in == "language" and m.name != REST]
    offered, *parts = (told.get(name) for name in ("offered", *names))
    if all(strict_json.whole(number, 0, LARGEST) for number in (offered, *parts)):
        return max(0, cast(int, offered) - sum(cast(list[int], parts)))
    return 0


def shown(found: object) -> str:
    """What somebody wrote, in one short line."""
    text = found if isinstance(found, str) else type(found).__name__
    return "".join(sign if sign.isprintable() else "?" for sign in text[:60])
