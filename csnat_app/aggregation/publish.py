"""What is published: which sites and periods stand alone, and the tables of rounded numbers."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from csnat_app.domain.projects import Measure

OTHER = "other"
ALL_KEY = "all"


class Breakdown(StrEnum):
    """By what the carers are told apart. There is no table of sites by periods."""

    ALL = "all"
    SITE = "site"
    PERIOD = "period"


COLUMNS = {Breakdown.SITE: 0, Breakdown.PERIOD: 1}  # where a contribution names its keys

# What is dropped first when the audit finds too much.
FINEST_FIRST = (Breakdown.SITE, Breakdown.PERIOD, Breakdown.ALL)


class Part(StrEnum):
    """Measures that are published or dropped together."""

    AREAS = "areas"
    DAYS = "days"
    SERVICES = "services"
    LANGUAGES = "languages"
    PROCESS = "process"


# A part is dropped after those before it: the measures of the later ones are wider.
NARROWEST_FIRST = (Part.AREAS, Part.DAYS, Part.SERVICES, Part.LANGUAGES, Part.PROCESS)


def part(measure: Measure) -> Part:
    if measure.area is not None:
        return Part.AREAS
    beginning = measure.key.split(".")[0]
    return {"days": Part.DAYS, "service": Part.SERVICES, "language": Part.LANGUAGES}.get(
        beginning, Part.PROCESS
    )


# For each key of each breakdown a value for each of `measures.ALL`, None where none is published.
Published = Mapping[tuple[Breakdown, str], tuple[int | None, ...]]


@dataclass(frozen=True, slots=True)
class Grouping:
    """Which keys of a breakdown are published alone, and which are joined to "other".

    `promoted` would be large enough to stand alone and was joined for the small ones' sake.
    """

    alone: tuple[str, ...]
    joined: tuple[str, ...] = ()
    promoted: str | None = None


def grouping(offered: Mapping[str, int], base: int) -> Grouping:
    """Which keys stand alone, from the exact numbers of carers who were offered.

    Keys with fewer than twice the base are joined. If they are a single one, or all together
    fewer than twice the base, the smallest of the large ones joins them, so that what is left
    when the published ones are taken from the whole is never few. Where nothing is left
    to stand alone, the breakdown is not published.
    """
    small = sorted(key for key, count in offered.items() if count < 2 * base)
    large = sorted((count, key) for key, count in offered.items() if count >= 2 * base)
    promoted = None
    if small and large and (len(small) == 1 or sum(offered[key] for key in small) < 2 * base):
        promoted = large.pop(0)[1]
    if not large:
        return Grouping((), (), promoted)
    joined = sorted([*small, promoted]) if promoted else small
    return Grouping(tuple(sorted(key for _, key in large)), tuple(joined), promoted)
