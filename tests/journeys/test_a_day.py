"""A nurse's whole day: first start, a carer, five stages, the printed plan, and the review.

Once by mouse, once by keyboard alone; on a real encrypted store, through the real window.
"""

import sqlite3
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox

from csnat_app.domain.rounds import ActionStatus, Closing, Outcome, Readiness, Round
from csnat_app.ui.preview import PreviewPane
from tests.documents.conftest import read_pages
from tests.journeys.conftest import Laptop
from tests.journeys.hands import Hands
from tests.journeys.keyboard import Keyboard
from tests.journeys.mouse import Mouse
from tests.journeys.steps import (
    CARER,
    PATIENT,
    begin_for_real,
    consider,
    introduce,
    meet_a_carer,
    unlock,
)
from tests.support import PASSPHRASE, program

# The offscreen platform tells so when a menu or a list pops up.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

SAMI = "Mun lean váiban, in nagat oađđit. Áhčči čuorvu ihkku: đ ŋ š ŧ ž."
LONG = " ".join(f"Setning nummer {number} om nettene hjemme." for number in range(60))[:2000]
HELPED = "Vi gikk gjennom hvem som kan ringes om natten."
WHAT, WHO, WHEN = "Søke om avlastning", "Prøve Prøvesen", "17. mars"
REMARK = "Planen henger på kjøleskapet."
WHY = "Kommunen har svart, første natt er fredag."
REVIEW_DAY = date(2026, 3, 17)


def choose_the_language(hands: Hands) -> None:
    hands.choose("first_start_language", "en")
    hands.until(lambda: hands.reads("Practise with invented people"))
    hands.choose("first_start_language", "nb")
    hands.until(lambda: not hands.reads("Practise with invented people"))


def talk(hands: Hands) -> None:
    hands.until(lambda: hands.sees("need_own_words"))
    hands.write("need_own_words", SAMI)
    hands.write("need_already_does", "Går tur med hunden.")
    hands.write("need_would_help", "Noen å snakke med.")
    hands.choose("need_outcome", "helped_now")
    hands.write("need_helped_how", HELPED)
    hands.press("conversation_next")
    hands.write("need_own_words", LONG)
    hands.choose("need_outcome", "action")
    hands.write(hands.starting("action_0_", ".what"), WHAT)
    hands.write(hands.starting("action_0_", ".who"), WHO)
    hands.write(hands.starting("action_0_", ".when"), WHEN)
    service = hands.starting("action_0_", ".service")
    hands.pick(service, hands.find(service, QComboBox).itemText(1))
    hands.pick_from_menu("need_list_add", "add_area_belief")
    hands.write("need_own_words", "Presten har vært her.")
    hands.press("need_remove")
    hands.press("toast.undo")
    hands.until(lambda: "belief" in [need.area for need in _on_disk(hands).needs])
    hands.open_need(_on_disk(hands).needs[-1].id)
    hands.until(lambda: hands.reads("Presten har vært her."))


def change_the_order(hands: Hands) -> None:
    """The carer would rather begin with the nights."""
    first = _on_disk(hands).needs[0].id
    hands.open_need(first)
    hands.move_later(first)
    hands.until(lambda: _on_disk(hands).needs[1].id == first)


def share_the_plan(hands: Hands, laptop: Laptop) -> list[str]:
    hands.write("plan_next_day.line", "17.3.2026")
    hands.write("plan_next_time", "kl. 13")
    hands.write("plan_next_place", "Hjemme")
    hands.write("plan_shared_day.line", "3.3.2026")
    hands.write("plan_remark", REMARK)
    pane = hands.find("plan_preview", PreviewPane)

    def shown() -> str:
        printable = pane.printable()
        return "" if printable is None else " ".join(read_pages(printable.pdf))

    hands.until(lambda: REMARK in " ".join(shown().split()))
    hands.press("plan_preview_save")
    hands.until(lambda: any(name.startswith("plan-nb") for name in laptop.asked))
    (file,) = laptop.saved.glob("plan-nb-*.pdf")
    pages = read_pages(file.read_bytes())
    assert pane.page_count() == len(pages)
    return pages


def look_at_the_leaflet(hands: Hands) -> None:
    hands.go("documents")
    pane = hands.find("documents_preview", PreviewPane)
    hands.until(lambda: pane.printable() is not None)
    printable = pane.printable()
    assert printable is not None
    assert printable.what == "leaflet"
    assert "Prøveteamet" in " ".join(read_pages(printable.pdf))
    assert pane.page_count() >= 1


def review(hands: Hands) -> None:
    hands.choose(hands.starting("review_action_", ".status"), "done")
    hands.write(hands.starting("review_action_", ".why"), WHY)
    hands.write("review_held.line", "17.3.2026")
    hands.write("review_note", "Bedre nå.")
    hands.press("review_close_agreed")
    hands.until(lambda: hands.sees("review_reopen"))


def _on_disk(hands: Hands) -> Round:
    app = hands.window.app
    with app.desk.look() as work:
        (row,) = work.carers.search().rows
        return work.rounds.of_carer(row.carer_id)[-1]


def _check_everything_is_there(kept: Round) -> None:
    assert kept.introduction.held == date(2026, 3, 3)
    assert kept.introduction.by == "Prøve Prøvesen"
    assert kept.introduction.how == "Hjemme, ved kjøkkenbordet"
    assert kept.introduction.answer is Readiness.YES
    assert kept.introduction.leaflet_language == "se"
    part = kept.consideration
    assert (part.handed_out, part.expected) == (date(2026, 3, 3), date(2026, 3, 10))
    assert part.returned == date(2026, 3, 3)
    assert part.anything_else == "Hvem passer hunden?"
    marks = {mark.area: (mark.step, mark.most_important) for mark in part.marks}
    assert marks == {
        "illness": ("no", False),
        "own_time": ("a_little", False),
        "feelings": ("more", True),
        "contact": ("a_little", False),
        "night_break": ("more", True),
    }
    words = {need.area: need.own_words for need in kept.needs}
    assert [need.area for need in kept.needs][:2] == ["night_break", "feelings"]
    assert words["feelings"] == SAMI
    assert words["night_break"] == LONG
    assert words["belief"] == "Presten har vært her."
    by_area = {need.area: need for need in kept.needs}
    assert by_area["feelings"].outcome is Outcome.HELPED_NOW
    assert by_area["feelings"].helped_how == HELPED
    assert by_area["feelings"].would_help == "Noen å snakke med."
    (action,) = kept.actions
    assert (action.what, action.who, action.when) == (WHAT, WHO, WHEN)
    assert action.due == REVIEW_DAY
    assert action.service_id
    assert action.need_id == by_area["night_break"].id
    assert kept.plan.shared == date(2026, 3, 3)
    assert kept.plan.remark == REMARK
    assert (kept.review.planned, kept.review.time) == (REVIEW_DAY, "kl. 13")


def _check_the_paper(pages: list[str], kept: Round) -> None:
    """Every word that was written is on the paper, however it was broken into lines."""
    paper = "".join("".join(pages).split())
    service = kept.actions[0].service_name
    for written in (SAMI, LONG, HELPED, WHAT, WHO, WHEN, REMARK, service, "Prøveteamet"):
        assert "".join(written.split()) in paper, written


def _nothing_readable(folder: Path) -> None:
    """What lies in the folder is not a database to anybody else, and holds no word of it."""
    with pytest.raises(sqlite3.DatabaseError):
        sqlite3.connect(folder / "store.db").execute("SELECT * FROM sqlite_master").fetchall()
    for file in folder.rglob("*"):
        if file.is_file():
            content = file.read_bytes()
            for word in ("Biret", "kjøleskapet", PATIENT, "oađđit"):
                assert word.encode() not in content, file
                assert word.encode("utf-16-le") not in content, file


@pytest.mark.parametrize("kind", [Mouse, Keyboard], ids=["mouse", "keyboard"])
def test_a_nurses_whole_day(laptop: Laptop, kind: type[Hands]) -> None:
    hands = laptop.take(kind)
    choose_the_language(hands)
    begin_for_real(hands, laptop)
    meet_a_carer(hands)
    introduce(hands)
    consider(hands)
    talk(hands)
    change_the_order(hands)
    hands.enter_stage(4, "plan")
    pages = share_the_plan(hands, laptop)
    kept = _on_disk(hands)
    _check_everything_is_there(kept)
    _check_the_paper(pages, kept)
    look_at_the_leaflet(hands)
    laptop.close(hands)
    _nothing_readable(laptop.folder)

    hands = laptop.take(kind)
    assert CARER not in hands.words()
    unlock(hands)
    hands.go("today")
    assert _on_disk(hands) == kept
    hands.press("today_last_0")
    hands.enter_stage(3, "conversation")
    hands.until(lambda: hands.reads(LONG))
    hands.enter_stage(5, "review")
    hands.until(lambda: hands.reads(WHAT))
    laptop.close(hands)

    laptop.time.pass_days((REVIEW_DAY - date(2026, 3, 3)).days)
    hands = laptop.take(kind)
    unlock(hands)
    hands.go("today")
    hands.until(lambda: hands.sees("today_waiting_0"))
    assert CARER in hands.find("today_waiting_0").accessibleName()
    hands.press("today_waiting_0.open")
    hands.enter_stage(5, "review")
    review(hands)
    closed = _on_disk(hands)
    assert (closed.closed, closed.closing) == (REVIEW_DAY, Closing.AGREED)
    assert [action.status for action in closed.actions] == [ActionStatus.DONE]
    assert [action.why for action in closed.actions] == [WHY]
    assert (closed.review.held, closed.review.note) == (REVIEW_DAY, "Bedre nå.")
    hands.go("today")
    hands.until(lambda: not hands.sees("today_waiting_0"))
    hands.press("today_last_0")
    hands.press("review_reopen")
    assert _on_disk(hands).closed is None
    hands.lock()
    hands.until(lambda: hands.sees("unlock_passphrase"))
    left = hands.words()
    for word in (CARER, "Biret", PATIENT, WHAT, REMARK, SAMI[:12]):
        assert word not in left
    laptop.close(hands)
    application = program(laptop.folder)
    application.access.unlock_any(PASSPHRASE)
    assert application.access.verify() == ()
    application.access.lock()
