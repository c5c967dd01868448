"""`csnat pack check`, for instrument packs and for the program's own content files."""

import json
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from csnat_app import assets
from csnat_app.cli_packs import SENTENCES, reason
from csnat_app.content.packs import read_pack
from csnat_app.domain.pack_faults import PackFault, PackProblem
from tests.support_cli import Run, runner
from tests.support_packs import AREAS, SAMPLE, real, sample, written, zipped

CONTENT = sorted(assets.content_folder().rglob("*.json"))


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    return runner(capsys)


@pytest.fixture(autouse=True)
def _data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CSNAT_DATA_DIR", str(tmp_path / "data"))


def test_a_good_pack(run: Run) -> None:
    status, out, err = run("pack", "check", SAMPLE)
    assert (status, err) == (0, "")
    assert f"{SAMPLE}: in order" in out
    assert 'uses: {"record": "yes"' in out


def test_a_good_pack_as_json(run: Run, tmp_path: Path) -> None:
    path = zipped(tmp_path, real(until=date(2027, 1, 1), uses={"print": True}))
    status, out, _ = run("pack", "check", "--json", path)
    told = json.loads(out)
    assert status == 0
    assert told["problems"] == []
    assert told["valid_until"] == "2027-01-01"
    assert told["uses"] == {"record": "unknown", "print": "yes", "electronic_use": "unknown"}
    import hashlib

    content = read_pack(path, AREAS)
    assert told["sha256"] == hashlib.sha256(content.encode("utf-8")).hexdigest()


def test_every_problem_is_named(run: Run, tmp_path: Path) -> None:
    content = sample()
    content["areas"].append({"number": 16, "key": "sixteenth"})
    del content["texts"]["nn"]
    content["texts"]["nb"]["steps"]["more"] = ""
    path = written(tmp_path, content)
    status, out, err = run("pack", "check", path)
    assert (status, err) == (2, "")
    assert len(out.splitlines()) == 4
    for words in ("16 areas", "'sixteenth' is unknown", "texts in 'nn'", "'texts.nb.steps.more'"):
        assert words in out
    for line in out.splitlines():
        file, number, said = line.split(":", 2)
        assert (file, bool(said.strip())) == ("pack.json", True)
        assert int(number) >= 1
    status, out, _ = run("pack", "check", "--json", path)
    assert status == 2
    assert {problem["fault"] for problem in json.loads(out)["problems"]} == {
        *("area_count", "area_unknown", "language_missing", "empty")
    }


def test_the_programs_own_name_is_refused(run: Run, tmp_path: Path) -> None:
    """As the window refuses it: whoever makes a pack learns it before handing it on."""
    path = written(tmp_path, real() | {"id": "neutral-15"})
    status, out, _ = run("pack", "check", path)
    assert (status, out) == (
        2,
        "pack.json:1: the id 'neutral-15' is that of the program's own areas\n",
    )


def test_a_licence_that_has_ended_is_said(run: Run, tmp_path: Path) -> None:
    until = date.today() - timedelta(1)  # noqa: DTZ011 the wall's own day, as the command has it
    status, out, _ = run("pack", "check", written(tmp_path, real(until=until)))
    assert status == 0
    assert "The licence has ended" in out


def test_a_damaged_zip(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "pack.zip"
    path.write_bytes(b"PK\x03\x04nothing more")
    status, out, err = run("pack", "check", path)
    assert (status, err) == (2, "")
    assert out == ("pack.zip:1: the zip file is damaged, or packed in a way that is not read\n")


def test_any_content_file_can_be_told_as_json(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "nb.json"
    path.write_text("{}", "utf-8")
    status, out, _ = run("pack", "check", "--json", path)
    assert status == 2
    assert json.loads(out)["problems"][0]["line"] == 1


@pytest.mark.parametrize("fault", PackFault)
def test_every_finding_has_its_sentence(fault: PackFault) -> None:
    assert fault in SENTENCES
    params: dict[str, str | int] = dict.fromkeys(
        ("name", "key", "other", "area", "step", "language", "use", "id", "sign", "wanted"), "text"
    )
    params |= {"version": "1", "found": 3, "most": 2, "least": 1, "known": 1}
    assert "{" not in reason(PackProblem("pack.json", 1, fault, params))


@pytest.mark.parametrize("file", CONTENT, ids=[path.name for path in CONTENT])
def test_every_content_file_of_the_program_is_in_order(run: Run, file: Path) -> None:
    status, out, err = run("pack", "check", file)
    assert (status, err) == (0, "")
    assert out == f"{file}: in order\n"


def _without_source(text: str) -> str:
    told = json.loads(text)
    del told["source"]
    return json.dumps(told, ensure_ascii=False, indent=1)


def _cut(text: str) -> str:
    return text[: len(text) // 2]


def _other_kind(text: str) -> str:
    return text.replace('"kind"', '"kine"', 1)


@pytest.mark.parametrize("damage", [_without_source, _cut, _other_kind, lambda _: "[]"])
def test_a_damaged_content_file_is_named_with_line_and_reason(
    run: Run, tmp_path: Path, damage: Callable[[str], str]
) -> None:
    good = assets.content_folder() / "leaflet" / "leaflet.nb.json"
    bad = tmp_path / "leaflet.nb.json"
    bad.write_text(damage(good.read_text("utf-8")), "utf-8")
    status, out, err = run("pack", "check", bad)
    assert (status, err) == (2, "")
    place, line, reason = out.splitlines()[0].removeprefix(str(bad.parent)).split(":", 2)
    assert place.endswith("leaflet.nb.json")
    assert int(line) >= 1
    assert reason.strip()


def test_a_content_file_that_is_not_there(run: Run, tmp_path: Path) -> None:
    status, out, err = run("pack", "check", tmp_path / "none.json")
    assert status == 2
    assert "none.json" in out + err
    assert "Traceback" not in out + err
