"""Carers: meeting a new one, finding one, opening the case."""

from dataclasses import dataclass

from csnat_app.domain.carers import Carer, check_carer
from csnat_app.domain.ids import new_id
from csnat_app.domain.instruments import Instrument
from csnat_app.domain.listing import CarerPage
from csnat_app.domain.log import Deed
from csnat_app.domain.rounds import Round
from csnat_app.domain.stages import Stage
from csnat_app.services.desk import Desk
from csnat_app.services.instruments import InstrumentService
from csnat_app.services.rounds import empty_round


@dataclass(frozen=True, slots=True)
class Case:
    """A carer with all rounds, by number. There is always at least one."""

    carer: Carer
    rounds: tuple[Round, ...]

    @property
    def latest(self) -> Round:
        return self.rounds[-1]


class CarerService:
    def __init__(self, desk: Desk, instruments: InstrumentService) -> None:
        self._desk = desk
        self._instruments = instruments

    def create(
        self,
        name: str,
        relationship: str,
        patient_code: str,
        language: str,
        telephone: str,
        instrument: Instrument | None = None,
    ) -> Case:
        """A new carer with an empty first round, on the unit's instrument unless one is named.

        Raises `Misfortune` NAME_MISSING or IDENTITY_NUMBER.
        """
        clock = self._desk.clock
        carer = Carer(new_id(), name, relationship, patient_code, language, telephone, clock.now())
        check_carer(carer)
        first = empty_round(carer.id, 1, clock.today(), instrument or self._instruments.current())
        with self._desk.act(Deed.CREATED, "carer", carer.id) as work:
            work.carers.add(carer)
            work.rounds.add(first)
            work.carers.opened(carer.id, clock.now())
        return Case(carer, (first,))

    def change(self, carer: Carer) -> None:
        """Correct what is known of a carer. Raises as `create`."""
        check_carer(carer)
        with self._desk.act(Deed.CORRECTED, "details", carer.id) as work:
            work.carers.change(carer)

    def open(self, carer_id: str) -> Case:
        """The whole case; noted as viewed. Raises `Misfortune` NOT_FOUND."""
        with self._desk.act(Deed.VIEWED, "carer", carer_id) as work:
            carer = work.carers.get(carer_id)
            work.carers.opened(carer_id, self._desk.clock.now())
            return Case(carer, work.rounds.of_carer(carer_id))

    def get(self, carer_id: str) -> Carer:
        """What is known of a carer, without the case. Raises `Misfortune` NOT_FOUND."""
        with self._desk.look() as work:
            return work.carers.get(carer_id)

    def delete(self, carer_id: str) -> None:
        """Remove a carer with every round; the log keeps only that it was done."""
        with self._desk.act(Deed.DELETED, "carer", carer_id) as work:
            work.carers.remove(carer_id)

    def search(
        self, text: str = "", stage: Stage | None = None, offset: int = 0, limit: int = 50
    ) -> CarerPage:
        """A page of carers whose name or patient code holds `text`, last opened first."""
        with self._desk.look() as work:
            return work.carers.search(text, stage, offset, limit)
