"""The keyword table is consistent in itself, with the grammar and with the table of comparisons."""

import re

from tiaowen.syntax.cursor import KnownWords
from tiaowen.syntax.keywords import (
    CONTENT_BY_LABEL,
    HEAD_BY_WORD,
    HEADS,
    LABEL_SYNONYMS,
    MARK_FORMS,
    MARKS,
    WORDS,
)
from tiaowen.syntax.phrases import FORMS, HEAD_FORMS
from tiaowen.syntax.scan import Vocabulary
from tiaowen.syntax.table import grammar_text
from tiaowen.values.boundary import BOUNDARY_BY_WORD

RESTS_ALLOWED = 40


def test_a_synonym_means_one_label_and_is_none_itself() -> None:
    assert not LABEL_SYNONYMS.keys() & CONTENT_BY_LABEL.keys()
    assert set(LABEL_SYNONYMS.values()) <= CONTENT_BY_LABEL.keys()


def test_no_two_heads_share_a_word() -> None:
    words = [word for head in HEADS for word in (head.word, *head.synonyms)]
    assert len(words) == len(set(words)) == len(HEAD_BY_WORD)


def test_a_word_is_both_head_and_label_only_where_a_colon_tells_them_apart() -> None:
    both = HEAD_BY_WORD.keys() & CONTENT_BY_LABEL.keys()
    assert both == {"责任单位", "公布标准", "共同部分"}


def test_every_terminal_of_the_table_is_in_the_grammar() -> None:
    declared = set(re.findall(r"[A-Z_]{2,}", grammar_text()))
    used = {*WORDS.values(), *MARKS.values(), *(head.terminal for head in HEADS)}
    used |= {f"L_{content.value}" for content in CONTENT_BY_LABEL.values()}
    assert used <= declared


def test_every_label_and_head_has_an_example_for_messages() -> None:
    assert {f"L_{content.value}" for content in CONTENT_BY_LABEL.values()} <= FORMS.keys()
    assert {head.terminal for head in HEADS} <= HEAD_FORMS.keys()


def test_marks_map_one_character_to_one() -> None:
    assert all(len(form) == len(mark) == 1 for form, mark in MARK_FORMS.items())
    assert set(MARK_FORMS.values()) <= MARKS.keys()


def test_every_comparison_word_that_stands_beside_a_number_is_read() -> None:
    words = {word for word, entry in BOUNDARY_BY_WORD.items() if not entry.for_dates}
    assert words <= WORDS.keys()


def test_the_words_of_a_sentence_can_be_parted_in_one_way_but_for_known_pairs() -> None:
    """Sardinas and Patterson: what is left over where one word begins another, and again."""
    words = frozenset(word for word in KnownWords.of(Vocabulary(())).words if word.isalpha())
    known = {
        "且",
        "到",
        "按",
        "为",
        "不低于",
        "不超过",
        "不少于",
        "不多于",
        "不高于",
        "未满",
        "核定",
        "原文未明确",  # 的下限 is a word only behind the name of a 扶持事项
    }
    assert _double_readings(words) <= known


def _double_readings(words: frozenset[str]) -> set[str]:
    """Words that are what is left over after another reading."""
    rests, new = set[str](), _rests(words, words)
    while new - rests:
        rests |= new
        new = _rests(words, frozenset(rests)) | _rests(frozenset(rests), words)
    return rests & words


def _rests(longer: frozenset[str], shorter: frozenset[str]) -> set[str]:
    return {
        word[len(start) :]
        for word in longer
        for start in shorter
        if word != start and word.startswith(start)
    }
