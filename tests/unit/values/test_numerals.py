"""Numbers are read as a drafter writes them, exactly, and as far as they go."""

from fractions import Fraction

import pytest

from tiaowen.values import Numeral, Unit, chinese_number, scan_numeral, unit_names


def scan(text: str, pos: int = 0) -> Numeral:
    numeral = scan_numeral(text, pos)
    assert numeral is not None
    return numeral


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("15万元", 150000, "元"),
        ("150000元", 150000, "元"),
        ("15 万元", 150000, "元"),
        ("15\u3000元", 15, "元"),
        ("１５万元", 150000, "元"),
        ("2,000元", 2000, "元"),
        ("1,234,567.89元", Fraction("1234567.89"), "元"),
        ("1万亿元", 10**12, "元"),
        ("0.01元", Fraction(1, 100), "元"),
        ("2.8万人", 28000, "人"),
        ("0.5万名", 5000, "名"),
        ("24个月", 24, "个月"),
        ("1年", 1, "年"),
        ("16周岁", 16, "周岁"),
        ("50个百分点", 50, "个百分点"),
        ("50百分点", 50, "百分点"),
        ("3人次", 3, "人次"),
        ("一千五百元", 1500, "元"),
        ("十五万元", 150000, "元"),
        ("两年", 2, "年"),
        ("一家", 1, "家"),
        ("二点八万人", 28000, "人"),
        ("1000元/人", 1000, "元/人"),
        ("20元/人·天", 20, "元/人·天"),
        ("1/3元", Fraction(1, 3), "元"),
        ("15万", 150000, None),
        ("12", 12, None),
    ],
)
def test_number_with_its_unit(text: str, value: int | Fraction, unit: str | None) -> None:
    assert scan(text) == Numeral(0, len(text), text, Fraction(value), unit, "number")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("50%", Fraction(1, 2)),
        ("50％", Fraction(1, 2)),
        ("12.5%", Fraction(1, 8)),
        ("3‰", Fraction(3, 1000)),
        ("1/2", Fraction(1, 2)),
        ("百分之五十", Fraction(1, 2)),
        ("百分之十二点五", Fraction(1, 8)),
        ("百分之50", Fraction(1, 2)),
        ("千分之三", Fraction(3, 1000)),
        ("三分之二", Fraction(2, 3)),
    ],
)
def test_ratio_is_its_own_value_and_has_no_unit(text: str, value: Fraction) -> None:
    numeral = scan(text)
    assert (numeral.text, numeral.value, numeral.kind) == (text, value, "ratio")
    assert numeral.folded_unit() == Unit()


@pytest.mark.parametrize(
    ("text", "year"), [("2019年", 2019), ("二〇一九年", 2019), ("1900年", 1900)]
)
def test_four_digits_before_the_word_are_a_year(text: str, year: int) -> None:
    numeral = scan(text)
    assert numeral.value == year
    assert numeral.kind == "year"


def test_three_digits_are_a_length_of_time() -> None:
    assert scan("100年").kind == "number"


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("2，000元", "2"),
        ("12.元", "12"),
        ("50%以上", "50%"),
        ("800元/月（最多24个月）", "800元/月"),
        ("3元/每月", "3元"),
        ("15 名", "15 名"),
        ("15  名", "15"),
        ("1/0元", "1"),
    ],
)
def test_a_number_ends_where_it_stops_being_one(text: str, read: str) -> None:
    assert scan(text).text == read


@pytest.mark.parametrize(
    "text", ["", "元", "一批", "百家", "万元", "三五年", "零就业", "一万五元", "点五元", "9" * 40]
)
def test_what_is_no_exact_number_is_not_read(text: str) -> None:
    assert scan_numeral(text, 0) is None


def test_thirty_digits_are_still_a_number() -> None:
    assert scan("9" * 30).value == 10**30 - 1


def test_it_reads_from_the_place_asked_for() -> None:
    assert scan("补贴2019元/人", 2).value == 2019


def test_the_units_of_the_document_are_read_and_kept_as_written() -> None:
    numeral = scan_numeral("500元/亩", 0, unit_names({"亩"}))
    assert numeral is not None
    assert numeral.unit == "元/亩"
    assert scan("3名").folded_unit() == Unit.parse("人")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("零", 0),
        ("十", 10),
        ("二十三", 23),
        ("一百零五", 105),
        ("一百〇五", 105),
        ("一百一十五", 115),
        ("一千零五十", 1050),
        ("一万零五百", 10500),
        ("三亿五千万", 350_000_000),
        ("一万亿", 10**12),
        ("二〇一九", 2019),
        ("一点五", Fraction(3, 2)),
    ],
)
def test_chinese_number(text: str, value: int | Fraction) -> None:
    assert chinese_number(text) == value


@pytest.mark.parametrize(
    "text", ["", "百", "一万五", "一百五", "三五", "一百百", "零五", "一亿亿", "一百五万", "点五"]
)
def test_chinese_number_that_is_not_exactly_one_value(text: str) -> None:
    assert chinese_number(text) is None


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("每天20元", 20, "元/天"),
        ("每人每月800元", 800, "元/人·月"),
        ("每名 1.5万元", 15000, "元/名"),
    ],
)
def test_a_sum_for_each_is_a_quotient(text: str, value: int, unit: str) -> None:
    number = scan(text)
    assert (number.value, number.unit, number.text) == (value, unit, text)


@pytest.mark.parametrize("text", ["每", "每天", "每天元", "每项措施", "每天20", "每天20元/人"])
def test_each_without_a_plain_sum_is_no_number(text: str) -> None:
    assert scan_numeral(text, 0) is None


def test_a_half_is_a_ratio() -> None:
    assert (scan("一半").value, scan("一半").kind) == (Fraction(1, 2), "ratio")
