"""The spelling of everything that the program says in Norwegian, with Debian's hunspell.

A word that the dictionary does not know is mended, or kept in `tests/words/kept/<language>.tsv`
with the reason: a name, a compound that the dictionary lacks, a spelling that the norm allows.
"""

import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import environment
import wordings

DEBIAN_PACKAGES = ["hunspell", "hunspell-no"]
DICTIONARIES = {"nb": "nb_NO", "nn": "nn_NO"}
KEPT = environment.ROOT / "tests" / "words" / "kept"


def here() -> bool:
    """Whether words can be checked on this system: the dictionaries are Debian's."""
    return sys.platform.startswith("linux")


def ensure() -> bool:
    """Sees to hunspell and its dictionaries: True when they are there, else says what to do."""
    if not missing():
        return True
    if environment.may_install():
        print("Installing hunspell and its Norwegian dictionaries …", flush=True)
        environment.install_system_packages(DEBIAN_PACKAGES)
    if absent := missing():
        print(advice(absent), flush=True)
    return not absent


def missing() -> list[str]:
    """What is not there: hunspell itself, or the languages without a dictionary."""
    if shutil.which("hunspell") is None:
        return ["hunspell"]
    return [f"a dictionary for {code}" for code, name in DICTIONARIES.items() if not _speaks(name)]


def advice(absent: list[str]) -> str:
    """What a person without administrator right is told: the one command to run."""
    return (
        f"The spelling cannot be checked; this is not installed: {', '.join(absent)}.\n"
        "On Debian and Ubuntu, run this once, then start again:\n"
        f"    sudo apt-get install -y {' '.join(DEBIAN_PACKAGES)}"
    )


def unknown(words: Iterable[str], language: str) -> set[str]:
    """The words that hunspell does not know; a capital at the beginning is forgiven."""
    asked = sorted(set(words))
    found = _ask(asked, language)
    lowered = {word: word[0].lower() + word[1:] for word in found}
    still = _ask(sorted(set(lowered.values())), language)
    return {word for word in found if lowered[word] in still}


def read_kept(language: str, folder: Path = KEPT) -> dict[str, str]:
    """The kept words of a language, each with its reason, in the file's order."""
    lines = (folder / f"{language}.tsv").read_text("utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {row[0]: row[1] for row in rows}


def findings(language: str, kept_folder: Path = KEPT) -> list[str]:
    """What is wrong in `language`: unknown words with a place, and kept words without a use."""
    places: dict[str, str] = {}
    said = (*wordings.content(language), *wordings.interface(language))
    form = (one for one in wordings.practice(language) if one.file == "sample-pack.json")
    for wording in (*said, *form):
        for word in wording.words():
            places.setdefault(word, f"{wording.file}, {wording.where}")
    kept = read_kept(language, kept_folder)
    strange = unknown(places, language)
    known = {word.casefold() for word in kept}
    found = [
        f"{language}: unknown word {word!r} ({places[word]})"
        for word in sorted(strange)
        if word.casefold() not in known
    ]
    met = {word.casefold() for word in strange}
    found += [
        f"{language}: kept without need: {word!r}" for word in kept if word.casefold() not in met
    ]
    return found


def check() -> int:
    """Prints the findings; exit status 1 if there are any, or if nothing could be checked."""
    if not ensure():
        return 1
    found = [line for language in DICTIONARIES for line in findings(language)]
    print("\n".join(found) if found else "spelling: all well")
    return 1 if found else 0


def _ask(words: list[str], language: str) -> set[str]:
    command = ["hunspell", "-i", "utf-8", "-d", DICTIONARIES[language], "-l"]
    done = subprocess.run(
        command, input="\n".join(words), capture_output=True, encoding="utf-8", check=True
    )
    return set(done.stdout.split()) & set(words)


def _speaks(dictionary: str) -> bool:
    command = ["hunspell", "-d", dictionary, "-l"]
    return subprocess.run(command, input=b"", capture_output=True, check=False).returncode == 0


if __name__ == "__main__":
    sys.exit(check())
