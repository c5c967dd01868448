"""The commands for keeping a store safe: backup, restore, salvage, a new key."""

from argparse import Namespace
from datetime import datetime
from pathlib import Path

from csnat_app.bootstrap import build
from csnat_app.cli_commands import secret, unlocked


def store_backup(folder: Path, options: Namespace) -> int:
    application = unlocked(folder, options)
    try:
        print(application.backups.make_now(options.output).path)
    finally:
        application.access.lock()
    return 0


def store_restore(folder: Path, options: Namespace) -> int:
    """Without --yes nothing is changed."""
    given, application = secret(options), build(folder)
    # What is here stays locked: it may be another store with another passphrase.
    found = application.backups.look(options.file, **given)
    print(f"backup: {_side(found.backup_cases, found.backup_latest)}, made {found.made}")
    if found.here_cases is not None:
        print(f"here:   {_side(found.here_cases, found.here_latest)}")
    else:
        print("here:   locked" if application.access.exists else "here:   nothing")
    if not options.yes:
        print("nothing was changed; --yes restores it and keeps aside what is here")
        return 0
    aside = application.backups.restore(options.file, **given)
    print("restored" if aside is None else f"restored; what was here before: {aside}")
    return 0


def store_salvage(folder: Path, options: Namespace) -> int:
    """Exit status 2 if something could not be read."""
    report = build(folder).health.salvage(**secret(options))
    for name, count in sorted(report.kept.items()):
        print(f"kept: {name} {count}")
    for line in report.lost:
        print(f"lost {line}")
    print(f"the damaged store: {report.aside}")
    return 2 if report.lost else 0


def store_rekey(folder: Path, options: Namespace) -> int:
    application = unlocked(folder, options)
    try:
        result = application.slots.rekey(secret(options).get("passphrase"))
    finally:
        application.access.lock()
    print(f"recovery key: {result.recovery_key}")
    for person, code in result.codes:
        print(f"{person.name} opens the store once with: {code}")
    return 0


def _side(cases: int, latest: datetime | None) -> str:
    return f"{cases} carers, last change {latest or 'never'}"
