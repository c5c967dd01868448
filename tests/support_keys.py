"""Files that a passphrase closes, made fast.

Real files as `age -p` writes them, with the least work that makes sense in a test: age itself
takes a second or more for each that is made, and for each that is opened. The real cost is tested
in tests/aggregation/test_keys.py, and paid wherever the program itself makes the key.
"""

import base64
import os
import unicodedata

from cryptography.hazmat.primitives import hashes, hmac
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from csnat_app.aggregation import keys

_WORK = 10  # the cost is 2 to the power of this; age takes about 18


def cheap_key(secret: str, passphrase: str) -> bytes:
    """What `keys.closed` writes."""
    content = f"# public key: {keys.public(secret)}\n{secret}\n"
    return cheap_file(content.encode("ascii"), unicodedata.normalize("NFC", passphrase))


def cheap_file(content: bytes, passphrase: str) -> bytes:
    """Content closed with a passphrase, at most 64 KiB of it (https://age-encryption.org/v1)."""
    assert len(content) <= 64 * 1024
    file_key, salt, nonce = os.urandom(16), os.urandom(16), os.urandom(16)
    scrypt = Scrypt(b"age-encryption.org/v1/scrypt" + salt, 32, n=1 << _WORK, r=8, p=1)
    wrapping = ChaCha20Poly1305(scrypt.derive(passphrase.encode("utf-8")))
    wrapped = wrapping.encrypt(bytes(12), file_key, None)
    head = (
        f"age-encryption.org/v1\n-> scrypt {_plain(salt)} {_WORK}\n{_plain(wrapped)}\n---"
    ).encode("ascii")
    mac = hmac.HMAC(_derived(file_key, b"", b"header"), hashes.SHA256())
    mac.update(head)
    payload = ChaCha20Poly1305(_derived(file_key, nonce, b"payload"))
    # The one chunk is number 0, and the last.
    body = payload.encrypt(bytes(11) + b"\x01", content, None)
    return head + b" " + _plain(mac.finalize()).encode("ascii") + b"\n" + nonce + body


def _derived(file_key: bytes, salt: bytes, what: bytes) -> bytes:
    return HKDF(hashes.SHA256(), 32, salt, what).derive(file_key)


def _plain(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii").rstrip("=")
