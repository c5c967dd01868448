import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from csnat_app.bootstrap import Application
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.ui.pages.settings_backup_presenter import WEEK, BackupPresenter
from tests.support import PASSPHRASE, UNIT, TestTime, program


@pytest.fixture
def presenter(app: Application) -> BackupPresenter:
    return BackupPresenter(app.backups, app.desk, app.library.date_words("nb"))


def test_before_the_first_there_is_nothing_to_tell(presenter: BackupPresenter) -> None:
    assert presenter.last_good() == ""
    assert presenter.trouble() is None
    presenter.look_around()
    assert presenter.looked
    assert presenter.listed == ()
    assert not presenter.out_of_reach
    assert presenter.beside_the_store


def test_a_backup_is_made_and_told_in_words(presenter: BackupPresenter, time: TestTime) -> None:
    presenter.make_now()
    assert presenter.last_good() == "i dag 08:30"
    time.now += timedelta(days=3)
    assert presenter.last_good() == "for 3 dager siden"
    presenter.look_around()
    (one,) = presenter.listed
    assert one.made == "Tirsdag 3. mars 08:30"
    assert one.size.endswith("kB")
    assert one.path.exists()


def test_rhythm_and_number_are_kept(presenter: BackupPresenter, app: Application) -> None:
    presenter.choose_every(WEEK)
    presenter.choose_keep(5)
    again = BackupPresenter(app.backups, app.desk, app.library.date_words("nb"))
    assert (again.every, again.keep) == (WEEK, 5)


def test_a_chosen_folder_that_is_gone_is_out_of_reach(
    presenter: BackupPresenter, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    presenter.choose_folder(stick)
    assert not presenter.beside_the_store
    presenter.make_now()
    presenter.look_around()
    assert len(presenter.listed) == 1
    shutil.rmtree(stick)
    presenter.look_around()
    assert presenter.out_of_reach
    assert presenter.listed == ()
    with pytest.raises(Misfortune) as caught:
        presenter.make_now()
    assert caught.value.trouble is Trouble.BACKUP_NOT_MADE
    told = presenter.trouble()
    assert told is not None
    assert told.trouble is Trouble.BACKUP_NOT_MADE


def test_a_practice_store_has_none(tmp_path: Path) -> None:
    app = program(tmp_path / "practice")
    app.access.create("Prøve Prøvesen", "", PASSPHRASE, UNIT, practice=True)
    try:
        assert BackupPresenter(app.backups, app.desk, app.library.date_words("nb")).practice
    finally:
        app.access.lock()
