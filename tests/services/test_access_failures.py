"""A store that could not be made whole leaves nothing behind that stands in the way."""

from pathlib import Path

import pytest

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.services.application import Application
from csnat_app.store import header_file
from csnat_app.store.settings import SettingsRepository
from tests.support import PASSPHRASE, UNIT, program


def _full(*_: object) -> None:
    raise Misfortune(Trouble.DISK_FULL, path="disk")


def _create(app: Application) -> str:
    return app.access.create("Øve Øvesen", "", PASSPHRASE, UNIT)


@pytest.mark.parametrize(
    ("place", "name"), [(SettingsRepository, "keep_unit"), (header_file, "write_header")]
)
def test_a_disk_that_fills_up_on_the_way_can_be_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: object, name: str
) -> None:
    app = program(tmp_path)
    with monkeypatch.context() as patch:
        patch.setattr(place, name, _full)
        with pytest.raises(Misfortune) as caught:
            _create(app)
    assert caught.value.trouble is Trouble.DISK_FULL
    assert not app.desk.is_open
    assert not app.access.exists
    _create(app)
    assert app.settings.unit() == UNIT
    app.access.lock()


def test_a_store_that_was_there_is_never_taken_away(tmp_path: Path) -> None:
    app = program(tmp_path)
    _create(app)
    app.access.lock()
    with pytest.raises(Misfortune) as caught:
        _create(app)
    assert caught.value.trouble is Trouble.STORE_EXISTS
    app.access.unlock_any(PASSPHRASE)
    assert app.settings.unit() == UNIT
    app.access.lock()


def test_a_damaged_directory_does_not_stop_a_new_store(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = program(tmp_path)

    def damaged() -> None:
        raise Misfortune(Trouble.CONTENT_DAMAGED, file="directory.nb.json", line=1, reason="")

    monkeypatch.setattr(app.library, "directory", damaged)
    _create(app)
    assert app.directory.all() == ()
    app.access.lock()
