from dataclasses import replace

import pytest

from csnat_app.documents.blocks import (
    Card,
    CardPair,
    Cell,
    Facts,
    Heading,
    Note,
    Paragraph,
    Quote,
    StarItem,
    Table,
    Tone,
)
from csnat_app.documents.compose.parts import quoted
from csnat_app.documents.compose.plan import PlanCopy, compose_plan
from csnat_app.documents.plain_text import plain_text
from csnat_app.domain.people import Unit
from csnat_app.domain.rounds import (
    ActionStatus,
    Closing,
    Consideration,
    Outcome,
    Review,
    Round,
    SharedPlan,
)

CALL = Card("Hvem jeg kan ringe", ("Dag: 00 00 00 00", "Natt: 00 00 00 01", "Legevakt 116 117"))
NEXT = Card(
    "Neste samtale",
    ("tirsdag 17. mars kl. 13, hjemme",),
    "Vi ser sammen på hvordan det har gått.",
)


@pytest.fixture
def compose(carer, unit, labels, words, dates):
    def make(round_, copy=PlanCopy.CARER, **other):
        parts = {"carer": carer, "unit": unit, "words": words, "practice": False} | other
        return compose_plan(
            parts["carer"],
            round_,
            parts["unit"],
            labels,
            parts["words"],
            dates,
            copy,
            parts["practice"],
        )

    return make


def test_the_carers_copy_block_by_block(compose, round_):
    assert compose(round_).blocks == (
        Heading("Min plan", 1),
        Paragraph("Øve Øvesen", Tone.MUTED),
        Heading("Det viktigste for meg nå"),
        StarItem("Følelser og bekymringer", True, "Viktigst nå"),
        Quote("«Jeg tør ikke sove.»"),
        StarItem("Avlastning om natten", True, "Viktigst nå"),
        Quote("«Én natt i uka.»"),
        Heading("Dette snakket vi også om"),
        StarItem("Økonomi, juss og arbeid", False, "Viktigst nå"),
        Heading("Dette hjalp allerede"),
        Paragraph("Vi gikk gjennom hva som er vanlig pust."),
        Heading("Dette er vi enige om"),
        Table(
            ("Hva", "Hvem", "Når"),
            (
                (Cell("Nattevakt", "Tilbud: Røde K"), Cell("Sykepleieren"), Cell("fredag 6. mars")),
                (Cell("Snakke med arbeidsgiver"), Cell("Jeg"), Cell("uke 11")),
            ),
            (0.5, 0.23, 0.27),
        ),
        CardPair(CALL, NEXT),
    )


def test_head_and_foot(compose, round_):
    document = compose(round_)
    assert document.header.left_bold == "Lindrende team, Øvingskommune"
    assert document.header.left_lines == ("Prøvegata 1, 0000 Øving",)
    assert document.header.right_lines == ("Laget sammen 3. mars 2026",)
    assert document.footer_text == "Planen er din."
    assert not document.practice
    assert document.draft_note == ""


def test_only_the_nurses_copy_has_what_the_carer_does_and_what_would_help(compose, round_):
    behind = Facts((("Gjør allerede", "Sitter oppe"), ("Ville hjelpe", "Noen som våker")))
    nurse = compose(round_, PlanCopy.NURSE)
    assert behind in nurse.blocks
    assert Paragraph("Øve Øvesen · Kopi til sykepleieren", Tone.MUTED) in nurse.blocks
    carers = plain_text(compose(round_))
    assert "Sitter oppe" not in carers
    assert "Noen som våker" not in carers
    assert "sykepleieren" not in carers


def test_an_area_without_a_star_that_the_carer_put_first_stays_first(compose, round_):
    needs = tuple(
        replace(need, position={"n3": 0, "n1": 1, "n2": 2}[need.id]) for need in round_.needs
    )
    document = compose(replace(round_, needs=needs))
    items = [block for block in document.blocks if isinstance(block, StarItem)]
    assert [item.text for item in items] == [
        "Økonomi, juss og arbeid",
        "Følelser og bekymringer",
        "Avlastning om natten",
    ]
    assert Heading("Dette snakket vi også om") not in document.blocks


def test_an_empty_round_has_no_empty_headings(compose, round_):
    empty = Round("r", "c1", 1, round_.started, "neutral-15", "3")
    assert compose(empty).blocks == (
        Heading("Min plan", 1),
        Paragraph("Øve Øvesen", Tone.MUTED),
        Heading("Dette er vi enige om"),
        Paragraph("Vi har ikke avtalt noe nå."),
        CardPair(CALL, None),
    )
    assert compose(empty).header.right_lines == ()


@pytest.mark.parametrize(
    "ended",
    [
        {"consideration": Consideration(no_more_now=True)},
        {"closing": Closing.NO_MORE_SUPPORT_NOW},
    ],
)
def test_no_more_support_now_is_a_complete_plan_with_the_offer(compose, round_, ended):
    done = replace(Round("r", "c1", 1, round_.started, "neutral-15", "3"), **ended)
    assert compose(done).blocks == (
        Heading("Min plan", 1),
        Paragraph("Øve Øvesen", Tone.MUTED),
        Note("Det er bra slik det er. Tilbudet står fast."),
        CardPair(CALL, None),
    )


def test_without_telephones_the_out_of_hours_service_remains(compose, round_):
    card = compose(round_, unit=Unit()).blocks[-1].left
    assert card.lines == ("Legevakt 116 117",)


def test_what_came_of_an_action_is_said_with_why(compose, round_):
    told = tuple(
        replace(action, status=ActionStatus.NOT_DONE, why="Ingen ledig")
        if action.id == "a2"
        else action
        for action in round_.actions
    )
    assert "Ikke gjort: Ingen ledig" in plain_text(compose(replace(round_, actions=told)))


def test_a_need_left_for_later_says_so_and_a_remark_gets_its_heading(compose, round_):
    later = tuple(replace(need, outcome=Outcome.NOT_NOW) for need in round_.needs[:1])
    document = compose(
        replace(round_, needs=later, plan=SharedPlan(None, "Ring gjerne.")), PlanCopy.CARER
    )
    assert Paragraph("Ikke nå", Tone.MUTED) in document.blocks
    place = document.blocks.index(Heading("Merknad"))
    assert document.blocks[place + 1] == Paragraph("Ring gjerne.")


def test_a_next_conversation_with_nothing_but_a_place(compose, round_):
    document = compose(replace(round_, review=Review(place="på kontoret")))
    assert document.blocks[-1].right.lines == ("på kontoret",)


@pytest.mark.parametrize(
    ("typed", "printed"),
    [("13", "kl. 13"), ("13:30", "kl. 13:30"), ("kl. 9", "kl. 9"), ("etter lunsj", "etter lunsj")],
)
def test_a_bare_time_gets_its_word(compose, round_, typed, printed):
    document = compose(replace(round_, review=Review(round_.review.planned, typed)))
    assert document.blocks[-1].right.lines == (f"tirsdag 17. mars {printed}",)


def test_practice_and_draft_are_marked(compose, round_, words):
    draft = replace(words, review=replace(words.review, by=""))
    document = compose(round_, words=draft, practice=True)
    assert document.practice
    assert document.practice_mark == "ØVINGSEKSEMPEL"
    assert document.draft_note == "Teksten er et utkast."


def test_quotation_marks_follow_the_language_and_are_never_doubled():
    assert quoted(" Ja & nei ", "se") == "«Ja & nei»"
    assert quoted("Yes", "en") == "“Yes”"
    assert quoted("«Ja»", "nb") == "«Ja»"
    assert quoted("«Ja», sa hun", "nb") == "««Ja», sa hun»"
