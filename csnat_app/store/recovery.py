"""The recovery key: 128 random bits that a person can write down and type again.

Crockford's base32 (no I, L, O, U) with its check sign modulo 37, in groups of four.
Source: crockford.com/base32.html.
"""

import os

KEY_BYTES = 16
_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_CHECK_SIGNS = _SIGNS + "*~$=U"
_LENGTH = 26  # 128 bits in fives, rounded up; the two bits left over are zero
_ALIKE = str.maketrans({"O": "0", "I": "1", "L": "1"})
_BETWEEN = str.maketrans("", "", "-‐‑‒–—−")


def new_recovery_key() -> bytes:
    """Random; of those that end in a letter or figure, which are easily said and typed."""
    while True:
        key = os.urandom(KEY_BYTES)
        if written(key)[-1].isalnum():
            return key


def written(key: bytes) -> str:
    """The key in groups of four signs with hyphens; the last sign is the check sign."""
    number = int.from_bytes(key, "big")
    signs = "".join(_SIGNS[number >> 5 * place & 31] for place in reversed(range(_LENGTH)))
    signs += _CHECK_SIGNS[number % 37]
    return "-".join(signs[start : start + 4] for start in range(0, len(signs), 4))


def read(text: str) -> bytes | None:
    """The key as typed: any case, any spaces and hyphens, O for 0, I or L for 1.

    None if it cannot be a recovery key: wrong length, a foreign sign, or a slip of the pen.
    """
    signs = "".join(text.split()).translate(_BETWEEN).upper().translate(_ALIKE)
    if len(signs) != _LENGTH + 1:
        return None
    number = 0
    for sign in signs[:-1]:
        value = _SIGNS.find(sign)
        if value < 0:
            return None
        number = number * 32 + value
    if number >> 8 * KEY_BYTES or _CHECK_SIGNS.find(signs[-1]) != number % 37:
        return None
    return number.to_bytes(KEY_BYTES, "big")
