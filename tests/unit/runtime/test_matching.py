"""All answers for one case beside each other."""

from datetime import date
from functools import cache
from typing import Any

import pytest

from support.documents import Texts, compile_texts
from tiaowen.python.load import load
from tiaowen.python.render import render
from tiaowen.wording import plan

VOCABULARY = """\
政策 样例（sample）：
  标题：样例。
  发文机关：某市人民政府。
  文号：所附文本未见。
  成文日期：2019年2月1日。
  施行日期：2019年2月1日。
  有效期：原文未明确。
  原文：“原文.txt”。
基本信息 企业（enterprise）：
  识别：统一社会信用代码（credit_code）。
  参保（insured）：是否。
  困难企业（hardship）：认定事项，认定机关原文未明确。
  面积（area）：整数，个。
"""
TEXT = "样例\n（一）补贴。参保的给予企业甲补贴。参保的给予企业乙补贴。困难企业给予丙补贴。（责任单位：市）\n"


def rule(name: str, alias: str, condition: str, amount: str, more: str = "") -> str:
    return (
        f"扶持事项 {name}（{alias}）：\n  依据：「补贴」。\n  适用对象：企业「企业」。\n"
        f"  申报条件：{condition}。\n  扶持标准：{amount}。\n  享受次数：原文未明确。\n{more}\n"
    )


@cache
def package(resolve: str, amount: str) -> Any:  # noqa: ANN401
    excludes = f"  不可同时：甲补贴{resolve}。\n"
    rules = "措施（一）补贴：\n" + "".join(
        (
            rule("甲补贴", "first", "参保", "1000元"),
            rule("乙补贴", "second", "参保", amount, excludes),
            rule("丙补贴", "third", "同时符合下列条件：（一）困难企业；（二）参保", "面积×1元/个"),
        )
    )
    document = compile_texts(Texts({"a.tiaowen": VOCABULARY, "b.tiaowen": rules}, TEXT)).document
    return load(render(document, tuple(plan(document, each) for each in document.provisions)))


def match(resolve: str = "", amount: str = "2000元", **facts: object) -> Any:  # noqa: ANN401
    policy = package(resolve, amount)
    return policy.match(policy.Enterprise(**facts), on=date(2019, 6, 1))


def test_it_reads_like_the_list_of_decisions() -> None:
    found = match(insured=True)
    assert len(found) == 3
    assert [each.text.name for each in found] == ["甲补贴", "乙补贴", "丙补贴"]
    assert found[0].amount is not None


@pytest.mark.parametrize(
    ("resolve", "amount", "granted", "total"),
    [
        ("，就高", "2000元", ["乙补贴"], "2000.00"),
        ("，就高", "500元", ["甲补贴"], "1000.00"),
        ("，就高", "1000元", [], "0.00"),
        ("，由申请人选择", "2000元", [], "0.00"),
        ("", "2000元", [], "0.00"),
    ],
)
def test_what_excludes_is_not_added_up(
    resolve: str, amount: str, granted: list[str], total: str
) -> None:
    found = match(resolve, amount, insured=True)
    assert [each.text.name for each in found.granted] == granted
    assert str(found.total) == total
    assert len(found.conflicts) == 1
    assert "只能享受其中一项的" in found.text()


CHAIN = "".join(
    rule(name, alias, "参保", amount, f"  不可同时：{other}，就高。\n" if other else "")
    for name, alias, amount, other in (
        ("低补贴", "low", "1000元", "中补贴"),
        ("中补贴", "middle", "2000元", "高补贴"),
        ("高补贴", "high", "3000元", ""),
    )
)


def test_what_loses_to_one_that_is_not_had_itself_is_had() -> None:
    """The middle one loses to the high one, so that nothing stands against the low one any more."""
    texts = Texts({"a.tiaowen": VOCABULARY, "b.tiaowen": f"措施（一）补贴：\n{CHAIN}"}, TEXT)
    document = compile_texts(texts).document
    policy = load(render(document, tuple(plan(document, each) for each in document.provisions)))
    found = policy.match(policy.Enterprise(insured=True), on=date(2019, 6, 1))
    assert [each.text.name for each in found.granted] == ["低补贴", "高补贴"]
    assert str(found.total) == "4000.00"


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        ("1000元", "就高，金额相同，任选其一"),
        ("在3000元以内核定，核定机关原文未明确", "就高，金额确定以后再比"),
    ],
)
def test_it_is_told_why_the_higher_is_not_taken(amount: str, words: str) -> None:
    text = match("，就高", amount, insured=True).text()
    assert f"：不可同时，{words}\n" in text


def test_what_is_not_given_excludes_nothing() -> None:
    assert match(insured=False, hardship=False).conflicts == ()


def test_what_is_needed_is_named_once_with_who_waits_and_who_decides() -> None:
    found = match()
    needs = [(each.fact.name, each.provisions) for each in found.needs]
    assert needs == [
        ("参保", ("甲补贴", "乙补贴", "丙补贴")),
        ("困难企业", ("丙补贴",)),
        ("面积", ("丙补贴",)),
    ]
    assert "困难企业（丙补贴要用，由谁认定，原文未明确）" in found.text()


def test_near_misses_and_what_has_to_be_verified() -> None:
    found = match(insured=True, hardship=False, area=3)
    assert [each.text.name for each in found.near_misses] == ["丙补贴"]
    assert [each.name for each in found.to_verify] == ["参保"]
    assert "要带的材料：文件没有写明" in found.text()


def test_the_json_form() -> None:
    found = match("，就高", insured=True, hardship=True, area=3).to_json()
    assert found["可以享受"] == ["second", "third"]
    assert found["合计"] == "2003.00"
    assert found["冲突"] == [
        {"事项": ["first", "second"], "规定": "不可同时", "怎么办": "就高", "按": "second"}
    ]
    assert [each["别名"] for each in found["结论"]] == ["first", "second", "third"]
