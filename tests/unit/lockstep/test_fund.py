"""A fund that the 依据 names and the rule forgot."""

import re

import pytest

from support.documents import compile_texts, texts_of

TEXTS = texts_of("xiangtan_2019")


@pytest.mark.parametrize("name", ["07-huhang.tiaowen", "08-zhanchi.tiaowen", "13-peixun.tiaowen"])
def test_each_fund_left_out_is_asked_for(name: str) -> None:
    lines = re.findall("  资金来源：[^\n]*\n", TEXTS.rules[name])
    assert lines
    start = TEXTS.rules[name].index(lines[0])
    changed = compile_texts(TEXTS.with_rule_at(name, start, start + len(lines[0]), ""))
    [finding] = [f for f in changed.findings if f.code == "TW0720"]
    assert finding.span.file.path == name
    assert "请加一行“资金来源：" in finding.help


def test_a_rule_that_says_where_the_money_comes_from_is_not_asked() -> None:
    assert "TW0720" not in {f.code for f in compile_texts(TEXTS).findings}
