"""The JSON form on random documents and cases."""

import json
from fractions import Fraction
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from support.mini import Mini
from support.random_cases import cases
from support.random_members import documents_with_members
from support.random_models import documents
from support.random_names import (
    FACTS,
    ROLES,
    SIZES,
)
from support.schemas import document_validator
from support.small_cases import accepted, small_schema
from tiaowen.interchange.render import document_json, json_text
from tiaowen.model.document import Document
from tiaowen.reference import decide
from tiaowen.wording import plan

CASES_PER_DOCUMENT = 4
QUICK = settings(
    max_examples=60,
    deadline=None,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


@QUICK
@given(st.data())
def test_the_json_alone_gives_the_reference_s_answers_and_trace(data: st.DataObject) -> None:
    _agree(data, data.draw(documents(unwritten=True)))


@QUICK
@given(st.data())
def test_the_same_with_members_records_and_outcomes(data: st.DataObject) -> None:
    _agree(data, data.draw(documents_with_members(unwritten=True)))


def _agree(data: st.DataObject, document: Document) -> None:
    plans = tuple(plan(document, provision) for provision in document.provisions)
    written = json.loads(json_text(document_json(document, plans, None, None)))
    for laid_out, provision in zip(plans, written["provisions"], strict=True):
        for _ in range(CASES_PER_DOCUMENT):
            case = data.draw(cases(document, laid_out.provision))
            expected, mini = (
                decide(laid_out, case),
                Mini(written, case.on, case.facts, case.standards),
            )
            status, sums = mini.decide(provision, case.choice)
            result = expected.result
            assert status == expected.status.value
            ends = (result.lower, result.upper) if result else ()
            assert sums == (result and tuple(end and end.fen for end in ends))
            truths, numbers = mini.trace(provision)
            assert truths == list(expected.truths)
            if case.choice is None:
                assert numbers == [n and Fraction(*n) for n in expected.numbers]


@settings(QUICK, max_examples=25)
@given(st.one_of(documents(), documents_with_members()))
def test_random_documents_are_as_the_schema_says(document: Any) -> None:  # noqa: ANN401
    plans = tuple(plan(document, provision) for provision in document.provisions)
    written = document_json(document, plans, None, None)
    assert [e.message for e in document_validator().iter_errors(written)] == []


DIGITS = [
    "0",
    "1",
    "20",
    "１２",
    "1,500",
    "1，５００",
    "0.005",
    "0.01",
    "1．5",
    "1/3",
    "-1",
    "-0",
    "－2",
    "7" * 20,
]
MAGNITUDES = ["", "万", " 万", "亿", "千万", "　百万"]
UNITS = [
    "",
    "元",
    "人",
    "名",
    "户",
    "元/月",
    "元／个月",
    "元/人·月",
    "元/月/名",
    "月",
    "个月",
    "年",
    "周年",
    "%",
    "％",
    "‰",
    "天",
]
AMOUNTS = st.builds(
    lambda before, digits, magnitude, gap, unit, after: (
        before + digits + magnitude + gap + unit + after
    ),
    st.sampled_from(["", "", " ", "　", "\x1c"]),
    st.sampled_from(DIGITS),
    st.sampled_from(MAGNITUDES),
    st.sampled_from(["", "", " "]),
    st.sampled_from(UNITS),
    st.sampled_from(["", "", " ", "\n", "\x85"]),
)
DAYS = st.sampled_from(
    [
        "2019-06-01",
        "2019-6-1",
        "２０１９年６月１日",
        " 2020-02-29\t",
        "2019-02-29",
        "2019/6/1",
        "0000-01-01",
        "",
    ]
)
WORDS = st.sampled_from(["是", "否", "true", *SIZES, *ROLES, "备注", "\u202e", "按人数", "按缴费"])
PLAIN = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-3, 3),
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(max_size=4),
)
VALUES = st.one_of(
    AMOUNTS, AMOUNTS, DAYS, WORDS, PLAIN, st.lists(WORDS, max_size=3), st.lists(PLAIN)
)
NAMES = [name for fact in FACTS for name in (fact.name, fact.alias)]
GROUPS = {
    "事实": [*NAMES, "没有登记"],
    "公布标准": ["月人均失业保险金", "benefit", "展位补贴标准"],
    "选择": ["返还", "refund", "补贴", "grant"],
}
PARTS = {
    key: st.one_of(st.dictionaries(st.sampled_from(names), VALUES, max_size=2), PLAIN)
    for key, names in GROUPS.items()
} | {"对象": st.sampled_from(["企业", "enterprise", "个人", None]), "日期": st.one_of(DAYS, PLAIN)}
CASES = st.one_of(st.fixed_dictionaries({}, optional=PARTS), PLAIN)


@settings(QUICK, max_examples=1500)
@given(CASES)
def test_what_is_read_passes_the_schema(case: object) -> None:
    if accepted(case):
        assert [e.message for e in small_schema().iter_errors(case)] == []


@settings(QUICK, max_examples=1500)
@given(st.sampled_from(NAMES), VALUES)
def test_a_fact_that_is_read_passes_the_schema(name: str, written: object) -> None:
    case = {"事实": {name: written}}
    if accepted(case):
        assert [e.message for e in small_schema().iter_errors(case)] == []
