"""The real collector, on a small source."""

import shutil
import sys
from pathlib import Path

import pytest

import environment
import interface_texts

SOURCE = """\
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget


class Today(QWidget):
    def words(self, n: int) -> list[str]:
        translate = QCoreApplication.translate
        return [
            self.tr("Good morning"),
            self.tr("A long sentence that goes on " "in a second piece with {name}").format(name=1),
            self.tr("%n thing(s)", "", n),
            translate(
                "Misfortune",
                "Please wait {wait} s.",
            ).format(wait=1),
        ]
"""
NORWEGIAN = {
    "Good morning": "God morgen",
    "A long sentence": "En lang setning med {name}",
    "%n thing(s)": "én ting|%n ting",
    "Please wait": "Vent {wait} s.",
}


@pytest.fixture
def source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A page with four texts, collected, and translated where that must be complete."""
    monkeypatch.setattr(environment, "VENV", Path(sys.prefix))
    monkeypatch.setattr(interface_texts, "SOURCE", tmp_path / "ui")
    monkeypatch.setattr(interface_texts, "FOLDER", tmp_path / "translations")
    (tmp_path / "ui").mkdir()
    file = tmp_path / "ui" / "today.py"
    file.write_text(SOURCE, encoding="utf-8")
    interface_texts.update()
    for language in ("nb", "nn", "en"):
        _translate(tmp_path / "translations" / f"csnat_{language}.ts")
    return file


def test_a_complete_translation_is_well(source: Path) -> None:
    assert interface_texts.findings() == []


def test_every_language_has_its_files(source: Path) -> None:
    names = {file.name for file in interface_texts.FOLDER.iterdir()}
    languages = ("en", "nb", "nn", "se")
    assert names == {f"csnat_{one}.{kind}" for one in languages for kind in ("ts", "qm")}


def test_english_holds_plurals_only(source: Path) -> None:
    text = (interface_texts.FOLDER / "csnat_en.ts").read_text(encoding="utf-8")
    assert text.count("<message") == 1
    assert "%n thing(s)" in text


def test_a_new_text_in_the_source_is_found(source: Path) -> None:
    source.write_text(SOURCE.replace("Good morning", "Good evening"), encoding="utf-8")
    found = interface_texts.findings()
    assert "csnat_nb.ts: not yet in the file: 'Good evening'" in found
    assert "csnat_se.ts: no longer in the source: 'Good morning'" in found


def test_updating_keeps_what_is_translated(source: Path) -> None:
    source.write_text(SOURCE.replace("Good morning", "Good evening"), encoding="utf-8")
    interface_texts.update()
    text = (interface_texts.FOLDER / "csnat_nb.ts").read_text(encoding="utf-8")
    assert "Vent {wait} s." in text
    assert "God morgen" not in text
    assert interface_texts.findings() == [
        "csnat_nb.ts: not translated: 'Good evening'",
        "csnat_nn.ts: not translated: 'Good evening'",
    ]


def test_a_plural_that_english_lacks_is_found(source: Path) -> None:
    file = interface_texts.FOLDER / "csnat_en.ts"
    text = file.read_text(encoding="utf-8").replace("<numerusform>én ting", "<numerusform>")
    file.write_text(text, encoding="utf-8")
    found = interface_texts.findings()
    assert "csnat_en.ts: not translated: '%n thing(s)'" in found
    assert "csnat_en.ts: a plural form is missing: '%n thing(s)'" in found


def test_a_further_language_is_a_file_that_somebody_began(source: Path) -> None:
    further = interface_texts.FOLDER / "csnat_sma.ts"
    shutil.copy(interface_texts.FOLDER / "csnat_se.ts", further)
    assert interface_texts.languages() == ("nb", "nn", "se", "sma")
    assert interface_texts.findings() == []
    source.write_text(SOURCE.replace("Good morning", "Good evening"), encoding="utf-8")
    assert "csnat_sma.ts: not yet in the file: 'Good evening'" in interface_texts.findings()
    interface_texts.update()
    updated = further.read_text(encoding="utf-8")
    assert "Good evening" in updated
    assert updated.count("<numerusform>") == 3  # one, two, many


def test_a_missing_file_is_found(source: Path) -> None:
    (interface_texts.FOLDER / "csnat_nn.ts").unlink()
    assert interface_texts.findings() == ["csnat_nn.ts is missing"]


def test_what_waits_is_told_and_is_no_finding(
    source: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert interface_texts.check() == 0
    assert "csnat_se.ts: 4 of 4 texts are in Bokmål" in capsys.readouterr().out


def test_an_f_string_is_found(source: Path) -> None:
    source.write_text(SOURCE.replace('"Good', 'f"Good'), encoding="utf-8")
    assert "today.py:9: tr() takes literals only" in interface_texts.findings()


def test_a_text_that_the_collector_does_not_see_is_found(source: Path) -> None:
    collected = interface_texts.translation_files.read(interface_texts.FOLDER / "csnat_nb.ts")
    assert interface_texts.lost({"Good morning", "Never seen"}, collected) == [
        "not collected from the source: 'Never seen'"
    ]


def _translate(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    for source, words in NORWEGIAN.items():
        if f"<source>{source}" not in text:
            continue  # English holds plural texts only
        start = text.index("</source>", text.index(f"<source>{source}"))
        end = text.index("</message>", start)
        forms = "".join(f"<numerusform>{form}</numerusform>" for form in words.split("|"))
        inner = forms if "|" in words else words
        text = f"{text[:start]}</source><translation>{inner}</translation>{text[end:]}"
    file.write_text(text, encoding="utf-8")
