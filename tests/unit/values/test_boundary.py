"""Comparison words: whether the number itself is included, and who says so."""

from collections import Counter

import pytest

from tiaowen.values import BOUNDARY_BY_WORD, BOUNDARY_WORDS, Source


def test_every_word_stands_once() -> None:
    assert max(Counter(entry.word for entry in BOUNDARY_WORDS).values()) == 1


@pytest.mark.parametrize(
    ("word", "includes"),
    [
        ("以上", True),
        ("以下", True),
        ("以内", True),
        ("届满", True),
        ("超过", False),
        ("不满", False),
        ("以外", False),
    ],
)
def test_the_civil_code_settles_seven_words(word: str, includes: bool) -> None:
    entry = BOUNDARY_BY_WORD[word]
    assert (entry.includes_number, entry.source) == (includes, Source.CIVIL_CODE)


def test_nothing_else_claims_the_civil_code() -> None:
    assert sum(entry.source is Source.CIVIL_CODE for entry in BOUNDARY_WORDS) == 7


@pytest.mark.parametrize("word", ["不超过", "不低于", "不少于", "至少", "达到"])
def test_practice_includes(word: str) -> None:
    assert BOUNDARY_BY_WORD[word].includes_number
    assert BOUNDARY_BY_WORD[word].source is Source.PRACTICE


@pytest.mark.parametrize("word", ["不足", "低于", "高于", "多于", "少于"])
def test_practice_excludes(word: str) -> None:
    assert not BOUNDARY_BY_WORD[word].includes_number


def test_words_of_one_meaning_are_one_class() -> None:
    assert {BOUNDARY_BY_WORD[word].operator for word in ("最高", "最多", "最长", "不超过")} == {
        "le"
    }
    assert {BOUNDARY_BY_WORD[word].operator for word in ("达到", "不低于", "以上")} == {"ge"}
