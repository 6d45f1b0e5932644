"""The distributions, built once for all packaging tests."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def distributions(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the source distribution and the wheel that was built from it.

    Without isolation, so that no network is needed: the build backend is one of the `dev` extras.
    """
    folder = tmp_path_factory.mktemp("dist")
    checkout = folder / "checkout"
    shutil.copytree(ROOT, checkout, ignore=shutil.ignore_patterns(".venv", ".git", ".*_cache"))
    build = [sys.executable, "-m", "build", "--no-isolation"]
    done = subprocess.run(
        [*build, "--outdir", str(folder), str(checkout)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return folder
