"""Clauses that are missing or turned although other parts of the rules quote the same words."""

import pytest

from support.documents import Compiled, compile_texts, texts_of

TEXTS = texts_of("xiangtan_2019")
LOAN, REFUND, TASKS = "06-daikuan.tiaowen", "07-huhang.tiaowen", "20-taizhang.tiaowen"


def changed(name: str, old: str, new: str = "", nth: int = 0) -> Compiled:
    """The document with one of several equal passages of a rule file changed."""
    rule, start = TEXTS.rules[name], -1
    for _ in range(nth + 1):
        start = rule.index(old, start + 1)
    return compile_texts(TEXTS.with_rule_at(name, start, start + len(old), new))


def codes(compiled: Compiled) -> set[str]:
    return {f.code for f in compiled.findings if f.severity.value != "说明"}


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        ("  调整前标准：200万元「由200万元」。\n", "请加一行“调整前标准：……「由200万元」。”"),
        (
            "  新增范围：农村自主创业的农民「将农村自主创业的农民纳入支持范围」。\n",
            "请加一行“新增范围：",
        ),
        (
            "  享受次数：累计次数不超过3次「累计次数不超过3次」。\n",
            "请加一行“享受次数：……「不超过3次」",
        ),
    ],
)
def test_a_line_of_its_own_is_asked_for(line: str, asked: str) -> None:
    found = [f for f in changed(LOAN, line).findings if f.code == "TW0721"]
    assert [asked in f.help for f in found] == [True]
    assert found[0].span.file.path == LOAN


def test_what_a_task_quotes_and_no_line_of_it_carries_is_told() -> None:
    compiled = changed(
        TASKS, "  触发：企业、个人符合享受政策条件「凡符合享受政策条件的」。\n", nth=1
    )
    [finding] = [f for f in compiled.findings if f.code == "TW0722"]
    assert "工作任务“告知办理信息”" in finding.message
    assert "「凡符合享受政策条件」" in finding.message


@pytest.mark.parametrize(
    ("old", "new", "nth"),
    [
        ("同时符合下列条件", "符合下列条件之一", 0),
        ("同时符合下列条件", "符合下列条件之一", 1),
        ("符合下列条件之一", "同时符合下列条件", 2),
    ],
)
def test_and_and_or_are_those_of_the_text(old: str, new: str, nth: int) -> None:
    compiled = changed(REFUND, old, new, nth)
    assert "TW0723" in codes(compiled)
    finding = next(f for f in compiled.findings if f.code == "TW0723")
    assert ("是有一项就够" in finding.message) == (old == "符合下列条件之一")


def test_a_standard_the_text_gives_is_not_left_open() -> None:
    compiled = changed(LOAN, "个人贴息期内的贷款利息×全额「全额贴息」", "原文未明确")
    [finding] = [f for f in compiled.findings if f.code == "TW0724"]
    assert "“全额”" in finding.message or "“按规定”" in finding.message


def test_a_permission_says_what_may_be_done() -> None:
    compiled = changed(REFUND, "与职工协商一致「与职工协商一致的」", "原文未明确")
    assert {"TW0722", "TW0724"} <= codes(compiled)


def test_the_document_itself_has_none_of_them() -> None:
    assert codes(compile_texts(TEXTS)) == set()
