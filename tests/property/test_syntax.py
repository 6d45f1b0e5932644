"""Whatever stands in a file, reading it gives a tree and findings, never an exception."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from support.syntax import VOCABULARY, parse, policy_files
from tiaowen.source import SourceFile
from tiaowen.syntax import parse_document, tree
from tiaowen.syntax.keywords import CONTENT_BY_LABEL, HEAD_BY_WORD, WORDS

WORDS_OF_A_FILE = (
    *HEAD_BY_WORD,
    *CONTENT_BY_LABEL,
    *WORDS,
    *"：；。，、（）「」“”｜|\n\t＋×",
    *("企业", "不裁员", "没登记", "5元", "50%", "12月31日", "2019年2月30日", "（一）", "1．", "1."),
    *("（a）", "识别", "选项〔甲、乙〕", "（第2处）", "〔原文如此〕", "注：", "措施（七）", "  "),
)
CUTS = 60

soup = st.lists(st.sampled_from(WORDS_OF_A_FILE), max_size=60).map("".join)


@settings(max_examples=250, deadline=None)
@given(soup)
def test_words_in_any_order_never_raise(text: str) -> None:
    parsed = parse(text)
    assert isinstance(parsed.file, tree.File)
    assert all(0 <= f.span.start <= f.span.end <= len(text) for f in parsed.findings)


@settings(max_examples=250, deadline=None)
@given(st.text(max_size=80))
def test_characters_in_any_order_never_raise(text: str) -> None:
    assert isinstance(parse(text).file, tree.File)


@settings(max_examples=100, deadline=None)
@given(soup)
def test_findings_come_in_the_order_of_the_file(text: str) -> None:
    starts = [found.span.start for found in parse(text).findings]
    assert starts == sorted(starts)


@pytest.mark.parametrize("path", policy_files(), ids=lambda path: path.name)
def test_a_file_cut_off_anywhere_gives_a_tree_and_findings(path: object) -> None:
    text = path.read_text("utf-8")  # type: ignore[attr-defined]
    vocabulary = SourceFile("vocabulary", VOCABULARY)
    for cut in range(0, len(text), max(1, len(text) // CUTS)):
        files, _ = parse_document([vocabulary, SourceFile("cut", text[:cut])])
        assert len(files) == 2


@pytest.mark.parametrize("path", policy_files(), ids=lambda path: path.name)
def test_a_slip_of_a_character_anywhere_gives_a_tree_and_findings(path: object) -> None:
    text, chance = path.read_text("utf-8"), random.Random(7)  # type: ignore[attr-defined]
    for _ in range(CUTS):
        at = chance.randrange(len(text))
        slipped = (
            text[:at]
            + chance.choice("「」（）：；。、且为｜\n1")
            + text[at + chance.randrange(2) :]
        )
        parse(slipped, VOCABULARY)
