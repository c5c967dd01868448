import pytest
from hypothesis import given
from hypothesis import strategies as st

from csnat_app.store.recovery import new_recovery_key, read, written

keys = st.binary(min_size=16, max_size=16)


@given(keys)
def test_what_is_written_is_read(key: bytes) -> None:
    assert read(written(key)) == key


def test_shape() -> None:
    text = written(bytes(16))
    assert text == "0000-0000-0000-0000-0000-0000-000"
    assert len(new_recovery_key()) == 16
    assert new_recovery_key() != new_recovery_key()


def test_a_new_key_ends_in_a_letter_or_a_figure() -> None:
    """`~` is a dead key on a Norwegian keyboard; nobody should have to look for it."""
    assert all(written(new_recovery_key())[-1].isalnum() for _ in range(500))


def test_known_value() -> None:
    # 255 is 7 times 32 and 31; 255 modulo 37 is 33, the second of the extra check signs.
    assert written(bytes(15) + b"\xff") == "0000-0000-0000-0000-0000-0000-7Z~"


@given(keys)
def test_read_as_people_type_it(key: bytes) -> None:
    text = written(key)
    body, check = text[:-1], text[-1]
    sloppy = body.lower().replace("0", "o").replace("1", "l").replace("-", " – ") + check.lower()
    assert read(f"  {sloppy}\n") == key
    assert read(body.replace("1", "I").replace("0", "O").replace("-", "") + check) == key


@given(keys, st.integers(0, 25), st.integers(1, 31))
def test_one_wrong_sign_is_noticed(key: bytes, place: int, step: int) -> None:
    signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    text = written(key).replace("-", "")
    other = signs[(signs.index(text[place]) + step) % 32]
    assert read(text[:place] + other + text[place + 1 :]) is None


@pytest.mark.parametrize("text", ["", "0000", "0" * 28, "U" + "0" * 26, "å" * 27, "Z" * 26 + "0"])
def test_what_is_no_key(text: str) -> None:
    assert read(text) is None
