"""A condition that says the contrary of its quote, and a payee that the rule forgot."""

import pytest

from support.documents import Texts, compile_texts, texts_of
from support.small import changed, codes

FACTS = (
    "  招用人数（hired）",
    "  裁员（laid_off）：是否。\n  欠薪（owing）：是否。\n  招用人数（hired）",
)
TEXT = "对留用率超过50%、参保2年以上的企业"
ITEM = "    （二）参保月数不少于24个月「参保2年以上」。"


def with_condition(words: str, rule: str) -> list[str]:
    """The small document with one more condition, in the text and in the rule."""
    edits = [
        FACTS,
        (f"。{TEXT}", f"。{words}、{TEXT}"),
        (f"「{TEXT}", f"「{words}、{TEXT}"),
        (ITEM, f"{ITEM[:-1]}；\n    （三）{rule}「{words}」。"),
    ]
    return codes(changed(*edits))


@pytest.mark.parametrize(
    ("words", "rule"),
    [("对不裁员", "裁员"), ("对没有欠薪", "欠薪"), ("对裁员", "非裁员"), ("对欠薪", "非欠薪")],
)
def test_a_condition_contrary_to_its_quote_is_an_error(words: str, rule: str) -> None:
    assert with_condition(words, rule) == ["TW0717"]


@pytest.mark.parametrize(
    ("words", "rule"),
    [
        ("对不裁员", "非裁员"),
        ("对裁员", "裁员"),
        ("对未欠薪", "非欠薪"),
        ("对除欠薪以外", "非欠薪"),
        ("对不拖不欠没有争议欠薪", "欠薪"),
    ],
)
def test_a_condition_that_says_the_same_is_none(words: str, rule: str) -> None:
    assert "TW0717" not in with_condition(words, rule)


def test_what_may_be_met_instead_may_quote_the_contrary() -> None:
    """未能按时缴纳的 is quoted by 按时缴纳, one of two conditions of which one is enough."""
    texts = texts_of("xiangtan_2019")
    assert "按时足额缴纳失业保险费「未能按时足额缴纳" in texts.rules["07-huhang.tiaowen"]
    assert "TW0717" not in {f.code for f in compile_texts(texts).findings}


def without_payee() -> Texts:
    return texts_of("xiangtan_2019").with_rule(
        "09-jianfu.tiaowen", "，付给企业「分别给予企业」：", "："
    )


def test_a_payee_that_the_text_names_and_the_rule_forgot_is_asked_for() -> None:
    [finding] = [f for f in compile_texts(without_payee()).findings if f.code == "TW0718"]
    assert "就业困难人员社会保险补贴" in finding.message
    assert "，付给企业「……」" in finding.help


def test_a_rule_that_says_who_is_paid_is_not_asked() -> None:
    compiled = compile_texts(texts_of("xiangtan_2019"))
    assert "TW0718" not in {f.code for f in compiled.findings}
