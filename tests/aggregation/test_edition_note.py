from pathlib import Path

import pytest

from csnat_app.aggregation.edition_note import EditionNote
from csnat_app.domain.errors import Misfortune, Trouble
from tests.aggregation.examples import made


def test_editions_are_counted_for_each_site_and_period(tmp_path: Path) -> None:
    project, _ = made()
    path = tmp_path / "project.json"
    note = EditionNote(path, project)
    assert note.path == tmp_path / "project.sealed.json"
    assert note.last("HER", "2026-Q1") == 0
    note.path.write_bytes(note.with_edition("HER", "2026-Q1", 1))
    again = EditionNote(path, project)
    assert again.last("HER", "2026-Q1") == 1
    assert again.last("HER", "2026-Q2") == 0
    again.path.write_bytes(again.with_edition("HER", "2026-Q1", 2))
    assert EditionNote(path, project).last("HER", "2026-Q1") == 2


@pytest.mark.parametrize("content", ["", "[]", '{"editions": {}}', "{"])
def test_another_file_in_its_place_is_not_overwritten(tmp_path: Path, content: str) -> None:
    (tmp_path / "project.sealed.json").write_text(content)
    with pytest.raises(Misfortune) as raised:
        EditionNote(tmp_path / "project.json", made()[0])
    assert raised.value.trouble is Trouble.FILE_UNREADABLE


def test_a_note_of_another_project_is_not_taken(tmp_path: Path) -> None:
    note = EditionNote(tmp_path / "project.json", made()[0])
    note.path.write_bytes(note.with_edition("HER", "2026-Q1", 1))
    with pytest.raises(Misfortune):
        EditionNote(tmp_path / "project.json", made()[0])
