"""The reference page says something of every word of the language, and its examples are read and built."""

import difflib
import re

import pytest

from docs.pages import page
from tiaowen.findings import Severity
from tiaowen.manual import page as reference
from tiaowen.manual.entries import (
    FactEntry,
    HeadEntry,
    LabelEntry,
    WordEntry,
    facts,
    heads,
    is_block,
    labels,
    others,
    words,
)
from tiaowen.semantics.build import build
from tiaowen.source import SourceFile
from tiaowen.syntax import parse_document, scan_vocabulary
from tiaowen.syntax.format import format_source
from tiaowen.syntax.keywords import (
    COMMENT_WORD,
    FACT_TYPE_SYNONYMS,
    FACT_TYPES,
    HEADS,
    KEY_LABELS,
    OTHER_KIND,
    PREMISE_WORDS,
    RECEIVED,
    VERSION_LABELS,
    WORDS,
)
from tiaowen.syntax.lexer import Lexer

AROUND = page("tests/docs/reference.tiaowen")
"""What every example may lean on; the last measure and the last provision are where it stands."""

BLOCKS = {entry.word: entry.example for entry in heads()}


def source(block: str) -> SourceFile:
    """The example behind what it leans on; a document says once which it is."""
    around = re.sub(r"政策 [\s\S]*?\n\n", "", AROUND) if block.startswith("政策 ") else AROUND
    return SourceFile("a.tiaowen", f"{around}\n{block}\n")


def errors(block: str) -> list[str]:
    """What is wrong with the example, were it only that `fmt` would lay it out otherwise."""
    text = source(block)
    parsed, vocabulary = parse_document([text])
    built = build([each.file for each in parsed], vocabulary)
    found = (*(f for each in parsed for f in each.findings), *built.findings)
    faults = [f"{f.code} {f.message}" for f in found if f.severity is Severity.ERROR]
    laid_out = format_source(text, vocabulary).splitlines()
    written = text.text.splitlines()
    return [*faults, *difflib.unified_diff(written, laid_out, "as written", "as fmt has it", n=0)]


def in_block(head: str, example: str) -> str:
    """The block of a head with this clause in place of its own, or at its end; a whole block as it is."""
    if is_block(example):
        return example
    clauses = re.split(r"\n(?=  \S)", BLOCKS[head])
    labels = [each.strip().partition("：")[0] for each in clauses]
    label = example.partition("：")[0]
    at = labels.index(label) if label in labels else len(clauses)
    return "\n".join([*clauses[:at], f"  {example}", *clauses[at + 1 :]])


def test_every_head_has_an_entry() -> None:
    assert [entry.word for entry in heads()] == [head.word for head in HEADS]


def test_every_label_has_one_entry_for_each_head_and_nothing_else_has() -> None:
    said = [(head, entry.label) for entry in labels() for head in entry.heads]
    shown = [
        (head.word, label)
        for head in HEADS
        for label in head.labels
        if label not in OTHER_KIND.get(head.word, ())
        and not re.fullmatch("读法[二三四五六七八九]", label)
    ]
    assert sorted(said) == sorted(shown)


def test_every_kind_of_fact_has_an_entry() -> None:
    kinds = [kind for kind in FACT_TYPES if kind not in FACT_TYPE_SYNONYMS]
    assert [entry.kind for entry in facts()] == kinds


def test_every_word_has_one_entry() -> None:
    assert sorted(entry.terminal for entry in words()) == sorted({*WORDS.values(), *MARKS})


MARKS = {"ADD", "SUB", "MUL", "DIV", "BEFORE"}
"""Words that the keyword table has among the marks, or that the lexer tells from another."""


@pytest.mark.parametrize("entry", words(), ids=lambda entry: entry.terminal)
def test_words_that_differ_in_meaning_are_spellings_of_the_word(entry: WordEntry) -> None:
    assert set(entry.words) <= set(reference.spellings_of(entry))


def test_what_stands_in_no_list_of_labels_has_an_entry() -> None:
    said = {entry.word for entry in others()}
    assert said >= {VERSION_LABELS[0], KEY_LABELS[0], PREMISE_WORDS[0], COMMENT_WORD, RECEIVED}


@pytest.mark.parametrize("entry", others(), ids=lambda entry: entry.word)
def test_the_example_of_what_stands_in_no_list_of_labels_is_read_and_built(
    entry: HeadEntry,
) -> None:
    assert entry.word in entry.example
    assert errors(entry.example) == []


def test_the_page_is_fresh() -> None:
    """If this fails: `make build`."""
    assert page(str(reference.PAGE)) == reference.page()


def test_a_mistake_in_an_example_would_be_found() -> None:
    assert errors(BLOCKS["扶持事项"].replace("参加失业保险「", "参加失业保障「")) != []
    assert errors(BLOCKS["扶持事项"].replace("申报条件：", "申报条件")) != []


@pytest.mark.parametrize("entry", heads(), ids=lambda entry: entry.word)
def test_the_block_of_every_head_is_read_and_built(entry: HeadEntry) -> None:
    assert errors(entry.example) == []


CLAUSES = [(entry, head) for entry in labels() for head in entry.heads]


@pytest.mark.parametrize(("entry", "head"), CLAUSES, ids=lambda each: getattr(each, "label", each))
def test_the_clause_of_every_label_is_read_and_built(entry: LabelEntry, head: str) -> None:
    block = in_block(head, entry.example)
    assert f"  {entry.label}：" in block
    assert errors(block) == []


@pytest.mark.parametrize("entry", words(), ids=lambda entry: entry.terminal)
def test_the_example_of_every_word_is_read_and_built_and_has_it(entry: WordEntry) -> None:
    block = in_block("扶持事项", entry.example)
    assert errors(block) == []
    text = source(block)
    start = text.text.index(entry.example, len(AROUND))
    tokens = Lexer(scan_vocabulary([text])).lex(text).tokens
    assert entry.terminal in {token.type for token in tokens if token.start >= start}


@pytest.mark.parametrize("entry", facts(), ids=lambda entry: entry.kind)
def test_the_line_of_every_kind_of_fact_is_read(entry: FactEntry) -> None:
    assert errors(f"基本信息 合作社（cooperative）：\n  {entry.example}") == []
