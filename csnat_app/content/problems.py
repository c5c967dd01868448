"""What is wrong with a content file, and where."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ContentProblem:
    """One finding. `file` is relative to the content folder, `line` counts from 1."""

    file: str
    line: int
    reason: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.reason}"


class Refused(Exception):
    """A content file that is not used, with everything found wrong in it."""

    def __init__(self, problems: tuple[ContentProblem, ...]) -> None:
        super().__init__("; ".join(str(problem) for problem in problems))
        self.problems = problems
