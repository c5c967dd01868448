"""Starts the player in a process that may open no network connection.

Run as `python -m tests.security.play DATA SAVED HANDS`.
"""

import sys
from pathlib import Path

from tests.security import sealed


def main(data: str, saved: str, hands: str) -> int:
    tried: list[str] = []
    # Before anything of the program is loaded, and before there is a second thread.
    if sealed.can_seal():
        sealed.seal()
    sealed.listen(tried)
    from tests.security.player import Player

    return Player(Path(data), Path(saved), hands, tried).run()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
