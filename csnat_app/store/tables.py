"""Which rows of a damaged database belong to which table, and which are known to be missing.

A table's tree is followed from its root. Where a page inside a tree is lost, what hung below it is
found again by its shape: each leaf that no tree reached holds the rows of one table. What is
missing is told by the indexes, which name the rows of their table a second time.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from sqlcipher3 import dbapi2

from csnat_app.store import records
from csnat_app.store.pages import Pages
from csnat_app.store.records import INDEX_INSIDE, INDEX_LEAF, TABLE_LEAF, Row, Value

_IDENTIFIER = re.compile(r"[0-9a-f]{32}\Z")
# Columns that hold an identifier, if anything.
_REFERENCES = ("carer_id", "round_id", "need_id", "project_id")
_MADE_HERE = (
    "carer",
    "round",
    "need",
    "action",
    "transcript_note",
    "unit_document",
    "project",
)  # tables whose own id is one


@dataclass(frozen=True, slots=True)
class Column:
    name: str
    type: str
    required: bool
    rowid: bool  # stands for the row's number, and is not stored itself


@dataclass(slots=True)
class Table:
    """`columns` in the order of the record. `rows` and `known` are by key: the row's number, or
    the values of the primary key where rows have none.

    `known`: the rows that indexes name, with what they say of them, by column. `torn`: a page of
    the table is lost; `counted`: a whole index names every row, so that nothing is missing that
    is not known to be.
    """

    name: str
    columns: tuple[Column, ...]
    key_size: int  # columns of the primary key; 0 where rows have a number
    indexes: dict[str, tuple[str, ...]]
    full_indexes: frozenset[str]
    rows: dict[object, dict[str, Value]] = field(default_factory=dict)
    known: dict[object, dict[str, Value]] = field(default_factory=dict)
    torn: bool = False
    counted: bool = False

    def lost(self) -> dict[object, dict[str, Value]]:
        """The rows that are known to be missing, by key."""
        return {key: said for key, said in self.known.items() if key not in self.rows}


def tables_of(connection: dbapi2.Connection) -> dict[str, Table]:
    """The tables of a sound, empty database of the same schema, by name."""
    found = {}
    listed = connection.execute("PRAGMA main.table_list").fetchall()
    for row in listed:
        name, without_number = str(row["name"]), bool(row["wr"])
        if row["type"] != "table" or name.startswith("sqlite_"):
            continue
        described = connection.execute(f'PRAGMA table_info("{name}")').fetchall()
        primary = sorted((one for one in described if one["pk"]), key=lambda one: one["pk"])
        others = [one for one in described if not one["pk"]]
        ordered = [*primary, *others] if without_number else described
        columns = tuple(
            Column(
                one["name"],
                one["type"],
                bool(one["notnull"]),
                not without_number and len(primary) == 1 and one["pk"] == 1
                and one["type"] == "INTEGER",
            )
            for one in ordered
        )  # fmt: skip
        indexes, full = {}, set()
        for index in connection.execute(f'PRAGMA index_list("{name}")').fetchall():
            parts = connection.execute(f'PRAGMA index_xinfo("{index["name"]}")').fetchall()
            if index["origin"] == "pk" and without_number:
                continue  # that is the table itself
            indexes[str(index["name"])] = tuple(str(one["name"] or "") for one in parts)
            if not index["partial"]:
                full.add(str(index["name"]))
        found[name] = Table(
            name, columns, len(primary) if without_number else 0, indexes, frozenset(full)
        )
    return found


def gather(pages: Pages, tables: dict[str, Table]) -> None:
    """Fill the tables with all rows that can be read, and with what is known to be missing."""
    reached: set[int] = set()
    torn: set[int] = set()
    roots = _roots(pages, reached, torn)
    for table in tables.values():
        if table.name in roots:
            for row in _tree(pages, roots[table.name], reached, torn):
                _take(table, row)
        table.torn = table.name not in roots or roots[table.name] in torn
    for table in tables.values():
        for index, columns in table.indexes.items():
            if index in roots:
                for row in _tree(pages, roots[index], reached, torn):
                    _note(table, columns, row)
                whole = index in table.full_indexes and roots[index] not in torn
                table.counted = table.counted or whole
    strays = [
        number
        for number in range(1, pages.count + 1)
        if number not in reached and pages.page(number) is not None
    ]
    # Twice: with more rows known, more pages can be told apart.
    unsure = [number for number in strays if not _take_stray(pages, number, tables)]
    for number in unsure:
        _take_stray(pages, number, tables)


def _roots(pages: Pages, reached: set[int], torn: set[int]) -> dict[str, int]:
    """The first pages of tables and indexes, by name, as far as the list of them can be read."""
    found = {}
    for row in _tree(pages, 1, reached, torn):
        if len(row.values) >= 4 and isinstance(row.values[3], int):
            found[str(row.values[1])] = row.values[3]
    return found


def _tree(pages: Pages, root: int, reached: set[int], torn: set[int]) -> Iterator[Row]:
    """The rows below a root; adds the root to `torn` if a page is lost."""
    waiting = [root]
    while waiting:
        number = waiting.pop()
        page = pages.page(number)
        if number in reached:
            continue
        reached.add(number)
        if page is None:
            torn.add(root)
            continue
        waiting += reversed(records.children(page, number))
        yield from records.rows(pages, number)


def _take(table: Table, row: Row) -> bool:
    """Add a row to its table; false if it does not look like one of it."""
    read = _read(table, row)
    if read is None:
        if not row.complete and row.number:
            table.known.setdefault(row.number, {})
        return False
    table.rows[_key(table, row)] = read
    return True


def _read(table: Table, row: Row) -> dict[str, Value] | None:
    """The row by column, or None if it cannot be one of this table."""
    if not row.complete or len(row.values) > len(table.columns):
        return None
    found = {}
    for place, column in enumerate(table.columns):
        value = row.values[place] if place < len(row.values) else None
        if column.rowid:
            value = row.number
        if value is None and column.required:
            return None
        kind = {"TEXT": str, "INTEGER": int}.get(column.type)
        if value is not None and kind is not None and not isinstance(value, kind):
            return None
        found[column.name] = value
    return found


def _fits(table: Table, row: Row) -> bool:
    """Whether a row whose table nobody names could be one of this."""
    if not row.complete:
        return True
    read = _read(table, row) if len(row.values) == len(table.columns) else None
    if read is None:
        return False
    if any(
        column.rowid and value is not None
        for column, value in zip(table.columns, row.values, strict=True)
    ):
        return False
    named = [name for name in _REFERENCES if read.get(name) is not None]
    named += ["id"] if table.name in _MADE_HERE else []
    return all(_is_identifier(read[name]) for name in named)


def _is_identifier(value: Value) -> bool:
    return isinstance(value, str) and _IDENTIFIER.match(value) is not None


def _key(table: Table, row: Row) -> object:
    return row.values[: table.key_size] if table.key_size else row.number


def _note(table: Table, columns: tuple[str, ...], row: Row) -> None:
    """What an index says: the columns of it, and in the end the row's number or primary key."""
    if not row.complete or len(row.values) != len(columns):
        return
    said = {name: value for name, value in zip(columns, row.values, strict=True) if name}
    if table.key_size:
        key: object = tuple(said.get(column.name) for column in table.columns[: table.key_size])
    else:
        key = row.values[-1]
    table.known.setdefault(key, {}).update(said)


def _take_stray(pages: Pages, number: int, tables: dict[str, Table]) -> bool:
    """Give a leaf that no tree reached to the one table whose rows it holds; false if several
    might hold such rows."""
    page = pages.page(number)
    assert page is not None
    sort = records.kind(page, number)
    if sort not in (TABLE_LEAF, INDEX_LEAF, INDEX_INSIDE):
        return True
    found = tuple(records.rows(pages, number))
    able = [
        table
        for table in tables.values()
        if bool(table.key_size) == (sort != TABLE_LEAF)
        and found
        and all(_fits(table, row) for row in found)
    ]
    for tells in (_agrees, _in_known_round):
        if len(able) > 1:
            able = [t for t in able if all(tells(t, row, tables) for row in found)] or able
    if len(able) == 1:
        for row in found:
            if _key(able[0], row) not in able[0].rows:
                _take(able[0], row)
    return len(able) <= 1


def _agrees(table: Table, row: Row, _: dict[str, Table]) -> bool:
    """Whether an index names this row."""
    said = table.known.get(_key(table, row))
    read = _read(table, row)
    if said is None or read is None:
        return False
    return all(read.get(name) == value for name, value in said.items() if name in read)


def _in_known_round(table: Table, row: Row, tables: dict[str, Table]) -> bool:
    """Whether the row belongs to a round that was read."""
    read = _read(table, row) or {}
    return (read.get("round_id"),) in tables["round"].rows
