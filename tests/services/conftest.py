"""What the tests of several services start from."""

from pathlib import Path

import pytest

from csnat_app.services.application import Application
from tests.support_sheets import Reviewer


@pytest.fixture
def target(app: Application, tmp_path: Path) -> Path:
    """A folder that the unit has chosen for its backups."""
    folder = tmp_path / "share"
    folder.mkdir()
    app.backups.set_folder(folder)
    return folder


@pytest.fixture
def sheet(app: Application, tmp_path: Path) -> Reviewer:
    """The Northern Sámi texts, as a reviewer gets them."""
    path = tmp_path / "se.xlsx"
    app.review.export("se", path)
    return Reviewer(path)
