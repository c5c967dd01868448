"""A backup as a file: header and database of one moment in a zip, nothing of it compressed.

The format is described in docs/store-format.md. The database in it is encrypted like any other;
what stands outside it is what the header tells, and when the backup was made.
"""

import hashlib
import json
import os
import shutil
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO, Any

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.store import fields
from csnat_app.store.files import make_empty, put_in_place
from csnat_app.store.header import Header, parse_header

SUFFIX = ".csnatbackup"
FORMAT, VERSION = "csnat-backup", 1
MANIFEST, HEADER, DATABASE = "manifest.json", "store.json", "store.db"
_FIELDS = ("format", "version", "made", "store_id", "schema", "sha256")
_CHUNK = 1 << 20  # bytes
_LARGEST_TEXT = 1_000_000  # bytes of manifest or header
_ZIP_START = b"PK\x03\x04"
_FIXED_TIME = (1980, 1, 1, 0, 0, 0)  # when it was made stands in the manifest
# What zipfile lets through of a directory that something else has written in.
_BAD = (zipfile.BadZipFile, zlib.error, RuntimeError, ValueError, KeyError, TypeError, EOFError)


@dataclass(frozen=True, slots=True)
class BackupInfo:
    """What a backup says of itself. `size` in bytes; `schema` is the tables' version."""

    path: Path
    made: datetime
    size: int
    store_id: str
    schema: int


@dataclass(frozen=True, slots=True)
class BackupFile:
    """A backup that was looked into, but not opened: that needs a key."""

    info: BackupInfo
    header: Header
    _sha256: str

    def extract(self, target: Path) -> None:
        """Write the database to `target`, for its owner only, flushed.

        Raises `Misfortune` BACKUP_DAMAGED if a byte of it is not as it was written, FILE_UNREADABLE
        if the backup is out of reach; `OSError` if `target` cannot be written.
        """
        make_empty(target)
        with _readable(self.info.path) as archive, target.open("wb") as file:
            digest = hashlib.sha256()
            with archive.open(DATABASE) as source:
                while chunk := _read(source, self.info.path):
                    digest.update(chunk)
                    file.write(chunk)
            file.flush()
            os.fsync(file.fileno())
        if digest.hexdigest() != self._sha256:
            raise Misfortune(Trouble.BACKUP_DAMAGED, path=str(self.info.path))


def write(
    path: Path, made: datetime, schema: int, store_id: str, header: bytes, database: Path
) -> None:
    """Make the backup `path` of a header's bytes and a whole, closed database, in one step.

    Raises `OSError` or `Misfortune` as writing does; then nothing is left at `path`.
    """
    manifest = {
        "format": FORMAT,
        "version": VERSION,
        "made": made.isoformat(timespec="seconds"),
        "store_id": store_id,
        "schema": schema,
        "sha256": {HEADER: hashlib.sha256(header).hexdigest(), DATABASE: _digest(database)},
    }
    beside = path.with_name(path.name + ".new")
    try:
        make_empty(beside)
        with beside.open("wb") as file:
            with zipfile.ZipFile(file, "w") as archive:
                # The manifest first: its words tell a damaged backup from any other file.
                archive.writestr(_entry(MANIFEST), json.dumps(manifest, indent=2))
                archive.writestr(_entry(HEADER), header)
                with (
                    archive.open(_entry(DATABASE), "w", force_zip64=True) as member,
                    database.open("rb") as content,
                ):
                    shutil.copyfileobj(content, member, _CHUNK)
            file.flush()
            os.fsync(file.fileno())
        put_in_place(beside, path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def info(path: Path) -> BackupInfo:
    """What the backup says of itself; reads its beginning and end only.

    Raises `Misfortune` BACKUP_FOREIGN, BACKUP_DAMAGED, BACKUP_NEWER, FILE_UNREADABLE.
    """
    with _readable(path) as archive:
        return _info(path, _manifest(archive, path))


def read(path: Path, known: int | None = None) -> BackupFile:
    """Look into a backup; the database in it is not read yet. Raises `Misfortune` as `info`.

    One whose tables are newer than `known` (those of this program) is refused here, and still
    listed by `info`.
    """
    from csnat_app.store.migrate import MIGRATIONS  # which makes backups itself

    with _readable(path) as archive:
        manifest = _manifest(archive, path)
        found = _info(path, manifest)
        if found.schema > (known or MIGRATIONS[-1].version):
            raise Misfortune(Trouble.BACKUP_NEWER, path=str(path))
        if archive.getinfo(HEADER).file_size > _LARGEST_TEXT:
            raise ValueError("this is no header")
        raw = archive.read(HEADER)
        if hashlib.sha256(raw).hexdigest() != manifest["sha256"][HEADER]:
            raise ValueError("the header was changed")
        sha256 = str(manifest["sha256"][DATABASE])
        archive.getinfo(DATABASE)
        header = _header(raw, path)
        if header.store_id != found.store_id:
            raise ValueError("manifest and header are of two stores")
    return BackupFile(found, header, sha256)


def _header(raw: bytes, path: Path) -> Header:
    try:
        return parse_header(raw, path)
    except Misfortune as misfortune:
        newer = misfortune.trouble is Trouble.HEADER_NEWER
        worded = Trouble.BACKUP_NEWER if newer else Trouble.BACKUP_DAMAGED
        raise Misfortune(worded, path=str(path)) from misfortune


@contextmanager
def _readable(path: Path) -> Iterator[zipfile.ZipFile]:
    """The zip, with everything that is wrong with it worded as what it means to the user."""
    try:
        with path.open("rb") as file:
            start = file.read(1024)
            file.seek(0)
            if not _ours(start, path):
                raise Misfortune(Trouble.BACKUP_FOREIGN, path=str(path))
            with zipfile.ZipFile(file) as archive:
                yield archive
    except _BAD as error:
        raise Misfortune(Trouble.BACKUP_DAMAGED, path=str(path)) from error
    except OSError as error:
        if error.filename is not None and Path(error.filename) != path:
            raise  # what could not be written is another matter
        raise Misfortune(Trouble.FILE_UNREADABLE, path=str(path)) from error


def _ours(start: bytes, path: Path) -> bool:
    """Whether this was a backup of ours once: by its words, or by a name over what is left."""
    if start.startswith(_ZIP_START) and MANIFEST.encode() in start and FORMAT.encode() in start:
        return True
    spoilt = _ZIP_START.startswith(start[:4]) or MANIFEST.encode() in start or not any(start)
    return path.suffix == SUFFIX and spoilt


def _manifest(archive: zipfile.ZipFile, path: Path) -> dict[str, Any]:
    if archive.getinfo(MANIFEST).file_size > _LARGEST_TEXT:
        raise ValueError("this is no manifest")
    found = json.loads(archive.read(MANIFEST).decode("utf-8"))
    if not isinstance(found, dict) or found.get("format") != FORMAT:
        raise ValueError("this is no manifest")
    if fields.whole_number(found, "version") > VERSION:
        # Before anything else is looked at: a newer one may hold other fields.
        raise Misfortune(Trouble.BACKUP_NEWER, path=str(path))
    fields.only(found, *_FIELDS)
    fields.only(found["sha256"], HEADER, DATABASE)
    return found


def _info(path: Path, manifest: dict[str, Any]) -> BackupInfo:
    made = datetime.fromisoformat(fields.text(manifest, "made"))
    if made.tzinfo is None:
        raise ValueError("a moment without its zone")
    store_id = fields.identifier(manifest, "store_id")
    schema = fields.whole_number(manifest, "schema")
    return BackupInfo(path, made, path.stat().st_size, store_id, schema)


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _FIXED_TIME)
    entry.external_attr = 0o600 << 16
    return entry


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _read(source: IO[bytes], path: Path) -> bytes:
    try:
        return source.read(_CHUNK)
    except OSError as error:  # a stick that was pulled out, a network that is gone
        raise Misfortune(Trouble.FILE_UNREADABLE, path=str(path)) from error
