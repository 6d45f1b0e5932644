"""The reference page says something of every word of the language, and its examples are read and built."""

import re

import pytest

from docs.pages import page
from docs.test_language_page import AROUND, PROVISION, errors
from tiaowen.manual import page as reference
from tiaowen.manual.entries import (
    HeadEntry,
    LabelEntry,
    WordEntry,
    facts,
    heads,
    labels,
    words,
)
from tiaowen.source import SourceFile
from tiaowen.syntax import scan_vocabulary
from tiaowen.syntax.keywords import FACT_TYPE_SYNONYMS, FACT_TYPES, HEADS, WORDS
from tiaowen.syntax.lexer import Lexer

WORKERS = """\
基本信息 职工（worker）：
  识别：工号（staff_number）。
  登记失业（registered）：是否。
  月工资（wage）：金额。
"""
ENTERPRISE = (
    AROUND["基本信息 企业"].rstrip("\n")
    + """
  成立日期（founded）：日期。
  负责人出生日期（head_birth_date）：日期。
  一个企业有多名职工（workers）。
"""
)
MEASURE = "措施（一）样例：\n  责任单位：市财政局。\n"
OTHER = PROVISION.partition("\n\n")[2]
EXAMPLES = {entry.word: entry.example for entry in heads()}
NEEDS_MEASURE = (
    *("扶持事项", "缴纳事项", "共同部分", "工作任务", "工作目标", "可以事项", "鼓励引导"),
    *("不设规则", "疑义", "执行口径", "编写说明"),
)
LEVY = ("缴纳条件", "计算标准")
INSTEAD = dict.fromkeys(("税率", "额度上限", "服务", "资格"), "扶持标准")


def faults(block: str) -> list[str]:
    """What is wrong with a block among a vocabulary, below a measure where it needs one."""
    word = re.match("[^ （：]+", block)
    assert word is not None
    rules = block
    if word[0] in NEEDS_MEASURE:
        rest = block if "稳岗返还" not in block else f"{OTHER}\n{block}"
        rules = f"{MEASURE}\n{rest}"
    vocabulary = WORKERS if "基本信息 企业" in block else f"{ENTERPRISE}{WORKERS}"
    return errors(f"{vocabulary}\n{rules}\n")


def test_every_head_has_an_entry() -> None:
    assert [entry.word for entry in heads()] == [head.word for head in HEADS]


def test_every_label_has_one_entry_for_each_head_and_nothing_else_has() -> None:
    said = [(head, entry.label) for entry in labels() for head in entry.heads]
    shown = [
        (head.word, label)
        for head in HEADS
        for label in head.labels
        if not re.fullmatch("读法[二三四五六七八九]", label)
    ]
    assert sorted(said) == sorted(shown)


def test_every_kind_of_fact_has_an_entry() -> None:
    kinds = [kind for kind in FACT_TYPES if kind not in FACT_TYPE_SYNONYMS]
    assert [entry.kind for entry in facts()] == kinds


def test_every_word_has_an_entry() -> None:
    assert {entry.terminal for entry in words()} >= set(WORDS.values())


def test_the_page_is_fresh() -> None:
    """If this fails: `python -m tiaowen.manual.page`."""
    assert page(str(reference.PAGE)) == reference.page()


@pytest.mark.parametrize("entry", heads(), ids=lambda entry: entry.word)
def test_the_block_of_every_head_is_read_and_built(entry: HeadEntry) -> None:
    assert faults(entry.example) == []


ELSEWHERE = {("选择", "算例"), ("公布标准", "算例")}
"""Labels that only a provision with a choice or a published standard can have: the policies use them."""

LABELS = [
    (entry, head)
    for entry in labels()
    for head in entry.heads
    if (entry.label, head) not in ELSEWHERE
    and (head != "缴纳事项" or entry.label in LEVY)
    and not (head == "扶持事项" and entry.label in LEVY)
]


@pytest.mark.parametrize(("entry", "head"), LABELS, ids=lambda each: getattr(each, "label", each))
def test_the_clause_of_every_label_is_read_and_built(entry: LabelEntry, head: str) -> None:
    assert faults(with_clause(head, entry)) == []


def with_clause(head: str, entry: LabelEntry) -> str:
    """The block of a head with the clause in place of its own, or at its end."""
    block, _, rest = EXAMPLES[head].partition("\n\n")
    clauses = re.split(r"\n(?=  \S)", block)
    taken = {entry.label, INSTEAD.get(entry.label, "")}
    taken |= {"读法二"} if entry.label == "读法一" else set()
    if entry.label == "共同部分":
        taken |= {"适用对象", "申报条件", "享受次数"}
        rest = EXAMPLES["共同部分"].partition("\n\n")[0]
    at = next((i for i, each in enumerate(clauses) if label_of(each) in taken), len(clauses))
    left = [each for each in clauses if label_of(each) not in taken]
    made = "\n".join([*left[:at], f"  {entry.example}", *left[at:]])
    return f"{made}\n\n{rest}" if rest else made


def label_of(clause: str) -> str:
    return clause.strip().partition("：")[0]


@pytest.mark.parametrize("entry", words(), ids=lambda entry: entry.terminal)
def test_the_example_of_every_word_is_read_and_has_it(entry: WordEntry) -> None:
    block = EXAMPLES["扶持事项"]
    match entry.place:
        case "条件":
            made = block.replace("参加失业保险「参保」", entry.example)
        case "算式":
            made = block.replace("店面租金×30%「租金补贴」", entry.example)
        case "算例":
            made = EXAMPLES["算例"].replace("参加失业保险；", f"{entry.example}；")
        case _:
            made = with_clause(
                "扶持事项", LabelEntry(label_of(entry.example), (), "", entry.example)
            )
    assert faults(made) == []
    assert entry.terminal in terminals(made)


def terminals(block: str) -> set[str]:
    """The terminals that a block is read as."""
    text = f"{ENTERPRISE}{WORKERS}{''.join(AROUND.values())}\n{OTHER}\n{block}\n"
    source = SourceFile("a.tiaowen", text)
    return {token.type for token in Lexer(scan_vocabulary([source])).lex(source).tokens}


@pytest.mark.parametrize("entry", facts(), ids=lambda entry: entry.kind)
def test_the_line_of_every_kind_of_fact_is_read(entry: object) -> None:
    line = entry.example  # type: ignore[attr-defined]
    assert faults(f"基本信息 合作社（cooperative）：\n  {line}\n") == []
