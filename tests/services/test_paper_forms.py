"""Numbers typed off paper stay in the store until they are sealed."""

from pathlib import Path

import pytest

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.log import Deed
from csnat_app.domain.projects import KeptProject
from csnat_app.services import sample_project
from csnat_app.services.application import Application
from tests.support import opened


@pytest.fixture
def app(tmp_path: Path) -> Application:
    return opened(tmp_path)


def in_store(app: Application) -> KeptProject:
    site = sample_project.PROJECT.sites[0].code
    return app.projects.keep(KeptProject(sample_project.PROJECT, site))


def deeds(app: Application, count: int) -> list[tuple[Deed, str]]:
    with app.desk.look() as work:
        return [(entry.deed, entry.what) for entry in work.log.latest(count)]


def test_what_is_kept_is_there_by_project_and_period(app: Application) -> None:
    kept = in_store(app)
    app.paper_forms.keep(kept, "2026-Q1", {"offered": "7", "accepted": "", "closed": "x"})
    app.paper_forms.keep(kept, "2026-Q2", {"offered": "9"})
    assert app.paper_forms.typed(kept, "2026-Q1") == {"offered": "7", "closed": "x"}
    assert app.paper_forms.typed(kept, "2026-Q2") == {"offered": "9"}
    assert app.paper_forms.typed(kept, "2026-Q3") == {}
    assert deeds(app, 1) == [(Deed.CHANGED, "paper_form")]


def test_a_blank_form_is_dropped_without_a_word(app: Application) -> None:
    kept = in_store(app)
    app.paper_forms.keep(kept, "2026-Q1", {"offered": "7"})
    app.paper_forms.drop(kept, "2026-Q1")
    assert app.paper_forms.typed(kept, "2026-Q1") == {}
    noted = deeds(app, 1)
    assert noted == [(Deed.DELETED, "paper_form")]
    app.paper_forms.drop(kept, "2026-Q1")
    assert deeds(app, 2)[1] != noted[0]


def test_nothing_is_kept_of_a_project_that_is_gone(app: Application) -> None:
    kept = in_store(app)
    app.paper_forms.keep(kept, "2026-Q1", {"offered": "7"})
    app.projects.remove(kept.project.id)
    assert app.paper_forms.typed(kept, "2026-Q1") == {}
    with pytest.raises(Misfortune) as refused:
        app.paper_forms.keep(kept, "2026-Q1", {"offered": "8"})
    assert refused.value.trouble is Trouble.NOT_FOUND
