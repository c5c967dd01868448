"""`csnat texts export` and `csnat texts import`."""

import json
from pathlib import Path

import pytest

from csnat_app.cli_texts import SENTENCES
from csnat_app.domain.log import Deed
from csnat_app.domain.reviews import TextFault
from tests.support import PASSPHRASE, opened, program
from tests.support_cli import Run, runner
from tests.support_sheets import LEAFLET, Reviewer


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], data_folder: Path) -> Run:
    return runner(capsys, "--data-dir", data_folder, "texts")


@pytest.fixture
def sheet(run: Run, tmp_path: Path) -> Reviewer:
    path = tmp_path / "se.xlsx"
    assert run("export", "se", "-o", path)[0] == 0
    return Reviewer(path)


def take_in(run: Run, path: Path, *more: object) -> tuple[int, str, str]:
    return run("import", path, "--reviewer", "Máret Prøve", "--date", "2026-03-02", *more)


def test_out_and_home_again(run: Run, sheet: Reviewer, data_folder: Path) -> None:
    sheet.write(LEAFLET, "texts/title", text="Doarjja didjiide")
    status, out, err = take_in(run, sheet.save())
    assert (status, err) == (0, "")
    assert "Doarjja didjiide" in out
    assert program(data_folder).library.text_set("leaflet", "se")["title"] == "Doarjja didjiide"


def test_bad_rows_are_named_and_nothing_is_kept_unless_it_is_wanted(
    run: Run, sheet: Reviewer, data_folder: Path
) -> None:
    sheet.write(LEAFLET, "texts/title", text="Doarjja didjiide")
    row = sheet.write(LEAFLET, "texts/ask.title", text="=1+1")
    status, out, _ = take_in(run, sheet.save())
    assert status == 2
    assert f"Innhold row {row}: a formula" in out
    assert not (data_folder / "texts").exists()
    status, out, _ = take_in(run, sheet.save(), "--partly", "--json")
    told = json.loads(out)
    assert (status, told["taken_in"], told["language"]) == (2, 1, "se")
    assert [(one["row"], one["fault"]) for one in told["problems"]] == [(row, "formula")]
    assert (data_folder / "texts" / "se.json").is_file()


def test_a_dry_run_keeps_nothing(run: Run, sheet: Reviewer, data_folder: Path) -> None:
    sheet.write(LEAFLET, "texts/title", text="Doarjja didjiide")
    status, out, _ = take_in(run, sheet.save(), "--dry-run")
    assert (status, "0 of 1" in out) == (0, True)
    assert not (data_folder / "texts").exists()


def test_with_the_passphrase_the_log_tells_of_it(
    run: Run, sheet: Reviewer, data_folder: Path, tmp_path: Path
) -> None:
    opened(data_folder).access.lock()
    secret = tmp_path / "secret.txt"
    secret.write_text(PASSPHRASE, "utf-8")
    sheet.write(LEAFLET, "texts/title", text="Doarjja didjiide")
    assert take_in(run, sheet.save(), "--passphrase-file", secret)[0] == 0
    application = program(data_folder)
    application.access.unlock_any(PASSPHRASE)
    with application.desk.look() as work:
        done = [(entry.deed, entry.what) for entry in work.log.latest(5)]
    application.access.lock()
    assert (Deed.CHANGED, "texts") in done


@pytest.mark.parametrize(
    "given",
    [
        ("import", "x.xlsx", "--reviewer", "A"),
        ("import", "x.xlsx", "--date", "2026-03-02"),
        ("import", "x.xlsx", "--reviewer", "A", "--date", "2. mars"),
        ("import", "x.xlsx", "--reviewer", "A", "--date", "2999-01-01"),
        ("import", "x.xlsx", "--reviewer", "A", "--date", "2026-03-02"),
        ("import", "x.xlsx", "--reviewer", " ", "--date", "2026-03-02"),
        ("export", "xx", "-o", "x.xlsx"),
        ("export", "se"),
    ],
)
def test_what_cannot_be_done_ends_with_2_and_a_sentence(
    run: Run, given: tuple[str, ...], data_folder: Path
) -> None:
    status, out, err = run(*given)
    assert status == 2
    assert out + err
    assert not list(data_folder.iterdir())


def test_every_fault_has_its_sentence() -> None:
    assert set(SENTENCES) == set(TextFault)
