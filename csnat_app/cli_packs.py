"""`csnat pack check FILE`: a content file or an instrument pack, with everything wrong in it."""

import json
from argparse import Namespace
from pathlib import Path

from csnat_app import assets
from csnat_app.domain.clock import Clock
from csnat_app.domain.pack_faults import PackFault, PackProblem
from csnat_app.domain.packs import Pack, Use

SENTENCES = {
    PackFault.UNREADABLE: "the file cannot be read",
    PackFault.TOO_LARGE: "the file is too large; at most {most} bytes are allowed",
    PackFault.ZIP_DAMAGED: "the zip file is damaged, or packed in a way that is not read",
    PackFault.ZIP_ENCRYPTED: "{name} needs a passphrase; a pack has none",
    PackFault.ZIP_ENTRIES: "the zip file holds {found} files; at most {most} are allowed",
    PackFault.ZIP_UNPACKED: "unpacked it is too large; at most {most} bytes are allowed",
    PackFault.ZIP_PATH: "{name} lies in a folder; the files of a pack lie at the top",
    PackFault.ZIP_LINK: "{name} is a link to another file",
    PackFault.ZIP_TWICE: "{name} stands twice",
    PackFault.ZIP_OTHER: "{name} is no file of a pack (pack.json, text.<language>.json)",
    PackFault.ZIP_NO_PACK: "pack.json is missing",
    PackFault.NOT_UTF8: "the file is not UTF-8 text",
    PackFault.NOT_JSON: "the file is not JSON",
    PackFault.TOO_DEEP: "lists and objects stand in one another more than {most} deep",
    PackFault.KEY_TWICE: "the key '{key}' stands twice",
    PackFault.MISSING: "'{key}' is missing",
    PackFault.UNKNOWN_KEY: "'{key}' is unknown",
    PackFault.WRONG_KIND: "'{key}': {wanted} is expected",
    PackFault.FORMAT: "this version of the program knows format {known} only",
    PackFault.NOT_A_PACK: "this is no instrument pack",
    PackFault.EMPTY: "'{key}' is empty",
    PackFault.BLANK_EDGE: "'{key}' begins or ends with a blank",
    PackFault.TOO_LONG: "'{key}' has {found} characters or parts; at most {most} are allowed",
    PackFault.UNSEEN: "'{key}' holds the unseen character {sign}",
    PackFault.NOT_COMPOSED: "'{key}' is not in Unicode form NFC",
    PackFault.MARKUP: "'{key}' holds markup; only plain text is allowed",
    PackFault.AREA_COUNT: "there are {found} areas; 14 or 15 are expected",
    PackFault.AREA_UNKNOWN: "the area '{area}' is unknown",
    PackFault.AREA_TWICE: "the area '{area}' stands twice",
    PackFault.ORDER: "number {found} stands where {wanted} is expected",
    PackFault.STEP_COUNT: "there are {found} answer steps; {least} to {most} are expected",
    PackFault.STEP_TWICE: "the answer step '{step}' stands twice",
    PackFault.NOT_YET: "'{key}': {found} is still to come",
    PackFault.SAME_WORDS: "'{key}' reads the same as '{other}'",
    PackFault.LANGUAGE_TWICE: "the language '{language}' stands twice",
    PackFault.LANGUAGE_COUNT: "there are {found} languages; at most {most} are allowed",
    PackFault.LANGUAGE_MISSING: "the texts in '{language}' are missing",
    PackFault.LANGUAGE_NOT_CLAIMED: "there are texts in '{language}', which is not in 'languages'",
    PackFault.USE_UNKNOWN: "the use '{use}' is unknown (record, print, electronic_use)",
    PackFault.OWN_ID: "the id '{id}' is that of the program's own areas",
    PackFault.OTHER_WORDS: "version {version} of '{id}' is there already, with other words",
    PackFault.ALREADY_THERE: "the pack was taken in already",
    PackFault.ONLY_PRACTICE: "the pack is for practice; only a practice store takes it in",
}
WANTED = {
    "text": "a text",
    "object": "a JSON object",
    "list": "a JSON list",
    "yes_or_no": "true or false",
    "number": "a whole number",
    "day": "a day such as 2026-03-05",
    "code": "a short name of small letters, digits, dot and hyphen",
    "language": "a language code such as nb",
}


def pack_check(_folder: Path, options: Namespace) -> int:
    """0 if the file can be used, else 2 with every problem on a line of its own."""
    if _is_pack(options.file):
        return _check_pack(options.file, as_json=options.json)
    from csnat_app.content.check import check_file

    problems = check_file(options.file)
    told: list[dict[str, object]] = [
        {"file": problem.file, "line": problem.line, "sentence": problem.reason}
        for problem in problems
    ]
    _print(options.file, told, {}, as_json=options.json)
    return 2 if problems else 0


def reason(problem: PackProblem) -> str:
    """What is wrong, in a sentence without its end."""
    params = dict(problem.params)
    if "wanted" in params:
        params["wanted"] = WANTED.get(str(params["wanted"]), params["wanted"])
    return SENTENCES[problem.fault].format(**params)


def _is_pack(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            content = file.read(2_000_000)
    except OSError:
        return False
    return content.startswith(b"PK") or b"instrument_pack" in content


def _check_pack(path: Path, *, as_json: bool) -> int:
    from csnat_app.content.library import ContentLibrary
    from csnat_app.content.packs import pack_of
    from csnat_app.services.pack_preview import look_at

    own = ContentLibrary(assets.content_folder()).instruments()
    groups = {area.key: area.group for one in own for area in one.areas}

    def build(content: str) -> Pack:
        return pack_of(content, groups, lambda _: {})

    # Whether it is for practice only, and what is there already, is for a store to say.
    found = look_at(path, own, (), build, practice=True, today=Clock().today())
    told: list[dict[str, object]] = [
        {
            "file": problem.file,
            "line": problem.line,
            "fault": problem.fault.value,
            "sentence": reason(problem),
        }
        for problem in found.problems
    ]
    facts = {} if told or found.pack is None else _facts(found.pack)
    _print(path, told, facts, as_json=as_json)
    return 2 if told else 0


def _facts(pack: Pack) -> dict[str, object]:
    licence = pack.licence
    until = licence.valid_until
    today = Clock().today()
    return {
        "id": pack.instrument.id,
        "version": pack.instrument.version,
        "practice": pack.practice,
        "languages": list(pack.instrument.languages),
        "areas": len(pack.instrument.areas),
        "holder": licence.holder,
        "reference": licence.reference,
        "valid_until": None if until is None else until.isoformat(),
        "ended": licence.ended(today),
        "uses": {use.value: licence.said(use) for use in Use},
        "sha256": pack.sha256,
    }


def _print(
    path: Path, problems: list[dict[str, object]], facts: dict[str, object], *, as_json: bool
) -> None:
    if as_json:
        told = {"file": str(path), "problems": problems, **facts}
        print(json.dumps(told, ensure_ascii=False, indent=2))
        return
    for problem in problems:
        print(f"{problem['file']}:{problem['line']}: {problem['sentence']}")
    if problems:
        return
    print(f"{path}: in order")
    for name, value in facts.items():
        said = json.dumps(value, ensure_ascii=False) if not isinstance(value, str) else value
        print(f"  {name}: {said}")
    if facts.get("ended"):
        print("  The licence has ended: nothing new can be done with these words.")
