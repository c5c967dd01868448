"""The carer's answers once the nurse is back: not to be changed, but the carer may answer again."""

from pytestqt.qtbot import QtBot

from csnat_app.domain.stages import Stage
from csnat_app.ui.widgets.growing_text import GrowingText
from tests.ui.carer.hands import Carer, back_at_stage_2, hand_over, wait_for_thanks
from tests.ui.hands import type_text
from tests.ui.window.desk import (
    click,
    everything_said,
    unlock,
)


def test_what_the_carer_answered_is_shown_and_not_for_the_nurse_to_change(
    carer: Carer, qtbot: QtBot
) -> None:
    desk = carer.desk
    carer.press("screen_illness.answer.more")
    carer.press("screen_illness.star")
    carer.press("screen_symptoms.declined")
    type_text(carer.find("screen_else"), "Vi får ikke sove")
    carer.press("screen_finish")
    wait_for_thanks(desk, qtbot)
    click(desk.window, "screen_to_door")
    unlock(desk.window)
    page = back_at_stage_2(carer)
    said = everything_said(page.views[Stage.CONSIDERATION])
    assert f"{carer.name}" in said
    assert "08:30" in said
    for name in ("area_illness.answer", "area_illness.star"):
        assert not carer.find(name).isVisible()
    own = carer.text("area_illness.own")
    assert "Gjerne mye" in own
    assert "★" in own
    field = carer.find("consideration_anything_else")
    assert isinstance(field, GrowingText)
    assert field.isReadOnly()
    # Keys that would answer do nothing to it either.
    type_text(carer.find("area_illness"), "*")
    assert carer.mark("illness").most_important

    # A note goes beside them, with name and time.
    click(page, "screen_note_add")
    type_text(carer.find("note_dialog_text"), "Vi snakket om natten.")
    assert page.holds_typing()
    click(page, "note_dialog_keep")
    notes = carer.kept().notes
    assert [note.text for note in notes] == ["Vi snakket om natten."]
    said = everything_said(page.views[Stage.CONSIDERATION])
    assert "Vi snakket om natten." in said
    assert notes[0].by in said
    page.show_stage(Stage.CONVERSATION)
    assert "Vi snakket om natten." in everything_said(page.views[Stage.CONVERSATION])
    areas = [need.area for need in desk.app.rounds.get(carer.round_id).needs]
    assert "illness" in areas
    assert "symptoms" not in areas


def test_the_carer_may_answer_again_and_sees_what_stands(carer: Carer, qtbot: QtBot) -> None:
    carer.press("screen_illness.answer.more")
    carer.press("screen_finish")
    wait_for_thanks(carer.desk, qtbot)
    click(carer.desk.window, "screen_to_door")
    unlock(carer.desk.window)
    again = hand_over(carer.desk)
    assert again.screen._areas[0].answer.value() == "more"
    again.press("screen_illness.answer.a_little")
    assert again.mark("illness").step == "a_little"
