"""A small set of words, an invented carer and a way to read a PDF back that is not ours."""

from collections.abc import Callable
from datetime import date, datetime

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument

from csnat_app.documents.blocks import Block
from csnat_app.documents.document import Document, PageHeader
from csnat_app.domain.carers import Carer
from csnat_app.domain.dates import DateWords
from csnat_app.domain.instruments import InstrumentText, Shown
from csnat_app.domain.people import Unit
from csnat_app.domain.rounds import (
    Action,
    Consideration,
    Conversation,
    Mark,
    Need,
    Outcome,
    Review,
    Round,
    SharedPlan,
)
from csnat_app.domain.texts import ReviewState, TextSet

SHOWN = Shown("neutral-15", "3", "nb", "ab" * 32)

_WORDS = {
    "plan.title": "Min plan",
    "plan.nurse_copy": "Kopi til sykepleieren",
    "plan.made": "Laget sammen {date}",
    "plan.matters": "Det viktigste for meg nå",
    "plan.also": "Dette snakket vi også om",
    "plan.helped": "Dette hjalp allerede",
    "plan.agreed": "Dette er vi enige om",
    "plan.what": "Hva",
    "plan.who": "Hvem",
    "plan.when": "Når",
    "plan.service": "Tilbud",
    "plan.already": "Gjør allerede",
    "plan.would_help": "Ville hjelpe",
    "plan.not_now": "Ikke nå",
    "plan.call": "Hvem jeg kan ringe",
    "plan.day": "Dag",
    "plan.night": "Natt",
    "plan.at": "kl. {time}",
    "plan.legevakt": "Legevakt 116 117",
    "plan.next": "Neste samtale",
    "plan.next_text": "Vi ser sammen på hvordan det har gått.",
    "plan.nothing_agreed": "Vi har ikke avtalt noe nå.",
    "plan.no_more_now": "Det er bra slik det er. Tilbudet står fast.",
    "plan.remark": "Merknad",
    "plan.yours": "Planen er din.",
    "plan.status": "Hvordan har det gått?",
    "plan.status.done": "Gjort",
    "plan.status.under_way": "I gang",
    "plan.status.not_done": "Ikke gjort",
    "page.of": "Side {page} av {pages}",
    "practice.mark": "ØVINGSEKSEMPEL",
    "draft.note": "Teksten er et utkast.",
    "leaflet.from": "Dette arket er fra",
    "telephone": "Telefon",
    "stage.1": "Introduksjon",
    "stage.2": "Egen tid",
    "stage.3": "Samtale",
    "stage.4": "Plan",
    "stage.5": "Oppfølging",
    "guide.title": "Veileder",
    "guide.ask": "Spør gjerne",
    "guide.avoid": "Unngå",
    "advice.title": "Praktiske råd",
    "directory.title": "Steder å få hjelp",
    "directory.areas": "Områder",
    "directory.url": "Nettside",
    "directory.note": "Merknad",
    "directory.verified": "Sist kontrollert {date}",
    "directory.not_verified": "Ikke kontrollert ennå",
    "case.title": "Alt som er lagret",
    "case.made": "Skrevet ut {date}",
    "case.carer": "Pårørende",
    "case.name": "Navn eller kode",
    "case.relationship": "Relasjon",
    "case.patient": "Pasient",
    "case.language": "Språk",
    "case.created": "Opprettet",
    "case.round": "Samtalerunde {n}",
    "case.started": "Startet",
    "case.instrument": "Spørsmålssett",
    "case.date": "Dato",
    "case.by": "Av",
    "case.how": "Hvordan",
    "case.leaflet": "Brosjyre",
    "case.answer": "Svar",
    "case.answer.later": "Senere",
    "case.note": "Notat",
    "case.handed_out": "Skjema delt ut",
    "case.expected": "Ventet tilbake",
    "case.returned": "Kommet tilbake",
    "case.marks": "Det den pårørende markerte",
    "case.blank": "Ikke fylt ut",
    "case.star": "Viktigst nå",
    "case.anything_else": "Noe annet",
    "case.no_more_now": "Bra slik det er nå",
    "case.place": "Sted",
    "case.time": "Klokkeslett",
    "case.own_words": "Med egne ord",
    "case.already_does": "Gjør",
    "case.would_help": "Hjelpe",
    "case.outcome": "Hva det ble til",
    "case.outcome.helped_now": "Hjalp her og nå",
    "case.outcome.action": "Avtalt tiltak",
    "case.helped_how": "Hva som hjalp",
    "case.actions": "Avtalte tiltak",
    "case.due": "Innen",
    "case.why": "Hvorfor ikke",
    "case.shared": "Fikk kopi",
    "case.planned": "Avtalt oppfølging",
    "case.held": "Gjennomført",
    "case.closed": "Avsluttet",
    "case.closing.agreed": "Enige om å avslutte",
    "case.nothing": "Ikke skrevet noe",
    "case.history": "Hvem som har gjort hva",
    "case.history.when": "Tid",
    "case.history.who": "Person",
    "case.history.what": "Gjerning",
    "case.deed.printed": "Skrev ut",
    "case.deed.changed": "Endret",
    "access.title": "Innsynslogg",
    "access.text": "Her står alle som har sett på opplysningene.",
    "access.times": "{n} ganger",
    "part.need": "Behov",
    "part.plan": "Planen",
    "relationship.spouse": "Ektefelle",
    "recovery.title": "Gjenopprettingsnøkkel",
    "recovery.text": "Med denne nøkkelen kan lageret åpnes.",
    "recovery.keep": "Oppbevar arket innelåst.",
    "recovery.made": "Laget {date}",
    "recovery.person": "Laget for",
    "recovery.store": "Lager",
    "invitation.title": "Invitasjon",
    "invitation.text": "Til {name}.",
    "invitation.step.1": "Velg navnet.",
    "invitation.step.2": "Skriv koden.",
    "invitation.step.3": "Velg en passordfrase.",
    "invitation.keep": "Kast arket etterpå.",
    "invitation.by": "Invitert av",
}


def text_set(
    texts: dict[str, str], lists: dict[str, tuple[str, ...]] | None = None, draft: bool = False
) -> TextSet:
    review = ReviewState() if draft else ReviewState("Eksempel Eksempelsen", date(2026, 1, 5))
    return TextSet("fixture", "1", "nb", "Tests", review, texts, lists or {})


@pytest.fixture
def words() -> TextSet:
    return text_set(_WORDS)


@pytest.fixture
def labels() -> InstrumentText:
    areas = {
        "illness": "Forstå sykdommen",
        "economy": "Økonomi, juss og arbeid",
        "feelings": "Følelser og bekymringer",
        "night_break": "Avlastning om natten",
        "else": "Noe annet",
    }
    steps = {"no": "Nei", "a_little": "Litt mer", "more": "Mer"}
    return InstrumentText(SHOWN, "Områdene", areas, steps, draft=False)


@pytest.fixture
def dates() -> DateWords:
    months = ("januar", "februar", "mars", *(f"måned{number}" for number in range(4, 13)))
    days = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")
    return DateWords(
        "nb",
        "bokmål",
        months,
        days,
        "{day}. {month} {year}",
        "{weekday} {day}. {month}",
        "{dd}.{mm}.{year}",
        {},
    )


@pytest.fixture
def unit() -> Unit:
    return Unit(
        "Lindrende team, Øvingskommune", "Prøvegata 1, 0000 Øving", "00 00 00 00", "00 00 00 01"
    )


@pytest.fixture
def carer() -> Carer:
    return Carer("c1", "Øve Øvesen", "spouse", "B-14", "nb", "", datetime(2026, 3, 1, 9))  # noqa: DTZ001


@pytest.fixture
def round_() -> Round:
    """A round with a plan: two starred needs, one without a star, one of them raised first."""
    return Round(
        "r1",
        "c1",
        1,
        date(2026, 2, 20),
        "neutral-15",
        "3",
        consideration=Consideration(
            returned=date(2026, 2, 26),
            marks=(
                Mark("economy", "a_little", False, SHOWN),
                Mark("feelings", "more", True, SHOWN),
                Mark("night_break", None, True, SHOWN),
            ),
        ),
        conversation=Conversation(date(2026, 3, 3), "hjemme"),
        needs=(
            Need("n2", "night_break", 1, "Én natt i uka.", "Sitter oppe", "Noen som våker"),
            Need(
                "n1",
                "feelings",
                0,
                "Jeg tør ikke sove.",
                outcome=Outcome.HELPED_NOW,
                helped_how="Vi gikk gjennom hva som er vanlig pust.",
            ),
            Need("n3", "economy", 2, outcome=Outcome.ACTION),
        ),
        actions=(
            Action("a2", "n3", 0, "Snakke med arbeidsgiver", "Jeg", "uke 11"),
            Action("a1", "n2", 0, "Nattevakt", "Sykepleieren", "", date(2026, 3, 6), "", "Røde K"),
        ),
        plan=SharedPlan(date(2026, 3, 3)),
        review=Review(date(2026, 3, 17), "kl. 13", "hjemme"),
    )


@pytest.fixture
def paper() -> Callable[..., Document]:
    """A bare document around blocks."""

    def make(*blocks: Block, header: PageHeader | None = None, footer: str = "") -> Document:
        return Document(
            "Prøve", "nb", blocks, header or PageHeader(), footer, "Side {page} av {pages}"
        )

    return make


def read_pages(pdf: bytes) -> list[str]:
    """The text of every page, as Qt's PDF reader finds it."""
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    assert document.error() == QPdfDocument.Error.None_
    pages = [document.getAllText(page).text() for page in range(document.pageCount())]
    document.close()
    buffer.close()
    return pages
