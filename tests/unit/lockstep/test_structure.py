"""Number, title and responsible bodies of a measure."""

from support.small import changed, codes
from tiaowen.lockstep.checks.structure import bodies_in
from tiaowen.source import SourceFile, Span


def test_a_number_that_the_text_does_not_have_is_one_error() -> None:
    compiled = changed(("措施（一）支持企业", "措施（三）支持企业"))
    assert codes(compiled) == ["TW0710"]
    assert "原文里没有第（三）条" in compiled.errors[0].message


def test_another_title() -> None:
    compiled = changed(("措施（一）支持企业", "措施（一）扶持企业"))
    assert codes(compiled) == ["TW0711"]


def test_a_body_too_few_and_one_too_many_are_one_error() -> None:
    compiled = changed(("责任单位：市人社局、市财政局）", "责任单位：市人社局、市民政局等）"))
    assert codes(compiled) == ["TW0712"]
    assert "少了“市民政局”；多了“市财政局”，原文没有；原文末尾有“等”" in compiled.errors[0].message


def test_another_order_changes_the_leading_body() -> None:
    compiled = changed(("  责任单位：市人社局、市财政局。", "  责任单位：市财政局、市人社局。"))
    assert codes(compiled) == ["TW0712"]
    assert "次序与原文不同" in compiled.errors[0].message


def test_a_note_behind_the_bodies_is_none() -> None:
    text = "（责任单位：市发改委、市16个产业联盟牵头单位等。列第一位者为牵头单位，下同）"
    names, open_ended = bodies_in(Span(SourceFile("原文.txt", text), 0, len(text)))
    assert names == ("市发改委", "市16个产业联盟牵头单位")
    assert open_ended
