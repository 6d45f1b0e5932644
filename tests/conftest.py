"""Options that the whole test suite shares."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="rewrite the expected output in tests/golden/**/*.golden with what the commands give",
    )
