"""Every document the program can make, as PDF bytes ready for preview, print and file.

The PDF library is imported when the first document is made, not when the program starts.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from csnat_app.content.library import ContentLibrary
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.log import Deed
from csnat_app.services.carers import Case
from csnat_app.services.desk import Desk

if TYPE_CHECKING:
    from csnat_app.documents.blocks import Document
    from csnat_app.documents.compose.plan import PlanCopy
    from csnat_app.domain.carers import Carer
    from csnat_app.domain.instruments import InstrumentText
    from csnat_app.domain.people import Person, Unit
    from csnat_app.domain.rounds import Round

LEAST_PASSPHRASE = 12  # characters, of a file that is protected


@dataclass(frozen=True, slots=True)
class Printable:
    """A finished document. `name` is a file name without any person's name in it."""

    name: str
    what: str
    pdf: bytes
    carer_id: str | None = None


class DocumentService:
    def __init__(self, desk: Desk, library: ContentLibrary) -> None:
        self._desk = desk
        self._library = library

    def plan(
        self, carer: "Carer", round_: "Round", *, nurse_copy: bool, language: str
    ) -> Printable:
        """The action plan: the carer's copy, or the nurse's with what lies behind it."""
        kind = "plan-nurse" if nurse_copy else "plan"
        day = self._desk.clock.today().isoformat()
        from csnat_app.documents.compose.plan import PlanCopy

        copy = PlanCopy.NURSE if nurse_copy else PlanCopy.CARER
        document = self._plan(carer, round_, copy, language)
        return self._printable(document, f"{kind}-{language}-{day}.pdf", kind, carer.id)

    def journal_note(
        self, carer: "Carer", round_: "Round", *, for_patient: bool, language: str
    ) -> str:
        """The plan in plain text, to be pasted into the journal system; noted in the log.

        All of it is for the carer's own record. `for_patient` leaves what was agreed, and nothing
        that the carer said: the patient may read the patient's record.
        """
        from csnat_app.documents.compose.plan import PlanCopy
        from csnat_app.documents.plain_text import plain_text

        copy = PlanCopy.PATIENT_RECORD if for_patient else PlanCopy.NURSE
        note = plain_text(self._plan(carer, round_, copy, language))
        with self._desk.act(Deed.COPIED, "journal_note", carer.id):
            pass
        return note

    def leaflet(self, language: str) -> Printable:
        from csnat_app.documents.compose.leaflet import compose_leaflet

        document = compose_leaflet(
            self._library.text_set("leaflet", language),
            self._library.text_set("words", language),
            self._unit(),
            self._desk.practice,
        )
        return self._printable(document, f"leaflet-{language}.pdf", "leaflet")

    def guide(self, language: str) -> Printable:
        from csnat_app.documents.compose.guide import compose_guide

        document = compose_guide(
            self._library.text_set("guide", language),
            self._library.text_set("words", language),
            self._areas(language),
            self._unit(),
            self._desk.practice,
        )
        return self._printable(document, f"guide-{language}.pdf", "guide")

    def advice(self, language: str) -> Printable:
        from csnat_app.documents.compose.advice import compose_advice

        document = compose_advice(
            self._library.text_set("advice", language),
            self._library.text_set("words", language),
            self._areas(language),
            self._unit(),
            self._desk.practice,
        )
        return self._printable(document, f"advice-{language}.pdf", "advice")

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
        return self._printable(document, f"directory-{language}.pdf", "directory")

    def recovery_sheet(self, key: str, language: str) -> Printable:
        from csnat_app.documents.compose.recovery_sheet import compose_recovery_sheet

        document = compose_recovery_sheet(
            key,
            self._library.text_set("words", language),
            self._unit(),
            self._desk.person,
            self._desk.practice,
            store_id=self._desk.database.store_id,
            made=self._library.date_words(language).written(self._desk.clock.today()),
        )
        return self._printable(document, "recovery-key.pdf", "recovery_key")

    def invitation(self, person: "Person", code: str, language: str) -> Printable:
        """A one-time code for `person`, with how it is used; who is at the desk invites."""
        from csnat_app.documents.compose.invitation import compose_invitation

        document = compose_invitation(
            code,
            self._library.text_set("words", language),
            self._unit(),
            person,
            self._desk.person,
            self._desk.practice,
            made=self._library.date_words(language).written(self._desk.clock.today()),
        )
        return self._printable(document, "invitation.pdf", "invitation")

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
            lambda round_: self._library.instrument_text(
                round_.instrument_id, round_.instrument_version, language
            ),
            self._library.text_set("words", language),
            self._library.date_words(language),
            self._desk.practice,
            unit=self._unit(),
            people=people,
            language_names={code: library.date_words(code).name for code in library.languages()},
            made=self._desk.clock.today(),
        )
        return self._printable(document, f"case-{case.carer.id[:8]}.pdf", "case", case.carer.id)

    def protected(self, printable: Printable, passphrase: str) -> bytes:
        """The document's PDF, opened by the passphrase only. Raises PASSPHRASE_TOO_SHORT."""
        from csnat_app.documents.pdf.protect import protect

        if len(passphrase) < LEAST_PASSPHRASE:
            raise Misfortune(Trouble.PASSPHRASE_TOO_SHORT, least=LEAST_PASSPHRASE)
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
        return self._printable(document, name, "access_report", carer.id)

    def note_printed(self, printable: Printable) -> None:
        with self._desk.act(Deed.PRINTED, printable.what, printable.carer_id):
            pass

    def note_exported(self, printable: Printable) -> None:
        with self._desk.act(Deed.EXPORTED, printable.what, printable.carer_id):
            pass

    def _plan(self, carer: "Carer", round_: "Round", copy: "PlanCopy", language: str) -> "Document":
        from csnat_app.documents.compose.plan import compose_plan

        return compose_plan(
            carer,
            round_,
            self._unit(),
            self._library.instrument_text(
                round_.instrument_id, round_.instrument_version, language
            ),
            self._library.text_set("words", language),
            self._library.date_words(language),
            copy,
            self._desk.practice,
        )

    def _unit(self) -> "Unit":
        with self._desk.look() as work:
            return work.settings.unit()

    def _areas(self, language: str) -> "InstrumentText":
        newest = max(self._library.instruments(), key=lambda known: known.version)
        return self._library.instrument_text(newest.id, newest.version, language)

    def _printable(
        self, document: "Document", name: str, what: str, carer_id: str | None = None
    ) -> Printable:
        from csnat_app.documents.pdf.render import render

        return Printable(name, what, render(document), carer_id)
