"""Run as a program: unlocks a store in the window and speaks another language, without restart.

`FOLDER PASSPHRASE`. Prints one JSON object: `taken` milliseconds from the click on the language,
in Settings, until the whole new room is painted there.
"""

import json
import sys
import time
from typing import cast

from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from bench import unlocked, watch
from csnat_app.ui.room import Room
from csnat_app.ui.window import Window

# Between the two that differ most; each run begins with what the one before has chosen.
LANGUAGES = ("nb", "se")


def go_to_settings(application: QApplication) -> None:
    watch.painted(application, "settings", lambda _: switch(application))
    _room(application).show_page("settings")


def switch(application: QApplication) -> None:
    room = _room(application)
    spoken = _window(application).app.settings.appearance().language
    wanted = next(language for language in LANGUAGES if language != spoken)
    name = f"settings_language.{wanted}"
    button = cast(QAbstractButton, room.findChild(QWidget, name))
    before = room.rail.findChildren(QAbstractButton)[0].text()
    began = time.monotonic()
    _await_other_room(application, room, before, began)
    button.click()


def _await_other_room(application: QApplication, old: Room, before: str, began: float) -> None:
    """The old room is painted once more in between, since its look is put on anew."""

    def painted(clock: float) -> None:
        if _room(application) is old:
            _await_other_room(application, old, before, began)
        else:
            tell(application, before, (clock - began) * 1000)

    watch.painted(application, "settings", painted)


def tell(application: QApplication, before: str, taken: float) -> None:
    assert _room(application).rail.findChildren(QAbstractButton)[0].text() != before
    print(json.dumps({"taken": taken}))
    watch.end()


def _room(application: QApplication) -> Room:
    room = _window(application).room()
    assert room is not None
    return room


def _window(application: QApplication) -> Window:
    return next(one for one in application.topLevelWidgets() if isinstance(one, Window))


def on_painted(_: float) -> None:
    application = cast(QApplication, QApplication.instance())
    watch.when_loaded(
        watch.LOADED_AHEAD,
        lambda: unlocked.unlock(application, sys.argv[2], lambda _: go_to_settings(application)),
    )


if __name__ == "__main__":
    sys.exit(watch.run_program(sys.argv[1], "unlock", on_painted))
