"""Stage 2: the carer's paper form is taken down in a minute, without a mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from csnat_app.domain.rounds import Closing, Mark
from csnat_app.domain.stages import Stage
from tests.ui.pages.case.conftest import Open

Key = Qt.Key


@pytest.fixture
def form(case: Open) -> Open:
    case.stage(Stage.CONSIDERATION)
    return case


def _press(*keys: Qt.Key) -> None:
    """On whatever has the keyboard, as a person's fingers do."""
    for key in keys:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)


def _areas(case: Open) -> list[str]:
    return [area.key for area in case.app.library.instrument("neutral-15", "3").areas]


def _steps(case: Open) -> list[str]:
    return list(case.app.library.instrument("neutral-15", "3").steps)


def _marks(case: Open) -> dict[str, Mark]:
    return {mark.area: mark for mark in case.on_disk().consideration.marks}


def test_all_fifteen_areas_are_marked_by_keys_alone(form: Open) -> None:
    areas, steps = _areas(form), _steps(form)
    assert len(areas) == 15
    form.find("consideration_returned.calendar").setFocus()
    _press(Key.Key_Tab)
    for place in range(len(areas)):
        digit = place % len(steps)
        _press(Qt.Key(Key.Key_0 + digit))
        if place % 3 == 0:
            _press(Key.Key_Asterisk)
        _press(Key.Key_Down)
    marks = _marks(form)
    assert [marks[area].step for area in areas] == [
        steps[place % len(steps)] for place in range(15)
    ]
    starred = [area for area in areas if marks[area].most_important]
    assert starred == areas[::3]
    assert {mark.shown.language for mark in marks.values()} == {"nb"}
    assert len({mark.shown.sha256 for mark in marks.values()}) == 1


def test_arrows_change_an_answer_and_backspace_takes_it_back(form: Open) -> None:
    steps = _steps(form)
    form.find("area_illness.answer").setFocus()
    _press(Key.Key_Right)
    assert _marks(form)["illness"].step == steps[0]
    _press(Key.Key_Right, Key.Key_Right)
    assert _marks(form)["illness"].step == steps[2]
    _press(Key.Key_Left)
    assert _marks(form)["illness"].step == steps[1]
    _press(Key.Key_Backspace)
    assert _marks(form)["illness"].step is None


def test_up_and_down_keep_the_column(form: Open) -> None:
    first, second = _areas(form)[:2]
    form.find(f"area_{first}.star").setFocus()
    _press(Key.Key_Down)
    assert form.find(f"area_{second}.star").hasFocus()
    _press(Key.Key_Asterisk)
    assert _marks(form)[second].most_important
    assert _marks(form)[second].step is None
    _press(Key.Key_Up)
    assert form.find(f"area_{first}.star").hasFocus()


def test_a_blank_stays_blank(form: Open) -> None:
    form.find("area_illness.answer").setFocus()
    for _ in _areas(form):
        _press(Key.Key_Down)
    form.stage(Stage.REVIEW)
    form.page.enter(form.carer_id)
    form.stage(Stage.CONSIDERATION)
    assert form.on_disk().consideration.marks == ()
    assert not form.find("area_illness.answer.no").isChecked()  # type: ignore[attr-defined]
    form.stage(Stage.CONVERSATION)
    assert form.on_disk().needs == ()


def test_what_was_written_beside_the_areas_is_talked_about_too(form: Open) -> None:
    form.type("consideration_anything_else", "Hunden min.")
    form.stage(Stage.CONVERSATION)
    assert [need.area for need in form.on_disk().needs] == ["else"]


def test_a_mark_is_shown_again_as_it_was_set(form: Open) -> None:
    form.click("area_feelings.answer.more")
    form.click("area_feelings.star")
    form.page.enter(form.carer_id)
    form.stage(Stage.CONSIDERATION)
    assert form.find("area_feelings.answer.more").isChecked()  # type: ignore[attr-defined]
    assert form.find("area_feelings.star").isChecked()  # type: ignore[attr-defined]
    form.click("area_feelings.answer.more")
    assert _marks(form)["feelings"].step is None
    assert _marks(form)["feelings"].most_important


def test_no_answer_looks_other_than_its_neighbours(form: Open) -> None:
    """No colour grades an answer: chosen alone, every step is painted in the same two colours."""
    seen = set()
    for step in _steps(form):
        form.click(f"area_illness.answer.{step}")
        segment = form.find(f"area_illness.answer.{step}")
        form.find("case_more").setFocus()
        picture = segment.grab().toImage()
        middle = picture.pixelColor(6, picture.height() // 2).name()
        seen.add(middle)
    assert len(seen) == 1


def test_no_more_support_closes_and_undo_reopens(form: Open) -> None:
    form.click("area_illness.answer.no")
    form.click("consideration_no_more")
    kept = form.on_disk()
    assert kept.closed == form.time.now.date()
    assert kept.closing is Closing.NO_MORE_SUPPORT_NOW
    assert kept.consideration.no_more_now
    assert not form.find("consideration_no_more").isEnabled()
    ((_, undo),) = form.said
    assert undo is not None
    undo()
    again = form.on_disk()
    assert (again.closed, again.closing, again.consideration.no_more_now) == (None, None, False)
    assert [mark.step for mark in again.consideration.marks] == ["no"]
    assert form.find("consideration_no_more").isEnabled()


def test_nothing_adds_the_answers_up(form: Open) -> None:
    for area in _areas(form):
        form.click(f"area_{area}.answer.more")
    texts = {one.property("text") for one in form.page.findChildren(QWidget) if one.isVisible()}
    assert "15" not in {str(text) for text in texts}
