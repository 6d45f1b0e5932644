"""The evaluator in JavaScript beside the reference interpreter: what both say of the same case."""

import json
import re
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from attrs import frozen

from support.browser import call
from tiaowen.interchange.render import document_json, json_text
from tiaowen.javascript import all_scripts
from tiaowen.model.document import Document, Received
from tiaowen.project import Project
from tiaowen.reference import Case, decide, exact_case
from tiaowen.reference.bridge import runtime_value
from tiaowen.runtime import CaseError, Decision, read_case
from tiaowen.runtime.decision import value_json
from tiaowen.runtime.history import RECORDS, RECORDS_ALIAS
from tiaowen.wording import ProvisionPlan, plan
from tiaowen.wording.names import document_text, object_texts, standard_texts

ROOT = Path(__file__).parents[2]
SAFE = 2**53
"""Whole numbers from here on are no exact numbers in JavaScript: a case has them as text."""

DECIDE = "(whole, asked) => asked.map(([name, data]) => tiaowen.decide(whole, name, data))"
CONCLUDE = "(whole, found) => found.map((each) => tiaowen.conclusion(whole, each))"
Json = Any


@frozen
class Compiled:
    """A document, its plans, and its JSON form."""

    document: Document
    plans: tuple[ProvisionPlan, ...]
    written: Json

    def expected(self, name: str, data: Json) -> Json:
        """What the reference says: the decision, or every problem with the case."""
        try:
            return self._decision(name, data).to_json()
        except CaseError as error:
            found = [{"place": each.path, "message": each.message} for each in error.problems]
            return {"problems": found}

    def conclusion(self, name: str, data: Json) -> str:
        """The answer to a case that can be read in one sentence, as it is explained in words."""
        [said] = re.findall("^结论：(.*)$", self._decision(name, data).explain(), re.MULTILINE)
        return str(said)

    def _decision(self, name: str, data: Json) -> Decision:
        [laid_out] = [each for each in self.plans if each.text.alias == name]
        read = self._read(data)
        assert read.on is not None
        choice = read.choices.get(name)
        return decide(laid_out, exact_case(read.on, read.facts, read.standards, choice))

    def _read(self, data: Json) -> Any:  # noqa: ANN401
        return read_case(
            data,
            document_text(self.document),
            object_texts(self.document),
            standard_texts(self.document),
            [each.text for each in self.plans],
        )


def compiled(document: Document) -> Compiled:
    plans = tuple(plan(document, each) for each in document.provisions)
    written = json.loads(json_text(document_json(document, plans, None, None)))
    return Compiled(document, plans, written)


@cache
def of_folder(folder: str) -> Compiled:
    """A document of this project, by its folder from the top."""
    document = Project(ROOT / folder).document
    assert document is not None
    return compiled(document)


def load(page: Any) -> None:  # noqa: ANN401
    """The scripts in a page, as one."""
    page.add_script_tag(content=all_scripts())


def decided(page: Any, whole: Json, asked: Sequence[tuple[str, Json]]) -> list[Json]:  # noqa: ANN401
    """What the page decides of each pair of provision and case."""
    found: list[Json] = call(page, DECIDE, whole, asked)
    return found


def concluded(page: Any, whole: Json, found: Sequence[Json]) -> list[str]:  # noqa: ANN401
    """What the page says of each decision in one sentence."""
    said: list[str] = call(page, CONCLUDE, whole, found)
    return said


def case_json(document: Document, provision: str, case: Case) -> Json:
    """A case of the interpreter as a JSON case."""
    [asked] = [each for each in document.provisions if each.alias == provision]
    kinds = {each.alias: each.kind.value for each in document.standards}
    return {
        "对象": asked.subject.name,
        "日期": case.on.isoformat(),
        "事实": _facts(document, asked.subject.name, case.facts),
        "公布标准": {key: _value(kinds[key], value) for key, value in case.standards.items()},
        "选择": {} if case.choice is None else {provision: case.choice},
    }


def _facts(document: Document, subject: str, facts: Mapping[str, Any]) -> Json:
    described = document.object(subject)
    kinds = {each.alias: each.kind.value for each in described.facts}
    lists = {each.alias: each.member for each in described.lists}
    found: dict[str, Json] = {}
    for alias, value in facts.items():
        if value is None:
            found[alias] = None
        elif alias == RECORDS_ALIAS:
            found[RECORDS] = [_record(each) for each in value]
        elif alias in lists:
            found[alias] = [_facts(document, lists[alias], each) for each in value]
        else:
            found[alias] = _value(kinds[alias], value)
    return found


def _record(received: Received) -> Json:
    amount = _value("金额", received.amount)
    return {"事项": received.item, "日期": received.on.isoformat(), "金额": amount}


def _value(kind: str, value: Any) -> Json:  # noqa: ANN401
    written = value_json(runtime_value(kind, value))
    large = type(written) is int and abs(written) >= SAFE
    return str(written) if large else written
