"""A child process that types into a store until it is killed, and says what it has been told.

Run as `python -m tests.security.typist FOLDER SEED`. To its standard output it writes one line per
happening, each a word and a pickled value: `open` once the store is open, `try` with what a call
is about to keep, `done` with what the call gave back. The killer reads them with `heard`.
"""

import base64
import os
import pickle
import random
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from csnat_app.bootstrap import build
from csnat_app.domain.rounds import ActionStatus, Closing, Need, Outcome, Readiness, Round
from csnat_app.services.application import Application
from tests.support import CHEAP, PASSPHRASE

WORDS = ("natt", "hosten", "søster", "Áŋŋel", "båt", "kjøkkenet", "🌿", "ringe", "čáhci", "alene")
MOST_CARERS = 12
BETWEEN_LOCKINGS = 25  # calls


def say(word: str, value: object = None) -> None:
    """One line, in one system call: whoever is killed has said it whole or not at all."""
    told = base64.b64encode(pickle.dumps(value)).decode("ascii")
    os.write(1, f"{word} {told}\n".encode("ascii"))


def heard(line: bytes) -> tuple[str, Any]:
    """The word and the value of a line."""
    word, told = line.decode("ascii").split()
    return word, pickle.loads(base64.b64decode(told))


class Typist:
    """Calls the services as the pages do, one after the other, in an order that `chance` gives."""

    def __init__(self, application: Application, chance: random.Random) -> None:
        self._app = application
        self._chance = chance
        self._rounds: dict[str, Round] = {}
        write = application.rounds.write

        def told(before: Round, after: Round, *others: Any) -> Round:
            say("try", after)
            return write(before, after, *others)

        # Only heard, not changed: what a call is about to keep is known in no other way.
        application.rounds.write = told  # type: ignore[method-assign]

    def work(self) -> None:
        """Never ends by itself."""
        while True:
            self._app.access.unlock_any(PASSPHRASE)
            say("open")
            with self._app.desk.look() as work:
                for carer_id in work.carers.ids():
                    latest = work.rounds.of_carer(carer_id)[-1]
                    self._rounds[carer_id] = latest
            for _ in range(BETWEEN_LOCKINGS):
                self._one_call()
                if self._chance.random() < 0.1:
                    self._app.desk.note_log_if_free()
            self._app.access.lock()

    def _one_call(self) -> None:
        few = len(self._rounds) < 2
        if few or (self._chance.random() < 0.02 and len(self._rounds) < MOST_CARERS):
            return self._new_carer()
        carer_id = self._chance.choice(sorted(self._rounds))
        if self._chance.random() < 0.01:
            say("try", ("round", carer_id))
            after = self._app.rounds.start(carer_id)
        else:
            after = self._chance.choice(list(self._deeds(self._rounds[carer_id])))()
        self._rounds[carer_id] = after
        say("done", after)

    def _new_carer(self) -> None:
        name = f"Prøve {self._text(2)} {self._chance.getrandbits(40)}"
        say("try", ("carer", name))
        case = self._app.carers.create(name, "spouse", "P-7", "nb", "")
        self._rounds[case.carer.id] = case.latest
        say("done", case)

    def _deeds(self, now: Round) -> Iterator[Callable[[], Round]]:
        """Every call that is possible at this round."""
        rounds, text, chance = self._app.rounds, self._text, self._chance
        yield lambda: rounds.keep_introduction(
            now, replace(now.introduction, note=text(), answer=chance.choice(list(Readiness)))
        )
        yield lambda: rounds.keep_consideration(
            now, replace(now.consideration, anything_else=text(), expected=self._day())
        )
        yield lambda: self._mark(now)
        yield lambda: rounds.keep_conversation(now, replace(now.conversation, place=text(2)))
        yield lambda: rounds.keep_plan(now, replace(now.plan, remark=text(), shared=self._day()))
        yield lambda: rounds.keep_review(now, replace(now.review, note=text(), planned=self._day()))
        if now.closed is None:
            yield lambda: rounds.close(now, chance.choice(list(Closing)))
            yield lambda: rounds.no_more_support_now(now)
        else:
            yield lambda: rounds.reopen(now)
        yield from self._with_needs(now)

    def _with_needs(self, now: Round) -> Iterator[Callable[[], Round]]:
        needs, text = self._app.needs, self._text
        if len(now.needs) < 8:
            yield lambda: needs.bring(now)
            yield lambda: needs.add(now, self._area(now))[0]
        if not now.needs:
            return
        need = self._chance.choice(now.needs)
        yield lambda: needs.keep(now, replace(need, own_words=text(), would_help=text()))
        yield lambda: needs.keep(now, replace(need, outcome=self._chance.choice(list(Outcome))))
        yield lambda: needs.reorder(now, need.id, self._chance.randrange(len(now.needs)))
        yield lambda: self._take_off(now, need)
        if len(now.actions) < 8:
            yield lambda: needs.add_action(now, need.id)[0]
        if now.actions:
            action = self._chance.choice(now.actions)
            status = self._chance.choice(list(ActionStatus))
            yield lambda: needs.keep_action(now, replace(action, what=text(), status=status))
            yield lambda: needs.keep_action(now, replace(action, who=text(2), due=self._day()))
            yield lambda: needs.remove_action(now, action.id)

    def _mark(self, now: Round) -> Round:
        steps = self._app.library.instrument(now.instrument_id, now.instrument_version).steps
        step = self._chance.choice([None, *steps])
        star = self._chance.random() < 0.2
        return self._app.rounds.mark(now, self._area(now), step, star, "nb")

    def _take_off(self, now: Round, need: Need) -> Round:
        """Off the list, and half of the times on it again."""
        without = self._app.needs.remove(now, need.id)
        say("done", without)
        if self._chance.random() < 0.5:
            return without
        return self._app.needs.restore(without, need, now.actions_for(need.id))

    def _area(self, now: Round) -> str:
        instrument = self._app.library.instrument(now.instrument_id, now.instrument_version)
        return self._chance.choice([area.key for area in instrument.areas])

    def _text(self, most: int = 40) -> str:
        return " ".join(self._chance.choices(WORDS, k=self._chance.randint(1, most)))

    def _day(self) -> date:
        return date(2026, 3, self._chance.randint(1, 28))


def main() -> None:
    folder, seed = sys.argv[1:]
    Typist(build(Path(folder), cost=CHEAP), random.Random(int(seed))).work()


if __name__ == "__main__":
    main()
