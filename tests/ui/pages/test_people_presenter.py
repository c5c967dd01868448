from pathlib import Path

import pytest

from csnat_app.bootstrap import Application
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.ui.pages.keys.chosen import NewPassphrase
from csnat_app.ui.pages.people.presenter import PeoplePresenter
from tests.documents.conftest import read_pages
from tests.support import PASSPHRASE, TestTime, public_key
from tests.ui.pages.test_settings_presenter import IDENTITY_NUMBER

NEW = "bok lampe elv tre"


@pytest.fixture
def people(app: Application) -> PeoplePresenter:
    found = PeoplePresenter(app.slots, app.documents, app.library.date_words("nb"))
    found.open()
    return found


def test_the_only_person_may_not_leave(people: PeoplePresenter) -> None:
    (me,) = people.people
    assert me.is_me
    assert not people.may_leave(me)
    people.invite("Øve Øvesen", "")
    people.open()
    me, invited = people.people
    # Who has not opened yet may lose the code.
    assert not people.may_leave(me)
    assert people.may_leave(invited)
    assert people.others == 1


def test_another_code_for_the_same_person(app: Application, people: PeoplePresenter) -> None:
    lost = people.invite("Øve Øvesen", "lege").sheet.groups()
    people.open()
    assert people.waits_for_others
    (_, invited) = people.people
    again = people.invite_again(invited)
    assert again.person == invited.person
    assert again.sheet.groups() != lost
    words = " ".join(" ".join(read_pages(again.sheet.sheet().pdf)).split())
    assert all(group in words for group in again.sheet.groups())
    people.open()
    assert people.people[1] == invited
    app.access.lock()
    app.access.unlock(invited.slot_id, "-".join(again.sheet.groups()))
    app.access.renew(NEW)
    people.open()
    assert not people.waits_for_others


def test_an_invitation_opens_the_store_and_stands_on_a_sheet(
    app: Application, people: PeoplePresenter
) -> None:
    invitation = people.invite("  Øve Øvesen ", "lege")
    assert invitation.person.name == "Øve Øvesen"
    groups = invitation.sheet.groups()
    sheet = invitation.sheet.sheet()
    assert "Øve" not in sheet.name
    words = " ".join(" ".join(read_pages(sheet.pdf)).split())
    assert "Øve Øvesen" in words
    assert all(group in words for group in groups)
    people.open()
    slot_id = people.people[1].slot_id
    app.access.lock()
    app.access.unlock(slot_id, " ".join(groups).lower())
    assert app.access.person.name == "Øve Øvesen"


@pytest.mark.parametrize(
    ("name", "title", "trouble"),
    [
        ("  ", "lege", Trouble.NAME_MISSING),
        (IDENTITY_NUMBER, "", Trouble.IDENTITY_NUMBER),
        ("Øve Øvesen", IDENTITY_NUMBER, Trouble.IDENTITY_NUMBER),
    ],
)
def test_whom_nobody_can_be_called_is_not_invited(
    people: PeoplePresenter, name: str, title: str, trouble: Trouble
) -> None:
    with pytest.raises(Misfortune) as refused:
        people.invite(name, title)
    assert refused.value.trouble is trouble
    people.open()
    assert len(people.people) == 1


def test_changes_the_passphrase_only_with_the_one_before(
    app: Application, people: PeoplePresenter, time: TestTime
) -> None:
    chosen = NewPassphrase()
    chosen.passphrase = chosen.again = NEW
    with pytest.raises(Misfortune) as refused:
        people.change_passphrase("ikke denne frasen", chosen)
    assert refused.value.trouble is Trouble.WRONG_PASSPHRASE
    assert people.wait_left() == 1
    time.seconds += 1
    people.change_passphrase(PASSPHRASE, chosen)
    app.access.lock()
    app.access.unlock_any(NEW)


def test_a_new_recovery_key_opens(app: Application, people: PeoplePresenter) -> None:
    sheet = people.new_recovery_key()
    app.access.lock()
    app.access.unlock_with_recovery("-".join(sheet.groups()))


def test_an_organisation_s_key_is_kept_with_who_added_it(people: PeoplePresenter) -> None:
    people.add_organisation(" IT-avdelingen ", f" {public_key()} ")
    people.open()
    (one,) = people.organisations
    assert (one.name, one.added_by) == ("IT-avdelingen", "Prøve Prøvesen")
    people.remove_organisation(one.slot_id)
    people.open()
    assert people.organisations == ()


@pytest.mark.parametrize(
    ("name", "key", "trouble"),
    [
        ("", "age1", Trouble.NAME_MISSING),
        (IDENTITY_NUMBER, "age1", Trouble.IDENTITY_NUMBER),
        ("IT", "nøkkel", Trouble.ORGANISATION_KEY_UNREADABLE),
    ],
)
def test_what_is_no_organisation_s_key_is_refused(
    people: PeoplePresenter, name: str, key: str, trouble: Trouble
) -> None:
    with pytest.raises(Misfortune) as refused:
        people.add_organisation(name, key)
    assert refused.value.trouble is trouble


def test_finds_the_key_in_a_file_with_remarks(people: PeoplePresenter, tmp_path: Path) -> None:
    key = public_key()
    file = tmp_path / "key.txt"
    file.write_text(f"# created: 2026\n# public key:\n{key}\n", "utf-8")
    assert people.read_key(file) == key
    file.write_bytes(b"\xff\xfe nothing")
    with pytest.raises(Misfortune) as none:
        people.read_key(file)
    assert none.value.trouble is Trouble.ORGANISATION_KEY_UNREADABLE
    with pytest.raises(Misfortune) as missing:
        people.read_key(tmp_path / "missing.txt")
    assert missing.value.trouble is Trouble.FILE_UNREADABLE


def test_a_new_key_for_everything_gives_a_key_and_the_others_codes(
    app: Application, people: PeoplePresenter, time: TestTime
) -> None:
    people.invite("Øve Øvesen", "lege")
    with pytest.raises(Misfortune) as refused:
        people.rekey("ikke denne frasen")
    assert refused.value.trouble is Trouble.WRONG_PASSPHRASE
    time.seconds += 1
    done = people.rekey(PASSPHRASE)
    assert [one.person.name for one in done.invitations] == ["Øve Øvesen"]
    key = "-".join(done.key.groups())
    code = "-".join(done.invitations[0].sheet.groups())
    people.open()
    slot_id = next(slot.slot_id for slot in people.people if not slot.is_me)
    for unlock in (
        lambda: app.access.unlock_any(PASSPHRASE),
        lambda: app.access.unlock_with_recovery(key),
        lambda: app.access.unlock(slot_id, code),
    ):
        app.access.lock()
        unlock()
        assert app.desk.is_open
