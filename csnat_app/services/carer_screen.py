"""What the carer can do at the screen: one round's form, and nothing else of the store."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from csnat_app.content.library import ContentLibrary
from csnat_app.domain.free_text import refuse_identity_numbers
from csnat_app.domain.instruments import Instrument, InstrumentText
from csnat_app.domain.log import Deed
from csnat_app.domain.packs import Use
from csnat_app.domain.rounds import Consideration, Mark, Round
from csnat_app.domain.texts import TextSet
from csnat_app.services.desk import Desk
from csnat_app.services.instruments import InstrumentService
from csnat_app.services.rounds import RoundService

if TYPE_CHECKING:
    from csnat_app.store.unit_of_work import UnitOfWork


class CarerScreenService:
    """Hands the form of one round to the carer."""

    def __init__(
        self,
        desk: Desk,
        rounds: RoundService,
        instruments: InstrumentService,
        library: ContentLibrary,
    ) -> None:
        self._desk = desk
        self._rounds = rounds
        self._instruments = instruments
        self._library = library

    def hand_over(self, round_id: str) -> "CarerForm":
        """The form of a round, as it is answered so far; noted in the log.

        Raises `Misfortune` USE_LOCKED if the licence does not permit it or has ended, NOT_FOUND.
        """
        round_ = self._rounds.get(round_id)
        id, version = round_.instrument_id, round_.instrument_version
        self._instruments.demand(id, version, Use.ELECTRONIC_USE)
        with self._desk.act(Deed.VIEWED, "screen", round_.carer_id) as work:
            language = work.carers.get(round_.carer_id).language
        instrument = self._instruments.instrument(id, version)
        return CarerForm(
            round_,
            instrument,
            {code: self._instruments.text(id, version, code) for code in instrument.languages},
            self._library,
            self._rounds,
            self._desk,
            language if language in instrument.languages else instrument.languages[0],
        )


class CarerForm:
    """One round's form in every language that it has. What is answered is kept at once.

    Every method that keeps something raises `Misfortune` if it could not be kept; the form is
    then as it was.
    """

    def __init__(
        self,
        round_: Round,
        instrument: Instrument,
        texts: dict[str, InstrumentText],
        library: ContentLibrary,
        rounds: RoundService,
        desk: Desk,
        language: str,
    ) -> None:
        self.language = language
        self._round = round_
        self._instrument = instrument
        self._texts = texts
        self._library = library
        self._rounds = rounds
        self._desk = desk

    def languages(self) -> tuple[tuple[str, str], ...]:
        """Code and own name of each language of the form."""
        return tuple((code, self._library.date_words(code).name) for code in self._texts)

    @property
    def text(self) -> InstrumentText:
        """The form's words in the language that the carer chose."""
        return self._texts[self.language]

    @property
    def words(self) -> TextSet:
        """What stands on the screen beside the form's words, in the same language."""
        return self._library.text_set("screen", self.language)

    @property
    def draft_note(self) -> str:
        """That a text is a draft, in small type; "" if all is approved."""
        words = self._library.text_set("words", self.language)
        return words["draft.note"] if self.text.draft or self.words.review.draft else ""

    def letters(self) -> str:
        """The letters that the form's languages have and a Norwegian keyboard lacks."""
        return self._library.letters(*self._texts)

    @property
    def has_letters(self) -> bool:
        """Whether the language that the carer chose has such letters."""
        return bool(self._library.letters(self.language))

    @property
    def areas(self) -> tuple[str, ...]:
        """Area keys in the form's order."""
        return tuple(area.key for area in self._instrument.areas)

    @property
    def steps(self) -> tuple[str, ...]:
        return self._instrument.steps

    def mark(self, area: str) -> Mark | None:
        return self._round.consideration.mark(area)

    @property
    def anything_else(self) -> str:
        return self._round.consideration.anything_else

    @property
    def no_more_now(self) -> bool:
        return self._round.consideration.no_more_now

    def answer(self, area: str, step: str | None) -> None:
        """A step, or None to take the answer back; it takes the place of "I don't want to"."""
        known = self.mark(area)
        starred = known is not None and known.most_important
        self._mark(area, step, most_important=starred)

    def star(self, area: str, most_important: bool) -> None:
        known = self.mark(area)
        self._mark(area, known.step if known else None, most_important=most_important)

    def decline(self, area: str, declined: bool) -> None:
        """The carer does not want to answer here; that takes answer and star away."""
        self._mark(area, None, declined=declined)

    def say(self, text: str) -> None:
        """What else the carer wants to tell."""
        self._said("screen_text", anything_else=text)

    def want_no_more(self, no_more_now: bool) -> None:
        """The carer needs no more support now; the nurse sees it, and closes the round or not."""
        self._said("screen_text", no_more_now=no_more_now)

    def finish(self) -> None:
        """The carer has finished: the form came back today, unless it had come back before."""
        today = self._desk.clock.today()
        self._said("screen_finished", returned=self._round.consideration.returned or today)

    def _mark(
        self, area: str, step: str | None, *, most_important: bool = False, declined: bool = False
    ) -> None:
        before = self._round
        after, keep = self._rounds.marked(
            before, area, step, most_important, self.language, declined=declined
        )
        part = replace(after.consideration, by_carer=self._desk.clock.now())
        self._write(part, "screen_mark", keep)

    def _said(self, what: str, **changes: object) -> None:
        now = self._desk.clock.now()
        part: Consideration = replace(self._round.consideration, by_carer=now, **changes)  # type: ignore[arg-type]
        refuse_identity_numbers(part)
        self._write(part, what, lambda _: None)

    def _write(self, part: Consideration, what: str, also: "Callable[[UnitOfWork], None]") -> None:
        before = self._round
        after = replace(before, consideration=part)

        def keep(work: "UnitOfWork") -> None:
            also(work)
            work.rounds.keep_consideration(after.id, part)

        self._round = self._rounds.write(before, after, what, keep)
