"""Characters that deceive the eye are refused by name, once for each kind and line."""

import pytest

from tiaowen.source import SourceFile
from tiaowen.source.characters import RADICALS, hostile_characters, ordinary


@pytest.mark.parametrize(
    ("char", "code"),
    [
        ("\u202e", "TW0110"),
        ("\u2066", "TW0110"),
        ("\u200b", "TW0111"),
        ("\u200d", "TW0111"),
        ("\ufeff", "TW0111"),
        ("\ufe0f", "TW0111"),
        ("\u3164", "TW0111"),
        ("\u2f64", "TW0112"),
        ("\u2ea0", "TW0112"),
        ("\uf90a", "TW0113"),
        ("\U0002f800", "TW0113"),
        ("\ue000", "TW0114"),
        ("\U00100000", "TW0114"),
        ("\x07", "TW0115"),
        ("\x7f", "TW0115"),
        ("\u2028", "TW0115"),
        ("\ud800", "TW0115"),
        ("\ufffd", "TW0118"),
    ],
)
def test_each_kind_is_refused_where_it_stands(char: str, code: str) -> None:
    [fault] = hostile_characters(SourceFile("a", f"第一行\n参保{char}企业\n"))
    assert fault.code == code
    assert (fault.span.first.line, fault.span.first.column) == (2, 3)


def test_ordinary_writing_is_left_alone() -> None:
    text = "（一）　“企业”：15万元～2,000元；50％‰、①１２\t「」『』〔〕《》—…·㎡﨎\n"
    assert hostile_characters(SourceFile("a", text)) == []


def test_several_on_a_line_are_one_finding_that_counts_and_names_them() -> None:
    [first, second] = hostile_characters(SourceFile("a", "招⽤⼈员⽤\n⽤\n"))
    assert "本行共3处" in first.message
    assert "“用”" in first.message
    assert "“人”" in first.message
    assert second.span.first.line == 2


def test_two_kinds_on_a_line_are_two_findings() -> None:
    codes = [fault.code for fault in hostile_characters(SourceFile("a", "⽤\u200b"))]
    assert codes == ["TW0111", "TW0112"]


def test_doubles_are_mended_from_the_first_to_the_last() -> None:
    [fault] = hostile_characters(SourceFile("a", "招⽤的⼈员"))
    assert fault.fix is not None
    assert (fault.fix.span.text, fault.fix.replacement) == ("⽤的⼈", "用的人")


def test_nothing_is_offered_for_what_cannot_be_seen() -> None:
    assert all(
        f.fix is None for f in hostile_characters(SourceFile("a", "a\u202eb\u200bc\n⽤\u200b⼈"))
    )


def test_every_listed_radical_has_an_ordinary_character() -> None:
    assert ordinary("⽤") == "用"
    assert all(0x4E00 <= ord(ordinary(radical)) <= 0x9FFF for radical in RADICALS)
