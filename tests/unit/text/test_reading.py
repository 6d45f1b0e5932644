"""Texts in other shapes, and damaged ones, are read as far as they make sense."""

import json

import pytest

from tiaowen.source import SourceFile
from tiaowen.text import OfficialText, print_text, read_text, to_dict
from tiaowen.values import WrittenDate


def read(words: str, units: tuple[str, ...] = ()) -> OfficialText:
    return read_text(SourceFile("原文.txt", words), units)


def clauses(words: str) -> list[str]:
    return [clause.span.text for clause in read(words).clauses]


def values(words: str, units: tuple[str, ...] = ()) -> list[str]:
    return [f"{figure.value}{figure.unit}" for figure in read(words, units).figures]


def operators(words: str) -> list[tuple[str, str]]:
    return [(word.span.text, word.operator) for word in read(words).comparisons]


@pytest.mark.parametrize("words", ["", "\n\n", "　　\n", "只有一句", "，。；"])
def test_a_text_without_labels_has_no_articles(words: str) -> None:
    text = read(words)
    assert text.articles == ()
    assert text.title is None


def test_marks_inside_brackets_quotes_and_titles_do_not_split() -> None:
    assert clauses("甲（乙，丙。丁），《戊，己》；“庚。辛”：壬。") == [
        "甲（乙，丙。丁）",
        "《戊，己》",
        "“庚。辛”",
        "壬",
    ]


@pytest.mark.parametrize("words", ["甲（乙，丙。", "甲）乙，丙。", "甲（“乙）”，丙。"])
def test_a_mark_without_partner_encloses_nothing(words: str) -> None:
    assert clauses(words)[-1] == "丙"


def test_brackets_do_not_reach_into_the_next_paragraph() -> None:
    assert clauses("甲（乙\n丙，丁）") == ["甲（乙", "丙", "丁）"]


def test_numbered_items_belong_to_the_measure() -> None:
    text = read("办法\n（一）培训。同时符合：\n1．满1年；\n2．在职。\n（责任单位：甲（乙）局）\n")
    (measure,) = text.articles
    assert [item.label for item in measure.items] == ["1．", "2．"]
    assert measure.unit_bracket is not None
    assert measure.unit_bracket.text == "（责任单位：甲（乙）局）"
    assert [figure.span.text for figure in text.figures] == ["1年"]


def test_chapters_of_a_law_head_its_articles() -> None:
    text = read("某法\n第一章　总则\n第一条　甲。\n第二章　分则\n第二条　乙。\n（一）丙；\n")
    assert [(chapter.label, len(chapter.articles)) for chapter in text.chapters] == [
        ("第一章", 1),
        ("第二章", 1),
    ]
    assert text.articles[1].items[0].sentences[0].span.text == "丙；"


def test_a_table_may_be_parted_by_tabs() -> None:
    text = read("补贴标准\n等级\t金额（万元）\n甲\t1.5\n乙\t2\n")
    (table,) = text.tables
    assert [len(row) for row in table.rows] == [2, 2]
    assert [f"{each.value}{each.unit}" for each in text.figures] == ["15000元", "20000元"]


def test_a_sentence_before_a_table_is_not_its_caption() -> None:
    (table,) = read("标准如下：\n等级\t金额\n甲\t1\n").tables
    assert table.caption is None


def test_a_table_may_open_the_text() -> None:
    (table,) = read("等级\t金额\n甲\t1\n").tables
    assert table.caption is None
    assert [cell.span.text for cell in table.header] == ["等级", "金额"]


def test_a_line_with_another_number_of_cells_ends_the_table() -> None:
    (table,) = read("等级\t金额\n甲\t1\n甲\t乙\t丙\n").tables
    assert len(table.rows) == 1


def test_a_day_without_a_year_takes_the_year_to_its_left_and_none_from_the_right() -> None:
    text = read("12月31日，2019年1月1日至12月31日，2020年3月1日和5月1日")
    days = [figure.date for figure in text.figures]
    assert [day.year for day in days if isinstance(day, WrittenDate)] == [
        None,
        2019,
        2019,
        2020,
        2020,
    ]


def test_one_line_with_spaces_is_no_table() -> None:
    assert read("甲　乙\n丙。\n").tables == ()


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("每人每月300元", ["300元/人·月"]),
        ("每天20元/天", ["20元/日"]),
        ("每人不超过3次", ["3次/人"]),
        ("最高每人5000元", ["5000元/人"]),
        ("3～5%", ["3/100", "1/20"]),
        ("3000元至2万元", ["3000元", "20000元"]),
        ("每人每月1000元至1500元", ["1000元/人·月", "1500元/人·月"]),
        ("每人3000至6000元", ["3000元/人", "6000元/人"]),
        ("二〇一九年一月一日", ["None"]),
        ("2019年", ["2019年"]),
        ("一次性补贴", []),
        ("三五年", []),
        ("“四个月”", []),
    ],
)
def test_figures(words: str, expected: list[str]) -> None:
    assert values(words) == expected


def test_the_units_of_the_document_count_too() -> None:
    assert values("每亩500元，十亩") == ["500元"]
    assert values("每亩500元，十亩", ("亩",)) == ["500元/亩", "10亩"]
    assert values("每[500元", ("[",)) == ["500元/["]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("16周岁以上（不含）", [("以上", "gt")]),
        ("16周岁（含）以下", [("以下", "le")]),
        ("超过3次（含）", [("超过", "ge")]),
        ("最多不超过3个", [("最多不超过", "le")]),
        ("最高每人5000元", [("最高", "le")]),
        ("自2019年1月1日起至2020年12月31日止", [("起", "ge"), ("止", "le")]),
        ("前2年", []),
        ("3年后", []),
        ("最低工资标准的120%", []),
    ],
)
def test_comparison_words(words: str, expected: list[tuple[str, str]]) -> None:
    assert operators(words) == expected


def test_a_day_that_does_not_exist_is_kept_as_such() -> None:
    (figure,) = read("2019年2月30日").figures
    assert figure.role == "date"
    assert to_dict(read("2019年2月30日"))["figures"][0]["date"] is None


def test_the_dump_is_json_and_an_outline() -> None:
    text = read("办法\n（一）培训。不超过3次。\n")
    assert json.loads(json.dumps(to_dict(text)))["chapters"][0]["articles"][0]["label"] == "（一）"
    assert print_text(text) == (
        "标题\n  办法\n条 （一）\n  培训\n  不超过3次\n    数 3次 3次 figure\n    比 不超过 ≤ 3次\n"
    )
