"""Trees: every form of writing gives the node that means it."""

from datetime import date
from fractions import Fraction

import pytest

from support.syntax import PROVISION, clause, condition, parse, policy_files
from tiaowen.findings import Severity
from tiaowen.source import SourceFile
from tiaowen.syntax import parse_document, tree
from tiaowen.values.absence import Absence


@pytest.mark.parametrize("folder", sorted({path.parent for path in policy_files()}))
def test_the_documents_of_this_project_are_read_without_a_finding(folder: object) -> None:
    paths = [path for path in policy_files() if path.parent == folder]
    files, _ = parse_document([SourceFile(path.name, path.read_text("utf-8")) for path in paths])
    assert [found.message for file in files for found in file.findings] == []


# ---- conditions ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "operator", "word"),
    [
        ("年龄不低于16岁。", "ge", "不低于"),
        ("年龄超过16岁。", "gt", "超过"),
        ("年龄50周岁以上。", "ge", "以上"),
        ("年龄50周岁以上（不含）。", "gt", "以上"),
        ("年龄50周岁以下。", "le", "以下"),
        ("年龄不满50周岁。", "lt", "不满"),
        ("年龄超过50周岁（含）。", "ge", "超过"),
        ("参保年限满6个月以上。", "ge", "满…以上"),
        ("参保年限满6个月。", "ge", "满"),
        ("成立日期不早于2019年1月1日。", "ge", "不早于"),
        ("年龄为16岁。", "eq", "为"),
        ("年龄不为16岁。", "ne", "不为"),
    ],
)
def test_comparisons(text: str, operator: str, word: str) -> None:
    node = condition(text)
    assert isinstance(node, tree.Comparison)
    assert (node.operator, node.word) == (operator, word)
    assert node.word_span.text == word.split("…")[0]


@pytest.mark.parametrize(
    "text", ["年龄16～24岁。", "年龄16至24岁。", "年龄在16岁至24岁之间。", "年龄16—24岁。"]
)
def test_ranges_take_the_unit_of_their_right_end(text: str) -> None:
    node = condition(text)
    assert isinstance(node, tree.RangeComparison)
    assert [(end.value, end.unit) for end in (node.low, node.high)] == [(16, "岁"), (24, "岁")]  # type: ignore[union-attr]


def test_a_range_of_percentages() -> None:
    node = condition("年龄20～30%。")
    assert isinstance(node, tree.RangeComparison)
    assert isinstance(node.low, tree.Number)
    assert node.low.value == Fraction(1, 5)


@pytest.mark.parametrize(("word", "negated"), [("为", False), ("不为", True)])
def test_options(word: str, negated: bool) -> None:
    node = condition(f"规模{word}小型或微型。")
    assert isinstance(node, tree.OptionTest)
    assert ([option.text for option in node.options], node.negated) == (["小型", "微型"], negated)


def test_and_or_not() -> None:
    node = condition("非不裁员且（少裁员或参加失业保险）。")
    assert isinstance(node, tree.Logical)
    assert node.connective is tree.Connective.ALL
    first, second = node.operands
    assert isinstance(first, tree.Not)
    assert isinstance(second, tree.Logical)
    assert second.connective is tree.Connective.ANY


def test_a_list_inside_a_list_and_back() -> None:
    node = condition(
        """同时符合下列条件：
    （一）不裁员「甲」；
    （二）至少符合下列2项条件：
      1．不裁员；
      2．少裁员；
    （三）不符合：参加失业保险「乙」。"""
    )
    assert isinstance(node, tree.ItemList)
    first, second, third = node.items
    assert [quote.text for quote in first.quotes] == ["甲"]
    assert isinstance(second.body, tree.ItemList)
    assert (second.body.minimum, len(second.body.items)) == (2, 2)
    assert isinstance(third.body, tree.Not)
    assert [quote.text for quote in third.quotes] == ["乙"]


def test_the_last_quote_of_a_chain_carries_the_whole_unless_others_have_their_own() -> None:
    whole = clause("  申报条件：不裁员且少裁员「甲」。").value
    each = clause("  申报条件：不裁员「甲」且少裁员「乙」。").value
    assert isinstance(whole, tree.Quoted)
    assert isinstance(each, tree.Quoted)
    assert [quote.text for quote in whole.quotes] == ["甲"]
    assert each.quotes == ()
    assert isinstance(each.body, tree.Logical)
    assert all(isinstance(operand, tree.Quoted) for operand in each.body.operands)


def test_no_condition_is_said_with_a_word() -> None:
    value = clause("  申报条件：无。").value
    assert isinstance(value, tree.TextValue)
    assert value.text == "无"


# ---- amounts -------------------------------------------------------------------------------------


def test_products_bind_tighter_than_sums_and_both_go_from_left_to_right() -> None:
    node = condition("1元＋2元×3－4元。")
    assert isinstance(node, tree.Binary)
    assert node.operator is tree.Operator.SUBTRACT
    assert isinstance(node.left, tree.Binary)
    assert isinstance(node.left.right, tree.Binary)
    assert node.left.right.operator is tree.Operator.MULTIPLY


def test_steps_are_kept_in_order() -> None:
    node = condition("参保职工人数×5元，四舍五入到元，超过60元的，按60元计，低于10元的，按10元计。")
    assert isinstance(node, tree.Stepped)
    assert [type(step) for step in node.steps] == [tree.RoundStep, tree.CapStep, tree.FloorStep]


@pytest.mark.parametrize("words", ["分母为零的按0元计", "分母为零的，按0元计"])
def test_a_zero_divisor_may_be_provided_for(words: str) -> None:
    node = condition(f"上年度失业保险费÷参保职工人数，{words}。")
    assert isinstance(node, tree.Stepped)
    assert isinstance(node.steps[0], tree.ZeroDivisorStep)


def test_excess_may_be_multiplied_but_not_stand_behind_a_plus() -> None:
    node = condition("上年度失业保险费超出5000元的部分×10%。")
    assert isinstance(node, tree.Binary)
    assert isinstance(node.left, tree.Excess)
    assert parse("定义 企业的甲（a）：1元＋上年度失业保险费超出5000元的部分。").findings


@pytest.mark.parametrize(("word", "kind"), [("较高者", "HIGHER"), ("较低者", "LOWER")])
def test_extremes(word: str, kind: str) -> None:
    node = condition(f"上年度失业保险费×50%与5万元的{word}。")
    assert isinstance(node, tree.Extreme)
    assert (node.kind.name, len(node.operands)) == (kind, 2)


def test_dates_move_by_periods() -> None:
    node = condition("成立日期后18年不早于申请日期前3个月。")
    assert isinstance(node, tree.Comparison)
    assert [side.forward for side in (node.left, node.right)] == [True, False]  # type: ignore[union-attr]


def test_facts_of_the_owner_are_read_through_its_name() -> None:
    node = condition("家庭的人均收入。")
    assert isinstance(node, tree.NameExpr)
    assert node.owner is not None
    assert node.owner.text == "家庭"


def test_an_unknown_name_is_kept_and_marked() -> None:
    node = condition("参保年现不低于1年。")
    assert isinstance(node, tree.Comparison)
    assert isinstance(node.left, tree.NameExpr)
    assert node.left.name.unknown


# ---- clauses -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("head", "chooser", "by_applicant"),
    [
        ("由申请人选择其中一项", "申请人", True),
        ("由市人社局确定其中一项", "市人社局", False),
        ("按其中一项确定，由谁确定原文未明确", None, False),
    ],
)
def test_choices(head: str, chooser: str | None, by_applicant: bool) -> None:
    value = clause(f"  扶持标准：{head}：\n（一）按人数：5元「甲」；\n（二）6元。\n").value
    assert isinstance(value, tree.ChoiceValue)
    name = value.chooser.text if isinstance(value.chooser, tree.Name) else None
    assert (name, value.by_applicant) == (chooser, by_applicant)
    labels = [item.label.text if item.label else None for item in value.items]
    assert labels == ["按人数", None]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2019年1月1日至12月31日", date(2019, 1, 1), date(2019, 12, 31)),
        ("2019年1月1日～2020年12月31日", date(2019, 1, 1), date(2020, 12, 31)),
        ("自2019年1月1日起执行", date(2019, 1, 1), None),
        ("自2019年1月1日起", date(2019, 1, 1), None),
        ("至2020年12月31日止", None, date(2020, 12, 31)),
        ("2019年度", date(2019, 1, 1), date(2019, 12, 31)),
    ],
)
def test_windows_have_both_ends_in(text: str, start: date | None, end: date | None) -> None:
    value = clause(f"  执行期限：{text}（按成立日期），早于成文日期「甲」。").value
    assert isinstance(value, tree.WindowValue)
    ends = (value.start and value.start.value, value.end and value.end.value)
    assert ends == (start, end)
    assert value.by is not None
    assert (value.by.text, value.before_issue, len(value.quotes)) == ("成立日期", True, 1)


def test_before_a_day_lets_the_day_itself_in_and_says_so() -> None:
    parsed = parse(PROVISION + "  执行期限：2020年12月31日前「甲」。")
    [found] = parsed.findings
    assert (found.code, found.severity) == ("TW0242", Severity.NOTE)
    assert found.fix is not None
    assert found.fix.replacement == "至2020年12月31日止"
    value = parsed.file.blocks[0].clauses[0].value  # type: ignore[union-attr]
    assert isinstance(value, tree.WindowValue)
    assert value.end is not None
    assert value.end.value == date(2020, 12, 31)


def test_quotes_say_their_place_and_which_of_several_is_meant() -> None:
    value = clause(
        "  依据：「甲」、（八）「乙」（第2处）、第三条「丙」〔原文如此〕、附表「丁」。"
    ).value
    assert isinstance(value, tree.QuoteList)
    assert [(q.text, q.place, q.occurrence, q.sic) for q in value.quotes] == [
        ("甲", "", None, False),
        ("乙", "（八）", 2, False),
        ("丙", "第三条", None, True),
        ("丁", "附表", None, False),
    ]
    assert value.quotes[1].inner.text == "乙"


def test_a_quotation_may_hold_a_quotation() -> None:
    value = clause("  依据：「甲「乙」丙」。").value
    assert isinstance(value, tree.QuoteList)
    assert [quote.text for quote in value.quotes] == ["甲「乙」丙"]


def test_lists_of_bodies_may_be_open_ended_and_mix_their_marks() -> None:
    value = clause("  责任单位：市人社局、市财政局，市税务局等。").value
    assert isinstance(value, tree.NameList)
    assert [(ref.name.text, ref.name.unknown) for ref in value.names] == [
        ("市人社局", False),
        ("市财政局", False),
        ("市税务局", True),
    ]
    assert value.open_ended


def test_discretion_names_its_body_or_says_that_the_text_does_not() -> None:
    named = clause("  可以给予：由市人社局决定是否给予「可给予」。").value
    silent = clause("  可以给予：由谁决定原文未明确「可给予」。").value
    assert isinstance(named, tree.DecidedBy)
    assert isinstance(silent, tree.DecidedBy)
    assert isinstance(named.body, tree.Name)
    assert isinstance(silent.body, tree.Absent)


@pytest.mark.parametrize("label", ["申报条件", "享受次数", "资金来源", "执行期限", "扶持标准"])
def test_absence_may_stand_for_every_value(label: str) -> None:
    value = clause(f"  {label}：原文未明确。").value
    assert isinstance(value, tree.Absent)
    assert value.word is Absence.TEXT_SILENT


def test_a_standard_that_the_text_does_not_give_may_quote_what_it_says_of_it() -> None:
    value = clause("  扶持标准：原文未明确「一定数额」、（八）「资金支持」（第2处）。").value
    assert isinstance(value, tree.ElsewhereValue)
    assert value.absent is Absence.TEXT_SILENT
    assert [(each.place, each.text) for each in value.quotes] == [
        ("", "一定数额"),
        ("（八）", "资金支持"),
    ]


@pytest.mark.parametrize(
    ("written", "canonical"), [("补贴标准：5元。", "扶持标准"), ("补贴对象：企业。", "适用对象")]
)
def test_synonyms_of_labels_are_folded(written: str, canonical: str) -> None:
    assert clause(f"  {written}").label == canonical


# ---- blocks --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("head", "number"),
    [
        ("措施（七）实施“护航行动”：", "（七）"),
        ("措施 七 实施“护航行动”：", "（七）"),
        ("措施七实施“护航行动”：", "（七）"),
        ("条款 第六条：", "第六条"),
        ("条款 附表：", "附表"),
    ],
)
def test_measures_are_numbered_as_the_text_prints_them(head: str, number: str) -> None:
    parsed = parse(f"{head}\n  本条：无。\n")
    (block,) = parsed.file.blocks
    assert isinstance(block, tree.MeasureBlock)
    assert (block.number, parsed.findings) == (number, ())


@pytest.mark.parametrize(
    ("word", "kind"), [("待遇", "扶持事项"), ("应缴", "缴纳事项"), ("职权", "可以事项")]
)
def test_synonyms_of_kinds_are_folded(word: str, kind: str) -> None:
    (block,) = parse(f"{word} 甲（a）：\n").file.blocks
    assert isinstance(block, tree.ProvisionBlock)
    assert block.kind == kind


def test_types_of_facts() -> None:
    (block,) = parse(
        """基本信息 企业（e）：
  识别：信用代码（code）。
  人数（n）：整数，人，最大100万人，可为负。
  身份（s）：选项〔甲、乙〕，可多选。
  困难（h）：认定事项，认定机关市人社局。
  望（r）：认定事项，认定机关原文未明确。
  里程（m）：数量，公里，小数2位。
"""
    ).file.blocks
    assert isinstance(block, tree.ObjectBlock)
    assert block.key is not None
    number, status, hardship, hope, distance = (fact.type for fact in block.facts)
    assert (number.unit, number.may_be_negative) == ("人", True)
    assert number.maximum is not None
    assert number.maximum.value == 1_000_000
    assert ([o.text for o in status.options], status.multiple) == (["甲", "乙"], True)
    assert isinstance(hardship.authority, tree.Name)
    assert isinstance(hope.authority, tree.Absent)
    assert (distance.unit, distance.digits) == ("公里", 2)


TABLE_FORMS = (
    "｜起｜地区｜值｜\n｜2019年｜—｜5元｜",
    "|起|地区|值|\n|2019年|—|5元|",
    "起\t地区\t值\n2019年\t—\t5元",
)


@pytest.mark.parametrize("rows", TABLE_FORMS)
def test_tables_come_with_full_bars_half_bars_or_tabs(rows: str) -> None:
    (block,) = parse(f"公布标准 甲（a）：金额，元/月，按申请日期、规模：\n{rows}\n").file.blocks
    assert isinstance(block, tree.StandardBlock)
    assert block.table is not None
    assert [cell.text for cell in block.table.head] == ["起", "地区", "值"]
    assert [[cell.text for cell in row] for row in block.table.rows] == [["2019年", "—", "5元"]]
    assert [key.text for key in block.keys] == ["申请日期", "规模"]


def test_a_case_gives_facts_in_every_form() -> None:
    (block,) = parse(
        """算例 甲：
  日期：2019年6月1日。
  企业：参加失业保险；非不裁员、参保职工人数20人，规模为小型；成立日期2019年1月1日；年龄未提供。
  结果：待补充（不裁员、少裁员）。
"""
    ).file.blocks
    assert isinstance(block, tree.ExampleBlock)
    facts = block.clauses[1].value
    assert isinstance(facts, tree.Assignments)
    given = [item.value for item in facts.items]
    assert (given[0], given[1], given[5]) == (True, False, None)
    assert isinstance(given[2], tree.Number)
    assert isinstance(given[4], tree.DateLit)


def test_a_table_of_cases_has_premises_and_a_date() -> None:
    (block,) = parse(
        "算例表 甲（共同前提：参加失业保险、参保职工人数20人，2019年6月1日）：\n｜年龄｜结果｜\n｜16岁｜5元｜\n"
    ).file.blocks
    assert isinstance(block, tree.ExampleTableBlock)
    assert len(block.premises) == 2
    assert block.on is not None
    assert block.on.value == date(2019, 6, 1)


def test_registered_names() -> None:
    (block,) = parse("单位组 县市区：又称 各县市区、各区；成员由使用方提供。\n").file.blocks
    assert isinstance(block, tree.RegistryBlock)
    assert [name.text for name in block.others] == ["各县市区", "各区"]
    assert block.text == "成员由使用方提供"


def test_remarks_run_to_the_next_head() -> None:
    parsed = parse("执行口径：末日顺延（出处：纪要）。\n  第二句。\n编写说明：示意。\n")
    texts = [block.text for block in parsed.file.blocks]  # type: ignore[union-attr]
    assert texts == ["末日顺延（出处：纪要）。\n  第二句", "示意"]


def test_spans_go_from_the_first_to_the_last_token() -> None:
    found = clause("  申报条件：同时符合下列条件：\n（一）不裁员「甲」；\n（二）少裁员。\n\n")
    assert found.span.text.startswith("申报条件：")
    assert found.span.text.endswith("（二）少裁员。")
    assert found.label_span.text == "申报条件"
