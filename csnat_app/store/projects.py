"""Project groups, what came from their sites, and which editions were sealed here.

Project files, ledgers and counts are texts here: what they say is the aggregation's business.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.sql import bindparam
from sqlcipher3 import dbapi2

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.projects import Contribution, Counts
from csnat_app.store.schema_unit import contribution, project, sealed_counts
from csnat_app.store.statements import Statement, add_to, put_in, remove_from
from csnat_app.store.transaction import Transaction


@dataclass(frozen=True, slots=True)
class ProjectRow:
    """`content` is the project file; `key` the coordinator's, closed, or None; `site` a code."""

    id: str
    content: str
    site: str
    key: bytes | None


_LISTED = (project.c.id, project.c.content, project.c.site, project.c.coordinator_key)
_ALL = Statement(select(*_LISTED).order_by(project.c.seq))
_GET = Statement(select(*_LISTED).where(project.c.id == bindparam("for_id")))
_ADD = add_to(project, without=("seq",))
_KEEP = Statement(
    update(project)
    .where(project.c.id == bindparam("for_id"))
    .values(site=bindparam("site"), coordinator_key=bindparam("coordinator_key"))
)
_REMOVE = remove_from(project, "id")
_LEDGER = Statement(select(project.c.ledger).where(project.c.id == bindparam("for_id")))
_KEEP_LEDGER = Statement(
    update(project).where(project.c.id == bindparam("for_id")).values(ledger=bindparam("ledger"))
)
_CONTRIBUTIONS = Statement(
    select(contribution)
    .where(contribution.c.project_id == bindparam("for_id"))
    .order_by(contribution.c.site, contribution.c.period, contribution.c.edition)
)
_RECEIVED = Statement(
    select(
        contribution.c.site,
        contribution.c.period,
        contribution.c.sha256,
        contribution.c.edition,
    ).where(contribution.c.project_id == bindparam("for_id"))
)
_ADD_CONTRIBUTION = add_to(contribution, without=("seq",))
_SEALED = Statement(
    select(sealed_counts.c.site, sealed_counts.c.period, sealed_counts.c.edition)
    .where(sealed_counts.c.project_id == bindparam("for_id"))
    .order_by(sealed_counts.c.site, sealed_counts.c.period)
)
_PUT_SEALED = put_in(sealed_counts, "project_id", "site", "period", without=("seq",))


class ProjectRepository:
    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def all(self) -> tuple[ProjectRow, ...]:
        """In the order in which they were added."""
        return tuple(map(_row, self._transaction.rows(_ALL)))

    def find(self, id: str) -> ProjectRow | None:
        row = self._transaction.row(_GET, for_id=id)
        return None if row is None else _row(row)

    def get(self, id: str) -> ProjectRow:
        """Raises `Misfortune` NOT_FOUND."""
        found = self.find(id)
        if found is None:
            raise Misfortune(Trouble.NOT_FOUND, what="project", id=id)
        return found

    def add(self, added: ProjectRow, person_id: str, at: datetime) -> None:
        self._transaction.change(
            _ADD,
            id=added.id,
            content=added.content,
            site=added.site,
            coordinator_key=added.key,
            ledger="",
            added=at.isoformat(),
            person_id=person_id,
        )

    def keep(self, id: str, site: str, key: bytes | None) -> None:
        """Raises `Misfortune` NOT_FOUND."""
        self._transaction.change_one(
            _KEEP, "project", id, for_id=id, site=site, coordinator_key=key
        )

    def remove(self, id: str) -> None:
        """With all that came for it. Raises `Misfortune` NOT_FOUND."""
        self._transaction.change_one(_REMOVE, "project", id, for_id=id)

    def ledger(self, id: str) -> str:
        """The ledger's file; "" before the first release."""
        row = self._transaction.row(_LEDGER, for_id=id)
        return "" if row is None else str(row["ledger"])

    def keep_ledger(self, id: str, ledger: str) -> None:
        """Raises `Misfortune` NOT_FOUND."""
        self._transaction.change_one(_KEEP_LEDGER, "project", id, for_id=id, ledger=ledger)

    def contributions(self, id: str) -> tuple[Contribution, ...]:
        """Of each site and period all editions, the newest last."""
        found = []
        for row in self._transaction.rows(_CONTRIBUTIONS, for_id=id):
            told = json.loads(row["content"])
            counts = Counts(row["site"], row["period"], told["counts"])
            found.append(
                Contribution(counts, row["sha256"], row["edition"], tuple(told["replaced"]))
            )
        return tuple(found)

    def received(self, id: str) -> dict[tuple[str, str, str], int]:
        """The edition of each contribution by site, period and SHA-256: without the counts, which
        take longer to read."""
        rows = self._transaction.rows(_RECEIVED, for_id=id)
        return {(site, period, sha256): edition for site, period, sha256, edition in rows}

    def add_contribution(self, id: str, came: Contribution) -> None:
        """Of an edition that is not there yet."""
        told = {"counts": dict(came.counts.values), "replaced": list(came.replaced)}
        self._transaction.change(
            _ADD_CONTRIBUTION,
            project_id=id,
            site=came.counts.site,
            period=came.counts.period,
            edition=came.edition,
            sha256=came.sha256,
            content=json.dumps(told, separators=(",", ":")),
        )

    def sealed(self, id: str) -> Mapping[tuple[str, str], int]:
        """Which edition was sealed here last, by site and period."""
        rows = self._transaction.rows(_SEALED, for_id=id)
        return {(row["site"], row["period"]): int(row["edition"]) for row in rows}

    def put_sealed(self, id: str, site: str, period: str, edition: int, at: datetime) -> None:
        self._transaction.change(
            _PUT_SEALED,
            project_id=id,
            site=site,
            period=period,
            edition=edition,
            sealed=at.isoformat(),
        )


def _row(row: dbapi2.Row) -> ProjectRow:
    key = row["coordinator_key"]
    return ProjectRow(row["id"], row["content"], row["site"], None if key is None else bytes(key))
