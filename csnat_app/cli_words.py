"""The command line's sentences for misfortunes: what happened, what was kept, what to do."""

from math import ceil

from csnat_app.domain.errors import Misfortune, Trouble

SENTENCES = {
    Trouble.WRONG_PASSPHRASE: "The passphrase is not right. Nothing was changed.",
    Trouble.TOO_EARLY: "Too early for another try. Wait {wait} s.",
    Trouble.WRONG_RECOVERY_KEY: "The recovery key is not right. Nothing was changed.",
    Trouble.PASSPHRASE_TOO_SHORT: "The passphrase needs at least {least} characters.",
    Trouble.PASSPHRASE_ONE_SIGN: "The passphrase is blank, or one character over and over.",
    Trouble.PASSPHRASE_NOT_CHOSEN: (
        "This is a one-time code. Open the program with it and choose a passphrase first. Nothing "
        "was changed."
    ),
    Trouble.STORE_MISSING: (
        "There is no store database at {path}. If there was one, put the file back from a backup; "
        "otherwise name the right folder with --data-dir."
    ),
    Trouble.STORE_EXISTS: "There is a store already: {path}. It was left as it is.",
    Trouble.STORE_PLAIN: (
        "{path} is an ordinary, unencrypted database and not a store of this program. It was left "
        "as it is; move it away, or choose another folder with --data-dir."
    ),
    Trouble.STORE_FOREIGN: (
        "{path} does not belong to the header beside it. Both were left as they are; put back the "
        "pair from the same backup."
    ),
    Trouble.STORE_TRUNCATED: (
        "{path} is cut off or empty. It was left as it is; put it back from a backup."
    ),
    Trouble.STORE_NEWER: (
        "The store was written by a newer version of the program (schema {found}, this one knows "
        "{known}). It was left as it is; install the newer version."
    ),
    Trouble.STORE_IN_USE: "The store is open in another window or on another machine: {path}",
    Trouble.STORE_DAMAGED: ("{path} is damaged. It was left as it is; put it back from a backup."),
    Trouble.HEADER_MISSING: (
        "The database is there, but the header with its keys is missing: {path}. Put it back from "
        "a backup; nothing can be opened without it."
    ),
    Trouble.HEADER_DAMAGED: (
        "The header with the keys is damaged: {path}. It was left as it is; put it back from a "
        "backup."
    ),
    Trouble.HEADER_NEWER: (
        "The header was written by a newer version of the program: {path}. Install the newer "
        "version."
    ),
    Trouble.FOLDER_READ_ONLY: (
        "Nothing can be written in {path}. Choose another folder with --data-dir."
    ),
    Trouble.DISK_FULL: "The disk is full: {path}. Make room and try again.",
    Trouble.NOT_SAVED: "It could not be saved: {reason}",
    Trouble.IDENTITY_NUMBER: (
        "The field {field} holds a national identity number. The program keeps none; use a name "
        "or a code."
    ),
    Trouble.NAME_MISSING: "A name or a code is needed.",
    Trouble.NOT_FOUND: "There is no {what} {id} in this store.",
    Trouble.CONTENT_DAMAGED: "{file}, line {line}: {reason}",
    Trouble.FILE_UNREADABLE: "The file cannot be read: {path}",
    Trouble.FILE_NOT_WRITTEN: "The file could not be written: {path}. Choose another folder.",
    Trouble.LOGO_UNREADABLE: "The picture cannot be read: PNG, JPEG and SVG are known.",
    Trouble.LOGO_REACHES_OUT: "The SVG picture fetches, runs or holds something else.",
    Trouble.LOGO_TOO_LARGE: "The picture is too large: at most 10 MB and 25 million pixels.",
    Trouble.PDF_UNREADABLE: "This file is no PDF, or it is damaged.",
    Trouble.PDF_WITH_PASSPHRASE: "This PDF can only be opened with its passphrase.",
    Trouble.PDF_TOO_LARGE: "This PDF is too large: at most 20 MB and 100 pages.",
    Trouble.PACK_REFUSED: "{file} was not taken in. What is wrong says: csnat pack check FILE.",
    Trouble.CARERS_OWN: (
        "The carer answered on the screen. The answers are the carer's own and were not changed."
    ),
    Trouble.USE_LOCKED: (
        "The licence does not permit this, or has ended. Ask the local palliative centre, then KLB "
        "(csnat.org)."
    ),
    Trouble.PROJECT_DAMAGED: "This is no project file, or it is damaged: {path}",
    Trouble.PROJECT_ALTERED: (
        "The project file was changed after it was made: {path}. Ask the coordinator for the "
        "original; a new project needs a new file."
    ),
    Trouble.PROJECT_NEWER: (
        "The project file was made by a newer version of the program: {path}. Install that version."
    ),
    Trouble.PROJECT_EXISTS: "There is a project already: {path}. It was left as it is.",
    Trouble.FORM_EXISTS: (
        "There is a file already: {path}. It was left as it is; choose another name, or move it."
    ),
    Trouble.PROJECT_TITLE: "The title must be one line, not empty, of at most {most} characters.",
    Trouble.PROJECT_SITES: (
        "A project has 1 to {most} sites. Each is CODE=NAME with a code of its own: letters, "
        "digits, hyphen or underscore, at most 20."
    ),
    Trouble.SITE_CODE_TAKEN: (
        "No site can have the code {code}: the program uses it for several sites together. Give "
        "it another code."
    ),
    Trouble.PROJECT_PERIODS: (
        "--from and --to must be the first and the last month of whole periods, in this order, "
        "and no more than {most} periods apart."
    ),
    Trouble.PROJECT_THRESHOLD: "The threshold must be a whole number from {least} to {most}.",
    Trouble.NO_SUCH_SITE: "The project has no site {site}.",
    Trouble.NO_SUCH_PERIOD: "The project has no period {period}.",
    Trouble.PERIOD_OPEN: (
        "The period {period} has not ended yet. Seal its counts the day after its last day."
    ),
    Trouble.COUNTS_REFUSED: "{file} was not sealed. What is wrong in it stands above.",
    Trouble.COORDINATOR_KEY_DAMAGED: "This is no coordinator's key, or it is damaged: {path}",
    Trouble.COORDINATOR_KEY_PASSPHRASE: "The passphrase does not open the key: {path}",
    Trouble.COORDINATOR_KEY_OTHER: "The key is not that of this project.",
    Trouble.LEDGER_FOREIGN: "This is no ledger of this project.",
    Trouble.LEDGER_ALTERED: "The ledger was changed outside the program. Use the copy beside the"
    " last report.",
    Trouble.LEDGER_NOT_NAMED: (
        "Figures of this project were published before; {path} knows them. Nothing was written. "
        "Name it with --ledger, so that the new report is checked together with them."
    ),
    Trouble.LEDGER_BEHIND: (
        "The ledger of --ledger does not know all that was published: {path} holds more, or "
        "something else. Nothing was written. Name the ledger beside the last report."
    ),
    Trouble.LEDGER_IN_THE_WAY: (
        "{path} belongs to another project, or was changed. It was left as it is, and nothing was "
        "written. Move it, or choose another folder."
    ),
    Trouble.PERIODS_RECUT: "The period {period} overlaps {other}, for which figures were already"
    " published. Periods cannot be cut anew.",
    Trouble.NOTHING_TO_REPORT: "No file could be taken, so there is nothing to report.",
    Trouble.NOT_PRINTED: "Nothing was printed. Save the document as a file instead.",
    Trouble.NO_DISPLAY: (
        "There is no display, so no window can open. Set DISPLAY, or use one of the commands that "
        "need none (csnat --help)."
    ),
    Trouble.STORE_OLDER: (
        "{path} is older than its header remembers: an older copy was put in its place. Nothing "
        "was changed. Restore the newest backup, or open it anyway with --accept-older."
    ),
    Trouble.LOG_CUT: (
        "The log in {path} ends before the entry that its header remembers: its end was cut off. "
        "Nothing was changed. Restore the newest backup, or open it anyway with --accept-older."
    ),
    Trouble.HEADER_ALTERED: (
        "The header was changed outside the program: {path}. Nothing was opened or changed. Put it "
        "back from a backup, or use the recovery key."
    ),
    Trouble.HEADER_OLDER: (
        "An older header was put in the place of {path}. Nothing was opened or changed. Put the "
        "newest one back, or use the recovery key."
    ),
    Trouble.LAST_PERSON: "This is the last person of the store; nobody could open it any more.",
    Trouble.ORGANISATION_KEY_UNREADABLE: (
        'This is no public key in the age format (it begins with "age1").'
    ),
    Trouble.ORGANISATION_KEY_WRONG: "This key opens no slot of this store. Nothing was changed.",
    Trouble.BACKUP_DAMAGED: (
        "The backup is cut off or damaged: {path}. It was left as it is; take an older one."
    ),
    Trouble.BACKUP_NEWER: (
        "The backup was made by a newer version of the program: {path}. Install that version."
    ),
    Trouble.BACKUP_FOREIGN: "This is no backup of this program: {path}",
    Trouble.BACKUP_NOT_MADE: "No backup was made in {path}: {reason}. It will be tried again.",
    Trouble.NOTHING_SALVAGED: (
        "Nothing in {path} can be read any more. It was left as it is; restore a backup."
    ),
    Trouble.LOCKED: "The store is locked.",
}


def sentence(misfortune: Misfortune) -> str:
    params = dict(misfortune.params)
    if "wait" in params:
        params["wait"] = ceil(float(params["wait"]))  # whoever waits that long is not too early
    return SENTENCES[misfortune.trouble].format(**params)
