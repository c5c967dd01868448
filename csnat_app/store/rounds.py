"""Whole rounds: adding and reading them. Keeping a part, and the agenda, stand beside."""

from sqlalchemy import Table, func, select, update
from sqlalchemy.sql import bindparam, literal_column
from sqlcipher3 import dbapi2

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.rounds import Closing, Round
from csnat_app.domain.stages import current_stage
from csnat_app.store import round_rows
from csnat_app.store.agenda import Agenda
from csnat_app.store.round_parts import RoundParts
from csnat_app.store.schema import (
    action,
    consideration,
    conversation,
    introduction,
    mark,
    need,
    person,
    review,
    round_,
    shared_plan,
    transcript_note,
)
from csnat_app.store.statements import Statement, add_to
from csnat_app.store.texts import day_of, day_text, text_of

_ADD = add_to(round_)
_ADD_INTRODUCTION = add_to(introduction)
_ADD_CONSIDERATION = add_to(consideration)
_ADD_CONVERSATION = add_to(conversation)
_ADD_PLAN = add_to(shared_plan)
_ADD_REVIEW = add_to(review)
_GET = Statement(select(round_).where(round_.c.id == bindparam("for_id")))
_OF_CARER = Statement(
    select(round_).where(round_.c.carer_id == bindparam("for_carer")).order_by(round_.c.number)
)
_HIGHEST = Statement(
    select(func.coalesce(func.max(round_.c.number), 0)).where(
        round_.c.carer_id == bindparam("for_carer")
    )
)
_NO_LONGER_LATEST = Statement(
    update(round_)
    .where(round_.c.carer_id == bindparam("for_carer"))
    .values(latest=literal_column("0"))
)


def _in_round(table: Table) -> Statement:
    return Statement(select(table).where(table.c.round_id == bindparam("for_round")))


_INTRODUCTION = _in_round(introduction)
_CONSIDERATION = _in_round(consideration)
_CONVERSATION = _in_round(conversation)
_PLAN = _in_round(shared_plan)
_REVIEW = _in_round(review)
_MARKS = Statement(
    select(mark).where(mark.c.round_id == bindparam("for_round")).order_by(mark.c.seq)
)
_NOTES = Statement(
    select(transcript_note, func.coalesce(person.c.name, "").label("by"))
    .outerjoin(person, person.c.id == transcript_note.c.person_id)
    .where(transcript_note.c.round_id == bindparam("for_round"))
    .order_by(transcript_note.c.written, transcript_note.c.id)
)
_NEEDS = Statement(
    select(need).where(need.c.round_id == bindparam("for_round")).order_by(need.c.position)
)
_ACTIONS = Statement(
    select(action)
    .join(need, need.c.id == action.c.need_id)
    .where(need.c.round_id == bindparam("for_round"))
    .order_by(action.c.seq)
)


class RoundRepository(RoundParts, Agenda):
    def add(self, added: Round) -> None:
        """The round with all its parts but notes, which are added one by one by a person.

        The one with the highest number is the carer's latest.
        """
        highest = self._transaction.value(_HIGHEST, for_carer=added.carer_id)
        if added.number > highest:
            self._transaction.change(_NO_LONGER_LATEST, for_carer=added.carer_id)
        self._transaction.change(
            _ADD,
            id=added.id,
            carer_id=added.carer_id,
            number=added.number,
            started=day_text(added.started),
            instrument_id=added.instrument_id,
            instrument_version=added.instrument_version,
            stage=current_stage(added).value,
            latest=int(added.number > highest),
            closed=day_text(added.closed),
            closing=text_of(added.closing),
        )
        self._add_parts(added)

    def get(self, round_id: str) -> Round:
        """Raises `Misfortune` NOT_FOUND."""
        row = self._transaction.row(_GET, for_id=round_id)
        if row is None:
            raise Misfortune(Trouble.NOT_FOUND, what="round", id=round_id)
        return self._whole(row)

    def of_carer(self, carer_id: str) -> tuple[Round, ...]:
        """A carer's rounds by number; empty if there is no such carer."""
        return tuple(map(self._whole, self._transaction.rows(_OF_CARER, for_carer=carer_id)))

    def _add_parts(self, added: Round) -> None:
        parts = (
            (_ADD_INTRODUCTION, round_rows.introduction_values(added.introduction)),
            (_ADD_CONSIDERATION, round_rows.consideration_values(added.consideration)),
            (_ADD_CONVERSATION, round_rows.conversation_values(added.conversation)),
            (_ADD_PLAN, round_rows.plan_values(added.plan)),
            (_ADD_REVIEW, round_rows.review_values(added.review)),
        )
        for statement, values in parts:
            self._transaction.change(statement, round_id=added.id, **values)
        for made in added.consideration.marks:
            self.keep_mark(added.id, made)
        for kept_need in added.needs:
            self.keep_need(added.id, kept_need)
        for kept_action in added.actions:
            self.keep_action(kept_action)

    def _whole(self, row: dbapi2.Row) -> Round:
        round_id = row["id"]
        marks = self._transaction.rows(_MARKS, for_round=round_id)
        notes = self._transaction.rows(_NOTES, for_round=round_id)
        needs = self._transaction.rows(_NEEDS, for_round=round_id)
        actions = self._transaction.rows(_ACTIONS, for_round=round_id)
        started = day_of(row["started"])
        assert started is not None
        return Round(
            id=round_id,
            carer_id=row["carer_id"],
            number=row["number"],
            started=started,
            instrument_id=row["instrument_id"],
            instrument_version=row["instrument_version"],
            introduction=round_rows.introduction_of(self._part(_INTRODUCTION, round_id)),
            consideration=round_rows.consideration_of(
                self._part(_CONSIDERATION, round_id),
                tuple(map(round_rows.mark_of, marks)),
                tuple(map(round_rows.note_of, notes)),
            ),
            conversation=round_rows.conversation_of(self._part(_CONVERSATION, round_id)),
            needs=tuple(map(round_rows.need_of, needs)),
            actions=tuple(map(round_rows.action_of, actions)),
            plan=round_rows.plan_of(self._part(_PLAN, round_id)),
            review=round_rows.review_of(self._part(_REVIEW, round_id)),
            closed=day_of(row["closed"]),
            closing=None if row["closing"] is None else Closing(row["closing"]),
        )

    def _part(self, statement: Statement, round_id: str) -> dbapi2.Row:
        """Every part's row is there from the start of its round."""
        row = self._transaction.row(statement, for_round=round_id)
        assert row is not None
        return row
