"""Options that the whole test suite shares."""

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
