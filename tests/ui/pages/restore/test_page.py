from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from csnat_app.bootstrap import Application
from csnat_app.domain.errors import Misfortune
from csnat_app.ui.pages.restore.desk_page import RestoreDeskPage
from csnat_app.ui.pages.restore.page import RestorePage
from csnat_app.ui.pages.restore.presenter import RestorePresenter
from csnat_app.ui.widgets.banner import Banner
from csnat_app.ui.widgets.labelled import Labelled
from csnat_app.ui.widgets.rows import Row
from tests.support import PASSPHRASE, TestTime
from tests.ui.hands import Hand


class Restoring(Hand):
    """The page at the door; the dialog for a file answers with `file`."""

    def __init__(self, qtbot: QtBot, app: Application, page: QWidget) -> None:
        super().__init__(qtbot, page)
        self.app = app
        self.file: list[Path] = []
        self.told: list[str] = []

    def choose_first(self) -> None:
        row = self.find("restore_backup_1")
        assert isinstance(row, Row)
        row.activated.emit()

    def passphrase_problem(self) -> str:
        labelled = self.find("restore_passphrase.group.labelled")
        assert isinstance(labelled, Labelled)
        return labelled.note() if labelled.has_problem() else ""


@pytest.fixture
def restoring(qtbot: QtBot, app: Application) -> Restoring:
    app.access.lock()
    presenter = RestorePresenter(
        app.backups,
        app.access,
        app.library.date_words("nb"),
        app.desk.clock,
        may_salvage=True,
    )
    page = RestorePage(presenter, ask=lambda _parent, _folder: found.file[0])
    qtbot.addWidget(page)
    page.show()
    found = Restoring(qtbot, app, page)
    for name in ("done", "back", "salvage_wanted"):
        getattr(page, name).connect(lambda name=name: found.told.append(name))
    page.busy.connect(lambda busy: found.told.append(f"busy {busy}"))
    return found


def test_from_the_list_to_the_unlock_page(restoring: Restoring) -> None:
    restoring.choose_first()
    restoring.type("restore_passphrase", PASSPHRASE)
    restoring.click("restore_look")
    assert restoring.text("restore_there_1").startswith("1 carer")
    # What opens the backup shows the locked store beside it as well.
    assert restoring.text("restore_here_1").startswith("2 carer")
    warning = restoring.find("restore_warning")
    assert "Nothing is merged" in warning.accessibleName()
    assert str(restoring.app.folder / "aside") in warning.accessibleName()
    restoring.click("restore_agree")
    aside = restoring.find("restore_aside")
    assert isinstance(aside, QLineEdit)
    assert (Path(aside.text()) / "store.json").exists()
    restoring.click("restore_unlock")
    assert restoring.told == ["busy True", "busy False", "done"]
    restoring.app.access.unlock_any(PASSPHRASE)
    assert len(restoring.app.carers.search().rows) == 1


def test_a_wrong_passphrase_is_said_at_the_field(restoring: Restoring, time: TestTime) -> None:
    restoring.choose_first()
    restoring.type("restore_passphrase", "en helt annen frase")
    restoring.click("restore_look")
    restoring.qtbot.waitUntil(lambda: restoring.passphrase_problem() != "")
    assert restoring.passphrase_problem().startswith("That is not the passphrase.")
    # Guessing at a backup is as slow as at the door, and the button waits with the person.
    assert "1 second" in restoring.passphrase_problem()
    look = restoring.find("restore_look")
    assert not look.isEnabled()
    line = restoring.find("restore_passphrase")
    restoring.type("restore_passphrase", PASSPHRASE)
    restoring.qtbot.keyClick(line, Qt.Key.Key_Return)
    assert "1 second" in restoring.passphrase_problem()
    time.seconds += 1
    restoring.qtbot.waitUntil(look.isEnabled)
    assert restoring.passphrase_problem().endswith("You can try again now.")
    restoring.type("restore_passphrase", PASSPHRASE)
    assert restoring.passphrase_problem() == ""
    restoring.click("restore_look")
    restoring.find("restore_there_1")


def test_the_wait_is_there_from_the_start_and_for_the_key_as_well(
    restoring: Restoring, time: TestTime
) -> None:
    """Somebody guessed at the door just before."""
    with pytest.raises(Misfortune):
        restoring.app.access.unlock_any("en helt annen frase")
    restoring.choose_first()
    restoring.find("restore_passphrase")
    assert not restoring.find("restore_look").isEnabled()
    assert restoring.passphrase_problem().startswith("You can try again in")
    restoring.click("restore_other_way")
    assert not restoring.find("restore_look").isEnabled()
    time.seconds += 1
    restoring.qtbot.waitUntil(restoring.find("restore_look").isEnabled)


def test_who_was_only_invited_then_is_asked_for_the_code(
    qtbot: QtBot, app: Application, time: TestTime
) -> None:
    code = app.slots.invite("Øve Øvesen", "")
    app.backups.make_now()
    app.access.lock()
    dates = app.library.date_words("nb")
    page = RestorePage(RestorePresenter(app.backups, app.access, dates, app.desk.clock))
    qtbot.addWidget(page)
    page.show()
    hand = Restoring(qtbot, app, page)
    hand.choose_first()
    assert hand.text("restore_passphrase.group.label") == "Passphrase"
    row = hand.find("restore_person_2")
    assert isinstance(row, Row)
    row.activated.emit()
    assert hand.text("restore_passphrase.group.label") == "The code that you were given"
    hand.type("restore_passphrase", "AAAA-BBBB")
    hand.click("restore_look")
    qtbot.waitUntil(lambda: hand.passphrase_problem().startswith("That is not the code."))
    time.seconds += 1
    hand.type("restore_passphrase", code)
    hand.click("restore_look")
    assert hand.text("restore_there_1").startswith("2 carer")


def test_what_is_no_backup_is_said_and_another_can_be_chosen(
    restoring: Restoring, tmp_path: Path
) -> None:
    letter = tmp_path / "brev.csnatbackup"
    letter.write_text("Kjære deg")
    restoring.file.append(letter)
    restoring.click("restore_choose_file")
    banner = restoring.find("restore_choose_problem")
    assert isinstance(banner, Banner)
    assert str(letter) in banner.accessibleName()
    restoring.choose_first()
    restoring.find("restore_passphrase")


def test_one_can_go_back_without_anything_having_happened(restoring: Restoring) -> None:
    before = (restoring.app.folder / "store.db").read_bytes()
    restoring.choose_first()
    restoring.type("restore_passphrase", PASSPHRASE)
    restoring.click("restore_look")
    restoring.click("restore_compare_back")
    line = restoring.find("restore_passphrase")
    assert isinstance(line, QLineEdit)
    assert line.text() == ""
    restoring.click("restore_secret_back")
    restoring.click("restore_salvage")
    restoring.click("restore_choose_back")
    assert restoring.told == ["salvage_wanted", "back"]
    assert (restoring.app.folder / "store.db").read_bytes() == before


def test_behind_the_door_the_open_store_is_told(qtbot: QtBot, app: Application) -> None:
    words = app.library.date_words("nb")
    page = RestoreDeskPage(app.backups, app.access, words, app.desk.clock)
    qtbot.addWidget(page)
    page.show()
    locks: list[bool] = []
    page.lock_wanted.connect(lambda: locks.append(True))
    page.enter(app.backups.list()[0].path)
    restoring = Restoring(qtbot, app, page)
    assert not restoring.seen("restore_salvage")
    restoring.type("restore_passphrase", PASSPHRASE)
    restoring.click("restore_look")
    assert restoring.text("restore_here_1").startswith("2 carer")
    restoring.click("restore_agree")
    restoring.click("restore_unlock")
    assert locks == [True]
    assert not app.desk.is_open
    # No secret and no backup's content stays behind.
    page.leave()
    assert page.layout() is not None
    assert page.layout().count() == 0
