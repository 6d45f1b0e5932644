"""What a reviewer signs: the version, the signatures with what changed since, the foot of a page."""

from datetime import date

from tiaowen.lockstep import Owner
from tiaowen.signatures import Signable, Signature, signed_blocks
from tiaowen.site.edition import Edition
from tiaowen.site.environment import html
from tiaowen.site.foot import css_string, foot_context
from tiaowen.site.review import Review
from tiaowen.source import SourceFile, Span

_HERE = Span(SourceFile("规则", ""), 0, 0)


def _block(name: str, rule: str) -> Signable:
    return Signable(Owner("扶持事项", name, "（七）", _HERE), ("原文。",), rule)


def _signature(name: str, rule: str) -> Signature:
    return Signature(
        "扶持事项", name, "（七）", "王某", "法制", date(2019, 6, 1), "", ("原文。",), rule, ""
    )


def _review(blocks: list[Signable], *signatures: Signature) -> Review:
    edition = Edition("题目", SourceFile("原文.txt", "原文。"), ())
    return Review(edition, blocks, signed_blocks(signatures, blocks))


def test_where_nobody_signed_the_page_says_so() -> None:
    part = _review([_block("甲", "返还50%")]).under("（七）")
    assert "没有人签过" in html("signed", part=part)


def test_a_signature_that_holds_is_shown_with_who_and_when() -> None:
    part = _review([_block("甲", "返还50%")], _signature("甲", "返还50%")).under("（七）")
    shown = html("signed", part=part)
    assert part.holding == 1
    assert part.signed[0].state == "有效"
    assert "王某（法制）2019年6月1日签字" in shown
    assert "<ins>" not in shown


def test_what_changed_since_is_shown_word_by_word_and_without_colour() -> None:
    part = _review([_block("甲", "返还60%")], _signature("甲", "返还50%")).under("（七）")
    shown = html("signed", part=part)
    assert part.holding == 0
    assert part.signed[0].state.startswith("已过期")
    assert "<del>〔删：50〕</del><ins>〔增：60〕</ins>" in shown


def test_what_nobody_signed_is_listed_beside_what_was_signed() -> None:
    blocks = [_block("甲", "一"), _block("乙", "二")]
    review = _review(blocks, _signature("甲", "一"))
    assert review.under("（七）").unsigned == ("扶持事项“乙”",)
    assert review.whole.unsigned == ("第（七）条1项",)


def test_an_edition_is_told_by_text_and_rules() -> None:
    one = Edition("题目", SourceFile("原文.txt", "甲"), (SourceFile("a", "乙"),))
    other = Edition("题目", SourceFile("原文.txt", "甲"), (SourceFile("a", "丙"),))
    assert one.text_digest == other.text_digest
    assert one.line != other.line
    assert "没有附原文" in Edition("题目", None, ()).line


def test_the_foot_tells_the_two_sources_of_comparison_words_apart() -> None:
    foot = foot_context("版本")["tiaowen_foot"]
    assert any(line.startswith("民法典第1259条：") and "不满" in line for line in foot)
    assert any(line.startswith("行文惯例：") and "不低于" in line for line in foot)
    assert foot_context(None) == {"tiaowen_page": False}


def test_a_title_cannot_end_the_string_of_a_style() -> None:
    assert css_string('甲"}</style>') == "甲\\22 \\7d \\3c \\2f style\\3e "
