from datetime import date
from pathlib import Path

import pytest

from csnat_app.bootstrap import Application
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.services.settings import Appearance
from csnat_app.ui.pages.settings_presenter import SettingsPresenter
from tests.support import IDENTITY_NUMBER, UNIT
from tests.support_pictures import PNG


@pytest.fixture
def presenter(app: Application) -> SettingsPresenter:
    found = SettingsPresenter(
        app.settings,
        app.directory,
        app.library,
        app.desk,
        app.folder,
        app.library.date_words("nb"),
    )
    found.open()
    return found


def test_shows_what_is_stored(presenter: SettingsPresenter) -> None:
    assert presenter.unit == UNIT
    assert presenter.person.title == "sykepleier"
    assert len(presenter.services) > 10
    assert not presenter.practice


def test_keeps_person_and_unit(app: Application, presenter: SettingsPresenter) -> None:
    presenter.change_person(title="kreftsykepleier")
    presenter.change_unit(telephone_night="00 00 00 09")
    assert app.desk.person.title == "kreftsykepleier"
    assert app.settings.unit().telephone_night == "00 00 00 09"
    assert app.settings.unit().name == UNIT.name


def test_a_refused_change_leaves_what_was_there(
    app: Application, presenter: SettingsPresenter
) -> None:
    with pytest.raises(Misfortune) as nameless:
        presenter.change_person(name=" ")
    with pytest.raises(Misfortune) as numbered:
        presenter.change_unit(address=IDENTITY_NUMBER)
    assert nameless.value.trouble is Trouble.NAME_MISSING
    assert numbered.value.trouble is Trouble.IDENTITY_NUMBER
    assert app.desk.person.name == "Prøve Prøvesen"
    assert presenter.unit == app.settings.unit() == UNIT


def test_logo_is_kept_removed_and_brought_back(
    app: Application, presenter: SettingsPresenter, tmp_path: Path
) -> None:
    picture = tmp_path / "logo.png"
    picture.write_bytes(PNG)
    presenter.choose_logo(picture)
    kept = app.settings.unit().logo
    assert kept is not None
    assert kept.startswith(PNG[:8])
    undo = presenter.remove_logo()
    assert app.settings.unit().logo is None
    undo()
    assert app.settings.unit().logo == kept


def test_what_is_no_picture_is_refused(presenter: SettingsPresenter, tmp_path: Path) -> None:
    text = tmp_path / "logo.png"
    text.write_text("no picture", "utf-8")
    with pytest.raises(Misfortune) as wrong:
        presenter.choose_logo(text)
    with pytest.raises(Misfortune) as missing:
        presenter.choose_logo(tmp_path / "nothing.png")
    assert wrong.value.trouble is Trouble.LOGO_UNREADABLE
    assert missing.value.trouble is Trouble.FILE_UNREADABLE
    assert presenter.unit.logo is None


def test_appearance_is_kept_on_the_machine(app: Application, presenter: SettingsPresenter) -> None:
    chosen = presenter.choose_appearance(theme="dark")
    assert chosen == Appearance("nb", "dark", 1.0)
    presenter.choose_appearance(scale=1.5)
    assert app.settings.appearance() == Appearance("nb", "dark", 1.5)


def test_search_looks_in_names_areas_and_telephones(presenter: SettingsPresenter) -> None:
    assert presenter.found("") == presenter.services
    assert all("Legevakt" in service.name for service in presenter.found("LEGEVAKT"))
    assert presenter.found("LEGEVAKT")
    by_area = presenter.found("avlastning om natten")
    assert by_area
    assert presenter.found("finnes ikke her") == ()


def test_a_new_service_is_kept_when_it_has_a_name(
    app: Application, presenter: SettingsPresenter
) -> None:
    before = len(app.directory.all())
    service = presenter.new_service()
    with pytest.raises(Misfortune):
        presenter.change_service(service.id, telephone="00 00 00 07")
    assert len(app.directory.all()) == before
    presenter.change_service(service.id, name="Øvingstilbudet")
    kept = app.directory.all()[-1]
    assert (kept.name, kept.telephone) == ("Øvingstilbudet", "00 00 00 07")
    assert presenter.found("øvingstilbudet") == (kept,)


def test_a_service_is_verified_today(app: Application, presenter: SettingsPresenter) -> None:
    first = presenter.services[0]
    presenter.verify_today(first.id)
    assert app.directory.all()[0].verified == date(2026, 3, 3)


def test_a_removed_service_comes_back_whole(app: Application, presenter: SettingsPresenter) -> None:
    first = presenter.services[0]
    undo = presenter.remove_service(first.id)
    assert first not in app.directory.all()
    assert first not in presenter.services
    undo()
    assert first in app.directory.all()
    assert first in presenter.services


def test_a_new_service_without_a_name_is_removed_without_a_trace(
    app: Application, presenter: SettingsPresenter
) -> None:
    before = app.directory.all()
    presenter.remove_service(presenter.new_service().id)
    assert app.directory.all() == before
