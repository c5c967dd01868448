"""The command line: opens the program, or does one thing without a window for IT and tests.

Exit status 0, or a sentence on standard error and 2.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from csnat_app import hardening, logs, paths
from csnat_app.cli_words import sentence
from csnat_app.domain.errors import Misfortune, Trouble


def main(arguments: Sequence[str] | None = None) -> int:
    """Run `csnat`. Gives the exit status."""
    hardening.harden()
    options = _read(sys.argv[1:] if arguments is None else arguments)
    folder = paths.data_folder(options.data_dir)
    # Faults are noted beside the store. Where there is none, a command leaves nothing behind.
    if options.run in (None, "practice") or any(folder.glob("store.*")):
        logs.set_up(folder)
    else:
        logs.tear_down()
    try:
        if options.run is None:
            _refuse_without_display()
            from csnat_app.bootstrap import build
            from csnat_app.ui.start import run_window

            return run_window(folder, build)
        hardening.shut_memory()
        from csnat_app import (
            cli_commands,
            cli_packs,
            cli_project,
            cli_project_report,
            cli_store,
            cli_texts,
        )  # the window needs none of it

        places = (
            *(cli_store, cli_packs, cli_project, cli_project_report, cli_texts),
            cli_commands,
        )
        run = next(getattr(place, options.run) for place in places if hasattr(place, options.run))
        return int(run(folder, options))
    except Misfortune as misfortune:
        print(f"csnat: {sentence(misfortune)}", file=sys.stderr)
        return 2


def _read(arguments: Sequence[str]) -> argparse.Namespace:
    """The options. Whoever only opens the window does not wait for the commands to be loaded."""
    window = argparse.ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    window.add_argument("--data-dir", type=Path, default=None)
    window.set_defaults(run=None)
    with suppress(argparse.ArgumentError):
        options, commands = window.parse_known_args(arguments)
        if not commands:
            return options
    from csnat_app.cli_parser import parser

    return parser().parse_args(arguments)


def _refuse_without_display() -> None:
    """Qt would abort the process; only Linux may be without a display."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in named):
        raise Misfortune(Trouble.NO_DISPLAY)
