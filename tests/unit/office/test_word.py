"""A paper as .docx: what is read back, the page of GB/T 9704-2012, the same bytes each time."""

from io import BytesIO
from zipfile import ZipFile

import pytest
from docx import Document
from docx.document import Document as Word
from docx.oxml.ns import qn

from tiaowen.office.paper import (
    Addressee,
    Check,
    Checklist,
    Heading,
    Mark,
    Notice,
    PageBreak,
    Paper,
    Paragraph,
    Quote,
    Signature,
    TableBlock,
    heading_number,
    numbered,
)
from tiaowen.office.word import render

_SPITEFUL = "<script>alert(1)</script>｛{{ 7*7 }}｝“'&\"|`</w:t>"
_PAPER = Paper(
    "申兑指南",
    (
        Notice("执行期限已于2019年12月31日届满"),
        Addressee("张三："),
        *numbered((Heading(1, "甲"), Heading(2, "乙"), Heading(2, "丙"), Heading(1, "丁"))),
        Paragraph("1500元。", "给多少"),
        Checklist(
            "下面几条都要满足：",
            (
                Check("一"),
                Checklist("下面满足一条就行：", (Check("二", Mark.MET, "已核对"),)),
            ),
        ),
        Quote("给予补贴", "第（七）条"),
        PageBreak(),
        TableBlock(("单位", "任务"), (("甲", ("一", "二")),), (1, 3)),
        Signature(("某局", "2019年2月1日")),
    ),
    "《某措施》",
)


def _opened(paper: Paper) -> Word:
    return Document(BytesIO(render(paper)))


def _lines(paper: Paper) -> list[str]:
    return [each.text for each in _opened(paper).paragraphs if each.text]


def test_every_block_is_read_back_in_its_order() -> None:
    assert _lines(_PAPER) == [
        "申兑指南",
        "《某措施》",
        "执行期限已于2019年12月31日届满",
        "张三：",
        *("一、甲", "（一）乙", "（二）丙", "二、丁"),
        "给多少：1500元。",
        "下面几条都要满足：",
        "☐ 一",
        "下面满足一条就行：",
        "☑ 二（已核对）",
        "第（七）条“给予补贴”",
        *("某局", "2019年2月1日"),
    ]
    (table,) = _opened(_PAPER).tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["单位", "任务"],
        ["甲", "一\n二"],
    ]


@pytest.mark.parametrize(
    ("level", "number"), [(1, "十二、"), (2, "（十二）"), (3, "12．"), (4, "（12）")]
)
def test_headings_are_numbered_as_the_standard_says(level: int, number: str) -> None:
    assert heading_number(level, 12) == number


def test_the_page_is_that_of_the_standard() -> None:
    section = _opened(_PAPER).sections[0]
    sizes = (section.page_width, section.page_height, section.top_margin, section.left_margin)
    assert [round(each.mm) for each in sizes if each is not None] == [210, 297, 37, 28]
    assert section.page_width is not None
    assert section.left_margin is not None
    assert section.right_margin is not None
    assert round((section.page_width - section.left_margin - section.right_margin) / 36000) == 156


def test_every_font_is_set_for_chinese() -> None:
    styles = _opened(_PAPER).styles
    fonts = {each.name: each.element.find(f".//{qn('w:rFonts')}") for each in styles}
    named = {
        name: found.get(qn("w:eastAsia")) for name, found in fonts.items() if found is not None
    }
    assert named["公文标题"] == "方正小标宋简体"
    assert named["公文正文"] == "仿宋_GB2312"
    assert named["公文一级标题"] == "黑体"
    assert named["公文二级标题"] == "楷体_GB2312"


def test_the_header_of_a_table_is_repeated_and_no_row_is_split() -> None:
    (table,) = _opened(_PAPER).tables
    first, second = (row._tr.trPr for row in table.rows)
    assert first is not None
    assert second is not None
    assert first.find(qn("w:tblHeader")) is not None
    assert second.find(qn("w:tblHeader")) is None
    assert all(each.find(qn("w:cantSplit")) is not None for each in (first, second))


def test_what_follows_a_break_begins_a_page_where_it_is_a_paragraph() -> None:
    paper = Paper("题", (Paragraph("甲"), PageBreak(), Paragraph("乙")))
    breaks = {p.text: p.paragraph_format.page_break_before for p in _opened(paper).paragraphs}
    assert breaks["乙"] is True
    assert breaks["甲"] is None


def test_page_numbers_stand_outside_on_both_sides() -> None:
    section = _opened(_PAPER).sections[0]
    texts = [each.paragraphs[0].text for each in (section.footer, section.even_page_footer)]
    assert texts == ["— 1 —", "— 1 —"]
    assert (
        section.footer.paragraphs[0].alignment != section.even_page_footer.paragraphs[0].alignment
    )


def test_the_same_paper_gives_the_same_bytes_and_tells_no_time_and_no_author() -> None:
    assert render(_PAPER) == render(_PAPER)
    with ZipFile(BytesIO(render(_PAPER))) as made:
        assert {info.date_time for info in made.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        core = made.read("docProps/core.xml").decode()
        assert "docProps/app.xml" not in made.namelist()
    assert "申兑指南" in core
    assert not any(word in core for word in ("creator", "created", "modified", "python"))


def test_words_stay_words_whatever_they_look_like() -> None:
    paper = Paper(_SPITEFUL, (Paragraph(_SPITEFUL, _SPITEFUL), Checklist("", (Check(_SPITEFUL),))))
    assert _lines(paper) == [_SPITEFUL, f"{_SPITEFUL}：{_SPITEFUL}", f"☐ {_SPITEFUL}"]


@pytest.mark.parametrize("char", ["\x00", "\uffff", "\x07", "\x1b", "\u202e", "\u200b", "\ud800"])
def test_a_character_that_deceives_is_shown_as_lost(char: str) -> None:
    paper = Paper(f"甲{char}乙", (TableBlock((f"丙{char}",), ((f"丁{char}",),)),))
    assert _lines(paper) == ["甲\ufffd乙"]
    assert _opened(paper).tables[0].cell(1, 0).text == "丁\ufffd"


def test_line_ends_and_tabs_do_not_break_a_paragraph() -> None:
    assert _lines(Paper("题", (Paragraph("甲\n乙\t丙"),)))[1] == "甲 乙 丙"
