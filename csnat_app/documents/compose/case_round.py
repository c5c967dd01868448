"""One round of a case: its five stages with every field that holds something.

An area without a mark is said to be blank in words, and so is a stage without a record.
"""

from collections.abc import Callable, Iterable
from datetime import date, datetime

from csnat_app.documents.blocks import Block, Cell, Heading, Paragraph, StarItem, Table, Tone
from csnat_app.documents.compose.parts import facts
from csnat_app.domain.dates import DateWords
from csnat_app.domain.instruments import ANYTHING_ELSE, InstrumentText, Shown
from csnat_app.domain.rounds import Action, Mark, Need, Round
from csnat_app.domain.stages import Stage
from csnat_app.domain.texts import TextSet


def compose_round(
    round_: Round,
    instrument_text: InstrumentText,
    words: TextSet,
    dates: DateWords,
    shown: Callable[[Shown], InstrumentText] | None = None,
) -> list[Block]:
    """The round's heading and frame, then its stages in order; `shown` as in `compose_case`."""
    writer = _RoundWriter(round_, instrument_text, words, dates, shown)
    blocks: list[Block] = [Heading(words["case.round"].format(n=round_.number)), *writer.frame()]
    stages = {
        Stage.INTRODUCTION: writer.introduction(),
        Stage.CONSIDERATION: writer.consideration(),
        Stage.CONVERSATION: writer.conversation(),
        Stage.PLAN: writer.plan(),
        Stage.REVIEW: writer.review(),
    }
    for stage, body in stages.items():
        blocks.append(Heading(f"{stage.value}. {words[f'stage.{stage.value}']}", 3))
        blocks += body or [Paragraph(words["case.nothing"], Tone.MUTED)]
    return blocks


class _RoundWriter:
    """Holds what every stage needs: the round, its labels, the words and the dates."""

    def __init__(
        self,
        round_: Round,
        instrument_text: InstrumentText,
        words: TextSet,
        dates: DateWords,
        shown: Callable[[Shown], InstrumentText] | None,
    ) -> None:
        self._round = round_
        self._words_of = shown
        self._labels = instrument_text
        self._words = words
        self._dates = dates

    def frame(self) -> Iterable[Block]:
        round_ = self._round
        closing = self._words[f"case.closing.{round_.closing}"] if round_.closing else ""
        closed = ", ".join(part for part in (self._day(round_.closed), closing) if part)
        return facts(
            (self._words["case.started"], self._day(round_.started)),
            (
                self._words["case.instrument"],
                f"{round_.instrument_id}, {round_.instrument_version}",
            ),
            (self._words["case.closed"], closed),
        )

    def introduction(self) -> list[Block]:
        stage = self._round.introduction
        return [
            *facts(
                (self._words["case.date"], self._day(stage.held)),
                (self._words["case.by"], stage.by),
                (self._words["case.how"], stage.how),
                (self._words["case.leaflet"], stage.leaflet_language or ""),
                (
                    self._words["case.answer"],
                    self._words[f"case.answer.{stage.answer}"] if stage.answer else "",
                ),
                (self._words["case.note"], stage.note),
            )
        ]

    def consideration(self) -> list[Block]:
        stage = self._round.consideration
        blocks: list[Block] = [
            *facts(
                (self._words["case.handed_out"], self._day(stage.handed_out)),
                (self._words["case.expected"], self._day(stage.expected)),
                (self._words["case.returned"], self._day(stage.returned)),
            )
        ]
        if stage.by_carer:
            day = self._words["case.by_carer"].format(date=self._moment(stage.by_carer))
            blocks.append(Paragraph(day, Tone.STRONG))
        if stage.no_more_now:
            blocks.append(Paragraph(self._words["case.no_more_now"], Tone.STRONG))
        if stage.marks or stage.returned:
            blocks += [Paragraph(self._words["case.marks"], Tone.STRONG), self._marks()]
            shown = dict.fromkeys(mark.shown for mark in stage.marks)
            blocks += facts(*((self._words["case.instrument"], _shown(one)) for one in shown))
        blocks += facts((self._words["case.anything_else"], stage.anything_else))
        if stage.notes:
            blocks.append(Paragraph(self._words["case.notes"], Tone.STRONG))
            blocks += facts(
                *((f"{note.by}, {self._moment(note.written)}", note.text) for note in stage.notes)
            )
        return blocks

    def conversation(self) -> list[Block]:
        stage = self._round.conversation
        blocks: list[Block] = [
            *facts(
                (self._words["case.date"], self._day(stage.held)),
                (self._words["case.place"], stage.place),
            )
        ]
        for need in sorted(self._round.needs, key=lambda need: need.position):
            blocks += self._need(need)
        return blocks

    def plan(self) -> list[Block]:
        stage = self._round.plan
        blocks: list[Block] = [
            *facts(
                (self._words["case.shared"], self._day(stage.shared)),
                (self._words["plan.remark"], stage.remark),
            )
        ]
        areas = {need.id: need.area for need in self._round.needs}
        places = {need.id: need.position for need in self._round.needs}
        actions = sorted(
            self._round.actions, key=lambda action: (places.get(action.need_id, 0), action.position)
        )
        if actions:
            header = tuple(self._words[f"plan.{name}"] for name in ("what", "who", "when"))
            rows = tuple(self._action(action, areas.get(action.need_id, "")) for action in actions)
            blocks += [
                Paragraph(self._words["case.actions"], Tone.STRONG),
                Table(header, rows, (0.5, 0.23, 0.27)),
            ]
        return blocks

    def review(self) -> list[Block]:
        stage = self._round.review
        return [
            *facts(
                (self._words["case.planned"], self._day(stage.planned)),
                (self._words["case.time"], stage.time),
                (self._words["case.place"], stage.place),
                (self._words["case.held"], self._day(stage.held)),
                (self._words["case.note"], stage.note),
            )
        ]

    def _marks(self) -> Table:
        """All areas of the instrument as they were left, and any mark beyond them."""
        marks = {mark.area: mark for mark in self._round.consideration.marks}
        areas = dict.fromkeys((*self._areas(), *marks))
        rows = tuple(self._mark(area, marks.get(area)) for area in areas)
        return Table((), rows, (0.6, 0.4))

    def _mark(self, area: str, mark: Mark | None) -> tuple[Cell, Cell]:
        """An area and its answer, with the words that were before the carer then."""
        label, answer = self._labels.area(area), self._answer(mark)
        if mark is None or self._words_of is None:
            return Cell(label), Cell(answer)
        then = self._words_of(mark.shown)
        asked = then.question(area)
        said = then.steps.get(mark.step, "") if mark.step else ""
        now = self._labels.steps.get(mark.step, "") if mark.step else ""
        return (
            self._with_then(label, "" if asked == label else asked, mark.shown.language),
            self._with_then(answer, "" if said == now else said, mark.shown.language),
        )

    def _with_then(self, text: str, then: str, language: str) -> Cell:
        if language == self._words.language:
            return Cell(text, then)
        return Cell(text, other=then, other_language=language)

    def _areas(self) -> tuple[str, ...]:
        return tuple(area for area in self._labels.areas if area != ANYTHING_ELSE)

    def _answer(self, mark: Mark | None) -> str:
        if mark and mark.declined:
            return self._words["case.declined"]
        step = mark.step if mark else None
        said = self._labels.steps.get(step, step) if step else self._words["case.blank"]
        return f"{said} ({self._words['case.star']})" if mark and mark.most_important else said

    def _need(self, need: Need) -> list[Block]:
        outcome = self._words[f"case.outcome.{need.outcome}"] if need.outcome else ""
        return [
            StarItem(
                self._labels.area(need.area),
                self._round.starred(need.area),
                self._words["case.star"],
            ),
            *facts(
                (self._words["case.own_words"], need.own_words),
                (self._words["case.already_does"], need.already_does),
                (self._words["case.would_help"], need.would_help),
                (self._words["case.outcome"], outcome),
                (self._words["case.helped_how"], need.helped_how),
            ),
        ]

    def _action(self, action: Action, area: str) -> tuple[Cell, ...]:
        status = self._words[f"plan.status.{action.status}"] if action.status else ""
        notes = (
            self._labels.area(area) if area else "",
            self._named("plan.service", action.service_name),
            self._named("plan.status", status),
            self._named("case.why", action.why),
        )
        return (
            Cell(action.what.strip(), "\n".join(note for note in notes if note)),
            Cell(action.who.strip()),
            Cell(action.when.strip(), self._named("case.due", self._day(action.due))),
        )

    def _named(self, key: str, text: str) -> str:
        name = self._words[key]
        join = " " if name.endswith(("?", ":")) else ": "
        return f"{name}{join}{text.strip()}" if text.strip() else ""

    def _day(self, day: date | None) -> str:
        return self._dates.written(day) if day else ""

    def _moment(self, at: datetime) -> str:
        return f"{self._dates.written(at.date())} {at:%H:%M}"


def _shown(shown: Shown) -> str:
    """Which words were before the carer, so that what was asked can be proved later."""
    return f"{shown.instrument_id}, {shown.version}, {shown.language}\nSHA-256 {shown.sha256}"
