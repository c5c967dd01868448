"""A search for known sentences in every file below a folder, however they may be written down."""

import base64
import os
import struct
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from tests.documents.conftest import read_pages

LONG = 24  # letters: of what is longer, pieces are looked for, since it may lie there in part
ENTRY = b"PK\x03\x04"  # how each file in an archive begins
PLAIN_CODES = ("utf-8", "utf-16-le", "utf-16-be", "latin-1")


@dataclass(frozen=True)
class Hit:
    path: Path
    sentence: str
    how: str


@dataclass
class Search:
    """Each file is read again only when it has changed. `hits` is what was ever found."""

    folder: Path
    sentences: tuple[str, ...]
    hits: set[Hit] = field(default_factory=set)
    seen: set[Path] = field(default_factory=set)
    _read: dict[Path, tuple[int, int]] = field(default_factory=dict)

    def look(self) -> None:
        """Look through everything that is there now, names as well as contents."""
        for path in self._everything():
            name = path.name.encode("utf-8", "surrogateescape")
            self.hits |= {Hit(path, sentence, "name") for sentence in self._in_name(name)}
            try:
                state = path.lstat()
                if not path.is_file() or path.is_symlink():
                    continue
                self.seen.add(path)
                if self._read.get(path) == (state.st_mtime_ns, state.st_size):
                    continue
                content = path.read_bytes()
            except FileNotFoundError:
                continue  # it was only there for a moment
            self._read[path] = (state.st_mtime_ns, state.st_size)
            self.hits |= {Hit(path, *found) for found in found_in(content, self.sentences)}

    def _everything(self) -> Iterator[Path]:
        """Folders may come and go meanwhile, which `Path.rglob` does not bear."""
        for folder, folders, files in os.walk(self.folder):
            yield from (Path(folder, name) for name in (*folders, *files))

    def where(self) -> set[Path]:
        return {hit.path for hit in self.hits}

    def _in_name(self, name: bytes) -> list[str]:
        return [one for one in self.sentences if any(form in name for form in _plain(one, "utf-8"))]


def found_in(content: bytes, sentences: Iterable[str]) -> Iterator[tuple[str, str]]:
    """The sentences that stand in it, and how."""
    for sentence in sentences:
        for how, form in forms(sentence):
            if form in content:
                yield sentence, how
        if b"%PDF-" in content[:1024]:
            yield from ((sentence, "PDF") for _ in _pdf_hits(content, sentence))
    if content.startswith(ENTRY):
        yield from _in_archive(content, tuple(sentences))


def forms(sentence: str) -> Iterator[tuple[str, bytes]]:
    for code in PLAIN_CODES:
        for form in _plain(sentence, code):
            yield code, form
            # Base64 of it looks different at each of three places; the edges hold its neighbours.
            for shift in range(3):
                coded = base64.b64encode(bytes(shift) + form)
                yield f"base64 of {code}", coded[-(-shift * 8 // 6) : -4]


def pieces(sentence: str) -> tuple[str, ...]:
    if len(sentence) <= LONG:
        return (sentence,)
    middle = (len(sentence) - LONG) // 2
    return (sentence[:LONG], sentence[middle : middle + LONG], sentence[-LONG:])


def _plain(sentence: str, code: str) -> Iterator[bytes]:
    for piece in pieces(sentence):
        try:
            yield piece.encode(code)
        except UnicodeEncodeError:
            # Where a code lacks letters, what stands between them would still be seen.
            known = max("".join(c if ord(c) < 256 else "\0" for c in piece).split("\0"), key=len)
            if len(known) > 7:
                yield known.encode(code)


def _pdf_hits(content: bytes, sentence: str) -> Iterator[str]:
    try:
        text = "".join("".join(read_pages(content)).split())
    except AssertionError:
        return  # it opens with a passphrase only
    yield from (piece for piece in pieces(sentence) if "".join(piece.split()) in text)


def _in_archive(content: bytes, sentences: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    for entry in _entries(content):
        for sentence, how in found_in(entry, sentences):
            yield sentence, f"{how} in an archive"


def _entries(content: bytes) -> Iterator[bytes]:
    """One after the other from the front, as far as they can be read: of an archive that is being
    written, or was never finished, the list at the end is not there yet."""
    at = content.find(ENTRY)
    while at >= 0:
        method, name, extra = struct.unpack_from("<8xH16xHH", content.ljust(at + 30), at)
        packed = content[at + 30 + name + extra :]
        yield _inflated(packed) if method == zipfile.ZIP_DEFLATED else packed
        at = content.find(ENTRY, at + 1)


def _inflated(packed: bytes) -> bytes:
    """What comes out until something is wrong with it."""
    reader, text = zlib.decompressobj(-zlib.MAX_WBITS), b""
    with suppress(zlib.error):
        for at in range(0, len(packed), 64):
            text += reader.decompress(packed[at : at + 64])
    return text
