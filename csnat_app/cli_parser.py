"""The commands of `csnat` and their options. The window needs none of it."""

import argparse
from datetime import date
from pathlib import Path

from csnat_app.cli_project_options import add_project
from csnat_app.domain.clock import Clock

_PASSPHRASE = "file whose first line is the passphrase"
_RECOVERY_KEY = "file whose first line is the recovery key"
_IDENTITY = "file of the organisation's secret key, as age writes it"


def parser() -> argparse.ArgumentParser:
    # The common option stands before or after the command; after wins.
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument(
        "--data-dir",
        type=Path,
        default=argparse.SUPPRESS,
        help="folder of the store (default: CSNAT_DATA_DIR, else the platform's data folder)",
    )
    passphrase = argparse.ArgumentParser(add_help=False)
    passphrase.add_argument(
        "--passphrase-file", type=Path, required=True, metavar="FILE", help=_PASSPHRASE
    )
    key = argparse.ArgumentParser(add_help=False)
    one_of = key.add_mutually_exclusive_group(required=True)
    one_of.add_argument("--passphrase-file", type=Path, metavar="FILE", help=_PASSPHRASE)
    one_of.add_argument("--recovery-key-file", type=Path, metavar="FILE", help=_RECOVERY_KEY)
    one_of.add_argument("--identity-file", type=Path, metavar="FILE", help=_IDENTITY)
    older = argparse.ArgumentParser(add_help=False)
    older.add_argument(
        "--accept-older",
        action="store_true",
        help="open the store even if an older copy was put in its place",
    )
    opening = argparse.ArgumentParser(add_help=False, parents=[key, older])
    # Texts are no secret: the store is opened only so that its log tells of them.
    may_open = argparse.ArgumentParser(add_help=False, parents=[older])
    one_at_most = may_open.add_mutually_exclusive_group()
    one_at_most.add_argument("--passphrase-file", type=Path, metavar="FILE", help=_PASSPHRASE)
    one_at_most.add_argument("--recovery-key-file", type=Path, metavar="FILE", help=_RECOVERY_KEY)
    one_at_most.add_argument("--identity-file", type=Path, metavar="FILE", help=_IDENTITY)
    out = argparse.ArgumentParser(add_help=False)
    out.add_argument(
        "-o", "--output", type=Path, required=True, metavar="DIR", help="folder to write into"
    )

    top = argparse.ArgumentParser(
        prog="csnat", description="Pårørendesamtalen: opens the program when no command is given."
    )
    top.add_argument("--data-dir", type=Path, default=None, help="folder of the store")
    top.set_defaults(run=None)
    commands = top.add_subparsers(title="commands", metavar="COMMAND")

    def command(
        group: "argparse._SubParsersAction[argparse.ArgumentParser]",
        name: str,
        words: str,
        *parents: argparse.ArgumentParser,
    ) -> argparse.ArgumentParser:
        return group.add_parser(name, help=words, description=words, parents=[common, *parents])

    command(
        commands, "practice", "make a practice store with invented carers", passphrase
    ).set_defaults(run="practice")
    command(
        commands, "demo", "make a practice store, play a conversation, write every PDF", out
    ).set_defaults(run="demo")
    command(
        commands, "sample", "write every document in every language, from invented people", out
    ).set_defaults(run="sample")

    case = commands.add_parser("case", help="carers in the store").add_subparsers(
        metavar="WHAT", required=True
    )
    listing = command(case, "list", "list the carers", opening)
    listing.add_argument("--json", action="store_true", help="as JSON")
    listing.set_defaults(run="case_list")
    export = command(case, "export", "write all that is held on one carer", opening, out)
    export.add_argument("id", metavar="ID", help="the carer's id, or its beginning")
    export.set_defaults(run="case_export")

    store = commands.add_parser("store", help="the store itself").add_subparsers(
        metavar="WHAT", required=True
    )
    info = command(store, "info", "what can be said without unlocking")
    info.add_argument("--json", action="store_true", help="as JSON")
    info.set_defaults(run="store_info")
    command(store, "verify", "cipher integrity, foreign keys, schema", opening).set_defaults(
        run="store_verify"
    )

    command(
        store, "backup", "make a backup in a folder, and read it back", opening, out
    ).set_defaults(run="store_backup")
    restore = command(
        store, "restore", "say what a backup would bring back, and with --yes bring it back", key
    )
    restore.add_argument("file", type=Path, metavar="FILE", help="the backup")
    restore.add_argument("--yes", action="store_true", help="restore it")
    restore.set_defaults(run="store_restore")
    command(
        store, "salvage", "make a new store of all that can be read in a damaged one", key
    ).set_defaults(run="store_salvage")
    command(
        store,
        "rekey",
        "encrypt the store under a new key; who gave no passphrase gets a new code",
        opening,
    ).set_defaults(run="store_rekey")

    admit = command(
        store, "admit", "let a new person in, with the organisation's secret key", older
    )
    admit.add_argument("--identity-file", type=Path, required=True, metavar="FILE", help=_IDENTITY)
    admit.add_argument("--name", required=True, help="the person's name")
    admit.add_argument("--title", default="", help="the person's title")
    admit.set_defaults(run="store_admit")

    pack = commands.add_parser("pack", help="content files and packs").add_subparsers(
        metavar="WHAT", required=True
    )
    check = command(pack, "check", "check one content file or instrument pack")
    check.add_argument("file", type=Path, metavar="FILE")
    check.add_argument("--json", action="store_true", help="as JSON")
    check.set_defaults(run="pack_check")

    texts = commands.add_parser("texts", help="review of the texts").add_subparsers(
        metavar="WHAT", required=True
    )
    export_texts = command(texts, "export", "write a spreadsheet of a language beside Bokmål")
    export_texts.add_argument("language", metavar="LANG", help="language code such as se")
    export_texts.add_argument(
        "-o", "--output", type=Path, required=True, metavar="FILE", help="the spreadsheet (.xlsx)"
    )
    export_texts.set_defaults(run="texts_export")
    take_in = command(texts, "import", "take in a spreadsheet that a reviewer mended", may_open)
    take_in.add_argument("file", type=Path, metavar="FILE")
    take_in.add_argument("--reviewer", required=True, metavar="NAME", help="who reviewed")
    take_in.add_argument(
        "--date", type=_day, required=True, metavar="YYYY-MM-DD", help="day of the review"
    )
    take_in.add_argument(
        "--partly", action="store_true", help="take in the good rows though others are not"
    )
    take_in.add_argument("--dry-run", action="store_true", help="only say what would change")
    take_in.add_argument("--json", action="store_true", help="as JSON")
    take_in.set_defaults(run="texts_import")
    project = commands.add_parser("project", help="figures for project groups")
    add_project(project.add_subparsers(metavar="WHAT", required=True), command, passphrase)
    return top


def _day(text: str) -> date:
    """A day that has come."""
    try:
        found = date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"'{text}' is no day such as 2026-03-05") from error
    if found > Clock().today():
        raise argparse.ArgumentTypeError(f"{text} has not come yet")
    return found
