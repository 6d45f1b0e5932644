"""Check 1: quotes are in their place, once."""

import pytest

from support.small import changed, codes
from tiaowen.lockstep import QuoteState
from tiaowen.lockstep.difference import nearest
from tiaowen.source import SourceFile, Span

BASIS = "对留用率超过50%、参保2年以上的企业，按招用人数给予1000元/人的补贴"


def test_the_small_document_is_clean() -> None:
    compiled = changed()
    assert codes(compiled) == []
    assert all(q.state is QuoteState.FOUND for q in compiled.alignment.quotations)


def test_a_quote_one_character_off_is_shown_beside_the_text() -> None:
    finding, *rest = changed(("给予1000元/人的补贴」", "给与1000元/人的补贴」")).errors
    assert rest == []
    assert finding.code == "TW0701"
    assert finding.place == "一"
    assert "引文与原文第（一）条差一个字：" in finding.message
    assert "按招用人数给**予**1000元/人" in finding.message
    assert "按招用人数给**与**1000元/人" in finding.message
    assert finding.fix is not None
    assert finding.fix.replacement == BASIS
    assert finding.related[0].span.text == BASIS


def test_a_quote_with_half_width_marks_is_off_too() -> None:
    assert codes(
        changed(
            ("的企业，按招用人数给予1000元/人的补贴」", "的企业,按招用人数给予1000元/人的补贴」")
        )
    ) == ["TW0701"]


def test_no_replacement_is_offered_where_two_passages_could_be_meant() -> None:
    compiled = changed(
        ("「留用率超过50%」", "「留用率超60%」"),
        ("（责任单位", "另有留用率超过50%的，参照执行。（责任单位"),
    )
    finding = next(f for f in compiled.errors if f.code == "TW0701")
    assert finding.fix is None


def test_words_that_are_nowhere_near_say_so() -> None:
    finding = next(
        f for f in changed(("「参保2年以上」", "「甲乙丙丁」")).errors if f.code == "TW0701"
    )
    assert "没有「甲乙丙丁」这几个字，也没有相近的话" in finding.message
    assert finding.fix is None


def test_words_of_another_article_are_pointed_out() -> None:
    text = "（二）另一条。凡属重点产业链的单位优先。\n"
    compiled = changed(("「企业」", "「重点产业链」"), ("市财政局）\n", f"市财政局）\n{text}"))
    finding = next(f for f in compiled.errors if f.code == "TW0701")
    assert "这几个字在原文.txt第4行" in finding.message
    assert "请在引文前写明是哪一条" in finding.help


def test_a_quote_of_another_article_names_it() -> None:
    text = "（二）另一条。凡属重点产业链的企业优先。\n"
    edits = (
        ("的补贴」", "的补贴」、（二）「重点产业链的企业」"),
        ("市财政局）\n", f"市财政局）\n{text}"),
    )
    assert "TW0701" not in codes(changed(*edits))


def test_a_place_that_the_text_does_not_have() -> None:
    finding = next(
        f for f in changed(("的补贴」", "的补贴」、（九）「企业」")).errors if f.code == "TW0704"
    )
    assert "原文里没有“（九）”" in finding.message


REPEATED = ("（责任单位", "连续享受留用补贴的企业要公示。（责任单位")


def test_a_short_quote_once_in_the_basis_is_enough() -> None:
    """企业 stands twice in the measure and once in the basis."""
    assert "TW0702" not in codes(changed(REPEATED))


def test_words_twice_in_the_basis_need_a_number() -> None:
    twice = ("「企业」", "「人」")
    finding = next(f for f in changed(twice).errors if f.code == "TW0702")
    assert "在原文第（一）条里有2处" in finding.message
    assert [r.label for r in finding.related] == ["第1处", "第2处"]
    settled = changed(("「企业」", "「人」（第2处）"))
    assert "TW0702" not in codes(settled)
    assert codes(changed(("「企业」", "「人」（第3处）")))[0] == "TW0703"


def test_quotes_of_a_block_with_a_fault_are_not_reported_for_it() -> None:
    """企业 stands twice in the measure; the fault in the amount is reported alone."""
    compiled = changed(REPEATED, ("招用人数×1000元/人", "招用人数×1000元/月"))
    assert {"TW0701", "TW0702"}.isdisjoint(codes(compiled))


@pytest.mark.parametrize(
    ("quote", "passage"),
    [
        ("由八百元提高到一千元", "由八百元提高至一千元"),
        ("补贴由八百元提高至一千", "补贴由八百元提高至一千"),
        ("补贴八百元提高至一千元", "补贴由八百元提高至一千元"),
        ("将补贴由九百元提高", "将补贴由八百元提高"),
        ("补贴由八百元提高至一千元整", "补贴由八百元提高至一千元"),
        ("为了支持就业，补贴由八百元", "为支持就业，将补贴由八百元"),
        ("将补贴提高至一千元", "将补贴由八百元提高至一千元"),
        ("为支持就业，一千元", "为支持就业，将补贴由八百元提高至一千元"),
    ],
)
def test_the_nearest_passage_has_the_length_of_what_was_meant(quote: str, passage: str) -> None:
    file = SourceFile("原文.txt", "为支持就业，将补贴由八百元提高至一千元。另行通知。")
    found = nearest(quote, (Span(file, 0, len(file.text)),))
    assert found is not None
    assert found.span.text == passage


def test_words_left_out_in_the_middle_are_two_quotes() -> None:
    finding = next(
        f for f in changed((BASIS, "对留用率超过50%的企业")).errors if f.code == "TW0701"
    )
    assert "对留用率超过50%**、参保2年以上**的企业" in finding.message
    assert "「对留用率超过50%」、「的企业」" in finding.help


def test_nothing_is_near_an_empty_place() -> None:
    file = SourceFile("原文.txt", "")
    assert nearest("补贴", (Span(file, 0, 0),)) is None
