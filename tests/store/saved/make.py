"""Makes the saved store of the current schema version: `python -m tests.store.saved.make`.

Run once for every schema version, when it is released; a saved store is never made again, since
it stands for those that are out in the world. Every later version has to open it.
"""

from datetime import date, datetime, timedelta, timezone
from pathlib import Path

from csnat_app.domain.carers import Carer
from csnat_app.domain.instruments import Shown
from csnat_app.domain.log import Deed, LogEntry
from csnat_app.domain.packs import KeptPack
from csnat_app.domain.people import Person, Unit
from csnat_app.domain.projects import Contribution, Counts
from csnat_app.domain.rounds import (
    Action,
    ActionStatus,
    Closing,
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
    TranscriptNote,
)
from csnat_app.domain.texts import HelpService
from csnat_app.store.keys import Argon2Cost
from csnat_app.store.migrate import MIGRATIONS
from csnat_app.store.projects import ProjectRow
from csnat_app.store.vault import Vault

PASSPHRASE = "lagret for alltid: åáčđŋšŧž"
PERSON = Person("a0" * 16, "Øve Øvesen", "kreftsykepleier")
UNIT = Unit("Prøveteamet", "Prøvegata 1\n0000 Øving", "00 00 00 00", "00 00 00 01", b"\x89PNG\r\n")
SERVICES = (
    HelpService(
        *("hjemme", "Hjemmetjenesten", "Øving kommune", ("night_break", "personal_care")),
        *("00 00 00 02", "https://example.org/", "hele døgnet", "eksempel", "ring først"),
        date(2026, 1, 15),
    ),
    HelpService("chat", "Øvechatten"),
)
_AT = datetime(2026, 3, 2, 10, 30, tzinfo=timezone(timedelta(hours=1)))
CARERS = (
    Carer("c1" * 16, "Áile Prøvesen", "daughter", "LK-07", "se", "000 00 003", _AT),
    Carer("c2" * 16, 'Test "Tøffen" Testdatter 🌿', "nabo", "AB-12", "nb", "", _AT),
)
_SHOWN = Shown("neutral-15", "3", "se", "5e" * 32)
_CLOSED = Round(
    *("d1" * 16, CARERS[0].id, 1, date(2026, 1, 5), "neutral-14", "2"),
    introduction=Introduction(date(2026, 1, 5), "Øve", "på telefon", None, Readiness.LATER, ""),
    consideration=Consideration(no_more_now=True),
    closed=date(2026, 1, 20),
    closing=Closing.NO_MORE_SUPPORT_NOW,
)
_OPEN = Round(
    *("d2" * 16, CARERS[0].id, 2, date(2026, 2, 18), "neutral-15", "3"),
    introduction=Introduction(
        date(2026, 2, 18), "Øve", "hjemme", "se", Readiness.YES, "ville gjerne"
    ),
    consideration=Consideration(
        *(date(2026, 2, 18), date(2026, 2, 25), date(2026, 2, 26)),
        (Mark("night_break", "more", True, _SHOWN), Mark("economy", None, False, _SHOWN)),
        "Hunden må luftes",
    ),
    conversation=Conversation(date(2026, 3, 2), "kjøkkenet", ("belief", "talking")),
    needs=(
        Need(
            *("e1" * 16, "night_break", 0, "Jeg sover dårlig.", "Sitter oppe", "En natt fri"),
            *(Outcome.ACTION, "Vi snakket om det"),
        ),
        Need("e2" * 16, "else", 1, outcome=Outcome.HELPED_NOW),
    ),
    actions=(
        Action(
            *("f1" * 16, "e1" * 16, 0, "Ringe om nattevakt", "Øve", "før helgen"),
            *(date(2026, 3, 6), "hjemme", "Hjemmetjenesten", ActionStatus.UNDER_WAY, "venter"),
        ),
    ),
    plan=SharedPlan(date(2026, 3, 2), "Ring når som helst"),
    review=Review(date(2026, 3, 16), "10.00", "hjemme", None, "tok lang tid"),
)
ROUNDS = (_CLOSED, _OPEN, Round("d3" * 16, CARERS[1].id, 1, date(2026, 3, 2), "neutral-15", "3"))
LOG = (
    LogEntry(_AT, PERSON.id, Deed.CREATED, "carer", CARERS[0].id),
    LogEntry(_AT + timedelta(minutes=5), PERSON.id, Deed.CHANGED, "need", CARERS[0].id),
    LogEntry(_AT + timedelta(minutes=6), PERSON.id, Deed.PRINTED, "plan", CARERS[0].id),
)

# Since version 3.
PACK = KeptPack(
    *("ovingsskjema", "1", "9a" * 32, '{"kind":"instrument_pack"}'),
    *(_AT - timedelta(days=1), PERSON.name),
)
SHOWN_WORDS = '{"title":"Áššit"}'
CARER_3 = Carer("c3" * 16, "Øyvor Øvingsdatter", "", "", "nn", "", _AT)
NOTE = TranscriptNote("a3" * 16, _AT, PERSON.name, "Sa det med egne ord etterpå.")
ROUND_3 = Round(
    *("d4" * 16, CARER_3.id, 1, date(2026, 3, 1), "ovingsskjema", "1"),
    consideration=Consideration(
        marks=(Mark("economy", None, False, _SHOWN, declined=True),),
        by_carer=_AT + timedelta(minutes=20),
    ),
)

# Since version 4.
PROJECT = ProjectRow("b4" * 16, '{"title":"Øvingsprosjektet"}', "HER", b"closed key")
CONTRIBUTIONS = (
    Contribution(Counts("HER", "2026-Q1", {"offered": 6}), "c4" * 32, 1),
    Contribution(Counts("HER", "2026-Q1", {"offered": 7}), "d4" * 32, 2, ("c4" * 32,)),
)


def make(folder: Path) -> str:
    """Make the store in the folder; gives its recovery key."""
    vault = Vault(folder, cost=Argon2Cost(memory_kib=64, passes=1))
    opened, recovery_key = vault.create(PERSON, PASSPHRASE, practice=True)
    database = opened.database
    with database.write() as work:
        work.settings.keep_unit(UNIT)
        work.settings.put("language", "se")
        work.people.keep_preference(PERSON.id, "theme", "dark")
        work.directory.replace_all(SERVICES)
        for carer in CARERS:
            work.carers.add(carer)
            work.carers.opened(carer.id, _AT)
        for round_ in ROUNDS:
            work.rounds.add(round_)
        work.packs.add(PACK, PERSON.id)
        work.packs.keep_shown(_SHOWN, SHOWN_WORDS)
        work.carers.add(CARER_3)
        work.rounds.add(ROUND_3)
        work.rounds.add_note(ROUND_3.id, NOTE, PERSON.id)
        work.projects.add(PROJECT, PERSON.id, _AT)
        work.projects.keep_ledger(PROJECT.id, '{"releases":[]}')
        for contribution in CONTRIBUTIONS:
            work.projects.add_contribution(PROJECT.id, contribution)
        work.projects.put_sealed(PROJECT.id, "HER", "2026-Q1", 2, _AT)
        for entry in LOG:
            work.log.add(entry)
        work.commit()
    opened.ring.note_log(*database.log_state())
    database.close()
    (folder / "store.lock").unlink()
    return recovery_key


if __name__ == "__main__":
    target = Path(__file__).parent / f"v{MIGRATIONS[-1].version}"
    (target / "recovery-key.txt").write_text(make(target) + "\n", "utf-8")
