"""Texts as Qt loads them: the `.qm` format, made in memory.

A translator written in Python would be asked for every word on the screen, and None from it, which
Qt takes for "not known here", is counted wrongly in PySide6 6.12 and ends the program.
"""

import struct
from collections.abc import Mapping, Sequence

MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_HASHES, _MESSAGES, _RULES = 0x42, 0x69, 0x88  # sections
_END, _TRANSLATION, _SOURCE, _CONTEXT, _COMMENT = 1, 3, 6, 7, 8  # parts of a message
_EQUALS, _NEW_RULE = 0x01, 0xFF
_NUMBERS = {2: bytes((_EQUALS, 1)), 3: bytes((_EQUALS, 1, _NEW_RULE, _EQUALS, 2))}

Message = tuple[str, str]  # context and source


def qm_bytes(messages: Mapping[Message, Sequence[str]], forms: int) -> bytes:
    """A `.qm` file of texts without comments; a plural has all its `forms` (2 or 3), others one."""
    body, hashes = b"", []
    for (context, source), texts in messages.items():
        hashes.append((_hash(source.encode("utf-8")), len(body)))
        body += _message(context, source, texts)
    offsets = b"".join(struct.pack(">II", *pair) for pair in sorted(hashes))
    sections = ((_HASHES, offsets), (_MESSAGES, body), (_RULES, _NUMBERS[forms]))
    return MAGIC + b"".join(struct.pack(">BI", tag, len(part)) + part for tag, part in sections)


def _message(context: str, source: str, texts: Sequence[str]) -> bytes:
    parts = [(_TRANSLATION, text.encode("utf-16-be")) for text in texts]
    parts += [(_COMMENT, b""), (_SOURCE, source.encode("utf-8")), (_CONTEXT, context.encode())]
    return b"".join(struct.pack(">BI", tag, len(part)) + part for tag, part in parts) + bytes(
        (_END,)
    )


def _hash(source: bytes) -> int:
    """The hash of the ELF format, by which Qt finds a message."""
    found = 0
    for byte in source:
        found = (found << 4) + byte
        high = found & 0xF0000000
        found = (found ^ (high >> 24)) & ~high
    return found or 1
