"""The evaluator in JavaScript, in a browser: equal to the reference interpreter, whole decisions."""

import json
from collections.abc import Iterator
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from support.browser import call
from support.random_cases import cases
from support.random_members import documents_with_members
from support.random_models import documents
from support.scripts import ROOT, case_json, compiled, concluded, decided, load, of_folder
from tiaowen.javascript import SCRIPTS, script
from tiaowen.javascript.slice import slice_of
from tiaowen.model.document import Document

FOLDERS = ("policies/xiangtan_2019", "policies/iit_2018")
MADE_UP = sorted(
    f"tests/documents/{each.parent.name}"
    for each in ROOT.glob("tests/documents/*/00-policy.tiaowen")
)
MOST_BYTES = 100_000
SAMPLES = settings().max_examples // 4
"""A quarter of what the profile asks for: `--hypothesis-profile=soak` has many more."""
CASES_PER_PROVISION = 4
RANDOM = settings(
    max_examples=SAMPLES,
    deadline=None,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
    suppress_health_check=list(HealthCheck),
)


@pytest.fixture(scope="module")
def scripts(browser: Any) -> Any:  # noqa: ANN401
    """A page with the scripts."""
    page = browser.new_page()
    load(page)
    yield page
    page.close()


@pytest.mark.parametrize("folder", [*FOLDERS, *MADE_UP])
def test_every_worked_case_is_decided_as_the_reference_does(scripts: Any, folder: str) -> None:  # noqa: ANN401
    whole = of_folder(folder)
    asked = [(each["provision"], each["case"]) for each in whole.written["examples"]]
    assert asked
    found = decided(scripts, whole.written, asked)
    assert found == [whole.expected(*each) for each in asked]
    said = [whole.conclusion(*each) for each in asked]
    assert concluded(scripts, whole.written, found) == said


@pytest.mark.parametrize("folder", MADE_UP)
def test_a_worked_case_with_one_thing_unknown_is_decided_the_same(
    scripts: Any,  # noqa: ANN401
    folder: str,
) -> None:
    whole = of_folder(folder)
    asked = [
        (each["provision"], {**each["case"], "事实": facts})
        for each in whole.written["examples"]
        for facts in _with_one_unknown(each["case"]["事实"])
    ]
    assert decided(scripts, whole.written, asked) == [whole.expected(*each) for each in asked]


def _with_one_unknown(given: Any) -> Iterator[Any]:  # noqa: ANN401
    """Facts, with each value in turn unknown and each list in turn empty, at any depth."""
    for key, value in given.items() if isinstance(given, dict) else enumerate(given):
        inner = _with_one_unknown(value) if isinstance(value, dict | list) else iter(())
        instead = [None] if isinstance(given, dict) and key not in ("事项", "日期") else []
        empty: list[Any] = [[]] if isinstance(value, list) else []
        for each in (*instead, *empty, *inner):
            changed = given.copy()
            changed[key] = each
            yield changed


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_slice_decides_as_the_whole_does_and_is_small(scripts: Any, folder: str) -> None:  # noqa: ANN401
    whole = of_folder(folder)
    examples = whole.written["examples"]
    for each in whole.written["provisions"]:
        alias = each["rule"]["alias"]
        part = slice_of(whole.written, alias)
        asked = [(alias, one["case"]) for one in examples if one["provision"] == alias]
        assert decided(scripts, part, asked) == [whole.expected(*one) for one in asked], alias
        assert len(json.dumps(part, ensure_ascii=False).encode()) < MOST_BYTES, alias


@RANDOM
@given(st.data())
def test_random_documents_are_decided_as_the_reference_does(
    scripts: Any,  # noqa: ANN401
    data: st.DataObject,
) -> None:
    _agree(scripts, data, data.draw(documents(unwritten=True)))


@RANDOM
@given(st.data())
def test_the_same_with_members_records_and_outcomes(scripts: Any, data: st.DataObject) -> None:  # noqa: ANN401
    _agree(scripts, data, data.draw(documents_with_members(unwritten=True)))


def _agree(page: Any, data: st.DataObject, document: Document) -> None:  # noqa: ANN401
    whole = compiled(document)
    for provision in document.provisions:
        alias = provision.alias
        drawn = [data.draw(cases(document, provision)) for _ in range(CASES_PER_PROVISION)]
        asked = [(alias, case_json(document, alias, each)) for each in drawn]
        expected = [whole.expected(*each) for each in asked]
        part = slice_of(whole.written, alias)
        assert decided(page, whole.written, asked) == expected
        assert decided(page, part, asked) == expected
        said = [whole.conclusion(*each) for each in asked]
        assert concluded(page, part, expected) == said


def test_what_is_taken_where_no_member_counts_is_asked_for(scripts: Any, tmp_path: Path) -> None:  # noqa: ANN401
    folder = tmp_path / "hiring"
    copytree(ROOT / "tests/documents/hiring", folder)
    _replaced(folder / "03-children.tiaowen", "没有的按申请日期计", "没有的按入职日期计")
    fact = "  登记失业（registered）：是否"
    _replaced(folder / "00-policy.tiaowen", fact, f"  入职日期（hired_on）：日期。\n{fact}")
    whole = of_folder(str(folder))
    children: list[list[dict[str, str]]] = [[], [{"出生日期": "2012-06-01"}]]
    asked = [
        ("eldest_subsidy", {"对象": "职工", "日期": "2019-06-01", "事实": {"子女": each}})
        for each in children
    ]
    found = decided(scripts, whole.written, asked)
    assert found == [whole.expected(*each) for each in asked]
    direct = "(whole) => tiaowen.needed.needed(whole.definitions[0].body, tiaowen.subject.subject("
    direct += (
        "tiaowen.lookup.lookup(whole), '2019-06-01', new Map([['children', []]]), new Map(), null))"
    )
    assert [each["alias"] for each in call(scripts, direct, whole.written)] == ["hired_on"]


def _replaced(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert text.count(old) == 1, old
    path.write_text(text.replace(old, new), "utf-8")


NOT_CALLED = """(whole, name, data) => {
  const found = tiaowen.decide(whole, name, data);
  return [found, globalThis.called === undefined, document.scripts.length];
}"""


def test_what_is_written_in_a_case_or_a_rule_stays_text(scripts: Any) -> None:  # noqa: ANN401
    hostile = "<script>called=1</script>\"'{{}}\\${called=1}"
    whole = of_folder("policies/xiangtan_2019")
    text = json.dumps(whole.written, ensure_ascii=False)
    renamed = json.loads(text.replace('"少裁员"', json.dumps(hostile)))
    found, quiet, count = call(
        scripts, NOT_CALLED, renamed, "stability_refund", _day({hostile: True})
    )
    assert quiet
    assert count == 1
    read = [each["事实"] for each in found["理由"] if hostile in each["事实"]]
    assert read == [{hostile: True}]
    refused, _, _ = call(scripts, NOT_CALLED, whole.written, "stability_refund", _day({hostile: 1}))
    assert hostile[:20] in refused["problems"][0]["place"]


def _day(facts: dict[str, object]) -> dict[str, object]:
    return {"对象": "企业", "日期": "2019-06-01", "事实": facts}


@pytest.mark.parametrize("alias", ["constructor", "__proto__", "toString", "hasOwnProperty"])
def test_names_that_javascript_knows_mean_nothing(scripts: Any, alias: str) -> None:  # noqa: ANN401
    whole = of_folder("policies/iit_2018")
    name = whole.written["provisions"][0]["rule"]["alias"]
    data = json.loads(f'{{"日期": "2019-06-01", "事实": {{"{alias}": 1}}}}')
    assert decided(scripts, whole.written, [(name, data)]) == [whole.expected(name, data)]
    assert decided(scripts, whole.written, [(alias, data)])[0]["problems"]


def test_an_unknown_node_is_refused(scripts: Any) -> None:  # noqa: ANN401
    whole = of_folder("policies/iit_2018")
    text = json.dumps(whole.written).replace('"is": "holds"', '"is": "guessed"')
    name = whole.written["provisions"][0]["rule"]["alias"]
    [found] = decided(scripts, json.loads(text), [(name, {"日期": "2019-06-01"})])
    assert [each["place"] for each in found["problems"]] == ["规则"]


def test_the_scripts_load_one_by_one_from_files(page: Any, tmp_path: Path) -> None:  # noqa: ANN401
    for name in SCRIPTS:
        (tmp_path / name).write_text(script(name), "utf-8")
    tags = "".join(f'<script src="{name}"></script>' for name in SCRIPTS)
    (tmp_path / "page.html").write_text(f'<!doctype html><meta charset="utf-8">{tags}', "utf-8")
    faults: list[str] = []
    page.on("pageerror", lambda fault: faults.append(str(fault)))
    page.goto((tmp_path / "page.html").as_uri())
    whole = of_folder("policies/iit_2018")
    [example, *_] = whole.written["examples"]
    asked = (example["provision"], example["case"])
    assert decided(page, whole.written, [asked]) == [whole.expected(*asked)]
    assert faults == []
