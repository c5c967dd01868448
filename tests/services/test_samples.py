"""Every document of the program, written from invented people."""

from pathlib import Path

import outloud

from csnat_app.services.application import Application
from tests.support import PASSPHRASE, TestTime, program


def test_everybody_can_read_every_document(tmp_path: Path, subtests) -> None:
    """PDF/UA-1, and what a validator cannot see, by a checker that is not ours."""
    app: Application = program(tmp_path / "data", TestTime())
    key = app.practice.create(PASSPHRASE)
    paths = app.samples.write(tmp_path / "out", key)
    app.access.lock()
    names = {path.name for path in paths}
    assert len(names) == len(paths) > 80
    assert {"leaflet-nb-se-booklet.pdf", "leaflet-se-large.pdf", "leaflet-en-a5.pdf"} <= names
    assert any(name.startswith("plan-se-nb-large-") for name in names)
    for path in paths:
        with subtests.test(path.name):
            found = outloud.check(str(path))
            assert found.error is None
            assert [one.message for one in found.findings if one.severity == "error"] == []
