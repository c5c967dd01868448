"""The spelling check finds what is misspelt, and never passes without having looked."""

from pathlib import Path

import pytest

import environment
import spelling

DEBIAN = pytest.mark.skipif(not spelling.here(), reason="the dictionaries are Debian's")


@DEBIAN
@pytest.mark.parametrize(
    ("language", "right", "wrong"),
    [("nb", "samtalen", "samtallen"), ("nn", "samtalar", "samtaleer")],
)
def test_a_misspelt_word_is_found(language: str, right: str, wrong: str) -> None:
    assert spelling.unknown([right, right.capitalize(), wrong], language) == {wrong}


@pytest.mark.parametrize("language", spelling.DICTIONARIES)
def test_kept_words_are_sorted_and_have_a_reason(language: str) -> None:
    kept = spelling.read_kept(language)
    assert list(kept) == sorted(kept, key=lambda word: (word.casefold(), word))
    assert all(reason.strip() for reason in kept.values())


@DEBIAN
def test_a_word_that_is_kept_and_not_met_is_found(tmp_path: Path) -> None:
    own = (spelling.KEPT / "nb.tsv").read_text("utf-8")
    (tmp_path / "nb.tsv").write_text(own + "ørkenskip\tno reason\n", "utf-8")
    assert "nb: kept without need: 'ørkenskip'" in spelling.findings("nb", tmp_path)


@DEBIAN
def test_a_word_that_is_not_kept_is_found_with_its_place(tmp_path: Path) -> None:
    (tmp_path / "nb.tsv").write_text("", "utf-8")
    found = spelling.findings("nb", tmp_path)
    assert any("'Pårørendesenteret' (directory.nb.json, services" in line for line in found)


def test_without_rights_the_command_is_printed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(spelling, "missing", lambda: ["hunspell"])
    monkeypatch.setattr(environment, "may_install", lambda: False)
    assert not spelling.ensure()
    said = capsys.readouterr().out
    commands = [line for line in said.splitlines() if line.startswith("    ")]
    assert commands == ["    sudo apt-get install -y hunspell hunspell-no"]
    assert spelling.check() == 1


def test_with_rights_it_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    installed: list[list[str]] = []
    monkeypatch.setattr(spelling, "missing", lambda: [] if installed else ["hunspell"])
    monkeypatch.setattr(environment, "may_install", lambda: True)
    monkeypatch.setattr(environment, "install_system_packages", installed.append)
    assert spelling.ensure()
    assert installed == [spelling.DEBIAN_PACKAGES]


@DEBIAN
def test_a_dictionary_that_is_not_there_is_missed(monkeypatch: pytest.MonkeyPatch) -> None:
    assert spelling.missing() == []
    monkeypatch.setattr(spelling, "DICTIONARIES", {"nb": "nb_NO", "zz": "zz_ZZ"})
    assert spelling.missing() == ["a dictionary for zz"]
