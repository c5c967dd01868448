"""A secret that was refused: said at its field, with the seconds until the next try."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.labelled import Labelled

TICK = 250  # milliseconds between two looks at how long is left to wait


class WrongSecret(QObject):
    """As at the door: the wait is counted down, and the button waits with the person.

    `wait_left` gives the whole seconds until the next try is taken, rounded up. `show_at` says in
    which field the secret is typed.
    """

    def __init__(self, wait_left: Callable[[], int], button: Button, parent: QWidget) -> None:
        super().__init__(parent)
        self._wait_left = wait_left
        self._button = button
        self._labelled: Labelled | None = None
        self._wrong = ""
        self._timer = QTimer(self)
        self._timer.setInterval(TICK)
        self._timer.timeout.connect(self._count_down)

    @property
    def may_try(self) -> bool:
        return self._wait_left() == 0

    def show_at(self, labelled: Labelled) -> None:
        """From now on the secret is typed here; what was said of another is forgotten."""
        if self._labelled is not None:
            self._labelled.clear_problem()
        self._labelled = labelled
        self._wrong = ""
        self._count_down()

    def say(self, words: str) -> None:
        """The last try was refused: why, or "" if it only came too early."""
        self._wrong = words or self._wrong
        self._count_down()
        # In large text the words would be below the edge; there is room for them only now.
        QTimer.singleShot(0, self, self._scroll_there)

    def take_keyboard(self) -> None:
        """The cursor goes to the field."""
        if self._labelled is not None:
            self._labelled.field.setFocus()

    def typed(self) -> None:
        """Something else stands in the field now."""
        if self.may_try and self._labelled is not None:
            self._wrong = ""
            self._labelled.clear_problem()

    def _scroll_there(self) -> None:
        around = self._button.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None:
            around.ensureWidgetVisible(self._button)

    def _count_down(self) -> None:
        if self._labelled is None:
            return
        left = self._wait_left()
        self._button.setEnabled(left == 0)
        words = [self._wrong] if self._wrong else []
        if left > 0:
            words.append(self.tr("You can try again in %n second(s).", "", left))
        elif words:
            words.append(self.tr("You can try again now."))
        said = " ".join(words)
        # Said once a second and not at every tick, for those who hear the page.
        if (said or self._labelled.has_problem()) and said != self._labelled.note():
            self._labelled.set_problem(said)
        if left > 0:
            self._timer.start()
        else:
            self._timer.stop()
