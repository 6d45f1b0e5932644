"""What would register an undeclared name: its object, its kind, and where the line goes."""

import pytest

from tiaowen.findings import Finding, Fix
from unit.semantics.documents import HEAD, VOCABULARY, parse_and_build, provision


def unknown(*texts: str) -> dict[str, Finding]:
    """The findings about undeclared names, by the word they mark."""
    built, _ = parse_and_build(HEAD, *texts)
    return {found.span.text: found for found in built.findings if found.code == "TW0311"}


def only(text: str) -> Finding:
    (found,) = unknown(VOCABULARY, text).values()
    return found


def declared(found: Finding) -> str:
    """What stands between the name and the full stop of the proposed line."""
    return found.help.partition("）：")[2].partition("。”")[0]


CONDITIONS = [
    ("残疾", "是否"),
    ("非残疾", "是否"),
    ("残疾或恢复有望", "是否"),
    ("经营年限不低于3年", "期限，月"),
    ("失业天数满30天", "期限，日"),
    ("年龄16～60周岁", "整数，周岁"),
    ("年龄50周岁以上", "整数，周岁"),
    ("展位不少于3个", "整数，个"),
    ("展位不少于80.5个", "数量，个，小数2位"),
    ("失业率不高于5.5%", "比例"),
    ("注册资本超过50万元", "金额"),
    ("月工资超过5000元/月", "金额，元/月"),
    ("注册日期不早于2018年1月1日", "日期"),
    ("申请日期不早于毕业日期后2年", "日期"),
    ("残疾职工数超过参保职工人数", "整数，人"),
    ("行业为农业或林业", "选项〔农业、林业〕"),
]


@pytest.mark.parametrize(("condition", "kind"), CONDITIONS, ids=[c for c, _ in CONDITIONS])
def test_the_kind_follows_from_the_condition(condition: str, kind: str) -> None:
    found = only(provision(condition))
    assert declared(found) == kind
    assert "在“基本信息 企业”里写" in found.help


STANDARDS = [
    ("店面租金×30%", "金额"),
    ("店面租金×30%，超过5000元的，按5000元计", "金额"),
    ("1000元/人×招用名额", "整数，人"),
    ("月租金×6个月", "金额，元/月"),
    ("月补贴标准×补贴期", "期限，月"),
    ("总费用÷参保职工人数×1人", "金额"),
    ("应税额超出6万元的部分×10%", "金额"),
    ("店面租金与5000元的较低者", "金额"),
    ("上年度实际缴纳失业保险费×返还系数", "比例"),
    ("月人均失业金×6个月×参保职工人数", "金额，元/人·月"),
]


@pytest.mark.parametrize(("standard", "kind"), STANDARDS, ids=[s for s, _ in STANDARDS])
def test_the_kind_follows_from_the_sum(standard: str, kind: str) -> None:
    assert declared(only(provision(standard=standard))) == kind


def test_two_unknown_factors_are_told_by_the_end_of_a_name() -> None:
    found = unknown(VOCABULARY, provision(standard="人均失业金×6个月×招用人数"))
    kinds = {name: declared(each) for name, each in found.items()}
    assert kinds == {"人均失业金": "金额，元/人·月", "招用人数": "整数，人"}


def fix_of(found: Finding) -> Fix:
    assert found.fix is not None
    return found.fix


def test_a_fact_goes_behind_the_last_of_its_object() -> None:
    fix = fix_of(only(provision("残疾")))
    assert fix.span.start == fix.span.end
    before = fix.span.file.text[: fix.span.start]
    assert before.endswith("恢复有望（likely）：认定事项，认定机关原文未明确。")
    assert fix.replacement.startswith("\n  残疾（fact_1）：是否。 注：")


def test_aliases_are_placeholders_that_nobody_else_has() -> None:
    taken = VOCABULARY.replace("（term）", "（fact_1）")
    text = provision("残疾且恢复有望且贫困")
    lines = [fix_of(each).replacement for each in unknown(taken, text).values()]
    assert "残疾（fact_2）" in lines[0]
    assert "贫困（fact_3）" in lines[1]


def test_names_joined_by_and_are_registered_one_by_one_each_once() -> None:
    text = provision("残疾且贫困且年龄不低于50周岁").replace("1项", "2项")
    other = text.partition("\n扶持事项")[2].replace("补贴（subsidy）", "奖励（reward）")
    found = unknown(
        VOCABULARY, f"{text}\n扶持事项{other.replace('残疾且贫困且年龄', '贫困且年龄')}"
    )
    first, second = found.values()
    assert [
        line.partition("。")[0].strip() for line in fix_of(first).replacement.split("\n")[1:]
    ] == [
        "残疾（fact_1）：是否",
        "贫困（fact_2）：是否",
        "年龄（fact_3）：整数，周岁",
    ]
    assert second.fix is None
    assert "贫困（fact_2）" in second.help


def test_names_joined_by_or_may_be_one_name_and_get_no_edit() -> None:
    found = only(provision("零就业家庭或低保家庭"))
    assert found.fix is None
    assert "零就业家庭（fact_1）：是否。”“低保家庭（fact_2）：是否。" in found.help


@pytest.mark.parametrize("name", ["参家失业保险", "参失业保险", "参加失业保险了"])
def test_a_name_one_character_off_a_declared_one_is_a_slip_and_gets_no_edit(name: str) -> None:
    found = only(provision(name))
    assert found.fix is None
    assert "参**加**失业保险" in found.message or "参加失业保险" in found.message
    assert found.help.startswith("笔误请改；若是新的")


def test_however_many_names_are_undeclared_a_slip_is_never_registered() -> None:
    many = "且非".join(f"情况{chr(0x5E00 + 37 * n)}{chr(0x6E03 + 31 * n)}" for n in range(80))
    found = unknown(VOCABULARY, provision(f"{many}且非参家失业保险"))
    assert len(found) == 81
    assert [name for name, each in found.items() if each.fix is None] == ["参家失业保险"]


def test_options_that_the_words_only_seem_to_name_get_no_edit() -> None:
    assert only(provision("有民事行为能力")).fix is None


def test_a_body_and_a_fund_get_a_block_of_their_own() -> None:
    text = (
        provision()
        .replace("  本条", "  责任单位：市残疾人联合会。\n  本条")
        .replace("  享受次数", "  资金来源：就业补助资金。\n  享受次数")
    )
    lines = sorted(fix_of(each).replacement.strip() for each in unknown(VOCABULARY, text).values())
    assert lines[0].startswith("责任单位 市残疾人联合会（body_1）。")
    assert lines[1].startswith("资金 就业补助资金（fund_1）。")


def test_an_undeclared_object_is_registered_with_its_facts_in_a_new_file() -> None:
    found = unknown(provision("参加失业保险且参保职工人数不少于20人"))
    fix = fix_of(found["企业"])
    assert (fix.span.file.path, fix.span.file.text) == ("10-vocabulary.tiaowen", "")
    head, *facts = fix.replacement.strip().splitlines()
    assert head == "基本信息 企业（object_1）："
    assert [fact.partition("。")[0].strip() for fact in facts] == [
        "参加失业保险（fact_1）：是否",
        "参保职工人数（fact_2）：整数，人",
    ]
    assert [each.fix for name, each in found.items() if name != "企业"] == [None]


def test_of_several_objects_the_subject_gets_the_fact() -> None:
    text = provision("残疾").replace("企业「企业」", "个人「个人」")
    assert "在“基本信息 个人”里写" in only(text).help


def test_an_example_tells_what_no_rule_does() -> None:
    examples = "\n算例表 补贴（共同前提：参加失业保险、开业天数30天，2019年6月1日）：\n  ｜结果｜\n  ｜1000元｜\n"
    assert declared(only(provision() + examples)) == "期限，日"
