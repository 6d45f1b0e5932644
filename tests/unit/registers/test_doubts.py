"""疑义, and who gets more or less by each reading."""

from support.registers import Made, policy, rows, small


def xiangtan() -> Made:
    return policy("xiangtan_2019")


def test_every_doubt_is_there_with_who_may_settle_it() -> None:
    found = rows(xiangtan()["doubts"], "（七）")
    assert [cells[0] for cells in found] == [
        "补缴后的返还基数",
        "不裁员和少裁员怎么算",
        "普通返还的起止",
        "两种返还标准由谁选定",
        "困难企业期限看哪一天",
        "六个月和人数怎么算",
        "两种返还能不能都领",
        "困难企业有欠费的怎么办",
        "上述资金包括哪些",
    ]
    assert {cells[4:6] for cells in found} == {("没有采用任何一种", "原文未明确")}
    assert found[0][3] == "读法一：计入；读法二：不计入"
    assert [len(rows(xiangtan()["doubts"], number)) for number in ("（八）", "（九）")] == [11, 11]


def test_a_doubt_says_how_many_examples_depend_on_it() -> None:
    told = {cells[0]: cells[6] for cells in rows(xiangtan()["doubts"], "（九）")}
    assert told["每人补贴额"] == (
        "2个算例的结果随读法不同，例如“就业困难人员社会保险补贴算例表第2行”：2124元、424.8元"
    )
    assert told["由基金列支的费用"].endswith("：300元、350元")
    assert told["新招用从什么时候算起"] == "读法只写成了话，没有算"


def test_each_reading_of_an_example_has_a_row_with_the_difference() -> None:
    assert rows(small("open_readings")["readings"], "（一）", "返还基数") == [
        ("稳岗返还", "既缴费又补缴", "读法一（计入）", "7万元", "—"),
        ("稳岗返还", "既缴费又补缴", "读法二（不计入）", "6万元", "少1万元"),
    ]


def test_an_adopted_reading_has_its_source_and_nothing_to_compare() -> None:
    found = small("open_readings")
    [doubt] = rows(found["doubts"], "（三）", "补贴人数")
    assert doubt[3].startswith("读法一（出处：市人社局会议纪要〔2019〕3号")
    assert rows(found["readings"], "（三）") == []


def test_quotas_and_sums_of_each_month_are_compared_too() -> None:
    found = xiangtan()["readings"]
    quotas = rows(found, "（六）", "计入额度的人数")
    assert [cells[3:] for cells in quotas[:2]] == [("额度45万元", "—"), ("额度30万元", "少15万元")]
    monthly = rows(found, "（八）", "适用提高的标准")
    assert [cells[3:] for cells in monthly] == [("3600元/月", "—"), ("3300元/月", "少300元/月")]
