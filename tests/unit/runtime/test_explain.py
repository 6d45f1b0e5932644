"""What a person reads: the answer first, no promise, no refusal for want of knowledge, no jargon."""

from datetime import date
from types import ModuleType

import pytest
from attrs import evolve

from support import tax, xiangtan
from support.nodes import HERE, divided, money, read, times
from tiaowen.model.document import Document
from tiaowen.model.provisions import Discretion, Provision, Sum
from tiaowen.python import render
from tiaowen.python.load import load
from tiaowen.runtime import Decision, Status, yuan
from tiaowen.wording import plan

ON = date(2019, 6, 1)


def package(document: Document) -> ModuleType:
    return load(render(document, [plan(document, each) for each in document.provisions]))


POLICY = package(xiangtan.DOCUMENT)
LAW = package(tax.DOCUMENT)


def refund(**facts: object) -> Decision:
    given = {
        "insured": True,
        "no_layoffs": True,
        "paid_in_full": True,
        "ui_premium_last_year": yuan(120_000),
    }
    decided: Decision = POLICY.stability_refund(POLICY.Enterprise(**{**given, **facts}), on=ON)
    return decided


def hardship(on: date = ON, choice: int | None = None, **facts: object) -> Decision:
    given = {
        "insured": True,
        "in_hardship": True,
        "recovery_likely": True,
        "no_layoffs": True,
        "insured_staff": 20,
        "monthly_social_premium": yuan(30_000),
    }
    case = POLICY.Enterprise(**{**given, **facts})
    rates = POLICY.Standards(monthly_ui_benefit=yuan(1000))
    decided: Decision = POLICY.hardship_refund(case, on=on, standards=rates, choice=choice)
    return decided


def levy(**facts: object) -> Decision:
    amounts = [each.alias for each in tax.TAXPAYER.facts if each is not tax.RESIDENT]
    given = {"resident": True, **{alias: yuan(0) for alias in amounts}}
    case = LAW.Taxpayer(**{**given, **facts})
    decided: Decision = LAW.comprehensive_income_tax(case, on=date(2019, 12, 31))
    return decided


def conclusion(decision: Decision) -> str:
    (line,) = (each for each in decision.explain().splitlines() if each.startswith("结论："))
    return line


def test_the_answer_comes_first_with_its_sum() -> None:
    lines = refund().explain().splitlines()
    assert lines[0] == "稳岗返还（按2019年6月1日计算）"
    assert lines[1] == "结论：按所填信息，符合条件，可以申请，金额为6万元。"


def test_the_arithmetic_has_the_numbers_put_in() -> None:
    line = "扶持标准＝上年度实际缴纳失业保险费×50%＝12万元×50%＝6万元"
    assert line in refund().explain()


def test_rounding_is_said_where_it_changes_the_sum() -> None:
    told = refund(ui_premium_last_year=yuan("0.01")).explain()
    assert "＝0.01元×50%＝0.005元" in told
    assert "最后四舍五入到分：0.01元" in told


def test_bands_that_add_nothing_are_left_out_and_the_sum_is_called_one() -> None:
    told = levy(wages=yuan(156_800)).explain()
    assert "第2级＝超过36000元至144000元的部分×10%＝6080元" in told
    assert "第3级" not in told
    assert "计算标准＝应纳税所得额按下列各级超额累进计算＝各级合计＝7160元" in told


def test_nothing_to_pay_is_not_a_refusal() -> None:
    assert "不是“不符合”" in conclusion(refund(ui_premium_last_year=yuan(0)))


def test_every_condition_is_shown_with_its_quote_and_what_was_filled_in() -> None:
    told = refund(no_layoffs=False, few_layoffs=None).explain()
    assert "［不满足］1．不裁员「不裁员」——否" in told
    assert "［还不知道］2．少裁员「少裁员」——还没有认定" in told
    assert "下面几条都要满足" in told
    assert "下面满足一条就行" in told


def test_what_was_not_filled_in_and_does_not_matter_is_marked_so() -> None:
    assert "［没有填，不影响］2．少裁员" in refund().explain()


def test_missing_facts_are_named_and_are_no_refusal() -> None:
    told = refund(no_layoffs=None, paid_in_full=None).explain()
    assert "还缺4项信息。这不是“不符合”。" in told
    assert "少裁员：由谁认定，原文未明确" in told
    assert "不裁员：请补充" in told


def test_what_waits_for_an_authority_says_so() -> None:
    decision = refund(no_layoffs=False)
    assert conclusion(decision).startswith("结论：还不能确定，要等认定：少裁员")


def test_a_near_miss_says_which_clause_and_what_would_change() -> None:
    told = refund(no_layoffs=False, few_layoffs=False).explain()
    assert "只差一条：" in told
    assert "现在不满足：不裁员；少裁员" in told
    assert "这一条满足了，就符合条件" in told
    assert "怎么算的" not in told


def test_a_choice_not_made_is_a_range_and_no_promise() -> None:
    told = hardship().explain()
    assert "金额在9万元至12万元之间" in told
    assert "选定以前不能说是多少" in told
    assert "按失业保险金和参保职工人数：12万元" in told


def test_a_choice_made_is_one_sum() -> None:
    assert "金额为9万元" in conclusion(hardship(choice=2))


@pytest.mark.parametrize(
    ("on", "words"),
    [
        (date(2020, 1, 1), "执行期限已于2019年12月31日届满（申请日期是2020年1月1日）"),
        (date(2018, 12, 31), "执行期限自2019年1月1日起（申请日期是2018年12月31日）"),
    ],
)
def test_outside_the_window_is_said_plainly_and_nothing_is_computed(on: date, words: str) -> None:
    told = hardship(on, 1).explain()
    assert words in told
    assert "12万元" not in told


def test_a_levy_is_owed_not_granted() -> None:
    told = levy(wages=yuan(96_000)).explain()
    assert "结论：应缴1080元。" in told
    assert "申报" not in told
    assert "不需要按本项缴纳" in conclusion(levy(resident=False))
    assert "这不是说不用缴纳" in conclusion(levy(wages=None))


def test_definitions_are_put_in_where_they_are_used() -> None:
    told = levy(wages=yuan(200_000), royalty_income=yuan(5000)).explain()
    assert "稿酬收入额＝减除费用后的稿酬×70%＝4000元×70%＝2800元" in told


def test_remarks_and_basis_close_it() -> None:
    told = refund().explain()
    assert "享受次数：原文未明确。" in told
    assert "《湘潭市进一步做好稳就业工作二十四条措施》第（七）条“按规定对不裁员" in told
    assert told.endswith("以正式文件和经办机关的决定为准。\n")


def only(provision: Provision) -> ModuleType:
    """A package with one provision of the first document, changed."""
    (measure,) = xiangtan.DOCUMENT.measures
    changed = evolve(measure, entries=(provision,))
    return package(evolve(xiangtan.DOCUMENT, measures=(changed,), examples=()))


def test_what_a_body_may_refuse_is_not_promised() -> None:
    may = Discretion(False, "市人社局", (), span=HERE)
    policy = only(evolve(xiangtan.REFUND, discretion=may))
    case = policy.Enterprise(
        insured=True, no_layoffs=True, paid_in_full=True, ui_premium_last_year=yuan(120_000)
    )
    decision = policy.stability_refund(case, on=ON)
    assert decision.status is Status.TO_BE_DECIDED
    assert conclusion(decision) == (
        "结论：条件都满足，给不给由市人社局决定；如果给予，金额为6万元。"
    )


def test_a_sum_that_cannot_be_computed_is_no_refusal() -> None:
    quotient = divided(times(read(xiangtan.PREMIUM), money(1, "人")), read(xiangtan.STAFF), "元")
    policy = only(evolve(xiangtan.REFUND, condition=None, standard=Sum(quotient, (), span=HERE)))
    case = policy.Enterprise(ui_premium_last_year=yuan(1), insured_staff=0)
    decision = policy.stability_refund(case, on=ON)
    assert decision.status is Status.UNDETERMINABLE
    assert "信息不缺" in conclusion(decision)


def test_no_jargon() -> None:
    told = "".join(each.explain() for each in (refund(), hardship(), levy(), refund(insured=None)))
    for word in ("None", "True", "False", "待补充", "待认定", "Fraction", "Money", "提示"):
        assert word not in told
