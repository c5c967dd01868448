"""The blank form for paper: only in the words of a pack, and only if its licence permits it."""

from csnat_app.content.library import ContentLibrary
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.instruments import Instrument
from csnat_app.domain.packs import Barrier, TakenIn, Use
from csnat_app.services.desk import Desk
from csnat_app.services.instruments import InstrumentService
from csnat_app.services.printables import Printable, finished


class FormService:
    def __init__(self, desk: Desk, library: ContentLibrary, instruments: InstrumentService) -> None:
        self._desk = desk
        self._library = library
        self._instruments = instruments

    def instrument(self) -> Instrument:
        """Whose form there is to print: what new carers begin with, if that may be printed, else
        the pack last taken in that may, else what new carers begin with all the same.
        """
        current = self._instruments.current()
        known = (current, *self._instruments.all())
        return next((one for one in known if self.barrier(one) is None), current)

    def barrier(self, instrument: Instrument) -> Barrier | None:
        """What stands in the way of printing, or nothing."""
        return self._instruments.may(instrument.id, instrument.version, Use.PRINT)

    def languages(self, instrument: Instrument) -> tuple[str, ...]:
        """Codes of the languages in which the form can be printed; none if it may not be."""
        return () if self.barrier(instrument) else instrument.languages

    def is_draft(self, instrument: Instrument, language: str) -> bool:
        """True if nobody has approved the pack's words in that language yet."""
        return self._instruments.text(instrument.id, instrument.version, language).draft

    def blank(self, instrument: Instrument, language: str, *, large: bool = False) -> Printable:
        """Raises `Misfortune` USE_LOCKED if the licence does not permit printing, or has ended."""
        from csnat_app.documents.compose.blank_form import compose_blank_form

        self._instruments.demand(instrument.id, instrument.version, Use.PRINT)
        with self._desk.look() as work:
            unit = work.settings.unit()
        text = self._instruments.text(instrument.id, instrument.version, language)
        document = compose_blank_form(
            instrument,
            text,
            self._pack(instrument).pack.sha256,
            self._library.text_set("words", text.shown.language),
            unit,
            self._desk.practice,
            large=large,
        )
        parts = ("form", instrument.id, text.shown.language, "large" if large else "")
        return finished(document, f"{'-'.join(filter(None, parts))}.pdf", "blank_form")

    def _pack(self, instrument: Instrument) -> TakenIn:
        for one in self._instruments.packs():
            if one.current and one.pack.instrument == instrument:
                return one
        raise Misfortune(Trouble.NOT_FOUND, what="pack", id=instrument.id)
