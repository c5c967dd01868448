import pytest

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.free_text import refuse_identity_numbers
from csnat_app.domain.rounds import Action, Need
from tests.support import IDENTITY_NUMBER


def test_a_number_anywhere_in_a_text_is_refused_with_the_fields_name() -> None:
    with pytest.raises(Misfortune) as caught:
        refuse_identity_numbers(
            Need("n", "feelings", 0, would_help=f"ring {IDENTITY_NUMBER} i dag")
        )
    assert caught.value.trouble is Trouble.IDENTITY_NUMBER
    assert caught.value.params == {"field": "would_help"}


def test_other_texts_pass() -> None:
    refuse_identity_numbers(Action("a", "n", 0, what="Ring 116 117", who="Øve", when="3.3."))


def test_an_identifier_may_hold_any_digits() -> None:
    chance = f"ab{IDENTITY_NUMBER}cd"
    refuse_identity_numbers(Need(chance, "feelings", 0, own_words="Jeg får ikke sove."))
    refuse_identity_numbers(Action("a", chance, 0, what="Ringe", service_id=chance))
    with pytest.raises(Misfortune):
        refuse_identity_numbers(Need(chance, "feelings", 0, own_words=IDENTITY_NUMBER))
