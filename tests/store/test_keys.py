import pytest

from csnat_app.store.keys import Argon2Cost, new_data_key, passphrase_secret, unwrap, wrap
from tests.store.examples import CHEAP


def test_real_cost_is_64_mib_in_3_passes() -> None:
    assert Argon2Cost() == Argon2Cost(memory_kib=65536, passes=3, lanes=4)


def test_right_secret_gives_the_key_back() -> None:
    key = new_data_key()
    wrapped = wrap(key, b"secret", b"slot 1", CHEAP)
    assert len(key) == 32
    assert unwrap(wrapped, b"secret", b"slot 1") == key
    assert key not in wrapped.sealed


@pytest.mark.parametrize(("secret", "bound_to"), [(b"Secret", b"slot 1"), (b"secret", b"slot 2")])
def test_other_secret_or_other_slot_gives_nothing(secret: bytes, bound_to: bytes) -> None:
    wrapped = wrap(new_data_key(), b"secret", b"slot 1", CHEAP)
    assert unwrap(wrapped, secret, bound_to) is None


def test_wrapping_twice_shares_neither_salt_nor_nonce() -> None:
    key = new_data_key()
    one, other = (wrap(key, b"secret", b"slot", CHEAP) for _ in range(2))
    assert one.salt != other.salt
    assert one.nonce != other.nonce
    assert one.sealed != other.sealed


def test_a_passphrase_is_the_same_however_its_letters_are_composed() -> None:
    assert passphrase_secret("bla\u030aba\u0301") == passphrase_secret("bl\u00e5b\u00e1")
    assert passphrase_secret("Å") != passphrase_secret("å")


@pytest.mark.parametrize(
    "cost",
    [(63, 1, 1), (2**30, 3, 4), (64, 0, 1), (64, 65, 1), (64, 1, 0), (64, 1, 9)],
)
def test_cost_has_bounds(cost: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match="out of bounds"):
        Argon2Cost(*cost)
