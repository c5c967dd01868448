"""Which forms there are: the program's own areas, and the packs that the unit took in.

Everything that shows a round's words asks here. What a licence does not let us do is told by
`may`; answers that were given are never locked, and keep the words they were given to.
"""

import json
from pathlib import Path
from typing import TYPE_CHECKING
from weakref import ReferenceType, ref

from csnat_app.content.library import ContentLibrary
from csnat_app.content.packs import pack_of
from csnat_app.content.text_sets import FALLBACK
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.instruments import Instrument, InstrumentText, Shown
from csnat_app.domain.log import Deed
from csnat_app.domain.packs import (
    Barrier,
    Expiring,
    KeptPack,
    Licence,
    Pack,
    TakenIn,
    Use,
    barrier,
)
from csnat_app.domain.rounds import Round
from csnat_app.services.desk import Desk
from csnat_app.services.licence_evidence import evidence_json
from csnat_app.services.pack_preview import PackPreview, look_at

if TYPE_CHECKING:
    from csnat_app.store.database import Database

_CHOSEN = "instrument.new_rounds"  # in the settings: JSON of id and version


class InstrumentService:
    def __init__(self, desk: Desk, library: ContentLibrary) -> None:
        self._desk = desk
        self._library = library
        self._loaded: tuple[TakenIn, ...] = ()
        self._loaded_from: ReferenceType[Database] | None = None

    def all(self) -> tuple[Instrument, ...]:
        """The program's own and the packs', the newest version of its kind first."""
        packs = [one.pack.instrument for one in self._current_packs()]
        return (*self._library.instruments(), *reversed(packs))

    def instrument(self, id: str, version: str) -> Instrument:
        """Raises `Misfortune` NOT_FOUND, or CONTENT_DAMAGED."""
        pack = self._pack(id, version)
        return self._library.instrument(id, version) if pack is None else pack.instrument

    def text(self, id: str, version: str, language: str) -> InstrumentText:
        """The words in `language`, else in Bokmål, else in the pack's first language.

        `.shown.language` says which. Raises `Misfortune` NOT_FOUND, or CONTENT_DAMAGED.
        """
        pack = self._pack(id, version)
        if pack is None:
            return self._library.instrument_text(id, version, language)
        for code in (language, FALLBACK, pack.instrument.languages[0]):
            if code in pack.texts:
                return pack.texts[code]
        raise AssertionError("a pack has a text in each of its languages")

    def of_round(self, round_: Round, language: str) -> InstrumentText:
        """The words of a round's instrument; as `text`."""
        return self.text(round_.instrument_id, round_.instrument_version, language)

    def text_shown(self, shown: Shown) -> InstrumentText:
        """The words that an answer was given to, as they were then."""
        with self._desk.look() as work:
            kept = work.packs.shown(shown.sha256)
        if kept is None:
            # Written down before words were kept: what the program has under that name.
            return self.text(shown.instrument_id, shown.version, shown.language)
        return InstrumentText(shown, **json.loads(kept))

    def current(self) -> Instrument:
        """What new carers begin with: the unit's choice while its licence holds, else the
        program's newest.

        Raises `Misfortune` NOT_FOUND if every instrument's file is damaged.
        """
        chosen = self.chosen()
        if chosen is not None and self.may(chosen.id, chosen.version, Use.RECORD) is None:
            return chosen
        known = self._library.instruments()
        if not known:
            raise Misfortune(Trouble.NOT_FOUND, what="instrument", id="")
        return max(known, key=lambda one: one.version)

    def after(self, last: Round) -> Instrument:
        """What a carer's next round begins with: the instrument and version of the `last` one,
        while its licence holds and the program has it, else as `current`.
        """
        id, version = last.instrument_id, last.instrument_version
        if self.may(id, version, Use.RECORD) is None:
            known = (one for one in self.all() if (one.id, one.version) == (id, version))
            if (same := next(known, None)) is not None:
                return same
        return self.current()

    def chosen(self) -> Instrument | None:
        """What the unit chose, even if its licence has ended since; None if it chose nothing."""
        with self._desk.look() as work:
            kept = work.settings.get(_CHOSEN)
        if kept is None:
            return None
        id, version = json.loads(kept)
        known = ((one.id, one.version, one) for one in self.all())
        return next((one for *name, one in known if name == [id, version]), None)

    def choose(self, id: str, version: str) -> None:
        """New carers begin with this. Raises `Misfortune` NOT_FOUND, USE_LOCKED."""
        instrument = self.instrument(id, version)
        self.demand(id, version, Use.RECORD)
        with self._desk.act(Deed.CHANGED, "instrument") as work:
            work.settings.put(_CHOSEN, json.dumps([instrument.id, instrument.version]))

    def licence(self, id: str, version: str) -> Licence | None:
        """The licence of a pack's words; None for the program's own areas."""
        pack = self._pack(id, version)
        return None if pack is None else pack.licence

    def may(self, id: str, version: str, use: Use) -> Barrier | None:
        """What stands in the way of a new use today, or None."""
        return barrier(self.licence(id, version), use, self._desk.clock.today())

    def demand(self, id: str, version: str, use: Use) -> None:
        """Raises `Misfortune` USE_LOCKED if something stands in the way."""
        if self.may(id, version, use) is not None:
            raise Misfortune(Trouble.USE_LOCKED)

    def packs(self) -> tuple[TakenIn, ...]:
        """Every pack that was ever taken in, in that order."""
        database = self._desk.database
        if self._loaded_from is None or self._loaded_from() is not database:
            with self._desk.look() as work:
                kept = work.packs.all()
            self._loaded = self._told(kept)
            self._loaded_from = ref(database)
        return self._loaded

    def expiring(self, language: str = FALLBACK) -> tuple[Expiring, ...]:
        """Packs whose licence ends within 60 days or has ended, the first to end first.

        Their titles are in `language`.
        """
        today = self._desk.clock.today()
        current = self.chosen()
        found = []
        for one in self._current_packs():
            licence, instrument = one.pack.licence, one.pack.instrument
            if licence.valid_until is None or not (
                licence.ended(today) or licence.ends_soon(today)
            ):
                continue
            title = self.text(instrument.id, instrument.version, language).title
            days = (licence.valid_until - today).days
            used = current == instrument
            found.append(
                Expiring(
                    *(instrument.id, instrument.version, title),
                    *(licence.valid_until, days, used),
                )
            )
        return tuple(sorted(found, key=lambda one: one.valid_until))

    def look(self, path: Path) -> PackPreview:
        """Read a pack's file and say what it is, or everything that is wrong. Keeps nothing."""
        with self._desk.look() as work:
            kept = work.packs.all()
        own = self._library.instruments()
        desk = self._desk
        return look_at(
            path, own, kept, self._built, practice=desk.practice, today=desk.clock.today()
        )

    def take_in(self, preview: PackPreview) -> Pack:
        """Keep what was looked at, exactly as it was looked at.

        Raises `Misfortune` PACK_REFUSED if it has a problem; nothing is kept then.
        """
        pack = preview.pack
        if pack is None or preview.problems:
            raise Misfortune(Trouble.PACK_REFUSED, file=preview.file, count=len(preview.problems))
        kept = KeptPack(
            pack.instrument.id,
            pack.instrument.version,
            pack.sha256,
            preview.content,
            self._desk.clock.now(),
            self._desk.person.name,
        )
        with self._desk.act(Deed.CREATED, "pack") as work:
            work.packs.add(kept, self._desk.person.id)
        self._loaded_from = None
        return pack

    def evidence(self) -> bytes:
        """Which pack was taken in when and by whom, its hash and its licence, as JSON."""
        with self._desk.look() as work:
            unit = work.settings.unit().name
        return evidence_json(
            self.packs(),
            unit=unit,
            made=self._desk.clock.now(),
            by=self._desk.person.name,
            practice=self._desk.practice,
        )

    def note_evidence(self) -> None:
        """The evidence was saved outside the store."""
        with self._desk.act(Deed.EXPORTED, "licences"):
            pass

    def _told(self, kept: tuple[KeptPack, ...]) -> tuple[TakenIn, ...]:
        """The last one taken in counts for its words."""
        last = {(one.instrument_id, one.version): one.sha256 for one in kept}
        return tuple(
            TakenIn(
                self._built(one.content),
                one.taken_in,
                one.by,
                last[one.instrument_id, one.version] == one.sha256,
            )
            for one in kept
        )

    def _built(self, content: str) -> Pack:
        own = self._library.instruments()
        groups = {area.key: area.group for one in own for area in one.areas}
        widest = max(own, key=lambda one: len(one.areas), default=None)

        def labels(language: str) -> dict[str, str]:
            if widest is None:
                return {}
            text = self._library.instrument_text(widest.id, widest.version, language)
            return dict(text.areas)

        return pack_of(content, groups, labels)

    def _current_packs(self) -> tuple[TakenIn, ...]:
        return tuple(one for one in self.packs() if one.current)

    def _pack(self, id: str, version: str) -> Pack | None:
        for one in self._current_packs():
            if (one.pack.instrument.id, one.pack.instrument.version) == (id, version):
                return one.pack
        return None


def words_text(text: InstrumentText) -> str:
    """The words as JSON, as they are kept with the first answer to them."""
    return json.dumps(
        {
            "title": text.title,
            "areas": dict(text.areas),
            "steps": dict(text.steps),
            "draft": text.draft,
            "questions": dict(text.questions),
            "introduction": text.introduction,
            "copyright": text.copyright,
        },
        ensure_ascii=False,
    )
