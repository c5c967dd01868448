"""Run as a program: opens Documents, and says how long it took until pages could be read.

`FOLDER PASSPHRASE`. Prints one JSON object, in milliseconds: `first` from the click on Documents,
where everything that makes and shows pages is loaded, `next` from choosing another document.
"""

import json
import sys
import time
from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication

from bench import watch
from bench.unlocked import unlock
from csnat_app.services.printables import Printable
from csnat_app.ui.preview import PreviewPane

_DARK = 100  # of 255: letters are darker, tinted fields are not
_WAIT = 2000  # milliseconds at Today, as a person would at least look at it


class Readable(QObject):
    """Calls `then` when other pages than before were painted, with letters on them."""

    def __init__(self, application: QApplication, then: Callable[[float], object]) -> None:
        super().__init__()
        self._application = application
        self._then = then
        self._looking = False
        self._before = letters(application)
        self._document = document(application)
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self._looking and _is_view(watched):
            QTimer.singleShot(0, self._look)
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        clock = time.monotonic()
        self._looking = True  # a look paints as well
        seen = letters(self._application)
        self._looking = False
        new = document(self._application) not in (None, self._document)
        if new and seen not in (b"", self._before):
            self._application.removeEventFilter(self)
            self._before = seen
            then, self._then = self._then, lambda _clock: None
            then(clock)


def letters(application: QApplication) -> bytes:
    """The preview's pages as grey points; nothing if there are no letters on them."""
    views = [one for one in application.allWidgets() if _is_view(one) and one.isVisible()]
    if not views:
        return b""
    picture = views[0].grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    points = bytes(picture.constBits())
    return points if min(points, default=255) < _DARK else b""


def document(application: QApplication) -> Printable | None:
    """What the preview shows."""
    panes = [one for one in application.allWidgets() if isinstance(one, PreviewPane)]
    return next((one.printable() for one in panes if one.isVisible()), None)


def _is_view(widget: QObject) -> bool:
    above = widget.parent()
    return above is not None and above.objectName() == "documents_preview_pages.pages"


def found(application: QApplication, name: str) -> QAbstractButton:
    buttons = (one.findChild(QAbstractButton, name) for one in application.topLevelWidgets())
    return next(button for button in buttons if button is not None)


def ask(application: QApplication, name: str, then: Callable[[float], object]) -> None:
    """Clicks, and gives `then` the milliseconds until pages can be read."""
    _kept.append(Readable(application, lambda clock: then((clock - began) * 1000)))
    began = time.monotonic()
    found(application, name).click()


_kept: list[QObject] = []


def on_today(application: QApplication) -> None:
    def then(first: float) -> None:
        QTimer.singleShot(500, lambda: ask(application, "documents_shape_1", tell))

        def tell(later: float) -> None:
            print(json.dumps({"first": first, "next": later}))
            watch.end()

    ask(application, "rail.documents", then)


def on_painted(_: float) -> None:
    application = cast(QApplication, QApplication.instance())

    def arrived(_taken: float) -> None:
        QTimer.singleShot(_WAIT, lambda: on_today(application))

    watch.when_loaded(watch.LOADED_AHEAD, lambda: unlock(application, sys.argv[2], arrived))


if __name__ == "__main__":
    sys.exit(watch.run_program(sys.argv[1], "unlock", on_painted))
