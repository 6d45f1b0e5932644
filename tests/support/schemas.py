"""Compiled documents and validators for the tests of the JSON form."""

import json
from functools import cache
from pathlib import Path, PurePosixPath
from typing import Any

from jsonschema import Draft202012Validator
from referencing import Registry, Resource

from support.documents import POLICIES
from tiaowen.interchange.registers import REGISTERS_SCHEMA
from tiaowen.interchange.schema import DECISION_SCHEMA, DOCUMENT_SCHEMA, MATCH_SCHEMA
from tiaowen.project import Project

DOCUMENTS = ("xiangtan_2019", "iit_2018")


@cache
def project(name: str) -> Project:
    return Project(POLICIES / name)


@cache
def document(name: str) -> Any:  # noqa: ANN401
    return json.loads(project(name).interchange[PurePosixPath("document.json")])


def validator(schema: Any) -> Draft202012Validator:  # noqa: ANN401
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


@cache
def _shipped(path: Path) -> Draft202012Validator:
    return validator(json.loads(path.read_text("utf-8")))


def document_validator() -> Draft202012Validator:
    return _shipped(DOCUMENT_SCHEMA)


def decision_validator() -> Draft202012Validator:
    return _shipped(DECISION_SCHEMA)


@cache
def match_validator() -> Draft202012Validator:
    """Of all answers for one case, each of which is a decision."""
    schema = json.loads(MATCH_SCHEMA.read_text("utf-8"))
    decision = Resource.from_contents(json.loads(DECISION_SCHEMA.read_text("utf-8")))
    Draft202012Validator.check_schema(schema)
    known = Registry().with_resource(DECISION_SCHEMA.name, decision)
    return Draft202012Validator(schema, registry=known)


def registers_validator() -> Draft202012Validator:
    return _shipped(REGISTERS_SCHEMA)


@cache
def case_validator(name: str, alias: str) -> Draft202012Validator:
    path = PurePosixPath("schema") / f"case-{alias}.schema.json"
    return validator(json.loads(project(name).interchange[path]))
