"""What was salvaged made to hang together again: stand-ins for what other rows refer to.

A stand-in holds nothing that anybody said. It is there so that what was read can be seen.
"""

from datetime import datetime

from sqlcipher3 import dbapi2

from csnat_app.domain.carers import Carer
from csnat_app.domain.ids import new_id
from csnat_app.domain.rounds import Round
from csnat_app.domain.stages import current_stage
from csnat_app.store.chain import ChainEnd
from csnat_app.store.header import Header
from csnat_app.store.records import Value
from csnat_app.store.tables import Table
from csnat_app.store.transaction import Transaction
from csnat_app.store.unit_of_work import UnitOfWork

_PARTS = ("introduction", "consideration", "conversation", "shared_plan", "review")
_IN_ROUND = (*_PARTS, "mark", "transcript_note", "need")
_DAYS = (
    ("introduction", "held"),
    ("consideration", "handed_out"),
    ("conversation", "held"),
    ("shared_plan", "shared"),
    ("review", "held"),
)
_EMPTY = {"left_out": "[]"}  # where an empty text would be none


def mend(
    connection: dbapi2.Connection, tables: dict[str, Table], header: Header, at: datetime
) -> list[str]:
    """Run on a database with the present schema; leaves no reference to nothing.

    Gives a line for each carer whose record is lost, for each of whom something else is, and for
    rows that had to be left out; as `SalvageReport.lost`.
    """
    work = UnitOfWork(Transaction(connection, writing=True), ChainEnd())
    if work.settings.get("store.id") is None:
        work.settings.put("store.id", header.store_id)
    if work.settings.get("store.practice") is None:
        work.settings.put("store.practice", "yes" if header.practice else "no")
    for slot in header.people():
        if slot.person is not None and work.people.find(slot.person.id) is None:
            work.people.keep(slot.person)
    renewed = _rounds(connection, tables["round"], at)
    carers = _carers(connection, work, at)
    _one_round_each(connection, work, at)
    _needs(connection, tables["need"])
    _parts(connection, tables)
    left_out = _drop_loose(connection)
    _stages(connection, work, renewed)
    work.commit()
    touched = _touched(tables) - set(carers)
    return [
        *left_out,
        *(f"carer: {id}" for id in carers),
        *(f"case: {id}" for id in sorted(touched)),
    ]


def _rounds(connection: dbapi2.Connection, table: Table, at: datetime) -> list[str]:
    """A stand-in for each lost round of which the index by carer still tells whose it was."""
    made = []
    for said in table.lost().values():
        if not said.get("carer_id") or not said.get("number") or not said.get("id"):
            continue
        instrument = (
            connection.execute(
                "SELECT instrument_id, version FROM mark"
                " ORDER BY round_id = ? DESC, seq DESC LIMIT 1",
                (said["id"],),
            ).fetchone()
            or connection.execute(
                "SELECT instrument_id, instrument_version FROM round ORDER BY started DESC LIMIT 1"
            ).fetchone()
        )
        if instrument is None:
            continue
        days = []
        for part, column in _DAYS:
            days += connection.execute(
                f'SELECT {column} FROM "{part}" WHERE round_id = ? AND {column} IS NOT NULL',
                (said["id"],),
            ).fetchall()
        started = min((row[0] for row in days), default=at.date().isoformat())
        connection.execute(
            "INSERT INTO round (id, carer_id, number, started, instrument_id, instrument_version,"
            " stage, latest) VALUES (?, ?, ?, ?, ?, ?, 1, 0)",
            (said["id"], said["carer_id"], said["number"], started, *instrument),
        )
        made.append(str(said["id"]))
    return made


def _carers(connection: dbapi2.Connection, work: UnitOfWork, at: datetime) -> list[str]:
    """A stand-in for each carer who has rounds and no record; gives their ids."""
    missing = connection.execute(
        "SELECT DISTINCT carer_id FROM round WHERE carer_id NOT IN (SELECT id FROM carer)"
        " ORDER BY carer_id"
    ).fetchall()
    for row in missing:
        work.carers.add(Carer(row[0], f"? {row[0][:8]}", "", "", "nb", "", at))
    return [str(row[0]) for row in missing]


def _one_round_each(connection: dbapi2.Connection, work: UnitOfWork, at: datetime) -> None:
    """A carer all of whose rounds are lost begins with an empty one."""
    instrument = connection.execute(
        "SELECT instrument_id, instrument_version FROM round ORDER BY started DESC LIMIT 1"
    ).fetchone()
    bare = connection.execute(
        "SELECT id FROM carer WHERE id NOT IN (SELECT carer_id FROM round)"
    ).fetchall()
    if instrument is None:
        return
    for row in bare:
        work.rounds.add(Round(new_id(), row[0], 1, at.date(), instrument[0], instrument[1]))


def _needs(connection: dbapi2.Connection, table: Table) -> None:
    """A stand-in for a lost need that has actions, at an area that the carer marked."""
    known = {said.get("id"): said for said in table.lost().values()}
    missing = connection.execute(
        "SELECT DISTINCT need_id FROM action WHERE need_id NOT IN (SELECT id FROM need)"
    ).fetchall()
    for row in missing:
        need_id = row[0]
        said = known.get(need_id, {})
        area = connection.execute(
            "SELECT area FROM mark WHERE round_id = ? AND area NOT IN"
            " (SELECT area FROM need WHERE round_id = ?) ORDER BY seq LIMIT 1",
            (said.get("round_id"), said.get("round_id")),
        ).fetchone()
        if area is not None:
            connection.execute(
                "INSERT INTO need (id, round_id, area, position, own_words, already_does,"
                " would_help, outcome, helped_how) VALUES (?, ?, ?, ?, '', '', '', 'action', '')",
                (need_id, said.get("round_id"), area[0], said.get("position") or 0),
            )


def _parts(connection: dbapi2.Connection, tables: dict[str, Table]) -> None:
    """Every round has a row of each part, empty until something is written."""
    for part in _PARTS:
        columns = [column for column in tables[part].columns if column.name != "round_id"]
        names = ", ".join(f'"{column.name}"' for column in columns)
        values: list[Value] = []
        for column in columns:
            blank: Value = _EMPTY.get(column.name, "") if column.type == "TEXT" else 0
            values.append(blank if column.required else None)
        signs = ", ".join("?" * len(columns))
        connection.execute(
            f'INSERT INTO "{part}" (round_id, {names}) SELECT id, {signs} FROM round'
            f' WHERE id NOT IN (SELECT round_id FROM "{part}")',
            tuple(values),
        )


def _drop_loose(connection: dbapi2.Connection) -> list[str]:
    """Leave out what still refers to nothing: nobody could come to it."""
    lines = []
    loose = [(table, "round_id", "round") for table in _IN_ROUND]
    loose += [("action", "need_id", "need"), ("person_preference", "person_id", "person")]
    for table, column, owner in loose:
        count = connection.execute(
            f'DELETE FROM "{table}" WHERE {column} NOT IN (SELECT id FROM "{owner}")'
        ).rowcount
        if count:
            lines.append(f"rows: {table} {count}")
    return lines


def _stages(connection: dbapi2.Connection, work: UnitOfWork, renewed: list[str]) -> None:
    connection.execute(
        "UPDATE round SET latest = number ="
        " (SELECT max(number) FROM round AS other WHERE other.carer_id = round.carer_id)"
    )
    for id in renewed:
        stage = current_stage(work.rounds.get(id)).value
        connection.execute("UPDATE round SET stage = ? WHERE id = ?", (stage, id))


def _touched(tables: dict[str, Table]) -> set[str]:
    """The carers of whose rounds something is lost."""
    owner = _owners(tables["round"], "id", "carer_id")
    of_need = _owners(tables["need"], "id", "round_id")
    in_round = [tables[name] for name in _IN_ROUND if name in tables]  # an older store has fewer
    rounds = {said.get("round_id") for table in in_round for said in table.lost().values()}
    rounds |= {of_need.get(said.get("need_id")) for said in tables["action"].lost().values()}
    found = {owner.get(id) for id in rounds if id is not None}
    found |= {said.get("carer_id") for said in tables["round"].lost().values()}
    return {str(id) for id in found if id is not None}


def _owners(table: Table, column: str, owner: str) -> dict[Value, Value]:
    every = (*table.known.values(), *table.rows.values())
    return {said[column]: said[owner] for said in every if column in said and owner in said}
