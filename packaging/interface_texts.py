"""The interface's translations: collects the texts from the source, checks, builds `.qm`."""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

import environment
import source_texts
import translation_files

SOURCE = environment.ROOT / "csnat_app" / "ui"
FOLDER = environment.ROOT / "translations"
LANGUAGES = ("nb", "nn", "se")
COMPLETE = ("nb", "nn")  # Northern Sámi waits for whoever can say it; Bokmål is shown meanwhile
_LANGUAGE = re.compile(r'<TS [^>]*\blanguage="(\w+)"')
ENGLISH = "en"  # the source; its file holds plural forms only


def update() -> None:
    """Brings every `.ts` up to date with the source and builds the `.qm` beside it."""
    FOLDER.mkdir(exist_ok=True)
    collect(FOLDER)
    build()


def collect(folder: Path) -> None:
    """Writes `csnat_<language>.ts` into `folder`; what is translated there already stays."""
    sources = [str(file) for file in sorted(SOURCE.rglob("*.py"))]
    lupdate = str(environment.program("pyside6-lupdate"))
    common = ["-silent", "-locations", "none", "-no-obsolete", "-source-language", "en"]
    for language in (*languages(), ENGLISH):
        counts = _counts_like(language)
        target = ["-target-language", counts, "-ts", str(folder / f"csnat_{language}.ts")]
        only = ["-pluralonly"] if language == ENGLISH else []
        environment.run([lupdate, *common, *only, *sources, *target])


def languages() -> tuple[str, ...]:
    """The languages that are translated into; a further one is a file that somebody began."""
    files = (file.stem.removeprefix("csnat_") for file in FOLDER.glob("csnat_*.ts"))
    return (*LANGUAGES, *sorted(set(files) - {*LANGUAGES, ENGLISH}))


def _counts_like(language: str) -> str:
    """The language whose plural forms a file has: what the file says at its head.

    Qt knows the dual of Northern Sámi alone; a file for Lule or Southern Sámi says "se" there.
    """
    file = FOLDER / f"csnat_{language}.ts"
    said = _LANGUAGE.search(file.read_text(encoding="utf-8")) if file.is_file() else None
    return said.group(1) if said else language


def build() -> None:
    """Makes the `.qm` files that the program loads; nothing is done for those that are newer."""
    lrelease = str(environment.program("pyside6-lrelease"))
    for file in sorted(FOLDER.glob("csnat_*.ts")):
        made = file.with_suffix(".qm")
        if not made.is_file() or made.stat().st_mtime < file.stat().st_mtime:
            environment.run([lrelease, "-silent", str(file), "-qm", str(made)])


def findings() -> list[str]:
    """What is wrong with the translations; empty when all is well."""
    texts, found = source_texts.read_folder(SOURCE)
    with tempfile.TemporaryDirectory() as fresh:
        collect(Path(fresh))
        for language in (*languages(), ENGLISH):
            name = f"csnat_{language}.ts"
            expected = translation_files.read(Path(fresh) / name)
            found += lost(texts, expected) if language == LANGUAGES[0] else []
            if not (FOLDER / name).is_file():
                found.append(f"{name} is missing")
                continue
            messages = translation_files.read(FOLDER / name)
            found += translation_files.differences(name, messages, expected)
            found += translation_files.placeholders(name, messages)
            found += translation_files.plurals(name, messages)
            if language in (*COMPLETE, ENGLISH):
                found += translation_files.unfinished(name, messages)
    return found


def lost(texts: set[str], messages: list[translation_files.Message]) -> list[str]:
    """Texts in the source that the collector does not see would never be translated."""
    seen = {message.source for message in messages}
    return [f"not collected from the source: {text!r}" for text in sorted(texts - seen)]


def waiting() -> list[str]:
    """How much of each language that need not be complete is still said in Bokmål."""
    said = []
    for language in languages():
        if language not in COMPLETE:
            messages = translation_files.read(FOLDER / f"csnat_{language}.ts")
            count = sum(not message.finished for message in messages)
            said.append(f"csnat_{language}.ts: {count} of {len(messages)} texts are in Bokmål")
    return said


def check() -> int:
    """Prints the findings, and what waits; exit status 1 if there are findings."""
    found = findings()
    for line in (*found, *waiting()):
        print(line)
    print(f"translations: {len(found)} findings" if found else "translations: all well")
    return 1 if found else 0


if __name__ == "__main__":
    try:
        sys.exit(check())
    except subprocess.CalledProcessError as failed:
        sys.exit(f"{failed.cmd[0]} failed")
