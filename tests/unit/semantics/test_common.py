"""共同部分: every provision that uses it is as if it said all of it itself."""

from functools import cache
from pathlib import Path

import pytest

from support.documents import TEXT_FILE, Compiled, Texts, compile_texts
from tiaowen.model.expressions import Group
from tiaowen.project import Project
from unit.semantics.documents import build_text, codes

FOLDER = Path(__file__).parents[2] / "documents" / "common_part"
RULES = "01-startup.tiaowen"


@cache
def texts() -> Texts:
    rules = {path.name: path.read_text("utf-8") for path in sorted(FOLDER.glob("*.tiaowen"))}
    return Texts(rules, (FOLDER / TEXT_FILE).read_text("utf-8"))


@cache
def project() -> Project:
    return Project(FOLDER)


def changed(old: str, new: str) -> Compiled:
    return compile_texts(texts().with_rule(RULES, old, new))


def test_every_label_of_the_common_part_is_in_each_provision() -> None:
    document = compile_texts(texts()).document
    for each in document.provisions:
        assert each.subject.name == "个人"
        assert each.in_force is not None
        assert each.fund is not None
        assert each.frequency is not None
        assert [term.anchors[0].text for term in each.open_terms] == ["按规定"]
        assert len(each.basis) == 3


def test_conditions_of_both_must_hold_and_are_numbered_on() -> None:
    startup, site, _ = compile_texts(texts()).document.provisions
    assert isinstance(startup.condition, Group)
    assert isinstance(site.condition, Group)
    assert [item.number for item in startup.condition.items] == ["（一）", "（二）", "（三）"]
    assert [item.number for item in site.condition.items] == [
        "（一）",
        "（二）",
        "（三）",
        "（四）",
    ]
    assert site.condition.items[3].anchors[0].text == "租用场地的"
    assert startup.shared is not None
    assert site.shared is not None
    assert startup.shared.labels[1] == "申报条件"
    assert site.shared.labels[1] == "申报条件（一）至（三）"


def test_a_single_condition_and_a_list_of_alternatives_are_one_item_each() -> None:
    either = (
        "符合下列条件之一：\n    （一）租用场地「租用场地的」；\n    （二）返乡人员「返乡人员」。"
    )
    site = changed("租用场地「租用场地的」。\n", f"{either}\n").document.provisions[1]
    assert isinstance(site.condition, Group)
    assert len(site.condition.items) == 4
    last = site.condition.items[3].condition
    assert isinstance(last, Group)
    assert [item.number for item in last.items] == ["1．", "2．"]


def test_a_label_said_in_both_places_names_both() -> None:
    old = "扶持标准：5000元「5000元」。"
    [finding] = changed(old, f"{old}\n  资金来源：就业补助资金。").errors
    assert finding.code == "TW0320"
    assert "共同部分“创业扶持对象”里写了" in finding.message
    assert finding.related[0].span.first.line < finding.span.first.line


def test_a_fault_in_the_common_part_is_said_once() -> None:
    folder = {**texts().rules}
    broken = folder[RULES].replace("正常经营时间6个月以上「", "正常经营时间6人以上「")
    compiled = compile_texts(Texts({**folder, RULES: broken}, texts().official))
    spans = {(f.code, f.span) for f in compiled.errors if f.code.startswith("TW04")}
    assert len(spans) == 1


def test_quotes_of_a_broken_common_part_cover_the_text_all_the_same() -> None:
    compiled = changed("  适用对象：个人「返乡人员」。\n", "  适用对象：人个「返乡人员」。\n")
    assert {finding.code for finding in compiled.errors} == {"TW0311"}


def test_a_label_of_the_common_part_that_was_not_read_is_not_missed_in_each_provision() -> None:
    compiled = changed("  适用对象：个人「返乡人员」。\n", "  适用対象：个人「返乡人员」。\n")
    assert len({(finding.code, finding.span) for finding in compiled.errors}) == 1


def test_a_quote_of_the_common_part_counts_for_each_provision() -> None:
    compiled = changed("    （二）首次创办企业「首次创办企业」；\n", "")
    text = "正常经营时间不低于6个月"
    assert compiled.document.provisions[0].condition is not None
    owners = {
        q.owner.name for q in compiled.alignment.quotations if "正常经营6个月" in q.anchor.text
    }
    assert {"创业补贴", "场地补贴", "带动补贴"} <= owners, text


def test_a_number_of_the_common_part_must_stand_in_its_quotes() -> None:
    compiled = changed("正常经营时间6个月以上「", "正常经营时间8个月以上「")
    assert compiled.step_lock
    assert {f.span.text for f in compiled.step_lock if f.code == "TW0705"} == {"8个月"}


def test_a_doubt_on_its_words_concerns_every_provision() -> None:
    for plan in project().plans:
        assert any("返乡人员是否包括随迁家属" in each for each in plan.text.remarks)


def test_the_page_says_what_the_common_part_says() -> None:
    page = "".join(project().pages.values())
    words = "“创业扶持对象”里统一写的：适用对象、申报条件（一）至（三）、执行期限、资金来源"
    assert words in page
    site = page[page.index("扶持事项：场地补贴") : page.index("扶持事项：带动补贴")]
    conditions = site[site.index("### 条件") :].split("###")[1]
    assert conditions.count("返乡人员　") == 1
    assert "（四）租用场地" in conditions


HEAD = """
措施（一）示例：
  本条：{total}。

共同部分 共享（shared）：
  依据：「给予」。
  适用对象：企业「企业」。
  申报条件：参加失业保险。
  享受次数：原文未明确。
"""
ITEM = """
扶持事项 补贴（subsidy）：
  共同部分：{name}。
  依据：「给予补贴」。
  扶持标准：1元。
"""


def test_conditions_may_stand_in_the_common_part_alone() -> None:
    built = build_text(HEAD.format(total="扶持事项1项") + ITEM.format(name="共享"))
    assert codes(built) == []


def test_a_levy_takes_the_conditions_as_its_own() -> None:
    item = ITEM.format(name="共享").replace("扶持事项", "缴纳事项").replace("扶持标准", "计算标准")
    built = build_text(HEAD.format(total="缴纳事项1项") + item)
    assert codes(built) == []
    assert built.document is not None
    assert built.document.provisions[0].condition is not None


def test_a_common_part_that_nobody_uses() -> None:
    built = build_text(HEAD.format(total="无"))
    assert codes(built) == ["TW0369"]


@pytest.mark.parametrize(
    ("name", "code"), [("补贴", "TW0368"), ("共亨", "TW0311"), ("共享、共享", "TW0368")]
)
def test_what_is_no_common_part(name: str, code: str) -> None:
    built = build_text(HEAD.format(total="扶持事项1项") + ITEM.format(name=name))
    assert codes(built) == [code]


def test_a_common_part_serves_its_own_measure_alone() -> None:
    other = "\n措施（二）其他：\n  本条：扶持事项1项。\n" + ITEM.format(name="共享")
    [finding] = build_text(HEAD.format(total="无") + other).findings
    assert finding.code == "TW0368"
    assert "措施（一）" in finding.message


def test_a_remark_under_it_is_a_remark_on_the_measure() -> None:
    remark = "\n编写说明：示意。\n"
    built = build_text(HEAD.format(total="扶持事项1项") + remark + ITEM.format(name="共享"))
    assert built.document is not None
    assert [each.text for each in built.document.measures[0].remarks] == ["示意"]
