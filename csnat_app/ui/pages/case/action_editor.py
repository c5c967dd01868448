"""One agreed action: what, who, by when, and which service if a person picked one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from csnat_app.domain.rounds import Action
from csnat_app.ui.pages.case.presenter import CasePresenter
from csnat_app.ui.theme.tokens import GAP, GAP_SMALL
from csnat_app.ui.widgets.autosave import Autosave
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.choice import Choice
from csnat_app.ui.widgets.growing_text import GrowingText
from csnat_app.ui.widgets.labelled import Labelled
from csnat_app.ui.widgets.line_field import LineField
from csnat_app.ui.widgets.page import Columns


class ActionEditor(QWidget):
    """`chosen(service_id, name)` when a service was picked, `removed()` by the button."""

    chosen = Signal(str, str)
    removed = Signal()

    def __init__(
        self, presenter: CasePresenter, autosave: Autosave, action: Action, area: str
    ) -> None:
        super().__init__()
        self._presenter = presenter
        self._autosave = autosave
        self._id = action.id
        name = f"action_{action.position}_{action.id[:6]}"
        self.setObjectName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        self.what = self._field("what", self.tr("Action"), action.what, grows=True)
        self.who = self._field("who", self.tr("Who"), action.who)
        self.when = self._field("when", self.tr("When"), action.when)
        self._say_day()
        first = QHBoxLayout()
        first.setSpacing(GAP_SMALL)
        first.addWidget(self.what, 1)
        column.addLayout(first)
        self.service = Choice(
            self._services(area, action),
            name=f"{name}.service",
            accessible=self.tr("Service"),
            value=action.service_id,
        )
        self.service.chosen.connect(self._pick)
        remove = Button(
            "",
            "plain",
            name=f"{name}.remove",
            icon="bin",
            accessible=self.tr("Remove this action"),
        )
        remove.clicked.connect(self.removed)
        service = Labelled(self.tr("Service"), self.service)
        column.addWidget(
            Columns(
                self.who, self.when, service, name=f"{name}.line", shares=(3, 3, 4), bend_at=400
            )
        )
        first.addWidget(remove, 0, Qt.AlignmentFlag.AlignBottom)

    def _field(self, part: str, label: str, value: str, *, grows: bool = False) -> Labelled:
        name = f"{self.objectName()}.{part}"
        field: LineField | GrowingText = (
            GrowingText(value, name=name, accessible=label, lines=1)
            if grows
            else LineField(value, name=name, accessible=label)
        )
        field.edited.connect(lambda _: self._typed(part, field))
        self._autosave.watch(field)
        return Labelled(label, field)

    def _typed(self, part: str, field: LineField | GrowingText) -> None:
        def keep() -> None:
            self._presenter.change_action(self._id, **{part: field.text()})
            if part == "when":
                self._say_day()

        self._autosave.touch(field.objectName(), keep)

    def _say_day(self) -> None:
        """Under "when": the day that was understood, so that a mistake is seen."""
        action = self._presenter.action(self._id)
        day = self._presenter.dates.with_weekday(action.due) if action.due else ""
        self.when.set_help(day)

    def _services(self, area: str, action: Action) -> list[tuple[object, str]]:
        """None, the services that name the area, then all others: a person picks."""
        naming, others = self._presenter.services(area)
        choices: list[tuple[object, str]] = [("", self.tr("none"))]
        choices += [(service.id, service.name) for service in (*naming, *others)]
        if action.service_id not in [key for key, _ in choices]:
            # The directory has changed since: what was agreed stays as it was.
            choices.append((action.service_id, action.service_name))
        self._names = dict(choices)
        return choices

    def _pick(self, service_id: object) -> None:
        name = self._names[service_id] if service_id else ""
        self.chosen.emit(str(service_id), name)
