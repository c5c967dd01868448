"""The two kinds of errors.

A `Misfortune` is something that happens to the user (a wrong passphrase, a full disk): it
carries a code and parameters and is worded where it is shown. Anything else that is raised
is a bug of ours and is reported as such.
"""

from enum import StrEnum


class Trouble(StrEnum):
    """Codes of misfortunes; each has one sentence per interface language."""

    WRONG_PASSPHRASE = "wrong_passphrase"  # wait: seconds until the next try
    TOO_EARLY = "too_early"  # wait: seconds left
    WRONG_RECOVERY_KEY = "wrong_recovery_key"
    PASSPHRASE_TOO_SHORT = "passphrase_too_short"  # least: characters
    # Blank, or one character over and over.
    PASSPHRASE_ONE_SIGN = "passphrase_one_sign"
    # There is only a one-time code so far.
    PASSPHRASE_NOT_CHOSEN = "passphrase_not_chosen"
    STORE_MISSING = "store_missing"  # path
    STORE_EXISTS = "store_exists"  # path
    STORE_PLAIN = "store_plain"  # path
    STORE_FOREIGN = "store_foreign"  # path
    STORE_TRUNCATED = "store_truncated"  # path
    STORE_NEWER = "store_newer"  # path, found, known
    STORE_IN_USE = "store_in_use"  # path
    STORE_DAMAGED = "store_damaged"  # path
    STORE_OLDER = "store_older"  # path; the database is older than its header remembers
    LOG_CUT = "log_cut"  # path; the log lost its end, while the rest is the newest
    HEADER_MISSING = "header_missing"  # path
    HEADER_DAMAGED = "header_damaged"  # path
    HEADER_NEWER = "header_newer"  # path
    HEADER_ALTERED = "header_altered"  # path; changed outside the program
    HEADER_OLDER = "header_older"  # path; an older header was put back
    LAST_PERSON = "last_person"
    ORGANISATION_KEY_UNREADABLE = "organisation_key_unreadable"
    ORGANISATION_KEY_WRONG = "organisation_key_wrong"
    BACKUP_DAMAGED = "backup_damaged"  # path
    BACKUP_NEWER = "backup_newer"  # path
    BACKUP_FOREIGN = "backup_foreign"  # path; no backup of this program
    BACKUP_NOT_MADE = "backup_not_made"  # path, reason
    NOTHING_SALVAGED = "nothing_salvaged"  # path
    FOLDER_READ_ONLY = "folder_read_only"  # path
    DISK_FULL = "disk_full"  # path
    NOT_SAVED = "not_saved"  # reason
    IDENTITY_NUMBER = "identity_number"  # field
    NAME_MISSING = "name_missing"
    NOT_FOUND = "not_found"  # what, id
    CONTENT_DAMAGED = "content_damaged"  # file, line, reason
    FILE_UNREADABLE = "file_unreadable"  # path
    FILE_NOT_WRITTEN = "file_not_written"  # path
    LOGO_UNREADABLE = "logo_unreadable"
    PACK_REFUSED = "pack_refused"  # file, count
    # The carer answered on the screen; nobody else changes that.
    CARERS_OWN = "carers_own"
    # The licence does not permit it, or has ended.
    USE_LOCKED = "use_locked"
    LOGO_REACHES_OUT = "logo_reaches_out"
    LOGO_TOO_LARGE = "logo_too_large"
    PDF_UNREADABLE = "pdf_unreadable"
    PDF_WITH_PASSPHRASE = "pdf_with_passphrase"
    PDF_TOO_LARGE = "pdf_too_large"
    PROJECT_DAMAGED = "project_damaged"  # path
    PROJECT_ALTERED = "project_altered"  # path; changed outside the program
    PROJECT_NEWER = "project_newer"  # path
    PROJECT_EXISTS = "project_exists"  # path
    FORM_EXISTS = "form_exists"  # path; it may be filled in
    PROJECT_TITLE = "project_title"  # most
    PROJECT_SITES = "project_sites"  # most
    SITE_CODE_TAKEN = "site_code_taken"  # code; a group of sites goes by it
    PROJECT_PERIODS = "project_periods"  # most
    PROJECT_THRESHOLD = "project_threshold"  # least, most
    NO_SUCH_SITE = "no_such_site"  # site
    NO_SUCH_PERIOD = "no_such_period"  # period
    PERIOD_OPEN = "period_open"  # period; it has not ended yet
    COUNTS_REFUSED = "counts_refused"  # file
    COORDINATOR_KEY_DAMAGED = "coordinator_key_damaged"  # path
    COORDINATOR_KEY_PASSPHRASE = "coordinator_key_passphrase"  # path
    # Not this project's.
    COORDINATOR_KEY_OTHER = "coordinator_key_other"
    # No ledger, or another project's.
    LEDGER_FOREIGN = "ledger_foreign"
    # Changed outside the program.
    LEDGER_ALTERED = "ledger_altered"
    LEDGER_NOT_NAMED = "ledger_not_named"  # path; of what was published before
    LEDGER_BEHIND = "ledger_behind"  # path; a ledger with releases that the named one has not
    LEDGER_IN_THE_WAY = "ledger_in_the_way"  # path; it is not to be written over
    PERIODS_RECUT = "periods_recut"  # period, other; they overlap
    # No contribution is there.
    NOTHING_TO_REPORT = "nothing_to_report"
    NOT_PRINTED = "not_printed"
    NO_DISPLAY = "no_display"
    LOCKED = "locked"


class Misfortune(Exception):
    """What happened to the user, as a code and the values its sentence needs."""

    def __init__(self, trouble: Trouble, **params: str | float) -> None:
        super().__init__(trouble, params)
        self.trouble = trouble
        self.params = params

    def __str__(self) -> str:
        values = ", ".join(f"{name}={value}" for name, value in self.params.items())
        return f"{self.trouble} ({values})" if values else str(self.trouble)
