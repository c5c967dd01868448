from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from csnat_app.bootstrap import Application
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.ui.output import Output
from csnat_app.ui.pages.people.page import PeoplePage
from csnat_app.ui.pages.people.presenter import PeoplePresenter
from csnat_app.ui.widgets.dialog import Ask
from csnat_app.ui.widgets.labelled import Labelled
from tests.support import PASSPHRASE, TestTime, opened, public_key
from tests.ui.hands import Hand

NEW = "bok lampe elv tre"


@dataclass
class People(Hand):
    """The page on an open store with one person; a file dialog answers with `key_file`."""

    application: Application
    page: PeoplePage
    qtbot: QtBot
    key_file: Path
    time: TestTime
    said: list[str] = field(default_factory=list)
    locked: list[bool] = field(default_factory=list)
    busy: list[bool] = field(default_factory=list)

    def sees(self, name: str) -> bool:
        return bool(self.seen(name))

    def answer(self, name: str, key: str) -> None:
        self.qtbot.waitUntil(lambda: any(one.isVisible() for one in self._asks(name)))
        ask = next(one for one in self._asks(name) if one.isVisible())
        ask.button(key).click()

    def _asks(self, name: str) -> list[Ask]:
        return self.page.findChildren(Ask, name)

    def problem(self, name: str) -> str:
        labelled = self.find(f"{name}.labelled")
        assert isinstance(labelled, Labelled)
        self.qtbot.waitUntil(labelled.has_problem)
        return labelled.note()


@pytest.fixture
def people(qtbot: QtBot, tmp_path: Path) -> Iterator[People]:
    time = TestTime()
    app = opened(tmp_path / "data", time)
    key_file = tmp_path / "key.txt"
    key_file.write_text(f"# public key:\n{public_key()}\n", "utf-8")
    output = Output(app.documents)
    presenter = PeoplePresenter(app.slots, app.documents, app.library.date_words("nb"))
    page = PeoplePage(presenter, output, ask=lambda _parent: key_file)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    found = People(app, page, qtbot, key_file, time)
    page.said.connect(lambda words, _undo: found.said.append(words))
    page.lock_wanted.connect(lambda: found.locked.append(True))
    page.busy.connect(found.busy.append)
    page.show()
    page.enter()
    yield found
    app.access.lock()


def _invite(people: People, name: str = "Øve Øvesen") -> str:
    people.click("people_invite")
    people.type("invite_name", name)
    people.click("invite_go_on")
    code = people.find("code_1_signs").accessibleName()
    people.click("code_done")
    return code


def test_shows_who_can_open_and_no_way_to_shut_everybody_out(people: People) -> None:
    assert people.sees("people_person_1")
    assert people.sees("people_person_1_state")
    assert not people.sees("people_person_1_remove")


def test_a_code_is_shown_once_and_lets_a_colleague_in(people: People) -> None:
    code = _invite(people)
    assert people.find("people_person_2_remove").accessibleName().endswith("Øve Øvesen")
    assert not any(code in one.accessibleName() for one in people.page.findChildren(QWidget))
    access = people.application.access
    slot_id = access.people()[1].id
    access.lock()
    access.unlock(slot_id, code)
    assert access.must_renew == "invited"


def test_a_new_code_takes_a_yes_and_makes_the_one_before_worthless(people: People) -> None:
    first = _invite(people)
    slot = people.application.access.people()[1]
    assert people.find("people_person_2_again").accessibleName().endswith("Øve Øvesen")
    people.click("people_person_2_again")
    people.answer("people_again_ask", "no")
    assert people.application.access.people()[1] == slot
    people.click("people_person_2_again")
    people.answer("people_again_ask", "yes")
    second = people.find("code_1_signs").accessibleName()
    assert second != first
    people.click("code_done")
    ring = people.application.desk.ring
    assert not ring.opens(slot.id, first)
    assert ring.opens(slot.id, second)
    people.application.slots.change_passphrase(PASSPHRASE, NEW)
    people.page.enter()
    assert not people.sees("people_person_1_again")  # only who has not come in yet


def test_says_why_one_cannot_leave_while_nobody_else_has_come_in(people: People) -> None:
    assert not people.sees("people_why_not")
    code = _invite(people)
    people.find("people_why_not")
    assert not people.sees("people_person_1_remove")
    access = people.application.access
    access.lock()
    access.unlock(access.people()[1].id, code)
    access.renew(NEW)
    people.page.enter()
    people.find("people_person_1_remove")
    assert not people.sees("people_why_not")


def test_a_name_is_needed_to_invite(people: People) -> None:
    people.click("people_invite")
    people.click("invite_go_on")
    assert people.problem("invite_name")
    people.click("invite_back")
    people.find("people_person_1")
    assert len(people.application.access.people()) == 1


def test_somebody_is_taken_out_only_after_a_yes(people: People) -> None:
    _invite(people)
    people.click("people_person_2_remove")
    people.answer("people_remove_ask", "no")
    assert len(people.application.access.people()) == 2
    people.click("people_person_2_remove")
    people.answer("people_remove_ask", "yes")
    people.qtbot.waitUntil(lambda: not people.sees("people_person_2"))
    assert len(people.application.access.people()) == 1
    assert "Øve Øvesen" in people.said[-1]
    assert not people.locked


def test_who_leaves_is_locked_out_at_once(people: People) -> None:
    code = _invite(people)
    access = people.application.access
    access.lock()
    access.unlock(access.people()[1].id, code)
    access.renew(NEW)
    people.page.enter()
    people.click("people_person_2_remove")
    people.answer("people_leave_ask", "yes")
    assert people.locked == [True]
    assert [slot.person and slot.person.name for slot in access.people()] == ["Prøve Prøvesen"]


def test_changes_the_passphrase(people: People) -> None:
    people.click("people_passphrase_begin")
    people.click("change_passphrase_go_on")
    assert people.problem("change_passphrase_old.group")
    people.type("change_passphrase_old", "ikke denne frasen")
    people.type("change_passphrase_new_passphrase", NEW)
    people.type("change_passphrase_new_again", NEW)
    people.click("change_passphrase_go_on")
    assert "1 second" in people.problem("change_passphrase_old.group")
    assert not people.find("change_passphrase_go_on").isEnabled()
    people.type("change_passphrase_old", PASSPHRASE)
    people.time.seconds += 1
    people.click("change_passphrase_go_on")
    people.qtbot.waitUntil(lambda: bool(people.said))
    access = people.application.access
    access.lock()
    access.unlock_any(NEW)


def test_a_new_recovery_key_takes_a_yes_and_is_put_away(people: People) -> None:
    people.click("people_key_begin")
    people.answer("people_key_ask", "yes")
    key = people.find("people_new_key_signs").accessibleName()
    done = people.find("people_new_key_done")
    assert not done.isEnabled()
    people.click("people_new_key_kept")
    people.click("people_new_key_done")
    people.find("people_person_1")
    access = people.application.access
    access.lock()
    access.unlock_with_recovery(key)


def test_a_key_that_is_shown_goes_when_the_page_is_left(people: People) -> None:
    people.click("people_key_begin")
    people.answer("people_key_ask", "yes")
    people.find("people_new_key_signs")
    people.page.leave()
    assert not people.sees("people_new_key_signs")


def test_the_organisation_s_key_comes_from_a_file_and_goes_again(people: People) -> None:
    people.click("people_org_add")
    people.type("organisation_name", "IT-avdelingen")
    people.type("organisation_key", "noe annet")
    people.click("organisation_go_on")
    assert "age1" in people.problem("organisation_key")
    people.click("organisation_file")
    people.click("organisation_go_on")
    people.find("people_org_1")
    (one,) = people.application.slots.organisations()
    assert one.name == "IT-avdelingen"
    people.click("people_org_1_remove")
    people.answer("people_org_ask", "yes")
    assert people.application.slots.organisations() == ()


def test_a_new_key_for_everything_ends_with_the_key_and_the_codes(people: People) -> None:
    _invite(people)
    people.click("people_rekey_begin")
    people.click("rekey_go_on")
    assert people.problem("rekey_passphrase.group")
    people.type("rekey_passphrase", PASSPHRASE)
    people.click("rekey_go_on")
    assert people.busy[-1]
    key = people.find("people_new_key_signs").accessibleName()
    assert not people.busy[-1]
    people.click("people_new_key_kept")
    people.click("people_new_key_done")
    code = people.find("code_1_signs").accessibleName()
    people.click("code_done")
    people.find("people_person_2")
    access = people.application.access
    access.lock()
    access.unlock(access.people()[1].id, code)
    access.lock()
    access.unlock_with_recovery(key)


def test_a_new_key_that_breaks_off_says_so_and_leads_to_the_door(
    people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_passphrase: str) -> None:
        people.application.access.lock()
        raise Misfortune(Trouble.DISK_FULL, path="/prøve")

    monkeypatch.setattr(people.application.slots, "rekey", full)
    people.click("people_rekey_begin")
    people.type("rekey_passphrase", PASSPHRASE)
    people.click("rekey_go_on")
    people.answer("people_rekey_ask", "unlock")
    assert people.locked == [True]
    assert not people.busy[-1]


def test_the_tab_key_goes_through_a_step_as_one_reads(people: People) -> None:
    people.page.activateWindow()
    people.qtbot.waitUntil(people.page.isActiveWindow)
    people.click("people_invite")
    people.qtbot.waitUntil(lambda: people.find("invite_name").hasFocus())
    way = []
    for _ in range(4):
        focused = QApplication.focusWidget()
        assert focused is not None
        way.append(focused.objectName())
        people.qtbot.keyClick(focused, "\t")
    assert way == ["invite_name", "invite_title", "invite_back", "invite_go_on"]
