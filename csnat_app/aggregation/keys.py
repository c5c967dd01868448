"""The coordinator's key: an age X25519 key, its secret half in a file closed with a passphrase.

The file is what `age -p` writes, so that it can be opened without this program too.
"""

import unicodedata
from pathlib import Path

from csnat_app.aggregation import bounded
from csnat_app.domain.errors import Misfortune, Trouble

MOST_BYTES = 10_000
_SECRET_START = "AGE-SECRET-KEY-1"


def new() -> tuple[str, str]:
    """A new key: the secret half and the public half, as age writes them."""
    import pyrage  # late, here and below: what counts alone needs none of it

    identity = pyrage.x25519.Identity.generate()
    return str(identity), str(identity.to_public())


def closed(secret: str, passphrase: str) -> bytes:
    """The key file. Takes about a second, as every guess at the passphrase does."""
    import pyrage

    content = f"# public key: {public(secret)}\n{secret}\n"
    return pyrage.passphrase.encrypt(content.encode("ascii"), _normal(passphrase))


def opened(data: bytes, passphrase: str, name: str) -> str:
    """The secret half. Raises `Misfortune` COORDINATOR_KEY_DAMAGED, COORDINATOR_KEY_PASSPHRASE."""
    import pyrage

    try:
        content = pyrage.passphrase.decrypt(data, _normal(passphrase))
    except pyrage.DecryptError as error:
        wrong = str(error).startswith("Decryption failed")
        trouble = Trouble.COORDINATOR_KEY_PASSPHRASE if wrong else Trouble.COORDINATOR_KEY_DAMAGED
        raise Misfortune(trouble, path=name) from error
    for line in content.decode("ascii", "replace").splitlines():
        if line.startswith(_SECRET_START):
            try:
                public(line)
            except pyrage.IdentityError:
                break
            return line
    raise Misfortune(Trouble.COORDINATOR_KEY_DAMAGED, path=name)


def read(path: Path) -> bytes:
    """The key file, closed. Raises `Misfortune` FILE_UNREADABLE, COORDINATOR_KEY_DAMAGED."""
    try:
        return bounded.read(path, MOST_BYTES)
    except bounded.TooLarge as error:
        raise Misfortune(Trouble.COORDINATOR_KEY_DAMAGED, path=str(path)) from error
    except OSError as error:
        raise Misfortune(Trouble.FILE_UNREADABLE, path=str(path)) from error


def public(secret: str) -> str:
    """The public half of a secret key. Raises `pyrage.IdentityError`."""
    import pyrage

    return str(pyrage.x25519.Identity.from_str(secret).to_public())


def is_public(recipient: str) -> bool:
    import pyrage

    try:
        pyrage.x25519.Recipient.from_str(recipient)
    except pyrage.RecipientError:
        return False
    return True


def _normal(passphrase: str) -> str:
    return unicodedata.normalize("NFC", passphrase)
