"""Recognise a Norwegian national identity number, so that it can be kept out of the store.

Source of the rule: Skatteetaten, "Fødselsnummer" and "D-nummer" (eleven digits, two control
digits modulo 11; day + 40 for D-numbers, month + 40, + 65 or + 80 for H- and test numbers).
"""

import re

# Looking ahead, so that digits of one number are tried again as the beginning of the next.
_CANDIDATE = re.compile(r"(?<!\d)(?=(\d(?:[ .\-/\u00a0\u202f]?\d){10})(?!\d))")
_DIGIT = re.compile(r"\d")
_FIRST = (3, 7, 6, 1, 8, 9, 4, 5, 2)
_SECOND = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)


def holds_identity_number(text: str) -> bool:
    """True if eleven digits in `text`, spaced in any way, check out as an identity number."""
    if _DIGIT.search(text) is None:  # most texts, at every key that is kept
        return False
    return any(
        _checks_out([int(sign) for sign in match.group(1) if sign.isdecimal()])
        for match in _CANDIDATE.finditer(text)
    )


def _checks_out(digits: list[int]) -> bool:
    return (
        _is_date(digits)
        and _control(digits, _FIRST) == digits[9]
        and _control(digits, _SECOND) == digits[10]
    )


def _control(digits: list[int], weights: tuple[int, ...]) -> int:
    """The control digit; 10 where no number with these digits is issued."""
    rest = sum(digit * weight for digit, weight in zip(digits, weights, strict=False)) % 11
    return (11 - rest) % 11


def _is_date(digits: list[int]) -> bool:
    day = digits[0] * 10 + digits[1]
    month = digits[2] * 10 + digits[3]
    days = {day, day - 40}
    months = {month, month - 40, month - 65, month - 80}
    return any(1 <= d <= 31 for d in days) and any(1 <= m <= 12 for m in months)
