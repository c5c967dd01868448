"""What a text in a content file may be: plain, composed, not empty, of bounded length."""

import re
import unicodedata

MARKUP = re.compile(r"<[A-Za-z/!?]|&(?:[A-Za-z]+|#x?[0-9A-Fa-f]+);")
CODE = re.compile(r"[a-z0-9][a-z0-9_.\-]*")
LANGUAGE = re.compile(r"[a-z]{2,3}")

# Format characters change what is read without being seen (direction marks, zero-width letters).
UNSEEN = ("Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp")


def flaw(text: str, longest: int) -> str | None:
    """Why `text` is refused, or None. `longest` is in characters."""
    if not text.strip():
        return "the text is empty"
    if text != text.strip():
        return "the text begins or ends with a blank"
    if len(text) > longest:
        return f"the text has {len(text)} characters; at most {longest} are allowed"
    unseen = next((sign for sign in text if unicodedata.category(sign) in UNSEEN), None)
    if unseen is not None:
        return f"the text holds the unseen character U+{ord(unseen):04X}"
    if unicodedata.normalize("NFC", text) != text:
        return "the text is not in Unicode form NFC"
    if MARKUP.search(text):
        return "the text holds markup; only plain text is allowed"
    return None
