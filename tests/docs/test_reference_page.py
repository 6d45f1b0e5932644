"""The reference page says something of every word of the language, and its examples are read and built."""

import re

import pytest

from docs.pages import page
from docs.test_language_page import AROUND, PROVISION, errors
from support.syntax import VOCABULARY
from tiaowen.manual import page as reference
from tiaowen.manual.entries import LabelEntry, WordEntry, facts, heads, labels, words
from tiaowen.source import SourceFile
from tiaowen.syntax import scan_vocabulary
from tiaowen.syntax.keywords import CONTENT_BY_LABEL, FACT_TYPE_SYNONYMS, FACT_TYPES, HEADS, WORDS
from tiaowen.syntax.lexer import Lexer

EXAMPLE_OF = {entry.word: entry.example for entry in heads()}
MEASURE = "措施（一）样例：\n"
LEVY_ALONE = ("缴纳条件", "计算标准")
UNEXPLAINED = {"MARK", "COMMA"}


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
    assert [entry.kind for entry in facts()] == [
        kind for kind in FACT_TYPES if kind not in FACT_TYPE_SYNONYMS
    ]


def test_every_word_has_an_entry() -> None:
    assert {entry.terminal for entry in words()} >= set(WORDS.values())


def test_the_page_is_fresh() -> None:
    """If this fails: `python -m tiaowen.manual.page`."""
    assert page(str(reference.PAGE)) == reference.page()


@pytest.mark.parametrize("entry", heads(), ids=lambda entry: entry.word)
def test_the_block_of_every_head_is_read_and_built(entry: object) -> None:
    assert errors(_under_measure(entry.example)) == []  # type: ignore[attr-defined]


def _under_measure(block: str) -> str:
    """The block, below a measure where it needs one."""
    kind = re.match(r"\w{4}", block)
    counted = f"  本条：{kind[0]}1项。\n\n" if kind and _counted(kind[0]) else "\n"
    needs = kind is not None and kind[0] in ("扶持事项", "缴纳事项", "可以事项", "鼓励引导", "工作任务", "工作目标", "不设规则")
    alone = block.startswith(("疑义", "执行口径", "编写说明"))
    return f"{MEASURE}{counted}{block}\n" if needs or alone else f"{block}\n"


def _counted(kind: str) -> bool:
    return kind != "不设规则" and kind.endswith(("事项", "任务", "目标", "引导"))


LABELS = [(entry, head) for entry in labels() for head in entry.heads]


@pytest.mark.parametrize(("entry", "head"), LABELS, ids=lambda each: getattr(each, "label", each))
def test_the_clause_of_every_label_is_read_and_built(entry: LabelEntry, head: str) -> None:
    if head in ("扶持事项", "缴纳事项"):
        head = "缴纳事项" if entry.label in LEVY_ALONE else "扶持事项"
    assert errors(_around_label(_with_clause(head, entry), head)) == []


def _around_label(block: str, head: str) -> str:
    return block if head == "政策" else _under_measure(block)


def _with_clause(head: str, entry: LabelEntry) -> str:
    """The block of a head with the clause in place of its own, or at its end."""
    clauses = re.split(r"\n(?=  \S)", EXAMPLE_OF[head])
    taken = {entry.label, *INSTEAD.get(entry.label, ())}
    if entry.label == "读法一":
        taken.add("读法二")
    at = next((i for i, each in enumerate(clauses) if _label_of(each) in taken), len(clauses))
    left = [each for each in clauses if _label_of(each) not in taken]
    return "\n".join([*left[:at], f"  {entry.example}", *left[at:]])


INSTEAD = {
    each: ("扶持标准",) for each in ("税率", "额度上限", "服务", "资格", "享受期限")
} | {"本条": (), "计算标准": ("扶持标准",)}


def _label_of(clause: str) -> str:
    return clause.strip().partition("：")[0]
