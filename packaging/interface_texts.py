"""The interface's translations: collects the texts from the source, checks, builds `.qm`."""

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
COMPLETE = ("nb",)  # English is the source; its file holds plural forms only
ENGLISH = "en"


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
    for language in (*LANGUAGES, ENGLISH):
        target = ["-target-language", language, "-ts", str(folder / f"csnat_{language}.ts")]
        only = ["-pluralonly"] if language == ENGLISH else []
        environment.run([lupdate, *common, *only, *sources, *target])


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
        for language in LANGUAGES:
            name = f"csnat_{language}.ts"
            expected = translation_files.read(Path(fresh) / name)
            found += lost(texts, expected) if language == LANGUAGES[0] else []
            if not (FOLDER / name).is_file():
                found.append(f"{name} is missing")
                continue
            messages = translation_files.read(FOLDER / name)
            found += translation_files.differences(name, messages, expected)
            found += translation_files.placeholders(name, messages)
            if language in COMPLETE:
                found += translation_files.unfinished(name, messages)
    return found


def lost(texts: set[str], messages: list[translation_files.Message]) -> list[str]:
    """Texts in the source that the collector does not see would never be translated."""
    seen = {message.source for message in messages}
    return [f"not collected from the source: {text!r}" for text in sorted(texts - seen)]


def check() -> int:
    """Prints the findings; exit status 1 if there are any."""
    found = findings()
    for line in found:
        print(line)
    print(f"translations: {len(found)} findings" if found else "translations: all well")
    return 1 if found else 0


if __name__ == "__main__":
    try:
        sys.exit(check())
    except subprocess.CalledProcessError as failed:
        sys.exit(f"{failed.cmd[0]} failed")
