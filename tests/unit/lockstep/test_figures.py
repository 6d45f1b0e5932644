"""Check 2: figures of quotes and numbers of rules, both ways."""

import pytest

from support.documents import Texts, compile_texts
from support.small import NAME, OFFICIAL, RULE, SMALL, changed, codes, in_both

REMARK = (
    "享受次数：原文未明确。",
    "享受次数：原文未明确。\n  执行口径：补贴总额不超过5万元"
    "（出处：办公会议纪要〔2019〕3号；提出单位：就业科；日期：2019年3月1日）。",
)
UNSOURCED = (
    "享受次数：原文未明确。",
    "享受次数：原文未明确。\n  编写说明：补贴总额不超过5万元。",
)
CAP = ("招用人数×1000元/人「", "招用人数×1000元/人，超过5万元的，按5万元计「")


def test_a_number_in_no_quote_offers_the_three_ways_out() -> None:
    finding = next(
        f
        for f in changed(("招用人数×1000元/人", "招用人数×1200元/人")).errors
        if f.code == "TW0705"
    )
    assert finding.message.startswith(
        "扶持标准里的“1200元/人”在扶持事项“留用补贴”的引文里找不到；引文里相近的是「1000元/人」。"
    )
    assert "①笔误，改为1000元/人" in finding.help
    assert "②" in finding.help
    assert "③本单位执行口径" in finding.help
    assert finding.fix is None, "a change of policy is never one click away"


def test_one_changed_figure_is_one_finding() -> None:
    """The number in no quote and the figure that is then unused are the same fault."""
    compiled = changed(("招用人数×1000元/人", "招用人数×1200元/人"))
    assert codes(compiled) == ["TW0705"]
    assert "原文的这个数字，规则里也没有用到" in compiled.errors[0].message


def test_a_number_without_its_unit_is_one_finding_that_says_so() -> None:
    rule = RULE.replace("整数，人，最大1万人。", "整数，人，最大1万人。\n  员工数（staff）：整数。")
    rule = rule.replace("50%、参保2", "50%、员工10人以上、参保2")
    rule = rule.replace("（二）参", "（二）员工数不少于10「员工10人以上」；\n    （三）参")
    text = OFFICIAL.replace("50%、参保2", "50%、员工10人以上、参保2")
    [finding] = compile_texts(Texts({NAME: rule}, text)).errors
    assert finding.code == "TW0705"
    assert "“10”没有写单位，引文里是「10人」" in finding.message
    assert finding.help == "请写成“10人”；登记这项信息的地方也写明单位，如“整数，人”。"


def test_two_changed_figures_are_two_findings() -> None:
    compiled = changed(("×1000元/人", "×1200元/人"), ("留用率超过50%「", "留用率超过60%「"))
    assert codes(compiled) == ["TW0705", "TW0705"]
    assert ["50%" in f.help for f in compiled.errors] == [True, False]


def test_a_figure_of_another_unit_is_never_suggested() -> None:
    compiled = changed(("招用人数×1000元/人", "招用人数×1000元/人＋200元"))
    [finding] = compiled.errors
    assert finding.code == "TW0705"
    assert "「" not in finding.message
    assert "引文里也没有别的数字可以对应" in finding.message
    assert "①笔误，照原文改" in finding.help


def test_a_number_too_many_beside_an_unused_figure_of_another_unit_are_two_faults() -> None:
    compiled = changed(
        ("招用人数×1000元/人", "招用人数×1000元/人＋200元"),
        ("留用率超过50%「", "招用人数不少于1人「"),
    )
    assert codes(compiled).count("TW0706") == 1
    assert codes(compiled).count("TW0705") == 2


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("1000元/人", "1千元/人"),
        ("1000元/人", "一千元/人"),
        ("1000元/人", "1000元/名"),
        ("50%", "百分之五十"),
        ("2年", "24个月"),
        ("2年", "两年"),
    ],
)
def test_spelling_aside_a_figure_of_the_text_agrees(old: str, new: str) -> None:
    assert codes(in_both(old, new)) == []


@pytest.mark.parametrize(
    ("old", "new"), [("1000元/人", "1000元/月"), ("2年", "2个月"), ("50%", "5%"), ("2年", "3年")]
)
def test_another_value_or_unit_in_the_text_does_not(old: str, new: str) -> None:
    assert "TW0705" in codes(in_both(old, new))
    assert ("TW0706" in codes(in_both(old, new))) == (new == "1000元/月")


def test_a_sourced_interpretation_carries_a_number() -> None:
    assert codes(changed(CAP, REMARK)) == []


def test_a_remark_without_source_carries_none() -> None:
    assert codes(changed(CAP, UNSOURCED)) == ["TW0705"]


def test_a_number_stated_twice_in_one_step_is_reported_once() -> None:
    assert codes(changed(CAP)) == ["TW0705"]


def test_the_zero_of_a_guard_is_an_addition_and_no_error() -> None:
    floor = ("招用人数×1000元/人「", "招用人数×1000元/人，低于0元的，按0元计「")
    compiled = changed(floor)
    assert codes(compiled) == []
    assert [a.text for a in compiled.alignment.additions] == ["扶持标准按“0元”兜底，所引原文没有写"]


def test_a_figure_inside_a_name_is_used() -> None:
    """参保2年 as a yes-or-no fact of that name."""
    compiled = changed(
        ("  参保月数（insured_months）：期限，月。", "  参保2年以上（two_years）：是否。"),
        ("参保月数不少于24个月", "参保2年以上"),
    )
    assert codes(compiled) == []


DOUBT = (
    "享受次数：原文未明确。",
    "享受次数：原文未明确。\n\n疑义 计算方法（method）：\n  原文：「按招用人数给予1000元/人」。\n"
    "  问题：1000元怎样计。\n  读法一：每人1000元/人。\n  读法二：合计给1000元。\n  采用：暂不采用。\n"
    "  有权解释：原文未明确。",
)


COMPUTED = (
    "享受次数：原文未明确。",
    "享受次数：原文未明确。\n\n疑义 补贴数（method）：\n  原文：「按招用人数给予1000元/人」。\n"
    "  问题：1000元怎样计。\n  读法一：按人：招用人数×1000元/人。\n  读法二：按半数：招用人数×1000元/人×50%。\n"
    "  采用：暂不采用。\n  有权解释：原文未明确。",
)


def test_a_computed_reading_of_a_doubt_owns_its_figures() -> None:
    by_doubt = ("招用人数×1000元/人「", "补贴数「")
    compiled = changed(by_doubt, COMPUTED, ("扶持事项1项", "扶持事项1项、疑义1项"))
    assert not any(each.unused_by for each in compiled.alignment.figures)


def test_a_reading_in_words_alone_owns_none() -> None:
    """Else whoever writes a doubt about a figure need not use it."""
    fixed = ("招用人数×1000元/人「按招用人数给予1000元/人」", "招用人数×0元/人「按招用人数」")
    assert any(each.unused_by for each in changed(fixed, DOUBT).alignment.figures)


def test_every_figure_in_two_quotes_is_used_by_its_own_part() -> None:
    """The same figure in the condition does not stand in for that in the standard."""
    compiled = changed(
        (
            "的企业，按招用人数给予1000元/人的补贴」",
            "的企业，按招用人数给予1000元/人、参保2年以上的补贴」",
        ),
        ("按招用人数给予1000元/人的补贴。", "按招用人数给予1000元/人、参保2年以上的补贴。"),
        ("「按招用人数给予1000元/人」", "「按招用人数给予1000元/人、参保2年以上的补贴」"),
        ("「参保2年以上」", "「参保2年以上」（第1处）"),
    )
    assert codes(compiled) == ["TW0706"]


def test_uses_name_the_part_of_the_rule() -> None:
    uses = {
        use.figure.span.text: [each.role for each in use.uses]
        for use in changed().alignment.figures
    }
    assert uses == {
        "50%": ["申报条件（一）"],
        "2年": ["申报条件（二）"],
        "1000元/人": ["扶持标准"],
    }


def test_an_age_of_the_text_is_a_date_so_many_years_after_birth() -> None:
    """年满16周岁 is worked out from 出生日期后16年; another number of years is another age."""
    birth = ("  招用人数（hired）", "  出生日期（birth_date）：日期。\n  招用人数（hired）")
    text = ("对留用率超过50%、参保2年以上的企业，按", "对留用率超过50%、年满16周岁的企业，按")
    basis = ("「对留用率超过50%、参保2年以上的企业", "「对留用率超过50%、年满16周岁的企业")
    item = "参保月数不少于24个月「参保2年以上」"
    for years, expected in (("16", []), ("18", ["TW0705"])):
        rule = (item, f"申请日期不早于出生日期后{years}年「年满16周岁」")
        compiled = compile_texts(_edited(birth, basis, rule, text))
        assert codes(compiled) == expected
    assert "“18年”" in compiled.errors[0].message


def test_a_unit_of_the_document_is_read_in_the_text_too() -> None:
    """计量单位 平方米 makes 20平方米 of the text a figure with that unit."""
    area = ("  参保月数（insured_months）：期限，月。", "  面积（area）：数量，平方米，小数1位。")
    unit = ("责任单位 市财政局（finance）。", "责任单位 市财政局（finance）。\n计量单位 平方米。")
    basis = ("「对留用率超过50%、参保2年以上的企业", "「对留用率超过50%、面积不超过20平方米的企业")
    item = ("参保月数不少于24个月「参保2年以上」", "面积不超过20平方米「面积不超过20平方米」")
    text = (
        "对留用率超过50%、参保2年以上的企业，按",
        "对留用率超过50%、面积不超过20平方米的企业，按",
    )
    assert codes(compile_texts(_edited(area, unit, basis, item, text))) == []


def _edited(*edits: tuple[str, str]) -> Texts:
    """The small document after edits: the last one is of the text."""
    texts = SMALL
    for old, new in edits[:-1]:
        texts = texts.with_rule(NAME, old, new)
    return texts.with_text(*edits[-1])


ONE = "给予每家1000元的补贴"
FLAT = (
    ("按招用人数给予1000元/人的补贴」", f"{ONE}」"),
    ("按招用人数给予1000元/人的补贴。", f"{ONE}。"),
)


def test_an_amount_for_one_may_be_what_the_text_gives_each() -> None:
    """每家1000元 to an enterprise is 1000元; who reviews it sees that it was taken so."""
    standard = ("招用人数×1000元/人「按招用人数给予1000元/人」", "1000元「每家1000元」")
    compiled = changed(*FLAT, standard)
    assert codes(compiled) == []
    assert [each.text for each in compiled.alignment.additions] == [
        "扶持标准的“1000元”：原文写“每家1000元”，按一个对象、一次申请计"
    ]


def test_an_amount_for_each_person_is_not_one_for_an_enterprise_that_has_persons() -> None:
    each = ("给予1000元/人的补贴」", "给予每人1000元的补贴」")
    text = ("给予1000元/人的补贴。", "给予每人1000元的补贴。")
    standard = ("招用人数×1000元/人「按招用人数给予1000元/人」", "1000元「每人1000元」")
    assert "TW0705" in codes(changed(each, text, standard))


def test_a_rise_by_a_fifth_states_the_fifth_alone() -> None:
    raised = changed(
        ("给予1000元/人的补贴」", "给予1000元/人的补贴，上浮20%」"),
        ("给予1000元/人的补贴。", "给予1000元/人的补贴，上浮20%。"),
        ("×1000元/人「按招用人数给予1000元/人」", "×1000元/人×（1＋20%）「上浮20%」"),
    )
    assert codes(raised) == []


def test_an_interpretation_with_a_source_vouches_for_a_definition() -> None:
    defined = (
        "本条：扶持事项1项。",
        "本条：扶持事项1项、定义1项。\n\n定义 企业的折算人数（counted）：招用人数×3。\n"
        "  依据：「招用人数」。\n{}",
    )
    used = ("扶持标准：招用人数×1000元/人", "扶持标准：折算人数×1000元/人")
    source = "执行口径：按3倍折算（出处：办公会议纪要〔2019〕3号；提出单位：就业科；日期：2019年3月1日）。\n"
    said = changed((defined[0], defined[1].format(f"\n{source}")), used)
    assert codes(said) == []
    assert codes(changed((defined[0], defined[1].format("")), used)) == ["TW0705"]


def test_both_ends_of_a_former_range_have_its_unit() -> None:
    former = changed(
        ("给予1000元/人的补贴」", "给予1000元/人的补贴，年龄由16～22岁放宽」"),
        ("给予1000元/人的补贴。", "给予1000元/人的补贴，年龄由16～22岁放宽。"),
        (
            "  享受次数：原文未明确。",
            "  调整前条件：年龄16～22岁「年龄由16～22岁放宽」。\n  享受次数：原文未明确。",
        ),
    )
    assert codes(former) == []


@pytest.mark.parametrize(
    ("listed", "right"), [("一个企业有多名职工", True), ("一个企业有多家职工", False)]
)
def test_what_each_may_mean_depends_on_how_members_are_counted(listed: str, right: bool) -> None:
    """每家1000元 to an enterprise with staff is its own; to one with several 家 it may be theirs."""
    members = (
        f"  {listed}（workers）。\n\n基本信息 职工（worker）：\n  登记失业（registered）：是否。\n"
    )
    compiled = changed(
        *FLAT,
        ("招用人数×1000元/人「按招用人数给予1000元/人」", "1000元「每家1000元」"),
        (
            "  参保月数（insured_months）：期限，月。\n",
            f"  参保月数（insured_months）：期限，月。\n{members}",
        ),
    )
    assert ("TW0705" not in codes(compiled)) is right
