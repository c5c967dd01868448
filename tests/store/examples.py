"""Invented people and rounds for the tests of the store."""

from datetime import UTC, date, datetime

from sqlcipher3 import dbapi2

from csnat_app.domain.carers import Carer
from csnat_app.domain.ids import new_id
from csnat_app.domain.instruments import Shown
from csnat_app.domain.log import Deed, LogEntry
from csnat_app.domain.people import Person
from csnat_app.domain.rounds import (
    Action,
    ActionStatus,
    Consideration,
    Conversation,
    Introduction,
    Mark,
    Need,
    Outcome,
    Readiness,
    Review,
    Round,
    SharedPlan,
)
from csnat_app.store import cipher, keys
from csnat_app.store.database import Database
from csnat_app.store.keys import Argon2Cost
from csnat_app.store.vault import Vault

CHEAP = Argon2Cost(memory_kib=64, passes=1)
PASSPHRASE = "åtte øver på blåbær"
NURSE = Person("11" * 16, "Øve Øvesen", "kreftsykepleier")
NOW = datetime(2026, 3, 5, 14, 32, tzinfo=UTC)
TODAY = date(2026, 3, 5)
SHOWN = Shown("neutral-15", "3", "nb", "ab" * 32)
SENTENCE = "Jeg sover dårlig når han hoster om natten, og dađi jurdagat vázzet."


def carer(name: str = "Prøve Prøvesen", patient_code: str = "P-7", id: str = "") -> Carer:
    return Carer(id or new_id(), name, "spouse", patient_code, "nb", "000 00 000", NOW)


def empty_round(carer_id: str, number: int = 1) -> Round:
    return Round(new_id(), carer_id, number, TODAY, "neutral-15", "3")


def full_round(carer_id: str, number: int = 1) -> Round:
    """Every field holds something."""
    need = Need(
        new_id(),
        "night_break",
        0,
        own_words=SENTENCE,
        already_does="Sitter oppe",
        would_help="En natt i uken",
        outcome=Outcome.ACTION,
        helped_how="Snakket om det",
    )
    other = Need(new_id(), "own_health", 1, outcome=Outcome.NOT_NOW)
    action = Action(
        new_id(),
        need.id,
        0,
        what="Ringe om nattevakt",
        who="Øve",
        when="før helgen",
        due=date(2026, 3, 6),
        service_id="s1",
        service_name="Hjemmetjenesten",
        status=ActionStatus.UNDER_WAY,
        why="venter på svar",
    )
    return Round(
        new_id(),
        carer_id,
        number,
        TODAY,
        "neutral-15",
        "3",
        introduction=Introduction(TODAY, "Øve", "hjemme", "se", Readiness.YES, "ville tenke"),
        consideration=Consideration(
            date(2026, 2, 20),
            date(2026, 2, 27),
            date(2026, 2, 28),
            (Mark("night_break", "more", True, SHOWN), Mark("belief", None, False, SHOWN)),
            "Hunden",
            False,
        ),
        conversation=Conversation(date(2026, 3, 2), "kjøkkenet", ("belief", "talking")),
        needs=(need, other),
        actions=(action,),
        plan=SharedPlan(date(2026, 3, 2), "Ring når som helst"),
        review=Review(date(2026, 3, 16), "10.00", "hjemme", None, "tok lang tid"),
    )


def fill_in(database: Database, carers: int = 30) -> None:
    with database.write() as work:
        for count in range(carers):
            added = carer(f"Test Testdatter {count}")
            work.carers.add(added)
            work.carers.opened(added.id, NOW)
            work.rounds.add(full_round(added.id))
            work.log.add(LogEntry(NOW, NURSE.id, Deed.CREATED, "carer", added.id))
        work.commit()


def keyed(vault: Vault) -> dbapi2.Connection:
    """A connection beside the program's, with the data key taken from the header."""
    header = vault.header()
    slot = header.slots[0]
    binding = header.bound_to(slot.id, slot.kind)
    data_key = keys.unwrap(slot.key, keys.passphrase_secret(PASSPHRASE), binding)
    assert data_key is not None
    return cipher.connect(vault.database_path, data_key)
