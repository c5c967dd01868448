"""The form from paper: what cannot be right is found while it is typed."""

import pytest

from csnat_app.aggregation import counts_file
from csnat_app.aggregation.measures import BY_NAME, DISJOINT
from csnat_app.ui.pages.project.paper import Draft, Slip


def filled(**typed: str) -> Draft:
    draft = Draft()
    for name, text in typed.items():
        draft.put(name.replace("__", "/"), text)
    return draft


def test_a_blank_form_is_in_order_and_counts_nobody() -> None:
    draft = Draft()
    assert not draft.begun
    assert draft.wrong() == ()
    assert set(draft.values()) == set(BY_NAME)
    assert not any(draft.values().values())


def test_more_talked_than_had_the_conversation_is_told() -> None:
    draft = filled(offered="9", conversation="4", talked__illness="5")
    (wrong,) = draft.wrong()
    assert (wrong.slip, wrong.name) == (Slip.MORE_THAN_PART_OF, "talked/illness")
    assert (wrong.count, wrong.whole) == (5, 4)
    assert wrong.fields == ("talked/illness",)
    draft.put("talked/illness", " 4 ")
    assert draft.wrong() == ()


@pytest.mark.parametrize("text", ["-1", "2,5", "2.0", "tre", "=1", "٣", "1000000", "9" * 30])
def test_what_is_no_number_is_told_and_counts_as_none(text: str) -> None:
    draft = filled(offered=text)
    (wrong,) = draft.wrong()
    assert (wrong.slip, wrong.name) == (Slip.NO_NUMBER, "offered")
    assert draft.values()["offered"] == 0


def test_classes_of_days_share_no_carer() -> None:
    draft = filled(offered="9", returned="3")
    for name in DISJOINT["days.offer-return"][1][:2]:
        draft.put(name, "2")
    (wrong,) = draft.wrong()
    assert (wrong.slip, wrong.count, wrong.whole) == (Slip.SET_TOO_LARGE, 4, 3)
    assert len(wrong.fields) == 5


def test_languages_that_nobody_wrote_are_the_rest() -> None:
    draft = filled(offered="9")
    draft.put("language.nb", "6")
    assert draft.values()["language.other"] == 3
    assert draft.wrong() == ()
    draft.put("language.other", "1")
    (wrong,) = draft.wrong()
    assert (wrong.slip, wrong.count, wrong.whole) == (Slip.SET_LEAVES_OUT, 7, 9)


def test_what_is_in_order_can_be_sealed() -> None:
    draft = filled(offered="9", accepted="8", returned="7", wanted__belief="7")
    assert draft.wrong() == ()
    assert counts_file.check(dict(draft.values()), "") == ()
