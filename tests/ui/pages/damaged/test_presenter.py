from pathlib import Path

import pytest

from csnat_app.bootstrap import Application
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.services.health import SalvageReport
from csnat_app.ui.pages.damaged.presenter import Damage, DamagedPresenter, Loss
from tests.support import PASSPHRASE, TestTime
from tests.ui.pages.damaged.damage import damage


def presenter_of(app: Application) -> DamagedPresenter:
    words = app.library.date_words("nb")
    return DamagedPresenter(app.health, app.backups, app.access, app.desk, words)


def test_a_whole_store_has_nothing_to_tell(app: Application) -> None:
    presenter = presenter_of(app)
    assert not presenter.checked
    presenter.check()
    assert presenter.checked
    assert presenter.damages() == ()
    assert presenter.last_good() == ""
    app.backups.make_now()
    assert presenter.last_good() == "i dag 08:30"


def test_a_damaged_page_is_found_in_the_open_store(app: Application) -> None:
    app.access.lock()
    app.access.unlock_any(PASSPHRASE)
    damage(app.folder, -2)
    presenter = presenter_of(app)
    presenter.check()
    assert presenter.damages() == (Damage.PAGE,)


def test_each_kind_is_told_once(app: Application) -> None:
    presenter = presenter_of(app)
    presenter.findings = ("log: a", "page: 3", "log: b", "what is this", "structure: c")
    assert presenter.damages() == (Damage.LOG, Damage.PAGE, Damage.STRUCTURE)


def test_at_the_door_a_person_and_a_secret_are_needed(app: Application, time: TestTime) -> None:
    app.access.lock()
    damage(app.folder, -2)
    presenter = presenter_of(app)
    assert not presenter.is_open
    assert presenter.last_good() == ""
    presenter.look_for_people()
    assert [who.name for who in presenter.people] == ["Prøve Prøvesen"]
    presenter.secret = "en helt annen frase"
    with pytest.raises(Misfortune) as caught:
        presenter.salvage()
    assert caught.value.trouble is Trouble.WRONG_PASSPHRASE
    assert presenter.wait_left() == 1
    time.seconds += 1
    presenter.secret = PASSPHRASE
    presenter.salvage()
    assert presenter.secret == ""
    assert (Path(presenter.kept_in) / "store.db").exists()
    app.access.unlock_any(PASSPHRASE)
    assert presenter.kept("carer") == len(app.carers.search().rows)
    assert app.health.check() == ()


def test_an_open_store_needs_no_secret_and_is_locked_afterwards(app: Application) -> None:
    presenter = presenter_of(app)
    presenter.salvage()
    assert not app.desk.is_open
    assert presenter.kept("carer") == 12
    assert presenter.losses() == ()


def test_what_was_lost_is_read_from_the_report(app: Application) -> None:
    presenter = presenter_of(app)
    lines = ("rows: action 3", "rows: log unknown", "carer: 0123456789ab", "case: a", "case: b")
    presenter.report = SalvageReport({"carer": 2}, lines, Path("aside"))
    assert presenter.losses() == (Loss("action", 3), Loss("log", None))
    assert presenter.nameless() == ("? 01234567",)
    assert presenter.incomplete() == 2
    assert (presenter.kept("carer"), presenter.kept("need")) == (2, 0)


def test_the_list_is_saved_as_a_text(app: Application, tmp_path: Path) -> None:
    presenter = presenter_of(app)
    presenter.save(tmp_path / "liste.txt", "Det som ikke kunne leses: ŋ\n")
    assert (tmp_path / "liste.txt").read_text("utf-8") == "Det som ikke kunne leses: ŋ\n"
    with pytest.raises(Misfortune) as caught:
        presenter.save(tmp_path, "")  # a folder is in the place
    assert caught.value.trouble is Trouble.FILE_NOT_WRITTEN
