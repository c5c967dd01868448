import json
from pathlib import Path

import pikepdf
import pytest

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.log import Deed
from csnat_app.services.application import Application
from csnat_app.services.writing import write_file


def test_everything_on_one_carer_is_written_and_logged(app: Application, tmp_path: Path) -> None:
    case = app.carers.create("Øve Øvesen", "son", "M.", "se", "")
    app.rounds.mark(case.latest, "feelings", "more", True, "se")
    app.carers.create("Test Testdatter", "daughter", "", "nb", "")
    start = case.carer.id[:8]
    assert app.case_files.find(start) == case.carer.id
    json_path, pdf_path = app.case_files.export(case.carer.id, tmp_path / "out", "nb")
    whole = json.loads(json_path.read_text("utf-8"))
    assert whole["carer"]["name"] == "Øve Øvesen"
    (mark,) = whole["rounds"][0]["consideration"]["marks"]
    assert (mark["area"], mark["step"], mark["shown"]["language"]) == ("feelings", "more", "se")
    assert Deed.EXPORTED in [entry["deed"] for entry in whole["log"]]
    assert "Testdatter" not in json_path.read_text("utf-8")
    with pikepdf.open(pdf_path) as pdf:
        assert len(pdf.pages) >= 1


def test_names_do_not_stand_in_file_names(app: Application, tmp_path: Path) -> None:
    case = app.carers.create("Øve Øvesen", "son", "M.", "nb", "")
    for path in app.case_files.export(case.carer.id, tmp_path, "nb"):
        assert "ve" not in path.stem.replace("case", "")


def test_an_unknown_carer_is_said(app: Application, tmp_path: Path) -> None:
    with pytest.raises(Misfortune) as caught:
        app.case_files.export("nobody", tmp_path, "nb")
    assert caught.value.trouble is Trouble.NOT_FOUND
    assert not list(tmp_path.glob("case*"))


def test_a_folder_that_takes_no_file_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(Misfortune) as caught:
        write_file(tmp_path / "file" / "plan.pdf", b"%PDF")
    assert caught.value.trouble is Trouble.FILE_NOT_WRITTEN
