"""Writing down a round: every call is one action of the nurse, kept at once.

Calls take the round as it was read and give it back as it is now; the stage that lists show is
kept with it in the same transaction.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from csnat_app.domain.corrections import corrects
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.free_text import refuse_identity_numbers
from csnat_app.domain.ids import new_id
from csnat_app.domain.instruments import Instrument
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
    TranscriptNote,
)
from csnat_app.domain.stages import current_stage
from csnat_app.services.desk import Desk
from csnat_app.services.instruments import InstrumentService, words_text

if TYPE_CHECKING:
    from csnat_app.store.unit_of_work import UnitOfWork


def empty_round(carer_id: str, number: int, today: date, instrument: Instrument) -> Round:
    """A round with nothing in it."""
    return Round(new_id(), carer_id, number, today, instrument.id, instrument.version)


class RoundService:
    def __init__(self, desk: Desk, instruments: InstrumentService) -> None:
        self._desk = desk
        self._instruments = instruments

    def start(self, carer_id: str) -> Round:
        """A new round for a carer who has been through one before, on the instrument that the
        carer knows. Raises `Misfortune` NOT_FOUND for a carer without a round.
        """
        with self._desk.look() as work:
            before = work.rounds.of_carer(carer_id)
        if not before:
            raise Misfortune(Trouble.NOT_FOUND, what="carer", id=carer_id)
        instrument = self._instruments.after(before[-1])
        with self._desk.act(Deed.CREATED, "round", carer_id) as work:
            number = before[-1].number + 1
            round_ = empty_round(carer_id, number, self._desk.clock.today(), instrument)
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
        """Keep dates and free text; marks and notes are kept one by one.

        Raises `Misfortune` CARERS_OWN for what the carer said on the screen.
        """
        refuse_identity_numbers(part)
        kept = round_.consideration
        said = (part.anything_else, part.no_more_now)
        if kept.by_carer is not None and said != (kept.anything_else, kept.no_more_now):
            raise Misfortune(Trouble.CARERS_OWN)
        part = replace(part, marks=kept.marks, notes=kept.notes, by_carer=kept.by_carer)
        after = replace(round_, consideration=part)
        return self.write(
            round_,
            after,
            "consideration",
            lambda work: work.rounds.keep_consideration(after.id, part),
        )

    def mark(
        self,
        round_: Round,
        area: str,
        step: str | None,
        most_important: bool,
        language: str,
        *,
        declined: bool = False,
    ) -> Round:
        """Keep what the carer marked on paper, with the content that was shown in `language`.

        Raises `Misfortune` CARERS_OWN if the carer answered on the screen.
        """
        if round_.consideration.by_carer is not None:
            raise Misfortune(Trouble.CARERS_OWN)
        after, keep = self.marked(round_, area, step, most_important, language, declined=declined)
        return self.write(round_, after, "mark", keep)

    def marked(
        self,
        round_: Round,
        area: str,
        step: str | None,
        most_important: bool,
        language: str,
        *,
        declined: bool = False,
    ) -> tuple[Round, Callable[["UnitOfWork"], None]]:
        """The round with a mark, and what keeps the mark.

        The words themselves are kept with the first answer to them.
        """
        text = self._instruments.text(round_.instrument_id, round_.instrument_version, language)
        step, most_important = (None, False) if declined else (step, most_important)
        mark = Mark(area, step, most_important, text.shown, declined)
        others = tuple(m for m in round_.consideration.marks if m.area != area)
        part = replace(round_.consideration, marks=(*others, mark))
        after = replace(round_, consideration=part)

        def keep(work: "UnitOfWork") -> None:
            work.rounds.keep_mark(after.id, mark)
            if work.packs.shown(text.shown.sha256) is None:
                work.packs.keep_shown(text.shown, words_text(text))

        return after, keep

    def add_note(self, round_: Round, text: str) -> Round:
        """Add a note to the carer's answers; it is never changed afterwards."""
        desk = self._desk
        note = TranscriptNote(new_id(), desk.clock.now(), desk.person.name, text.strip())
        refuse_identity_numbers(note)
        part = replace(round_.consideration, notes=(*round_.consideration.notes, note))
        after = replace(round_, consideration=part)
        return self.write(
            round_,
            after,
            "note",
            lambda work: work.rounds.add_note(after.id, note, desk.person.id),
            Deed.CREATED,
        )

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
        part = self._said(round_, no_more_now=True)
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
        part = self._said(round_, no_more_now=False)
        after = replace(round_, consideration=part, closed=None, closing=None)

        def keep(work: "UnitOfWork") -> None:
            work.rounds.keep_consideration(after.id, part)
            work.rounds.keep_closing(after.id, None, None)

        return self.write(round_, after, "closing", keep)

    def _said(self, round_: Round, *, no_more_now: bool) -> Consideration:
        """What the carer said on the screen stays, whatever the nurse closes or opens again."""
        part = round_.consideration
        return part if part.by_carer is not None else replace(part, no_more_now=no_more_now)

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
