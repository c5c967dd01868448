"""What is typed is on disk within a second, at once when the field is left, and never lost."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtWidgets import QWidget

from csnat_app.domain.rounds import Need, Outcome
from csnat_app.domain.stages import Stage
from tests.ui.hands import type_text
from tests.ui.pages.case.conftest import Open
from tests.ui.pages.case.fields import (
    DAYS,
    FIELDS,
    fields_of,
    leave_to_next_need,
    leave_to_other_stage,
    raise_two_areas,
)

SAMI = "Áddjá lea buohccan. Đat čájeha: šaddá, ŋ, ŧ, ž 😀 «'\""


@pytest.mark.parametrize("stage", Stage)
def test_typed_text_is_on_disk_within_a_second(
    case: Open, stage: Stage, subtests: pytest.Subtests
) -> None:
    raise_two_areas(case)
    case.stage(stage)
    for name, kept in fields_of(stage, FIELDS):
        with subtests.test(name):
            before = kept(case.on_disk())
            field = case.type(name, SAMI)
            assert kept(case.on_disk()) == before, "kept at every key: this could not fail"
            case.wait_for(lambda kept=kept: SAMI in str(kept(case.on_disk())))
            assert field.hasFocus()
            assert case.saved_words()


@pytest.mark.parametrize("stage", Stage)
def test_typed_text_is_on_disk_at_once_when_the_field_is_left(
    case: Open, stage: Stage, subtests: pytest.Subtests
) -> None:
    raise_two_areas(case)
    case.stage(stage)
    for name, kept in fields_of(stage, FIELDS):
        with subtests.test(name):
            case.type(name, SAMI)
            case.find("case_more").setFocus()
            assert SAMI in str(kept(case.on_disk()))


@pytest.mark.parametrize("stage", Stage)
def test_a_day_is_on_disk_within_a_second_and_when_the_field_is_left(
    case: Open, stage: Stage, subtests: pytest.Subtests
) -> None:
    case.stage(stage)
    for name, kept in fields_of(stage, DAYS):
        with subtests.test(name):
            line = case.type(f"{name}.line", "12.3.2026")
            case.wait_for(lambda kept=kept: kept(case.on_disk()) == date(2026, 3, 12))
            assert line.hasFocus()
            assert case.saved_words()
            line.selectAll()  # type: ignore[attr-defined]
            type_text(line, "13.3.2026")
            case.find("case_more").setFocus()
            assert kept(case.on_disk()) == date(2026, 3, 13)


def test_an_action_is_on_disk_with_the_day_its_words_name(case: Open) -> None:
    raise_two_areas(case)
    case.stage(Stage.CONVERSATION)
    case.click("need_outcome.action")
    (action,) = case.on_disk().actions
    start = f"action_{action.position}_{action.id[:6]}"
    case.type(f"{start}.what", "Ringe til Ŋ")
    case.type(f"{start}.who", "Øve")
    case.type(f"{start}.when", "12. mars")
    case.wait_for(lambda: case.on_disk().actions[0].when == "12. mars")
    (kept,) = case.on_disk().actions
    assert (kept.what, kept.who, kept.due) == ("Ringe til Ŋ", "Øve", date(2026, 3, 12))


def _leave_page(case: Open) -> None:
    case.page.leave()


@pytest.mark.parametrize("leave", [leave_to_next_need, leave_to_other_stage, _leave_page])
def test_what_is_typed_is_kept_before_anything_else_is_shown(
    case: Open, leave: Callable[[Open], None]
) -> None:
    raise_two_areas(case)
    case.stage(Stage.CONVERSATION)
    first, second = case.on_disk().needs
    case.type("need_own_words", "Jeg får ikke sove.")
    leave(case)
    by_id = {need.id: need for need in case.on_disk().needs}
    assert by_id[first.id].own_words == "Jeg får ikke sove."
    assert by_id[second.id].own_words == ""


def test_what_came_of_a_need_stays_when_its_words_are_changed(case: Open) -> None:
    raise_two_areas(case)
    case.stage(Stage.CONVERSATION)
    case.type("need_own_words", "Først dette.")
    case.click("need_outcome.helped_now")
    case.type("need_helped_how", "Vi snakket sammen.")
    case.find("case_more").setFocus()
    need: Need = case.on_disk().needs[0]
    assert need.own_words == "Først dette."
    assert need.outcome is Outcome.HELPED_NOW
    assert need.helped_how == "Vi snakket sammen."


def test_no_save_button_anywhere(case: Open) -> None:
    for stage in Stage:
        case.stage(stage)
        names = [one.objectName() for one in case.page.findChildren(QWidget)]
        assert not [name for name in names if name.endswith("_save") and "preview" not in name]
