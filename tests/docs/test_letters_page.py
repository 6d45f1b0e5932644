"""docs/letters.md names every key of the template and every answer, and its template is read."""

import json
import tomllib

import pytest

from docs.pages import fenced, page
from tiaowen.letters.parameters import NAMES, read_parameters
from tiaowen.runtime import Status

PAGE = "docs/letters.md"


@pytest.mark.parametrize("name", NAMES)
def test_every_key_has_a_row(name: str) -> None:
    assert f"| {name} |" in page(PAGE)


@pytest.mark.parametrize("status", [each for each in Status if each is not Status.UNDETERMINABLE])
def test_every_answer_has_a_row(status: Status) -> None:
    assert f"| {status.value} |" in page(PAGE)


def test_the_templates_on_the_page_are_read() -> None:
    [as_json], [as_toml] = fenced(PAGE, "json"), fenced(PAGE, "toml")
    assert (
        read_parameters(json.loads(as_json)).office
        == read_parameters(tomllib.loads(as_toml)).office
    )
