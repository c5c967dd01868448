"""The banner above the pages that tells, one after the other, what a person has to know."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csnat_app.domain.dates import DateWords
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.services.application import Application
from csnat_app.services.notices import Notice, NoticeKind
from csnat_app.ui.background import Background
from csnat_app.ui.theme.tokens import GAP, MARGIN
from csnat_app.ui.widgets.banner import Banner
from csnat_app.ui.widgets.button import Button

CHECK_AFTER = 4_000  # milliseconds: the first page comes first, and is used

_KINDS = {
    NoticeKind.STORE_DAMAGED: "error",
    NoticeKind.LOG_BROKEN: "error",
    NoticeKind.FAILED_TRIES: "info",
    NoticeKind.ORGANISATION_KEY: "info",
}
# Where more can be seen or done about it.
_PAGES = {
    NoticeKind.STORE_DAMAGED: "damaged",
    NoticeKind.LOG_BROKEN: "log",
    NoticeKind.FAILED_TRIES: "log",
    NoticeKind.ORGANISATION_KEY: "people",
}


class Notices(QWidget):
    """`go(page)` when a person wants to see more. Looks through the whole store once, late.

    Takes no room when there is nothing to tell.
    """

    go = Signal(str)

    def __init__(self, app: Application, dates: DateWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notices")
        self._app = app
        self._dates = dates
        self._shown: Notice | None = None
        self._banner: Banner | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(MARGIN, GAP, MARGIN, 0)
        self.hide()
        self._work = Background()
        self._findings: list[tuple[str, ...]] = []
        self._checked: object = None
        self._work.done.connect(self._on_checked)
        self._work.failed.connect(self._on_not_checked)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(CHECK_AFTER)
        self._timer.timeout.connect(self.check)

    def begin(self) -> None:
        """Tell what is known now, and look through the store a little later."""
        self.show_next()
        if not self._app.notices.is_checked:
            self._timer.start()

    def show_next(self) -> None:
        """Show the most important one that was not seen yet; hide if there is none."""
        if not self._app.desk.is_open:
            return
        notices = self._app.notices.notices()
        first = notices[0] if notices else None
        if first == self._shown:
            return
        self._drop()
        self._shown = first
        self.setVisible(first is not None)
        if first is not None:
            self._show(first)

    def check(self) -> None:
        """Look through the whole store, beside the interface thread."""
        if not self._app.desk.is_open:
            return
        if not self.isEnabled():
            # Everything is being encrypted anew: what is read now fits nothing.
            self._timer.start()
            return
        health, self._checked = self._app.health, self._app.desk.database
        self._work.run(lambda: self._findings.append(health.check()))

    def _on_checked(self) -> None:
        found, checked, self._checked = self._findings.pop(), self._checked, None
        # Whoever locked meanwhile is told the next time.
        if not self._app.desk.is_open:
            return
        if self.isEnabled() and self._app.desk.database is checked:
            self._app.notices.checked(found)
            self.show_next()
        else:
            self._timer.start()

    def _on_not_checked(self, misfortune: Misfortune) -> None:
        self._checked = None
        damaged = misfortune.trouble is Trouble.STORE_DAMAGED
        if damaged and self._app.desk.is_open and self.isEnabled():
            self._app.notices.checked((str(misfortune),))
            self.show_next()

    def _drop(self) -> None:
        if self._banner is not None:
            self._column.removeWidget(self._banner)
            self._banner.hide()
            self._banner.deleteLater()
            self._banner = None

    def _show(self, notice: Notice) -> None:
        name = f"notice_{notice.kind}"
        banner = Banner(_KINDS.get(notice.kind, "wait"), name=name)
        self._column.addWidget(banner)
        self._banner = banner
        page = _PAGES.get(notice.kind)
        if page is not None:
            more = Button(self._more(notice.kind), name=f"{name}_more")
            more.clicked.connect(lambda: self._go(notice, page))
            banner.add_action(more)
        seen = Button(self.tr("I have read this"), "plain", name=f"{name}_seen")
        seen.clicked.connect(lambda: self._on_seen(notice))
        banner.add_action(seen)
        banner.say(*self._words(notice))

    def _on_seen(self, notice: Notice) -> None:
        self._app.notices.seen(notice)
        self.show_next()

    def _go(self, notice: Notice, page: str) -> None:
        # What can be done about damage stays offered until it is done.
        if notice.kind is not NoticeKind.STORE_DAMAGED:
            self._on_seen(notice)
        self.go.emit(page)

    def _more(self, kind: NoticeKind) -> str:
        match kind:
            case NoticeKind.STORE_DAMAGED:
                return self.tr("What can be done")
            case NoticeKind.ORGANISATION_KEY:
                return self.tr("People and keys")
            case _:
                return self.tr("Look at the log")

    def _words(self, notice: Notice) -> tuple[str, str]:
        """What happened, and what it means or what to do."""
        match notice.kind:
            case NoticeKind.STORE_DAMAGED:
                return (
                    self.tr("A part of the file with the conversations is damaged."),
                    self.tr("What can be read is still here. Do something about it today."),
                )
            case NoticeKind.LOG_BROKEN:
                return (
                    self.tr("The log is not as this program wrote it."),
                    self.tr(
                        "Somebody may have changed it, or a part of it is gone. Tell whoever "
                        "answers for privacy at your workplace."
                    ),
                )
            case NoticeKind.OLDER_COPY:
                return (
                    self.tr("This is an older copy of the store."),
                    self.tr("Look whether what you wrote last is here before you go on."),
                )
            case NoticeKind.HEADER_REPAIRED:
                return (
                    self.tr("The file with the keys was changed or lost, and has been put back."),
                    self.tr(
                        "Nothing of the conversations is gone. If nobody copied files by hand, "
                        "tell your IT department."
                    ),
                )
            case NoticeKind.CLOCK_BACK:
                return (
                    self.tr("The clock of this machine seems to be wrong."),
                    self.tr(
                        "The store was last used at a time that has not come yet. Set the clock "
                        "right, so that days and follow-ups are right."
                    ),
                )
            case NoticeKind.FAILED_TRIES:
                return (
                    self.tr(
                        "%n wrong try(s) to open the store since it was opened last.",
                        "",
                        notice.count,
                    ),
                    self.tr("If it was you, all is well. If not, tell your manager."),
                )
            case NoticeKind.ORGANISATION_KEY:
                one = notice.organisation
                assert one is not None
                day = self._dates.written(one.added.astimezone().date())
                return (
                    self.tr("{name} has a key of its own and can open this store.").format(
                        name=one.name
                    ),
                    self.tr("Added by {name}, {day}.").format(name=one.added_by, day=day),
                )
