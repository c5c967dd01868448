"""Forms and licences at a glance: what new carers begin with, and what each licence permits."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csnat_app.domain.packs import Licence, Use
from csnat_app.ui.licence_words import whom_to_ask
from csnat_app.ui.pages.packs.facts import Facts, Uses
from csnat_app.ui.pages.packs.presenter import Form, PacksPresenter
from csnat_app.ui.pages.people.lines import Line, lines_head
from csnat_app.ui.theme.tokens import GAP, GAP_LARGE
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.flow_layout import FlowLayout
from csnat_app.ui.widgets.page import Page
from csnat_app.ui.widgets.pill import Pill
from csnat_app.ui.widgets.text import Text


class Overview(Page):
    """Tells what a person wants; the page asks and does it."""

    back = Signal()
    take_in = Signal()
    chosen = Signal(object)  # Form
    save_text = Signal()
    save_json = Signal()

    def __init__(self, presenter: PacksPresenter, parent: QWidget | None = None) -> None:
        super().__init__(name="packs_page", parent=parent)
        self.set_title(self.tr("Forms and licences"))
        self._presenter = presenter
        back = Button(self.tr("Settings"), "plain", name="packs_back", icon="chevron-left")
        back.clicked.connect(self.back)
        self.add_action(back)
        self._begins = Card(name="packs_begins")
        self.add(self._begins)
        self._take_in: Button
        self._cards: list[Card] = []
        self._licences = QVBoxLayout()
        self._licences.setSpacing(GAP_LARGE)
        self.add(self._licences)
        self._evidence = self._evidence_card()
        self.add(self._evidence)
        self.add_space()

    def fill(self) -> None:
        """Show what there is now."""
        for card in self._cards:
            self._licences.removeWidget(card)
            card.hide()
            card.deleteLater()
        forms = self._presenter.forms()
        self._begins.clear_rows()
        self._begins.add_row(self._begins_head())
        for place, form in enumerate(forms, start=1):
            self._begins.add_row(self._line(form, f"packs_form_{place}"))
        taken = [form for form in forms if form.taken is not None]
        self._cards = [
            self._licence_card(form, f"packs_licence_{place}")
            for place, form in enumerate(taken, start=1)
        ] or [self._none_card(forms)]
        for card in self._cards:
            self._licences.addWidget(card)
        self._evidence.setVisible(bool(taken))

    def focus_take_in(self) -> None:
        self._take_in.setFocus()

    def _begins_head(self) -> QWidget:
        take_in = Button(self.tr("Take in a form"), "primary", name="packs_take_in", icon="plus")
        take_in.clicked.connect(self.take_in)
        self._take_in = take_in
        return lines_head(
            self.tr("New carers begin with"),
            self.tr(
                "A carer keeps the form from before, in new rounds too, as long as its licence "
                "holds."
            ),
            take_in,
            name="packs_head",
        )

    def _line(self, form: Form, name: str) -> Line:
        at_end: list[QWidget] = []
        if form.begins:
            at_end.append(Pill(self.tr("New carers"), "act", name=f"{name}_begins"))
        elif form.barriers[Use.RECORD] is not None:
            at_end.append(Pill(self.tr("Locked"), "wait", name=f"{name}_locked"))
        else:
            choose = Button(self.tr("Begin with this"), "plain", name=f"{name}_choose")
            choose.setAccessibleName(self.tr("Begin with {form}").format(form=self._title(form)))
            choose.clicked.connect(lambda: self.chosen.emit(form))
            at_end.append(choose)
        return Line(self._title(form), self._second(form), *at_end, name=name)

    def _title(self, form: Form) -> str:
        if form.taken is None:
            return self.tr("The program's own areas")
        return form.title

    def _second(self, form: Form) -> str:
        areas = self.tr("%n area(s)", "", len(form.instrument.areas))
        version = self.tr("version {version}").format(version=form.instrument.version)
        languages = map(self._presenter.language_name, form.instrument.languages)
        return " · ".join((areas, version, ", ".join(languages)))

    def _licence_card(self, form: Form, name: str) -> Card:
        taken = form.taken
        assert taken is not None
        licence = taken.pack.licence
        card = Card(name=name, small_title=False)
        card.set_title(
            self.tr("{form}, version {version}").format(
                form=form.title, version=form.instrument.version
            )
        )
        card.add(
            Facts(
                (
                    (self.tr("Owner of the words"), licence.holder),
                    (self.tr("Licence"), licence.reference),
                    (self.tr("Valid until"), self.until(licence)),
                    (
                        self.tr("Taken in"),
                        self.tr("{day}, by {name}").format(
                            day=self._presenter.day(taken.taken_in.astimezone().date()),
                            name=taken.by,
                        ),
                    ),
                    (self.tr("Fingerprint (SHA-256)"), taken.pack.sha256),
                ),
                name=f"{name}_facts",
            )
        )
        card.add(Uses(licence, form.barriers, name=f"{name}_use"))
        return card

    def until(self, licence: Licence) -> str:
        """The last day, and that it has come or comes soon."""
        if licence.valid_until is None:
            return self.tr("Not stated")
        day = self._presenter.day(licence.valid_until)
        if licence.ended(self._presenter.today):
            return self.tr("{day}. The licence has ended.").format(day=day)
        if licence.ends_soon(self._presenter.today):
            return self.tr("{day}. That is soon: ask for a new licence.").format(day=day)
        return day

    def _none_card(self, forms: tuple[Form, ...]) -> Card:
        card = Card(name="packs_none", small_title=False)
        card.set_title(self.tr("The form's own words"))
        card.add(
            Text(
                self.tr(
                    "The words of the form are licensed, so the program has only short names of "
                    "the areas. If your organisation has the licence, it can get a file with the "
                    "words and take it in here. Until then you use the paper form."
                ),
                name="packs_none_words",
            )
        )
        locked = forms[0].barriers if forms else {}
        # Whom to ask is said in each locked line.
        card.add(Uses(None, locked, name="packs_none_use") if locked else Text(whom_to_ask()))
        return card

    def _evidence_card(self) -> Card:
        card = Card(name="packs_evidence", small_title=False)
        card.set_title(self.tr("Proof for your organisation"))
        card.add(
            Text(
                self.tr(
                    "Which forms were taken in, when and by whom, with each licence and "
                    "fingerprint. Nothing about any carer is in it."
                ),
                "muted",
                name="packs_evidence_words",
            )
        )
        text = Button(self.tr("Save to read"), name="packs_evidence_text")
        text.clicked.connect(self.save_text)
        data = Button(self.tr("Save as JSON"), name="packs_evidence_json")
        data.clicked.connect(self.save_json)
        holder = QWidget()
        flow = FlowLayout(holder, gap=GAP)
        flow.addWidget(text)
        flow.addWidget(data)
        card.add(holder)
        return card
