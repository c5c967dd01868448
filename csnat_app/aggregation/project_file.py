"""The project file: what every site of a project works from, as JSON that a person can read.

What it may hold is written in docs/project-format.md. Its SHA-256 travels inside every
contribution, so that a site with another file is noticed.
"""

import hashlib
import json
import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from csnat_app.aggregation import bounded, fingerprint, keys, strict_json
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.ids import new_id
from csnat_app.domain.projects import (
    LEAST_THRESHOLD,
    MOST_THRESHOLD,
    Grid,
    Project,
    Site,
)

FORMAT, VERSION = "csnat-project", 1
MOST_BYTES = 2_000_000
MOST_SITES, MOST_PERIODS, LONGEST = 2_000, 120, 200
_CODE = re.compile(r"[A-Za-z0-9ÆØÅæøåÁáČčĐđŊŋŠšŦŧŽž][A-Za-z0-9ÆØÅæøåÁáČčĐđŊŋŠšŦŧŽž_-]{0,19}\Z")
_RESERVED = ("all", "other", "small")  # groups of sites, in what is published and in the audit
_ID = re.compile(r"[0-9a-f]{32}\Z")
_MONTH = re.compile(r"([0-9]{4})-(0[1-9]|1[0-2])\Z")
_NAMES = frozenset(
    ("format", "version", "id", "title", "sites", "period", "from", "to", "threshold", "recipient")
)


def make(
    title: str,
    sites: Sequence[Site],
    grid: Grid,
    first: date,
    last: date,
    threshold: int,
    recipient: str,
) -> Project:
    """A new project. `first` and `last` are days; the whole months of them count.

    Raises `Misfortune` PROJECT_TITLE, SITE_CODE_TAKEN, PROJECT_SITES, PROJECT_PERIODS,
    PROJECT_THRESHOLD.
    """
    project = Project(
        new_id(), title, tuple(sites), grid, first, last, threshold, recipient, VERSION
    )
    check(project)
    return project


def check(project: Project) -> None:
    """Raises `Misfortune` as `make` does, for what cannot be a project."""
    if not strict_json.text(project.title, LONGEST):
        raise Misfortune(Trouble.PROJECT_TITLE, most=LONGEST)
    for site in project.sites:
        if is_reserved(site.code):
            raise Misfortune(Trouble.SITE_CODE_TAKEN, code=site.code.strip())
    codes = {site.code.casefold() for site in project.sites}
    well = all(
        _CODE.match(site.code) and strict_json.text(site.name, LONGEST) for site in project.sites
    )
    if not (well and len(codes) == len(project.sites) and 0 < len(codes) <= MOST_SITES):
        raise Misfortune(Trouble.PROJECT_SITES, most=MOST_SITES)
    if not _on_the_grid(project):
        raise Misfortune(Trouble.PROJECT_PERIODS, most=MOST_PERIODS)
    if not LEAST_THRESHOLD <= project.threshold <= MOST_THRESHOLD:
        raise Misfortune(Trouble.PROJECT_THRESHOLD, least=LEAST_THRESHOLD, most=MOST_THRESHOLD)


def is_reserved(code: str) -> bool:
    """Whether a group of sites goes by this name, so that no site can."""
    return code.strip().casefold() in _RESERVED


def month(text: str) -> date | None:
    """The first day of a month such as 2026-01; None if it is none."""
    found = _MONTH.match(text)
    if found is None or not 1900 <= int(found[1]) <= 2999:
        return None
    return date(int(found[1]), int(found[2]), 1)


def end_of(day: date) -> date:
    """The last day of the month that the day lies in."""
    number = day.year * 12 + day.month
    return date.fromordinal(date(number // 12, number % 12 + 1, 1).toordinal() - 1)


def written(project: Project) -> bytes:
    """The file. The same project gives the same bytes."""
    content = {**_content(project), "check": sha256(project)}
    return (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode("utf-8")


def sha256(project: Project) -> str:
    """What stands for everything in the project file, in hex."""
    return hashlib.sha256(strict_json.canonical(_content(project))).hexdigest()


def words(project: Project) -> tuple[str, ...]:
    """Its fingerprint, to be compared by telephone with the coordinator's."""
    return fingerprint.words(sha256(project))


def read(path: Path) -> Project:
    """Raises `Misfortune` FILE_UNREADABLE, PROJECT_DAMAGED, PROJECT_ALTERED, PROJECT_NEWER."""
    try:
        data = bounded.read(path, MOST_BYTES)
    except bounded.TooLarge as error:
        raise Misfortune(Trouble.PROJECT_DAMAGED, path=str(path)) from error
    except OSError as error:
        raise Misfortune(Trouble.FILE_UNREADABLE, path=str(path)) from error
    return parsed(data, str(path))


def parsed(data: bytes, name: str) -> Project:
    """The project in the file's content. Raises as `read`; `name` is the file's."""
    damaged = Misfortune(Trouble.PROJECT_DAMAGED, path=name)
    try:
        found = strict_json.loads(data)
    except strict_json.NotStrict as error:
        raise damaged from error
    if not isinstance(found, dict) or found.get("format") != FORMAT:
        raise damaged
    version = found.get("version")
    if strict_json.whole(version, VERSION + 1, 1_000_000):
        raise Misfortune(Trouble.PROJECT_NEWER, path=name)
    told = found.pop("check", None)
    if not strict_json.whole(version, VERSION, VERSION) or set(found) != _NAMES:
        raise damaged
    project = _project(found)
    if project is None or not keys.is_public(project.recipient):
        raise damaged
    if told != sha256(project):
        raise Misfortune(Trouble.PROJECT_ALTERED, path=name)
    try:
        check(project)
    except Misfortune as misfortune:
        raise damaged from misfortune
    return project


def _project(found: dict[str, Any]) -> Project | None:
    """Each value of the kind that it must be of, or None."""
    texts = ("id", "title", "period", "from", "to", "recipient")
    if not all(isinstance(found[name], str) for name in texts):
        return None
    first, last = month(found["from"]), month(found["to"])
    sites = found["sites"]
    if first is None or last is None or not isinstance(sites, list):
        return None
    if not all(
        isinstance(site, dict)
        and set(site) == {"code", "name"}
        and all(isinstance(part, str) for part in site.values())
        for site in sites
    ):
        return None
    if found["period"] not in list(Grid) or not _ID.match(found["id"]):
        return None
    if not strict_json.whole(found["threshold"], LEAST_THRESHOLD, MOST_THRESHOLD):
        return None
    return Project(
        found["id"],
        found["title"],
        tuple(Site(site["code"], site["name"]) for site in sites),
        Grid(found["period"]),
        first,
        end_of(last),
        found["threshold"],
        found["recipient"],
        VERSION,
    )


def _content(project: Project) -> dict[str, object]:
    return {
        "format": FORMAT,
        "version": project.version,
        "id": project.id,
        "title": project.title,
        "sites": [{"code": site.code, "name": site.name} for site in project.sites],
        "period": project.grid.value,
        "from": f"{project.first:%Y-%m}",
        "to": f"{project.last:%Y-%m}",
        "threshold": project.threshold,
        "recipient": project.recipient,
    }


def _on_the_grid(project: Project) -> bool:
    """It begins and ends with whole periods."""
    first, last, months = project.first, project.last, project.grid.months
    if first.day != 1 or (first.month - 1) % months or last < first:
        return False
    if last.month % months or last != end_of(last):
        return False
    return (last.year - first.year) * 12 + last.month - first.month < MOST_PERIODS * months
