"""Letter, preamble and words under a heading; and what the document says of itself."""

import pytest

from support.documents import Compiled, compile_texts
from support.small import NAME, OFFICIAL, RULE, SMALL, codes
from tiaowen.lockstep.report import ClauseState, report

LETTER = "各县市区：\n现将本措施印发给你们，请贯彻落实。\n某市人民政府\n2019年2月1日\n"
PREAMBLE = "为促进就业，制定本措施。\n"
TITLE = "某市促进就业若干措施\n"
HEADING = "一、促进就业\n"
UNDER = "以产业链为核心支撑。\n"
FIRST = "措施（一）支持企业："
SAID = (
    "不设规则（程序）：「各县市区」、「现将本措施印发给你们，请贯彻落实」。\n"
    "不设规则（背景）：「为促进就业，制定本措施」。\n\n"
)
MORE = "（二）另一条。做好服务。\n"


def compiled(text: str, *edits: tuple[str, str]) -> Compiled:
    """The small rules after edits, beside another text."""
    texts = SMALL
    for old, new in edits:
        texts = texts.with_rule(NAME, old, new)
    return compile_texts(texts.with_text(OFFICIAL, text))


def whole(more: str = "") -> str:
    """The small text with letter and preamble."""
    return LETTER + OFFICIAL.replace(TITLE, TITLE + PREAMBLE) + more


def under() -> str:
    """The small text with words under its heading."""
    return OFFICIAL.replace(HEADING, HEADING + UNDER)


def test_a_finished_document_answers_for_letter_and_preamble() -> None:
    found = compiled(whole())
    assert codes(found) == ["TW0709"] * 5
    first = found.errors[0]
    assert "原文第1行的「各县市区」没有交代" in first.message
    assert "第一条措施的前面" in first.help


def test_what_the_head_of_the_document_says_is_not_asked_for_again() -> None:
    asked = " ".join(finding.message for finding in compiled(whole()).errors)
    assert "某市人民政府" not in asked
    assert "2019年2月1日" not in asked


def test_reasons_before_the_first_measure_answer_for_them() -> None:
    assert codes(compiled(whole(), (FIRST, SAID + FIRST))) == []


def test_while_articles_are_to_be_written_they_are_not_asked_for() -> None:
    assert codes(compiled(whole(MORE))) == []


def test_who_begins_with_them_goes_on() -> None:
    begun = (FIRST, f"不设规则（程序）：「各县市区」。\n\n{FIRST}")
    assert codes(compiled(whole(MORE), begun)) == ["TW0709"] * 4


def test_words_under_a_heading_belong_to_its_articles() -> None:
    later = f"{MORE}二、服务\n依托平台。\n（三）又一条。做好服务。\n"
    assert codes(compiled(under())) == ["TW0709"]
    assert codes(compiled(under() + later)) == []


def test_a_chapter_without_articles_is_about_all_of_them() -> None:
    text = OFFICIAL.replace(HEADING, f"一、总体要求\n坚持就业优先。\n{HEADING.replace('一', '二')}")
    assert codes(compiled(text)) == ["TW0709"]
    assert codes(compiled(text + MORE)) == []


def test_a_measure_names_the_chapter_whose_words_it_quotes() -> None:
    frequency = "享受次数：原文未明确。"
    said = (frequency, f"{frequency}\n\n不设规则（背景）：第一章「以产业链为核心支撑」。")
    other = (frequency, f"{frequency}\n\n不设规则（背景）：第二章「以产业链为核心支撑」。")
    assert codes(compiled(under(), said)) == []
    assert codes(compiled(under(), other)) == ["TW0704", "TW0709"]


def test_words_of_an_article_need_its_measure() -> None:
    astray = (FIRST, f"不设规则（宣示）：「按招用人数给予1000元/人的补贴」。\n\n{FIRST}")
    found = compiled(OFFICIAL, astray)
    assert "TW0710" in codes(found)
    assert "没有写在哪一条措施" in found.errors[0].message


def test_of_words_that_an_article_has_too_those_outside_are_meant() -> None:
    text = OFFICIAL.replace(TITLE, f"{TITLE}支持企业。\n")
    assert codes(compiled(text, (FIRST, f"不设规则（背景）：「支持企业」。\n\n{FIRST}"))) == []


def test_a_rule_before_the_first_measure_is_still_none() -> None:
    start = RULE.index("扶持事项")
    moved = RULE[:start].replace(FIRST, RULE[start:] + FIRST)
    assert "TW0710" in codes(compile_texts(SMALL.with_rule(NAME, RULE, moved)))


@pytest.mark.parametrize(
    ("line", "other", "words"),
    [
        ("某市人民政府\n", "某市人民政府办公室\n", "落款的发文机关是「某市人民政府办公室」"),
        ("2019年2月1日\n", "2019年2月2日\n", "落款的成文日期是「2019年2月2日」"),
    ],
)
def test_issuer_and_day_are_those_of_the_signature(line: str, other: str, words: str) -> None:
    found = compiled(whole(MORE).replace(line, other, 1))
    assert codes(found) == ["TW0357"]
    assert words in found.errors[0].message


def test_a_day_that_the_text_has_is_not_left_out() -> None:
    silent = ("成文日期：2019年2月1日", "成文日期：所附文本未见")
    found = compiled(whole(MORE), silent)
    assert codes(found) == ["TW0357"]
    assert "写的是“所附文本未见”" in found.errors[0].message


def test_the_title_is_that_of_the_text() -> None:
    assert codes(compiled(OFFICIAL.replace("若干措施", "措施"))) == ["TW0356"]


def _miscounted(text: str, *edits: tuple[str, str]) -> list[str]:
    return [f.message for f in compiled(text, *edits).findings if f.code == "TW0358"]


@pytest.mark.parametrize(
    ("heading", "noticed"),
    [("实施三项措施", True), ("实施一项措施", False), ("落实第三条", False), ("促进就业", False)],
)
def test_a_heading_that_counts_has_so_many_articles(heading: str, noticed: bool) -> None:
    found = _miscounted(OFFICIAL.replace("一、促进就业", f"一、{heading}"))
    assert bool(found) == noticed
    assert all("说的是“三项”，下面有1条" in message for message in found)


def test_a_title_that_counts_has_so_many_articles() -> None:
    text = OFFICIAL.replace("若干措施", "二条措施")
    title = ("标题：某市促进就业若干措施", "标题：某市促进就业二条措施")
    assert len(_miscounted(text, title)) == 1
    assert _miscounted(text + MORE, title) == []


def test_a_doubt_about_the_heading_settles_its_count() -> None:
    doubt = (
        "疑义 三项是哪三项（which_three）：\n  原文：「实施三项措施」。\n  问题：只有一条。\n"
        "  读法一：少了两条。\n  读法二：写错了。\n  采用：暂不采用。\n  有权解释：原文未明确。\n\n"
    )
    text = OFFICIAL.replace("一、促进就业", "一、实施三项措施")
    assert _miscounted(text, (FIRST, doubt + FIRST)) == []


def test_the_report_has_a_part_for_them() -> None:
    found = report(compiled(whole(), (FIRST, SAID + FIRST)).alignment)
    assert found.outside is not None
    assert (found.outside.written, len(found.outside.clauses), found.outside.quotes) == (True, 5, 3)
    assert found.outside.count(ClauseState.NO_RULE) == 5
    assert found.all_parts[0] is found.outside
    later = report(compiled(whole(MORE)).alignment).outside
    assert later is not None
    assert (later.written, later.count(ClauseState.UNWRITTEN)) == (False, 5)
    assert report(compiled(OFFICIAL).alignment).outside is None
