"""What is not said twice, and what is proposed for names that nobody declares."""

from support.slips import DOCUMENT, errors, findings, mended, provision

PERSON = """
基本信息 个人（person）：
  月收入（income）：金额。

扶持事项 个人补贴（grant）：
  依据：「给予补贴」。
  适用对象：个人「个人」。
  申报条件：月收入不超过1000元。
  扶持标准：100元。
  享受次数：原文未明确。

疑义 没有领满（not_full）：
  原文：「给予补贴」。
  问题：几次算满。
  读法一：一次：{0}的已享受次数不超过1次。
  读法二：两次：{0}的已享受次数不超过2次。
  采用：暂不采用。
  有权解释：原文未明确。
"""


def test_readings_of_records_alone_are_those_of_whom_the_provision_applies_to() -> None:
    assert errors(provision(申报条件="没有领满") + PERSON.format("开办补贴")) == ()


def test_an_undeclared_name_in_a_reading_is_reported_as_such() -> None:
    text = provision() + PERSON.format("开办补贴").replace(
        "开办补贴的已享受次数不超过1次", "大龄"
    ).replace("开办补贴的已享受次数不超过2次", "大龄且居住满两年")
    assert {found.code for found in errors(text)} == {"TW0311"}


def test_times_of_each_member_are_not_questioned_where_the_standard_is_not_read() -> None:
    text = provision(
        扶持标准="每吸纳1名登记失业的职工，1000元，付给企业",
        享受次数="每名职工1次，按身份证号，不分用人单位",
    )
    assert [found.code for found in errors(text)] == ["TW0233"]
    assert errors(mended(text)) == ()


def test_a_list_whose_members_are_no_object_is_reported() -> None:
    whole = DOCUMENT.replace("  一个企业有多名职工（workers）。\n", "")
    assert whole != DOCUMENT
    text = "\n基本信息 园区（zone）：\n  编号（number）：文本。\n  一个园区有多名学徒（apprentices）。\n"
    [found] = [f for f in findings(provision() + text) if f.code == "TW0311"]
    assert found.message == "没有登记过“学徒”。"
    assert found.fix is not None
    assert found.fix.replacement.strip().startswith("基本信息 学徒（")


def test_options_of_one_name_are_registered_together() -> None:
    text = provision(
        申报条件="同时符合下列条件：\n    （一）创业方式为合伙创业；\n    （二）创业方式为组织创业或个人创业。"
    )
    [fix] = {each.fix for each in findings(text) if each.fix is not None}
    assert "创业方式（fact_1）：选项〔合伙创业、组织创业、个人创业〕。" in fix.replacement


def test_options_of_a_name_in_one_place_are_not_registered_unseen() -> None:
    assert all(each.fix is None for each in findings(provision(申报条件="创业方式为合伙创业")))


def test_a_name_with_such_a_word_in_it_is_not_taken_for_options() -> None:
    text = provision(申报条件="限制行为能力且完全行为能力")
    assert all("选项" not in (f.fix.replacement if f.fix else "") for f in findings(text))
