"""What each command does: every function takes the data folder and options, gives the status."""

import json
import secrets
import tempfile
from argparse import Namespace
from dataclasses import asdict
from pathlib import Path

from csnat_app.bootstrap import build
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.services.application import Application

_LONGEST_SECRET = 100_000  # bytes of a file that holds one


def practice(folder: Path, options: Namespace) -> int:
    application, _ = _practice_store(folder, first_line(options.passphrase_file))
    total = application.carers.search(limit=1).total
    application.access.lock()
    print(f"practice store with {total} invented carers in {folder}")
    return 0


def demo(_folder: Path, options: Namespace) -> int:
    """A practice store under the output folder, whose passphrase lies beside it in the open."""
    store = options.output / "store"
    passphrase = "this is only practice"
    application, key = _practice_store(store, passphrase)
    paths = application.samples.write(options.output, key)
    application.access.lock()
    (options.output / "passphrase.txt").write_text(passphrase + "\n", "utf-8")
    print(f"practice store in {store} (passphrase: {passphrase})")
    for path in paths:
        print(path)
    return 0


def sample(_folder: Path, options: Namespace) -> int:
    """Needs no store of the user's: an encrypted practice store lives for the moment only."""
    with tempfile.TemporaryDirectory(prefix="csnat-") as moment:
        application, key = _practice_store(Path(moment), secrets.token_hex(16))
        paths = application.samples.write(options.output, key)
        application.access.lock()
    for path in paths:
        print(path)
    return 0


def case_list(folder: Path, options: Namespace) -> int:
    application = unlocked(folder, options)
    rows = application.carers.search(limit=100_000).rows
    application.access.lock()
    if options.json:
        print(json.dumps([asdict(row) for row in rows], ensure_ascii=False, indent=2, default=str))
        return 0
    for row in rows:
        state = "closed" if row.closed else f"stage {int(row.stage)}"
        next_day = row.next_day.isoformat() if row.next_day else "-"
        print(f"{row.carer_id[:8]}  {state:8}  {next_day:10}  {row.language}  {row.name}")
    return 0


def case_export(folder: Path, options: Namespace) -> int:
    application = unlocked(folder, options)
    files = application.case_files
    try:
        for path in files.export(files.find(options.id), options.output, "nb"):
            print(path)
    finally:
        application.access.lock()
    return 0


def store_info(folder: Path, options: Namespace) -> int:
    info = asdict(build(folder).access.info())
    if options.json:
        print(json.dumps(info, ensure_ascii=False, indent=2, default=str))
    else:
        counted = [f"{kind} {count}" for kind, count in info["slots"].items()]
        for name, value in (info | {"slots": ", ".join(counted)}).items():
            print(f"{name}: {value}")
    return 0


def store_admit(folder: Path, options: Namespace) -> int:
    """For IT, when a nurse has left: the new person chooses a passphrase at the door."""
    application = build(folder)
    identity = whole_text(options.identity_file)
    application.access.unlock_with_identity(identity, accept_older=options.accept_older)
    try:
        code = application.slots.invite(options.name, options.title)
    finally:
        application.access.lock()
    print(f"{options.name} can open the store once with this code, instead of a passphrase:")
    print(code)
    return 0


def store_verify(folder: Path, options: Namespace) -> int:
    application = unlocked(folder, options)
    findings = application.access.verify()
    if application.access.accepted_older or application.access.accepted_cut:
        # The header remembers what is there now, since the store was opened all the same.
        findings = (*findings, "log: ended before what the header remembered, or had another past")
    application.access.lock()
    for finding in findings:
        print(finding)
    print("the store is not whole" if findings else "the store is whole")
    return 2 if findings else 0


def _practice_store(folder: Path, passphrase: str) -> tuple[Application, str]:
    application = build(folder)
    return application, application.practice.create(passphrase)


def unlocked(folder: Path, options: Namespace) -> Application:
    """The program with the store open, for whoever's passphrase or key is in the file."""
    given = secret(options)
    access = (application := build(folder)).access
    if "identity" in given:
        access.unlock_with_identity(given["identity"], accept_older=options.accept_older)
    elif "recovery_key" in given:
        access.unlock_with_recovery(given["recovery_key"], accept_older=options.accept_older)
    else:
        access.unlock_any(given["passphrase"], accept_older=options.accept_older)
    return application


def secret(options: Namespace) -> dict[str, str]:
    """What the file holds that was named, under the name that services know it by.

    Raises `Misfortune` FILE_UNREADABLE.
    """
    if options.identity_file is not None:
        return {"identity": whole_text(options.identity_file)}
    if options.recovery_key_file is not None:
        return {"recovery_key": first_line(options.recovery_key_file)}
    return {"passphrase": first_line(options.passphrase_file)}


def first_line(path: Path) -> str:
    """Of a file that holds a secret. Raises `Misfortune` FILE_UNREADABLE."""
    lines = whole_text(path).splitlines()
    return lines[0] if lines else ""


def whole_text(path: Path) -> str:
    """Of a file that holds a secret. Raises `Misfortune` FILE_UNREADABLE."""
    try:
        with path.open("rb") as file:  # a pipe will do as well
            content = file.read(_LONGEST_SECRET + 1)
        if len(content) > _LONGEST_SECRET:
            raise OSError("too long for a secret")
        # Windows' editor puts a mark before the first letter.
        return content.decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise Misfortune(Trouble.FILE_UNREADABLE, path=str(path)) from error
