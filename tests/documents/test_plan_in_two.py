"""The plan in two languages: labels in both, tagged; what people said once."""

import re
from dataclasses import replace
from datetime import date

import pytest

from csnat_app import assets
from csnat_app.content.library import ContentLibrary
from csnat_app.documents.compose.plan_in_two import Tongue, compose_plan_in_two
from csnat_app.documents.document import TextSize
from csnat_app.documents.pdf.render import render
from csnat_app.documents.plain_text import plain_text
from csnat_app.domain.rounds import ActionStatus, Closing, SharedPlan

from .spoken import said, unmarked

LIBRARY = ContentLibrary(assets.content_folder())


def tongue(language):
    newest = LIBRARY.instruments()[0]
    return Tongue(
        LIBRARY.text_set("words", language),
        LIBRARY.instrument_text(newest.id, newest.version, language),
        LIBRARY.date_words(language),
    )


@pytest.fixture
def make(carer, round_, unit):
    def made(found=round_, first="se", second="nb", **more):
        return compose_plan_in_two(carer, found, unit, tongue(first), tongue(second), **more)

    return made


def in_language(tree, language):
    return " ".join(
        part.text
        for kind in ("Sect", "Span")
        for part in tree.all(kind)
        if part.language == language
    )


def words_of(text):
    return re.findall(r"[^\W_]+", text)


def test_headings_and_labels_stand_in_both_languages(make) -> None:
    tree = said(render(make()))
    other = in_language(tree, "nb")
    nb, se = tongue("nb"), tongue("se")
    whole = " ".join(tree.text.split())
    for key in ("title", "matters", "helped", "agreed", "what", "who", "when", "call", "next"):
        assert nb.words[f"plan.{key}"] in other
        assert se.words[f"plan.{key}"] in whole
        assert se.words[f"plan.{key}"] not in other
    for area in ("feelings", "night_break", "economy"):
        assert nb.areas.area(area) in other
        assert se.areas.area(area) in whole


def test_what_people_said_stands_once_and_in_no_other_language(make, round_) -> None:
    for document in (make(), make(size=TextSize.HUGE)):
        tree = said(render(document))
        text = " ".join(tree.text.split())
        for words in ("Jeg tør ikke sove.", "Én natt i uka.", "Snakke med arbeidsgiver", "uke 11"):
            assert text.count(words) == 1
            assert words not in in_language(tree, "nb")


def test_a_day_that_people_named_is_dated_in_both_languages(make, round_) -> None:
    action = replace(round_.actions[1], when="i dag", due=date(2026, 3, 3))
    tree = said(render(make(replace(round_, actions=(action,)))))
    text = " ".join(tree.text.split())
    assert text.count("i dag") == 1
    assert "tirsdag 3. mars" in in_language(tree, "nb")
    assert tongue("se").dates.with_weekday(date(2026, 3, 3)) in text


def test_how_it_went_is_told_in_both_and_why_not_once(make, round_) -> None:
    action = replace(round_.actions[1], status=ActionStatus.NOT_DONE, why="Vakten var syk.")
    text = plain_text(make(replace(round_, actions=(action,))))
    for language in ("se", "nb"):
        assert tongue(language).words["plan.status.not_done"] in text
    assert text.count("Vakten var syk.") == 1


def test_every_word_is_read(make) -> None:
    document = replace(make(), draft_note="")  # it is part of the foot
    pdf = render(document)
    assert unmarked(pdf) == []
    (body,) = [part for part in said(pdf).kids if part.all("H1")]
    # Plain text has no columns: it tells a row in another order and names who and when in it.
    read, written = (set(words_of(text)) for text in (body.text, plain_text(document)))
    assert written <= read
    assert read - written <= set(words_of("Mii Hva Gii Hvem Goas Når"))


def test_nothing_agreed_and_enough_for_now(make, round_) -> None:
    empty = replace(round_, needs=(), actions=(), plan=SharedPlan(None))
    text = plain_text(make(empty))
    assert all(tongue(one).words["plan.nothing_agreed"] in text for one in ("se", "nb"))
    enough = plain_text(make(replace(empty, closing=Closing.NO_MORE_SUPPORT_NOW)))
    assert all(tongue(one).words["plan.no_more_now"] in enough for one in ("se", "nb"))
    assert tongue("nb").words["plan.nothing_agreed"] not in enough


def test_the_title_names_nobody(make, carer) -> None:
    document = make()
    assert document.title == "Doaibmaplána · Min plan"
    assert document.language == "se"
    assert carer.name not in document.title + document.footer_text
