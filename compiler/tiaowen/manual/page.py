"""The page of the language reference, made from the keyword table: `python -m tiaowen.manual.page`."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from tiaowen.manual.entries import LabelEntry, facts, heads, labels, words
from tiaowen.syntax.keywords import (
    FACT_TYPE_SYNONYMS,
    HEAD_BY_WORD,
    LABEL_SYNONYMS,
    MARK_FORMS,
    MARKS,
    QUOTE_PAIRS,
    WORDS,
)
from tiaowen.values.boundary import BOUNDARY_WORDS, BoundaryWord

PAGE = Path("docs/reference.md")

_HEAD = """\
# 语法一览

本页由关键词表生成（`python -m tiaowen.manual.page`），写法和例子都经过测试。想知道某件事怎么写请看[写法大全](language.md)。

每一栏里，前面是规范的写法，`tiaowen fmt` 按它整理；“也认”的写法照样读得懂。
"""


def page() -> str:
    """The whole page, as Markdown."""
    parts = [_HEAD, *_blocks(), *_facts(), *_words(), *_comparisons(), *_marks()]
    return "\n".join(parts)


def _blocks() -> Iterator[str]:
    yield "## 种类和标签\n"
    for entry in heads():
        head = HEAD_BY_WORD[entry.word]
        yield f"### {entry.word}{_also(head.synonyms)}\n\n{entry.means}\n\n{_fenced(entry.example)}"
        for label in labels():
            if entry.word == label.heads[0]:
                yield _label(label)
        others = [each for each in labels() if entry.word in each.heads[1:]]
        if others:
            yield _elsewhere(others)


def _label(entry: LabelEntry) -> str:
    synonyms = [other for other, label in LABEL_SYNONYMS.items() if label == entry.label]
    example = _fenced(f"  {entry.example}")
    return f"**{entry.label}**{_also(synonyms)}　{entry.means}\n\n{example}"


def _elsewhere(entries: list[LabelEntry]) -> str:
    """Labels that an earlier head has explained."""
    by_head: dict[str, list[str]] = {}
    for each in entries:
        by_head.setdefault(each.heads[0], []).append(each.label)
    said = "；".join(f"{'、'.join(found)}同“{head}”" for head, found in by_head.items())
    return f"其余标签：{said}。\n"


def _facts() -> Iterator[str]:
    yield "## 信息的种类\n\n| 种类 | 填什么 | 例 |\n| --- | --- | --- |"
    for entry in facts():
        also = [other for other, kind in FACT_TYPE_SYNONYMS.items() if kind == entry.kind]
        yield f"| {entry.kind}{_also(also)} | {entry.means} | `{entry.example}` |"
    yield ""


def _words() -> Iterator[str]:
    yield "## 条件、算式和标准里的词\n"
    for entry in words():
        spellings = spellings_of(entry.terminal)
        shown = f"（也认：{'、'.join(spellings[1:])}）" if spellings[1:] else ""
        yield f"**{spellings[0]}**{shown}　{entry.means}\n\n{_fenced(entry.example)}"


def spellings_of(terminal: str) -> list[str]:
    """The spellings of a word, the canonical one first; of comparison words and marks the first alone."""
    if terminal in ("COMPARE", "SUFFIX"):
        return [next(word for word, kind in WORDS.items() if kind == terminal)]
    found = [word for word, kind in WORDS.items() if kind == terminal and not _half_width(word)]
    return found or [mark for mark, kind in MARKS.items() if kind == terminal] or [_LEFT[terminal]]


_LEFT = {"BEFORE": "前"}
"""A word that the keyword table gives to another terminal first, which the lexer tells apart."""


def _half_width(word: str) -> bool:
    return any(mark in word for mark in MARK_FORMS)


def _comparisons() -> Iterator[str]:
    yield "## 比较的词，含不含本数\n\n| 词 | 意思 | 含本数 | 出处 |\n| --- | --- | --- | --- |"
    for word in BOUNDARY_WORDS:
        yield f"| {_placed(word)} | {_SENSE[word.operator]} | {_included(word)} | {word.source.value} |"
    yield ""


_SENSE = {
    "ge": "这个数或者更大（更晚）",
    "gt": "更大（更晚）",
    "le": "这个数或者更小（更早）",
    "lt": "更小（更早）",
    "eq": "正好这个数",
    "ne": "不是这个数",
}


def _included(word: BoundaryWord) -> str:
    return "含" if word.includes_number else "不含"


def _placed(word: BoundaryWord) -> str:
    number = "某日" if word.for_dates else "N"
    return f"{word.word}{number}" if word.side.value == "before" else f"{number}{word.word}"


def _marks() -> Iterator[str]:
    yield "## 标点\n\n| 规范 | 也认 |\n| --- | --- |"
    for mark in MARKS:
        forms = [other for other, canonical in MARK_FORMS.items() if canonical == mark]
        if forms:
            yield f"| {mark} | {' '.join(f'`{each}`' for each in forms)} |"
    quotes = [
        f"`{opening}{closing}`" for opening, closing in QUOTE_PAIRS.items() if opening != "「"
    ]
    yield f"| 「」 | {' '.join(quotes)} |\n"


def _also(others: Iterable[str]) -> str:
    found = "、".join(others)
    return f"（也认：{found}）" if found else ""


def _fenced(example: str) -> str:
    return f"```\n{example}\n```\n"


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else PAGE
    target.write_bytes(page().encode("utf-8"))
