"""Check 3: comparison words beside figures."""

import pytest

from support.documents import Compiled, Texts, compile_texts
from support.small import NAME, OFFICIAL, RULE, changed, codes, in_both


def test_not_below_for_above_says_what_happens_at_the_number() -> None:
    finding, *rest = changed(("（一）留用率超过50%「", "（一）留用率不低于50%「")).errors
    assert rest == []
    assert finding.code == "TW0708"
    assert finding.message == (
        "原文是「留用率超过50%」，不含50%；规则写“留用率不低于50%”，含50%。"
        "留用率正好是50%时，按原文不成立，按这条规则成立。"
    )
    assert finding.help == "请改为“留用率超过50%”。若有文件另作解释，请写执行口径并注明出处。"


def test_the_contrary_direction_is_named() -> None:
    finding, *_ = changed(("参保月数不少于24个月", "参保月数少于24个月")).errors
    assert "两边的方向相反，原文管的是2年往上，规则管的是2年往下。" in finding.message


@pytest.mark.parametrize("word", ["不少于", "不低于", "至少", "达到", "满"])
def test_words_of_one_class_agree_with_above_inclusive(word: str) -> None:
    assert codes(changed(("参保月数不少于24个月", f"参保月数{word}24个月"))) == []


@pytest.mark.parametrize(
    ("text", "right"),
    [("高于50%", True), ("不低于50%", False), ("不超过50%", False), ("低于50%", False)],
)
def test_words_of_the_text(text: str, right: bool) -> None:
    compiled = in_both("超过50%", text)
    assert ("TW0708" not in codes(compiled)) is right


def test_an_override_in_brackets_is_heeded() -> None:
    assert codes(in_both("2年以上", "2年（不含）以上")) == ["TW0708"]


def test_a_comparison_without_a_word_in_the_text_is_an_addition() -> None:
    compiled = in_both("参保2年以上", "参保2年")
    assert codes(compiled) == []
    assert [a.text for a in compiled.alignment.additions] == [
        "“参保月数不少于24个月”：原文“2年”前后没有写“不少于”"
    ]


@pytest.mark.parametrize("words", ["超过5万元的部分不计", "最高5万元", "不超过5万元"])
def test_a_cap_agrees_with_either_way_of_saying_it(words: str) -> None:
    compiled = changed(
        ("给予1000元/人的补贴」", f"给予1000元/人的补贴，{words}」"),
        ("给予1000元/人的补贴。", f"给予1000元/人的补贴，{words}。"),
        ("招用人数×1000元/人「按", "招用人数×1000元/人，超过5万元的，按5万元计「按"),
    )
    assert codes(compiled) == []


def test_a_cap_against_a_least_amount_is_wrong() -> None:
    compiled = changed(
        ("给予1000元/人的补贴」", "给予1000元/人的补贴，不低于5万元」"),
        ("给予1000元/人的补贴。", "给予1000元/人的补贴，不低于5万元。"),
        ("招用人数×1000元/人「按", "招用人数×1000元/人，超过5万元的，按5万元计「按"),
    )
    assert codes(compiled) == ["TW0708"]


def test_what_is_not_given_above_a_number_is_denied_and_not_turned_round() -> None:
    """原文：超过…的，不予补贴. The contrary comparison is not what the text says beside its number."""
    finding, *_ = changed(("（一）留用率超过50%「", "（一）留用率不超过50%「")).errors
    assert "请改为“留用率超过50%”" in finding.help
    assert "（原文写不予、除外、其他的），请写“（不符合：留用率超过50%）”" in finding.help
    denied = changed(("（一）留用率超过50%「", "（一）不符合：留用率超过50%「"))
    assert "TW0708" not in codes(denied)


@pytest.mark.parametrize(
    ("rule", "right"),
    [("留用率在20%至50%之间", True), ("留用率20%以上", True), ("留用率超过20%", False)],
)
def test_a_range_of_the_text_says_both_its_ends(rule: str, right: bool) -> None:
    """20% stands in the quote twice; the end of the range is the one that is meant."""
    tiers = "留用率20%以下、20%至50%"
    rule_file, official = (
        words.replace("留用率超过50%、", f"{tiers}、") for words in (RULE, OFFICIAL)
    )
    rule_file = rule_file.replace("留用率超过50%「留用率超过50%」", f"{rule}「{tiers}」")
    compiled = compile_texts(Texts({NAME: rule_file}, official))
    assert ("TW0708" not in codes(compiled)) is right


TIERS = (
    "按下列情形分别确定：\n"
    "    （一）招用人数20人以下的，1000元/人「20人以下」；\n"
    "    （二）招用人数{other}的，0元/人「20人以下」"
)


def with_tiers(other: str, first: str = "20人以下") -> Compiled:
    """招用人数 in two cases that are parted by a number the text says once."""
    amount = "对招用人数20人以下的给予1000元/人的补贴"
    cases = TIERS.format(other=other).replace("招用人数20人以下的，", f"招用人数{first}的，")
    defined = (
        f"定义 企业的每人补贴（each）：{cases}。\n  依据：「招用人数20人以下的给予1000元/人」。\n"
    )
    return changed(
        ("本条：扶持事项1项。\n", f"本条：扶持事项1项、定义1项。\n\n{defined}"),
        ("按招用人数给予1000元/人的补贴」", f"{amount}」"),
        ("按招用人数给予1000元/人的补贴。", f"{amount}。"),
        ("招用人数×1000元/人「按招用人数给予1000元/人」", "招用人数×每人补贴「给予1000元/人」"),
    )


def test_the_other_case_may_say_the_contrary_of_what_the_text_says_once() -> None:
    assert codes(with_tiers("超过20人")) == []


def test_one_of_the_cases_must_say_what_the_text_says() -> None:
    assert "TW0708" in codes(with_tiers("20人以上", first="不满20人"))
    assert "TW0708" in codes(with_tiers("20人以上"))
