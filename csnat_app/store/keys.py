"""The data key and how it is wrapped: Argon2id of a secret, then AES-256-GCM.

The data key is 32 random bytes and never changes with a passphrase; every slot of the header
holds it wrapped under a key of its own. Sources: RFC 9106 (Argon2id; 64 MiB, 3 passes, 4 lanes
is its second recommended choice), NIST SP 800-38D (AES-GCM).
"""

import os
from dataclasses import dataclass

KEY_BYTES = 32
SALT_BYTES = 16
NONCE_BYTES = 12
TAG_BYTES = 16


@dataclass(frozen=True, slots=True)
class Argon2Cost:
    """What one guess costs. The defaults are the real ones."""

    memory_kib: int = 64 * 1024
    passes: int = 3
    lanes: int = 4

    def __post_init__(self) -> None:
        # Below, Argon2id itself refuses (RFC 9106: 8 KiB per lane); above, a damaged header would
        # ask for all memory or an hour's wait.
        if not (64 <= self.memory_kib <= 1024 * 1024):
            raise ValueError(f"memory of {self.memory_kib} KiB is out of bounds")
        if not (1 <= self.passes <= 64 and 1 <= self.lanes <= 8):
            raise ValueError("passes or lanes are out of bounds")


@dataclass(frozen=True, slots=True)
class WrappedKey:
    """The data key under AES-256-GCM (48 bytes with the tag), and what is needed to undo it."""

    cost: Argon2Cost
    salt: bytes
    nonce: bytes
    sealed: bytes


def new_data_key() -> bytes:
    return os.urandom(KEY_BYTES)


def passphrase_secret(passphrase: str) -> bytes:
    """The bytes of a passphrase; the same for every way a keyboard composes á, å or č."""
    import unicodedata

    # Half a character, which a keyboard can send by mistake, is wrong and no error.
    return unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")


def wrap(
    data_key: bytes | bytearray, secret: bytes, bound_to: bytes, cost: Argon2Cost
) -> WrappedKey:
    """Wrap the data key under `secret`; `bound_to` must be the same bytes at `unwrap`."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    salt, nonce = os.urandom(SALT_BYTES), os.urandom(NONCE_BYTES)
    sealed = AESGCM(_derive(secret, salt, cost)).encrypt(nonce, data_key, bound_to)
    return WrappedKey(cost, salt, nonce, sealed)


def unwrap(wrapped: WrappedKey, secret: bytes, bound_to: bytes) -> bytes | None:
    """The data key, or None if the secret is not the right one. Takes about a tenth of a second."""
    # Imported here: the unlock page is painted before any of this is needed.
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    cipher = AESGCM(_derive(secret, wrapped.salt, wrapped.cost))
    try:
        return cipher.decrypt(wrapped.nonce, wrapped.sealed, bound_to)
    except InvalidTag:
        return None


def _derive(secret: bytes, salt: bytes, cost: Argon2Cost) -> bytes:
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    derivation = Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=cost.passes,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    )
    return derivation.derive(secret)
