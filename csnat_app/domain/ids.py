"""Identifiers: random, so that they say nothing about a person or an order."""

import uuid


def new_id() -> str:
    """32 hexadecimal digits."""
    return uuid.uuid4().hex
