"""What figures are counted from: the rounds of a period, without a name and without a text."""

from datetime import date

from sqlalchemy import ColumnElement, Select, and_, case, func, or_, select
from sqlalchemy.sql import bindparam, literal_column
from sqlcipher3 import dbapi2

from csnat_app.domain.cohorts import CountedAction, CountedMark, CountedNeed, CountedRound
from csnat_app.domain.rounds import ActionStatus, Outcome, Readiness
from csnat_app.store.schema import (
    action,
    carer,
    consideration,
    conversation,
    help_service,
    introduction,
    mark,
    need,
    review,
    round_,
    shared_plan,
)
from csnat_app.store.statements import Statement
from csnat_app.store.texts import day_of, day_text
from csnat_app.store.transaction import Transaction

_UNKNOWN = "other"


def _filled(*columns: ColumnElement[str]) -> ColumnElement[bool]:
    """Something that can be seen stands in one of them."""
    blank: ColumnElement[str] = literal_column("' ' || char(9) || char(10) || char(13)")
    return or_(*(func.trim(column, blank) != literal_column("''") for column in columns))


# A carer's first round that was offered in the period: by the day, then by its number.
_offered = (
    select(
        introduction.c.round_id,
        func.row_number()
        .over(partition_by=round_.c.carer_id, order_by=(introduction.c.held, round_.c.number))
        .label("place"),
    )
    .join_from(introduction, round_, round_.c.id == introduction.c.round_id)
    .where(introduction.c.held.between(bindparam("first"), bindparam("last")))
    .subquery()
)
_cohort = select(_offered.c.round_id).where(_offered.c.place == literal_column("1")).subquery()
_outcome = (
    select(func.count())
    .where(and_(need.c.round_id == round_.c.id, need.c.outcome.is_not(None)))
    .scalar_subquery()
)
_ROUNDS = Statement(
    select(
        round_.c.id,
        round_.c.instrument_id,
        round_.c.instrument_version,
        round_.c.closed,
        carer.c.language,
        introduction.c.held,
        introduction.c.answer,
        consideration.c.returned,
        consideration.c.by_carer,
        _filled(consideration.c.anything_else).label("anything_else"),
        conversation.c.held.label("talked"),
        (_outcome > literal_column("0")).label("outcome"),
        shared_plan.c.shared,
        review.c.held.label("reviewed"),
    )
    .join_from(_cohort, round_, round_.c.id == _cohort.c.round_id)
    .join(carer, carer.c.id == round_.c.carer_id)
    .join(introduction, introduction.c.round_id == round_.c.id)
    .join(consideration, consideration.c.round_id == round_.c.id)
    .join(conversation, conversation.c.round_id == round_.c.id)
    .join(shared_plan, shared_plan.c.round_id == round_.c.id)
    .join(review, review.c.round_id == round_.c.id)
    .order_by(round_.c.id)
)
_MARKS = Statement(
    select(mark.c.round_id, mark.c.area, mark.c.step, mark.c.most_important, mark.c.declined)
    .join_from(_cohort, mark, mark.c.round_id == _cohort.c.round_id)
    .order_by(mark.c.seq)
)
_NEEDS = Statement(
    select(
        need.c.round_id,
        need.c.area,
        need.c.outcome,
        _filled(need.c.own_words, need.c.already_does, need.c.would_help, need.c.helped_how).label(
            "filled"
        ),
    )
    .join_from(_cohort, need, need.c.round_id == _cohort.c.round_id)
    .order_by(need.c.round_id, need.c.position)
)


def _actions() -> Select[tuple[object, ...]]:
    agreed = or_(
        _filled(action.c.what, action.c.who, action.c.service_name, action.c.service_id),
        action.c.status.is_not(None),
    )
    service = case(
        (
            _filled(action.c.service_id, action.c.service_name),
            func.coalesce(
                func.nullif(help_service.c.scope, literal_column("''")),
                literal_column(f"'{_UNKNOWN}'"),
            ),
        )
    ).label("service")
    return (
        select(need.c.round_id, need.c.area, action.c.status, service)
        .join_from(_cohort, need, need.c.round_id == _cohort.c.round_id)
        .join(action, action.c.need_id == need.c.id)
        .outerjoin(help_service, help_service.c.id == action.c.service_id)
        .where(agreed)
        .order_by(action.c.seq)
    )


_ACTIONS = Statement(_actions())


class FigureRepository:
    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def offered(self, first: date, last: date) -> tuple[CountedRound, ...]:
        """For each carer the first round that was offered from `first` to `last`, both included."""
        days = {"first": day_text(first), "last": day_text(last)}
        # By place and not by name: there may be tens of thousands of rows.
        marks: dict[str, list[CountedMark]] = {}
        for round_id, area, step, star, declined in self._transaction.rows(_MARKS, **days):
            found = CountedMark(area, step, bool(star), bool(declined))
            marks.setdefault(round_id, []).append(found)
        needs: dict[str, list[CountedNeed]] = {}
        for round_id, area, outcome, filled in self._transaction.rows(_NEEDS, **days):
            written = bool(filled) or outcome is not None
            needs.setdefault(round_id, []).append(
                CountedNeed(area, written, outcome == Outcome.HELPED_NOW)
            )
        actions: dict[str, list[CountedAction]] = {}
        for round_id, area, status, service in self._transaction.rows(_ACTIONS, **days):
            actions.setdefault(round_id, []).append(
                CountedAction(area, status == ActionStatus.DONE, service)
            )
        return tuple(
            _round(
                row,
                tuple(marks.get(row["id"], ())),
                tuple(needs.get(row["id"], ())),
                tuple(actions.get(row["id"], ())),
            )
            for row in self._transaction.rows(_ROUNDS, **days)
        )


def _round(
    row: dbapi2.Row,
    marks: tuple[CountedMark, ...],
    needs: tuple[CountedNeed, ...],
    actions: tuple[CountedAction, ...],
) -> CountedRound:
    offered = day_of(row["held"])
    assert offered is not None
    return CountedRound(
        language=row["language"],
        instrument=(row["instrument_id"], row["instrument_version"]),
        offered=offered,
        accepted=row["answer"] == Readiness.YES,
        returned=day_of(row["returned"]),
        on_screen=row["by_carer"] is not None,
        anything_else=bool(row["anything_else"]),
        conversation=day_of(row["talked"]),
        outcome=bool(row["outcome"]),
        plan=day_of(row["shared"]),
        review=day_of(row["reviewed"]),
        closed=row["closed"] is not None,
        marks=marks,
        needs=needs,
        actions=actions,
    )
