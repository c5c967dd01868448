import ast
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from csnat_app import services
from csnat_app.domain.log import CASE_PARTS, Deed, LogEntry
from csnat_app.services.guesses import way_in
from csnat_app.store.slots import INVITED, ORGANISATION, RECOVERY
from csnat_app.ui import log_words

AT = datetime(2026, 3, 3, 8, 30, tzinfo=UTC)


@pytest.mark.parametrize("deed", Deed)
def test_every_deed_has_words(deed: Deed) -> None:
    assert log_words.deed(deed)
    assert log_words.done(LogEntry(AT, "p", deed, "store"))


def test_what_was_done_to_what() -> None:
    printed = LogEntry(AT, "p", Deed.PRINTED, "plan", "c")
    assert log_words.done(printed) == "printed the plan"
    assert log_words.done(LogEntry(AT, "p", Deed.OPENED, "store")) == "unlocked"
    assert "3" in log_words.done(LogEntry(AT, "", Deed.FAILED_TO_UNLOCK, "3"))
    assert log_words.done(LogEntry(AT, "p", Deed.CHANGED, "of_tomorrow")) == "changed of_tomorrow"


@pytest.mark.parametrize("deed", [Deed.OPENED, Deed.RESTORED, Deed.SALVAGED])
def test_a_key_that_is_no_passphrase_is_named(deed: Deed) -> None:
    def said(what: str) -> str:
        return log_words.done(LogEntry(AT, "p", deed, what))

    assert said("store") == log_words.deed(deed)
    assert said(way_in(RECOVERY)) == f"{log_words.deed(deed)} with the recovery key"
    assert said(way_in(INVITED)) == f"{log_words.deed(deed)} with a one-time code"
    assert said(way_in(ORGANISATION)) == f"{log_words.deed(deed)} with the organisation's key"


def test_who() -> None:
    assert log_words.who("p", "Prøve Prøvesen") == "Prøve Prøvesen"
    assert log_words.who("", None) == "Somebody"
    assert log_words.who("p", None) == "Somebody who is not here any more"


def test_whatever_services_write_has_a_word() -> None:
    """Without one the log would show the key itself."""
    folder = Path(services.__path__[0])
    written = {what for path in folder.glob("*.py") for what in _named(path)}
    assert {"carer", "details", "round", "unit", "passphrase"} <= written
    unworded = {what for what in written if log_words.part(what) == what}
    assert not unworded
    for what in CASE_PARTS:
        assert log_words.part(what) != what


def _named(path: Path) -> Iterator[str]:
    """The second argument wherever a deed is the first."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call):
            for deed, what in zip(node.args, node.args[1:], strict=False):
                named = isinstance(what, ast.Constant) and isinstance(what.value, str)
                if "Deed." in ast.unparse(deed) and named:
                    assert isinstance(what, ast.Constant)
                    yield str(what.value)
