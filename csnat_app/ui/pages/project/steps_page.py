"""A page that shows one step at a time in the place of its overview."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from csnat_app.domain.errors import Misfortune
from csnat_app.services.writing import write_file
from csnat_app.ui.background import Background
from csnat_app.ui.pages.base import DeskPage
from csnat_app.ui.pages.case.tab_order import put_in_order
from csnat_app.ui.widgets.page import Page


class StepsPage(DeskPage):
    """The overview is the first of the stack and stays; a step is let go when another comes."""

    def __init__(self, overview: Page, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work: Background | None = None
        self._then: tuple[Callable[[], object], Callable[[], object]]
        self._overview = overview
        self._stack = QStackedWidget(self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self._stack.addWidget(overview)

    @property
    def step(self) -> Page:
        """What is in view."""
        step = self._stack.currentWidget()
        assert isinstance(step, Page)
        return step

    def show_step(self, step: Page) -> None:
        self.drop_step()
        self._stack.addWidget(step)
        self._stack.setCurrentWidget(step)
        self.put_forward(step)

    def drop_step(self) -> None:
        """The overview comes back into view."""
        while (step := self._stack.widget(1)) is not None:
            self._stack.removeWidget(step)
            step.hide()
            step.deleteLater()

    def put_forward(self, step: Page) -> None:
        """The page is called what is in view, and the tab key goes through it as one reads."""
        self.setAccessibleName(step.accessibleName())
        put_in_order(step, step)
        # A scroll area looks after its own parts.
        inside = step.scroller.widget()
        if inside is not None:
            put_in_order(step.scroller, inside)

    def beside(
        self,
        work: Callable[[], object],
        done: Callable[[], object],
        failed: Callable[[], object] = lambda: None,
    ) -> None:
        """Do what takes long in another thread; nothing leads away from the page meanwhile."""
        if self._work is not None:
            return
        self._work, self._then = Background(), (done, failed)
        # Methods, so that a page that is gone is told nothing.
        self._work.done.connect(self._on_done)
        self._work.failed.connect(self._on_failed)
        self.busy.emit(True)
        self._work.run(work)

    def leave_work(self) -> None:
        """The person does not wait for it any more. It may go on for a while, and is told of its
        end by nobody: whoever calls this has seen to it that nothing comes of it."""
        if self._work is not None:
            self._work.done.disconnect(self._on_done)
            self._work.failed.disconnect(self._on_failed)
            self._end()

    def _on_done(self) -> None:
        done, _ = self._end()
        self.attempt(done)

    def _on_failed(self, misfortune: Misfortune) -> None:
        _, failed = self._end()
        failed()
        self.failed.emit(misfortune)

    def _end(self) -> tuple[Callable[[], object], Callable[[], object]]:
        self._work = None
        self.busy.emit(False)
        return self._then

    def save(self, path: Path | None, content: Callable[[], bytes]) -> None:
        """Write a file where the person wants it; None if that was thought better of."""
        if path is not None and self.attempt(lambda: write_file(path, content())):
            self.said.emit(self.tr("Saved as {file}.").format(file=path.name), None)
