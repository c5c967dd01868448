"""Identifiers: random, so that they say nothing about a person or an order."""

import os


def new_id() -> str:
    """32 hexadecimal digits."""
    return os.urandom(16).hex()
