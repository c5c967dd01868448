"""Makes the pinned requirements with the hashes of every platform's wheels."""

import re
import subprocess
from pathlib import Path

import environment

HEADER = (
    "# Made from {source} by `python3 packaging/tasks.py lock`; do not edit.\n"
    "# The hashes cover the files for Linux, Windows and macOS.\n"
)
# Addresses of package registries, and paths of the machine that made the file.
_ADDRESS = re.compile(r"https?:|file:|^\s*--(?!hash=)", re.IGNORECASE)
_PATH = re.compile(r"(^|[\s=@])(/[a-z]|[A-Z]:\\)")


def lock() -> None:
    """Writes both requirement files; the resolver is part of the development environment."""
    environment.ensure(develop=True)
    for name in (environment.RUN, environment.DEVELOP):
        compile_file(environment.program("uv"), environment.ROOT / "packaging" / name)


def compile_file(uv: Path, target: Path) -> None:
    """Resolves `<name>.in` beside `target` and writes `target`."""
    source = target.with_suffix(".in")
    # --no-config: hashes must be those of the public files, whatever this machine prefers.
    command = [str(uv), "pip", "compile", "--no-config", "--universal", "--python-version", "3.11",
               "--generate-hashes", "--no-header", "--no-annotate", "--only-binary", ":all:",
               "--quiet", source.name]  # fmt: skip
    made = subprocess.run(command, cwd=target.parent, capture_output=True, text=True, check=False)
    if made.returncode:
        raise environment.NotPossible(made.stderr)
    text = HEADER.format(source=source.name) + made.stdout
    found = findings(text)
    if found:
        raise environment.NotPossible(f"{target.name} was not written: " + "; ".join(found))
    target.write_text(text, encoding="utf-8", newline="\n")
    print(f"{target.name}: {len(pins(text))} packages")


def pins(text: str) -> dict[str, str]:
    """Package name to version, as pinned."""
    return dict(re.findall(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)", text, re.MULTILINE))


def findings(text: str) -> list[str]:
    """What must not be in a committed requirement file; empty when all is well."""
    found = []
    name = ""
    hashes = 1
    for number, line in enumerate([*text.splitlines(), "end"], start=1):
        if line.startswith("#"):
            continue
        if _ADDRESS.search(line) or _PATH.search(line):
            found.append(f"line {number}: an address or a path")
        if line.startswith("    --hash=sha256:"):
            hashes += 1
            continue
        if not hashes:
            found.append(f"{name} has no hash")
        name, hashes = line.split(" ")[0], 0
        if line != "end" and "==" not in line:
            found.append(f"line {number}: not pinned")
    return found
