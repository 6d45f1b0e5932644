"""The layout of a provision: clauses, steps, window, remarks, digest."""

from datetime import date

import pytest
from attrs import evolve

from support import tax, xiangtan
from support.nodes import (
    HERE,
    all_of,
    any_of,
    definition,
    holds,
    item,
    money,
    quote,
    ratio,
    read,
    times,
)
from tiaowen.model.document import Document
from tiaowen.model.expressions import Round
from tiaowen.model.history import RecordWindow, Within
from tiaowen.model.provisions import (
    Discretion,
    Frequency,
    Option,
    Provision,
    Remark,
    Selection,
    Sum,
)
from tiaowen.source import SourceFile, Span
from tiaowen.values.absence import Absence
from tiaowen.values.periods import Window
from tiaowen.values.rounding import RoundingMode
from tiaowen.wording import BandStep, DefinitionStep, ProvisionPlan, StandardStep, plan
from tiaowen.wording.names import document_text, object_texts, standard_texts


def planned(
    document: Document = xiangtan.DOCUMENT, index: int = 0, **changes: object
) -> ProvisionPlan:
    return plan(document, evolve(document.provisions[index], **changes))


def dated(**changes: object) -> Document:
    return evolve(xiangtan.DOCUMENT, identity=evolve(xiangtan.IDENTITY, **changes))


# --- clauses


def test_a_list_stands_before_its_items_and_names_no_facts() -> None:
    clauses = planned().text.clauses
    assert [(clause.id, clause.depth) for clause in clauses] == [
        ("申报条件", 0),
        ("申报条件（一）", 1),
        ("申报条件（二）", 1),
        ("申报条件（二）1．", 2),
        ("申报条件（二）2．", 2),
        ("申报条件（三）", 1),
        ("申报条件（三）1．", 2),
        ("申报条件（三）2．", 2),
    ]
    assert clauses[2].text == "符合下列条件之一"
    assert [fact.name for fact in clauses[2].facts] == []
    assert [fact.name for fact in clauses[4].facts] == ["少裁员"]
    assert clauses[4].quote == "少裁员"


def test_the_items_of_an_outermost_all_list_are_the_top() -> None:
    assert planned().text.top == (1, 2, 5)


def test_the_items_of_an_outermost_any_list_are_no_top() -> None:
    one_of = any_of(item("（一）", holds(xiangtan.INSURED)), item("（二）", holds(xiangtan.PAID)))
    assert planned(condition=one_of).text.top == ()


def test_no_condition_has_no_clause() -> None:
    laid_out = planned(condition=None)
    assert (laid_out.text.clauses, laid_out.conditions, laid_out.text.top) == ((), (), ())


def test_a_single_condition_of_a_levy_is_one_clause_with_the_quotes_of_its_label() -> None:
    (clause,) = planned(tax.DOCUMENT).text.clauses
    assert (clause.id, clause.depth, clause.quote) == ("缴纳条件", 0, "居民个人")


def test_conditions_joined_in_a_line_are_one_clause() -> None:
    joined = all_of(item("", holds(xiangtan.INSURED)), item("", holds(xiangtan.PAID)), inline=True)
    (clause,) = planned(condition=joined).text.clauses
    assert clause.text == "参加失业保险且按时足额缴纳失业保险费"
    assert [fact.alias for fact in clause.facts] == ["insured", "paid_in_full"]


def test_a_clause_names_the_facts_behind_a_definition() -> None:
    calm = definition(
        "稳岗",
        "calm",
        any_of(item("", holds(xiangtan.NO_LAYOFFS)), inline=True),
        xiangtan.INSURED.type,
    )
    (clause,) = planned(condition=holds(calm)).text.clauses
    assert clause.text == "稳岗"
    assert [fact.alias for fact in clause.facts] == ["no_layoffs"]


# --- steps


def test_definitions_come_before_what_reads_them_each_once() -> None:
    laid_out = planned(tax.DOCUMENT)
    names = [step.definition.name for step in laid_out.steps if isinstance(step, DefinitionStep)]
    assert names == [
        "劳务报酬收入额",
        "减除费用后的稿酬",
        "稿酬收入额",
        "特许权使用费收入额",
        "收入额",
        "应纳税所得额",
    ]


def test_a_scale_has_a_step_for_each_band_and_one_for_the_sum() -> None:
    laid_out = planned(tax.DOCUMENT)
    kinds = [type(step) for step in laid_out.steps[6:]]
    assert kinds == [BandStep] * 7 + [StandardStep]
    assert laid_out.standards == (13,)
    assert laid_out.text.steps[7].text == "超过36000元至144000元的部分×10%"
    assert laid_out.text.steps[13].text == "应纳税所得额按下列各级超额累进计算"


def test_each_option_has_its_own_step() -> None:
    laid_out = planned(index=1)
    assert [step.id for step in laid_out.text.steps] == ["扶持标准（一）", "扶持标准（二）"]
    assert laid_out.standards == (0, 1)
    assert laid_out.text.chooser == "原文未明确"
    assert laid_out.text.options[1].label == "按社会保险费"


def test_an_option_without_a_label_is_named_by_its_number() -> None:
    bare = Selection("申请人", (Option("", money(1), (), span=HERE),), span=HERE)
    assert planned(standard=bare).text.options[0].label == "（一）"


# --- window


def test_the_own_window_is_said_with_both_ends_in() -> None:
    assert (
        planned(index=1).text.window
        == "2019年1月1日至2019年12月31日（首日、末日都在内，按申请日期）"
    )


@pytest.mark.parametrize(
    ("changes", "window", "words"),
    [
        ({}, None, ""),
        (
            {"effective": date(2019, 3, 1)},
            Window(date(2019, 3, 1)),
            "自2019年3月1日起（当日在内，按申请日期）",
        ),
        (
            {"expiry": date(2020, 3, 1)},
            Window(None, date(2020, 3, 1)),
            "至2020年3月1日止（当日在内，按申请日期）",
        ),
        (
            {"effective": date(2019, 3, 1), "expiry": date(2020, 3, 1)},
            Window(date(2019, 3, 1), date(2020, 3, 1)),
            "2019年3月1日至2020年3月1日（首日、末日都在内，按申请日期）",
        ),
        ({"effective": date(2020, 3, 1), "expiry": date(2019, 3, 1)}, None, ""),
        ({"expiry": "五年"}, None, ""),
    ],
)
def test_known_dates_of_the_document_bound_what_has_no_window(
    changes: dict[str, object], window: Window | None, words: str
) -> None:
    laid_out = planned(dated(**changes))
    assert (laid_out.window, laid_out.text.window) == (window, words)


def test_an_own_window_is_not_moved_by_the_dates_of_the_document() -> None:
    laid_out = planned(dated(effective=date(2019, 3, 1)), index=1)
    assert laid_out.window == Window(date(2019, 1, 1), date(2019, 12, 31))


# --- remarks


def remarks(document: Document = xiangtan.DOCUMENT, index: int = 0, **changes: object) -> str:
    return "\n".join(planned(document, index, **changes).text.remarks)


def test_what_the_text_leaves_open_is_remarked() -> None:
    said = remarks()
    assert "文件的施行日期：原文未明确。本事项不据此限定日期。" in said
    assert "文件的有效期：原文未明确。" in said
    assert "享受次数：原文未明确。" in said
    assert "开放用语“按规定”、“按条件”：另行规定，所指规定原文未明确。" in said
    assert "尚待明确：补缴的欠费是否计入上年度实际缴纳额（读法一：计入；读法二：不计入）。" in said
    assert "四舍五入计到分" in said


def test_a_provision_with_its_own_window_has_no_remark_on_the_dates_of_the_document() -> None:
    assert "施行日期" not in remarks(index=1)


def test_a_start_before_the_date_of_issue_is_remarked() -> None:
    assert "执行起始日2019年1月1日早于文件的成文日期2019年2月1日。" in remarks(index=1)


def test_a_known_date_of_the_document_is_named_as_the_bound() -> None:
    said = remarks(dated(effective=date(2019, 3, 1)))
    assert "按文件的施行日期执行：2019年3月1日起（当日在内）。" in said


def test_a_doubt_about_other_words_is_not_remarked() -> None:
    assert "补缴的欠费是否计入" not in remarks(index=1)
    assert "两种标准由申请企业选择" not in remarks(index=0)


def test_a_frequency_says_whose_records_are_compared() -> None:
    once = Frequency(
        1, RecordWindow(Within.YEAR), "企业", None, "", (), "每家企业每年1次", span=HERE
    )
    assert "享受次数：每家企业每年1次，按企业的已享受情况核对。" in remarks(frequency=once)


def test_an_amount_that_is_rounded_itself_has_no_remark_on_rounding() -> None:
    amount = Round(
        read(xiangtan.PREMIUM), RoundingMode.DOWN, money(1).value, money(1).type, "", span=HERE
    )
    assert "四舍五入" not in remarks(standard=Sum(amount, (), span=HERE))


def test_interpretations_are_told_from_notes() -> None:
    notes = (
        Remark("末日不顺延。", True, (), span=HERE),
        Remark("示意", False, (), span=HERE),
    )
    assert "执行口径：末日不顺延。\n编写说明：示意。" in remarks(remarks=notes)


# --- discretion, basis, names


def test_a_body_that_may_refuse_is_told_from_a_right() -> None:
    free = Discretion(False, Absence.TEXT_SILENT, (), span=HERE)
    assert planned(discretion=free).text.discretion == "原文未明确"
    assert planned(discretion=free).text.right == ""
    assert planned().text.discretion == ""
    assert planned().text.right == "可按条件申请享受"


def test_the_basis_says_where_each_quote_stands() -> None:
    basis = planned(tax.DOCUMENT).text.basis
    assert basis[0].startswith("第二条“居民个人取得")
    assert basis[1].startswith("第三条“综合所得，")
    assert planned().text.basis[0].startswith("第（七）条“按规定")


def test_absent_data_keep_their_word() -> None:
    text = document_text(xiangtan.DOCUMENT)
    assert (text.number, text.issued, text.effective) == (
        "所附文本未见",
        "2019年2月1日",
        "原文未明确",
    )


def test_facts_carry_kind_unit_limits_and_authority() -> None:
    (enterprise,) = object_texts(xiangtan.DOCUMENT)
    facts = {fact.alias: fact for fact in enterprise.facts}
    assert (facts["insured_staff"].unit, facts["insured_staff"].maximum) == ("人", "1000000")
    assert facts["few_layoffs"].authority == "原文未明确"
    assert facts["monthly_social_premium"].unit == "元/月"


def test_standards_given_by_the_user_are_read_from_the_standards() -> None:
    (benefit,) = standard_texts(xiangtan.DOCUMENT)
    assert (benefit.source, benefit.unit, benefit.kind) == ("standards", "元/人·月", "金额")


# --- digest


def digest(provision: Provision, document: Document = xiangtan.DOCUMENT) -> str:
    return plan(document, provision).text.digest


def test_the_digest_does_not_depend_on_the_place_in_the_file() -> None:
    elsewhere = Span(SourceFile("other.tiaowen", "x" * 99), 3, 9)
    moved = evolve(
        xiangtan.REFUND, span=elsewhere, standard=evolve(xiangtan.REFUND.standard, span=elsewhere)
    )
    assert digest(moved) == digest(xiangtan.REFUND)
    assert len(digest(moved)) == 16


@pytest.mark.parametrize(
    "changes",
    [
        {"standard": Sum(times(read(xiangtan.PREMIUM), ratio(60)), (), span=HERE)},
        {"condition": None},
        {"discretion": None},
        {"basis": (quote("别的话"),)},
        {"frequency": "1次"},
    ],
)
def test_any_change_of_the_rule_changes_the_digest(changes: dict[str, object]) -> None:
    assert digest(evolve(xiangtan.REFUND, **changes)) != digest(xiangtan.REFUND)


def test_a_change_of_a_definition_behind_another_changes_the_digest() -> None:
    def doubled(percent: int) -> Provision:
        inner = definition(
            "内", "inner", times(read(xiangtan.PREMIUM), ratio(percent)), money(1).type
        )
        outer = definition("外", "outer", times(read(inner), ratio(50)), money(1).type)
        return evolve(xiangtan.REFUND, standard=Sum(read(outer), (), span=HERE))

    assert digest(doubled(50)) != digest(doubled(51))


def test_the_date_from_which_a_document_applies_is_part_of_the_rule() -> None:
    assert digest(xiangtan.REFUND, dated(effective=date(2019, 3, 1))) != digest(xiangtan.REFUND)
