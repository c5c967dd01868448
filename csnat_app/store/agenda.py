"""What waits: agreed reviews, forms that have not come back, actions' days.

Only a carer's latest round counts, and only while it is open. The day decides the order; what a
carer answered never does.
"""

from datetime import date
from typing import Any

from sqlalchemy import Subquery, and_, case, func, null, or_, select, union_all
from sqlalchemy.sql import bindparam, literal_column
from sqlalchemy.sql.elements import ColumnElement
from sqlcipher3 import dbapi2

from csnat_app.domain.listing import COUNTED, AgendaItem, AgendaKind
from csnat_app.store.schema import (
    action,
    carer,
    consideration,
    form_expected,
    need,
    review,
    round_,
)
from csnat_app.store.statements import Statement
from csnat_app.store.texts import day_text
from csnat_app.store.transaction import Transaction


def review_waits() -> ColumnElement[bool]:
    """Planned, and not held since."""
    return and_(
        review.c.planned.is_not(None),
        or_(review.c.held.is_(None), review.c.held < review.c.planned),
    )


def action_waits() -> ColumnElement[bool]:
    return or_(action.c.status.is_(None), action.c.status == literal_column("'under_way'"))


def _found(*, coming: bool) -> Subquery:
    """All that lies on days up to `until`, if `coming` only after the day `after`.

    Columns: carer_id, kind, day, round_id, action_seq. Names and texts are not read here, and of
    each kind only as many as are counted, the earliest days first, so that a long list costs
    little.
    """

    def within(day: ColumnElement[str]) -> ColumnElement[bool]:
        until = day <= bindparam("until")
        return and_(day > bindparam("after"), until) if coming else until

    open_round = and_(round_.c.latest == literal_column("1"), round_.c.closed.is_(None))
    reviews = (
        select(*_found_columns(AgendaKind.REVIEW, review.c.planned, null()))
        .join_from(review, round_, round_.c.id == review.c.round_id)
        .where(review_waits(), within(review.c.planned), open_round)
    )
    forms = (
        select(*_found_columns(AgendaKind.FORM, form_expected, null()))
        .join_from(consideration, round_, round_.c.id == consideration.c.round_id)
        .where(
            consideration.c.handed_out.is_not(None),
            consideration.c.returned.is_(None),
            within(form_expected),
            open_round,
        )
    )
    actions = (
        select(*_found_columns(AgendaKind.ACTION, action.c.due, action.c.seq))
        .join_from(action, need, need.c.id == action.c.need_id)
        .join(round_, round_.c.id == need.c.round_id)
        .where(action.c.due.is_not(None), action_waits(), within(action.c.due), open_round)
    )
    days = (review.c.planned, form_expected, action.c.due)
    earliest = (
        kind.order_by(day, round_.c.carer_id).limit(literal_column(str(COUNTED + 1))).subquery()
        for kind, day in zip((reviews, forms, actions), days, strict=True)
    )
    return union_all(*(select(kind) for kind in earliest)).subquery("found")


def _found_columns(
    kind: AgendaKind, day: ColumnElement[str], action_seq: ColumnElement[Any]
) -> tuple[ColumnElement[Any], ...]:
    return (
        round_.c.carer_id,
        literal_column(f"'{kind}'").label("kind"),
        day.label("day"),
        round_.c.id.label("round_id"),
        action_seq.label("action_seq"),
    )


def _page(*, coming: bool) -> Statement:
    found = _found(coming=coming)
    # Which rows make the page is settled before any carer is read: on a cold disk, reading all
    # names to sort those of one day takes four times as long as everything else.
    first = (
        select(found, func.count().over().label("total"))
        .order_by(found.c.day, found.c.carer_id, found.c.kind, found.c.action_seq)
        .limit(bindparam("limit"))
        .subquery("first")
    )
    action_what = select(action.c.what).where(action.c.seq == first.c.action_seq).scalar_subquery()
    review_time = (
        select(review.c.time).where(review.c.round_id == first.c.round_id).scalar_subquery()
    )
    detail = case(
        (first.c.kind == literal_column(f"'{AgendaKind.ACTION}'"), action_what),
        (first.c.kind == literal_column(f"'{AgendaKind.REVIEW}'"), review_time),
        else_=literal_column("''"),
    )
    return Statement(
        select(
            carer.c.id,
            carer.c.name,
            carer.c.relationship,
            first.c.kind,
            first.c.day,
            detail.label("detail"),
            first.c.total,
        )
        .join_from(first, carer, carer.c.id == first.c.carer_id)
        .order_by(first.c.day, carer.c.search_key, first.c.kind, first.c.action_seq)
    )


_WAITING = _page(coming=False)
_COMING = _page(coming=True)


class Agenda:
    """The part of the rounds' repository that looks over all rounds."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def waiting(self, today: date, limit: int) -> tuple[AgendaItem, ...]:
        """What is due on `today` or before, longest waiting first, then by name."""
        return self.waiting_page(today, limit)[0]

    def waiting_page(self, today: date, limit: int) -> tuple[tuple[AgendaItem, ...], int]:
        """The same, and how many there are in all; more than COUNTED are told as COUNTED + 1."""
        found = list(self._transaction.rows(_WAITING, until=day_text(today), limit=limit))
        total = min(found[0]["total"], COUNTED + 1) if found else 0
        return tuple(map(_item, found)), total

    def coming(self, after: date, until: date, limit: int) -> tuple[AgendaItem, ...]:
        """What is due later than `after` and no later than `until`, nearest first."""
        found = self._transaction.rows(
            _COMING, after=day_text(after), until=day_text(until), limit=limit
        )
        return tuple(map(_item, found))


def _item(row: dbapi2.Row) -> AgendaItem:
    return AgendaItem(
        carer_id=row["id"],
        carer_name=row["name"],
        relationship=row["relationship"],
        kind=AgendaKind(row["kind"]),
        day=date.fromisoformat(row["day"]),
        detail=row["detail"],
    )
