"""The carer answers: by touch, by keyboard, in any language, and everything is kept at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from csnat_app.services.settings import Appearance
from csnat_app.ui.widgets.text import Text
from tests.support import IDENTITY_NUMBER
from tests.ui.carer.hands import Carer, hand_over
from tests.ui.hands import type_text
from tests.ui.window.desk import Desk, controls_of, everything_said, refuse_writing, settle


def test_what_is_touched_is_kept_at_once(carer: Carer) -> None:
    carer.press("screen_illness.answer.a_little")
    carer.press("screen_illness.star")
    assert (carer.mark("illness").step, carer.mark("illness").most_important) == ("a_little", True)
    carer.press("screen_symptoms.answer.more")
    carer.press("screen_symptoms.declined")
    assert carer.mark("symptoms").declined
    assert carer.mark("symptoms").step is None
    carer.press("screen_symptoms.answer.no")
    assert (carer.mark("symptoms").step, carer.mark("symptoms").declined) == ("no", False)
    declined = carer.find("screen_symptoms.declined")
    assert isinstance(declined, QAbstractButton)
    assert not declined.isChecked()


def test_an_answer_is_taken_back_and_blank_is_fine(carer: Carer) -> None:
    assert not carer.find("screen_illness.take_back").isVisible()
    carer.press("screen_illness.answer.more")
    carer.press("screen_illness.take_back")
    assert carer.mark("illness").step is None
    carer.press("screen_illness.answer.more")
    carer.press("screen_illness.answer.more")
    assert carer.mark("illness").step is None
    carer.press("screen_finish")
    assert carer.desk.window.carer_side.screen() is None


def test_the_words_are_the_forms_own_with_its_copyright_line(carer: Carer) -> None:
    round_ = carer.desk.app.rounds.get(carer.round_id)
    instruments = carer.desk.app.instruments
    for language in ("nb", "nn", "se", "en"):
        text = instruments.text(round_.instrument_id, round_.instrument_version, language)
        carer.screen._choose_language(language)
        said = everything_said(carer.screen)
        for words in (text.title, text.copyright, *text.questions.values(), *text.steps.values()):
            assert words in said
        for line in text.introduction.splitlines():
            assert line in said
    assert carer.text("screen_copyright") == text.copyright


def test_each_language_is_chosen_by_its_own_name_and_kept_with_the_answer(carer: Carer) -> None:
    chips = [carer.find(f"screen_language_{place}") for place in range(4)]
    names = [chip.text() for chip in chips if isinstance(chip, QAbstractButton)]
    assert names == ["bokmål", "nynorsk", "davvisámegiella", "English"]
    assert not carer.find("screen_letters").isVisible()
    carer.press("screen_illness.answer.a_little")
    carer.press("screen_language_2")
    assert carer.text("screen_illness.place") == "1 / 15"
    assert carer.find("screen_letters").isVisible()
    star = carer.find("screen_illness.star")
    assert star.accessibleName().endswith(": Deaŧaleamos munnje dál")
    carer.press("screen_symptoms.answer.a_little")
    assert carer.mark("illness").shown.language == "nb"
    assert carer.mark("symptoms").shown.language == "se"


def test_one_at_a_time_begins_with_the_introduction_and_ends_with_anything_else(
    carer: Carer,
) -> None:
    carer.press("screen_view_1")
    assert carer.find("screen_opening").isVisible()
    assert not carer.find("screen_illness").isVisible()
    assert not carer.find("screen_back").isVisible()
    carer.press("screen_next")
    assert carer.text("screen_illness.place") == "1 av 15"
    shown = [one for one in carer.screen._areas if one.isVisible()]
    assert [one.area for one in shown] == ["illness"]
    for _ in range(15):
        carer.press("screen_next")
    assert carer.find("screen_finish").isVisible()
    assert not carer.find("screen_next").isVisible()
    carer.press("screen_back")
    carer.press("screen_relationships.answer.a_little")
    carer.press("screen_view_0")
    assert all(one.isVisible() for one in carer.screen._areas)
    assert carer.mark("relationships").step == "a_little"


def test_what_is_written_is_kept_by_itself_and_letters_come_from_the_palette(
    carer: Carer, qtbot: QtBot
) -> None:
    carer.press("screen_language_2")
    field = carer.find("screen_else")
    field.setFocus()
    type_text(field, "Mun ")
    carer.press("screen_letters.c_caron")
    qtbot.waitUntil(lambda: carer.kept().anything_else == "Mun č")
    assert carer.text("screen_kept") == "Buot lea vurkejuvvon"


def test_no_more_support_now_is_the_carers_word_and_closes_nothing(carer: Carer) -> None:
    carer.press("screen_no_more")
    assert carer.kept().no_more_now
    assert carer.desk.app.rounds.get(carer.round_id).closed is None
    carer.press("screen_no_more")
    assert not carer.kept().no_more_now


def test_what_cannot_be_kept_is_said_and_shown_as_it_is(carer: Carer, qtbot: QtBot) -> None:
    refuse_writing(carer.desk, True)
    carer.press("screen_illness.answer.more")
    assert carer.screen._areas[0].answer.value() is None
    assert carer.text("screen_kept").startswith("Noe ble ikke lagret")
    no_more = carer.find("screen_no_more")
    carer.press("screen_no_more")
    assert not no_more.isChecked()  # type: ignore[attr-defined]
    field = carer.find("screen_else")
    type_text(field, "Vi får ikke sove")
    carer.screen.keep()
    assert field.toPlainText() == "Vi får ikke sove"  # type: ignore[attr-defined]
    refuse_writing(carer.desk, False)
    carer.press("screen_illness.answer.more")
    assert carer.kept().anything_else == "Vi får ikke sove"
    assert carer.text("screen_kept") == "Alt er lagret"


def test_an_identity_number_is_told_and_not_kept(carer: Carer) -> None:
    type_text(carer.find("screen_else"), IDENTITY_NUMBER)
    carer.press("screen_finish")
    assert carer.screen.isVisible()
    assert "fødselsnummer" in carer.text("screen_else.problem")
    assert carer.kept().anything_else == ""


def test_by_the_keyboard_alone(carer: Carer, qtbot: QtBot) -> None:
    """From the top with the tab key, digits, arrows, space and the star."""
    window = carer.desk.window

    def focused() -> QWidget:
        found = window.focusWidget()
        assert found is not None
        return found

    def press(key: Qt.Key) -> None:
        qtbot.keyClick(focused(), key)

    assert focused().objectName() == "screen_language_0"
    press(Qt.Key.Key_Tab)
    assert focused().objectName() == "screen_view_0"
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_1)
    assert focused().objectName() == "screen_illness.answer.a_little"
    press(Qt.Key.Key_Right)
    assert carer.mark("illness").step == "more"
    type_text(focused(), "*")
    assert carer.mark("illness").most_important
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_0)
    assert carer.mark(carer.screen._areas[1].area).step == "no"
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Backspace)
    assert carer.mark("illness").step is None
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)
    assert focused().objectName() == "screen_illness.declined"
    press(Qt.Key.Key_Space)
    assert carer.mark("illness").declined
    stops = []
    for _ in range(200):
        press(Qt.Key.Key_Tab)
        stops.append(focused().objectName())
        if stops[-1] == "screen_leave":
            break
    assert "screen_else" in stops
    assert stops.index("screen_no_more") < stops.index("screen_finish")


def test_every_control_says_what_it_is_and_what_is_chosen(carer: Carer) -> None:
    carer.press("screen_illness.answer.a_little")
    carer.press("screen_illness.star")
    for control in controls_of(carer.screen):
        assert control.accessibleName(), control.objectName()
    question = carer.text("screen_illness.question")
    chosen = QAccessible.queryAccessibleInterface(carer.find("screen_illness.answer.a_little"))
    assert chosen.text(QAccessible.Text.Name) == f"{question}: Gjerne litt"
    assert chosen.role() is QAccessible.Role.CheckBox
    assert chosen.state().checked
    star = QAccessible.queryAccessibleInterface(carer.find("screen_illness.star"))
    assert star.text(QAccessible.Text.Name) == f"{question}: Viktigst for meg nå"
    assert star.state().checked
    field = QAccessible.queryAccessibleInterface(carer.find("screen_else"))
    assert field.role() is QAccessible.Role.EditableText


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_letters_and_targets_are_large_and_nothing_is_cut(desk: Desk, scale: float) -> None:
    desk.window._choose_appearance(Appearance("nb", "light", scale))
    carer = hand_over(desk)
    for view in ("screen_view_0", "screen_view_1"):
        carer.press(view)
        settle(carer.screen)
        for control in controls_of(carer.screen):
            assert control.height() >= 56, control.objectName()
            if isinstance(control, QPushButton | QPlainTextEdit):
                assert control.fontInfo().pixelSize() >= 20 * scale, control.objectName()
        for label in carer.screen.findChildren(QLabel):
            if label.isVisible() and isinstance(label, Text):
                assert label.fontInfo().pixelSize() >= 17 * scale, label.objectName()
                assert label.height() >= label.heightForWidth(label.width()), label.objectName()
    bar = carer.screen._scroller.horizontalScrollBar()
    assert bar.maximum() == 0


def test_no_answer_looks_unlike_another(carer: Carer) -> None:
    """A chosen step is painted the same whichever it is, but for its words."""
    answer = carer.screen._areas[0].answer
    answer.set_labels(["Ord", "Ord", "Ord"])
    middles = []
    for place, step in enumerate(("no", "a_little", "more")):
        answer.set_value(step)
        segment = answer.segments()[place]
        picture = segment.grab().toImage()
        middles.append(picture.pixelColor(picture.width() // 2, 6).name())
    assert len(set(middles)) == 1
