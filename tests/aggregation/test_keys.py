import unicodedata
from pathlib import Path

import pytest

from csnat_app.aggregation import keys
from csnat_app.domain.errors import Misfortune, Trouble
from tests.support_keys import cheap_file, cheap_key

PASSPHRASE = "blå fjell og åpent hav"
APART = unicodedata.normalize("NFD", PASSPHRASE)  # its letters composed otherwise


@pytest.fixture
def key() -> tuple[str, bytes]:
    secret, _ = keys.new()
    return secret, cheap_key(secret, PASSPHRASE)


def trouble(data: bytes, passphrase: str = PASSPHRASE) -> Trouble:
    with pytest.raises(Misfortune) as raised:
        keys.opened(data, passphrase, "coordinator.key")
    return raised.value.trouble


def test_the_key_comes_back() -> None:
    """As the program itself makes it, with what a guess costs; however the letters are composed."""
    secret, _ = keys.new()
    closed = keys.closed(secret, APART)
    assert secret.encode() not in closed
    work = closed.splitlines()[1].split(b" ")[-1]
    assert int(work) >= 14, "age tries how much takes a second here; this much at the very least"
    assert keys.opened(closed, PASSPHRASE, "coordinator.key") == secret


def test_a_key_that_was_made_elsewhere(key: tuple[str, bytes]) -> None:
    secret, closed = key
    assert keys.opened(closed, PASSPHRASE, "coordinator.key") == secret
    assert keys.opened(closed, APART, "coordinator.key") == secret


def test_another_passphrase_does_not_open_it(key: tuple[str, bytes]) -> None:
    assert trouble(key[1], "blå fjell og åpent vann") is Trouble.COORDINATOR_KEY_PASSPHRASE


def test_what_is_no_key_is_told(key: tuple[str, bytes]) -> None:
    closed = key[1]
    for data in (b"", b"hei", closed[:60]):
        assert trouble(data) is Trouble.COORDINATOR_KEY_DAMAGED
    # A passphrase opens it, and there is no key in it.
    other = cheap_file(b"\xff\nAGE-SECRET-KEY-1XYZ", PASSPHRASE)
    assert trouble(other) is Trouble.COORDINATOR_KEY_DAMAGED


def test_a_file_that_would_take_for_ever_is_refused(key: tuple[str, bytes]) -> None:
    """Whoever sends a key file cannot make the program count for hours."""
    head, _, rest = key[1].partition(b"\n-> scrypt ")
    salt, _, after = rest.partition(b" ")
    _, _, tail = after.partition(b"\n")
    heavy = head + b"\n-> scrypt " + salt + b" 40\n" + tail
    assert trouble(heavy) is Trouble.COORDINATOR_KEY_DAMAGED


def test_reading_is_bounded(tmp_path: Path) -> None:
    large = tmp_path / "large.key"
    with large.open("wb") as file:
        file.truncate(2**31)
    with pytest.raises(Misfortune) as raised:
        keys.read(large)
    assert raised.value.trouble is Trouble.COORDINATOR_KEY_DAMAGED
    with pytest.raises(Misfortune) as missing:
        keys.read(tmp_path / "none.key")
    assert missing.value.trouble is Trouble.FILE_UNREADABLE


def test_public_keys_are_known() -> None:
    secret, recipient = keys.new()
    assert keys.public(secret) == recipient
    assert keys.is_public(recipient)
    assert not keys.is_public(secret)
    assert not keys.is_public("age1")
