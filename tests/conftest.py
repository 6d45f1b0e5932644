"""Options that the whole test suite shares."""

import os
from collections.abc import Iterator

import pytest
from hypothesis import settings

settings.register_profile("ci")
settings.register_profile("soak", max_examples=3000)
"""`pytest --hypothesis-profile=soak`, or `make soak`: thirty times as many random documents."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="rewrite the expected output in tests/golden/**/*.golden with what the commands give",
    )


@pytest.fixture(scope="session", autouse=True)
def _cache_of_its_own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Nothing that an earlier run has kept bears on a test, and no test leaves anything behind."""
    before = os.environ.get("XDG_CACHE_HOME")
    os.environ["XDG_CACHE_HOME"] = str(tmp_path_factory.mktemp("cache"))
    yield
    del os.environ["XDG_CACHE_HOME"]
    if before is not None:
        os.environ["XDG_CACHE_HOME"] = before
