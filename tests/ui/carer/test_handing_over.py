"""Handing the screen over: what the nurse is told first, and when it cannot be done."""

from PySide6.QtWidgets import QAbstractButton

from csnat_app.services.settings import Appearance
from csnat_app.ui.widgets.dialog import Ask
from csnat_app.ui.widgets.text import Text
from tests.ui.carer.hands import SAMPLE, back_at_stage_2, hand_over
from tests.ui.window.desk import (
    Desk,
    click,
    unlock,
)


def test_where_the_licence_says_no_the_button_is_there_and_says_why(desk: Desk) -> None:
    page = desk.show("carer consideration")  # the richest case: the program's own areas
    button = page.findChild(QAbstractButton, "screen_hand_over")
    assert button is not None
    assert button.isVisible()
    assert not button.isEnabled()
    why = page.findChild(Text, "screen_locked")
    assert why is not None
    assert "csnat.org" in why.shown_text()
    assert button.accessibleDescription() == why.shown_text()


def test_what_the_nurse_is_told_first_is_not_cut(desk: Desk) -> None:
    desk.window._choose_appearance(Appearance("nb", "light", 2.0))
    carer = hand_over(desk)
    carer.press("screen_leave")
    click(desk.window, "screen_to_door")
    unlock(desk.window)
    page = back_at_stage_2(carer)
    click(page, "screen_hand_over")
    question = page.findChild(Ask, "screen_ask")
    assert question is not None
    layout = question.layout()
    assert layout is not None
    assert question.height() >= layout.totalHeightForWidth(question.width())
    question.reject()


def test_the_nurse_is_told_that_what_was_written_down_becomes_the_carers_own(
    desk: Desk,
) -> None:
    def asked() -> list[str]:
        page = desk.show("carer consideration")
        click(page, "screen_hand_over")
        (question,) = (one for one in page.findChildren(Ask, "screen_ask") if one.isVisible())
        said = [text.shown_text() for text in question.findChildren(Text)]
        question.reject()
        return said

    rows = desk.app.carers.search(limit=100).rows
    cases = [desk.app.carers.open(row.carer_id) for row in rows]
    case = next(one for one in cases if one.latest.instrument_id == SAMPLE)
    assert case.latest.consideration.by_carer is None
    desk.carer_id = case.carer.id
    desk.app.rounds.mark(case.latest, "illness", "more", False, "nb")
    warning = "du kan ikke endre dem etterpå"
    assert any(warning in one for one in asked())
    form = desk.app.carer_screen.hand_over(case.latest.id)
    form.answer("sleep", "none")
    # It is so by now: nothing is said of what could still be changed.
    desk.room.show_page("today")
    assert not any(warning in one for one in asked())


def test_not_now_changes_nothing(desk: Desk) -> None:
    carer = hand_over(desk)
    carer.press("screen_leave")
    click(desk.window, "screen_to_door")
    unlock(desk.window)
    page = back_at_stage_2(carer)
    click(page, "screen_hand_over")
    click(page, "screen_ask.stay")
    assert not desk.window.carer_side.on
    assert desk.window.room() is not None
