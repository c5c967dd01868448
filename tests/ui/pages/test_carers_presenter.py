from dataclasses import replace

import pytest

from csnat_app.bootstrap import Application
from csnat_app.domain.rounds import Readiness
from csnat_app.domain.stages import Stage
from csnat_app.ui.pages.carers_presenter import PAGE, CarersPresenter


@pytest.fixture
def presenter(app: Application) -> CarersPresenter:
    return CarersPresenter(app.carers, app.desk, app.library)


def test_reads_a_page_and_adds_the_next(app: Application, presenter: CarersPresenter) -> None:
    for place in range(PAGE + 3):
        app.carers.create(f"Øve {place} Øvesen", "", "", "nb", "")
    presenter.read()
    assert len(presenter.rows) == PAGE
    assert presenter.total == PAGE + 3
    assert presenter.beyond == 3
    assert presenter.more() == PAGE
    assert len({row.carer_id for row in presenter.rows}) == PAGE + 3
    assert presenter.beyond == 0


def test_searches_name_code_and_patient_code(app: Application, presenter: CarersPresenter) -> None:
    app.carers.create("Øve Øvesen", "son", "M.", "nb", "")
    app.carers.create("B-14", "spouse", "K-02", "nb", "")
    app.carers.create("Áile Čuđi", "daughter", "T-7", "se", "")
    for typed, name in (("øves", "Øve Øvesen"), ("b-1", "B-14"), ("k-02", "B-14")):
        presenter.search(typed)
        assert [row.name for row in presenter.rows] == [name], typed
    presenter.search("čuđi")
    assert [row.name for row in presenter.rows] == ["Áile Čuđi"]
    presenter.search("nobody")
    assert presenter.rows == ()
    assert presenter.searching


def test_filters_by_the_latest_rounds_stage(app: Application, presenter: CarersPresenter) -> None:
    app.carers.create("Øve Øvesen", "son", "", "nb", "")
    case = app.carers.create("B-14", "spouse", "", "nb", "")
    part = replace(case.latest.introduction, answer=Readiness.YES)
    app.rounds.keep_introduction(case.latest, part)
    presenter.filter(Stage.CONSIDERATION)
    assert [row.name for row in presenter.rows] == ["B-14"]
    presenter.filter(Stage.REVIEW)
    assert presenter.rows == ()
    presenter.show_all()
    assert presenter.total == 2
    assert not presenter.searching


def test_a_language_is_called_what_it_calls_itself(presenter: CarersPresenter) -> None:
    assert presenter.language_name("se") == "davvisámegiella"
    assert presenter.language_name("smj") == "smj"
