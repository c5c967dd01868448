from pathlib import Path

import pytest

import translation_files
from translation_files import Message


def _file(folder: Path, messages: str) -> list[Message]:
    file = folder / "csnat_nb.ts"
    file.write_text(
        f'<TS version="2.1" language="nb"><context><name>Today</name>{messages}</context></TS>',
        encoding="utf-8",
    )
    return translation_files.read(file)


def _message(source: str, form: str, *, plural: bool = False, finished: bool = True) -> Message:
    return Message("Today", source, "", plural, finished, (form,))


def test_a_finished_message(tmp_path: Path) -> None:
    text = "<message><source>Save</source><translation>Lagre</translation></message>"
    assert _file(tmp_path, text) == [_message("Save", "Lagre")]


@pytest.mark.parametrize(
    "translation",
    [
        '<translation type="unfinished">Lagre</translation>',
        '<translation type="unfinished"></translation>',
        "<translation></translation>",
    ],
)
def test_an_unfinished_message(translation: str, tmp_path: Path) -> None:
    messages = _file(tmp_path, f"<message><source>Save</source>{translation}</message>")
    assert translation_files.unfinished("nb", messages) == ["nb: not translated: 'Save'"]


def test_a_vanished_message_is_left_out(tmp_path: Path) -> None:
    text = '<message><source>Old</source><translation type="vanished">x</translation></message>'
    assert _file(tmp_path, text) == []


def test_every_plural_form_must_be_there(tmp_path: Path) -> None:
    text = (
        '<message numerus="yes"><source>%n thing(s)</source><translation>'
        "<numerusform>{}</numerusform><numerusform>%n ting</numerusform></translation></message>"
    )
    assert translation_files.unfinished("nb", _file(tmp_path, text.format("én ting"))) == []
    assert translation_files.unfinished("nb", _file(tmp_path, text.format("")))


@pytest.mark.parametrize(
    ("source", "form"),
    [
        ("Saved {time}", "Lagret {tid}"),
        ("Saved {time}", "Lagret"),
        ("%1 of %2", "%1 av %1"),
        ("Saved", "Lagret {time}"),
    ],
)
def test_differing_placeholders_are_found(source: str, form: str) -> None:
    assert len(translation_files.placeholders("nb", [_message(source, form)])) == 1


@pytest.mark.parametrize(
    ("source", "form", "plural"),
    [
        ("Saved {time}", "Lagret {time}", False),
        ("%1 of %2", "%2 har %1", False),
        ("%n thing(s)", "én ting", True),
        ("%n of {all}", "én av {all}", True),
        ("Saved {time}", "", False),
    ],
)
def test_equal_placeholders_are_well(source: str, form: str, plural: bool) -> None:
    message = _message(source, form, plural=plural)
    assert translation_files.placeholders("nb", [message]) == []


def _plural(*forms: str) -> translation_files.Message:
    return translation_files.Message("Today", "%n thing(s)", "", True, all(forms), forms)


def test_missing_plural_forms_are_found() -> None:
    whole, dual = _plural("én", "%n ting"), _plural("én", "to", "%n ting")
    assert translation_files.plurals("nb", [whole, _plural("", "")]) == []
    assert translation_files.plurals("se", [dual]) == []
    for wrong in ([_plural("én", "")], [dual, whole], [_plural("én ting", "mange ting")]):
        assert len(translation_files.plurals("nb", wrong)) == 1


def test_a_file_behind_its_source_is_found() -> None:
    have, want = _message("Old", "Gammel"), _message("New", "")
    assert translation_files.differences("nb", [have], [want]) == [
        "nb: not yet in the file: 'New'",
        "nb: no longer in the source: 'Old'",
    ]
    assert translation_files.differences("nb", [want], [want]) == []
