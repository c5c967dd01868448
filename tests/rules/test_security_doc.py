"""docs/security.md promises nothing that no test shows."""

from pathlib import Path

import pytest

from tests.rules import claims

ROOT = Path(__file__).resolve().parent.parent.parent
HEAD = "| What holds | Shown by |\n|---|---|\n"
HERE = "tests/rules/test_security_doc.py::test_every_claim_names_a_test"


@pytest.fixture(scope="module")
def text() -> str:
    return (ROOT / "docs" / "security.md").read_text(encoding="utf-8")


def test_every_claim_names_a_test(text: str) -> None:
    assert len(claims.claims(text)) > 30
    assert claims.unshown(text) == []


def test_every_test_that_is_named_exists(text: str) -> None:
    assert claims.missing_tests(text, ROOT) == []


@pytest.mark.parametrize("name", ["README.md", "docs/architecture.md"])
def test_the_page_is_found_from(name: str) -> None:
    link = "docs/security.md" if name == "README.md" else "(security.md)"
    assert link in (ROOT / name).read_text(encoding="utf-8")


def test_a_claim_without_a_test_is_found() -> None:
    row = "| Nobody reads it `" + HERE + "` | by hand |"
    assert claims.unshown(f"{HEAD}{row}\n| Nobody writes it | `{HERE}` |\n") == [row]


def test_other_tables_and_text_are_no_claims() -> None:
    assert claims.claims(f"| a | b |\n|---|---|\n| c | d |\n\n{HEAD}| e | f |\ntext\n") == [
        "| e | f |"
    ]


@pytest.mark.parametrize("gone", ["tests/rules/gone.py::test_a", HERE + "_and_more"])
def test_a_test_that_is_not_there_is_found(gone: str) -> None:
    assert claims.missing_tests(f"{HEAD}| a | `{HERE}`, `{gone}` |\n", ROOT) == [gone]
