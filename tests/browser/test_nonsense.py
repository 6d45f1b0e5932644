"""Cases that make no sense: the same problems at the same places as `read_case` finds, and never an exception."""

from copy import deepcopy
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from support.random_cases import cases
from support.random_members import documents_with_members
from support.random_names import FACTS
from support.scripts import Compiled, case_json, compiled, decided, load, of_folder
from support.small_cases import SMALL
from tiaowen.javascript.slice import slice_of

SAMPLES = settings().max_examples
RANDOM = settings(
    max_examples=SAMPLES,
    deadline=None,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
    suppress_health_check=list(HealthCheck),
)
SMALL_DOCUMENT = compiled(SMALL.document)
TOGETHER = 10
"""Cases that are sent at once."""

AMOUNTS = [
    "1.5", "1,500", "1，５００万元", "-1", "－2", "1/3", "12万", "12 万元", "3人", "3名", "2年", "2周年",
    "24个月", "50%", "120%", "５‰", "0.005元", "0.01", "1e3", "7" * 29, "7" * 31, "7" * 61, "1" * 40, "1/0",
    " 5 ", "\x1c5", "5\n", "元", "5元/人·月", "5元/月/名", "800元/月", "1" + "0" * 40,
]  # fmt: skip
DAYS = [
    "2019-06-01", "2019年6月1日", "2020-02-29", "2019-02-29", "0000-01-01", "2019/6/1", "9999-12-31",
    "２０１９-6-1",
]  # fmt: skip
WORDS = [
    "是",
    "否",
    "true",
    "",
    "小型",
    "备注",
    "\u202e反",
    "\U0001f600",
    "<script>",
    '"',
    "{}",
    "按人数",
]
NUMBERS = [0, 1, -1, 3, 10**12, 10**15, 2**53 - 1, 0.5, -2.25]
PLAIN = st.sampled_from([*AMOUNTS, *DAYS, *WORDS, *NUMBERS, True, False, None])
JUNK = st.one_of(
    PLAIN,
    st.lists(PLAIN, max_size=2),
    st.dictionaries(st.sampled_from(["金额", "日期", "不认识"]), PLAIN, max_size=2),
)
NAMES = [name for fact in FACTS for name in (fact.name, fact.alias)]
KEYS = st.sampled_from([*NAMES, "没有登记", "保费", "\u202e", "x" * 61, "__proto__", "constructor"])
FORM = st.fixed_dictionaries(
    {"日期": st.sampled_from(["2019-06-01", *DAYS, 5])},
    optional={
        "对象": st.sampled_from(["企业", "enterprise", "个人", None, 3]),
        "事实": st.one_of(st.dictionaries(KEYS, JUNK, max_size=3), JUNK),
        "公布标准": st.dictionaries(st.sampled_from(["月人均失业保险金", "benefit", "标准"]), JUNK),
        "选择": st.dictionaries(st.sampled_from(["返还", "refund", "补贴", "没有"]), JUNK),
        "不认识": JUNK,
        "事情": JUNK,
    },
)


@pytest.fixture(scope="module")
def scripts(browser: Any) -> Any:  # noqa: ANN401
    """A page with the scripts."""
    page = browser.new_page()
    load(page)
    yield page
    page.close()


@RANDOM
@given(st.lists(st.one_of(FORM, JUNK), min_size=TOGETHER, max_size=TOGETHER))
def test_nonsense_gives_the_problems_that_read_case_finds(scripts: Any, drawn: list[Any]) -> None:  # noqa: ANN401
    asked = [("refund", each) for each in drawn if _dated(each)]
    expected = [SMALL_DOCUMENT.expected(*each) for each in asked]
    assert decided(scripts, SMALL_DOCUMENT.written, asked) == expected


def _dated(data: Any) -> bool:  # noqa: ANN401
    """Whether the reference, too, has a day to decide on."""
    return data.get("日期") is not None if isinstance(data, dict) else data is not None


@settings(RANDOM, max_examples=max(10, SAMPLES // 4))
@given(st.data())
def test_members_and_records_that_are_spoilt_are_told_by_their_place(
    scripts: Any,  # noqa: ANN401
    data: st.DataObject,
) -> None:
    document = data.draw(documents_with_members())
    whole = compiled(document)
    provision = data.draw(st.sampled_from(document.provisions))
    good = case_json(document, provision.alias, data.draw(cases(document, provision)))
    asked = [(provision.alias, _spoilt(data, good)) for _ in range(TOGETHER)]
    expected = [whole.expected(*each) for each in asked]
    assert decided(scripts, whole.written, asked) == expected
    assert decided(scripts, slice_of(whole.written, provision.alias), asked) == expected


def _spoilt(data: st.DataObject, good: Any) -> Any:  # noqa: ANN401
    """A case with junk somewhere among its facts, at any depth."""
    case = deepcopy(good)
    inside: Any = case["事实"]
    while True:
        keys = list(range(len(inside))) if isinstance(inside, list) else [*inside, "不认识"]
        if not keys:
            return case
        key = data.draw(st.sampled_from(keys))
        inner = None if key == "不认识" else inside[key]
        if isinstance(inner, list | dict) and inner and data.draw(st.booleans()):
            inside = inner
            continue
        inside[key] = data.draw(JUNK)
        return case


WRONG: dict[str, tuple[Any, str | None, list[str]]] = {
    "no case": (None, None, ["日期"]),
    "text": ("甲", None, ["情况"]),
    "list": ([], "2019-06-01", ["情况"]),
    "wrong day": ({"日期": "2019-02-29"}, None, ["日期"]),
    "wrong day beside it": ({}, "昨天", ["日期"]),
    "too exact": ({"事实": {"wages": "0.001"}}, "2019-06-01", ["事实.wages"]),
    "with a fraction": ({"事实": {"wages": 1.5}}, "2019-06-01", ["事实.wages"]),
    "digits lost": ({"事实": {"wages": 1e22}}, "2019-06-01", ["事实.wages"]),
    "too large": ({"事实": {"wages": "1" + "0" * 40}}, "2019-06-01", ["事实.wages"]),
    "below zero": (
        {"事实": {"wages": -1, "resident": 1}},
        "2019-06-01",
        ["事实.wages", "事实.resident"],
    ),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_case_is_told_with_every_place(scripts: Any, name: str) -> None:  # noqa: ANN401
    data, on, places = WRONG[name]
    found = scripts.evaluate(
        "([whole, data, on]) => tiaowen.decide(whole, '综合所得税', data, on)",
        [_tax().written, data, on],
    )
    assert [each["place"] for each in found["problems"]] == places


def _tax() -> Compiled:
    return of_folder("policies/iit_2018")
