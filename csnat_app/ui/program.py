"""The program's name as people read it."""

PROGRAM = "Pårørendesamtalen"  # a proper name: never translated
