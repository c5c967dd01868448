"""Needs and their actions: what was talked about, in the carer's order, and what was agreed."""

from dataclasses import replace
from typing import TYPE_CHECKING

from csnat_app.domain.free_text import refuse_identity_numbers
from csnat_app.domain.ids import new_id
from csnat_app.domain.log import Deed
from csnat_app.domain.order import move, raised_areas, renumber
from csnat_app.domain.rounds import Action, Need, Round
from csnat_app.services.instruments import InstrumentService
from csnat_app.services.rounds import RoundService

if TYPE_CHECKING:
    from csnat_app.store.unit_of_work import UnitOfWork


class NeedService:
    def __init__(self, rounds: RoundService, instruments: InstrumentService) -> None:
        self._rounds = rounds
        self._instruments = instruments

    def bring(self, round_: Round) -> Round:
        """Put every area that the carer raised and that has no need yet at the end of the list.

        What was taken off the list stays off it, although the carer once marked it.
        """
        instrument = self._instruments.instrument(round_.instrument_id, round_.instrument_version)
        known = {need.area for need in round_.needs} | set(round_.conversation.left_out)
        raised = raised_areas(round_.consideration, instrument)
        new = tuple(
            Need(new_id(), area, len(round_.needs) + place)
            for place, area in enumerate(area for area in raised if area not in known)
        )
        if not new:
            return round_
        return self._keep_new(round_, new)

    def add(self, round_: Round, area: str) -> tuple[Round, Need]:
        """A further thing to talk about, last in the list."""
        need = Need(new_id(), area, len(round_.needs))
        return self._keep_new(_leave_in(round_, area), (need,)), need

    def keep(self, round_: Round, need: Need) -> Round:
        refuse_identity_numbers(need)
        needs = tuple(need if known.id == need.id else known for known in round_.needs)
        after = replace(round_, needs=needs)
        return self._rounds.write(
            round_, after, "need", lambda work: work.rounds.keep_need(after.id, need)
        )

    def reorder(self, round_: Round, need_id: str, to: int) -> Round:
        """The carer wants to talk about this at place `to` (from 0)."""
        after = replace(round_, needs=move(round_.needs, need_id, to))
        order = [need.id for need in after.needs]
        return self._rounds.write(
            round_, after, "need", lambda work: work.rounds.keep_needs_order(after.id, order)
        )

    def remove(self, round_: Round, need_id: str) -> Round:
        """Take a need off the list with its actions; `restore` brings it back."""
        needs = renumber(tuple(need for need in round_.needs if need.id != need_id))
        actions = tuple(action for action in round_.actions if action.need_id != need_id)
        area = next(need.area for need in round_.needs if need.id == need_id)
        frame = round_.conversation
        frame = replace(frame, left_out=(*_without(frame.left_out, area), area))
        after = replace(round_, needs=needs, actions=actions, conversation=frame)

        def keep(work: "UnitOfWork") -> None:
            work.rounds.remove_need(need_id)
            work.rounds.keep_conversation(after.id, frame)
            work.rounds.keep_needs_order(after.id, [need.id for need in needs])

        return self._rounds.write(round_, after, "need", keep, Deed.DELETED)

    def restore(self, round_: Round, need: Need, actions: tuple[Action, ...]) -> Round:
        """Bring a removed need back to its place, with its actions."""
        round_ = _leave_in(round_, need.area)
        with_it = replace(round_, needs=(*round_.needs, need), actions=(*round_.actions, *actions))
        after = replace(with_it, needs=move(with_it.needs, need.id, need.position))

        def keep(work: "UnitOfWork") -> None:
            work.rounds.keep_conversation(after.id, after.conversation)
            work.rounds.keep_need(after.id, need)
            for action in actions:
                work.rounds.keep_action(action)
            work.rounds.keep_needs_order(after.id, [known.id for known in after.needs])

        return self._rounds.write(round_, after, "need", keep)

    def add_action(self, round_: Round, need_id: str) -> tuple[Round, Action]:
        action = Action(new_id(), need_id, len(round_.actions_for(need_id)))
        return self.keep_action(round_, action), action

    def keep_action(self, round_: Round, action: Action) -> Round:
        """Keep a new or changed action."""
        refuse_identity_numbers(action)
        known = any(other.id == action.id for other in round_.actions)
        actions = (
            tuple(action if other.id == action.id else other for other in round_.actions)
            if known
            else (*round_.actions, action)
        )
        after = replace(round_, actions=actions)
        return self._rounds.write(
            round_, after, "action", lambda work: work.rounds.keep_action(action)
        )

    def remove_action(self, round_: Round, action_id: str) -> Round:
        actions = tuple(action for action in round_.actions if action.id != action_id)
        after = replace(round_, actions=actions)
        return self._rounds.write(
            round_,
            after,
            "action",
            lambda work: work.rounds.remove_action(action_id),
            Deed.DELETED,
        )

    def _keep_new(self, round_: Round, new: tuple[Need, ...]) -> Round:
        after = replace(round_, needs=(*round_.needs, *new))

        def keep(work: "UnitOfWork") -> None:
            work.rounds.keep_conversation(after.id, after.conversation)
            for need in new:
                work.rounds.keep_need(after.id, need)

        return self._rounds.write(round_, after, "need", keep)


def _leave_in(round_: Round, area: str) -> Round:
    """The round with an area no longer left out of the conversation."""
    frame = round_.conversation
    return replace(round_, conversation=replace(frame, left_out=_without(frame.left_out, area)))


def _without(areas: tuple[str, ...], area: str) -> tuple[str, ...]:
    return tuple(known for known in areas if known != area)
