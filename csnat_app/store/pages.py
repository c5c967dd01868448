"""The pages of an encrypted database, one by one, for reading what a damaged one still holds.

SQLCipher gives up a whole connection at the first page whose authentication code is wrong. Here a
page is either as it was written or it is not there. Sources: sqlite.org/fileformat2.html, and the
page layout of SQLCipher 4 (zetetic.net/sqlcipher/design): content, 16 bytes of initialisation
vector, 64 bytes of HMAC-SHA512 over both and the page's number.
"""

import hashlib
import hmac
import struct
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from csnat_app.store.cipher import PAGE_SIZE, PLAIN_START, SALT_SIZE

_VECTOR, _CODE = 16, 64  # bytes
USABLE = PAGE_SIZE - _VECTOR - _CODE  # bytes of content in a page
_MASK = 0x3A  # SQLCipher makes the salt of its second key with it
_LOG_HEADER, _FRAME_HEADER = 32, 24  # bytes


class Pages:
    """`salt` is the header's: the file's own may be damaged. Reads the whole file into memory."""

    def __init__(self, path: Path, key: bytes, salt: bytes) -> None:
        self._content = path.read_bytes()
        self._key = key
        self._code_key = _code_key(key, salt)
        self._later = _frames(path.with_name(path.name + "-wal"))
        self._read: dict[int, bytes | None] = {}
        last = len(self._content) // PAGE_SIZE
        self.count = max((last, *self._later))

    def page(self, number: int) -> bytes | None:
        """The content of a page (from 1), USABLE bytes; None if it is not as it was written."""
        if number not in self._read:
            start = (number - 1) * PAGE_SIZE
            found = None
            for raw in (self._later.get(number), self._content[start : start + PAGE_SIZE]):
                if found is None and raw is not None and len(raw) == PAGE_SIZE:
                    found = self._decrypted(number, raw)
            self._read[number] = found
        return self._read[number]

    def _decrypted(self, number: int, raw: bytes) -> bytes | None:
        begin = SALT_SIZE if number == 1 else 0
        sealed = raw[begin : USABLE + _VECTOR]
        if not _as_written(raw, number, self._code_key):
            return None
        vector = sealed[-_VECTOR:]
        decryptor = Cipher(algorithms.AES(self._key), modes.CBC(vector)).decryptor()
        content = decryptor.update(sealed[:-_VECTOR]) + decryptor.finalize()
        return PLAIN_START + content if begin else content


def fits(path: Path, key: bytes) -> bool:
    """True if the file's first page was written with this data key. Reads that page only."""
    try:
        with path.open("rb") as file:
            raw = file.read(PAGE_SIZE)
    except OSError:
        return False
    return len(raw) == PAGE_SIZE and _as_written(raw, 1, _code_key(key, raw[:SALT_SIZE]))


def _code_key(key: bytes, salt: bytes) -> bytes:
    mask = bytes(byte ^ _MASK for byte in salt)
    return hashlib.pbkdf2_hmac("sha512", key, mask, 2, 32)


def _as_written(raw: bytes, number: int, code_key: bytes) -> bool:
    begin = SALT_SIZE if number == 1 else 0
    sealed, code = raw[begin : USABLE + _VECTOR], raw[USABLE + _VECTOR :]
    made = hmac.digest(code_key, sealed + struct.pack("<I", number), "sha512")
    return hmac.compare_digest(made, code)


def _frames(log: Path) -> dict[int, bytes]:
    """The newest page of each number in the write-ahead log, as far as it was committed."""
    try:
        content = log.read_bytes()
    except FileNotFoundError:
        return {}
    committed: dict[int, bytes] = {}
    pending: dict[int, bytes] = {}
    salts = content[16:24]
    for start in range(_LOG_HEADER, len(content) - PAGE_SIZE, _FRAME_HEADER + PAGE_SIZE):
        number, size_after = struct.unpack_from(">II", content, start)
        if content[start + 8 : start + 16] != salts or number == 0:
            break  # what follows is of an earlier round through the log
        begin = start + _FRAME_HEADER
        pending[number] = content[begin : begin + PAGE_SIZE]
        if size_after:
            committed.update(pending)
            pending = {}
    return committed
