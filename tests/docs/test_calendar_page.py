"""docs/calendar.md names every state, and its JSON files are read."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from docs.pages import ROOT, fenced, page
from tiaowen.project import Project
from tiaowen.schedule import (
    LOG_SCHEMA,
    MEMBERS_SCHEMA,
    VALUES_SCHEMA,
    Basis,
    EventKind,
    Reach,
    State,
    read_log,
    read_members,
)

PAGE = "docs/calendar.md"


def blocks() -> list[Any]:
    """The JSON on the page, in its order."""
    parts = fenced(PAGE)
    return [json.loads(part) for part in parts if part[:1] in "[{"]


@pytest.mark.parametrize("word", [each.value for each in (*State, *Basis, *Reach)])
def test_every_state_basis_and_result_has_a_row(word: str) -> None:
    assert f"| {word} |" in page(PAGE)


@pytest.mark.parametrize("kind", EventKind)
def test_every_kind_of_record_is_named(kind: EventKind) -> None:
    assert f"`{kind.value}`" in page(PAGE)


@pytest.mark.parametrize(
    ("number", "schema"), [*enumerate((MEMBERS_SCHEMA, LOG_SCHEMA, VALUES_SCHEMA))]
)
def test_the_files_on_the_page_fit_their_schemas(number: int, schema: Path) -> None:
    described = json.loads(schema.read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(described)
    jsonschema.validate(blocks()[number], described)


def test_the_members_and_the_log_on_the_page_are_of_the_first_document() -> None:
    document = Project(ROOT / "policies" / "xiangtan_2019").document
    assert document is not None
    given, log, _ = blocks()
    members = read_members(given, document)
    assert len(read_log(log, document, members)) == len(log)
