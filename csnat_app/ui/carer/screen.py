"""The carer's screen: one form in large text, and nothing else of the program."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QScroller,
    QVBoxLayout,
    QWidget,
)

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.ui.carer.area import AreaCard
from csnat_app.ui.carer.closing import Closing
from csnat_app.ui.carer.opening import Choices, Opening
from csnat_app.ui.carer.presenter import CarerPresenter, View
from csnat_app.ui.carer.sizes import MEASURE, sheet
from csnat_app.ui.theme.tokens import GAP, GAP_LARGE, MARGIN
from csnat_app.ui.widgets.autosave import Autosave
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.card import rule
from csnat_app.ui.widgets.page import Measure
from csnat_app.ui.widgets.saved_note import announce
from csnat_app.ui.widgets.text import Text

_ELSE = "anything_else"


class CarerScreen(QWidget):
    """`left(finished)` when the carer gives the screen back; everything is kept then.

    What could not be kept stays on the screen, and `keep` gives False.
    """

    left = Signal(bool)

    def __init__(self, presenter: CarerPresenter) -> None:
        super().__init__()
        self.setObjectName("carer_screen")
        self._presenter = presenter
        form = presenter.form
        self._autosave = Autosave(parent=self)
        self._autosave.saved.connect(lambda _: self._tell_kept())
        self._autosave.failed.connect(self._tell_trouble)
        self._choices = Choices(form.languages())
        self._choices.language_chosen.connect(self._choose_language)
        self._choices.view_chosen.connect(self._choose_view)
        self._opening = Opening()
        self._areas = [AreaCard(area, form.steps) for area in form.areas]
        for place, card in enumerate(self._areas):
            card.stepped.connect(lambda by, at=place: self._step(at + by))
            card.answered.connect(self._answer)
            card.starred.connect(self._star)
            card.declined.connect(self._decline)
        self._closing = Closing(form.letters())
        self._closing.edited.connect(self._on_edited)
        self._closing.no_more.connect(self._want_no_more)
        self._closing.finished.connect(self._finish)
        self._autosave.watch(self._closing.field)
        self._copyright = Text("", "second", name="screen_copyright")
        self._draft = Text("", "second", name="screen_draft")
        self._lay_out()
        leave = QShortcut(QKeySequence("Ctrl+L"), self)
        leave.activated.connect(self.leave)
        self.setStyleSheet(sheet())
        self._closing.show_kept(form.anything_else)
        self._show_marks()
        self._show_words()
        self._seal()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._show_focus)

    def keep(self) -> bool:
        """Keep what was typed; False if that is not possible now."""
        return self._autosave.flush()

    @property
    def words(self) -> dict[str, str]:
        """The screen's own words in the carer's language."""
        return self._presenter.words

    def lock_words(self) -> str:
        """That the screen is going to lock, in the carer's language."""
        return self._presenter.words["locks_soon"]

    def leave(self) -> None:
        """Give the screen back, to go on later."""
        self.keep()
        self.left.emit(False)

    def begin(self) -> None:
        """The keyboard is at the first choice."""
        self._choices.take_focus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.styleSheet() != sheet():
            self.setStyleSheet(sheet())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key that means nothing here means nothing to the window either."""
        event.accept()

    def _lay_out(self) -> None:
        self._scroller = QScrollArea()
        self._scroller.setObjectName("screen_scroll")
        self._scroller.setWidgetResizable(True)
        self._scroller.setFrameShape(QFrame.Shape.NoFrame)
        self._scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        QScroller.grabGesture(self._scroller.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        content = Measure(widest=MEASURE, scrolls=True)
        content.setProperty("pane", True)
        content.set_vertical_margins(GAP_LARGE, MARGIN)
        self._content = content
        below = (self._closing, self._copyright, self._draft)
        content.column.addWidget(self._choices)
        content.column.addStretch(0)
        for part in (self._opening, *self._areas, *below):
            content.column.addWidget(part)
        content.column.addStretch(3)
        self._scroller.setWidget(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._scroller, 1)
        outer.addWidget(rule())
        outer.addWidget(self._bar())

    def _bar(self) -> QWidget:
        """Always in view: the way out, what is kept, and the way on."""
        self._leave = Button("", name="screen_leave")
        self._leave.clicked.connect(self.leave)
        self._kept = Text("", "second", name="screen_kept")
        self._kept.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._back = Button("", name="screen_back", icon="chevron-left")
        self._back.clicked.connect(lambda: self._turn(-1))
        self._next = Button("", "primary", name="screen_next")
        self._next.clicked.connect(lambda: self._turn(1))
        bar = QWidget()
        bar.setObjectName("screen_bar")
        line = QHBoxLayout(bar)
        line.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        line.setSpacing(GAP)
        line.addWidget(self._leave)
        line.addWidget(self._kept, 1)
        line.addWidget(self._back)
        line.addWidget(self._next)
        return bar

    def _seal(self) -> None:
        """No menu, no tip that tells a key, and nothing to drop on."""
        for one in (self, *self.findChildren(QWidget)):
            one.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
            one.setToolTip("")
            one.setAcceptDrops(False)

    def _show_words(self) -> None:
        presenter, form = self._presenter, self._presenter.form
        words, text = presenter.words, form.text
        self._choices.set_words(words)
        self._choices.set_chosen(form.language, presenter.view)
        self._opening.set_words(text, words)
        for number, card in enumerate(self._areas, start=1):
            card.set_words(text, words, presenter.place(number))
        self._closing.set_words(words, with_letters=form.has_letters)
        self._copyright.set_text(text.copyright)
        self._copyright.setVisible(bool(text.copyright))
        self._draft.set_text(form.draft_note)
        self._draft.setVisible(bool(form.draft_note))
        self._leave.set_words(words["leave"])
        self._back.set_words(words["back"])
        self.setAccessibleName(text.title)
        self._tell_kept()
        self._show_page()

    def _show_page(self) -> None:
        presenter = self._presenter
        self._opening.setVisible(presenter.shows_opening())
        for number, card in enumerate(self._areas, start=1):
            card.setVisible(presenter.shows_area(number))
        self._closing.setVisible(presenter.shows_closing())
        one = presenter.view is View.ONE
        # A page alone stands a little below the choices, not right under them.
        self._content.column.setStretch(1, 1 if one else 0)
        self._back.setVisible(one and presenter.at > 0)
        self._next.setVisible(one and presenter.at < presenter.last)
        key = "begin" if presenter.at == 0 else "next"
        self._next.set_words(presenter.words[key])

    def _show_marks(self) -> None:
        for card in self._areas:
            card.set_mark(self._presenter.form.mark(card.area))
        self._closing.set_no_more(self._presenter.form.no_more_now)

    def _choose_language(self, language: object) -> None:
        self.keep()
        self._presenter.form.language = str(language)
        self._show_words()
        self._seal()

    def _choose_view(self, view: object) -> None:
        self._presenter.view = View(str(view))
        self._presenter.at = 0
        self._show_page()

    def _turn(self, by: int) -> None:
        self.keep()
        self._presenter.turn(by)
        self._show_page()
        self._scroller.verticalScrollBar().setValue(0)
        at = self._presenter.at
        if 0 < at < self._presenter.last:
            self._areas[at - 1].answer.setFocus(Qt.FocusReason.TabFocusReason)
        elif at == self._presenter.last:
            self._closing.field.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._next.setFocus(Qt.FocusReason.TabFocusReason)

    def _answer(self, area: str, step: object) -> None:
        chosen = step if isinstance(step, str) else None
        self._now(lambda: self._presenter.form.answer(area, chosen))

    def _star(self, area: str, on: bool) -> None:
        self._now(lambda: self._presenter.form.star(area, on))

    def _decline(self, area: str, on: bool) -> None:
        self._now(lambda: self._presenter.form.decline(area, on))

    def _want_no_more(self, on: bool) -> None:
        self._now(lambda: self._presenter.form.want_no_more(on))

    def _now(self, deed: Callable[[], None]) -> None:
        """Keep a choice; one that cannot be kept is shown as it was."""
        self.keep()
        try:
            deed()
        except Misfortune as misfortune:
            self._tell_trouble(misfortune)
        else:
            self._tell_kept()
        self._show_marks()

    def _on_edited(self) -> None:
        field, form = self._closing.field, self._presenter.form
        self._autosave.touch(_ELSE, lambda: form.say(field.text()))

    def _finish(self) -> None:
        if not self.keep():
            self._closing.field.setFocus()
            return
        try:
            self._presenter.form.finish()
        except Misfortune as misfortune:
            self._tell_trouble(misfortune)
            return
        self.left.emit(True)

    def _tell_kept(self) -> None:
        if not self._autosave.pending:
            self._kept.set_text(self._presenter.words["saved"])
            self._kept.set_role("second")

    def _tell_trouble(self, misfortune: Misfortune) -> None:
        words = self._presenter.words
        if misfortune.trouble is Trouble.IDENTITY_NUMBER:
            self._closing.say(words["number"])
            announce(self, words["number"])
        self._kept.set_text(words["not_saved"])
        self._kept.set_role("problem")
        announce(self, words["not_saved"])

    def _step(self, to: int) -> None:
        if 0 <= to < len(self._areas) and self._areas[to].isVisible():
            self._areas[to].answer.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        # Not while something is pressed: what is touched must not move away.
        pressed = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if now is not None and not pressed and self._content.isAncestorOf(now):
            self._scroller.ensureWidgetVisible(now, GAP, 4 * GAP_LARGE)
