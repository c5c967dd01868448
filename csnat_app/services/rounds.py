"""Writing down a round: every call is one action of the nurse, kept at once.

Calls take the round as it was read and give it back as it is now; the stage that lists show is
kept with it in the same transaction.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from csnat_app.content.library import ContentLibrary
from csnat_app.domain.corrections import corrects
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.free_text import refuse_identity_numbers
from csnat_app.domain.ids import new_id
from csnat_app.domain.log import Deed
from csnat_app.domain.rounds import (
    Closing,
    Consideration,
    Conversation,
    Introduction,
    Mark,
    Review,
    Round,
    SharedPlan,
)
from csnat_app.domain.stages import current_stage
from csnat_app.services.desk import Desk

if TYPE_CHECKING:
    from csnat_app.store.unit_of_work import UnitOfWork


def empty_round(carer_id: str, number: int, today: date, library: ContentLibrary) -> Round:
    """A round with nothing in it, on the newest instrument that the program has.

    Raises `Misfortune` NOT_FOUND if every instrument's file is damaged.
    """
    known = library.instruments()
    if not known:
        raise Misfortune(Trouble.NOT_FOUND, what="instrument", id="")
    instrument = max(known, key=lambda one: one.version)
    return Round(new_id(), carer_id, number, today, instrument.id, instrument.version)


class RoundService:
    def __init__(self, desk: Desk, library: ContentLibrary) -> None:
        self._desk = desk
        self._library = library

    def start(self, carer_id: str) -> Round:
        """A new round for a carer who has been through one before."""
        with self._desk.act(Deed.CREATED, "round", carer_id) as work:
            number = len(work.rounds.of_carer(carer_id)) + 1
            round_ = empty_round(carer_id, number, self._desk.clock.today(), self._library)
            work.rounds.add(round_)
        return round_

    def get(self, round_id: str) -> Round:
        """A round as it is kept. Raises `Misfortune` NOT_FOUND."""
        with self._desk.look() as work:
            return work.rounds.get(round_id)

    def keep_introduction(self, round_: Round, part: Introduction) -> Round:
        refuse_identity_numbers(part)
        after = replace(round_, introduction=part)
        return self.write(
            round_,
            after,
            "introduction",
            lambda work: work.rounds.keep_introduction(after.id, part),
        )

    def keep_consideration(self, round_: Round, part: Consideration) -> Round:
        """Keep dates and free text; marks are kept one by one with `mark`."""
        refuse_identity_numbers(part)
        part = replace(part, marks=round_.consideration.marks)
        after = replace(round_, consideration=part)
        return self.write(
            round_,
            after,
            "consideration",
            lambda work: work.rounds.keep_consideration(after.id, part),
        )

    def mark(
        self, round_: Round, area: str, step: str | None, most_important: bool, language: str
    ) -> Round:
        """Keep what the carer marked at an area, with the content that was shown in `language`."""
        text = self._library.instrument_text(
            round_.instrument_id, round_.instrument_version, language
        )
        mark = Mark(area, step, most_important, text.shown)
        others = tuple(m for m in round_.consideration.marks if m.area != area)
        part = replace(round_.consideration, marks=(*others, mark))
        after = replace(round_, consideration=part)
        return self.write(round_, after, "mark", lambda work: work.rounds.keep_mark(after.id, mark))

    def keep_conversation(self, round_: Round, part: Conversation) -> Round:
        refuse_identity_numbers(part)
        after = replace(round_, conversation=part)
        return self.write(
            round_,
            after,
            "conversation",
            lambda work: work.rounds.keep_conversation(after.id, part),
        )

    def keep_plan(self, round_: Round, part: SharedPlan) -> Round:
        refuse_identity_numbers(part)
        after = replace(round_, plan=part)
        return self.write(
            round_, after, "shared_plan", lambda work: work.rounds.keep_plan(after.id, part)
        )

    def keep_review(self, round_: Round, part: Review) -> Round:
        refuse_identity_numbers(part)
        after = replace(round_, review=part)
        return self.write(
            round_, after, "review", lambda work: work.rounds.keep_review(after.id, part)
        )

    def no_more_support_now(self, round_: Round) -> Round:
        """The carer needs no more support now: a complete result, and the round is closed."""
        part = replace(round_.consideration, no_more_now=True)
        closing = Closing.NO_MORE_SUPPORT_NOW
        after = replace(
            round_, consideration=part, closed=self._desk.clock.today(), closing=closing
        )

        def keep(work: "UnitOfWork") -> None:
            work.rounds.keep_consideration(after.id, part)
            work.rounds.keep_closing(after.id, after.closed, closing)

        return self.write(round_, after, "closing", keep)

    def close(self, round_: Round, closing: Closing) -> Round:
        day = self._desk.clock.today()
        after = replace(round_, closed=day, closing=closing)
        return self.write(
            round_, after, "closing", lambda work: work.rounds.keep_closing(after.id, day, closing)
        )

    def reopen(self, round_: Round) -> Round:
        """Undo a closing, whatever its reason was."""
        part = replace(round_.consideration, no_more_now=False)
        after = replace(round_, consideration=part, closed=None, closing=None)

        def keep(work: "UnitOfWork") -> None:
            work.rounds.keep_consideration(after.id, part)
            work.rounds.keep_closing(after.id, None, None)

        return self.write(round_, after, "closing", keep)

    def write(
        self,
        before: Round,
        after: Round,
        what: str,
        keep: Callable[["UnitOfWork"], None],
        deed: Deed = Deed.CHANGED,
    ) -> Round:
        """Run `keep` as one logged action; the stage goes along when it changed."""
        stage = current_stage(after)
        if deed is Deed.CHANGED and corrects(before, after):
            deed = Deed.CORRECTED
        with self._desk.act(deed, what, after.carer_id) as work:
            keep(work)
            if stage != current_stage(before):
                work.rounds.keep_stage(after.id, stage)
        return after
