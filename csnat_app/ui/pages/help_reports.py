"""Reports of mistakes: looked at before anybody gives them to anyone."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csnat_app.domain.errors import Misfortune
from csnat_app.services.reports import Report, ReportKind
from csnat_app.ui.file_dialog import ask_where_text
from csnat_app.ui.pages.help_reports_presenter import ReportsPresenter
from csnat_app.ui.theme.tokens import GAP, GAP_LARGE
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.flow_layout import FlowLayout
from csnat_app.ui.widgets.rows import Row
from csnat_app.ui.widgets.text import Text

AskWhere = Callable[[QWidget, str], Path | None]


class ReportsView(QWidget):
    """A list, or in its place the report that was chosen, as it would be given away.

    `failed(misfortune)` and `said(text, undo)` are those of a page: connect them to its own.
    """

    failed = Signal(object)
    said = Signal(str, object)

    def __init__(self, presenter: ReportsPresenter, ask_where: AskWhere = ask_where_text) -> None:
        super().__init__()
        self._presenter = presenter
        self._ask_where = ask_where
        self._chosen: Report | None = None
        self._rows: dict[str, Row] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_LARGE)
        column.addWidget(self._about())
        self._list = Card(name="help_reports_list")
        column.addWidget(self._list)
        self._one = Card(name="help_report", small_title=False)
        self._text = Text("", name="help_report_text")
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._one.add(self._text)
        self._one.add(self._buttons())
        column.addWidget(self._one)
        self.refresh()

    def refresh(self) -> None:
        """Read anew what there is; a report that was open stays open."""
        reports = self._presenter.all()
        self._list.clear_rows()
        self._rows = {report.name: self._row(report) for report in reports}
        for row in self._rows.values():
            self._list.add_row(row)
        self._none.setVisible(not reports)
        self._show(self._chosen if self._chosen in reports else None)

    def _about(self) -> Card:
        card = Card(self.tr("Reports of mistakes"), name="help_reports", small_title=False)
        card.add(
            Text(
                self.tr(
                    "When the program makes a mistake, it notes where in the program that was. A "
                    "report holds nothing that you or anybody wrote, and nobody's name."
                ),
                name="help_reports_about",
            )
        )
        card.add(
            Text(
                self.tr(
                    "Nothing is sent anywhere. If you want help, look at the report, save it as a "
                    "file, and give it to your IT department."
                ),
                name="help_reports_sent",
            )
        )
        self._none = Text(self.tr("There are no reports."), "muted", name="help_reports_none")
        card.add(self._none)
        return card

    def _row(self, report: Report) -> Row:
        kind = {
            ReportKind.MISTAKE: self.tr("A mistake in the program"),
            ReportKind.CRASH: self.tr("The program stopped suddenly"),
        }[report.kind]
        row = Row(kind, self._presenter.when(report), name=f"help_report_{report.name}")
        row.activated.connect(lambda: self._open(report))
        return row

    def _buttons(self) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder, gap=GAP)
        self._back = Button(
            self.tr("All reports"), "plain", name="help_report_back", icon="chevron-left"
        )
        self._back.clicked.connect(self._go_back)
        flow.addWidget(self._back)
        save = Button(self.tr("Save as a file…"), name="help_report_save", icon="save")
        save.clicked.connect(self._save)
        delete = Button(self.tr("Delete the report"), "danger", name="help_report_delete")
        delete.clicked.connect(self._delete)
        flow.addWidget(save)
        flow.addWidget(delete)
        return holder

    def _open(self, report: Report) -> None:
        self._show(report)
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_back(self) -> None:
        row = self._rows.get(self._chosen.name) if self._chosen is not None else None
        self._show(None)
        if row is not None:
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, report: Report | None) -> None:
        try:
            text = self._presenter.text(report) if report is not None else ""
        except Misfortune as misfortune:
            self.failed.emit(misfortune)
            report, text = None, ""
        self._chosen = report
        self._text.set_text(text)
        self._one.set_title(self._presenter.when(report) if report is not None else "")
        self._one.setVisible(report is not None)
        self._list.setVisible(report is None and bool(self._rows))

    def _save(self) -> None:
        if self._chosen is None:
            return
        path = self._ask_where(self, f"report-{self._chosen.name}")
        if path is None:
            return
        try:
            self._presenter.save(self._chosen, path)
        except Misfortune as misfortune:
            self.failed.emit(misfortune)
            return
        self.said.emit(self.tr("Saved as {file}.").format(file=path.name), None)

    def _delete(self) -> None:
        if self._chosen is None:
            return
        try:
            self._presenter.delete(self._chosen)
        except Misfortune as misfortune:
            self.failed.emit(misfortune)
            return
        self.refresh()
        self.said.emit(self.tr("The report is deleted."), None)
