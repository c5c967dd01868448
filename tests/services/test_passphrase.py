import pytest

from csnat_app.services.passphrase import Hint, hint


@pytest.mark.parametrize(
    ("passphrase", "said"),
    [
        ("kort", Hint.TOO_SHORT),
        ("elleve tegn", Hint.TOO_SHORT),
        ("aaaaaaaaaaaa", Hint.REPEATS),
        ("abcdefghijkl", Hint.REPEATS),
        ("123456789012", Hint.REPEATS),
        ("Sommerferie1", Hint.SHORT),
        ("fire grønne tog i snø", Hint.LONG),
    ],
)
def test_the_hint_says_what_can_be_seen(passphrase: str, said: Hint) -> None:
    assert hint(passphrase, 12) is said
