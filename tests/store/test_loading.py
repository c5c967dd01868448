"""The unlock page is painted before the database layer is loaded."""

import subprocess
import sys
from pathlib import Path

from csnat_app.store.vault import Vault

READ_HEADER = """
import sys
from pathlib import Path
from csnat_app.store.vault import Vault
Vault(Path(sys.argv[1])).header()
print(sorted({"sqlalchemy", "sqlcipher3", "cryptography"} & sys.modules.keys()))
"""
LOAD_AHEAD = """
import sys, threading
from pathlib import Path
from csnat_app.store.vault import Vault
Vault(Path(sys.argv[1])).load_ahead()
for thread in threading.enumerate():
    if thread is not threading.current_thread():
        thread.join()
print("csnat_app.store.database" in sys.modules)
"""


def printed(program: str, folder: Path) -> str:
    command = [sys.executable, "-c", program, str(folder)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def test_the_header_is_read_without_the_database_layer(closed_store: Vault) -> None:
    assert printed(READ_HEADER, closed_store.header_path.parent) == "[]"


def test_it_can_be_loaded_ahead(tmp_path: Path) -> None:
    assert printed(LOAD_AHEAD, tmp_path) == "True"
