"""The kinds of columns and checks that the tables are made of."""

from sqlalchemy import CheckConstraint, Column, ForeignKey, Integer, Text


def text(name: str) -> "Column[str]":
    return Column(name, Text, nullable=False)


def text_or_null(name: str) -> "Column[str | None]":
    return Column(name, Text, nullable=True)


def identifier(name: str = "id") -> "Column[str]":
    return Column(name, Text, primary_key=True, nullable=False)


def number(name: str) -> "Column[int]":
    return Column(name, Integer, nullable=False)


def owned_by(owner: str, name: str, *, primary_key: bool = False) -> "Column[str]":
    """A reference whose row goes when its owner goes."""
    return Column(
        name,
        Text,
        ForeignKey(f"{owner}.id", ondelete="CASCADE"),
        primary_key=primary_key,
        nullable=False,
    )


def one_of(name: str, *values: str) -> CheckConstraint:
    listed = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{name} IN ({listed})")


def yes_or_no(name: str) -> CheckConstraint:
    return CheckConstraint(f"{name} IN (0, 1)")
