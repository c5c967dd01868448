"""Texts that a spreadsheet program would take for a formula."""

_TRIGGERS = ("=", "+", "-", "@", "\t", "\r", "\n")


def defused(text: str) -> str:
    """The text for a CSV cell, with an apostrophe before what would be run rather than shown.

    Source: OWASP, "CSV Injection". In a workbook a text is typed as one and needs none.
    """
    return f"'{text}" if text.startswith(_TRIGGERS) else text
