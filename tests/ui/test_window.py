"""The window around the pages: what holds for each of them, the lock, and what is not saved."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from csnat_app.bootstrap import build
from csnat_app.domain.stages import Stage
from csnat_app.services.settings import Appearance
from csnat_app.ui.pages.case.page import CasePage
from csnat_app.ui.room import Room
from csnat_app.ui.start import make_window
from csnat_app.ui.theme.theme import Theme
from csnat_app.ui.window import Window
from tests.support import CHEAP, PASSPHRASE, TestTime
from tests.ui.hands import type_text

PATIENCE = 5_000  # milliseconds
SIZE = (1366, 768)
INSIDE = (QAbstractScrollArea, QLineEdit, QComboBox)  # these look after their own parts
PLACES = [
    "today",
    "carers",
    "new_carer",
    "documents",
    "settings",
    "help",
    *(f"carer {stage.name.lower()}" for stage in Stage),
]


@dataclass
class Desk:
    """An unlocked window on a practice store, and the carer of whom most is written."""

    window: Window
    carer_id: str

    @property
    def room(self) -> Room:
        room = self.window.room()
        assert room is not None
        return room

    def show(self, place: str) -> QWidget:
        """Go to a page and, on the carer's page, into a stage; gives the page laid out."""
        name, _, stage = place.partition(" ")
        self.room.show_page(name, self.carer_id if name == "carer" else None)
        page = self.room.page(name)
        if isinstance(page, CasePage):
            page.show_stage(Stage[stage.upper()])
        _settle(page)
        return page


@pytest.fixture(scope="module")
def practised(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A practice store, made once; each test works on a copy."""
    folder = tmp_path_factory.mktemp("practised") / "data"
    application = build(folder, TestTime().clock(), CHEAP)
    application.practice.create(PASSPHRASE)
    application.access.lock()
    return folder


@pytest.fixture
def folder(practised: Path, tmp_path: Path) -> Path:
    shutil.copytree(practised, tmp_path / "data")
    return tmp_path / "data"


def _start(qapp: QApplication, folder: Path) -> Window:
    """A window at its door, shown and in front."""
    clock = TestTime().clock()
    window = make_window(qapp, folder, lambda where: build(where, clock, CHEAP))
    window.open_door()
    window.resize(*SIZE)
    window.show()
    window.activateWindow()
    for _ in range(100):
        QApplication.processEvents()
        if window.isActiveWindow():
            return window
    raise AssertionError("the window does not become active")


def _end(qapp: QApplication, windows: list[Window]) -> None:
    """Take windows away, whatever is unsaved in them; the theme is again as other tests expect."""
    for window in windows:
        window.app.access.lock()
        window.hide()
        window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    Theme().apply(qapp, "light", 1.0)


@pytest.fixture
def window_on(qapp: QApplication) -> Iterator[Callable[[Path], Window]]:
    """Makes windows on folders."""
    made: list[Window] = []

    def start(folder: Path) -> Window:
        made.append(_start(qapp, folder))
        return made[-1]

    yield start
    _end(qapp, made)


@pytest.fixture
def desk(window_on: Callable[[Path], Window], folder: Path) -> Desk:
    return _sit_down(window_on(folder))


def _sit_down(window: Window) -> Desk:
    app = window.app
    app.access.unlock_any(PASSPHRASE)
    door = window.centralWidget()
    assert door is not None
    door.opened.emit()  # type: ignore[attr-defined]
    rows = app.carers.search(limit=100).rows
    cases = [app.carers.open(row.carer_id) for row in rows]
    richest = max(cases, key=lambda case: len(case.latest.actions))
    return Desk(window, richest.carer.id)


def _settle(page: QWidget) -> None:
    """Let the page be laid out until nothing changes any more."""
    before: list[tuple[int, int]] = []
    for _ in range(100):
        QApplication.processEvents()
        now = [(one.width(), one.height()) for one in page.findChildren(QWidget)]
        if now == before:
            return
        before = now
    raise AssertionError("the layout never comes to rest")


def _own(widget: QWidget) -> bool:
    """Whether a widget is ours and not a part that Qt puts into a field."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, INSIDE) and not isinstance(around, QScrollArea):
            return False
        around = around.parentWidget()
    return not widget.objectName().startswith("qt_")


def _controls(root: QWidget) -> list[QWidget]:
    """Whatever on the screen can be clicked or typed in."""
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox)
    return [
        one
        for one in root.findChildren(QWidget)
        if one.isVisible()
        and _own(one)
        and (isinstance(one, kinds) or one.focusPolicy() & Qt.FocusPolicy.TabFocus)
    ]


def _check_names(root: QWidget) -> None:
    controls = _controls(root)
    assert controls
    nameless = [type(one).__name__ for one in controls if not one.objectName()]
    assert nameless == []
    silent = [one.objectName() for one in controls if not one.accessibleName().strip()]
    assert silent == []
    names = [one.objectName() for one in controls]
    assert sorted(names) == sorted(set(names))
    assert all(name.isascii() for name in names)


def test_every_control_has_a_name_of_its_own_and_is_spoken(
    desk: Desk, subtests: pytest.Subtests
) -> None:
    for place in PLACES:
        with subtests.test(place):
            desk.show(place)
            _check_names(desk.window)


def test_the_door_has_names_too(window_on: Callable[[Path], Window], folder: Path) -> None:
    _check_names(window_on(folder))


def test_the_first_start_has_names_too(
    window_on: Callable[[Path], Window], tmp_path: Path, qtbot: QtBot
) -> None:
    window = window_on(tmp_path / "empty")
    _check_names(window)
    for button in ("first_start_real", "first_start_unit_next"):
        _click(window, button)
        _check_names(window)
    for field, text in (
        ("first_start_name", "Prøve Prøvesen"),
        ("first_start_passphrase", PASSPHRASE),
        ("first_start_again", PASSPHRASE),
    ):
        line = window.findChild(QLineEdit, field)
        assert line is not None
        type_text(line, text)
    _click(window, "first_start_make")
    qtbot.waitUntil(lambda: bool(window.findChildren(QWidget, "first_start_begin")))
    _check_names(window)


def _click(window: QWidget, name: str) -> None:
    button = window.findChild(QAbstractButton, name)
    assert button is not None, name
    assert button.isEnabled()
    button.click()


def _tab_round(window: Window) -> list[QWidget]:
    """What the tab key comes to from the rail until it is there again."""
    first = window.findChild(QWidget, "rail.today")
    assert first is not None
    first.setFocus()
    way = [first]
    for _ in range(400):
        QTest.keyClick(way[-1], Qt.Key.Key_Tab)
        QApplication.processEvents()
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused is first:
            return way
        assert focused not in way, f"the tab key is caught between {way[-1].objectName()} and here"
        way.append(focused)
    raise AssertionError("the tab key never comes back")


def test_the_tab_key_goes_round_everything_as_one_reads(
    desk: Desk, subtests: pytest.Subtests
) -> None:
    for place in PLACES:
        with subtests.test(place):
            page = desk.show(place)
            way = _tab_round(desk.window)
            _check_all_reached(way, desk.window)
            _check_reading_order([one for one in way if page.isAncestorOf(one)], page)


def _check_all_reached(way: list[QWidget], window: QWidget) -> None:
    """A list or a segmented control is one stop; its arrows do the rest."""
    for control in _controls(window):
        if control.isEnabled() and control.focusPolicy() & Qt.FocusPolicy.TabFocus:
            reached = control in way or control.focusProxy() in way
            assert reached, f"{control.objectName()} is not reached"


def _check_reading_order(way: list[QWidget], page: QWidget) -> None:
    """No step goes up, unless into a column at the right of all that was before."""
    rightmost = 0
    for before, after in pairwise(way):
        above, below = _place(before, page), _place(after, page)
        rightmost = max(rightmost, above.x() + before.width())
        goes_up = below.y() + after.height() <= above.y() + 4
        if goes_up:
            at_right = below.x() >= above.x() + before.width() - 4
            new_column = below.x() >= rightmost - before.width() and below.x() > above.x()
            assert at_right or new_column, f"{before.objectName()} → {after.objectName()}"


def _place(widget: QWidget, page: QWidget) -> QPoint:
    """Where it would stand if nothing were scrolled away."""
    place = widget.mapTo(page, QPoint(0, 0))
    for area in page.findChildren(QScrollArea):
        if area.isAncestorOf(widget):
            place += QPoint(0, area.verticalScrollBar().value())
    return place


class _Longer(QTranslator):
    """Speaks English with words that are 40 % longer, as other languages do."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return " ".join(_longer(word) for word in source.split(" "))


def _longer(word: str) -> str:
    if any(sign in word for sign in "{}%"):
        return word
    return word + "ø" * round(len(word) * 0.4)


@pytest.fixture
def longer(qapp: QApplication) -> Iterator[None]:
    translator = _Longer()
    assert qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def _cut_off(page: QWidget) -> list[str]:
    """What does not get the room that its words need."""
    found = []
    for one in page.findChildren(QWidget):
        if not one.isVisible() or not _own(one):
            continue
        name = f"{type(one).__name__} {one.objectName()}"
        if isinstance(one, QLabel) and one.text():
            needs = one.heightForWidth(one.width()) if one.wordWrap() else one.sizeHint().height()
            if needs > one.height() + 1:
                found.append(f"{name}: {one.text()[:30]!r} needs {needs}, has {one.height()} high")
            wide = one.minimumSizeHint().width() if one.wordWrap() else one.sizeHint().width()
            if wide > one.width() + 1:
                found.append(f"{name}: {one.text()[:30]!r} needs {wide}, has {one.width()} wide")
        elif isinstance(one, QAbstractButton) and one.text():
            high = (
                one.heightForWidth(one.width())
                if one.hasHeightForWidth()
                else one.sizeHint().height()
            )
            wide = one.minimumSizeHint().width()
            if wide < 0 or not one.hasHeightForWidth():
                wide = one.sizeHint().width()
            if high > one.height() + 1 or wide > one.width() + 1:
                found.append(
                    f"{name}: {one.text()!r} needs {wide}×{high}, has {one.width()}×{one.height()}"
                )
        elif isinstance(one, QScrollArea):
            inner = one.widget()
            if inner is not None and inner.minimumSizeHint().width() > one.viewport().width() + 1:
                needs = inner.minimumSizeHint().width()
                found.append(f"{name}: content needs {needs}, has {one.viewport().width()} wide")
        around = one.parentWidget()
        if around is not None and not isinstance(around.parentWidget(), QAbstractScrollArea):
            beyond = one.x() + one.width() - around.width()
            if beyond > 2 and not isinstance(around, QAbstractScrollArea):
                found.append(f"{name} reaches {beyond} beyond {around.objectName()}")
    return found


def _cut_off_anywhere(desk: Desk) -> dict[str, list[str]]:
    found = {}
    for place in PLACES:
        desk.show(place)
        if cut := _cut_off(desk.window):
            found[place] = cut
        assert (desk.window.width(), desk.window.height()) == SIZE, place
    return found


def test_nothing_is_cut_off_at_twice_the_text(
    window_on: Callable[[Path], Window], folder: Path, qtbot: QtBot
) -> None:
    build(folder).settings.keep_appearance(Appearance("nb", "light", 2.0))
    assert _cut_off_anywhere(_sit_down(window_on(folder))) == {}


def test_nothing_is_cut_off_with_longer_words(
    longer: None, window_on: Callable[[Path], Window], folder: Path, qtbot: QtBot
) -> None:
    build(folder).settings.keep_appearance(Appearance("en", "light", 1.0))
    desk = _sit_down(window_on(folder))
    assert "Settingsøøø" in _everything_said(desk.room.rail)
    assert _cut_off_anywhere(desk) == {}


def test_what_is_cut_off_would_be_found(desk: Desk) -> None:
    page = desk.show("today")
    title = page.findChild(QLabel, "today_page.title")
    assert title is not None
    title.setFixedHeight(12)
    button = page.findChild(QAbstractButton, "today_new_carer")
    assert button is not None
    button.setFixedWidth(60)
    _settle(page)
    assert len(_cut_off(desk.window)) >= 2


class _Windows(QObject):
    """Notes what is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.Show
            and isinstance(watched, QWidget)
            and watched.isWindow()
            and not isinstance(watched, Window)
        ):
            self.shown.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


def test_no_part_of_a_page_is_shown_as_a_window_of_its_own(desk: Desk, qapp: QApplication) -> None:
    windows = _Windows()
    qapp.installEventFilter(windows)
    try:
        for place in PLACES:
            desk.show(place)
    finally:
        qapp.removeEventFilter(windows)
    assert windows.shown == []


def _everything_said(window: QWidget) -> str:
    """All texts that any widget of the window holds, seen or not, and the window's title."""
    said = [window.windowTitle(), window.accessibleName()]
    for one in window.findChildren(QWidget):
        said += [one.accessibleName(), one.accessibleDescription(), one.toolTip()]
        for text in ("text", "plainText", "displayText", "currentText", "title"):
            value = one.property(text)
            said.append(str(value) if value else "")
    return "\n".join(said).replace("\u200b", "")


@pytest.mark.parametrize("place", ["today", "carers", "carer conversation", "carer plan"])
def test_locking_leaves_nothing_of_anybody(desk: Desk, place: str, qtbot: QtBot) -> None:
    case = desk.window.app.carers.open(desk.carer_id)
    written = [need.own_words for need in case.latest.needs if need.own_words]
    written += [action.what for action in case.latest.actions if action.what]
    rows = desk.window.app.carers.search(limit=100).rows
    names = [row.name for row in rows]
    desk.show(place)
    if place == "carer conversation":
        assert case.carer.name in _everything_said(desk.window)
    assert case.carer.name not in desk.window.windowTitle()
    desk.window.lock()
    qtbot.waitUntil(lambda: desk.window.room() is None, timeout=PATIENCE)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not desk.window.app.desk.is_open
    said = _everything_said(desk.window)
    for words in (*names, *written):
        assert words not in said
    left = [one.windowTitle() for one in QApplication.topLevelWidgets() if one.isVisible()]
    assert left == [desk.window.windowTitle()]


def test_a_dialog_that_is_open_goes_with_the_lock(desk: Desk, qtbot: QtBot) -> None:
    page = desk.show("carer introduction")
    assert isinstance(page, CasePage)
    page._correct()
    qtbot.waitUntil(lambda: bool(_dialogs()))
    desk.window.lock()
    qtbot.waitUntil(lambda: desk.window.room() is None, timeout=PATIENCE)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert _dialogs() == []


def _dialogs() -> list[str]:
    return [
        one.objectName()
        for one in QApplication.topLevelWidgets()
        if one.isVisible() and not isinstance(one, Window)
    ]


def _refuse_writing(desk: Desk, refuse: bool) -> None:
    """The database itself refuses to write, as in a folder that is read-only."""
    desk.window.app.desk.database._connection.execute(f"PRAGMA query_only = {int(refuse)}")


def _type_unsaved(desk: Desk) -> QLineEdit:
    page = desk.show("carer introduction")
    field = page.findChild(QLineEdit, "introduction_how")
    assert field is not None
    field.setFocus()
    field.selectAll()
    _refuse_writing(desk, True)
    type_text(field, "Ved kjøkkenbordet")
    return field


def test_a_page_with_unsaved_text_stays_and_says_so(desk: Desk, qtbot: QtBot) -> None:
    field = _type_unsaved(desk)
    _click(desk.window, "rail.today")
    assert desk.room.name == "carer"
    assert field.isVisible()
    assert field.text() == "Ved kjøkkenbordet"
    assert desk.room.banner.isVisible()
    assert desk.room.rail.chosen() == "carers"
    _refuse_writing(desk, False)
    _click(desk.window, "rail.today")
    assert desk.room.name == "today"
    assert not desk.room.banner.isVisible()
    kept = desk.window.app.carers.open(desk.carer_id).latest.introduction.how
    assert kept == "Ved kjøkkenbordet"


def test_what_cannot_be_saved_does_not_go_with_the_window_unasked(desk: Desk, qtbot: QtBot) -> None:
    field = _type_unsaved(desk)
    asked = _answer("unsaved_ask", "stay")
    assert not desk.window.close()
    assert asked == ["unsaved_ask"]
    assert desk.window.isVisible()
    assert field.text() == "Ved kjøkkenbordet"
    asked = _answer("unsaved_ask", "leave")
    assert desk.window.close()
    assert asked == ["unsaved_ask"]


def test_the_lock_asks_as_well(desk: Desk, qtbot: QtBot) -> None:
    _type_unsaved(desk)
    asked = _answer("unsaved_ask", "stay")
    desk.window.lock()
    assert asked == ["unsaved_ask"]
    assert desk.window.app.desk.is_open
    asked = _answer("unsaved_ask", "leave")
    desk.window.lock()
    qtbot.waitUntil(lambda: desk.window.room() is None, timeout=PATIENCE)
    assert not desk.window.app.desk.is_open


def _answer(question: str, key: str) -> list[str]:
    """Answer the next question as soon as it is asked."""
    asked: list[str] = []

    def answer() -> None:
        for one in QApplication.topLevelWidgets():
            if one.isVisible() and one.objectName() == question:
                asked.append(question)
                _click(one, f"{question}.{key}")

    QTimer.singleShot(0, answer)
    return asked


def test_the_window_comes_back_to_its_page_and_size(
    desk: Desk, window_on: Callable[[Path], Window], folder: Path, qtbot: QtBot
) -> None:
    desk.show("documents")
    desk.window.resize(1100, 700)
    assert desk.window.close()
    again = _sit_down(window_on(folder))
    assert again.room.name == "documents"


def test_closing_keeps_what_was_typed_a_moment_ago(desk: Desk, folder: Path) -> None:
    page = desk.show("carer introduction")
    field = page.findChild(QLineEdit, "introduction_how")
    assert field is not None
    field.setFocus()
    field.selectAll()
    type_text(field, "I siste øyeblikk")
    assert desk.window.close()
    application = build(folder, TestTime().clock(), CHEAP)
    application.access.unlock_any(PASSPHRASE)
    kept = application.carers.open(desk.carer_id).latest.introduction.how
    application.access.lock()
    assert kept == "I siste øyeblikk"


def test_another_language_is_put_on_at_once_and_the_page_stays(desk: Desk, qtbot: QtBot) -> None:
    desk.show("settings")
    look = desk.window.app.settings.appearance()
    desk.room.appearance_chosen.emit(Appearance("en", look.theme, look.scale))
    qtbot.waitUntil(lambda: "Settings" in _everything_said(desk.room.rail), timeout=PATIENCE)
    assert desk.room.name == "settings"
    assert desk.window.app.settings.appearance().language == "en"


def test_practice_is_marked_on_every_page(desk: Desk) -> None:
    for place in PLACES:
        desk.show(place)
        band = desk.window.findChild(QWidget, "practice_band")
        assert band is not None
        assert band.isVisible()
