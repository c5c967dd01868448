"""Which texts are addresses on the web, and what they lead to."""

import re
from urllib.parse import quote

_ADDRESS = re.compile(r"(https?://|www\.)[^\s<>\"{}|\\^`]+", re.IGNORECASE)
_MEANT = "%/:?#[]@!$&'()*+,;=~-._"  # what has a meaning in an address; the rest is escaped


def web_address(text: str) -> str:
    """What to follow where a text is nothing but an address; "" for any other text.

    One that begins with www is taken to be https. Other letters than ASCII's are escaped (RFC
    3986): a PDF's link holds no others.
    """
    found = text.strip()
    if not _ADDRESS.fullmatch(found):
        return ""
    whole = found if "://" in found else f"https://{found}"
    return quote(whole, safe=_MEANT)
