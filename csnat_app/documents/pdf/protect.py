"""A finished PDF behind a passphrase: AES-256 as PDF 2.0 has it (ISO 32000-2, revision 6)."""

import unicodedata
from io import BytesIO

import pikepdf


def protect(pdf: bytes, passphrase: str) -> bytes:
    """The same document, of which nothing can be read without the passphrase, not even its title.

    A letter that a keyboard puts together from two signs is the same passphrase. Whoever has it
    may print, copy, and have the document read aloud.
    """
    secret = unicodedata.normalize("NFC", passphrase)
    file = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as document:
        document.save(
            file,
            # The owner's passphrase is the same: one that nobody knows would only get in the way
            # of changing or removing it later.
            encryption=pikepdf.Encryption(user=secret, owner=secret, R=6, aes=True, metadata=True),
        )
    return file.getvalue()
