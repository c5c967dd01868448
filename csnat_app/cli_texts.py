"""`csnat texts export` and `csnat texts import`: a reviewer's spreadsheet without a window."""

import json
from argparse import Namespace
from pathlib import Path

from csnat_app.bootstrap import build
from csnat_app.cli_commands import unlocked
from csnat_app.content.review_sheet import NAMES
from csnat_app.domain.reviews import ReviewPreview, TextFault, TextProblem

SENTENCES = {
    TextFault.UNREADABLE: "the file is no spreadsheet (.xlsx), or it is damaged",
    TextFault.TOO_LARGE: "the file is far too large for a list of texts",
    TextFault.NOT_OURS: "this is not a spreadsheet of `csnat texts export`",
    TextFault.OTHER_FORMAT: "another version of the program made it; export anew",
    TextFault.LANGUAGE: "there are no texts in the language '{found}'",
    TextFault.TOO_MANY_ROWS: "there are more than {most} rows",
    TextFault.COLUMNS: "the columns were moved or renamed",
    TextFault.UNKNOWN: "there is no such text",
    TextFault.TWICE: "the text stands twice",
    TextFault.BOKMAAL_CHANGED: "the Bokmål text has changed since; export anew",
    TextFault.FORMULA: "a formula; write it as a text",
    TextFault.NOT_A_TEXT: "a number or a date where a text belongs",
    TextFault.STATE: "'{found}' is no state",
    TextFault.UNSEEN: "the unseen character {sign}",
    TextFault.TOO_LONG: "{found} characters; at most {most} are allowed",
    TextFault.MARKUP: "markup; only plain text is allowed",
    TextFault.PLACES: "these must stand in it, each as often: {wanted}",
    TextFault.NO_PLACES: "braces and %n are not allowed in it; the Bokmål text has none",
    TextFault.ENDING: "it must end like the Bokmål text: {wanted}",
    TextFault.NO_ENDING: "it must end without a sign, like the Bokmål text",
    TextFault.GAP: "the item before it in the list is missing",
    TextFault.REFUSED: "it does not fit with the others: {reason}",
}


def texts_export(folder: Path, options: Namespace) -> int:
    count = build(folder).review.export(options.language, options.output)
    print(f"{options.output}: {count} texts")
    return 0


def texts_import(folder: Path, options: Namespace) -> int:
    """0 if every row was taken in; 2 with the others named, and nothing kept unless `--partly`."""
    application = build(folder)
    logged = any(
        value is not None
        for value in (options.passphrase_file, options.recovery_key_file, options.identity_file)
    )
    if logged:
        application = unlocked(folder, options)
    try:
        preview = application.review.look(options.file)
        wanted = not preview.problems or (options.partly and bool(preview.changes))
        taken = 0
        if wanted and not options.dry_run:
            taken = application.review.take_in(preview, options.reviewer, options.date)
    finally:
        application.access.lock()
    _print(preview, taken, as_json=options.json)
    return 2 if preview.problems else 0


def reason(problem: TextProblem) -> str:
    """What is wrong, in a sentence without its end."""
    return SENTENCES[problem.fault].format(**problem.params)


def _print(preview: ReviewPreview, taken: int, *, as_json: bool) -> None:
    problems = [
        {
            "sheet": "" if problem.sheet is None else NAMES[problem.sheet],
            "row": problem.row,
            "fault": problem.fault.value,
            "sentence": reason(problem),
        }
        for problem in preview.problems
    ]
    if as_json:
        changes = [
            {
                "file": change.unit.place.file,
                "key": change.unit.place.key,
                "form": change.unit.place.form,
                "before": change.unit.text,
                "now": change.text,
            }
            for change in preview.changes
        ]
        told = {"language": preview.language, "taken_in": taken}
        told |= {"changes": changes, "problems": problems}
        print(json.dumps(told, ensure_ascii=False, indent=2))
        return
    for change in preview.changes:
        place = change.unit.place
        said = f"{change.unit.text!r} -> {change.text!r}" if change.mends else "approved"
        print(f"{place.file} {place.key}: {said}")
    for told_of in problems:
        row = f" row {told_of['row']}" if told_of["row"] else ""
        print(f"{told_of['sheet'] or preview.file}{row}: {told_of['sentence']}")
    print(f"{taken} of {len(preview.changes)} texts taken in; problems: {len(problems)}")
