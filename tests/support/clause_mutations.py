"""Clauses of the rules left out, made silent or turned: a change of one line, each of which a check must notice."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise

from support.documents import Compiled, compile_texts
from support.mutations import QUOTE, Change, Subject, alone
from tiaowen import checks
from tiaowen.findings import Severity
from tiaowen.model.provisions import Incomplete

RULING = (
    "扶持事项",
    "缴纳事项",
    "可以事项",
    "工作任务",
    "工作目标",
    "鼓励引导",
    "共同部分",
)
"""Heads of blocks that have clauses."""

SILENT = "原文未明确。\n"
_BLOCK = re.compile(r"^\S", re.MULTILINE)
_CLAUSE = re.compile(r"^  (?! )([^\s（：]+)：", re.MULTILINE)
_ITEM = re.compile(r"^( +)(?:（[一二三四五六七八九十]+）|\d+．)", re.MULTILINE)
_JOINED = re.compile("(?<=[一-鿿])[且或](?=[一-鿿])")
_ALL, _ANY = "同时符合下列条件", "符合下列条件之一"


def silently(
    folder: str, name: str, changes: Callable[[Subject], Iterator[Change]]
) -> Iterator[str]:
    """The changes of one rule file after which no check has an error or a 提醒 more than before."""
    subject = alone(folder, name)
    before = _notices(subject.compiled)
    for change in changes(subject):
        if not _notices(compile_texts(change.of(subject.texts))) - before:
            yield change.what


def _notices(compiled: Compiled) -> Counter[str]:
    found = (*compiled.findings, *checks.run(compiled.document))
    entries = [entry for measure in compiled.document.measures for entry in measure.entries]
    broken = ["TW0311" for entry in entries if isinstance(entry, Incomplete)]
    return Counter([f.code for f in found if f.severity is not Severity.NOTE] + broken)


def clauses_left_out(subject: Subject) -> Iterator[Change]:
    """Each clause of each block that says something."""
    rule = subject.texts.rules[subject.name]
    for head, start, end in _clauses(rule):
        words = rule[start:end].partition("：")[2]
        if words not in (SILENT, "无。\n"):
            yield _change(subject, head, start, end, "")


def clauses_made_silent(subject: Subject) -> Iterator[Change]:
    """Each clause of each block with 原文未明确 in place of what it says."""
    rule = subject.texts.rules[subject.name]
    for head, start, end in _clauses(rule):
        words = rule.index("：", start) + 1
        if rule[words:end] != SILENT:
            yield _change(subject, head, words, end, SILENT)


def items_left_out(subject: Subject) -> Iterator[Change]:
    """Each item of each list, with what is inside it."""
    rule = subject.texts.rules[subject.name]
    for head, start, end in _blocks(rule, (*RULING, "定义")):
        found = [(m.start(), len(m[1])) for m in _ITEM.finditer(rule, start, end)]
        for number, (first, depth) in enumerate(found):
            later = (at for at, other in found[number + 1 :] if other <= depth)
            after = next(later, _next_clause(rule, first, end))
            yield _change(subject, head, first, min(after, _next_clause(rule, first, end)), "")


def lists_turned(subject: Subject) -> Iterator[Change]:
    """Each 同时 as 之一 and each 之一 as 同时, each 且 between names as 或 and each 或 as 且."""
    rule = subject.texts.rules[subject.name]
    bare = QUOTE.sub(lambda quote: "·" * len(quote[0]), rule)
    for head, start, end in _blocks(rule, (*RULING, "定义")):
        for old, new in ((_ALL, _ANY), (_ANY, _ALL)):
            for match in re.finditer(old, rule[start:end]):
                yield _change(subject, head, start + match.start(), start + match.end(), new)
        for match in _JOINED.finditer(bare, start, end):
            new = "或" if match[0] == "且" else "且"
            yield _change(subject, head, match.start(), match.end(), new)


def _blocks(rule: str, heads: tuple[str, ...]) -> Iterator[tuple[str, int, int]]:
    starts = [match.start() for match in _BLOCK.finditer(rule)]
    for start, end in pairwise((*starts, len(rule))):
        if rule.startswith(heads, start):
            yield rule[start:end].partition("\n")[0].partition("（")[0].rstrip("："), start, end


def _clauses(rule: str) -> Iterator[tuple[str, int, int]]:
    """The clauses of the blocks, 依据 aside: it is held against the text by another test."""
    for head, start, end in _blocks(rule, RULING):
        found = [(match.start(), match[1]) for match in _CLAUSE.finditer(rule, start, end)]
        for (first, label), (after, _) in pairwise((*found, (end, ""))):
            if label != "依据":
                yield head, first, _without_blank(rule, first, after)


def _without_blank(rule: str, start: int, end: int) -> int:
    """The end of a clause, without the empty line behind its block."""
    return start + len(rule[start:end].rstrip("\n")) + 1


def _next_clause(rule: str, start: int, end: int) -> int:
    match = re.compile(r"^  (?! )", re.MULTILINE).search(rule, start + 1, end)
    return match.start() if match else _without_blank(rule, start, end)


def _change(subject: Subject, head: str, start: int, end: int, new: str) -> Change:
    rule = subject.texts.rules[subject.name]
    line = rule[rule.rfind("\n", 0, start) + 1 :].partition("\n")[0].strip()
    return Change(f"{head}：{line.partition('「')[0]}", subject.name, start, end, new)
