"""Misfortunes in the nurse's words: what happened, what was kept, what to do."""

from math import ceil

from PySide6.QtCore import QCoreApplication

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.ui.field_names import field_name


def sentence(misfortune: Misfortune) -> str:
    """The whole sentence in the interface's language, with its values filled in."""
    params = dict(misfortune.params)
    if "wait" in params:
        params["wait"] = max(1, ceil(float(params["wait"])))  # nobody is sent too early
    if "field" in params:
        params["field"] = field_name(str(params["field"]))
    return _pattern(misfortune.trouble).format(**params)


def _pattern(trouble: Trouble) -> str:
    translate = QCoreApplication.translate
    match trouble:
        case Trouble.WRONG_PASSPHRASE:
            return translate(
                "Misfortune",
                "That is not the passphrase. Nothing is lost. You can try again in {wait} s.",
            )
        case Trouble.TOO_EARLY:
            return translate("Misfortune", "Please wait {wait} s before the next try.")
        case Trouble.WRONG_RECOVERY_KEY:
            return translate(
                "Misfortune",
                "That is not this store's recovery key. Look for mistyped signs, and try again.",
            )
        case Trouble.PASSPHRASE_TOO_SHORT:
            return translate("Misfortune", "The passphrase needs at least {least} characters.")
        case Trouble.PASSPHRASE_ONE_SIGN:
            return translate(
                "Misfortune",
                "The passphrase is blank, or one character over and over. Take a few words.",
            )
        case Trouble.PASSPHRASE_NOT_CHOSEN:
            return translate(
                "Misfortune", "Choose a passphrase of your own first. Nothing was changed."
            )
        case Trouble.STORE_MISSING:
            return translate(
                "Misfortune",
                "The file with the conversations is missing: {path}. The keys are still there. "
                "Put the file back from a backup, then start the program again.",
            )
        case Trouble.STORE_EXISTS:
            return translate(
                "Misfortune", "There is a store here already: {path}. It was left as it is."
            )
        case Trouble.STORE_PLAIN:
            return translate(
                "Misfortune",
                "{path} is not encrypted and was not made by this program. It was left as it is. "
                "Move it to another folder, then start again.",
            )
        case Trouble.STORE_FOREIGN:
            return translate(
                "Misfortune",
                "{path} belongs to another store than the keys beside it. Both were left as they "
                "are. Put back both files from the same backup.",
            )
        case Trouble.STORE_TRUNCATED:
            return translate(
                "Misfortune",
                "{path} is cut off or empty. It was left as it is. Put it back from a backup.",
            )
        case Trouble.STORE_NEWER:
            return translate(
                "Misfortune",
                "The store was written by a newer version of this program. It was left as it is. "
                "Install the newer version to open it.",
            )
        case Trouble.STORE_IN_USE:
            return translate(
                "Misfortune",
                "The store is already open in another window or on another machine. "
                "Close it there, then try again. If that machine went off without closing, wait "
                "two minutes.",
            )
        case Trouble.STORE_DAMAGED:
            return translate(
                "Misfortune",
                "{path} is damaged. It was left as it is. Put it back from a backup, or ask your "
                "IT department.",
            )
        case Trouble.HEADER_MISSING:
            return translate(
                "Misfortune",
                "The file with the keys is missing: {path}. The conversations are still there, but "
                "cannot be opened without it. Put it back from a backup.",
            )
        case Trouble.HEADER_DAMAGED:
            return translate(
                "Misfortune",
                "The file with the keys is damaged: {path}. It was left as it is. Put it back from "
                "a backup.",
            )
        case Trouble.HEADER_NEWER:
            return translate(
                "Misfortune",
                "The file with the keys was written by a newer version of this program. Install "
                "the newer version to open the store.",
            )
        case Trouble.FOLDER_READ_ONLY:
            return translate(
                "Misfortune",
                "Nothing can be saved in {path}. What you typed is still on the screen. Ask your "
                "IT department for write access to this folder.",
            )
        case Trouble.DISK_FULL:
            return translate(
                "Misfortune",
                "The disk is full, so this is not saved. What you typed is still on the screen. "
                "Make room on the disk, then go on typing.",
            )
        case Trouble.NOT_SAVED:
            return translate(
                "Misfortune",
                "This is not saved. What you typed is still on the screen. Go on typing to try "
                "again.",
            )
        case Trouble.IDENTITY_NUMBER:
            return translate(
                "Misfortune",
                "This is a national identity number ({field}). The program keeps none, so this "
                "is not saved. Use a name or a code instead.",
            )
        case Trouble.NAME_MISSING:
            return translate("Misfortune", "A name or a code is needed here.")
        case Trouble.NOT_FOUND:
            return translate("Misfortune", "This is no longer in the store.")
        case Trouble.CONTENT_DAMAGED:
            return translate("Misfortune", "A text file is damaged: {file}, line {line}: {reason}")
        case Trouble.FILE_UNREADABLE:
            return translate("Misfortune", "The file cannot be read: {path}")
        case Trouble.FILE_NOT_WRITTEN:
            return translate(
                "Misfortune",
                "The file could not be saved: {path}. Choose another folder; your employer may "
                "have closed this one.",
            )
        case Trouble.LOGO_UNREADABLE:
            return translate(
                "Misfortune",
                "The picture cannot be read. A logo must be a PNG, JPEG or SVG picture.",
            )
        case Trouble.LOGO_REACHES_OUT:
            return translate(
                "Misfortune",
                "This SVG picture holds more than a drawing: another picture, a program or an "
                "address. Save it as PNG, and choose that one.",
            )
        case Trouble.LOGO_TOO_LARGE:
            return translate(
                "Misfortune",
                "The picture is too large for a logo: it may have at most 10 MB and 25 million "
                "pixels. Save it smaller, and choose it again.",
            )
        case Trouble.PDF_UNREADABLE:
            return translate(
                "Misfortune",
                "This file is no PDF, or it is damaged. Nothing was added. Open it in another "
                "program and save it as a PDF again.",
            )
        case Trouble.PDF_WITH_PASSPHRASE:
            return translate(
                "Misfortune",
                "This PDF can only be opened with a passphrase of its own. Nothing was added. "
                "Save a copy without it, and add that one.",
            )
        case Trouble.PDF_TOO_LARGE:
            return translate(
                "Misfortune",
                "This PDF is too large. Nothing was added. It may have at most 20 MB and 100 "
                "pages.",
            )
        case Trouble.PACK_REFUSED:
            return translate("Misfortune", "{file} was not taken in. Nothing of it was kept.")
        case Trouble.CARERS_OWN:
            return translate(
                "Misfortune",
                "The carer answered on the screen. The answers are the carer's own and stay as "
                "they are. You can add a note, or let the carer answer again.",
            )
        case Trouble.USE_LOCKED:
            return translate(
                "Misfortune",
                "The licence for these words does not permit this, or has ended. Ask the local "
                "palliative centre, then KLB (csnat.org).",
            )
        case Trouble.NOT_PRINTED:
            return translate(
                "Misfortune",
                "Nothing was printed: no printer answers, or printing is closed on this machine. "
                "Save the document as PDF instead, and print it elsewhere.",
            )
        case Trouble.NO_DISPLAY:
            return translate("Misfortune", "There is no display, so no window can open.")
        case Trouble.STORE_OLDER:
            return translate(
                "Misfortune",
                "The file with the conversations is an older copy than the one that was here last. "
                "It was left as it is. Restore the newest backup, or go on with this older copy.",
            )
        case Trouble.LOG_CUT:
            return translate(
                "Misfortune",
                "The last entries of the log are missing; somebody may have cut them off. The file "
                "was left as it is. Restore the newest backup, or go on with what is here.",
            )
        case Trouble.HEADER_ALTERED:
            return translate(
                "Misfortune",
                "The file with the keys was changed by something else than this program. Nothing "
                "was opened. Restore a backup, or use the recovery key.",
            )
        case Trouble.HEADER_OLDER:
            return translate(
                "Misfortune",
                "An older file with keys was put in the place of the newest one. Nothing was "
                "opened. Put the newest one back, or use the recovery key.",
            )
        case Trouble.LAST_PERSON:
            return translate(
                "Misfortune",
                "Somebody with a passphrase must stay in this store. Whoever is invited counts "
                "after having opened it once.",
            )
        case Trouble.ORGANISATION_KEY_UNREADABLE:
            return translate(
                "Misfortune",
                'This is no public key. It begins with "age1"; ask your IT department for it.',
            )
        case Trouble.ORGANISATION_KEY_WRONG:
            return translate("Misfortune", "This key does not open this store.")
        case Trouble.BACKUP_DAMAGED:
            return translate(
                "Misfortune",
                "This backup is cut off or damaged: {path}. Nothing was changed. Take an older "
                "backup.",
            )
        case Trouble.BACKUP_NEWER:
            return translate(
                "Misfortune",
                "This backup was made by a newer version of the program. Install the newer version "
                "to restore it.",
            )
        case Trouble.BACKUP_FOREIGN:
            return translate("Misfortune", "This is no backup of this program: {path}")
        case Trouble.BACKUP_NOT_MADE:
            return translate(
                "Misfortune",
                "No backup could be made in {path}. Everything is safe in the store. The program "
                "tries again by itself.",
            )
        case Trouble.NOTHING_SALVAGED:
            return translate(
                "Misfortune",
                "Nothing in the damaged file can be read any more. It was left as it is. Restore a "
                "backup.",
            )
        case Trouble.LOCKED:
            return translate("Misfortune", "The store is locked. Unlock it to go on.")
        case _:
            # Loaded when a project group's figures are worked with, and not at the door.
            from csnat_app.ui.messages_projects import pattern

            return pattern(trouble)
