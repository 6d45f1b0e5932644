"""免申即享就绪度: what stands in the way, in words for whoever can remove it."""

from support.registers import Cells, made, policy, small
from support.small import changed


def of(name: str, provision: str) -> Cells:
    found = policy(name) if name == "xiangtan_2019" else small(name)
    [cells] = [row.cells for row in found["readiness"].rows if row.cells[0] == provision]
    return cells


def test_what_needs_nobody_is_ready() -> None:
    assert of("hiring", "岗位补贴")[1:] == ("可以免申即享", "明确", "明确", "可以比对")


def test_every_support_has_a_grade_and_a_tax_none() -> None:
    assert policy("iit_2018")["readiness"].rows == ()
    numbers = [row.measure for row in policy("xiangtan_2019")["readiness"].rows]
    assert [numbers.count(each) for each in ("（七）", "（八）", "（九）")] == [2, 2, 5]


def test_refund_is_ten_things_short() -> None:
    assert of("xiangtan_2019", "稳岗返还")[1:] == (
        "差10项",
        "疑义“补缴后的返还基数”还没有定；"
        "疑义“不裁员和少裁员怎么算”还没有定；"
        "疑义“困难企业有欠费的怎么办”还没有定；"
        "“按规定”、“按条件”没有写清：另行规定，所指规定原文未明确；"
        "“上述返还政策”没有写清：只指前一句的返还，还是后一句困难企业的也在内，原文未明确；"
        "“少裁员”由哪个单位认定没有写",
        "给多少还要看疑义“普通返还的起止”怎么定；"
        "给多少还要看疑义“两种返还能不能都领”怎么定；能享受几次没有写",
        "“少裁员”要由人认定，比对登记信息得不出来",
    )


def test_a_choice_that_nobody_has_made_needs_somebody_each_time() -> None:
    cells = of("xiangtan_2019", "困难企业稳岗返还")
    assert cells[1] == "不能"
    assert "有几种标准，由谁选：原文未明确" in cells[3]
    assert "缺公布标准“当地月人均失业保险金”的数" in cells[3]


def test_a_doubt_about_the_amount_is_about_the_amount() -> None:
    cells = of("xiangtan_2019", "贫困劳动力社会保险补贴")
    assert "给多少还要看疑义“实际缴纳的社会保险费”怎么定" in cells[3]
    assert "实际缴纳的社会保险费" not in cells[2]


def test_a_doubt_in_words_alone_goes_by_what_it_quotes() -> None:
    cells = of("xiangtan_2019", "就业见习补贴")
    assert "疑义“见习期和补贴期”还没有定" in cells[2]
    assert "给多少还要看疑义“最低工资按人按月”怎么定" in cells[3]


def test_a_doubt_that_a_provision_does_not_read_is_not_in_its_way() -> None:
    """计入额度的人数 is read by the loans of several founders, and quotes words that stand in both bases."""
    assert "计入额度的人数" in "".join(of("xiangtan_2019", "合伙创业担保贷款额度"))
    assert "计入额度的人数" not in "".join(of("xiangtan_2019", "个人创业担保贷款额度"))


def test_granting_that_may_be_refused_needs_somebody_each_time() -> None:
    cells = of("xiangtan_2019", "一次性岗位补贴")
    assert cells[1] == "不能"
    assert cells[2].startswith("给不给要逐件决定（由谁决定：原文未明确）；")


def test_ranges_quotas_services_and_missing_standards_can_never_be_ready() -> None:
    names = ("见习补贴", "创业贷款", "技能培训", "技能竞赛", "竞赛奖励")
    assert {of("open_amounts", name)[1] for name in names} == {"不能"}


def test_a_fixed_sum_for_registered_firms_is_one_word_short() -> None:
    """Only how often it may be had is open; saying 每个企业1次 makes it ready."""
    [open_] = made(changed())["readiness"].rows
    assert open_.cells == ("留用补贴", "差1项", "明确", "能享受几次没有写", "可以比对")
    often = ("  享受次数：原文未明确。", "  享受次数：每个企业1次「给予1000元/人的补贴」。")
    [ready] = made(changed(often))["readiness"].rows
    assert ready.cells[1] == "可以免申即享"


def test_an_object_without_a_number_of_its_own_cannot_be_looked_up() -> None:
    [row] = made(changed(("  识别：统一社会信用代码（credit_code）。\n", "")))["readiness"].rows
    assert row.cells[4] == "“企业”没有登记证件号码一类的识别，对不上别的登记"
