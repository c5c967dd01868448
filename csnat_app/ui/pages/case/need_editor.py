"""One need: the carer's own words, what would help, and what came of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from csnat_app.domain.rounds import Action, Need, Outcome
from csnat_app.ui import words
from csnat_app.ui.pages.case.action_editor import ActionEditor
from csnat_app.ui.pages.case.guide_panel import Fold, GuidePanel
from csnat_app.ui.pages.case.stage_view import StageView, fill
from csnat_app.ui.theme.tokens import GAP, GAP_LARGE, GAP_SMALL
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.segmented import Segmented
from csnat_app.ui.widgets.text import Text


class NeedEditor(QWidget):
    """Shows one need at a time; `show_need` changes which."""

    removed = Signal(str)
    outcome_changed = Signal()

    def __init__(self, view: StageView) -> None:
        super().__init__()
        self._view = view
        self._presenter = view.presenter
        self._id = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        self._own = view.text(
            "need_own_words", "", lambda text: self._keep(own_words=text), lines=2
        )
        self._own.field.setAccessibleName(self.tr("In the carer's own words"))
        column.addWidget(self._own)
        self._already = view.text(
            "need_already_does",
            self.tr("What the carer already does"),
            lambda text: self._keep(already_does=text),
            lines=1,
        )
        column.addWidget(self._already)
        self._help = view.text(
            "need_would_help",
            self.tr("What would help?"),
            lambda text: self._keep(would_help=text),
        )
        column.addWidget(self._help)

        line = QHBoxLayout()
        self._outcome = Segmented(
            [(value, words.outcome(value)) for value in Outcome],
            name="need_outcome",
            accessible=self.tr("What came of it"),
            first_digit=1,
        )
        self._outcome.chosen.connect(self._choose_outcome)
        line.addWidget(self._outcome)
        line.addStretch(1)
        remove = Button(self.tr("Take off the list"), "plain", name="need_remove")
        remove.clicked.connect(lambda: self.removed.emit(self._id))
        line.addWidget(remove)
        column.addLayout(line)

        self._how = view.text(
            "need_helped_how",
            self.tr("What helped, here and now"),
            lambda text: self._keep(helped_how=text),
            lines=1,
        )
        column.addWidget(self._how)
        self._actions = QVBoxLayout()
        self._actions.setSpacing(GAP_LARGE)
        column.addLayout(self._actions)
        self._add = Button(self.tr("Add an action"), name="need_add_action", icon="plus")
        self._add.clicked.connect(self._add_action)
        add_line = QHBoxLayout()
        add_line.addWidget(self._add)
        add_line.addStretch(1)
        column.addLayout(add_line)
        self.guide = GuidePanel(name="need_guide")
        column.addWidget(self.guide)
        self._services = Fold(self.tr("Services in the directory"), name="need_services")
        column.addWidget(self._services)

    def show_need(self, need: Need) -> None:
        """Show another need. What was typed before must have been kept."""
        self._id = need.id
        name = self._presenter.carer.name
        label = self.tr("In {name}'s own words").format(name=name)
        self._own.set_label(label)
        fill(self._own, need.own_words)
        fill(self._already, need.already_does)
        fill(self._help, need.would_help)
        fill(self._how, need.helped_how)
        self._show_outcome(need)
        self.guide.set_open(False)
        self.guide.show_part(self._presenter.guide(), f"area.{need.area}")
        self._show_services(need.area)

    def take_focus(self) -> None:
        self._own.field.setFocus()

    def _keep(self, **changes: object) -> None:
        self._presenter.change_need(self._id, **changes)

    def _choose_outcome(self, value: object) -> None:
        if not self._view.now(lambda: self._keep(outcome=value)):
            self._outcome.set_value(self._presenter.need(self._id).outcome)
            return
        need = self._presenter.need(self._id)
        if need.outcome is Outcome.ACTION and not self._presenter.round_.actions_for(need.id):
            self._view.now(lambda: self._presenter.add_action(self._id))
        self._show_outcome(need)
        self.outcome_changed.emit()

    def _show_outcome(self, need: Need) -> None:
        self._outcome.set_value(need.outcome)
        actions = self._presenter.round_.actions_for(need.id)
        self._how.setVisible(need.outcome is Outcome.HELPED_NOW or bool(need.helped_how))
        wanted = need.outcome is Outcome.ACTION or bool(actions)
        self._add.setVisible(wanted)
        self._show_actions(actions, need.area)

    def _show_actions(self, actions: tuple[Action, ...], area: str) -> None:
        while item := self._actions.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self._editors: list[ActionEditor] = []
        for action in actions:
            editor = ActionEditor(self._presenter, self._view.autosave, action, area)
            editor.chosen.connect(
                lambda service, name, at=action.id: self._view.now(
                    lambda: self._presenter.change_action(at, service_id=service, service_name=name)
                )
            )
            editor.removed.connect(lambda at=action.id: self._remove_action(at))
            self._editors.append(editor)
            self._actions.addWidget(editor)
        self._view.arranged.emit()

    def _add_action(self) -> None:
        if self._view.now(lambda: self._presenter.add_action(self._id)):
            self._show_outcome(self._presenter.need(self._id))
            self._editors[-1].what.field.setFocus()

    def _remove_action(self, action_id: str) -> None:
        self._view.undoable(
            lambda: self._presenter.remove_action(action_id), self.tr("The action is removed.")
        )

    def _show_services(self, area: str) -> None:
        """Facts only, in the directory's order; the nurse and the carer choose."""
        self._services.set_open(False)
        self._services.empty()
        naming, _ = self._presenter.services(area)
        self._services.setVisible(bool(naming))
        for service in naming:
            parts = [service.provider, service.telephone, service.url]
            holder = QWidget()
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, GAP_SMALL)
            column.setSpacing(0)
            column.addWidget(Text(service.name))
            column.addWidget(Text(" · ".join(part for part in parts if part), "second"))
            self._services.inside.addWidget(holder)
