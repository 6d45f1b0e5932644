"""The page of the language reference, made from the keyword table: `python -m tiaowen.manual.page`."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from tiaowen.manual.entries import (
    LabelEntry,
    WordEntry,
    facts,
    heads,
    is_block,
    labels,
    others,
    words,
)
from tiaowen.syntax.keywords import (
    FACT_TYPE_SYNONYMS,
    HEAD_BY_WORD,
    KEY_LABELS,
    LABEL_SYNONYMS,
    MARK_FORMS,
    MARKS,
    PREMISE_WORDS,
    QUOTE_PAIRS,
    VERSION_LABELS,
    WORDS,
)
from tiaowen.values.boundary import BOUNDARY_WORDS, BoundaryWord

PAGE = Path("docs/reference.md")

_HEAD = """\
# 语法一览

本页由关键词表生成（`make build`），写法和例子都经过测试。想知道某件事怎么写请看[写法大全](language.md)，
头一回写请先跟着[半小时入门](tutorial.md)做一遍。

每一栏里，前面是规范的写法，`tiaowen fmt` 按它整理；“也认”的写法照样读得懂。
"""


def page() -> str:
    """The whole page, as Markdown."""
    parts = [_HEAD, _contents(), *_blocks(), *_others(), *_facts(), *_words(), *_comparisons()]
    return "\n".join([*parts, *_marks()])


def _contents() -> str:
    links = "、".join(f"[{entry.word}](#{entry.word})" for entry in heads())
    parts = "、".join(f"[{title}](#{title})" for title in (_OTHERS, _FACTS, *_WORD_PARTS, _MARKS))
    return (
        f"种类：{links}。\n\n其他：{parts}、[{_COMPARISONS}](#{_COMPARISONS.replace('，', '')})。\n"
    )


def _blocks() -> Iterator[str]:
    yield "## 种类和标签\n"
    for entry in heads():
        also = _also(HEAD_BY_WORD[entry.word].synonyms)
        yield f"### {entry.word}\n\n{also}{entry.means}\n\n{_fenced(entry.example)}"
        for label in labels():
            if entry.word == label.heads[0]:
                yield _label(label)
        shared = [each for each in labels() if entry.word in each.heads[1:]]
        if shared:
            yield _elsewhere(shared)


def _label(entry: LabelEntry) -> str:
    synonyms = [other for other, label in LABEL_SYNONYMS.items() if label == entry.label]
    return f"**{entry.label}**{_also(synonyms)}　{entry.means}\n\n{_shown(entry.example)}"


def _elsewhere(entries: list[LabelEntry]) -> str:
    """Labels that an earlier head has explained."""
    by_head: dict[str, list[str]] = {}
    for each in entries:
        by_head.setdefault(each.heads[0], []).append(each.label)
    said = "；".join(f"{'、'.join(found)}同“{head}”" for head, found in by_head.items())
    return f"其余标签：{said}。\n"


_OTHERS = "不在标签里的写法"
_SPELLINGS = {each[0]: each[1:] for each in (VERSION_LABELS, KEY_LABELS, PREMISE_WORDS)}


def _others() -> Iterator[str]:
    yield f"## {_OTHERS}\n"
    for entry in others():
        also = _also(_SPELLINGS.get(entry.word, ()))
        yield f"**{entry.word}**{also}　{entry.means}\n\n{_fenced(entry.example)}"


_FACTS = "信息的种类"


def _facts() -> Iterator[str]:
    yield f"## {_FACTS}\n\n| 种类 | 填什么 | 例 |\n| --- | --- | --- |"
    for entry in facts():
        also = [other for other, kind in FACT_TYPE_SYNONYMS.items() if kind == entry.kind]
        yield f"| {entry.kind}{_also(also)} | {entry.means} | `{entry.example}` |"
    yield ""


_WORD_PARTS = {"条件里的词": ("申报条件",), "算式和标准里的词": ("扶持标准",), "期限和别处的词": ()}
"""The words by the label of their example; the last part has what is left."""


def _words() -> Iterator[str]:
    for title in _WORD_PARTS:
        yield f"## {title}\n"
        yield from (_word(entry) for entry in words() if _part(entry) == title)


def _part(entry: WordEntry) -> str:
    label = entry.example.partition("：")[0]
    found = (title for title, labels in _WORD_PARTS.items() if label in labels)
    return next(found, [*_WORD_PARTS][-1])


def _word(entry: WordEntry) -> str:
    spellings = spellings_of(entry)
    first = entry.words or spellings[:1]
    also = () if entry.terminal in _IN_TABLE else [each for each in spellings if each not in first]
    return f"**{'、'.join(first)}**{_also(also)}　{entry.means}\n\n{_shown(entry.example)}"


_IN_TABLE = ("COMPARE", "SUFFIX")
"""Words that the table of comparisons lists."""


def spellings_of(entry: WordEntry) -> tuple[str, ...]:
    """Every spelling of a word in its full-width form, the canonical one first."""
    found = [word for word, kind in WORDS.items() if kind == entry.terminal]
    marks = [mark for mark, kind in MARKS.items() if kind == entry.terminal]
    kept = [word for word in found if not any(mark in word for mark in MARK_FORMS)]
    return (*(kept or marks or entry.words),)


_COMPARISONS = "比较的词，含不含本数"


def _comparisons() -> Iterator[str]:
    yield f"## {_COMPARISONS}\n\n| 词 | 意思 | 含本数 | 出处 |\n| --- | --- | --- | --- |"
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


_MARKS = "标点"


def _marks() -> Iterator[str]:
    yield f"## {_MARKS}\n\n| 规范 | 也认 |\n| --- | --- |"
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


def _shown(example: str) -> str:
    """A clause as it stands in its block; a block as it is."""
    return _fenced(example if is_block(example) else f"  {example}")


def _fenced(example: str) -> str:
    return f"```\n{example}\n```\n"


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else PAGE
    target.write_bytes(page().encode("utf-8"))
