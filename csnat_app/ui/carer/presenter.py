"""What the carer does at the screen. No Qt here, and nothing of the store but one round's form."""

from enum import StrEnum

from csnat_app.services.carer_screen import CarerForm


class View(StrEnum):
    """How the carer likes to see the form."""

    ALL = "all"
    ONE = "one"


class CarerPresenter:
    """`at` is the page when one area is shown at a time: 0 is the opening, the last the closing."""

    def __init__(self, form: CarerForm) -> None:
        self.form = form
        self.view = View.ALL
        self.at = 0

    @property
    def last(self) -> int:
        return len(self.form.areas) + 1

    @property
    def words(self) -> dict[str, str]:
        """The screen's own words in the carer's language."""
        return dict(self.form.words.texts)

    def place(self, number: int) -> str:
        """Such as "3 of 15"; `number` counts from 1."""
        return self.form.words["place"].format(place=number, all=len(self.form.areas))

    def shows_opening(self) -> bool:
        return self.view is View.ALL or self.at == 0

    def shows_area(self, number: int) -> bool:
        """`number` counts from 1."""
        return self.view is View.ALL or self.at == number

    def shows_closing(self) -> bool:
        return self.view is View.ALL or self.at == self.last

    def turn(self, by: int) -> None:
        """On to the next page, or back."""
        self.at = min(self.last, max(0, self.at + by))
