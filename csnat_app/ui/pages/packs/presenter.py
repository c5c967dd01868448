"""Forms and licences: what there is, what a file would bring, and what new carers begin with."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from csnat_app.content.library import ContentLibrary
from csnat_app.domain.dates import DateWords
from csnat_app.domain.instruments import Instrument, InstrumentText
from csnat_app.domain.packs import Barrier, TakenIn, Use, barrier
from csnat_app.services.desk import Desk
from csnat_app.services.instruments import InstrumentService
from csnat_app.services.pack_preview import PackPreview
from csnat_app.services.writing import write_file


@dataclass(frozen=True, slots=True)
class Form:
    """A form that rounds can begin with. `taken` is None for the program's own areas.

    `barriers` say for each use what stands in its way; `begins`: new carers begin with it.
    """

    instrument: Instrument
    title: str
    taken: TakenIn | None
    barriers: dict[Use, Barrier | None]
    begins: bool


class PacksPresenter:
    def __init__(
        self,
        instruments: InstrumentService,
        library: ContentLibrary,
        desk: Desk,
        dates: DateWords,
    ) -> None:
        self._instruments = instruments
        self._library = library
        self._desk = desk
        self.dates = dates

    @property
    def practice(self) -> bool:
        return self._desk.practice

    @property
    def today(self) -> date:
        return self._desk.clock.today()

    def forms(self) -> tuple[Form, ...]:
        """The packs, the latest taken in first, then the program's own."""
        current = self._instruments.current()
        taken = {
            (one.pack.instrument.id, one.pack.instrument.version): one
            for one in self._instruments.packs()
            if one.current
        }
        found = [self._form(one, taken, current) for one in self._instruments.all()]
        return tuple(sorted(found, key=lambda form: form.taken is None))

    def day(self, day: date) -> str:
        return self.dates.written(day)

    def language_name(self, language: str) -> str:
        """A language's own name, or its code where the program does not know the language."""
        known = self._library.languages()
        return self._library.date_words(language).name if language in known else language

    def look(self, path: Path) -> PackPreview:
        return self._instruments.look(path)

    def take_in(self, preview: PackPreview, *, begin: bool) -> None:
        """Keep it; with `begin` new carers begin with it. Raises `Misfortune` PACK_REFUSED."""
        pack = self._instruments.take_in(preview)
        if begin:
            self._instruments.choose(pack.instrument.id, pack.instrument.version)

    def may_begin(self, preview: PackPreview) -> bool:
        """Whether new carers may begin with it today."""
        pack = preview.pack
        return pack is not None and barrier(pack.licence, Use.RECORD, self.today) is None

    def choose(self, form: Form) -> None:
        """New carers begin with this form. Raises `Misfortune` USE_LOCKED."""
        self._instruments.choose(form.instrument.id, form.instrument.version)

    def save_evidence(self, path: Path, text: str) -> None:
        """Save the evidence as the readable `text`, or as JSON if `path` says so; logged."""
        as_json = path.suffix == ".json"
        write_file(path, self._instruments.evidence() if as_json else text.encode("utf-8"))
        self._instruments.note_evidence()

    def evidence(self) -> tuple[TakenIn, ...]:
        return self._instruments.packs()

    @property
    def person(self) -> str:
        return self._desk.person.name

    def _form(
        self,
        instrument: Instrument,
        taken: dict[tuple[str, str], TakenIn],
        current: Instrument,
    ) -> Form:
        id, version = instrument.id, instrument.version
        text: InstrumentText = self._instruments.text(id, version, self.dates.language)
        barriers = {use: self._instruments.may(id, version, use) for use in Use}
        return Form(
            instrument, text.title, taken.get((id, version)), barriers, instrument == current
        )
