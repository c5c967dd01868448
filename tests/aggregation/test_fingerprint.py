from itertools import combinations

from csnat_app.aggregation import fingerprint, project_file
from tests.aggregation.examples import made


def test_the_list_is_one_to_hear() -> None:
    words = fingerprint.WORDS
    assert len(words) == len(set(words)) == 256
    assert all(word.isalpha() and word.islower() and 3 <= len(word) <= 12 for word in words)
    assert [(one, other) for one, other in combinations(words, 2) if _near(one, other)] == []


def test_another_project_has_other_words() -> None:
    one, _ = made()
    other, _ = made()
    assert len(project_file.words(one)) == 8
    assert project_file.words(one) == project_file.words(one)
    assert project_file.words(one) != project_file.words(other)


def test_the_words_stand_for_the_first_bytes() -> None:
    assert fingerprint.words("00" * 32) == (fingerprint.WORDS[0],) * 8
    assert fingerprint.words("00ff" * 16)[:2] == (fingerprint.WORDS[0], fingerprint.WORDS[255])


def _near(one: str, other: str) -> bool:
    """One letter changed, added or left out makes the one of the other."""
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) > 1:
        return False
    if len(long) == len(short):
        return sum(a != b for a, b in zip(short, long, strict=True)) < 2
    return any(long[:place] + long[place + 1 :] == short for place in range(len(long)))
