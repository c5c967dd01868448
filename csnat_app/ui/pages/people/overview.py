"""People and keys at a glance: who can open the store, and each key with what can be done."""

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csnat_app.domain.slots import OrganisationInfo, SlotInfo
from csnat_app.ui.pages.people.lines import Chapter, Line, lines_head
from csnat_app.ui.pages.people.presenter import PeoplePresenter
from csnat_app.ui.theme.tokens import PADDING
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.page import Page
from csnat_app.ui.widgets.pill import Pill
from csnat_app.ui.widgets.text import Text


class Overview(Page):
    """Tells what a person wants; the page asks and does it."""

    back = Signal()
    invite = Signal()
    change_passphrase = Signal()
    new_key = Signal()
    invite_again = Signal(object)  # SlotInfo
    remove = Signal(object)  # SlotInfo
    add_organisation = Signal()
    remove_organisation = Signal(object)  # OrganisationInfo
    rekey = Signal()

    def __init__(self, presenter: PeoplePresenter, parent: QWidget | None = None) -> None:
        super().__init__(name="people_page", parent=parent)
        self.set_title(self.tr("People and keys"))
        self._presenter = presenter
        back = Button(self.tr("Settings"), "plain", name="people_back", icon="chevron-left")
        back.clicked.connect(self.back)
        self.add_action(back)
        self._people = Card(name="people_people")
        self._organisations = Card(name="people_organisation")
        for card in (
            self._people,
            self._chapter(
                "people_passphrase",
                self.tr("Your passphrase"),
                self.tr("Only you know it. The others keep theirs when you change yours."),
                self.tr("Change my passphrase"),
                self.change_passphrase,
            ),
            self._chapter(
                "people_key",
                self.tr("The recovery key"),
                self.tr(
                    "The sheet that opens the store when a passphrase is forgotten. Make a new one "
                    "if the sheet is lost, or if somebody may have seen it."
                ),
                self.tr("Make a new recovery key"),
                self.new_key,
            ),
            self._organisations,
            self._chapter(
                "people_rekey",
                self.tr("New key for everything"),
                self.tr(
                    "For when a machine with the store was lost, or when somebody who left may "
                    "have kept a copy of the files. Everything is encrypted anew: the others get a "
                    "code each, and there is a new recovery key."
                ),
                self.tr("Make a new key for everything"),
                self.rekey,
            ),
        ):
            self.add(card)
        self.add_space()

    def fill(self) -> None:
        """Show what the presenter holds now."""
        self._people.clear_rows()
        self._people.add_row(self._people_head())
        for place, slot in enumerate(self._presenter.people):
            self._people.add_row(self._person_line(slot, f"people_person_{place + 1}"))
        if self._presenter.waits_for_others:
            self._people.add_row(self._why_not())
        self._organisations.clear_rows()
        self._organisations.add_row(self._organisation_head())
        for place, one in enumerate(self._presenter.organisations):
            self._organisations.add_row(self._organisation_line(one, f"people_org_{place + 1}"))

    def _people_head(self) -> QWidget:
        invite = Button(self.tr("Invite somebody"), "primary", name="people_invite", icon="plus")
        invite.clicked.connect(self.invite)
        return lines_head(
            self.tr("Who can open this store"),
            self.tr("Each with a passphrase of their own; all of them see the same."),
            invite,
            name="people_people_head",
        )

    def _why_not(self) -> QWidget:
        """Why there is no way to leave beside one's own name."""
        words = self.tr(
            "You can leave this store when one of those who are invited has opened it and chosen "
            "a passphrase."
        )
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        column.addWidget(Text(words, "muted", name="people_why_not"))
        return holder

    def _organisation_head(self) -> QWidget:
        add = Button(self.tr("Add a key"), name="people_org_add", icon="plus")
        add.clicked.connect(self.add_organisation)
        return lines_head(
            self.tr("The organisation's key"),
            self.tr(
                "With a key of its own, your IT department can open the store when nobody of the "
                "unit can. Everybody who opens the store is told about it."
            ),
            add,
            name="people_organisation_head",
        )

    def _chapter(
        self, name: str, title: str, words: str, button: str, wanted: SignalInstance
    ) -> Chapter:
        made = Button(button, name=f"{name}_begin")
        made.clicked.connect(wanted)
        return Chapter(title, words, made, name=name)

    def _person_line(self, slot: SlotInfo, name: str) -> Line:
        at_end: list[QWidget] = []
        person = slot.person
        if slot.is_me:
            at_end.append(Pill(self.tr("That is you"), "act", name=f"{name}_state"))
        elif slot.kind == "invited":
            at_end.append(Pill(self.tr("Has not opened yet"), "wait", name=f"{name}_state"))
            again = Button(self.tr("New code"), "plain", name=f"{name}_again")
            again.setAccessibleName(self.tr("New code for {name}").format(name=person.name))
            again.clicked.connect(lambda: self.invite_again.emit(slot))
            at_end.append(again)
        if self._presenter.may_leave(slot):
            words = self.tr("Leave the store") if slot.is_me else self.tr("Take out")
            button = Button(words, "plain", name=f"{name}_remove")
            button.setAccessibleName(f"{words}: {person.name}")
            button.clicked.connect(lambda: self.remove.emit(slot))
            at_end.append(button)
        return Line(person.name, person.title, *at_end, name=name)

    def _organisation_line(self, one: OrganisationInfo, name: str) -> Line:
        button = Button(self.tr("Remove"), "plain", name=f"{name}_remove")
        button.setAccessibleName(self.tr("Remove: {name}").format(name=one.name))
        button.clicked.connect(lambda: self.remove_organisation.emit(one))
        words = self.tr("Added by {name}, {day}").format(
            name=one.added_by, day=self._presenter.day(one.added)
        )
        return Line(one.name, words, button, name=name)
