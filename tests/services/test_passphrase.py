import pytest

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.services.passphrase import Hint, hint, refuse_weak


@pytest.mark.parametrize(
    ("passphrase", "said"),
    [
        ("kort", Hint.TOO_SHORT),
        ("elleve tegn", Hint.TOO_SHORT),
        ("a\u0301" * 11, Hint.TOO_SHORT),
        ("aaaaaaaaaaaa", Hint.ONE_SIGN),
        ("aAaAaAaAaAaA", Hint.ONE_SIGN),
        ("a a a a a a a a", Hint.ONE_SIGN),
        (" " * 12, Hint.ONE_SIGN),
        (" \t\u00a0\u200b\u2007 \t\u00a0\u200b\u2007 \t", Hint.ONE_SIGN),
        ("abababababab", Hint.REPEATS),
        ("abcdefghijkl", Hint.REPEATS),
        ("123456789012", Hint.REPEATS),
        ("Sommerferie1", Hint.SHORT),
        ("fire grønne tog i snø", Hint.LONG),
    ],
)
def test_the_hint_says_what_can_be_seen(passphrase: str, said: Hint) -> None:
    assert hint(passphrase, 12) is said


@pytest.mark.parametrize(
    ("passphrase", "trouble"),
    [
        ("elleve tegn", Trouble.PASSPHRASE_TOO_SHORT),
        (" " * 12, Trouble.PASSPHRASE_ONE_SIGN),
        ("zzzzzzzzzzzz", Trouble.PASSPHRASE_ONE_SIGN),
    ],
)
def test_what_is_no_passphrase_is_refused(passphrase: str, trouble: Trouble) -> None:
    with pytest.raises(Misfortune) as caught:
        refuse_weak(passphrase)
    assert caught.value.trouble is trouble


def test_what_is_only_weak_is_not_refused() -> None:
    for passphrase in ("abababababab", "123456789012", "Sommerferie1"):
        refuse_weak(passphrase)
