"""Members on the pages: their conditions, facts and edges, and a table of those in an 算例."""

from functools import cache

from tiaowen.project import Project
from unit.pages.test_pages import real, section
from unit.reference.test_made_up_documents import DOCUMENTS


@cache
def project() -> Project:
    (folder,) = (path for path in DOCUMENTS if path.name == "hiring")
    return Project(folder)


def page(number: int) -> str:
    pages = {path.name: text for path, text in project().pages.items()}
    return pages[f"measure-{number:02}.md"]


def test_conditions_of_members_are_told_from_those_of_the_whole() -> None:
    facts = section(page(1), "### 要知道的信息")
    assert "| 登记失业 | 是或者否 | 职工 | 人员条件（一） |" in facts
    assert "“岗位补贴”的人员条件（二） | 以上（含，民法典第1259条） |" in page(1)
    beside = section(page(1), "## 原文与规则逐句对照")
    assert "· 人员条件（一）：登记失业<br>" in beside


def test_facts_that_only_totals_read_have_a_row() -> None:
    facts = section(page(1), "### 要知道的信息")
    assert "| 领取低保金 | 是或者否 | 职工 | 申报条件（一） |" in facts
    assert "| 月工资 | 金额（元） | 职工 | 申报条件（二） |" in facts
    other = section(page(2), "### 要知道的信息")
    assert "| 劳动合同期限 | 期限（月） | 职工 | 申报条件（一）、扶持标准 |" in other


def test_several_members_stand_in_a_table_with_their_answers_and_the_sum() -> None:
    examples = section(page(1), "### 算例")
    assert "| 2019年6月1日 | 职工3名（见下面的表） | 符合，2000元 | 一致 |" in examples
    table = examples[examples.index("算例1的职工：") : examples.index("算例2的职工：")]
    assert "| 第2名 | 是 | 否 | 3000元 | 24个月 | 无 | 符合 | 1000元 |" in table
    assert "| 第3名 | 否 | 否 | 3000元 | 24个月 | 无 | 不符合（人员条件（一）） | — |" in table
    assert "| 合计 | — | — | — | — | — | 2名符合，1名不符合 | 2000元 |" in table


def test_a_sum_that_is_not_known_yet_says_who_is_open() -> None:
    table = section(page(1), "### 算例").partition("算例2的职工：")[2]
    assert (
        "| 第2名 | 是 | 否 | 3000元 | 不知道 | 无 | 还不能确定，还缺以下信息：劳动合同期限 | — |"
        in table
    )
    assert "| 合计 | — | — | — | — | — | 1名符合，1名还不能确定 | — |" in table


def test_members_of_whom_the_same_is_told_share_a_row() -> None:
    examples = section(page(2), "### 算例")
    assert "| 第1～3名 | 是 | 否 | 3000元 | 12个月 | 无 |" in examples
    assert "结论" not in examples


def test_where_a_doubt_is_open_the_page_says_why_members_have_no_answers() -> None:
    relief = real("xiangtan_2019")["measure-09.md"]
    assert "算例11的职工（有尚待明确的读法，不逐名列结论）：" in relief
    assert "| 第2名 | 是 | 是 | 是 | 2个月 | 600元 |" in relief


def test_examples_with_the_same_members_share_a_table() -> None:
    examples = section(page(2), "### 算例")
    assert "算例1、4、5、6、7、8、9的职工：" in examples
    assert examples.count("| 第1～3名 |") == 1


def test_the_only_member_that_is_refused_gives_the_reason() -> None:
    assert "劳动合同期限：11个月；已享受情况：无） | 不符合（人员条件（二）） |" in page(1)


def test_one_member_is_told_in_a_line() -> None:
    assert "职工1名（第1名：登记失业：是；" in section(page(1), "### 算例")


def test_the_edges_of_members_of_numbers_and_of_times_are_shown() -> None:
    edges = section(page(1), "### 临界结果")
    assert "| 劳动合同期限不低于1年 | 11个月 | 不满足 |" in edges
    assert "| 全部职工的月工资合计不超过10万元 | 100000.01元 | 不满足 |" in edges
    counted = section(page(2), "### 临界结果")
    assert "| 职工（登记失业）的人数不少于3人 | 2人 | 不满足 |" in counted
    assert "| 本年度内享受稳岗奖励少于2次 | 已享受1次 | 满足 |" in counted
    assert "| 本年度内享受稳岗奖励少于2次 | 已享受2次 | 不满足 |" in counted


def test_an_age_of_members_is_shown_in_years() -> None:
    assert "| 出生日期的周岁未满6周岁 | 5周岁 | 满足 |" in section(page(3), "### 临界结果")


def test_the_figure_that_says_for_whom_the_standard_is_counts_as_used() -> None:
    assert (
        "| 1名 | …补贴。企业每吸纳1名登记失业人员并与… | 第1句 "
        "| 扶持事项“岗位补贴”的扶持标准（按每1名算） | — |"
    ) in page(1)
