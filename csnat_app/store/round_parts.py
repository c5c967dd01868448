"""Keeping the parts of a round, each on its own: a field that was typed touches one row."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import update
from sqlalchemy.sql import bindparam

from csnat_app.domain.rounds import (
    Action,
    Closing,
    Consideration,
    Conversation,
    Introduction,
    Mark,
    Need,
    Review,
    SharedPlan,
    TranscriptNote,
)
from csnat_app.domain.stages import Stage
from csnat_app.store import round_rows
from csnat_app.store.schema import (
    action,
    consideration,
    conversation,
    introduction,
    mark,
    need,
    review,
    round_,
    shared_plan,
    transcript_note,
)
from csnat_app.store.statements import Statement, add_to, keep_by, remove_from, replace_in
from csnat_app.store.texts import day_text, text_of
from csnat_app.store.transaction import Transaction

_INTRODUCTION = keep_by(introduction, "round_id")
_CONSIDERATION = keep_by(consideration, "round_id")
_CONVERSATION = keep_by(conversation, "round_id")
_PLAN = keep_by(shared_plan, "round_id")
_REVIEW = keep_by(review, "round_id")
# A mark that is made again is the latest one made: the row is replaced, not changed.
_MARK = replace_in(mark, without=("seq",))
_ADD_NOTE = add_to(transcript_note)
# Changed without touching the columns that are in an index and do not change with a text.
_CHANGE_NEED = keep_by(need, "id", without=("round_id", "position"))
_ADD_NEED = add_to(need)
_NEED_POSITION = Statement(
    update(need)
    .where(need.c.id == bindparam("for_id"), need.c.round_id == bindparam("for_round"))
    .values(position=bindparam("position"))
)
_REMOVE_NEED = remove_from(need, "id")
_CHANGE_ACTION = keep_by(action, "id", without=("seq", "need_id", "position"))
_ADD_ACTION = add_to(action, without=("seq",))
_REMOVE_ACTION = remove_from(action, "id")
_CLOSING = Statement(
    update(round_)
    .where(round_.c.id == bindparam("for_id"))
    .values(closed=bindparam("closed"), closing=bindparam("closing"))
)
_STAGE = Statement(
    update(round_).where(round_.c.id == bindparam("for_id")).values(stage=bindparam("stage"))
)


class RoundParts:
    """Changing or removing what is not there raises `Misfortune` NOT_FOUND.

    Adding a mark, need or action to a round or need that is not there is a bug of the caller.
    """

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def keep_introduction(self, round_id: str, part: Introduction) -> None:
        self._keep(_INTRODUCTION, round_id, round_rows.introduction_values(part))

    def keep_consideration(self, round_id: str, part: Consideration) -> None:
        """All but the marks and notes, which are kept one by one."""
        self._keep(_CONSIDERATION, round_id, round_rows.consideration_values(part))

    def keep_mark(self, round_id: str, made: Mark) -> None:
        """A mark without a step or star is kept as well: it was made and taken back."""
        self._transaction.change(_MARK, round_id=round_id, **round_rows.mark_values(made))

    def add_note(self, round_id: str, note: TranscriptNote, person_id: str) -> None:
        """A note is read back with the name that this person has then."""
        self._transaction.change(
            _ADD_NOTE,
            id=note.id,
            round_id=round_id,
            written=note.written.isoformat(),
            person_id=person_id,
            text=note.text,
        )

    def keep_conversation(self, round_id: str, part: Conversation) -> None:
        self._keep(_CONVERSATION, round_id, round_rows.conversation_values(part))

    def keep_need(self, round_id: str, kept: Need) -> None:
        """Change the need with this id (its place is kept with `keep_needs_order`), or add it."""
        values = round_rows.need_values(kept)
        if not self._transaction.change(_CHANGE_NEED, for_id=kept.id, **values):
            self._transaction.change(_ADD_NEED, id=kept.id, round_id=round_id, **values)

    def keep_needs_order(self, round_id: str, ids: Sequence[str]) -> None:
        """The needs stand in the order of `ids`, from position 0."""
        for position, need_id in enumerate(ids):
            self._transaction.change_one(
                _NEED_POSITION,
                "need",
                need_id,
                for_id=need_id,
                for_round=round_id,
                position=position,
            )

    def remove_need(self, need_id: str) -> None:
        """The need and its actions."""
        self._transaction.change_one(_REMOVE_NEED, "need", need_id, for_id=need_id)

    def keep_action(self, kept: Action) -> None:
        """Change the action with this id, all but its place and its need, or add it."""
        values = round_rows.action_values(kept)
        if not self._transaction.change(_CHANGE_ACTION, for_id=kept.id, **values):
            self._transaction.change(_ADD_ACTION, id=kept.id, **values)

    def remove_action(self, action_id: str) -> None:
        self._transaction.change_one(_REMOVE_ACTION, "action", action_id, for_id=action_id)

    def keep_plan(self, round_id: str, part: SharedPlan) -> None:
        self._keep(_PLAN, round_id, round_rows.plan_values(part))

    def keep_review(self, round_id: str, part: Review) -> None:
        self._keep(_REVIEW, round_id, round_rows.review_values(part))

    def keep_closing(self, round_id: str, closed: date | None, closing: Closing | None) -> None:
        """Close the round on a day, or open it again with None and None."""
        self._transaction.change_one(
            _CLOSING,
            "round",
            round_id,
            for_id=round_id,
            closed=day_text(closed),
            closing=text_of(closing),
        )

    def keep_stage(self, round_id: str, stage: Stage) -> None:
        """The stage that lists show; the round itself works its stage out anew."""
        self._transaction.change_one(_STAGE, "round", round_id, for_id=round_id, stage=stage.value)

    def _keep(self, statement: Statement, round_id: str, values: round_rows.Values) -> None:
        self._transaction.change_one(statement, "round", round_id, for_round_id=round_id, **values)
