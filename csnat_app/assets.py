"""Where the program's own data files are: in a checkout and in an installed wheel."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_TRAVELLING = "_data"  # inside the wheel; see [tool.hatch.build] in pyproject.toml


def data_folder(package: Path = _PACKAGE) -> Path:
    """The folder that holds `resources` and `translations`.

    `package` is the folder of `csnat_app`. In a wheel the two travel inside the package, in
    a checkout they stand beside it.
    """
    inside = package / _TRAVELLING
    return inside if inside.is_dir() else package.parent


def content_folder() -> Path:
    """The content files: instruments, guide, advice, leaflet, words, directory, locale."""
    return data_folder() / "resources" / "content"


def practice_file() -> Path:
    """The invented carers of a practice store."""
    return data_folder() / "resources" / "practice" / "people.json"


def sample_pack() -> Path:
    """The instrument pack in invented words, for practice stores."""
    return data_folder() / "resources" / "practice" / "sample-pack.json"


def icons_folder() -> Path:
    """The line icons as SVG."""
    return data_folder() / "resources" / "icons"


def translations_folder() -> Path:
    """The interface's translations: `csnat_<language>.qm`, made from the `.ts` beside them."""
    return data_folder() / "translations"
