"""Damage as a failing disk does it: some bytes of the database are not what was written."""

from pathlib import Path

PAGE = 4096  # bytes


def damage(folder: Path, page: int) -> None:
    """Turn a byte of a page over; pages count from 1, from the end if negative."""
    path = folder / "store.db"
    content = bytearray(path.read_bytes())
    start = (page - 1) * PAGE if page > 0 else len(content) + page * PAGE
    content[start + 100] ^= 0xFF
    path.write_bytes(content)
