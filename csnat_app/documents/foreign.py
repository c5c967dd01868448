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
    *("/AA", "/PA", "/JS", "/JavaScript", "/EmbeddedFiles", "/AF", "/EF", "/XFA", "/Collection"),
    *("/RichMediaContent", "/RichMediaSettings", "/Renditions", "/URLS", "/PieceInfo"),
)
_WEB = ("https:", "http:", "mailto:", "tel:")  # not file:, which may name another computer
_DROPPED_NOTES = (
    *("/FileAttachment", "/RichMedia", "/Screen", "/Movie", "/Sound", "/3D", "/TrapNet"),
)
# What a PDF may say of itself; the rest are people, programs, and folders of their computers.
_SAID = ("/Title", "/Subject", "/Keywords", "/CreationDate", "/ModDate", "/Trapped")
_DC, _XMP = "{http://purl.org/dc/elements/1.1/}", "{http://ns.adobe.com/xap/1.0/}"
_SAID_XMP = (
    *(_DC + word for word in ("title", "description", "subject", "language", "format")),
    *(_XMP + word for word in ("CreateDate", "ModifyDate")),
    *("{http://ns.adobe.com/pdf/1.3/}Keywords", "{http://www.aiim.org/pdfua/ns/id/}part"),
)


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
        if isinstance(thing.get("/Ref"), Dictionary):
            del thing["/Ref"]  # a page of another file, drawn in place of this form
        if "/S" in thing and "/Next" in thing:
            del thing["/Next"]
        notes = thing.get("/Annots")
        if isinstance(notes, Array):
            thing.Annots = Array([note for note in notes if not _dropped(note)])
            for note in thing.Annots:
                _forget_writer(note)


def _acts(action: Object) -> bool:
    """Whether it does more than lead to a place in the file or to a page of the web."""
    if isinstance(action, Array):
        return any(_acts(one) for one in action)
    if not isinstance(action, Dictionary) or "/S" not in action:
        return False
    if str(action.S) == "/URI":
        return not str(action.get("/URI", "")).strip().lower().startswith(_WEB)
    return str(action.S) != "/GoTo"


def _dropped(note: Object) -> bool:
    return not isinstance(note, Dictionary) or str(note.get("/Subtype", "")) in _DROPPED_NOTES


def _forget_writer(note: Object) -> None:
    """A remark names who made it; in a form's field the same key is the field's name."""
    if str(note.get("/Subtype", "")) != "/Widget" and "/T" in note:
        del note["/T"]


def _everything(pdf: pikepdf.Pdf) -> Iterator[Object]:
    """All dictionaries and arrays, those inside others too; each once."""
    waiting = [*pdf.objects, pdf.trailer]
    while waiting:
        thing = waiting.pop()
        if isinstance(thing, Stream):
            thing = thing.stream_dict
            if "/F" in thing:
                del thing["/F"]  # its content would be another file's
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
    for name in {str(key) for key in pdf.docinfo} - set(_SAID):
        del pdf.docinfo[name]
    with suppress(Exception):  # a description that cannot be read is left out below
        with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as said:
            for key in [key for key in said if key not in _SAID_XMP]:
                del said[key]
        return
    if Name.Metadata in pdf.Root:
        del pdf.Root.Metadata
