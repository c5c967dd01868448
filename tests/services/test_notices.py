from datetime import timedelta

import pytest

from csnat_app.domain.errors import Misfortune
from csnat_app.services.application import Application
from csnat_app.services.notices import NoticeKind
from tests.support import PASSPHRASE, TestTime, public_key

OTHER = "en annen frase helt"


def _kinds(app: Application) -> list[NoticeKind]:
    return [notice.kind for notice in app.notices.notices()]


def _again(app: Application, passphrase: str = PASSPHRASE) -> None:
    app.access.lock()
    app.access.unlock_any(passphrase)


def test_a_new_store_has_nothing_to_tell(app: Application) -> None:
    assert _kinds(app) == []


def test_an_organisation_s_key_is_told_to_each_person_once(app: Application) -> None:
    code = app.slots.invite("Øve Øvesen", "")
    app.slots.add_organisation("IT-avdelingen", public_key())
    (notice,) = app.notices.notices()
    assert notice.kind is NoticeKind.ORGANISATION_KEY
    assert notice.organisation is not None
    assert (notice.organisation.name, notice.organisation.added_by) == (
        "IT-avdelingen",
        "Prøve Prøvesen",
    )
    app.notices.seen(notice)
    _again(app)
    assert _kinds(app) == []
    app.slots.add_organisation("Kommunen", public_key())
    assert _kinds(app) == [NoticeKind.ORGANISATION_KEY]
    slot_id = app.access.people()[1].id
    app.access.lock()
    app.access.unlock(slot_id, code)
    assert _kinds(app) == [NoticeKind.ORGANISATION_KEY] * 2


def test_wrong_tries_are_told_once_to_whoever_opens_next(app: Application, time: TestTime) -> None:
    app.access.lock()
    for _ in range(3):
        with pytest.raises(Misfortune):
            app.access.unlock_any("ikke denne frasen")
        time.seconds += 100
    app.access.unlock_any(PASSPHRASE)
    (notice,) = app.notices.notices()
    assert (notice.kind, notice.count) == (NoticeKind.FAILED_TRIES, 3)
    app.notices.seen(notice)
    assert _kinds(app) == []
    _again(app)
    assert _kinds(app) == []


def test_a_clock_that_was_set_back_is_told(app: Application, time: TestTime) -> None:
    time.now -= timedelta(days=365)
    _again(app)
    assert _kinds(app) == [NoticeKind.CLOCK_BACK]
    time.now += timedelta(days=365)
    assert _kinds(app) == []


def test_an_hour_s_difference_between_zones_is_no_clock_set_back(
    app: Application, time: TestTime
) -> None:
    time.now = time.now.astimezone(tz=None)
    _again(app)
    assert _kinds(app) == []


def test_an_altered_header_that_was_put_back_is_told(app: Application) -> None:
    app.access.lock()
    header = app.folder / "store.json"
    header.write_text(header.read_text("utf-8").replace("Prøve Prøvesen", "En Annen"), "utf-8")
    app.access.unlock_any(PASSPHRASE)
    assert _kinds(app) == [NoticeKind.HEADER_REPAIRED]


def test_an_older_copy_that_was_accepted_is_told(app: Application) -> None:
    app.access.lock()
    database = app.folder / "store.db"
    before = database.read_bytes()
    app.access.unlock_any(PASSPHRASE)
    app.access.lock()
    database.write_bytes(before)
    app.access.unlock_any(PASSPHRASE, accept_older=True)
    assert NoticeKind.OLDER_COPY in _kinds(app)


def test_what_the_check_finds_comes_first_until_the_store_is_locked(app: Application) -> None:
    app.slots.add_organisation("IT-avdelingen", public_key())
    assert not app.notices.is_checked
    app.notices.checked(("page: 7 is damaged", "log: entry 3 was altered"))
    assert app.notices.is_checked
    assert _kinds(app) == [
        NoticeKind.STORE_DAMAGED,
        NoticeKind.LOG_BROKEN,
        NoticeKind.ORGANISATION_KEY,
    ]
    _again(app)
    assert not app.notices.is_checked
    assert _kinds(app) == [NoticeKind.ORGANISATION_KEY]


def test_the_check_of_a_whole_store_finds_nothing(app: Application) -> None:
    app.notices.checked(app.health.check())
    assert _kinds(app) == []
