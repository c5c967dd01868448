"""An invented project with its key, and counts that fit together."""

from collections.abc import Mapping
from datetime import date
from random import Random

from csnat_app.aggregation import keys, project_file, sealing
from csnat_app.domain.projects import Counts, Grid, Project, Site
from tests.aggregation.invented import drawn

SITES = (Site("HER", "Herøy"), Site("TRD", "Trondheim"), Site("ØV-1", "=Øving & Co"))
AFTER = date(2027, 1, 1)  # every period has ended


def made(sites: tuple[Site, ...] = SITES, title: str = "Prøveprosjekt") -> tuple[Project, str]:
    """A project of four quarters, and its coordinator's secret key."""
    secret, recipient = keys.new()
    first, last = date(2026, 1, 1), date(2026, 12, 31)
    return project_file.make(title, sites, Grid.QUARTER, first, last, 5, recipient), secret


def counts(site: str = "HER", period: str = "2026-Q1", offered: int = 12, seed: int = 1) -> Counts:
    return Counts(site, period, drawn(Random(seed), offered))


def changed(values: Mapping[str, int], **other: object) -> dict[str, object]:
    """The values with some of them something else."""
    return {**values, **{name.replace("__", "/"): value for name, value in other.items()}}


def resealed(project: Project, told: object) -> bytes:
    """Sealed as a contribution is, whatever stands in it."""
    import pyrage

    from csnat_app.aggregation import strict_json

    content = told if isinstance(told, bytes) else strict_json.canonical(told)
    recipient = pyrage.x25519.Recipient.from_str(project.recipient)
    return pyrage.encrypt(content.ljust(sealing.LENGTH), [recipient])
