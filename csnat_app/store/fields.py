"""Reading single values out of parsed JSON, strictly: what is not expected is an error.

All raise ValueError, KeyError or TypeError.
"""

from typing import Any


def only(found: Any, *names: str) -> None:
    """`found` is an object with exactly these names."""
    if not isinstance(found, dict) or set(found) != set(names):
        raise ValueError(f"expected exactly {', '.join(names)}")


def text(found: dict[str, Any], name: str) -> str:
    if not isinstance(found[name], str):
        raise TypeError(f"{name} is no text")
    value = str(found[name])
    value.encode("utf-8")  # JSON can spell half a character, which no file can hold
    return value


def identifier(found: dict[str, Any], name: str) -> str:
    """32 hexadecimal digits."""
    return hexadecimal(found, name, 16).hex()


def whole_number(found: dict[str, Any], name: str, least: int = 1) -> int:
    value = found[name]
    if not isinstance(value, int) or isinstance(value, bool) or value < least:
        raise TypeError(f"{name} is no whole number from {least}")
    return value


def hexadecimal(found: dict[str, Any], name: str, length: int) -> bytes:
    """So many bytes, two digits each."""
    value = bytes.fromhex(text(found, name))
    if len(value) != length:
        raise ValueError(f"{name} is not {length} bytes")
    return value
