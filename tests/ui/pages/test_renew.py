"""After the recovery key or an invitation's code: a new passphrase, and a new key."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from csnat_app.bootstrap import Application
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.ui.output import Output
from csnat_app.ui.pages.renew.page import RenewPage
from csnat_app.ui.pages.renew.presenter import RenewPresenter
from csnat_app.ui.widgets.labelled import Labelled
from tests.support import PASSPHRASE, UNIT, program
from tests.ui.hands import Parts

NEW = "bok lampe elv tre"


@dataclass
class Renewal(Parts):
    """The page on a store that was opened without a passphrase; `saved` is what was saved."""

    application: Application
    presenter: RenewPresenter
    page: RenewPage
    saved: Path
    recovery_key: str
    done: list[bool] = field(default_factory=list)

    def widget(self, name: str) -> QWidget | None:
        return self.page.findChild(QWidget, name)

    def choose(self, passphrase: str = NEW) -> None:
        self.type("renew_passphrase", passphrase)
        self.type("renew_again", passphrase)
        self.button("renew_next").click()


Make = Callable[[str], Renewal]


@pytest.fixture
def renewing(qtbot: QtBot, tmp_path: Path) -> Iterator[Make]:
    """Makes the page after the "recovery" key or an "invited" person's code."""
    application = program(tmp_path / "data")
    key = application.access.create("Prøve Prøvesen", "sykepleier", PASSPHRASE, UNIT)
    code = application.slots.invite("Øve Øvesen", "lege")
    application.access.lock()

    def make(how: str) -> Renewal:
        access = application.access
        if how == "recovery":
            access.unlock_with_recovery(key)
        else:
            access.unlock(access.people()[1].id, code)
        presenter = RenewPresenter(access, application.documents)
        saved = tmp_path / "sheet.pdf"
        output = Output(
            application.documents,
            ask_where=lambda _parent, _name: saved,
            ask_how=lambda _parent, _printable: "",
        )
        page = RenewPage(presenter, output)
        qtbot.addWidget(page)
        page.show()
        found = Renewal(application, presenter, page, saved, key)
        page.done.connect(lambda: found.done.append(True))
        return found

    yield make
    application.access.lock()


def _opens(application: Application, unlock: Callable[[], None]) -> bool:
    application.access.lock()
    try:
        unlock()
    except Misfortune as misfortune:
        if misfortune.trouble is not Trouble.WRONG_RECOVERY_KEY:
            raise
        return False
    return True


def test_after_the_recovery_key_come_a_passphrase_and_a_new_key(
    qtbot: QtBot, renewing: Make
) -> None:
    renewal = renewing("recovery")
    renewal.choose()
    qtbot.waitUntil(lambda: renewal.widget("renew_key_signs") is not None)
    signs = renewal.widget("renew_key_signs")
    assert signs is not None
    new_key = signs.accessibleName()
    assert not renewal.done
    assert not renewal.button("renew_key_done").isEnabled()
    renewal.button("renew_key_save").click()
    qtbot.waitUntil(renewal.saved.exists)
    assert renewal.saved.read_bytes().startswith(b"%PDF")
    renewal.button("renew_key_kept").click()
    renewal.button("renew_key_done").click()
    assert renewal.done == [True]
    assert renewal.presenter.key is None
    access = renewal.application.access
    assert _opens(renewal.application, lambda: access.unlock_any(NEW))
    assert access.must_renew == ""
    assert _opens(renewal.application, lambda: access.unlock_with_recovery(new_key))
    assert not _opens(
        renewal.application, lambda: access.unlock_with_recovery(renewal.recovery_key)
    )


def test_the_passphrase_holds_when_the_key_page_is_never_finished(
    qtbot: QtBot, renewing: Make
) -> None:
    renewal = renewing("recovery")
    renewal.choose()
    qtbot.waitUntil(lambda: renewal.widget("renew_key_kept") is not None)
    # As after a kill: nothing is told to the program any more.
    assert _opens(renewal.application, lambda: renewal.application.access.unlock_any(NEW))
    assert renewal.application.access.must_renew == ""


def test_who_was_invited_chooses_only_a_passphrase(qtbot: QtBot, renewing: Make) -> None:
    renewal = renewing("invited")
    assert renewal.presenter.name == "Øve Øvesen"
    renewal.choose()
    qtbot.waitUntil(lambda: renewal.done == [True])
    assert renewal.widget("renew_key_signs") is None
    assert _opens(renewal.application, lambda: renewal.application.access.unlock_any(NEW))
    assert renewal.application.access.person.name == "Øve Øvesen"


@pytest.mark.parametrize(
    ("first", "second", "wrong"),
    [("kort", "kort", "renew_passphrase"), (NEW, NEW + "!", "renew_again")],
)
def test_what_is_wrong_is_said_at_its_field(
    renewing: Make, first: str, second: str, wrong: str
) -> None:
    renewal = renewing("invited")
    renewal.type("renew_passphrase", first)
    renewal.type("renew_again", second)
    renewal.button("renew_next").click()
    labelled = renewal.page.findChild(Labelled, f"{wrong}.group.labelled")
    assert labelled is not None
    assert labelled.has_problem()
    assert renewal.application.access.must_renew == "invited"
    assert not renewal.done


def test_a_passphrase_that_cannot_be_kept_is_said_and_tried_again(
    qtbot: QtBot, renewing: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    renewal = renewing("recovery")
    renew = renewal.application.access.renew

    def full(_passphrase: str) -> str:
        raise Misfortune(Trouble.DISK_FULL, path="/prøve")

    monkeypatch.setattr(renewal.application.access, "renew", full)
    renewal.choose()
    banner = renewal.widget("renew_problem")
    assert banner is not None
    qtbot.waitUntil(banner.isVisible)
    monkeypatch.setattr(renewal.application.access, "renew", renew)
    renewal.button("renew_next").click()
    qtbot.waitUntil(lambda: renewal.widget("renew_key_signs") is not None)
