"""Stage 3: only what the carer raised, in the carer's order."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from csnat_app.domain.rounds import Outcome
from csnat_app.domain.stages import Stage
from csnat_app.ui.widgets.choice import Choice
from tests.ui.pages.case.conftest import Open


@pytest.fixture
def talk(case: Open) -> Open:
    """A carer who raised three areas, one of them as most important."""
    round_ = case.on_disk()
    for area, star in (("illness", False), ("economy", False), ("feelings", True)):
        round_ = case.app.rounds.mark(round_, area, "more", star, "nb")
    case.app.rounds.mark(round_, "equipment", "no", False, "nb")
    case.page.enter(case.carer_id)
    return case


def _areas(case: Open) -> list[str]:
    return [need.area for need in case.on_disk().needs]


def _undo(case: Open) -> Callable[[], None]:
    undo = case.said[-1][1]
    assert undo is not None
    return undo


def test_the_marked_areas_stand_there_the_most_important_first(talk: Open) -> None:
    assert _areas(talk) == ["feelings", "illness", "economy"]
    assert talk.page.stage is Stage.CONVERSATION


def test_the_carers_order_is_changed_by_button_and_by_key(talk: Open) -> None:
    talk.click("need_list_later")
    assert _areas(talk) == ["illness", "feelings", "economy"]
    open_ = next(need for need in talk.on_disk().needs if need.area == "feelings")
    talk.find(f"needs.{open_.id}").setFocus()
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert _areas(talk) == ["illness", "economy", "feelings"]
    talk.wait_for(lambda: talk.find(f"needs.{open_.id}").hasFocus())
    talk.page.enter(talk.carer_id)
    assert _areas(talk) == ["illness", "economy", "feelings"]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # menus, offscreen
def test_an_area_is_added_from_the_menu(talk: Open) -> None:
    talk.click("need_list_add")
    (menu,) = [one for one in talk.page.findChildren(QMenu) if one.isVisible()]
    (action,) = [one for one in menu.actions() if one.objectName() == "add_area_belief"]
    action.trigger()
    menu.close()
    assert _areas(talk) == ["feelings", "illness", "economy", "belief"]
    talk.type("need_own_words", "Hva nå?")
    talk.wait_for(lambda: talk.on_disk().needs[-1].own_words == "Hva nå?")


def test_a_removed_need_comes_back_with_words_actions_and_place(talk: Open) -> None:
    talk.type("need_own_words", "Jeg ligger våken.")
    talk.click("need_outcome.action")
    (action,) = talk.on_disk().actions
    talk.type(f"action_0_{action.id[:6]}.what", "Snakke med fastlegen")
    talk.click("need_remove")
    assert _areas(talk) == ["illness", "economy"]
    assert talk.on_disk().actions == ()
    _undo(talk)()
    assert _areas(talk) == ["feelings", "illness", "economy"]
    need = talk.on_disk().needs[0]
    assert (need.own_words, need.outcome) == ("Jeg ligger våken.", Outcome.ACTION)
    assert [kept.what for kept in talk.on_disk().actions] == ["Snakke med fastlegen"]
    talk.click(f"needs.{need.id}")
    assert talk.find("need_own_words").text() == "Jeg ligger våken."  # type: ignore[attr-defined]


def test_a_removed_need_does_not_come_back_by_itself(talk: Open) -> None:
    talk.click("need_remove")
    talk.stage(Stage.PLAN)
    talk.stage(Stage.CONVERSATION)
    assert _areas(talk) == ["illness", "economy"]


def test_a_removed_action_comes_back(talk: Open) -> None:
    talk.click("need_outcome.action")
    talk.click("need_add_action")
    first, second = talk.on_disk().actions
    talk.type(f"action_1_{second.id[:6]}.what", "Ringe NAV")
    talk.click(f"action_1_{second.id[:6]}.remove")
    assert [kept.id for kept in talk.on_disk().actions] == [first.id]
    _undo(talk)()
    assert [kept.what for kept in talk.on_disk().actions] == ["", "Ringe NAV"]
    assert talk.find(f"action_1_{second.id[:6]}.what").text() == "Ringe NAV"  # type: ignore[attr-defined]


def test_a_service_is_picked_by_a_person_and_never_by_the_program(talk: Open) -> None:
    talk.click("need_outcome.action")
    (action,) = talk.on_disk().actions
    assert (action.service_id, action.service_name) == ("", "")
    field = talk.find(f"action_0_{action.id[:6]}.service", Choice)
    assert field.value() == ""
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Down)
    (kept,) = talk.on_disk().actions
    naming = [one.name for one in talk.app.directory.all() if "feelings" in one.areas]
    assert kept.service_name == naming[0]


def test_next_area_goes_round_and_puts_the_cursor_in_the_words(talk: Open) -> None:
    seen = []
    for _ in range(4):
        seen.append(talk.find("conversation_detail").accessibleName() or talk.page.stage)
        talk.type("need_own_words", "x")
        talk.click("conversation_next")
        assert talk.find("need_own_words").hasFocus()
    assert [need.own_words for need in talk.on_disk().needs] == ["xx", "x", "x"]


def test_nothing_raised_is_a_good_answer(case: Open) -> None:
    case.stage(Stage.CONVERSATION)
    assert case.on_disk().needs == ()
    assert case.find("conversation_empty").shown_text()  # type: ignore[attr-defined]
    case.click("conversation_forward")
    assert case.page.stage is Stage.PLAN


def test_not_now_is_kept(talk: Open) -> None:
    talk.click("need_outcome.not_now")
    assert talk.on_disk().needs[0].outcome is Outcome.NOT_NOW
    talk.click("need_outcome.not_now")
    assert talk.on_disk().needs[0].outcome is None
