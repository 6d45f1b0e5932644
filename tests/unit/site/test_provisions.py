"""A provision on the page of its measure: complete, traceable, escaped, small enough."""

import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest
from attrs import evolve

from support.documents import POLICIES
from tiaowen import site
from tiaowen.pages.measures import Material
from tiaowen.pages.views import MeasureView, Point, ProvisionView, Table
from tiaowen.project import Project
from tiaowen.site.build import build
from tiaowen.site.outline import grouped, nested
from tiaowen.site.provision import Around, provision_section
from unit.pages.test_pages import JARGON

DOCUMENTS = ("xiangtan_2019", "iit_2018")
STYLE = Path(site.__file__).parent / "static" / "provision.css"
_SPITEFUL = "<script>alert(1)</script>“'&"
_MOST = 300_000


@cache
def project(folder: str) -> Project:
    return Project(POLICIES / folder)


@cache
def files(folder: str) -> dict[str, str]:
    made = build(project(folder).site, folder)
    return {name: data.decode() for name, data in made.items() if name.endswith(".html")}


@cache
def views(folder: str) -> tuple[MeasureView, ...]:
    made = project(folder)
    document = made.document
    assert document is not None
    registers = {each.name: each for each in made.registers}
    material = Material(document, made.alignment, made.plans, made.examples, registers)
    return tuple(material.measure(each, "x.md") for each in document.measures)


def provisions(folder: str) -> list[ProvisionView]:
    return [each for view in views(folder) for each in view.provisions]


def labels(view: ProvisionView) -> dict[str, str]:
    return {str(row[0]): str(row[1]) for row in view.labels.rows}


@pytest.mark.parametrize("folder", DOCUMENTS)
def test_every_page_of_a_measure_is_small_enough_to_open_on_a_telephone(folder: str) -> None:
    pages = {n: len(p.encode()) for n, p in files(folder).items() if n.startswith(("m", "ar"))}
    assert pages
    assert {name: size for name, size in pages.items() if size >= _MOST} == {}


@pytest.mark.parametrize("folder", DOCUMENTS)
def test_no_id_stands_twice_and_every_link_inside_a_page_leads_somewhere(folder: str) -> None:
    for name, page in files(folder).items():
        ids = Counter(re.findall(r'\bid="([^"]+)"', page))
        doubled = [
            each for each, count in ids.items() if count > 1 and each.startswith(("p", "d", "tw-"))
        ]
        assert doubled == [], name
        links = set(re.findall(r'href="#((?:provision|doubt|permission)[^"]*)"', page))
        assert links <= ids.keys(), name


@pytest.mark.parametrize("folder", DOCUMENTS)
def test_no_words_of_the_source_are_on_a_page_of_a_measure(folder: str) -> None:
    for view in views(folder):
        for number, each in enumerate(view.provisions, 1):
            said = words(section_html(each, number))
            assert [word for word in JARGON if word in said] == []


def section_html(view: ProvisionView, number: int = 1) -> str:
    section = provision_section(view, number, Around((), {}))
    return str(section.html) + "".join(str(each.html) for each in section.sections)


def words(html: str) -> str:
    return re.sub(r"<[^>]+>", "\n", html)


@pytest.mark.parametrize("folder", DOCUMENTS)
def test_every_provision_says_who_gets_what_on_which_words(folder: str) -> None:
    for view in provisions(folder):
        told = labels(view)
        assert "依据" in told
        assert told.keys() & {"给谁", "谁来缴"}
        assert told.keys() & {"给多少", "缴多少"}
        assert "什么时候" in told


def test_who_the_money_is_paid_to_is_said_where_money_is_paid() -> None:
    by_title = {view.title.partition("：")[2]: labels(view) for view in provisions("xiangtan_2019")}
    assert by_title["稳岗返还"]["钱打给谁"] == "没有另写，按“给谁”一栏：企业"
    assert by_title["就业见习补贴"]["钱打给谁"] == "就业见习基地"
    assert "钱打给谁" not in by_title["个人创业担保贷款额度"]
    assert "钱打给谁" not in labels(provisions("iit_2018")[0])


def test_a_list_of_conditions_is_nested_as_deep_as_it_is_written() -> None:
    flat = [
        Point(0, "", "都要：", ""),
        Point(1, "（一）", "甲", ""),
        Point(2, "1．", "乙", ""),
        Point(1, "（二）", "丙", ""),
    ]
    (top,) = nested(flat)
    assert [each.point.number for each in top.below] == ["（一）", "（二）"]
    assert [each.point.words for each in top.below[0].below] == ["乙"]


def test_a_condition_without_a_quote_is_marked_as_the_drafters_own() -> None:
    view = evolve(provisions("iit_2018")[0], conditions=(Point(0, "", "甲", ""),))
    assert "没有引原文，编写人推定" in section_html(view)
    quoted = evolve(view, conditions=(Point(0, "", "甲", "某某"),))
    assert "编写人推定" not in section_html(quoted)
    head = evolve(view, conditions=(Point(0, "", "都要满足：", "", head=True),))
    assert "编写人推定" not in section_html(head)


def test_the_list_of_conditions_is_a_list_for_a_screen_reader() -> None:
    page = files("xiangtan_2019")["measure-07.html"]
    part = page[page.index('id="provision-1-conditions"') : page.index('id="provision-1-amount"')]
    assert part.count("<ol") == part.count("</ol>") == 3
    assert (
        part.index("下面几条都要满足：")
        < part.index("（一）")
        < part.index("（二）下面满足一条就行：")
    )


def test_a_name_in_a_condition_is_explained_where_it_is_first_read() -> None:
    (view,) = (
        each for each in provisions("xiangtan_2019") if each.title.endswith("：就业见习补贴")
    )
    meanings = {each.name: each for point in view.conditions for each in point.meanings}
    assert meanings["适龄失业青年"].words == "失业青年且见习人员的年龄在16周岁至24周岁之间"
    assert meanings["适龄失业青年"].quote == "“16～24岁失业青年”"
    assert meanings["见习人员的年龄"].words.startswith("原文没有说清，尚待明确：按读法一")


@pytest.mark.parametrize("folder", DOCUMENTS)
def test_a_formula_is_the_same_in_pieces_as_in_words(folder: str) -> None:
    for plan, view in zip(project(folder).plans, provisions(folder), strict=True):
        plans = (plan,) if plan.member is None else (plan, plan.member)
        said = {step.text for each in plans for step in each.text.steps}
        single = [line.branches[0] for line in view.amount if not line.lead]
        assert {"".join(piece.text for piece in branch.pieces) for branch in single} <= said


def test_a_progressive_scale_says_what_is_taken_by_bands() -> None:
    (line, *_) = provisions("iit_2018")[0].amount
    assert line.lead == "应纳税所得额按下列各级超额累进计算，各级相加"
    assert line.branches[0].when == "第1级"


def test_rows_about_the_same_line_stand_together() -> None:
    table = Table(("a", "b"), (("甲", "1"), ("甲", "2"), ("乙", "3")))
    assert [(each.head, each.rows) for each in grouped(table)] == [
        ("甲", (("1",), ("2",))),
        ("乙", (("3",),)),
    ]


def test_who_filled_in_an_expected_result_is_said_and_how_many_agree() -> None:
    for view in provisions("xiangtan_2019"):
        rows = len(view.examples.table.rows)
        assert view.examples.checked == (
            f"共{rows}个算例。结果由编写人填写，再由规则另算一遍来核对：{rows}个一致。"
            if rows
            else ""
        )


def test_an_example_in_a_doubt_has_the_number_it_has_on_the_page() -> None:
    (view,) = (each for each in views("xiangtan_2019") if each.title.startswith("第（八）条"))
    (doubt,) = (each for each in view.doubts if each.title == "适用提高的标准")
    assert {row[1] for row in doubt.outcomes.rows} == {"算例20（留用率超过一半两人中一人留用）"}
    training = view.provisions[0].examples.table.rows[19]
    assert training[0] == ("20", "留用率超过一半两人中一人留用")


def test_a_doubt_says_in_a_sentence_whether_and_by_whom_it_is_settled() -> None:
    for view in views("xiangtan_2019"):
        for doubt in view.doubts:
            assert doubt.status.startswith(("还没有采用任何一种读法。", "采用读法"))
            assert doubt.status.endswith("。")


def test_what_a_drafter_wrote_never_becomes_markup() -> None:
    view = provisions("xiangtan_2019")[0]
    row = (_SPITEFUL, (_SPITEFUL, _SPITEFUL), _SPITEFUL)
    spiteful = evolve(
        view,
        labels=Table(view.labels.header, (row,)),
        conditions=(Point(0, _SPITEFUL, _SPITEFUL, _SPITEFUL),),
        facts=Table(view.facts.header, ((*row, _SPITEFUL),)),
        edges=Table(view.edges.header, (row,)),
        remarks=(_SPITEFUL,),
    )
    made = section_html(spiteful)
    assert "<script" not in made
    assert made.count("&lt;script&gt;") >= 9


def test_what_is_folded_on_a_screen_is_printed() -> None:
    style = STYLE.read_text(encoding="utf-8")
    assert "details-content" in style[style.index("@media print") :]
