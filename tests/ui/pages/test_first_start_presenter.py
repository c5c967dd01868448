from pathlib import Path

import pytest

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.services.passphrase import Hint
from csnat_app.ui.pages.first_start.presenter import FirstStartPresenter, Lack, Step
from tests.support import IDENTITY_NUMBER, PASSPHRASE, program

LANGUAGES = (("nb", "bokmål"), ("en", "English"))


@pytest.fixture
def presenter(tmp_path: Path) -> FirstStartPresenter:
    application = program(tmp_path / "data")
    return FirstStartPresenter(
        application.access, application.documents, application.folder, LANGUAGES
    )


def test_begins_with_the_choice_in_bokmal(presenter: FirstStartPresenter) -> None:
    assert (presenter.step, presenter.language, presenter.made) == (Step.CHOICE, "nb", False)


def test_says_what_is_missing(presenter: FirstStartPresenter) -> None:
    presenter.name = "  "
    presenter.passphrase, presenter.again = "kort", "korte"
    assert presenter.lacks() == {Lack.NAME, Lack.PASSPHRASE, Lack.NOT_SAME}
    assert presenter.missing_characters == 8
    presenter.name = "Prøve Prøvesen"
    presenter.passphrase = presenter.again = PASSPHRASE
    assert presenter.lacks() == frozenset()
    assert presenter.missing_characters == 0
    assert presenter.hint() is Hint.LONG
    presenter.passphrase = presenter.again = " " * 12
    assert presenter.lacks() == {Lack.PASSPHRASE}
    assert presenter.hint() is Hint.ONE_SIGN


def test_refuses_an_identity_number_in_unit_and_person(presenter: FirstStartPresenter) -> None:
    presenter.change_unit(address=IDENTITY_NUMBER)
    with pytest.raises(Misfortune) as unit:
        presenter.check_unit()
    assert unit.value.params["field"] == "address"
    presenter.title = IDENTITY_NUMBER
    with pytest.raises(Misfortune) as person:
        presenter.check_person()
    assert person.value.params["field"] == "title"


def test_makes_an_open_store_and_forgets_the_passphrase(tmp_path: Path) -> None:
    application = program(tmp_path / "data")
    presenter = FirstStartPresenter(
        application.access, application.documents, application.folder, LANGUAGES
    )
    presenter.change_unit(name="Prøveteamet", telephone_night="00 00 00 01")
    presenter.name, presenter.title = "Prøve Prøvesen", "sykepleier"
    presenter.passphrase = presenter.again = PASSPHRASE
    presenter.make()
    assert presenter.made
    assert presenter.passphrase == presenter.again == ""
    assert application.settings.unit().name == "Prøveteamet"
    assert application.desk.person.name == "Prøve Prøvesen"
    groups = presenter.key.groups()
    assert all(1 <= len(group) <= 4 for group in groups)
    application.access.lock()
    application.access.unlock_with_recovery(" ".join(groups).lower())
    assert application.desk.is_open
    application.access.lock()


def test_the_sheet_is_a_pdf_without_a_name_in_its_file(tmp_path: Path) -> None:
    application = program(tmp_path / "data")
    presenter = FirstStartPresenter(
        application.access, application.documents, application.folder, LANGUAGES
    )
    presenter.name, presenter.passphrase = "Prøve Prøvesen", PASSPHRASE
    presenter.make()
    sheet = presenter.key.sheet()
    assert sheet.pdf.startswith(b"%PDF")
    assert "Prøve" not in sheet.name
    presenter.forget()
    assert presenter.key.groups() == ()
    application.access.lock()


def test_keeps_what_was_typed_when_the_store_cannot_be_made(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "store.json").write_text("{}", "utf-8")
    application = program(folder)
    presenter = FirstStartPresenter(application.access, application.documents, folder, LANGUAGES)
    presenter.name = "Prøve Prøvesen"
    presenter.passphrase = presenter.again = PASSPHRASE
    with pytest.raises(Misfortune) as refused:
        presenter.make()
    assert refused.value.trouble is Trouble.STORE_EXISTS
    assert (presenter.name, presenter.passphrase) == ("Prøve Prøvesen", PASSPHRASE)
    assert not presenter.made
    assert (folder / "store.json").read_text("utf-8") == "{}"
