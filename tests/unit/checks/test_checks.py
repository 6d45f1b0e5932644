"""Checks on the model alone."""

import pytest

from tiaowen import checks
from tiaowen.checks import controls, divisions, frequency, standards, unused, windows
from tiaowen.findings import Finding
from tiaowen.model.document import Document
from unit.semantics.documents import HEAD, VOCABULARY, build_text, parse_and_build, provision

P = provision()
RATE = "定义 企业的裁员率（rate）：上年度裁员人数÷参保职工人数{guard}。\n"


def document(*texts: str) -> Document:
    built = build_text(*texts)
    assert built.findings == ()
    assert built.document is not None
    return built.document


def only(findings: object) -> Finding:
    (finding,) = list(findings)  # type: ignore[call-overload]
    return finding  # type: ignore[no-any-return]


def test_a_right_total_says_nothing() -> None:
    assert list(controls.run(document(P))) == []


@pytest.mark.parametrize(
    ("total", "words"),
    [
        ("扶持事项2项", "扶持事项写的是2项，下面有1项（“补贴”），少1项"),
        ("扶持事项1项、可以事项1项", "可以事项写的是1项，下面有0项，少1项"),
        ("无", "扶持事项没有写，下面有1项（“补贴”）"),
    ],
)
def test_a_wrong_total_names_what_is_there_and_what_is_not(total: str, words: str) -> None:
    finding = only(controls.run(document(P.replace("扶持事项1项", total))))
    assert finding.code == "TW0324"
    assert finding.place == "一"
    assert words in finding.message
    assert finding.message.startswith("措施（一）的“本条”")


def test_a_provision_with_a_fault_counts_all_the_same() -> None:
    built = build_text(provision("参家失业保险"))
    assert built.document is not None
    assert list(controls.run(built.document)) == []


def test_doubts_count_where_they_are_named() -> None:
    text = P.replace("扶持事项1项", "扶持事项1项、疑义1项")
    assert "疑义写的是1项" in only(controls.run(document(text))).message


def test_divisor_that_can_be_zero() -> None:
    used = provision("裁员率不高于5%")
    assert only(divisions.run(document(RATE.format(guard=""), used))).code == "TW0411"
    guarded = RATE.format(guard="，分母为零的按0%计")
    assert list(divisions.run(document(guarded, used))) == []


def test_constant_divisor_is_no_risk() -> None:
    text = provision(standard="上年度实际缴纳失业保险费÷12")
    assert list(divisions.run(document(text))) == []


def test_money_without_frequency() -> None:
    text = P.replace("  享受次数：原文未明确。\n", "")
    assert only(frequency.run(document(text))).code == "TW0337"
    assert list(frequency.run(document(P))) == []


def test_unused_facts_are_named() -> None:
    names = [finding.message for finding in unused.run(document(P))]
    assert any("“返还比例”" in name for name in names)
    assert not any("“参加失业保险”" in name for name in names[:1])


def test_facts_read_by_windows_and_definitions_are_used() -> None:
    text = P.replace("  享受次数", "  执行期限：2019年3月1日至12月31日（按成立日期）。\n  享受次数")
    said = " ".join(f.message for f in unused.run(document(RATE.format(guard=""), text)))
    assert "“成立日期”" not in said
    assert "“上年度裁员人数”" not in said


def test_nothing_is_unused_while_a_block_has_faults() -> None:
    built = build_text(provision("参家失业保险"))
    assert built.document is not None
    assert list(unused.run(built.document)) == []


def window(text: str) -> str:
    return P.replace("  享受次数", f"  执行期限：{text}。\n  享受次数")


def test_start_before_issue_must_be_said() -> None:
    finding = only(windows.run(document(window("2019年1月1日至12月31日"))))
    assert finding.code == "TW0502"
    assert "从2019年1月1日起执行，早于成文日期2019年2月1日" in finding.message
    assert list(windows.run(document(window("2019年1月1日至12月31日，早于成文日期")))) == []


def test_early_start_that_is_not_early() -> None:
    text = window("2019年2月1日至12月31日，早于成文日期")
    assert only(windows.run(document(text))).code == "TW0507"


@pytest.mark.parametrize(("expiry", "count"), [("至2020年12月31日止", 0), ("至2019年3月1日止", 1)])
def test_window_outside_the_validity_of_the_document(expiry: str, count: int) -> None:
    head = HEAD.replace("有效期：原文未明确", f"有效期：{expiry}")
    built, said = parse_and_build(head, VOCABULARY, window("2019年4月1日至12月31日"))
    assert said == ()
    assert built.document is not None
    assert [f.code for f in windows.run(built.document)] == ["TW0508"] * count


def test_unknown_issue_date_says_nothing() -> None:
    head = HEAD.replace("2019年2月1日", "原文未明确")
    built, _ = parse_and_build(head, VOCABULARY, window("2019年1月1日至12月31日"))
    assert built.document is not None
    assert list(windows.run(built.document)) == []


def test_standard_without_a_value_on_the_first_day() -> None:
    table = "公布标准 工资标准（wage）：金额：\n  ｜起｜值｜\n  ｜2019年10月1日｜1500元｜\n"
    text = window("2019年3月1日至12月31日").replace("1000元", "工资标准×50%")
    finding = only(standards.run(document(table, text)))
    assert finding.code == "TW0610"
    assert finding.message == (
        "“工资标准”在2019年3月1日没有数：现有最早一档从2019年10月1日起。没补之前，"
        "用到它的1项（补贴）一律显示“还缺：工资标准”，不会按0元算。"
    )


def test_all_checks_run_in_their_order() -> None:
    text = window("2019年1月1日至12月31日").replace("扶持事项1项", "扶持事项2项")
    codes = [finding.code for finding in checks.run(document(text))]
    assert codes[:2] == ["TW0324", "TW0502"]
