"""The header's file and the copy that is kept of it.

`store.json.previous` is the header before the last change while a change is being made, and the
same as the header afterwards: whatever happens to one of the two, the other is whole.
"""

from contextlib import suppress
from pathlib import Path

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.store.files import write_whole
from csnat_app.store.header import Header, header_bytes, read_header, write_header
from csnat_app.store.spare import spare_headers

LOST = (Trouble.HEADER_MISSING, Trouble.HEADER_DAMAGED)


class HeaderFile:
    def __init__(self, path: Path) -> None:
        self.path = path
        self.previous_path = path.with_name(path.name + ".previous")
        self.altered_path = path.with_name(path.name + ".altered")

    def readable(self) -> tuple[Header, ...]:
        """The header and the kept copy, those that can be read and differ; at least one.

        Raises `Misfortune` HEADER_* of the header itself.
        """
        kept = self._kept()
        try:
            present = read_header(self.path)
        except Misfortune as misfortune:
            if misfortune.trouble not in LOST or kept is None:
                raise
            return (kept,)
        return (present,) if kept is None or kept == present else (present, kept)

    def told(self, salt: bytes) -> tuple[Header, ...]:
        """What the door can say: as `readable`, the one that names the database's salt first.

        Where none does, or none names a person, spare ones stand before them; they are looked for
        only then. Raises as `readable` if there are none either.
        """
        lost: Misfortune | None = None
        found: tuple[Header, ...] = ()
        try:
            found = self.readable()
        except Misfortune as misfortune:
            if misfortune.trouble not in LOST:
                raise
            lost = misfortune
        fitting = tuple(header for header in found if header.database_salt == salt)
        spare: tuple[Header, ...] = ()
        if salt and not any(header.people() for header in fitting):
            spare = self.spare(fitting)
        if lost is not None and not spare:
            raise lost
        return (*spare, *fitting, *(header for header in found if header not in fitting))

    def spare(
        self, others: tuple[Header, ...] = (), *, everywhere: bool = True
    ) -> tuple[Header, ...]:
        """Headers that lie elsewhere, of the same store as `others`, as far as those tell."""
        ids = frozenset(header.store_id for header in others)
        return spare_headers(self.path.parent, ids, everywhere=everywhere)

    def is_present(self, header: Header) -> bool:
        """True if this is what the file holds."""
        try:
            return read_header(self.path) == header
        except Misfortune:
            return False

    def replace(self, header: Header) -> None:
        """Write a new header; the one before stays as the kept copy. Raises as writing does."""
        self.keep()
        write_header(self.path, header)

    def keep(self) -> None:
        """Make the kept copy the same as the header. Raises as writing does."""
        content = _content(self.path)
        if content is not None and content != _content(self.previous_path):
            write_whole(self.previous_path, content)

    def put_back(self, header: Header) -> None:
        """Write a sound header over an altered one, which is set aside for whoever wants to know.

        The kept copy is not touched: it may be the only sound one until this is done.
        """
        content = _content(self.path)
        if content is not None and content != header_bytes(header):
            write_whole(self.altered_path, content)
        write_header(self.path, header)

    def forget_altered(self) -> None:
        """Take away what was set aside: a way in that is gone now may still be in it."""
        with suppress(OSError):
            self.altered_path.unlink(missing_ok=True)

    def discard(self) -> None:
        """Take all of it away."""
        for path in (self.path, self.previous_path, self.altered_path):
            path.unlink(missing_ok=True)

    def _kept(self) -> Header | None:
        try:
            return read_header(self.previous_path)
        except Misfortune:
            return None


def _content(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None
