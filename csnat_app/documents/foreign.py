"""A PDF that was made elsewhere: checked, and without what acts, hides or names somebody.

Page contents are not unpacked: a small file can hold gigabytes.
"""

from collections.abc import Iterator
from contextlib import suppress
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Stream

from csnat_app.domain.errors import Misfortune, Trouble

MOST_BYTES = 20_000_000
MOST_PAGES = 100

# Keys whose value runs, fetches or carries something (ISO 32000-1, 7.11, 12.6, 12.7.8, 13).
_DROPPED = (
    *("/AA", "/JS", "/JavaScript", "/EmbeddedFiles", "/AF", "/EF", "/XFA", "/Collection"),
    *("/RichMediaContent", "/RichMediaSettings", "/Renditions", "/URLS", "/PieceInfo"),
)
_KEPT_ACTIONS = ("/GoTo", "/URI")
_DROPPED_NOTES = (
    *("/FileAttachment", "/RichMedia", "/Screen", "/Movie", "/Sound", "/3D", "/TrapNet"),
)
_PEOPLE = ("/Author", "/Creator", "/Producer", "/Company", "/Manager", "/SourceModified")


def cleaned(data: bytes) -> bytes:
    """The same pages with links and bookmarks, and without scripts, other actions, attachments,
    sounds, films, and the names of those who made it. Its text, tags and looks stay.

    Raises `Misfortune` PDF_UNREADABLE, PDF_WITH_PASSPHRASE, PDF_TOO_LARGE.
    """
    if len(data) > MOST_BYTES:
        raise Misfortune(Trouble.PDF_TOO_LARGE)
    if b"%PDF-" not in data[:1024]:
        raise Misfortune(Trouble.PDF_UNREADABLE)
    file = BytesIO()
    try:
        with pikepdf.open(BytesIO(data), attempt_recovery=False) as pdf:
            count = len(pdf.pages)
            if count > MOST_PAGES:
                raise Misfortune(Trouble.PDF_TOO_LARGE)
            if not count:
                raise Misfortune(Trouble.PDF_UNREADABLE)
            _scrub(pdf)
            _forget_people(pdf)
            pdf.save(file, encryption=False, deterministic_id=True)
    except pikepdf.PasswordError as error:
        raise Misfortune(Trouble.PDF_WITH_PASSPHRASE) from error
    except (pikepdf.PdfError, ValueError, KeyError, TypeError, RuntimeError) as error:
        raise Misfortune(Trouble.PDF_UNREADABLE) from error
    if file.tell() > MOST_BYTES:
        raise Misfortune(Trouble.PDF_TOO_LARGE)
    return file.getvalue()


def title_of(data: bytes) -> str:
    """What a cleaned PDF calls itself; "" if it says nothing."""
    with pikepdf.open(BytesIO(data)) as pdf:
        return str(pdf.docinfo.get("/Title", "")).strip()


def _scrub(pdf: pikepdf.Pdf) -> None:
    if "/OpenAction" in pdf.Root:
        del pdf.Root.OpenAction
    for thing in _everything(pdf):
        if isinstance(thing, Array):
            continue
        for key in _DROPPED:
            if key in thing:
                del thing[key]
        if "/A" in thing and _acts(thing.A):
            del thing["/A"]
        if "/S" in thing and "/Next" in thing:
            del thing["/Next"]
        notes = thing.get("/Annots")
        if isinstance(notes, Array):
            thing.Annots = Array([note for note in notes if not _dropped(note)])


def _acts(action: Object) -> bool:
    return isinstance(action, Dictionary) and "/S" in action and str(action.S) not in _KEPT_ACTIONS


def _dropped(note: Object) -> bool:
    return not isinstance(note, Dictionary) or str(note.get("/Subtype", "")) in _DROPPED_NOTES


def _everything(pdf: pikepdf.Pdf) -> Iterator[Object]:
    """All dictionaries and arrays, those inside others too; each once."""
    waiting = [*pdf.objects, pdf.trailer]
    while waiting:
        thing = waiting.pop()
        if isinstance(thing, Stream):
            thing = thing.stream_dict
        if isinstance(thing, Dictionary):
            yield thing
            inside = [value for _, value in thing.items()]
        elif isinstance(thing, Array):
            yield thing
            inside = list(thing)
        else:
            continue
        waiting += [
            one for one in inside if isinstance(one, Dictionary | Array) and not one.is_indirect
        ]


def _forget_people(pdf: pikepdf.Pdf) -> None:
    for key in _PEOPLE:
        if key in pdf.docinfo:
            del pdf.docinfo[key]
    with suppress(Exception):  # a description that cannot be read is left out below
        with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as said:
            for key in [
                key
                for key in said
                if key.startswith("{http://purl.org/dc/")
                and key.endswith(("creator", "contributor", "publisher"))
            ]:
                del said[key]
        return
    if Name.Metadata in pdf.Root:
        del pdf.Root.Metadata
