"""A contribution: a site's counts for one period, sealed to the coordinator's key.

Inside are the project's id and hash, the site, the period, an edition and the counts: nothing of
a carer, no free text, and no day. Which of two contributions is the newer is told by the edition,
which the site counts from 1; the day of sealing would tell when somebody was at work on what, and
a counter does as well. All contributions are equally long before they are sealed.
"""

from operator import itemgetter

from csnat_app.aggregation import counts_file, project_file, strict_json
from csnat_app.aggregation.counts_file import CountsRefused
from csnat_app.aggregation.measures import BY_NAME
from csnat_app.domain.projects import Counts, Problem, ProblemKind, Project

FORMAT, VERSION = "csnat-contribution", 1
LENGTH = 8_192  # bytes, before sealing
MOST_BYTES = 65_536  # of a sealed file
MOST_EDITIONS = 9_999
SUFFIX = ".csnatcounts"
_AGE = b"age-encryption.org/v1\n"
_NAMES = frozenset(
    ("format", "version", "project", "project_sha256", "site", "period", "edition", "counts")
)
_VALUES_OF = itemgetter(*BY_NAME)


class NotTaken(Exception):
    """The contribution is left out; `problems` says why."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__(*problems)
        self.problems = problems


def seal(project: Project, counts: Counts, edition: int) -> bytes:
    """The sealed file. Raises `CountsRefused` for counts that cannot be."""
    import pyrage  # late, here and below: what counts alone needs none of it

    problems = counts_file.check(dict(counts.values), counts.site)
    if problems:
        raise CountsRefused(problems)
    recipient = pyrage.x25519.Recipient.from_str(project.recipient)
    return pyrage.encrypt(content(project, counts, edition), [recipient])


def content(project: Project, counts: Counts, edition: int) -> bytes:
    """What is sealed: LENGTH bytes, whatever the counts are."""
    if not strict_json.whole(edition, 1, MOST_EDITIONS):
        raise ValueError(f"no edition: {edition}")
    told = strict_json.canonical(
        {
            "format": FORMAT,
            "version": VERSION,
            "project": project.id,
            "project_sha256": project_file.sha256(project),
            "site": counts.site,
            "period": counts.period,
            "edition": edition,
            "counts": {name: counts.values[name] for name in BY_NAME},
        }
    )
    if len(told) > LENGTH:
        raise ValueError("the counts are longer than a contribution")
    return told.ljust(LENGTH)


class Opener:
    """Opens contributions of one project with one secret key; what they share is looked up once."""

    def __init__(self, project: Project, secret: str) -> None:
        import pyrage

        self._decrypt, self._failed = pyrage.decrypt, pyrage.DecryptError
        self._identities = [pyrage.x25519.Identity.from_str(secret)]
        self._id, self._sha256 = project.id, project_file.sha256(project)
        self._sites = frozenset(site.code for site in project.sites)
        self._periods = frozenset(period.key for period in project.periods())

    def open(self, data: bytes, name: str) -> tuple[Counts, int]:
        """Counts and edition. Raises `NotTaken` with the file's `name`."""
        return self.told(self.unsealed(data, name), name)

    def unsealed(self, data: bytes, name: str) -> bytes:
        """What was sealed. Raises `NotTaken`."""
        if not data.startswith(_AGE):
            raise NotTaken(Problem(ProblemKind.NOT_SEALED, name))
        try:
            return self._decrypt(data, self._identities)
        except self._failed as error:
            other = str(error).startswith("No matching keys")
            kind = ProblemKind.WRONG_KEY if other else ProblemKind.DAMAGED
            raise NotTaken(Problem(kind, name)) from error

    def told(self, content: bytes, name: str) -> tuple[Counts, int]:
        """What the content says, if it can be. Raises `NotTaken`."""
        try:
            found = strict_json.loads(content)
        except strict_json.NotStrict as error:
            raise NotTaken(Problem(ProblemKind.NOT_JSON, name)) from error
        kind, detail = self._wrong(found)
        if kind is not None:
            raise NotTaken(Problem(kind, name, detail))
        problems = counts_file.check(found["counts"], name)
        if problems:
            raise NotTaken(*problems)
        # The names are shared by all contributions: thousands of them fit in the memory.
        values = dict(zip(BY_NAME, _VALUES_OF(found["counts"]), strict=True))
        return Counts(found["site"], found["period"], values), found["edition"]

    def _wrong(self, found: object) -> tuple[ProblemKind | None, str]:
        if not isinstance(found, dict) or found.get("format") != FORMAT:
            return ProblemKind.FOREIGN, ""
        if strict_json.whole(found.get("version"), VERSION + 1, 1_000_000):
            return ProblemKind.NEWER, ""
        if not strict_json.whole(found.get("version"), VERSION, VERSION) or set(found) != _NAMES:
            return ProblemKind.FOREIGN, ""
        if found["project"] != self._id:
            return ProblemKind.WRONG_PROJECT, ""
        if found["project_sha256"] != self._sha256:
            return ProblemKind.PROJECT_CHANGED, ""
        if not _among(found["site"], self._sites):
            return ProblemKind.UNKNOWN_SITE, counts_file.shown(found["site"])
        if not _among(found["period"], self._periods):
            return ProblemKind.OUT_OF_PERIOD, counts_file.shown(found["period"])
        if not strict_json.whole(found["edition"], 1, MOST_EDITIONS):
            return ProblemKind.WRONG_EDITION, ""
        return None, ""


def _among(found: object, known: frozenset[str]) -> bool:
    return isinstance(found, str) and found in known
