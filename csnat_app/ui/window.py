"""The window: the door (first start, unlock) or the room behind it."""

import gc
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from csnat_app.domain.errors import Misfortune
from csnat_app.services.application import Application
from csnat_app.services.settings import USUAL_MINUTES, Appearance
from csnat_app.ui import leaving, questions
from csnat_app.ui.carer.side import CarerSide
from csnat_app.ui.door import LOAD_AHEAD, Door, Unfinished
from csnat_app.ui.i18n import Translations
from csnat_app.ui.looks import Looks
from csnat_app.ui.practising import PracticeMaker
from csnat_app.ui.program import PROGRAM
from csnat_app.ui.shell import placing
from csnat_app.ui.shell.window_state import WindowState
from csnat_app.ui.theme.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from csnat_app.ui.lock.away import Parked, Place
    from csnat_app.ui.lock.locking import Locking
    from csnat_app.ui.lock.session import Session
    from csnat_app.ui.output import Output
    from csnat_app.ui.room import Room

# Pages that need no argument can be come back to after the next start.
PLACES = ("today", "carers", "documents", "help", "settings")


class Window(QMainWindow):
    """`practice` gives the program on the practice store's folder, for those who want to try.

    `make_output` gives what prints and saves for a program, `watch` what the system tells of its
    own lock and sleep.
    """

    def __init__(
        self,
        qt: QApplication,
        app: Application,
        practice: Callable[[], Application],
        theme: Theme,
        translations: Translations,
        make_output: "Callable[[Application], Output]",
        watch: "Callable[[QObject], Session]",
    ) -> None:
        super().__init__()
        self.setObjectName("window")
        # Never a person's name: titles are seen by whoever sees the task bar.
        self.setWindowTitle(PROGRAM)
        self.setMinimumSize(640, 480)
        self.app = app
        self._real = app
        self._translations = translations
        self._make_output = make_output
        self._watch = watch
        self._practising = False
        self._lock_when_finished = False
        self._locking: Locking | None = None
        self._state = WindowState(app.folder)
        self._remembered = self._state.load()
        self._looks = Looks(qt, app, theme, translations)
        self._door = Door(self, make_output, translations)
        self._door.opened.connect(self._enter)
        self._door.attended.connect(self._attend)
        self._door.practise.connect(self._go_practise)
        self._maker = PracticeMaker(practice, self)
        self._maker.made.connect(self._enter_practice)
        self._maker.failed.connect(self._door.show_problem)
        self._door.language_chosen.connect(self._choose_language)
        self.carer_side = CarerSide(self)
        self.carer_side.lock_wanted.connect(self.lock_by_itself)
        self.carer_side.door_wanted.connect(self.open_door)
        placing.put(self, self._remembered)

    def open_door(self) -> None:
        """The unlock page, or the first start if there is no store."""
        self._looks.at_door()
        self._door.open(self.app, self._looks.language, practising=self._practising)
        self.carer_side.end()

    def lock(self) -> None:
        """The person locks: what could not be kept is asked about first."""
        room = self.room()
        if self.carer_side.on:
            self.lock_by_itself()
        if room is None or room.busy:
            return
        if room.shows_once() is not None:
            self._close_up(keep_page=True)
        elif self._may_leave():
            # What was asked about may be lost; what no button has kept yet may not.
            self._close_up(keep_page=not room.holds_unsaved() and room.holds_typing())

    def lock_by_itself(self) -> None:
        """Nobody is there: lock at once, ask nothing, and lose nothing."""
        room = self.room()
        if room is not None and room.busy:
            # The store is being exchanged: half of that is worse than an open page.
            self._lock_when_finished = True
            return
        if room is None and not self.app.desk.is_open:
            if not self.app.access.exists:
                self._attend()  # the store may be made any moment
            return
        keep_page = True
        try:
            keep_page = self._would_lose()
        finally:
            self._close_up(keep_page=keep_page, leave_practice=False)

    def come_forward(self) -> None:
        """A second start asked for this window."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: "QCloseEvent") -> None:
        room = self.room()
        if room is not None and room.busy:
            # The store is being exchanged: nobody would ever see the keys that are made with it.
            event.ignore()
            return
        if not self._may_leave() or not self._may_forget():
            event.ignore()
            return
        in_view = room is not None and room.name in PLACES
        page = room.name if room is not None and in_view else self._remembered.page
        self._state.save(placing.as_it_stands(self, page))
        if self._door.unfinished is Unfinished.STORE:
            # The store was made and its recovery key not put away: it is empty, begin anew.
            self.app.access.discard_new()
        self.app.access.lock()
        if self._locking is not None:
            self._locking.forget_copied()
        super().closeEvent(event)

    def room(self) -> "Room | None":
        from csnat_app.ui.room import Room

        found = self.centralWidget()
        return found if isinstance(found, Room) else None

    def _close_up(self, *, keep_page: bool, leave_practice: bool = True) -> None:
        """Close the store, and show the door with nothing of anybody's; thank a carer first."""
        self._lock_when_finished = False
        try:
            self._guarded().close_store(self.app, self._place(), keep_page=keep_page)
        finally:
            if self._practising and leave_practice:
                # Out of practice one comes back to the door that has both ways.
                self.app, self._practising = self._real, False
            if not self.carer_side.thank():
                self.open_door()
            # What the room was made of refers to itself: only this takes it out of memory.
            QTimer.singleShot(LOAD_AHEAD, self, gc.collect)

    def _hand_over(self, round_id: str) -> None:
        """Give the carer the form on a screen where nothing else of the program can be reached."""
        room, place = self.room(), self._place()
        if room is None or room.busy or not self._may_leave():
            return
        try:
            form = self.app.carer_screen.hand_over(round_id)
        except Misfortune as misfortune:
            room.show_misfortune(misfortune)
            return
        self._guarded().clear()
        self.carer_side.begin(form, place, self.app.desk)
        self._attend()
        QTimer.singleShot(LOAD_AHEAD, self, gc.collect)

    def _would_lose(self) -> bool:
        """Keep what was typed; True if what is in view holds more than that."""
        if self.carer_side.on:
            return not self.carer_side.keep()
        return leaving.would_lose(self.room(), self._door.unfinished)

    def _place(self) -> "Place | None":
        """Where the person is, to come back to."""
        return self.carer_side.place if self.carer_side.on else leaving.place_of(self.room())

    def _guarded(self) -> "Locking":
        if self._locking is None:
            from csnat_app.ui.lock.locking import Locking

            self._locking = Locking(self, self._real.desk.clock, self._watch)
            self._locking.wanted.connect(self.lock_by_itself)
        return self._locking

    def _go_practise(self) -> None:
        """Leave this folder's door for the practice store, which is made if it is not there."""
        self._door.show_making(True)
        self._maker.make()

    def _enter_practice(self, practice: Application) -> None:
        self.app, self._practising = practice, True
        self._looks.into_practice(practice)
        self._enter()

    def _enter(self) -> None:
        """The store is open: back to where this person was, or to where one begins."""
        self._looks.behind_door(self.app)
        locking = self._guarded()
        begun_before = locking.anybody_left
        place, parked = locking.come_back(self.app)
        if parked is not None:
            self._give_back(parked, place)
        elif place is not None:
            self._make_room(place.name, place.argument)
            room = self.room()
            if room is not None and room.name == place.name:
                room.page(room.name).return_to(place.spot)
        else:
            known = self._remembered.page in PLACES and not begun_before
            self._make_room(self._remembered.page if known else "today", None)
        self._attend()

    def _attend(self) -> None:
        """From now on the program locks itself when nobody is there."""
        is_open = self.app.desk.is_open
        minutes = self.app.settings.lock_minutes() if is_open else USUAL_MINUTES
        self._guarded().begin(minutes, self.carer_side.screen())

    def _give_back(self, parked: "Parked", place: "Place | None") -> None:
        """The page as it was, with what could not be kept; that is tried again."""
        if self.carer_side.go_on(parked.page, place):
            return
        parked.put_back(self)
        room = self.room()
        if room is not None and room.shows_once() is None:
            room.leave()

    def _make_room(self, name: str, argument: object) -> None:
        from csnat_app.ui.room import Room
        from csnat_app.ui.rooms import Rooms

        dates = self.app.library.date_words(self._looks.language)
        room = Room(
            Rooms(self.app, dates, self._make_output(self.app), self._door.languages()),
            practice=self.app.desk.practice,
            unit=self.app.settings.unit().name,
        )
        room.lock_wanted.connect(self.lock)
        room.appearance_chosen.connect(self._choose_appearance)
        room.lock_minutes_chosen.connect(lambda minutes: self._guarded().begin(minutes))
        room.hand_over.connect(lambda id: QTimer.singleShot(0, lambda: self._hand_over(id)))
        room.texts_mended.connect(self._on_texts_mended)
        room.finished.connect(self._on_finished)
        self.setCentralWidget(room)
        room.show_page(name, argument)

    def _on_finished(self) -> None:
        if self._lock_when_finished:
            self.lock_by_itself()

    def _choose_appearance(self, appearance: Appearance) -> None:
        """Put another language or look on; the page that is open stays open."""
        other_words = self._looks.put_on(self.app, appearance)
        room = self.room()
        if room is not None and other_words:
            room.leave()
            name, argument = room.name, room.argument
            # The page that tells this is part of the room that goes: let it finish first.
            QTimer.singleShot(0, lambda: self._make_room(name, argument))

    def _on_texts_mended(self, count: int) -> None:
        """The program has other words: the room is made anew with them."""
        self._looks.mended()
        QTimer.singleShot(0, lambda: self._make_room("texts", count))

    def _choose_language(self, language: str) -> None:
        """At the door, before there is a store."""
        self._looks.choose_at_door(language)
        self._door.speak(language)

    def _may_leave(self) -> bool:
        return leaving.may_leave(self, self.room(), self._door.unfinished)

    def _may_forget(self) -> bool:
        """Whoever was there when the program locked may have left typing that is not kept."""
        parked = self._locking is not None and self._locking.holds_typing
        return not parked or questions.lose_parked(self)
