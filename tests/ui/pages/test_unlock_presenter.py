import subprocess
import sys
from pathlib import Path

import pytest

from csnat_app.bootstrap import Application
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.ui.pages.unlock_presenter import Door, Secret, UnlockPresenter, Way
from tests.support import PASSPHRASE, UNIT, TestTime, program


@pytest.fixture
def app(app: Application) -> Application:
    """At the door."""
    app.access.lock()
    return app


@pytest.fixture
def presenter(app: Application) -> UnlockPresenter:
    return UnlockPresenter(app.access, app.folder)


def test_knows_who_can_open(presenter: UnlockPresenter) -> None:
    door = presenter.look()
    assert [(who.name, who.title) for who in door.people] == [("Prøve Prøvesen", "sykepleier")]
    assert door.trouble is None
    assert not door.practice


def test_opens_with_the_passphrase(app: Application, presenter: UnlockPresenter) -> None:
    presenter.unlock(Secret.PASSPHRASE, presenter.look().people[0].slot_id, PASSPHRASE)
    assert app.desk.person.name == "Prøve Prøvesen"


def test_counts_down_in_whole_seconds(presenter: UnlockPresenter, time: TestTime) -> None:
    slot_id = presenter.look().people[0].slot_id
    for wait in (1, 2, 4):
        time.seconds += 100
        with pytest.raises(Misfortune):
            presenter.unlock(Secret.PASSPHRASE, slot_id, "ikke denne frasen")
        assert presenter.wait_left() == wait
    time.seconds += 3.5
    assert presenter.wait_left() == 1
    time.seconds += 0.5
    assert presenter.wait_left() == 0


def test_a_practice_store_says_so(tmp_path: Path) -> None:
    application = program(tmp_path / "practice")
    application.access.create("Øve Øvesen", "", PASSPHRASE, UNIT, practice=True)
    application.access.lock()
    assert UnlockPresenter(application.access, application.folder).look().practice


@pytest.mark.parametrize(
    ("file", "content", "trouble"),
    [
        ("store.json", None, Trouble.HEADER_MISSING),
        ("store.json", b"not a header", Trouble.HEADER_DAMAGED),
        ("store.db", None, Trouble.STORE_MISSING),
    ],
)
def test_what_is_wrong_with_the_files_is_seen_at_once(
    app: Application,
    presenter: UnlockPresenter,
    file: str,
    content: bytes | None,
    trouble: Trouble,
) -> None:
    (app.folder / "store.json.previous").unlink(missing_ok=True)  # else it would be taken instead
    (app.folder / "store.json.previous").unlink(missing_ok=True)
    if content is None:
        (app.folder / file).unlink()
    else:
        (app.folder / file).write_bytes(content)
    found = presenter.look().trouble
    assert found is not None
    assert found.trouble is trouble


@pytest.mark.parametrize("trouble", sorted(Trouble))
def test_every_trouble_with_the_files_has_a_way_on(trouble: Trouble) -> None:
    ways = Door(trouble=Misfortune(trouble)).ways()
    assert ways
    assert ways[-1] is not Way.FOLDER


@pytest.mark.parametrize("trouble", [Trouble.STORE_OLDER, Trouble.STORE_DAMAGED])
def test_practice_has_no_backups_to_restore(trouble: Trouble) -> None:
    assert Way.RESTORE in Door(trouble=Misfortune(trouble)).ways()
    assert Way.RESTORE not in Door(practice=True, trouble=Misfortune(trouble)).ways()


def test_knows_who_is_invited(app: Application, presenter: UnlockPresenter) -> None:
    app.access.unlock_any(PASSPHRASE)
    code = app.slots.invite("Øve Øvesen", "lege")
    app.access.lock()
    first, invited = presenter.look().people
    assert (first.invited, invited.invited, invited.title) == (False, True, "lege")
    presenter.unlock(Secret.CODE, invited.slot_id, code)
    assert app.access.person.name == "Øve Øvesen"


def test_the_first_page_loads_neither_database_nor_documents() -> None:
    heavy = ("sqlalchemy", "sqlcipher3", "reportlab", "pikepdf")
    heavy += ("PySide6.QtPdf", "PySide6.QtPdfWidgets", "PySide6.QtPrintSupport")
    code = (
        "import sys, csnat_app.ui.pages.unlock, csnat_app.bootstrap;"
        f"print([name for name in {heavy!r} if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]"
