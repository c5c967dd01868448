"""The ledger that lies beside a report, when its project goes on somewhere else."""

from pathlib import Path

from csnat_app.aggregation import bounded, ledger
from csnat_app.aggregation.ledger import Ledger
from csnat_app.domain.errors import Misfortune, Trouble


def read(path: Path) -> Ledger:
    """Raises `Misfortune` FILE_UNREADABLE, LEDGER_FOREIGN, LEDGER_ALTERED."""
    try:
        return ledger.read(bounded.read(path, ledger.MOST_BYTES))
    except bounded.TooLarge as error:
        raise Misfortune(Trouble.LEDGER_FOREIGN) from error
    except OSError as error:
        raise Misfortune(Trouble.FILE_UNREADABLE, path=str(path)) from error
