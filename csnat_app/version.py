"""The program's version. It stands here alone, in a checkout as in an installed program."""

PROGRAM = "csnat-app"
VERSION = "0.1.0"  # pyproject.toml reads it here
