"""match.schema.json describes the JSON form of all answers for one case."""

from collections.abc import Callable
from copy import deepcopy
from typing import Any

import pytest

from support.schemas import match_validator, project
from tiaowen.cases import case_of
from tiaowen.reference import decide
from tiaowen.runtime.matching import Match


def matches() -> list[Any]:
    """Every 算例 of the notice decided by all provisions for its subject."""
    found = project("xiangtan_2019")
    assert found.document is not None
    subjects = {each.name: each.subject.name for each in found.document.provisions}
    return [
        Match(
            tuple(
                decide(plan, case_of(example))
                for plan in found.plans
                if plan.provision.name == example.provision.name
                or (
                    plan.provision.subject.name == subjects[example.provision.name]
                    and not plan.doubts
                )
            )
        ).to_json()
        for example in found.document.examples[::7]
    ]


MATCHES = matches()


def test_the_answers_for_the_examples_are_as_the_schema_says() -> None:
    assert any(len(each["结论"]) > 1 for each in MATCHES)
    for each in MATCHES:
        assert [error.message for error in match_validator().iter_errors(each)] == []


def _spoil(key: str, value: object) -> Callable[[Any], None]:
    def spoiled(data: Any) -> None:  # noqa: ANN401
        data[key] = value

    return spoiled


@pytest.mark.parametrize(
    "spoiled",
    [
        _spoil("格式", 2),
        _spoil("结论", [{"结论": "符合"}]),
        _spoil("可以享受", ["中文"]),
        _spoil("冲突", [{"事项": ["one"]}]),
        _spoil("合计", 100.5),
        _spoil("合计", "100"),
        _spoil("还缺", ["参保"]),
        _spoil("别的", 1),
    ],
)
def test_anything_else_is_refused(spoiled: Callable[[Any], None]) -> None:
    data = deepcopy(MATCHES[0])
    spoiled(data)
    assert list(match_validator().iter_errors(data))


def test_without_an_exact_sum_there_is_no_total() -> None:
    assert {each["合计"] for each in MATCHES if not each["可以享受"]} == {None}
