"""Forms that drafters write unprompted: 全额, 清零, dates in figures, （由…提高）, the version at the end."""

from datetime import date
from fractions import Fraction

import pytest

from support.small import changed, codes
from tiaowen.model.expressions import Arithmetic, Compare, DateLiteral, Literal
from tiaowen.model.provisions import Sum
from tiaowen.model.results import FormerKind
from tiaowen.source import SourceFile
from tiaowen.syntax.format import format_source
from tiaowen.syntax.parser import parse_document
from tiaowen.syntax.scan import scan_vocabulary
from tiaowen.values.dates import InvalidDate, WrittenDate, scan_date
from unit.semantics.documents import HEAD, VOCABULARY, build_text, document_of, provision
from unit.semantics.documents import codes as codes_of


def formatted(text: str) -> str:
    source = SourceFile("a.tiaowen", text)
    return format_source(source, scan_vocabulary([source]))


def test_in_full_is_all_of_it() -> None:
    standard = (
        document_of(provision(standard="上年度实际缴纳失业保险费×全额")).provisions[0].standard
    )
    assert isinstance(standard, Sum)
    assert isinstance(standard.amount, Arithmetic)
    assert isinstance(standard.amount.right, Literal)
    assert standard.amount.right.value == Fraction(1)


def test_cleared_is_none_of_whatever_is_counted() -> None:
    condition = document_of(provision("上年度裁员人数为清零")).provisions[0].condition
    assert isinstance(condition, Compare)
    assert isinstance(condition.right, Literal)
    assert condition.right.value == 0
    assert condition.right.type == condition.left.type


def test_a_name_that_begins_with_the_word_is_read_whole() -> None:
    vocabulary = VOCABULARY.replace(
        "  成立日期（", "  全额缴费（paid_in_full）：是否。\n  成立日期（"
    )
    parsed, _ = parse_document(
        [SourceFile("a.tiaowen", HEAD + vocabulary + provision("全额缴费且参加失业保险"))]
    )
    assert parsed[0].findings == ()


def test_the_word_must_stand_in_a_quote_of_the_provision() -> None:
    rule = (
        "招用人数×1000元/人「按招用人数给予1000元/人」",
        "招用人数×1000元/人×全额「全额给予1000元/人」",
    )
    quote = ("，按招用人数给予1000元/人的补贴」", "，按招用人数全额给予1000元/人的补贴」")
    text = ("，按招用人数给予1000元/人的补贴。", "，按招用人数全额给予1000元/人的补贴。")
    assert codes(changed(rule, quote, text)) == []
    assert codes(changed(("招用人数×1000元/人「", "招用人数×1000元/人×全额「"))) == ["TW0705"]


@pytest.mark.parametrize(
    "written", ["2019.2.1", "2019/2/1", "2019．02．01", "2019／2／1", "2019-2-1"]
)
def test_dates_in_figures(written: str) -> None:
    condition = document_of(provision(f"成立日期不早于{written}")).provisions[0].condition
    assert isinstance(condition, Compare)
    assert isinstance(condition.right, DateLiteral)
    assert condition.right.value == date(2019, 2, 1)
    text = HEAD + VOCABULARY + provision(f"成立日期不早于{written}")
    assert "成立日期不早于2019年2月1日。" in formatted(text)


@pytest.mark.parametrize("written", ["2019.2/1", "2019.2.1.3", "2019.2", "2019/2"])
def test_what_only_looks_like_a_date(written: str) -> None:
    assert not isinstance(scan_date(written, 0), WrittenDate)


def test_a_day_that_the_calendar_lacks() -> None:
    assert isinstance(scan_date("2019.2.30", 0), InvalidDate)


RAISED = "1500元（由800元提高）「由800元提高到1500元」"


def test_a_standard_with_what_it_was_before() -> None:
    made = document_of(provision(standard=RAISED)).provisions[0]
    [former] = made.former
    assert (former.kind, former.text) == (FormerKind.STANDARD, "800元")
    assert former.anchors[0].text == "由800元提高到1500元"
    assert isinstance(made.standard, Sum)
    assert made.standard.anchors[0].text == "由800元提高到1500元"


def test_what_was_before_is_held_against_the_text() -> None:
    edits = (
        ("，按招用人数给予1000元/人的补贴」", "，补贴由800元/人提高到1000元/人」"),
        ("，按招用人数给予1000元/人的补贴。", "，补贴由800元/人提高到1000元/人。"),
    )
    rule = "招用人数×1000元/人「按招用人数给予1000元/人」"
    new = "招用人数×1000元/人（由{}元/人提高）「由800元/人提高到1000元/人」"
    assert codes(changed(*edits, (rule, new.format(800)))) == []
    assert codes(changed(*edits, (rule, new.format(900)))) == ["TW0705"]


def test_what_was_before_is_said_once() -> None:
    text = provision(standard=RAISED).replace(
        "  享受次数", "  调整前标准：800元「由800元」。\n  享受次数"
    )
    assert codes_of(build_text(text)) == ["TW0320"]


def test_the_brackets_are_set_full_width() -> None:
    text = HEAD + VOCABULARY + provision(standard="1500元 (由800元提高)")
    assert "扶持标准：1500元（由800元提高）。" in formatted(text)


def test_the_version_may_close_a_file() -> None:
    text = HEAD.replace("语法版本：1。\n\n", "") + "  牵头单位：列第一位者\n语法版本：1。\n"
    parsed, _ = parse_document([SourceFile("a.tiaowen", text)])
    assert parsed[0].findings == ()
    assert parsed[0].file.version == 1
    assert formatted(text).endswith("\n\n语法版本：1。\n")


def test_the_version_is_said_once() -> None:
    parsed, _ = parse_document([SourceFile("a.tiaowen", HEAD + "\n语法版本：1。\n")])
    assert len(parsed[0].findings) == 1
