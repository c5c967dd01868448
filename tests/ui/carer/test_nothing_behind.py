"""Behind the carer's screen nothing of anybody else is left: no page, no record, nothing told."""

import gc
from types import BuiltinFunctionType, FunctionType, MethodType, ModuleType

from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
)
from PySide6.QtWidgets import QApplication, QWidget

from csnat_app.domain.carers import Carer as Record
from csnat_app.domain.listing import CarerRow, Today
from csnat_app.services.application import Application
from csnat_app.services.carer_screen import CarerForm
from csnat_app.services.desk import Desk as OpenDesk
from csnat_app.store.database import Database
from csnat_app.ui.pages.base import DeskPage
from csnat_app.ui.room import Room
from tests.ui.carer.hands import Carer
from tests.ui.window.desk import everything_said


def others(carer: Carer) -> set[str]:
    """Names of everybody else in the store, and what only the nurse's pages say."""
    app = carer.desk.app
    names = {row.name for row in app.carers.search(limit=100).rows}
    return {*names, carer.name, app.settings.unit().name, app.desk.person.name}


def test_nothing_of_the_other_pages_is_left(carer: Carer) -> None:
    gc.collect()
    left = [
        type(one).__name__
        for one in QApplication.allWidgets()
        if isinstance(one, Room | DeskPage) and one.window() is carer.desk.window
    ]
    assert left == []
    said = everything_said(carer.desk.window)
    assert [name for name in others(carer) if name in said] == []


def test_no_record_of_anybody_stays_in_memory(carer: Carer) -> None:
    gc.collect()
    names = others(carer)
    found = [one for one in gc.get_objects() if isinstance(one, Record | CarerRow | Today)]
    assert [one for one in found if any(name in repr(one) for name in names)] == []


def reached_from(start: object) -> list[object]:
    """Everything that Python gets to from the screen downwards, the form's own inside left out."""
    plain = (ModuleType, type, BuiltinFunctionType, str, bytes, int, float, type(None))
    seen: dict[int, object] = {}
    todo: list[object] = [start]
    while todo:
        one = todo.pop()
        if id(one) in seen or isinstance(one, plain):
            continue
        seen[id(one)] = one
        if isinstance(one, CarerForm):
            continue
        if isinstance(one, FunctionType):
            todo += [cell.cell_contents for cell in one.__closure__ or ()]
        elif isinstance(one, MethodType):
            todo += [one.__self__, one.__func__]
        else:
            todo += gc.get_referents(one)
        if isinstance(one, QWidget):
            todo += one.children()
    return list(seen.values())


def test_from_the_screen_only_one_rounds_form_is_reached(carer: Carer) -> None:
    found = reached_from(carer.screen)
    assert len([one for one in found if isinstance(one, CarerForm)]) == 1
    kinds = (Application, OpenDesk, Database, Record, Room, DeskPage)
    assert [type(one).__name__ for one in found if isinstance(one, kinds)] == []
    # What the form lets anybody do is what a carer does at a form.
    public = {name for name in dir(CarerForm) if not name.startswith("_")}
    assert public == {
        *("anything_else", "answer", "areas", "decline", "draft_note", "finish", "has_letters"),
        *("languages", "letters", "mark", "no_more_now", "say", "star", "steps", "text"),
        *("want_no_more", "words"),
    }


def test_the_accessibility_tree_tells_of_the_form_alone(carer: Carer) -> None:
    names = others(carer)

    def told(interface: QAccessibleInterface) -> list[str]:
        kinds = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)
        found = [interface.text(kind) for kind in kinds]
        for place in range(interface.childCount()):
            child = interface.child(place)
            if child is not None and child.isValid():
                found += told(child)
        return found

    said = "\n".join(told(QAccessible.queryAccessibleInterface(carer.desk.window)))
    assert carer.text("screen_title") in said
    assert [name for name in names if name in said] == []
