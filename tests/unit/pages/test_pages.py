"""The reviewer's pages of both documents."""

import re
from functools import cache
from pathlib import PurePosixPath

import pytest

from support.documents import Compiled, Texts, compile_texts, texts_of
from support.small import NAME, OFFICIAL, RULE
from tiaowen.cases import run_examples
from tiaowen.pages import render
from tiaowen.pages.boundaries import boundary_table
from tiaowen.pages.numbering import page_names
from tiaowen.reference import decide
from tiaowen.registers import registers
from tiaowen.wording import plan

HUHANG = "07-huhang.tiaowen"
JARGON = (
    *("布尔", "类型", "标识符", "解析", "字段", "None", "True", "False", "null", "Fraction"),
    *("扶持标准第", "stability_refund", "xiangtan_2019", "enterprise", "policies", "tiaowen"),
)


def pages_of(compiled: Compiled) -> dict[str, str]:
    document = compiled.document
    plans = [plan(document, provision) for provision in document.provisions]
    results = run_examples(document, plans, {"reference": decide})
    made = render(
        document,
        compiled.text,
        compiled.alignment,
        plans,
        results,
        registers(document, compiled.alignment, plans, results),
    )
    return {str(path): page for path, page in made.items()}


@cache
def real(folder: str) -> dict[str, str]:
    return pages_of(compile_texts(texts_of(folder)))


def section(page: str, head: str) -> str:
    """The words under a heading, up to the next of the same or a higher rank."""
    rank = head.index(" ")
    start = page.index(f"\n{head}\n") + len(head) + 2
    rest = re.search(f"^#{{1,{rank}}} ", page[start:], re.MULTILINE)
    return page[start : start + rest.start()] if rest else page[start:]


def test_one_page_for_each_measure_and_an_index() -> None:
    measures = compile_texts(texts_of("xiangtan_2019")).document.measures
    pages = [name for name in real("xiangtan_2019") if not name.startswith("register-")]
    assert pages == ["index.md", *sorted(page_names(measures))]
    assert {"measure-07.md", "measure-20.md"} <= set(page_names(measures))
    assert list(real("iit_2018")) == [
        *("article-02.md", "article-03.md", "article-06.md", "article-22.md"),
        "index.md",
        *("register-added.md", "register-comparisons.md", "register-deadlines.md"),
        *("register-deciders.md", "register-doubts.md", "register-duties.md"),
        *("register-facts.md", "register-figures.md", "register-funds.md"),
        *("register-limits.md", "register-numbers.md", "register-open-words.md"),
        *("register-readiness.md", "register-readings.md", "register-repeats.md"),
        *("register-subjects.md", "register-targets.md"),
        "register-unused.md",
    ]


def test_letter_preamble_and_headings_have_a_page() -> None:
    page = real("xiangtan_2019")["outside.md"]
    assert page.startswith("# 条款以外的话\n")
    text = section(page, "## 原文与规则逐句对照")
    assert "| 落款 | 2019年2月1日 | 成文日期：2019年2月1日 |" in text
    assert "| 落款 | 湘潭市人民政府 | 发文机关：湘潭市人民政府 |" in text
    assert "| 5 | （此件主动公开） | 没有写成规则（程序） |" in text
    assert "| 章题 | 二、实施三项金融财税措施助推创业 | 下面有3条 |" in text
    assert text.index("| 标题 |") < text.index("为全面落实党中央") < text.index("| 章题 |")


@pytest.mark.parametrize("folder", ["xiangtan_2019", "iit_2018"])
def test_the_same_document_gives_the_same_pages(folder: str) -> None:
    assert pages_of(compile_texts(texts_of(folder))) == real(folder)


@pytest.mark.parametrize("folder", ["xiangtan_2019", "iit_2018"])
def test_pages_speak_to_reviewers(folder: str) -> None:
    for name, page in real(folder).items():
        assert [word for word in JARGON if word in page] == [], name
        assert page.endswith("以正式文件和经办机关的决定为准。\n")
        assert "  \n" not in page
        assert "\n\n\n" not in page


def test_what_the_rules_add_comes_first() -> None:
    page = real("xiangtan_2019")["measure-07.md"]
    heads = re.findall("^## (.*)$", page, re.MULTILINE)
    assert heads == [
        "规则加上的（原文没有的）",
        "原文与规则逐句对照",
        "扶持事项：稳岗返还",
        "扶持事项：困难企业稳岗返还",
        "可以事项：企业协商稳岗",
        "尚待明确",
        "数字核对",
        "附：含不含本数",
    ]
    added = section(page, "## 规则加上的（原文没有的）")
    assert "有权解释" not in added
    assert "按四舍五入计到分（系统默认）" in added
    assert section(page, "### 采用的读法").strip() == "无。"


def test_every_word_of_the_article_stands_beside_the_rules() -> None:
    compiled = compile_texts(texts_of("xiangtan_2019"))
    page = real("xiangtan_2019")["measure-07.md"]
    article = compiled.text.article("七")
    assert article is not None
    for sentence in article.sentences:
        assert f"| {sentence.span.text} |" in page
    assert "没有交代" not in page


def test_text_without_a_rule_stands_there_with_its_reason() -> None:
    page = real("iit_2018")["article-22.md"]
    assert "| 1 | 第二十二条　本法自公布之日起施行。 | 没有写成规则（程序） |" in page
    assert "| “本法自公布之日起施行” | 程序 |" in page


def test_conditions_are_the_official_list() -> None:
    page = real("xiangtan_2019")["measure-07.md"]
    conditions = section(section(page, "## 扶持事项：稳岗返还"), "### 条件")
    assert conditions.strip().splitlines() == [
        "- 下面几条都要满足：",
        "  - （一）参加失业保险　〔原文：“参保企业”〕",
        "  - （二）下面满足一条就行：",
        "    - 1．不裁员　〔原文：“不裁员”〕",
        "    - 2．少裁员　〔原文：“少裁员”〕",
        "  - （三）下面满足一条就行：",
        "    - 1．按时足额缴纳失业保险费　〔原文：“未能按时足额缴纳失业保险费的”〕",
        "    - 2．已一次性补缴所有欠费　〔原文：“一次性补缴所有欠费后”〕",
    ]


def test_examples_show_their_arithmetic_and_whole_phrases() -> None:
    page = real("xiangtan_2019")["measure-07.md"]
    assert "- 算例1：12万元×50%＝6万元。" in page
    assert "- 算例2：0.01元×50%＝0.005元，四舍五入到分为0.01元。" in page
    assert "还不能确定，还缺以下信息：不裁员、少裁员（由谁认定：原文未明确）" in page
    assert "符合，9万元至12万元，看选哪一种算法" in page
    assert "| 不在执行期限内 | 一致 |" in page


def test_the_days_beside_the_window_are_shown() -> None:
    edges = section(
        section(real("xiangtan_2019")["measure-07.md"], "## 扶持事项：困难企业稳岗返还"),
        "### 临界结果",
    )
    assert re.findall(r"\| (20\d+年\d+月\d+日（\w+）) \| (\w+) \|", edges) == [
        ("2018年12月31日（首日的前一天）", "不在执行期限内"),
        ("2019年1月1日（首日）", "在执行期限内"),
        ("2019年12月31日（末日）", "在执行期限内"),
        ("2020年1月1日（末日的后一天）", "不在执行期限内"),
    ]


def test_thresholds_show_what_is_just_below_at_and_above() -> None:
    page = pages_of(compile_texts(Texts({NAME: RULE}, OFFICIAL)))["measure-01.md"]
    rows = section(page, "### 临界结果").strip().splitlines()
    assert "| 留用率超过50% | 49.99% | 不满足 |" in rows
    assert "| 留用率超过50% | 50% | 不满足 |" in rows
    assert "| 留用率超过50% | 50.01% | 满足 |" in rows
    assert "| 参保月数不少于24个月 | 23个月 | 不满足 |" in rows
    assert "| 参保月数不少于24个月 | 24个月 | 满足 |" in rows


def test_a_permission_cites_its_article_as_every_provision_does() -> None:
    page = section(real("xiangtan_2019")["measure-07.md"], "## 可以事项：企业协商稳岗")
    assert "| 依据 | 第（七）条“困难企业与职工协商一致的，" in page
    assert "稳定劳动关系” | — |" in page


def test_it_is_the_text_that_is_silent_about_the_day_of_the_window() -> None:
    page = section(real("xiangtan_2019")["measure-07.md"], "### 系统默认")
    assert "执行期限按哪个日期算，原文没有写，按申请日期算。" in page


@pytest.mark.parametrize(
    ("page", "provision", "when"),
    [
        ("measure-08.md", "技能提升补贴", "见条件里的日期"),
        ("measure-09.md", "一次性岗位补贴", "见条件里的日期"),
        ("measure-13.md", "贫困劳动力免费培训", "见条件里的日期"),
        ("measure-08.md", "就业见习补贴", "没有写，不限定日期"),
        ("measure-06.md", "个人创业担保贷款额度", "没有写，不限定日期"),
    ],
)
def test_a_provision_with_days_among_its_conditions_is_not_said_to_have_none(
    page: str, provision: str, when: str
) -> None:
    told = section(real("xiangtan_2019")[page], f"## 扶持事项：{provision}")
    assert f"| 什么时候 | {when} | — |" in told


def test_edges_of_bands_show_what_rounding_hides() -> None:
    rows = section(real("iit_2018")["article-02.md"], "### 临界结果")
    assert "| 35999.99元 | 1079.9997元，四舍五入到分为1080元 |" in rows
    assert "| 3.6万元 | 1080元 |" in rows
    assert "| 36000.01元 | 1080.001元，四舍五入到分为1080元 |" in rows


def test_a_definition_says_how_it_is_worked_out() -> None:
    page = real("iit_2018")["article-06.md"]
    assert "定义“个人的稿酬收入额”<br>· 怎么算：减除费用后的稿酬×70%" in page


def test_bands_carry_their_totals() -> None:
    """Against the published quick deductions: rate × upper edge − deduction."""
    page = real("iit_2018")["article-02.md"]
    totals = ["1080元", "11880元", "43080元", "73080元", "145080元", "250080元", "没有上限"]
    rows = section(page, "### 各级").strip().splitlines()[2:]
    assert [row.split(" | ")[-1].removesuffix(" |") for row in rows] == totals


def test_numbers_are_listed_both_ways() -> None:
    page = real("xiangtan_2019")["measure-07.md"]
    figures = section(page, "### 原文的数字用在哪里").strip().splitlines()[2:]
    literals = section(page, "### 规则里的数字出自哪里").strip().splitlines()[2:]
    assert len(figures) == len(literals) == 6
    assert section(page, "### 原文有、规则没有用到的数字").strip() == "无。"


def test_each_register_is_a_page_that_the_index_names_with_its_rows() -> None:
    pages = real("iit_2018")
    listed = section(pages["index.md"], "## 审核清单")
    for name, file, count in (
        *(("编写人推定", "register-added.md", 1), ("限制和不利条件", "register-limits.md", 2)),
        *(("要收集的信息", "register-facts.md", 9), ("开放用语", "register-open-words.md", 0)),
    ):
        assert f"- [{name}]({file})（{count}行）：" in listed
        assert pages[file].startswith(f"# {name}\n\n《中华人民共和国个人所得税法（节选）》\n")
    assert "| 条款 | 谁的 | 信息 |" in pages["register-facts.md"]
    assert "| — | 个人 | 纳税人识别号 | 文字 |" in pages["register-facts.md"]
    assert "| 第二条 | 个人 | 居民个人 | 是或者否 |" in pages["register-facts.md"]
    assert "\n\n无。\n\n" in pages["register-open-words.md"]


def test_the_boundary_note_keeps_its_two_sources_apart() -> None:
    code, practice = boundary_table().rows
    assert code[0] == "民法典第1259条"
    assert set(str(code[1]).split("、")) == {"以上", "以下", "以内", "届满"}
    assert set(str(code[2]).split("、")) == {"超过", "不满", "以外"}
    assert "不超过" in practice[1]
    assert "低于" in practice[2]


def test_hostile_words_change_nothing_but_a_cell() -> None:
    rule = RULE.replace("享受次数：原文未明确", "享受次数：每个企业1次「的补贴」")
    texts = Texts({NAME: rule}, OFFICIAL)
    plain = pages_of(compile_texts(texts))
    hostile = "的补贴<script>a|b`c`{{d}}"
    pages = pages_of(
        compile_texts(
            Texts(
                {NAME: rule.replace("的补贴」", f"{hostile}」")},
                OFFICIAL.replace("的补贴", hostile),
            )
        )
    )
    assert "script" in pages["register-limits.md"]
    for name, page in pages.items():
        assert "<script>" not in page
        assert "{{" not in page
        assert _cells(page) == _cells(plain[name])


def _cells(page: str) -> list[int]:
    counts = (len(re.findall(r"(?<!\\)\|", line)) for line in page.splitlines())
    return [count for count in counts if count]


def test_without_an_official_text_the_pages_say_so() -> None:
    compiled = compile_texts(Texts({NAME: RULE}, OFFICIAL))
    plans = [plan(compiled.document, each) for each in compiled.document.provisions]
    made = registers(compiled.document, None, plans, ())
    pages = render(compiled.document, None, None, plans, (), made)
    page = pages[PurePosixPath("measure-01.md")]
    assert "本文件没有附原文，没有核对。" in page
    assert "没有算例。" in page


def test_two_measures_of_one_number_have_two_pages() -> None:
    compiled = compile_texts(Texts({NAME: RULE}, OFFICIAL))
    [measure] = compiled.document.measures
    assert page_names((measure, measure)) == ("measure-01.md", "measure-01-2.md")


def test_tasks_and_who_does_them_are_listed() -> None:
    pages = real("xiangtan_2019")
    tasks = section(pages["measure-20.md"], "## 工作任务")
    assert (
        "| 各县市区（园区和示范区）（每个成员各一份） | 汇总就业扶贫政策落实月台账 | 按季度 |"
        in tasks
    )
    assert "（原文没有另写，按责任单位）" in pages["measure-02.md"]
    beside = section(pages["measure-20.md"], "## 原文与规则逐句对照")
    assert (
        "“按季度汇总”<br>· 谁来做：各县市区（园区和示范区）（每个成员各一份）<br>· 事项：" in beside
    )


def test_a_task_says_in_which_days_it_is_to_be_done() -> None:
    pages = real("xiangtan_2019")
    days = "执行期限：2019年1月1日至2019年12月31日"
    assert f"<br>{days} |" in section(pages["measure-14.md"], "## 工作任务")
    assert f"（{days}）" in pages["register-duties.md"]


def test_what_may_be_refused_says_who_decides_and_how_much_it_would_be() -> None:
    page = real("xiangtan_2019")["measure-14.md"]
    assert "| 给不给由谁决定，原文未明确；给的话5000元以内 |" in page
    assert "由原文未明确" not in page


def test_a_standard_that_the_text_leaves_open_is_not_said_to_stand_elsewhere() -> None:
    page = real("xiangtan_2019")["measure-08.md"]
    assert "| 符合，标准原文未明确 | 一致 |" in page
    assert "符合，另行规定" not in page


def test_what_is_given_stands_beside_its_sentence() -> None:
    beside = section(real("xiangtan_2019")["measure-08.md"], "## 原文与规则逐句对照")
    assert "· 享受期限：3至12个月" in beside
    assert "· 付给：就业见习基地" in beside
    assert "· 算式（一）：当地最低工资标准×120%" in beside
    again = section(real("xiangtan_2019")["measure-06.md"], "## 原文与规则逐句对照")
    assert "· 调整前标准：10万元" in again
    assert "· 可以给予：可以给，也可以不给，由谁决定：原文未明确" in again


def test_a_default_of_nearly_all_provisions_names_the_others() -> None:
    page = real("xiangtan_2019")["measure-06.md"]
    assert "- 全部9项：文件的施行日期：原文未明确" in page
    assert "- 除“个人继续贴息”、“小微企业继续贴息”以外的7项：原文没有写金额怎样取整" in page


def test_what_each_member_is_given_is_worked_out_on_the_page() -> None:
    page = section(real("xiangtan_2019")["measure-08.md"], "## 扶持事项：就业见习补贴")
    assert "见习补贴标准，付给就业见习基地（见下面“怎么算”） |" in page
    assert "| 见习补贴标准 | 按下列情形分别确定 | 元/月 |" in section(page, "### 怎么算")
    assert "| 适用提高的标准的 | 当地最低工资标准×120% |" in page


def test_the_column_of_choices_stands_only_where_there_is_one_to_make() -> None:
    pages = real("xiangtan_2019")
    assert "选哪一种" not in pages["measure-08.md"]
    assert "选哪一种" in section(pages["measure-07.md"], "## 扶持事项：困难企业稳岗返还")


def test_arithmetic_says_a_value_once() -> None:
    page = real("xiangtan_2019")["measure-14.md"]
    assert "照书写次序的补贴额＝1500元；" in page
    assert "分级补贴额＝1500元（各种读法都一样）。" in page
    assert "- 算例3：下限：3000元；上限：6000元。" in real("xiangtan_2019")["measure-17.md"]
    assert "- 算例1：300万元。" not in real("xiangtan_2019")["measure-06.md"]
