"""Which facts are read, where and why."""

from support.registers import made, policy, rows, small
from support.small import changed


def test_the_tax_asks_for_eight_facts_of_a_person() -> None:
    found = policy("iit_2018")["facts"]
    assert rows(found, "") == [
        ("个人", "纳税人识别号", "文字", "个人", "—", "识别", "分清是谁"),
    ]
    asked = rows(found, "第二条")
    assert [(cells[1], cells[5], cells[6]) for cells in asked] == [
        ("居民个人", "缴纳条件", "看要不要缴纳"),
        *(
            (name, "计算标准", "算缴多少")
            for name in (
                *("工资薪金收入", "劳务报酬收入", "稿酬收入", "特许权使用费收入"),
                *("专项扣除", "专项附加扣除", "依法确定的其他扣除"),
            )
        ),
    ]


def test_a_fact_of_two_provisions_has_a_row_for_each() -> None:
    found = [
        cells for cells in rows(policy("xiangtan_2019")["facts"], "（七）") if cells[1] == "少裁员"
    ]
    assert [cells[3:6] for cells in found] == [
        ("由谁认定：原文未明确", "稳岗返还", "申报条件（二）2．"),
        ("由谁认定：原文未明确", "困难企业稳岗返还", "申报条件（四）2．"),
    ]


def test_measure_seven_asks_for_thirteen() -> None:
    """Six conditions and a sum of the one, five conditions and two values less one published of the other."""
    found = rows(policy("xiangtan_2019")["facts"], "（七）")
    assert [cells[4] for cells in found].count("稳岗返还") == 6
    assert [cells[4] for cells in found].count("困难企业稳岗返还") == 7


def test_lists_and_records_are_asked_for_too() -> None:
    found = rows(small("hiring")["facts"], "（一）")
    assert ("企业", "职工") in [cells[:2] for cells in found]
    [records] = [cells for cells in found if cells[1] == "已享受情况"]
    assert records[0] == "职工"
    assert records[5:] == ("享受次数", "看以前或者同时享受过没有")


def test_a_list_that_is_paid_for_is_used() -> None:
    found = rows(policy("xiangtan_2019")["facts"], "（八）")
    [trainees] = [cells for cells in found if cells[1] == "见习人员"]
    assert trainees[4:6] == ("就业见习补贴", "扶持标准")


def test_what_no_rule_reads_should_not_be_asked() -> None:
    unused = (
        "  参保月数（insured_months）：期限，月。\n",
        "  参保月数（insured_months）：期限，月。\n  法人电话（phone）：文本。\n",
    )
    found = made(changed(unused))["facts"]
    [phone] = [cells for cells in rows(found, "") if cells[1] == "法人电话"]
    assert phone[-1] == "没有一处用到，应当删去"


def test_what_only_a_definition_reads_is_told_apart() -> None:
    defined = (
        "  享受次数：原文未明确。\n",
        "  享受次数：原文未明确。\n\n定义 企业的招用的一半（half）：法人人数×50%。\n"
        "  依据：「留用率超过50%」。\n",
    )
    fact = (
        "  参保月数（insured_months）：期限，月。\n",
        "  参保月数（insured_months）：期限，月。\n  法人人数（owners）：整数，人，最大1万人。\n",
    )
    found = made(changed(defined, fact))["facts"]
    [owners] = [cells for cells in rows(found, "") if cells[1] == "法人人数"]
    assert owners[-1] == "只有定义或者公布标准用到，没有事项用到"
