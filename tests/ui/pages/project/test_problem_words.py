"""Whatever is wrong with a file is said in a sentence."""

import pytest

from csnat_app.domain.projects import Problem, ProblemKind
from csnat_app.ui.pages.project.problem_words import problem_words


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
