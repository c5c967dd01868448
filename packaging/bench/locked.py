"""Run as a program: unlocks a store in the window and locks it, and says how long that took.

`FOLDER PASSPHRASE`. Prints one JSON object: `taken` milliseconds from the click on Lock, on a
carer's plan with its preview, until the unlock page is painted. The store is closed then.
"""

import json
import sys
import time
from typing import cast

from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from bench import unlocked, watch
from csnat_app.domain.stages import Stage
from csnat_app.ui.pages.case.page import CasePage
from csnat_app.ui.window import Window


def go_to_plan(application: QApplication) -> None:
    """Opens the plan of a carer, and locks when its preview is painted."""
    room = _window(application).room()
    assert room is not None
    rows = _window(application).app.carers.search().rows
    watch.painted(application, "plan_preview_pages", lambda _: lock(application))
    room.show_page("carer", rows[0].carer_id)
    page = room.page("carer")
    assert isinstance(page, CasePage)
    page.show_stage(Stage.PLAN)


def lock(application: QApplication) -> None:
    button = cast(QAbstractButton, _window(application).findChild(QWidget, "rail.lock"))
    began = time.monotonic()
    watch.painted(application, "unlock", lambda clock: tell(application, (clock - began) * 1000))
    button.click()


def tell(application: QApplication, taken: float) -> None:
    assert not _window(application).app.desk.is_open
    print(json.dumps({"taken": taken}))
    watch.end()


def _window(application: QApplication) -> Window:
    return next(one for one in application.topLevelWidgets() if isinstance(one, Window))


def on_painted(_: float) -> None:
    application = cast(QApplication, QApplication.instance())
    watch.when_loaded(
        watch.LOADED_AHEAD,
        lambda: unlocked.unlock(application, sys.argv[2], lambda _: go_to_plan(application)),
    )


if __name__ == "__main__":
    sys.exit(watch.run_program(sys.argv[1], "unlock", on_painted))
