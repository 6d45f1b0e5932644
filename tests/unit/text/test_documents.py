"""The two documents are read as counted by hand: structure, figures, comparison words."""

import re
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from tiaowen.source import SourceFile, Span
from tiaowen.text import Article, OfficialText, read_text, to_dict
from tiaowen.values import Window, WrittenDate

POLICIES = Path(__file__).parents[3] / "policies"


def read(document: str) -> OfficialText:
    words = (POLICIES / document / "原文.txt").read_text("utf-8")
    return read_text(SourceFile("原文.txt", words))


@pytest.fixture(scope="module")
def notice() -> OfficialText:
    return read("xiangtan_2019")


@pytest.fixture(scope="module")
def law() -> OfficialText:
    return read("iit_2018")


def article(text: OfficialText, label: str) -> Article:
    found = text.article(label)
    assert found is not None
    return found


def figures(text: OfficialText, span: Span) -> list[tuple[str, str]]:
    """The figures that state something, as written and as value and unit."""
    return [
        (figure.span.text, f"{figure.value}{figure.unit}")
        for figure in text.figures_in(span)
        if figure.role == "figure"
    ]


def comparisons(text: OfficialText, span: Span) -> list[tuple[str, str, str]]:
    return [(word.span.text, word.operator, word.target.text) for word in text.comparisons_in(span)]


def test_the_notice_has_a_letter_a_title_a_preamble_and_eight_chapters(
    notice: OfficialText,
) -> None:
    assert notice.title is not None
    assert notice.title.span.text == "湘潭市进一步做好稳就业工作二十四条措施"
    assert notice.letter[0].span.text.startswith("各县市区人民政府")
    assert [sentence.span.text for sentence in notice.letter[-3:]] == [
        "湘潭市人民政府",
        "2019年2月1日",
        "（此件主动公开）",
    ]
    assert [sentence.span.text[:9] for sentence in notice.preamble] == ["为全面落实党中央、"]
    assert [chapter.number for chapter in notice.chapters] == list(range(1, 9))
    assert [len(chapter.articles) for chapter in notice.chapters] == [3] * 8


def test_the_notice_has_twenty_four_measures_each_with_lead_and_bodies(
    notice: OfficialText,
) -> None:
    assert [measure.number for measure in notice.articles] == list(range(1, 25))
    assert all(measure.lead for measure in notice.articles)
    for measure in notice.articles:
        assert measure.unit_bracket is not None
        assert measure.unit_bracket.text.startswith("（责任单位：")
        assert measure.unit_bracket.end == measure.span.end


def test_sentences_and_clauses_are_as_many_as_counted_by_hand(notice: OfficialText) -> None:
    """141 sentences and 358 clauses, title, headings and brackets of bodies included."""
    assert len(notice.sentences) == 141
    assert len(notice.clauses) == 358


@pytest.mark.parametrize("document", ["xiangtan_2019", "iit_2018"])
def test_no_word_of_a_document_is_outside_its_clauses(document: str) -> None:
    """Only marks, space and the numbering of chapters, articles and items are."""
    text = read(document)
    inside = {place for each in text.clauses for place in range(each.span.start, each.span.end)}
    outside = "".join(
        char if place not in inside else "\n" for place, char in enumerate(text.file.text)
    )
    numbering = re.compile(
        "(第[一二三四五六七八九十]+条|（[一二三四五六七八九十]+）|[一二三四五六七八]、)?"
    )
    left = [piece.strip("，。；：　") for piece in outside.split("\n")]
    assert [piece for piece in left if not numbering.fullmatch(piece)] == []


def test_every_arabic_figure_of_the_notice_is_in_exactly_one_figure(notice: OfficialText) -> None:
    """138 runs of digits; a date holds two or three of them."""
    runs = list(re.finditer(r"[0-9]+(?:\.[0-9]+)?", notice.file.text))
    assert len(runs) == 138
    for run in runs:
        holding = [
            figure
            for figure in notice.figures
            if figure.span.start <= run.start() and run.end() <= figure.span.end
        ]
        assert len(holding) == 1


def test_the_chinese_numerals_of_the_notice_that_count_are_few(notice: OfficialText) -> None:
    """Of 116 runs only these: 一次性, 一批, 零就业, “三长” and the like are none."""
    chinese = [
        (figure.span.text, figure.role)
        for figure in notice.figures
        if not figure.span.text[0].isascii()
    ]
    assert chinese == [
        ("二十四条", "structure"),
        ("一位", "structure"),
        ("一家", "figure"),
        ("三项", "structure"),
        ("三项", "structure"),
        ("三项", "structure"),
        ("两年", "figure"),
        ("三大", "structure"),
        ("一次", "figure"),
        ("三", "figure"),
        ("四", "figure"),
        ("五级", "figure"),
        ("三项", "structure"),
        ("五大", "structure"),
        ("三项", "structure"),
        ("三项", "structure"),
    ]


def test_document_numbers_and_quoted_names_are_names(notice: OfficialText) -> None:
    names = [figure.span.text for figure in notice.figures if figure.role == "name"]
    assert names == ["2018", "39", "2018", "55", "2018", "30", "2151", "100%"]


def test_measure_seven_in_full(notice: OfficialText) -> None:
    measure = article(notice, "七")
    assert measure.label == "（七）"
    assert measure.lead is not None
    assert measure.lead.span.text == "实施“护航行动”。"
    assert len(measure.sentences) == 3
    assert figures(notice, measure.span) == [
        ("50%", "1/2"),
        ("6个月", "6月"),
        ("6个月", "6月"),
        ("50%", "1/2"),
    ]
    assert comparisons(notice, measure.span) == []


def test_a_date_range_carries_the_year_to_its_right_end(notice: OfficialText) -> None:
    dates = [each for each in notice.figures_in(article(notice, "七").span) if each.date]
    windows = [each.date.window for each in dates if isinstance(each.date, WrittenDate)]
    assert windows == [
        Window(date(2019, 1, 1), date(2019, 1, 1)),
        Window(date(2019, 12, 31), date(2019, 12, 31)),
    ]
    first, second = dates
    assert notice.figures[first.partner or 0] is second
    assert notice.figures[second.partner or 0] is first


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("八", {("16", "16岁"), ("24岁", "24岁"), ("3", "3月"), ("12个月", "12月")}),
        ("六", {("15万元", "150000元"), ("15万元", "150000元/人"), ("100人", "100人")}),
        ("十三", {("20元", "20元/日"), ("一次", "1次"), ("1万人", "10000人")}),
        ("十四", {("三", "3级"), ("四", "4级"), ("五级", "5级"), ("0.5万名", "5000人")}),
        ("十五", {("4000元", "4000元/人·年")}),
        ("二十三", {("2", "2人"), ("3人", "3人"), ("1人", "1人")}),
    ],
)
def test_ranges_lists_and_rates_give_figures_their_unit(
    notice: OfficialText, label: str, expected: set[tuple[str, str]]
) -> None:
    assert expected <= set(figures(notice, article(notice, label).span))


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        (
            "六",
            [
                ("最高", "le", "15万元"),
                ("超过", "gt", "100人"),
                ("达到", "ge", "15%"),
                ("以上", "ge", "1年"),
                ("不超过", "le", "3次"),
            ],
        ),
        ("八", [("超过", "gt", "50%"), ("以上", "ge", "3年"), ("以上", "ge", "1年")]),
        ("十三", [("前", "lt", "2020年12月31日")]),
        (
            "十五",
            [
                ("以上", "ge", "200名"),
                ("以上", "ge", "中级"),
                ("以上", "ge", "高级工"),
                ("不低于", "ge", "4000元"),
            ],
        ),
        ("十七", [("以上", "ge", "7000名"), ("满", "ge", "1年"), ("满", "ge", "2年")]),
        ("二十二", []),
        ("二十三", [("不少于", "ge", "2"), ("不少于", "ge", "1人")]),
    ],
)
def test_comparison_words_count_next_to_a_figure_or_a_level(
    notice: OfficialText, label: str, expected: list[tuple[str, str, str]]
) -> None:
    """最低工资标准, 目前, 县以外 and 规模以上 are none."""
    assert comparisons(notice, article(notice, label).span) == expected


def test_a_quote_is_found_at_every_place_where_it_stands(notice: OfficialText) -> None:
    measure = article(notice, "七")
    assert len(notice.find("按6个月的", measure.span)) == 2
    assert len(notice.find("参保企业", measure.span)) == 2
    assert notice.find("参保单位", measure.span) == ()
    assert notice.find("", measure.span) == ()
    (place,) = notice.find("返还上年度实际缴纳失业保险费的50%", measure.span)
    assert place.text == "返还上年度实际缴纳失业保险费的50%"
    assert notice.find("上年度实际缴纳失业保险费", article(notice, "八").span) == ()


def test_a_quote_touches_the_clauses_it_is_taken_from(notice: OfficialText) -> None:
    (place,) = notice.find("参保企业，返还上年度", article(notice, "七").span)
    assert [clause.span.text for clause in notice.clauses_in(place)] == [
        "按规定对不裁员、少裁员的参保企业",
        "返还上年度实际缴纳失业保险费的50%",
    ]


def test_the_law_has_articles_with_items(law: OfficialText) -> None:
    assert law.title is not None
    assert law.title.span.text == "中华人民共和国个人所得税法（节选）"
    assert [each.label for each in law.articles] == ["第二条", "第三条", "第六条", "第二十二条"]
    third, sixth = article(law, "第三条"), article(law, "六")
    assert [item.label for item in third.items] == ["（一）"]
    assert figures(law, third.span) == [("百分之三", "3/100"), ("百分之四十五", "9/20")]
    assert figures(law, sixth.span) == [
        ("六万元", "60000元"),
        ("百分之二十", "1/5"),
        ("百分之七十", "7/10"),
    ]
    assert sixth.items[0].span.text.startswith("（一）居民个人的综合所得")
    assert len(sixth.sentences) == 4
    assert sixth.lead is None
    assert sixth.unit_bracket is None


def test_the_schedule_of_the_law_is_a_table_whose_cells_take_the_unit_of_their_head(
    law: OfficialText,
) -> None:
    (table,) = law.tables
    assert table.caption is not None
    assert table.caption.text == "个人所得税税率表一（综合所得适用）"
    heads = [cell.span.text for cell in table.header]
    assert heads == ["级数", "全年应纳税所得额", "税率（%）"]
    rates = [law.figures_in(row[2].span) for row in table.rows]
    assert [rate.value for (rate,) in rates] == [
        Fraction(percent, 100) for percent in (3, 10, 20, 25, 30, 35, 45)
    ]
    assert all(rate.ratio for (rate,) in rates)
    assert {figure.role for row in table.rows for figure in law.figures_in(row[0].span)} == {
        "structure"
    }
    assert figures(law, table.rows[1][1].span) == [("36000元", "36000元"), ("144000元", "144000元")]
    assert comparisons(law, table.rows[0][1].span) == [("不超过", "le", "36000元")]
    assert comparisons(law, table.rows[6][1].span) == [("超过", "gt", "960000元")]


def test_the_data_of_the_law_hold_its_table_and_values(law: OfficialText) -> None:
    data = to_dict(law)
    (table,) = data["tables"]
    assert table["caption"]["text"] == "个人所得税税率表一（综合所得适用）"
    assert [cell["text"] for cell in table["rows"][0]] == ["1", "不超过36000元的", "3"]
    values = {figure["text"]: figure["value"] for figure in data["figures"]}
    assert (values["六万元"], values["百分之二十"], values["45"]) == ("60000", "1/5", "9/20")
