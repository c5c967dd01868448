"""Every document the program can make, as PDF bytes ready for preview, print and file.

The PDF library is imported when the first document is made, not when the program starts.
"""

from typing import TYPE_CHECKING

from csnat_app.content.library import ContentLibrary
from csnat_app.domain.log import Deed
from csnat_app.services.carers import Case
from csnat_app.services.desk import Desk
from csnat_app.services.instruments import InstrumentService
from csnat_app.services.passphrase import refuse_weak
from csnat_app.services.printables import Printable, finished
from csnat_app.services.shapes import Shape

if TYPE_CHECKING:
    from csnat_app.documents.compose.plan import PlanCopy
    from csnat_app.documents.document import Document, TextSize
    from csnat_app.domain.carers import Carer
    from csnat_app.domain.instruments import InstrumentText
    from csnat_app.domain.people import Person, Unit
    from csnat_app.domain.rounds import Round
    from csnat_app.domain.texts import TextSet


class DocumentService:
    def __init__(self, desk: Desk, library: ContentLibrary, instruments: InstrumentService) -> None:
        self._desk = desk
        self._library = library
        self._instruments = instruments

    def plan(
        self,
        carer: "Carer",
        round_: "Round",
        *,
        nurse_copy: bool,
        language: str,
        large: bool = False,
    ) -> Printable:
        """The action plan: the carer's copy, or the nurse's with what lies behind it."""
        kind = "plan-nurse" if nurse_copy else "plan"
        from csnat_app.documents.compose.plan import PlanCopy
        from csnat_app.documents.document import TextSize

        copy = PlanCopy.NURSE if nurse_copy else PlanCopy.CARER
        size = TextSize.HUGE if large else TextSize.CARER
        document = self._plan(carer, round_, copy, language, size)
        return finished(document, self._plan_name(kind, language, large), kind, carer.id)

    def plan_in_two(
        self, carer: "Carer", round_: "Round", *, language: str, other: str, large: bool = False
    ) -> Printable:
        """The carer's copy with everything but what people said in the other language too."""
        from csnat_app.documents.compose.plan_in_two import Tongue, compose_plan_in_two
        from csnat_app.documents.document import TextSize

        library = self._library
        first, second = (
            Tongue(
                library.text_set("words", code),
                self._instruments.of_round(round_, code),
                library.date_words(code),
            )
            for code in (language, other)
        )
        size = TextSize.HUGE if large else TextSize.CARER
        document = compose_plan_in_two(
            carer, round_, self._unit(), first, second, self._desk.practice, size
        )
        name = self._plan_name("plan", f"{language}-{other}", large)
        return finished(document, name, "plan", carer.id)

    def journal_note(
        self, carer: "Carer", round_: "Round", *, for_patient: bool, language: str
    ) -> str:
        """The plan in plain text, to be pasted into the journal system; noted in the log.

        All of it is for the carer's own record. `for_patient` leaves what was agreed, and nothing
        that the carer said: the patient may read the patient's record.
        """
        from csnat_app.documents.compose.plan import PlanCopy
        from csnat_app.documents.document import TextSize
        from csnat_app.documents.plain_text import plain_text

        copy = PlanCopy.PATIENT_RECORD if for_patient else PlanCopy.NURSE
        note = plain_text(self._plan(carer, round_, copy, language, TextSize.CARER))
        with self._desk.act(Deed.COPIED, "journal_note", carer.id):
            pass
        return note

    def leaflet(self, language: str, other: str = "", shape: Shape = Shape.A4) -> Printable:
        """The leaflet in one language or in two."""
        from csnat_app.documents.compose.leaflet import compose_leaflet, compose_leaflet_in_two
        from csnat_app.documents.document import Paper
        from csnat_app.documents.pdf.render import fitted

        unit, practice, large = self._unit(), self._desk.practice, shape is Shape.LARGE
        paper = Paper.A4 if large else Paper(shape)
        first = self._leaflet_texts(language)
        if other:
            document = compose_leaflet_in_two(
                first, self._leaflet_texts(other), unit, practice, paper=paper, large=large
            )
        else:
            document = compose_leaflet(*first, unit, practice, paper=paper, large=large)
        if shape is Shape.A4:
            document = fitted(document, pages=2)
        ending = "" if shape is Shape.A4 else str(shape)
        name = "-".join(part for part in ("leaflet", language, other, ending) if part)
        return finished(document, f"{name}.pdf", "leaflet")

    def guide(self, language: str) -> Printable:
        from csnat_app.documents.compose.guide import compose_guide

        document = compose_guide(
            self._library.text_set("guide", language),
            self._library.text_set("words", language),
            self._areas(language),
            self._unit(),
            self._desk.practice,
        )
        return finished(document, f"guide-{language}.pdf", "guide")

    def advice(self, language: str) -> Printable:
        from csnat_app.documents.compose.advice import compose_advice

        document = compose_advice(
            self._library.text_set("advice", language),
            self._library.text_set("words", language),
            self._areas(language),
            self._unit(),
            self._desk.practice,
        )
        return finished(document, f"advice-{language}.pdf", "advice")

    def directory(self, language: str) -> Printable:
        from csnat_app.documents.compose.directory import compose_directory

        with self._desk.look() as work:
            services = work.directory.all()
        document = compose_directory(
            services,
            self._library.text_set("words", language),
            self._areas(language),
            self._library.date_words(language),
            self._unit(),
            self._desk.practice,
        )
        return finished(document, f"directory-{language}.pdf", "directory")

    def recovery_sheet(self, key: str, language: str) -> Printable:
        from csnat_app.documents.compose.recovery_sheet import compose_recovery_sheet

        today = self._desk.clock.today()
        document = compose_recovery_sheet(
            key,
            self._library.text_set("words", language),
            self._unit(),
            self._desk.person,
            self._desk.practice,
            store_id=self._desk.database.store_id,
            made=self._library.date_words(language).written(today),
            day=today,
        )
        return finished(document, "recovery-key.pdf", "recovery_key")

    def invitation(self, person: "Person", code: str, language: str) -> Printable:
        """A one-time code for `person`, with how it is used; who is at the desk invites."""
        from csnat_app.documents.compose.invitation import compose_invitation

        today = self._desk.clock.today()
        document = compose_invitation(
            code,
            self._library.text_set("words", language),
            self._unit(),
            person,
            self._desk.person,
            self._desk.practice,
            made=self._library.date_words(language).written(today),
            day=today,
        )
        return finished(document, "invitation.pdf", "invitation")

    def case(self, case: Case, language: str) -> Printable:
        """Everything the store holds on one carer."""
        from csnat_app.documents.compose.case import compose_case

        with self._desk.look() as work:
            log = work.log.of_carer(case.carer.id)
            people = {person.id: person.name for person in work.people.all()}
        library = self._library
        document = compose_case(
            case.carer,
            case.rounds,
            log,
            lambda round_: self._instruments.of_round(round_, language),
            self._library.text_set("words", language),
            self._library.date_words(language),
            self._desk.practice,
            shown=self._instruments.text_shown,
            unit=self._unit(),
            people=people,
            language_names={code: library.date_words(code).name for code in library.languages()},
            made=self._desk.clock.today(),
        )
        return finished(document, f"case-{case.carer.id[:8]}.pdf", "case", case.carer.id)

    def protected(self, printable: Printable, passphrase: str) -> bytes:
        """The document's PDF, opened by the passphrase only. Raises `Misfortune` PASSPHRASE_*."""
        from csnat_app.documents.pdf.protect import protect

        refuse_weak(passphrase)
        return protect(printable.pdf, passphrase)

    def access_report(self, carer: "Carer", language: str) -> Printable:
        """Who has seen the case or done something with it; that it was made is part of it."""
        from csnat_app.documents.compose.access_report import compose_access_report

        with self._desk.act(Deed.VIEWED, "access_report", carer.id):
            pass
        with self._desk.look() as work:
            log = work.log.of_carer(carer.id)
            people = {person.id: person for person in work.people.all()}
        document = compose_access_report(
            carer,
            log,
            people,
            self._library.text_set("words", language),
            self._library.date_words(language),
            self._unit(),
            self._desk.clock.today(),
            self._desk.practice,
        )
        name = f"access-report-{carer.id[:8]}.pdf"
        return finished(document, name, "access_report", carer.id)

    def note_printed(self, printable: Printable) -> None:
        with self._desk.act(Deed.PRINTED, printable.what, printable.carer_id):
            pass

    def note_exported(self, printable: Printable) -> None:
        with self._desk.act(Deed.EXPORTED, printable.what, printable.carer_id):
            pass

    def _leaflet_texts(self, language: str) -> "tuple[TextSet, TextSet]":
        library = self._library
        return library.text_set("leaflet", language), library.text_set("words", language)

    def _plan_name(self, kind: str, languages: str, large: bool) -> str:
        size = "-large" if large else ""
        return f"{kind}-{languages}{size}-{self._desk.clock.today().isoformat()}.pdf"

    def _plan(
        self,
        carer: "Carer",
        round_: "Round",
        copy: "PlanCopy",
        language: str,
        size: "TextSize",
    ) -> "Document":
        from csnat_app.documents.compose.plan import compose_plan

        return compose_plan(
            carer,
            round_,
            self._unit(),
            self._instruments.text(round_.instrument_id, round_.instrument_version, language),
            self._library.text_set("words", language),
            self._library.date_words(language),
            copy,
            self._desk.practice,
            size,
        )

    def _unit(self) -> "Unit":
        with self._desk.look() as work:
            return work.settings.unit()

    def _areas(self, language: str) -> "InstrumentText":
        newest = max(self._library.instruments(), key=lambda known: known.version)
        return self._library.instrument_text(newest.id, newest.version, language)
