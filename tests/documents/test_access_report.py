import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from csnat_app.documents.blocks import Table
from csnat_app.documents.compose.access_report import compose_access_report
from csnat_app.documents.pdf.render import render
from csnat_app.documents.plain_text import plain_text
from csnat_app.domain.log import Deed, LogEntry
from csnat_app.domain.people import Person, Unit

from .conftest import read_pages

AT = datetime(2026, 3, 4, 14, 32, tzinfo=UTC)
NURSE = Person("p1", "Prøve Prøvesen", "sykepleier")
MADE = date(2026, 3, 5)


def composed(carer, log, words, dates):
    return compose_access_report(carer, log, {"p1": NURSE}, words, dates, Unit("Teamet"), MADE)


def rows_of(document):
    (table,) = (block for block in document.blocks if isinstance(block, Table))
    return [tuple(cell.text for cell in row) for row in table.rows]


def test_who_when_and_what(carer, words, dates):
    log = (
        LogEntry(AT, "p1", Deed.CHANGED, "need", carer.id),
        LogEntry(AT + timedelta(minutes=1), "p1", Deed.CHANGED, "need", carer.id),
        LogEntry(AT + timedelta(minutes=9), "p1", Deed.CHANGED, "need", carer.id),
        LogEntry(AT + timedelta(minutes=9), "p1", Deed.PRINTED, "plan", carer.id),
        LogEntry(AT + timedelta(days=1), "p1", Deed.PRINTED, "plan", carer.id),
        LogEntry(AT + timedelta(days=1), "gone", Deed.PRINTED, "something new", carer.id),
    )
    document = composed(carer, log, words, dates)
    assert rows_of(document) == [
        ("04.03.2026 14:32–14:41", "Prøve Prøvesen, sykepleier", "Endret: Behov (3 ganger)"),
        ("04.03.2026 14:41", "Prøve Prøvesen, sykepleier", "Skrev ut: Planen"),
        ("05.03.2026 14:32", "Prøve Prøvesen, sykepleier", "Skrev ut: Planen"),
        ("05.03.2026 14:32", "gone", "Skrev ut: something new"),
    ]
    assert document.header.right_lines == ("Skrevet ut 5. mars 2026",)
    assert carer.name in plain_text(document)
    assert carer.name not in document.title


def test_a_long_report_flows_over_pages_and_loses_no_line(carer, words, dates):
    log = tuple(
        LogEntry(AT + timedelta(minutes=number), f"nurse {number}", Deed.PRINTED, "plan", carer.id)
        for number in range(200)
    )
    pages = read_pages(render(composed(carer, log, words, dates)))
    assert len(pages) > 4
    assert all("Gjerning" in page for page in pages)  # the header, on every page
    whole = "\n".join(pages)
    for number in range(200):
        assert re.search(rf"nurse {number}\b", whole)


def test_a_name_of_many_letters(carer, words, dates):
    log = (LogEntry(AT, "p1", Deed.PRINTED, "plan", carer.id),)
    assert render(composed(replace(carer, name="Ø" * 500), log, words, dates)).startswith(b"%PDF")
