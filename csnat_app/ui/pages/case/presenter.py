"""What the nurse can do with the case on the screen. No Qt here.

Every method that changes something keeps it at once through the services; a change that changes
nothing is not written. Methods raise `Misfortune` when it could not be kept; the round is then
still as it was.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from csnat_app.content.library import ContentLibrary
from csnat_app.domain.carers import Carer
from csnat_app.domain.clock import Clock
from csnat_app.domain.dates import DateWords, read_date
from csnat_app.domain.errors import Misfortune
from csnat_app.domain.instruments import Instrument, InstrumentText
from csnat_app.domain.packs import Barrier, Use
from csnat_app.domain.rounds import Action, Closing, Mark, Need, Round
from csnat_app.domain.stages import Stage, current_stage, recorded_stages
from csnat_app.domain.texts import HelpService, TextSet
from csnat_app.services.carers import CarerService, Case
from csnat_app.services.directory import DirectoryService
from csnat_app.services.instruments import InstrumentService
from csnat_app.services.needs import NeedService
from csnat_app.services.rounds import RoundService

Undo = Callable[[], None]


class CasePresenter:
    def __init__(
        self,
        carers: CarerService,
        rounds: RoundService,
        needs: NeedService,
        directory: DirectoryService,
        library: ContentLibrary,
        instruments: InstrumentService,
        clock: Clock,
        dates: DateWords,
    ) -> None:
        self._carers = carers
        self._rounds = rounds
        self._needs = needs
        self._directory = directory
        self._library = library
        self._instruments = instruments
        self._clock = clock
        self.dates = dates
        self.case: Case
        self.round_: Round

    def open(self, carer_id: str) -> None:
        """Show a carer at the latest round. Raises `Misfortune` NOT_FOUND."""
        self.case = self._carers.open(carer_id)
        self.round_ = self.case.latest

    @property
    def carer(self) -> Carer:
        return self.case.carer

    @property
    def today(self) -> date:
        return self._clock.today()

    @property
    def now(self) -> datetime:
        return self._clock.now()

    @property
    def stage(self) -> Stage:
        return current_stage(self.round_)

    @property
    def recorded(self) -> frozenset[Stage]:
        return recorded_stages(self.round_)

    def letters(self) -> str:
        """The letters of all languages that a Norwegian keyboard lacks."""
        return self._library.letters()

    @property
    def has_letters(self) -> bool:
        """Whether the carer's language or the interface's is written with such letters."""
        return bool(self._library.letters(self.carer.language, self.dates.language))

    @property
    def instrument(self) -> Instrument:
        round_ = self.round_
        return self._instruments.instrument(round_.instrument_id, round_.instrument_version)

    @property
    def text(self) -> InstrumentText:
        """The instrument's words in the interface's language."""
        return self._instruments.of_round(self.round_, self.dates.language)

    def shown_then(self, mark: Mark) -> InstrumentText | None:
        """The words that an answer was given to, if they are others now; else None."""
        then, shown = self._instruments.text_shown(mark.shown), mark.shown
        now = self._instruments.text(shown.instrument_id, shown.version, shown.language)
        same = then.question(mark.area) == now.question(mark.area) and then.steps == now.steps
        return None if same else then

    def guide(self) -> TextSet | None:
        """Open questions and what to avoid; None if the file is damaged: the rest goes on."""
        try:
            return self._library.text_set("guide", self.dates.language)
        except Misfortune:
            return None

    def services(self, area: str) -> tuple[tuple[HelpService, ...], tuple[HelpService, ...]]:
        """The unit's directory: the services that name the area, and all others."""
        known = self._directory.all()
        naming = tuple(service for service in known if area in service.areas)
        return naming, tuple(service for service in known if area not in service.areas)

    def language_name(self, language: str) -> str:
        """A language's own name, such as "davvisámegiella"."""
        return self._library.date_words(language).name

    def languages(self) -> tuple[tuple[str, str], ...]:
        """Code and own name of every language there are texts in."""
        return tuple((code, self.language_name(code)) for code in self._library.languages())

    def correct_carer(self, **changes: Any) -> None:
        carer = replace(self.carer, **changes)
        if carer != self.carer:
            self._carers.change(carer)
            self.case = replace(self.case, carer=carer)

    def delete_carer(self) -> None:
        self._carers.delete(self.carer.id)

    def choose_round(self, number: int) -> None:
        self.round_ = next(known for known in self.case.rounds if known.number == number)

    def start_round(self) -> None:
        """A further pass through the stages; earlier rounds stay as they are."""
        self.round_ = self._rounds.start(self.carer.id)
        self.case = replace(self.case, rounds=(*self.case.rounds, self.round_))

    @property
    def screen_barrier(self) -> Barrier | None:
        """What stands in the way of letting the carer answer on the screen."""
        round_ = self.round_
        return self._instruments.may(
            round_.instrument_id, round_.instrument_version, Use.ELECTRONIC_USE
        )

    @property
    def answered_at_screen(self) -> datetime | None:
        """When the carer last answered on the screen; the answers are the carer's own then."""
        return self.round_.consideration.by_carer

    def add_note(self, text: str) -> None:
        """A note to the carer's answers; it stays as it is."""
        self._now(self._rounds.add_note(self.round_, text))

    def introduce(self, **changes: Any) -> None:
        part = replace(self.round_.introduction, **changes)
        if part != self.round_.introduction:
            self._now(self._rounds.keep_introduction(self.round_, part))

    def consider(self, **changes: Any) -> None:
        part = replace(self.round_.consideration, **changes)
        if part != self.round_.consideration:
            self._now(self._rounds.keep_consideration(self.round_, part))

    def answer(self, area: str, step: str | None) -> None:
        """What the carer marked; None is blank, and blank is an answer."""
        self._mark(area, step, self.round_.starred(area))

    def star(self, area: str, most_important: bool) -> None:
        mark = self.round_.consideration.mark(area)
        self._mark(area, mark.step if mark else None, most_important)

    def hold_conversation(self, **changes: Any) -> None:
        part = replace(self.round_.conversation, **changes)
        if part != self.round_.conversation:
            self._now(self._rounds.keep_conversation(self.round_, part))

    def bring_needs(self) -> None:
        """Put what the carer marked on the list to talk about, unless the round is closed."""
        if self.round_.closed is None:
            self._now(self._needs.bring(self.round_))

    def need(self, need_id: str) -> Need:
        return next(need for need in self.round_.needs if need.id == need_id)

    def add_need(self, area: str) -> Need:
        round_, need = self._needs.add(self.round_, area)
        self._now(round_)
        return need

    def change_need(self, need_id: str, **changes: Any) -> None:
        need = replace(self.need(need_id), **changes)
        if need != self.need(need_id):
            self._now(self._needs.keep(self.round_, need))

    def move_need(self, need_id: str, to: int) -> None:
        self._now(self._needs.reorder(self.round_, need_id, to))

    def remove_need(self, need_id: str) -> Undo:
        """Take it off the list; calling what comes back undoes that."""
        need = self.need(need_id)
        actions = self.round_.actions_for(need_id)
        self._now(self._needs.remove(self.round_, need_id))
        return self._undo(lambda round_: self._needs.restore(round_, need, actions))

    def action(self, action_id: str) -> Action:
        return next(action for action in self.round_.actions if action.id == action_id)

    def add_action(self, need_id: str) -> Action:
        round_, action = self._needs.add_action(self.round_, need_id)
        self._now(round_)
        return action

    def change_action(self, action_id: str, **changes: Any) -> None:
        """A new `when` sets the action's day too, if its words name one."""
        if "when" in changes:
            changes["due"] = read_date(changes["when"], self.today, self.dates)
        action = replace(self.action(action_id), **changes)
        if action != self.action(action_id):
            self._now(self._needs.keep_action(self.round_, action))

    def remove_action(self, action_id: str) -> Undo:
        action = self.action(action_id)
        self._now(self._needs.remove_action(self.round_, action_id))
        return self._undo(lambda round_: self._needs.keep_action(round_, action))

    def share_plan(self, **changes: Any) -> None:
        part = replace(self.round_.plan, **changes)
        if part != self.round_.plan:
            self._now(self._rounds.keep_plan(self.round_, part))

    def review(self, **changes: Any) -> None:
        part = replace(self.round_.review, **changes)
        if part != self.round_.review:
            self._now(self._rounds.keep_review(self.round_, part))

    def no_more_support_now(self) -> Undo:
        self._now(self._rounds.no_more_support_now(self.round_))
        return self._undo(self._rounds.reopen)

    def close_round(self, closing: Closing) -> Undo:
        self._now(self._rounds.close(self.round_, closing))
        return self._undo(self._rounds.reopen)

    def reopen(self) -> None:
        self._now(self._rounds.reopen(self.round_))

    def _mark(self, area: str, step: str | None, most_important: bool) -> None:
        known = self.round_.consideration.mark(area)
        if known is not None and (known.step, known.most_important) == (step, most_important):
            return
        language = self.carer.language
        self._now(self._rounds.mark(self.round_, area, step, most_important, language))

    def _undo(self, deed: Callable[[Round], Round]) -> Undo:
        """An undoing that holds on to the round it was made for, whoever is on the screen then."""
        round_id = self.round_.id

        def undo() -> None:
            shown = next((known for known in self.case.rounds if known.id == round_id), None)
            round_ = deed(shown or self._rounds.get(round_id))
            if shown is None:
                return
            if self.round_.id == round_id:
                self._now(round_)
            else:
                self._put(round_)

        return undo

    def _now(self, round_: Round) -> None:
        self._put(round_)
        self.round_ = round_

    def _put(self, round_: Round) -> None:
        rounds = tuple(round_ if known.id == round_.id else known for known in self.case.rounds)
        self.case = replace(self.case, rounds=rounds)
