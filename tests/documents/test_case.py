"""Nothing that the store holds on a carer is missing from the case document."""

from dataclasses import fields, is_dataclass, replace
from datetime import date, datetime

from csnat_app.documents.compose.case import compose_case
from csnat_app.documents.plain_text import plain_text
from csnat_app.domain.log import Deed, LogEntry
from csnat_app.domain.rounds import (
    ActionStatus,
    Closing,
    Consideration,
    Introduction,
    Mark,
    Readiness,
    Review,
    Round,
    SharedPlan,
)

from .conftest import SHOWN

AT = datetime(2026, 3, 4, 14, 32)  # noqa: DTZ001


def full(round_):
    actions = (
        round_.actions[0],
        replace(round_.actions[1], status=ActionStatus.NOT_DONE, why="Ingen ledig"),
    )
    return replace(
        round_,
        introduction=Introduction(
            date(2026, 2, 19), "Prøve Prøvesen", "på stua", "se", Readiness.LATER, "Vil tenke"
        ),
        consideration=replace(
            round_.consideration,
            handed_out=date(2026, 2, 21),
            expected=date(2026, 2, 28),
            anything_else="Hunden må luftes",
            no_more_now=True,
        ),
        actions=actions,
        plan=SharedPlan(date(2026, 3, 5), "Ring gjerne"),
        review=Review(date(2026, 3, 17), "13", "hos oss", date(2026, 3, 18), "Gikk bra"),
        closed=date(2026, 3, 19),
        closing=Closing.AGREED,
    )


def texts_in(value):
    """Every free text and day in a record, however deep."""
    if is_dataclass(value):
        for field in fields(value):
            if field.name not in ("id", "carer_id", "need_id", "area", "service_id", "step"):
                yield from texts_in(getattr(value, field.name))
    elif isinstance(value, tuple):
        for part in value:
            yield from texts_in(part)
    elif type(value) is str and value:
        yield value


def days_in(value):
    if is_dataclass(value):
        for field in fields(value):
            yield from days_in(getattr(value, field.name))
    elif isinstance(value, tuple):
        for part in value:
            yield from days_in(part)
    elif isinstance(value, date):
        yield value


def test_every_field_is_there(carer, round_, labels, words, dates):
    told = full(round_)
    carer = replace(carer, telephone="00 00 00 09")
    text = plain_text(compose_case(carer, (told,), (), lambda _: labels, words, dates))
    known = list(texts_in(told))
    assert len(known) > 25
    for free in known:
        assert free in text, free
    for day in days_in(told):
        assert dates.written(day) in text
    for own in ("Øve Øvesen", "Ektefelle", "B-14", "00 00 00 09", "1. mars 2026"):
        assert own in text
    for word in ("Senere", "Bra slik det er nå", "Enige om å avslutte", "Ikke gjort"):
        assert word in text


def test_answers_are_as_marked_and_a_blank_is_said_in_words(carer, round_, labels, words, dates):
    text = plain_text(compose_case(carer, (round_,), (), lambda _: labels, words, dates))
    assert "- Forstå sykdommen (Ikke fylt ut)" in text
    assert "- Økonomi, juss og arbeid (Litt mer)" in text
    assert "- Følelser og bekymringer (Mer (Viktigst nå))" in text
    assert "- Avlastning om natten (Ikke fylt ut (Viktigst nå))" in text
    assert "SHA-256 " + "ab" * 32 in text


def test_a_form_that_came_back_empty_shows_all_areas_as_blank(carer, labels, words, dates):
    empty = Round(
        "r",
        "c1",
        1,
        date(2026, 2, 1),
        "neutral-15",
        "3",
        consideration=Consideration(returned=date(2026, 2, 2)),
    )
    text = plain_text(compose_case(carer, (empty,), (), lambda _: labels, words, dates))
    assert text.count("(Ikke fylt ut)") == 4
    assert text.count("Ikke skrevet noe") == 4  # all stages but the second


def test_a_mark_that_the_instrument_does_not_know_is_printed_all_the_same(
    carer, round_, labels, words, dates
):
    odd = Mark("from_another_version", "much", False, replace(SHOWN, sha256="cd" * 32))
    marks = (*round_.consideration.marks, odd)
    told = replace(round_, consideration=replace(round_.consideration, marks=marks))
    text = plain_text(compose_case(carer, (told,), (), lambda _: labels, words, dates))
    assert "- from_another_version (much)" in text
    assert "cd" * 32 in text


def test_the_log_names_people_where_it_can(carer, labels, words, dates):
    log = (
        LogEntry(AT, "p1", Deed.PRINTED, "plan", "c1"),
        LogEntry(AT, "p2", Deed.PRINTED, "case", "c1"),
    )
    document = compose_case(
        carer,
        (),
        log,
        lambda _: labels,
        words,
        dates,
        people={"p1": "Prøve Prøvesen"},
        language_names={"nb": "bokmål"},
        made=date(2026, 3, 4),
    )
    text = plain_text(document)
    assert "- 04.03.2026 14:32 (Person: Prøve Prøvesen; Gjerning: Skrev ut: Planen)" in text
    assert "(Person: p2; Gjerning: Skrev ut: case)" in text
    assert "Språk: bokmål" in text
    assert document.header.right_lines == ("Skrevet ut 4. mars 2026",)


def test_the_title_holds_no_name(carer, labels, words, dates):
    assert carer.name not in compose_case(carer, (), (), lambda _: labels, words, dates).title


def test_what_was_asked_then_stands_beside_an_answer(carer, round_, labels, words, dates) -> None:
    """A form's own words, and words that the program had earlier."""
    area = next(iter(labels.areas))
    mark = Mark(area, "more", False, labels.shown)
    told = replace(round_, consideration=Consideration(marks=(mark,)))
    then = replace(labels, questions={area: "Spurt med andre ord?"}, steps={"more": "Gjerne mer"})
    case = compose_case(carer, (told,), (), lambda _: labels, words, dates, shown=lambda _: then)
    text = plain_text(case)
    assert "Spurt med andre ord?" in text
    assert "Gjerne mer" in text
    assert labels.areas[area] in text
    same = compose_case(carer, (told,), (), lambda _: labels, words, dates, shown=lambda _: labels)
    assert plain_text(same) == plain_text(
        compose_case(carer, (told,), (), lambda _: labels, words, dates)
    )
