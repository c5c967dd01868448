"""Without Qt: what a presenter undoes, it undoes where it was done."""

from collections.abc import Callable

import pytest

from csnat_app.domain.rounds import Closing
from csnat_app.services.application import Application
from csnat_app.ui.pages.case.presenter import CasePresenter, Undo


@pytest.fixture
def presenter(app: Application) -> CasePresenter:
    return CasePresenter(
        app.carers,
        app.rounds,
        app.needs,
        app.directory,
        app.library,
        app.instruments,
        app.desk.clock,
        app.library.date_words("nb"),
    )


def _remove(presenter: CasePresenter) -> Undo:
    need = presenter.add_need("feelings")
    presenter.change_need(need.id, own_words="Øves ord")
    return presenter.remove_need(need.id)


def _remove_action(presenter: CasePresenter) -> Undo:
    need = presenter.add_need("feelings")
    return presenter.remove_action(presenter.add_action(need.id).id)


def _close(presenter: CasePresenter) -> Undo:
    return presenter.close_round(Closing.AGREED)


def _no_more(presenter: CasePresenter) -> Undo:
    return presenter.no_more_support_now()


DEEDS = [_remove, _remove_action, _close, _no_more]


@pytest.mark.parametrize("deed", DEEDS)
def test_an_undo_never_crosses_to_another_carer(
    app: Application, presenter: CasePresenter, deed: Callable[[CasePresenter], Undo]
) -> None:
    one = app.carers.create("Øve Øvesen", "son", "", "nb", "").carer.id
    other = app.carers.create("Test Testdatter", "daughter", "", "nb", "")
    presenter.open(one)
    undo = deed(presenter)
    removed = app.carers.open(one).latest
    presenter.open(other.carer.id)
    undo()
    assert app.carers.open(other.carer.id).latest == other.latest == presenter.round_
    assert app.carers.open(one).latest != removed


@pytest.mark.parametrize("deed", DEEDS)
def test_an_undo_never_crosses_to_another_round(
    app: Application, presenter: CasePresenter, deed: Callable[[CasePresenter], Undo]
) -> None:
    presenter.open(app.carers.create("Øve Øvesen", "son", "", "nb", "").carer.id)
    undo = deed(presenter)
    removed = presenter.round_
    presenter.start_round()
    second = presenter.round_
    undo()
    assert presenter.round_ == second
    assert presenter.case.rounds[0] != removed
    assert app.carers.open(presenter.carer.id).rounds == presenter.case.rounds
