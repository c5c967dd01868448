import pytest

from csnat_app.bootstrap import Application
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.ui.pages.new_carer_presenter import NewCarer, NewCarerPresenter
from tests.support import IDENTITY_NUMBER

WITH_A_BLANK = f"{IDENTITY_NUMBER[:6]} {IDENTITY_NUMBER[6:]}"


@pytest.fixture
def presenter(app: Application) -> NewCarerPresenter:
    return NewCarerPresenter(app.carers, app.library)


def test_offers_languages_by_their_own_names(presenter: NewCarerPresenter) -> None:
    assert presenter.languages() == (
        ("nb", "bokmål"),
        ("nn", "nynorsk"),
        ("se", "davvisámegiella"),
        ("en", "English"),
    )


def test_keeps_a_carer_with_an_empty_first_round(
    app: Application, presenter: NewCarerPresenter
) -> None:
    typed = NewCarer(" Áile Eŋgeš ", "daughter", " T-7 ", "se", " 00 00 00 02 ")
    case = app.carers.open(presenter.begin(typed))
    assert case.carer.name == "Áile Eŋgeš"
    assert case.carer.relationship == "daughter"
    assert case.carer.patient_code == "T-7"
    assert case.carer.language == "se"
    assert case.carer.telephone == "00 00 00 02"
    assert len(case.rounds) == 1


def test_names_stay_exactly_as_typed(app: Application, presenter: NewCarerPresenter) -> None:
    for name in ('O\'Øve "Prøve"', "Prøve 🌷", "Ø" * 500, "Robert'); DROP TABLE carer;--"):
        carer_id = presenter.begin(NewCarer(name, language="nb"))
        assert app.carers.open(carer_id).carer.name == name


@pytest.mark.parametrize("field", ["name", "relationship", "patient_code", "telephone"])
def test_refuses_an_identity_number_in_any_field(
    app: Application, presenter: NewCarerPresenter, field: str
) -> None:
    fields = {"name": "Øve", "language": "nb"} | {field: WITH_A_BLANK}
    with pytest.raises(Misfortune) as caught:
        presenter.begin(NewCarer(**fields))
    assert caught.value.trouble is Trouble.IDENTITY_NUMBER
    assert caught.value.params["field"] == field
    assert app.carers.search().total == 0


def test_refuses_while_one_types(presenter: NewCarerPresenter) -> None:
    assert presenter.refuses(WITH_A_BLANK)
    assert not presenter.refuses("00 00 00 02")


def test_a_name_or_a_code_is_needed(presenter: NewCarerPresenter) -> None:
    with pytest.raises(Misfortune) as caught:
        presenter.begin(NewCarer("  ", language="nb"))
    assert caught.value.trouble is Trouble.NAME_MISSING
