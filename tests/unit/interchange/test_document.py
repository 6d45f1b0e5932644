"""document.json: complete, described by its schema, the same every time, and nothing of rule files."""

import json
from collections.abc import Iterator
from copy import deepcopy
from pathlib import PurePosixPath
from typing import Any, get_args

import pytest
from attrs import fields

from support.documents import POLICIES
from support.mini import Mini, pointed, read_case
from support.schemas import DOCUMENTS, document, document_validator, project
from tiaowen.cases import case_of
from tiaowen.interchange.render import json_text
from tiaowen.interchange.schema import DOCUMENT_SCHEMA, document_schema
from tiaowen.interchange.table import BY_MODEL, FORMS, UNIONS
from tiaowen.model.document import Document, Entry
from tiaowen.model.expressions import Condition, Expression
from tiaowen.model.names import Definition
from tiaowen.model.provisions import Computed, Provision, Same
from tiaowen.model.types import Type
from tiaowen.project import Project
from tiaowen.reference import decide
from tiaowen.runtime import ProvisionText
from tiaowen.wording import ProvisionPlan

DOCUMENT = PurePosixPath("document.json")
RULE_FILE_ONLY = {"span", "word_span", "expected_span"}
both = pytest.mark.parametrize("name", DOCUMENTS)


def everything(data: Any) -> Iterator[Any]:  # noqa: ANN401
    yield data
    for part in data.values() if isinstance(data, dict) else data if isinstance(data, list) else ():
        yield from everything(part)


@both
def test_a_document_is_as_its_schema_says(name: str) -> None:
    assert [e.message for e in document_validator().iter_errors(document(name))] == []


def test_the_schema_refuses_what_is_not_a_document() -> None:
    for spoil in (
        lambda d: d.update(format=2),
        lambda d: d.update(more=1),
        lambda d: d.pop("measures"),
        lambda d: d["provisions"][0]["rule"]["standard"].update({"is": "gift"}),
        lambda d: d["provisions"][0]["rule"]["standard"]["amount"].update(value=0.5),
    ):
        data = deepcopy(document("xiangtan_2019"))
        spoil(data)
        assert not document_validator().is_valid(data)


def test_the_shipped_schema_is_what_the_table_gives() -> None:
    assert DOCUMENT_SCHEMA.read_bytes() == json_text(document_schema()).encode()


@pytest.mark.parametrize(
    ("union", "models"),
    [
        ("expression", get_args(Expression)),
        ("condition", get_args(Condition)),
        ("type", get_args(Type)),
        ("amount", (*get_args(Computed), Same)),
        ("entry", tuple(set(get_args(Entry)) - {Provision, Definition})),
    ],
)
def test_every_class_of_a_union_has_a_row(union: str, models: tuple[type, ...]) -> None:
    assert set(models) <= {form.model for form in UNIONS[union]}


def test_a_row_has_every_field_but_the_spans() -> None:
    for form in FORMS:
        model = {each.name for each in fields(form.model)}
        assert set(form.fields) == model - RULE_FILE_ONLY, form.name


def test_all_that_a_plan_says_of_a_provision_is_there() -> None:
    """A decision's words come from ProvisionText; the window's words have a key of their own."""
    [provision, *_] = document("xiangtan_2019")["provisions"]
    said = {each.name for each in fields(ProvisionText)} - {"document"}
    assert said <= {*provision["rule"], *provision["layout"]}
    elsewhere = {"provision", "write", "conditions"}
    planned = {each.name for each in fields(ProvisionPlan)} - elsewhere
    assert planned <= set(provision["layout"])


def test_rows_have_names_of_their_own() -> None:
    names = [form.name for form in FORMS] + list(UNIONS)
    assert len(names) == len(set(names))
    assert len(BY_MODEL) == len(FORMS)


@both
def test_the_same_rules_give_the_same_bytes(name: str) -> None:
    assert Project(POLICIES / name).interchange == project(name).interchange


@both
def test_nothing_of_a_rule_file_or_a_machine_is_in_it(name: str) -> None:
    text = project(name).interchange[DOCUMENT]
    assert str(POLICIES) not in text
    assert ".tiaowen" not in text
    assert "span" not in text


@both
def test_no_number_is_a_float(name: str) -> None:
    assert [each for each in everything(document(name)) if isinstance(each, float)] == []


@both
def test_every_quote_stands_where_it_says(name: str) -> None:
    source = project(name).text_source
    assert source is not None
    data = document(name)
    quotes = [each for each in everything(data) if isinstance(each, dict) and "sic" in each]
    assert quotes
    for quote in quotes:
        place = quote["at"]
        assert source.text[place["start"] : place["end"]] == quote["text"]
    assert data["official_text"]["length"] == len(source.text)
    assert {q["at"]["article"] for q in quotes} <= {"", *(a.label for a in _articles(name))}


def _articles(name: str) -> Any:  # noqa: ANN401
    text = project(name).text
    assert text is not None
    return text.articles


@both
def test_provisions_definitions_and_digests_are_those_of_the_plan(name: str) -> None:
    data, plans = document(name), project(name).plans
    assert [p["rule"]["alias"] for p in data["provisions"]] == [p.text.alias for p in plans]
    assert [p["layout"]["digest"] for p in data["provisions"]] == [p.text.digest for p in plans]
    model = project(name).document
    assert isinstance(model, Document)
    assert [d["alias"] for d in data["definitions"]] == [d.alias for d in model.definitions]
    for provision in data["provisions"]:
        subjects = [o["name"] for o in data["objects"] if o["alias"] == provision["rule"]["object"]]
        assert subjects == [provision["rule"]["subject"]["name"]]


@both
def test_a_measure_names_what_stands_in_lists_of_its_own(name: str) -> None:
    data = document(name)
    entries = [entry for measure in data["measures"] for entry in measure["entries"]]
    named = [e["provision"] for e in entries if e["is"] == "provision_entry"]
    defined = [e["definition"]["alias"] for e in entries if e["is"] == "definition_entry"]
    assert named == [p["rule"]["alias"] for p in data["provisions"]]
    assert set(defined) <= {d["alias"] for d in data["definitions"]}


@both
def test_pointers_lead_to_conditions_and_amounts(name: str) -> None:
    data = document(name)
    for provision in data["provisions"]:
        layout = provision["layout"]
        for clause in layout["clauses"]:
            assert pointed(data, clause["condition"])["is"] in _tags("condition")
        for index in layout["standards"]:
            amount = layout["steps"][index]["computes"]["amount"]
            assert pointed(data, amount)["is"] in _tags("expression")


def _tags(union: str) -> set[str]:
    return {form.name for form in UNIONS[union]}


@both
def test_another_program_comes_to_the_same_answers_by_the_json_alone(name: str) -> None:
    data = document(name)
    plans = {plan.provision.name: plan for plan in project(name).plans}
    provisions = {p["rule"]["alias"]: p for p in data["provisions"]}
    model = project(name).document
    assert model is not None
    assert len(data["examples"]) == len(model.examples) > 0
    for worked, example in zip(data["examples"], model.examples, strict=True):
        expected = decide(plans[example.provision.name], case_of(example))
        mini = Mini(data, *read_case(data, worked["case"]))
        choice = worked["case"]["选择"].get(example.provision.name)
        status, sums = mini.decide(provisions[worked["provision"]], choice)
        result = expected.result
        assert status == expected.status.value, worked["name"]
        ends = result and (result.lower, result.upper)
        assert sums == (ends and tuple(end and end.fen for end in ends)), worked["name"]


def test_a_folder_without_a_document_gives_nothing() -> None:
    broken = Project(POLICIES / "nowhere")
    assert broken.interchange == {}


def test_the_text_is_one_key_a_line_in_chinese() -> None:
    text = project("xiangtan_2019").interchange[DOCUMENT]
    assert '\n      "name": "企业",\n' in text
    assert text.endswith("}\n")
    assert json.loads(text)["format"] == 1
