"""Tokens: names, keywords, numbers and marks, where one could be taken for another."""

import pytest

from support.syntax import PROVISION, parse, shown, tokens
from tiaowen.source import SourceFile
from tiaowen.syntax import scan_vocabulary
from tiaowen.syntax.lexer import Lexer

TRAPS = "基本信息 企业（e）：\n" + "".join(
    f"  {name}：是否。\n"
    for name in (
        *("满意度", "至少参保月数", "夏至", "或有负债", "非全日制用工", "不满意率"),
        *("街道（乡镇）公共就业服务平台", "毕业年度内高校毕业生", "年终就业及就业准备率"),
        *("不裁员", "不裁员或少裁员", "为重点群体"),
    )
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("满意度不低于50%", "NAME:满意度 COMPARE:不低于 NUMBER:50%"),
        ("至少参保月数不少于3个月", "NAME:至少参保月数 COMPARE:不少于 NUMBER:3个月"),
        ("夏至且或有负债", "NAME:夏至 AND:且 NAME:或有负债"),
        ("非非全日制用工", "NOT:非 NAME:非全日制用工"),
        ("不满意率不满5%", "NAME:不满意率 COMPARE:不满 NUMBER:5%"),
        ("街道（乡镇）公共就业服务平台", "NAME:街道（乡镇）公共就业服务平台"),
        ("毕业年度内高校毕业生", "NAME:毕业年度内高校毕业生"),
        ("年终就业及就业准备率", "NAME:年终就业及就业准备率"),
        ("不裁员或少裁员", "NAME:不裁员或少裁员"),
        ("为重点群体", "NAME:为重点群体"),
    ],
)
def test_a_declared_name_is_read_whole_whatever_it_holds(text: str, expected: str) -> None:
    assert shown(text, TRAPS) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("年龄50周岁以上", "NAME:年龄 NUMBER:50周岁 SUFFIX:以上"),
        ("年龄16～24岁", "NAME:年龄 NUMBER:16 RANGE:～ NUMBER:24岁"),
        ("年龄16-24岁", "NAME:年龄 NUMBER:16 RANGE:- NUMBER:24岁"),
        ("年龄16到24岁", "NAME:年龄 NUMBER:16 RANGE:到 NUMBER:24岁"),
        ("年龄－24岁", "NAME:年龄 SUB:－ NUMBER:24岁"),
        ("参保年限满6个月以上", "NAME:参保年限 COMPARE:满 NUMBER:6个月 SUFFIX:以上"),
        ("年龄50周岁以下（含）", "NAME:年龄 NUMBER:50周岁 SUFFIX:以下 INCLUDED:（含）"),
        ("（年龄＋1岁）", "LPAR:（ NAME:年龄 ADD:＋ NUMBER:1岁 RPAR:）"),
        ("不裁员，且少裁员", "NAME:不裁员 AND:，且 NAME:少裁员"),
        ("不裁员,或少裁员", "NAME:不裁员 OR:,或 NAME:少裁员"),
        ("规模为小型或微型或不裁员", "NAME:规模 IS:为 OPTION:小型 OPTION_OR:或 OPTION:微型 OR:或 NAME:不裁员"),
        ("规模为小型、微型", "NAME:规模 IS:为 OPTION:小型 OPTION_OR:、 OPTION:微型"),
        ("家庭的人均收入", "NAME:家庭 OF:的 NAME:人均收入"),
        ("成立日期后18年", "NAME:成立日期 AFTER:后 NUMBER:18年"),
        ("申请日期前3个月", "NAME:申请日期 BEFORE:前 NUMBER:3个月"),
        ("人均收入超出5元的部分", "NAME:人均收入 EXCEEDS:超出 NUMBER:5元 OF_PART:的部分"),
        ("参保职工人数×5元/公里", "NAME:参保职工人数 MUL:× NUMBER:5元/公里"),
    ],
)  # fmt: skip
def test_function_words_are_told_apart_by_what_stands_beside_them(text: str, expected: str) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    "number",
    [
        *("2,000元", "50个百分点", "15 万元", "15万元", "1/2", "百分之五十", "千分之三", "3‰"),
        *("一千五百元", "2019年", "1000元/人", "20元/人·天", "12.5%"),
    ],
)
def test_a_number_is_one_token_as_it_is_written(number: str) -> None:
    assert shown(number) == f"NUMBER:{number}"


@pytest.mark.parametrize("day", ["2019年1月1日", "二〇一九年一月一日", "2019-01-01", "12月31日"])
def test_a_date_is_one_token(day: str) -> None:
    assert shown(day) == f"DATE:{day}"


def test_only_the_half_width_comma_is_a_thousands_mark() -> None:
    assert shown("2，000元").startswith("BAD_NUMBER:2，000")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("失业保险费缴那额大于3万元", "UNKNOWN:失业保险费缴那额 COMPARE:大于 NUMBER:3万元"),
        ("参保年现不低于1年", "UNKNOWN:参保年现 COMPARE:不低于 NUMBER:1年"),
        ("参保年限现不低于1年", "UNKNOWN:参保年限现 COMPARE:不低于 NUMBER:1年"),
        ("一次性补贴且不裁员", "UNKNOWN:一次性补贴 AND:且 NAME:不裁员"),
        ("参保对象的工资不低于5元", "UNKNOWN:参保对象的工资 COMPARE:不低于 NUMBER:5元"),
        ("规模为小型企业", "NAME:规模 IS:为 OPTION:小型企业"),
    ],
)
def test_an_unknown_run_is_one_name_with_all_that_touches_it(text: str, expected: str) -> None:
    assert shown(text) == expected


def test_half_width_and_full_width_marks_are_the_same() -> None:
    full = tokens("（年龄＋1岁）×2，四舍五入到元；")
    half = tokens("(年龄+1岁)*2,四舍五入到元;")
    assert [token.type for token in full] == [token.type for token in half]


LISTS = """同时符合下列条件：
  （一）不裁员；
  （二）符合下列条件之一：
    1．不裁员；
    2．少裁员；
  （三）参加失业保险。
"""


def test_numbering_becomes_open_mark_and_close() -> None:
    kinds = [t.type for t in tokens(LISTS) if t.type in ("OPEN", "MARK", "CLOSE")]
    assert kinds == ["OPEN", "MARK", "MARK", "OPEN", "MARK", "MARK", "CLOSE", "MARK", "CLOSE"]


@pytest.mark.parametrize(
    "marks", ["（一）（二）", "(一)(二)", "1．2．", "1.2.", "1、2、", "①②", "（1）（2）"]
)
def test_every_style_of_numbering_opens_a_list(marks: str) -> None:
    half = len(marks) // 2
    text = f"同时符合下列条件：\n{marks[:half]}不裁员；\n{marks[half:]}少裁员。"
    assert [t.type for t in tokens(text) if t.type == "MARK"] == ["MARK", "MARK"]


def test_a_half_width_dot_before_a_digit_is_a_number_only_where_that_number_is_due() -> None:
    text = "同时符合下列条件：\n1.20人以上；\n2.不裁员。"
    assert [t.text for t in tokens(text) if t.type == "MARK"] == ["1.", "2."]
    assert shown("参保职工人数不少于\n1.5人") == "NAME:参保职工人数 COMPARE:不少于 NUMBER:1.5人"


def test_comments_stand_in_a_list_of_their_own_with_the_token_that_follows() -> None:
    source = SourceFile("r", "注：开头。\n资金 甲。注：后面。\n资金 乙。\n")
    lexed = Lexer(scan_vocabulary([])).lex(source)
    assert [comment.text for comment in lexed.comments] == ["注：开头。", "注：后面。"]
    assert [comment.before for comment in lexed.comments] == [0, 3]


def test_free_text_goes_on_to_the_next_label_or_head() -> None:
    text = "疑义 甲（a）：\n  问题：第一句。\n    第二句：还是问题。\n  读法一：计入。  读法二：不计入。\n"
    block = parse(text).file.blocks[0]
    values = [c.value.text for c in block.clauses]  # type: ignore[union-attr]
    assert values == ["第一句。\n    第二句：还是问题", "计入", "不计入"]


def test_one_sentence_ends_with_its_line() -> None:
    """So that a misspelt label behind it is not swallowed."""
    text = f"{PROVISION}  开放用语：「甲」，另行规定。\n  联系电话：无。\n"
    assert [found.code for found in parse(text).findings] == ["TW0206"]


def test_prose_ends_where_a_label_of_any_block_begins_a_line() -> None:
    text = "执行口径：末日顺延。\n  责任单位：市财政局。\n"
    assert [found.code for found in parse(text).findings] == ["TW0207"]


def test_tokens_cover_their_text_and_stand_in_order() -> None:
    source = SourceFile("r", "扶持事项 甲（a）：\n  申报条件：不裁员「甲」且少裁员。\n")
    lexed = Lexer(scan_vocabulary([])).lex(source)
    assert all(source.text[t.start : t.end] == t.text for t in lexed.tokens)
    assert all(a.end <= b.start for a, b in zip(lexed.tokens, lexed.tokens[1:], strict=False))
