"""`python -m csnat_app` is the command `csnat`."""

import sys

from csnat_app.cli import main

if __name__ == "__main__":
    sys.exit(main())
