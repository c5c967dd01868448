"""Whatever is wrong with a file is said in a sentence."""

import pytest

from csnat_app.aggregation.merging import Merged
from csnat_app.domain.projects import Problem, ProblemKind
from csnat_app.ui.pages.project.coordinator_step import CoordinatorStep
from csnat_app.ui.pages.project.problem_words import problem_words
from csnat_app.ui.widgets.text import Text
from tests.ui.pages.project.conftest import SAMPLE, Desk


@pytest.mark.parametrize("kind", ProblemKind)
def test_every_problem_has_a_sentence(kind: ProblemKind) -> None:
    problem = Problem(kind, "a.csnatcounts", "offered")
    said = problem_words(problem, lambda name: f"<{name}>", lambda key: f"[{key}]")
    assert said.endswith(".")
    assert "{" not in said


def test_measures_and_periods_are_named_in_words() -> None:
    measure = Problem(ProblemKind.IMPOSSIBLE, "a", "offered")
    period = Problem(ProblemKind.PERIOD_OPEN, "a", "2026-Q1")
    assert "<offered>" in problem_words(measure, lambda name: f"<{name}>", str)
    assert "[2026-Q1]" in problem_words(period, str, lambda key: f"[{key}]")


def test_a_file_left_out_for_another_says_its_site_and_period(desk: Desk) -> None:
    """Two files in two folders may have the same name."""
    step = CoordinatorStep(desk.page._presenter, desk.make_project())
    desk.qtbot.addWidget(step)
    twice = Problem(ProblemKind.DOUBLED, "tall.csnatcounts", f"{SAMPLE.sites[0].code}/2026-Q2")
    step.show_outcome(Merged({}, (twice,), ()))
    line = step.findChild(Text, "project_problem_1")
    assert line is not None
    assert line.shown_text() == (
        f"tall.csnatcounts ({SAMPLE.sites[0].name}, Quarter 2, 2026): "
        "The same figures are here already."
    )
