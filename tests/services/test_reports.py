"""Reports of mistakes: what a nurse wrote is planted wherever it could come from."""

import faulthandler
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.services.reports import FATAL, FOLDER, KEPT, ReportKind, ReportService
from csnat_app.version import VERSION

SENTENCE = "Áhčči čuorvu ihkku, og hunden heter Čáhppe"
HOME = "kari.nordmann"

# Struck down with the sentence in its hands, in a file below a folder with a person's name.
STRUCK = """
import faulthandler, os, signal, sys
from pathlib import Path
from csnat_app.services.reports import ReportService
words = sys.argv[2]
ReportService(Path(sys.argv[1])).watch()
def keep_the_plan(words):
    os.kill(os.getpid(), getattr(signal, sys.argv[3]))
keep_the_plan(words)
"""


@pytest.fixture
def reports(tmp_path: Path) -> ReportService:
    return ReportService(tmp_path)


def _fail(words: str) -> None:
    raise ValueError(f"cannot keep {words}")


def _fail_with_all(words: str) -> None:
    """The sentence in locals, the text, a note, the cause, and one of several."""
    kept = [words]
    try:
        _fail(kept[0])
    except ValueError as cause:
        error = ExceptionGroup(words, [KeyError(words), cause])
        error.add_note(words)
        raise error from cause


def _caught(deed: Callable[[str], None]) -> BaseException:
    try:
        deed(SENTENCE)
    except Exception as error:
        return error
    raise AssertionError


def test_a_mistake_is_noted_with_its_places_and_without_a_word(reports: ReportService) -> None:
    reports.keep(_caught(_fail_with_all))
    (report,) = reports.all()
    text = reports.text(report)
    assert report.kind is ReportKind.MISTAKE
    assert "exception: builtins.ValueError" in text
    assert "exception: builtins.ExceptionGroup" in text
    assert "exception: builtins.KeyError" in text
    assert "  test_reports.py:" in text
    assert " _fail\n" in text
    assert f"csnat-app: {VERSION}\n" in text
    assert "Python: 3." in text
    for word in (SENTENCE, "Áhčči", "ihkku", "Čáhppe", "cannot keep"):
        assert word not in text


def test_what_led_to_it_comes_first_unless_it_was_set_aside(reports: ReportService) -> None:
    def hidden(words: str) -> None:
        try:
            _fail(words)
        except ValueError:
            raise RuntimeError(words) from None

    reports.keep(_caught(hidden))
    assert "ValueError" not in reports.text(reports.all()[0])


def test_no_folder_of_the_person_is_in_it(reports: ReportService, tmp_path: Path) -> None:
    for folder in ("code", "lib/site-packages/csnat_app/ui"):
        file = tmp_path / HOME / folder / "page.py"
        code = compile("def show(words):\n    raise ValueError(words)\nshow(given)", file, "exec")
        reports.keep(_caught(lambda words, code=code: exec(code, {"given": words})))
    text = "".join(reports.text(report) for report in reports.all())
    assert "  page.py:2 show\n" in text
    assert "  csnat_app/ui/page.py:2 show\n" in text
    assert HOME not in text
    assert str(Path.home()) not in text


@pytest.mark.parametrize("signal", ["SIGSEGV", "SIGABRT"])
def test_a_crash_is_made_a_report_at_the_next_start(
    reports: ReportService, tmp_path: Path, signal: str
) -> None:
    command = [sys.executable, "-c", STRUCK, str(tmp_path), SENTENCE, signal]
    assert subprocess.run(command, check=False, capture_output=True).returncode != 0
    assert reports.all() == ()
    reports.keep_crash()
    reports.keep_crash()
    (report,) = reports.all()
    text = reports.text(report)
    assert report.kind is ReportKind.CRASH
    assert "crash: Fatal Python error: " in text
    assert " keep_the_plan\n" in text
    assert SENTENCE not in text
    assert (tmp_path / FATAL).stat().st_size == 0


def test_unknown_lines_of_a_crash_are_not_taken_over(
    reports: ReportService, tmp_path: Path
) -> None:
    (tmp_path / FATAL).write_text(
        f"Fatal Python error: Aborted: {SENTENCE}\n{SENTENCE}\n"
        f'  File "/home/{HOME}/csnat_app/ui/x.py", line 3 in show {SENTENCE}\n',
        "utf-8",
    )
    reports.keep_crash()
    text = reports.text(reports.all()[0])
    assert "crash: Fatal Python error: Aborted\n" in text
    assert "  csnat_app/ui/x.py:3 show\n" in text
    assert SENTENCE not in text
    assert HOME not in text


def test_a_program_that_ends_as_it_should_leaves_no_report(
    reports: ReportService, tmp_path: Path
) -> None:
    before = faulthandler.is_enabled()
    try:
        reports.watch()
        # Windows notes there what its own parts have dealt with.
        (tmp_path / FATAL).write_text("Windows fatal exception: code 0x8001010d\n")
        reports.unwatch()
    finally:
        if before:
            faulthandler.enable(sys.__stderr__)
    ReportService(tmp_path).keep_crash()
    assert reports.all() == ()


def test_they_are_kept_by_count_and_the_newest_stay(reports: ReportService) -> None:
    names = []
    for _ in range(KEPT + 3):
        reports.keep(_caught(_fail))
        names.append(reports.all()[0].name)
    assert [report.name for report in reports.all()] == sorted(names, reverse=True)[:KEPT]


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps rights elsewhere than in the mode")
def test_they_are_the_owners_alone(reports: ReportService, tmp_path: Path) -> None:
    reports.keep(_caught(_fail))
    assert (tmp_path / FOLDER).stat().st_mode & 0o077 == 0
    for file in (tmp_path / FOLDER).iterdir():
        assert file.stat().st_mode & 0o077 == 0


def test_one_can_be_taken_away(reports: ReportService) -> None:
    reports.keep(_caught(_fail))
    (report,) = reports.all()
    reports.delete(report)
    assert reports.all() == ()
    with pytest.raises(Misfortune) as caught:
        reports.text(report)
    assert caught.value.trouble is Trouble.FILE_UNREADABLE


def test_other_files_beside_them_are_none_of_them(reports: ReportService, tmp_path: Path) -> None:
    (tmp_path / FOLDER).mkdir()
    (tmp_path / FOLDER / "letter.txt").touch()
    assert reports.all() == ()


def test_where_nothing_can_be_written_nothing_is_noted(tmp_path: Path) -> None:
    (tmp_path / "taken").touch()
    reports = ReportService(tmp_path / "taken")
    reports.watch()
    reports.keep(_caught(_fail))
    reports.keep_crash()
    reports.unwatch()
    assert reports.all() == ()
