from pathlib import Path

import pytest

from csnat_app.bootstrap import Application
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.ui.pages.restore.presenter import RestorePresenter, Side
from tests.support import PASSPHRASE, TestTime, program


def presenter_of(app: Application, *, may_salvage: bool = False) -> RestorePresenter:
    words = app.library.date_words("nb")
    return RestorePresenter(app.backups, app.access, words, app.desk.clock, may_salvage=may_salvage)


@pytest.fixture
def presenter(app: Application) -> RestorePresenter:
    found = presenter_of(app)
    found.look_around()
    found.path = found.backups[0].path
    found.open()
    return found


def test_finds_the_backups_and_who_can_open_them(
    presenter: RestorePresenter, app: Application
) -> None:
    assert presenter.looked
    assert presenter.folder == app.folder / "backups"
    assert [who.name for who in presenter.people] == ["Prøve Prøvesen"]
    assert presenter.slot_id == presenter.people[0].slot_id
    assert not presenter.by_key


def test_compares_with_what_is_here(presenter: RestorePresenter, app: Application) -> None:
    presenter.secret = PASSPHRASE
    presenter.look()
    assert presenter.there() == Side(1, "i går 08:30")
    assert presenter.here() == Side(2, "i dag 08:30")
    assert presenter.made() == "i går 08:30"
    assert presenter.here_is_newer
    # Nothing was changed by looking.
    assert len(app.carers.search().rows) == 2


def test_a_wrong_secret_is_refused(presenter: RestorePresenter, time: TestTime) -> None:
    presenter.secret = "en helt annen frase"
    with pytest.raises(Misfortune) as caught:
        presenter.look()
    assert caught.value.trouble is Trouble.WRONG_PASSPHRASE
    assert presenter.wait_left() == 1
    time.seconds += 1
    presenter.by_key = True
    with pytest.raises(Misfortune) as caught:
        presenter.look()
    assert caught.value.trouble is Trouble.WRONG_RECOVERY_KEY


def test_restores_and_keeps_what_was_here(presenter: RestorePresenter, app: Application) -> None:
    presenter.secret = PASSPHRASE
    presenter.look()
    presenter.restore()
    assert presenter.secret == ""
    assert not app.desk.is_open
    kept = Path(presenter.kept_in)
    assert kept.parent == Path(presenter.aside)
    assert (kept / "store.db").exists()
    app.access.unlock_any(PASSPHRASE)
    assert [row.name for row in app.carers.search().rows] == ["Øve Øvesen"]


@pytest.mark.parametrize("new_key", [False, True])
def test_at_the_door_the_backup_s_key_shows_what_is_here(app: Application, new_key: bool) -> None:
    """Nobody can tell after everything was encrypted anew: the backup's key is another one."""
    if new_key:
        app.slots.rekey(PASSPHRASE)
    app.access.lock()
    presenter = presenter_of(app, may_salvage=True)
    assert presenter.may_salvage
    presenter.look_around()
    presenter.path = presenter.backups[0].path
    presenter.open()
    presenter.secret = PASSPHRASE
    presenter.look()
    assert presenter.store_here
    here = presenter.here()
    assert (here is None) if new_key else (here is not None and here.carers == 2)
    assert presenter.here_is_newer is not new_key


def test_on_a_new_machine_nothing_is_kept_aside(
    app: Application, presenter: RestorePresenter, tmp_path: Path
) -> None:
    new = program(tmp_path / "new")
    there = presenter_of(new, may_salvage=True)
    assert not there.may_salvage
    assert not there.store_here
    there.path = presenter.path
    there.open()
    there.secret = PASSPHRASE
    there.look()
    there.restore()
    assert there.kept_in == ""
    new.access.unlock_any(PASSPHRASE)
    assert len(new.carers.search().rows) == 1
    new.access.lock()


def test_a_folder_out_of_reach_has_no_backups(app: Application, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    app.backups.set_folder(stick)
    stick.rmdir()
    presenter = presenter_of(app)
    presenter.look_around()
    assert presenter.looked
    assert presenter.backups == ()


def test_what_is_no_backup_is_refused(presenter: RestorePresenter, tmp_path: Path) -> None:
    presenter.path = tmp_path / "letter.csnatbackup"
    presenter.path.write_text("Kjære deg")
    with pytest.raises(Misfortune) as caught:
        presenter.open()
    assert caught.value.trouble is Trouble.BACKUP_FOREIGN
