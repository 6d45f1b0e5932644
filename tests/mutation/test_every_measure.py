"""Every measure by mutation: one place of text or rules changed at a time, and the check must fail."""

import pytest

from support.mutations import (
    OTHER_WORDS,
    after_new_text,
    blocks_left_out,
    numbers_changed,
    other_figure,
    rule_files,
    unnoticed,
    whole,
    words_changed,
)

XIANGTAN, IIT = "xiangtan_2019", "iit_2018"
FILES = [(folder, name) for folder in (XIANGTAN, IIT) for name in rule_files(folder)]

each_file = pytest.mark.parametrize(("folder", "name"), FILES, ids=[name for _, name in FILES])


@pytest.mark.parametrize("folder", [XIANGTAN, IIT])
def test_each_figure_of_the_text_changed_is_an_error(folder: str) -> None:
    subject = whole(folder)
    for use in subject.compiled.alignment.figures:
        span = use.figure.span
        texts = subject.texts.with_text_at(span.start, span.end, other_figure(span.text))
        assert after_new_text(subject, texts), span.text


@pytest.mark.parametrize("folder", [XIANGTAN, IIT])
def test_each_comparison_word_of_the_text_changed_is_an_error(folder: str) -> None:
    subject = whole(folder)
    text = subject.compiled.text
    places = [p.article.span for p in subject.compiled.alignment.measures if p.article]
    places += [table.span for table in text.tables]
    for word in (each for place in places for each in text.comparisons_in(place)):
        span = word.span
        texts = subject.texts.with_text_at(span.start, span.end, OTHER_WORDS[span.text])
        assert after_new_text(subject, texts), span.text


SHARED_QUOTE = {"标准：不少于2人「按不少于2至3人配备」。"}
"""The text contradicts itself (a least number that is a range): either number stands in the quote."""


@each_file
def test_each_number_of_the_rules_changed_is_an_error(folder: str, name: str) -> None:
    left = unnoticed(folder, name, numbers_changed)
    assert [what for what in left if what.partition("：")[2] not in SHARED_QUOTE] == []


@each_file
def test_each_comparison_word_of_the_rules_changed_is_an_error(folder: str, name: str) -> None:
    assert unnoticed(folder, name, words_changed) == []


@each_file
def test_each_block_left_out_is_an_error(folder: str, name: str) -> None:
    assert unnoticed(folder, name, blocks_left_out) == []
