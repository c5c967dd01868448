"""The statements behind the list of carers, and its rows.

One row per carer, about the latest round, with the nearest thing that waits in it.
"""

from functools import cache

from sqlalchemy import and_, func, select
from sqlalchemy.sql import bindparam, literal_column
from sqlalchemy.sql.elements import ColumnElement
from sqlcipher3 import dbapi2

from csnat_app.domain.listing import AgendaKind, CarerRow
from csnat_app.domain.stages import Stage
from csnat_app.store.agenda import action_waits, review_waits
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
from csnat_app.store.texts import day_of, moment_of

_CARERS = carer.outerjoin(
    round_, and_(round_.c.carer_id == carer.c.id, round_.c.latest == literal_column("1"))
)
_ACTION_DAY = (
    select(func.min(action.c.due))
    .select_from(action.join(need, need.c.id == action.c.need_id))
    .where(need.c.round_id == round_.c.id, action.c.due.is_not(None), action_waits())
    .scalar_subquery()
)
_REVIEW_DAY = (
    select(review.c.planned)
    .where(review.c.round_id == round_.c.id, review_waits())
    .scalar_subquery()
)
_FORM_DAY = (
    select(form_expected)
    .where(
        consideration.c.round_id == round_.c.id,
        consideration.c.handed_out.is_not(None),
        consideration.c.returned.is_(None),
    )
    .scalar_subquery()
)


@cache
def page_of(words: int, by_stage: bool) -> Statement:
    """A page of rows. Parameters: word_0 …, stage if `by_stage`, limit, offset."""
    columns = select(
        carer.c.id,
        carer.c.name,
        carer.c.relationship,
        carer.c.patient_code,
        carer.c.language,
        carer.c.last_opened,
        round_.c.number,
        round_.c.stage,
        round_.c.closed,
        _REVIEW_DAY.label("review_day"),
        _FORM_DAY.label("form_day"),
        _ACTION_DAY.label("action_day"),
    )
    matching = columns.select_from(_CARERS).where(*_matching(words, by_stage))
    ordered = matching.order_by(carer.c.last_opened.desc(), carer.c.id.desc())
    return Statement(ordered.limit(bindparam("limit")).offset(bindparam("offset")))


@cache
def count_of(words: int, by_stage: bool) -> Statement:
    """How many carers match in all. Parameters as for a page, without limit and offset."""
    carers = _CARERS if by_stage else carer
    return Statement(select(func.count()).select_from(carers).where(*_matching(words, by_stage)))


def carer_row(row: dbapi2.Row) -> CarerRow:
    """A carer without any round (which no service leaves behind) stands before stage 1's round."""
    kind, day = None, None
    if row["closed"] is None:
        waiting = [
            (row["review_day"], AgendaKind.REVIEW),
            (row["form_day"], AgendaKind.FORM),
            (row["action_day"], AgendaKind.ACTION),
        ]
        day, kind = min(
            (known for known in waiting if known[0] is not None),
            key=lambda known: known[0],
            default=(None, None),
        )
    return CarerRow(
        carer_id=row["id"],
        name=row["name"],
        relationship=row["relationship"],
        patient_code=row["patient_code"],
        language=row["language"],
        round_number=row["number"] or 0,
        stage=Stage(row["stage"] or Stage.INTRODUCTION),
        closed=row["closed"] is not None,
        next_kind=kind,
        next_day=day_of(day),
        last_opened=moment_of(row["last_opened"]),
    )


def _matching(words: int, by_stage: bool) -> list[ColumnElement[bool]]:
    # instr, not LIKE: what is typed is looked for as it is, with % and _ as plain signs.
    conditions: list[ColumnElement[bool]] = [
        func.instr(carer.c.search_key, bindparam(f"word_{place}")) > literal_column("0")
        for place in range(words)
    ]
    if by_stage:
        # coalesce holds SQLite to reading carers in the list's order, until the page is full.
        conditions.append(func.coalesce(round_.c.stage, literal_column("0")) == bindparam("stage"))
    return conditions
