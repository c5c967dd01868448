import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from csnat_app import assets

ROOT = Path(__file__).resolve().parent.parent


def test_a_checkout_has_all_folders() -> None:
    assert assets.content_folder() == ROOT / "resources" / "content"
    assert assets.icons_folder() == ROOT / "resources" / "icons"
    assert assets.translations_folder() == ROOT / "translations"
    assert assets.content_folder().is_dir()
    assert assets.icons_folder().is_dir()
    assert assets.practice_file().is_file()


def test_what_travels_inside_the_package_comes_first(tmp_path: Path) -> None:
    (tmp_path / "csnat_app" / "_data").mkdir(parents=True)
    assert assets.data_folder(tmp_path / "csnat_app") == tmp_path / "csnat_app" / "_data"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    return next(folder.glob("*.whl"))


def test_the_wheel_holds_every_resource(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        inside = set(archive.namelist())
    files = [file for file in (ROOT / "resources").rglob("*") if file.is_file()]
    files += list((ROOT / "translations").glob("*.ts"))
    wanted = {f"csnat_app/_data/{file.relative_to(ROOT).as_posix()}" for file in files}
    assert wanted
    assert wanted <= inside


def test_the_wheel_holds_what_is_built_of_the_translations(wheel: Path) -> None:
    built = {f"csnat_app/_data/translations/{file.name}" for file in _built()}
    with zipfile.ZipFile(wheel) as archive:
        assert built <= set(archive.namelist())


def test_an_unpacked_wheel_finds_its_own_resources(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path)
    question = "from csnat_app import assets; print(assets.content_folder())"
    answer = subprocess.run(
        [sys.executable, "-c", question], cwd=tmp_path, check=True, capture_output=True, text=True
    )
    found = Path(answer.stdout.strip())
    assert found == (tmp_path / "csnat_app" / "_data" / "resources" / "content").resolve()
    assert found.is_dir()


def _built() -> list[Path]:
    return list((ROOT / "translations").glob("*.qm"))
