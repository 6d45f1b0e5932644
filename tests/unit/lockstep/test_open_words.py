"""Check 6: open words are settled by position; and check 7: the order behind 分别."""

import pytest

from support.documents import Compiled
from support.small import changed, codes

END = "享受次数：原文未明确。"
QUOTE = "按招用人数给予1000元/人的补贴」。"
TEXT = "按招用人数给予1000元/人的补贴。"


def with_word(before: str, *clauses: str, number: str = "1000元/人") -> Compiled:
    """The small document with a word before its last clause, and clauses that may settle it."""
    edits = [(QUOTE, f"{before}{QUOTE}"), (TEXT, f"{before}{TEXT}")]
    if clauses:
        edits.append((f"  {END}", "".join(f"  {clause}\n" for clause in clauses) + f"  {END}"))
    return changed(*edits)


def doubt(quote: str) -> str:
    return (
        f"{END}\n\n疑义 存疑（doubt）：\n  原文：「{quote}」。\n  问题：怎么理解。\n"
        "  读法一：甲。\n  读法二：乙。\n  采用：暂不采用。\n  有权解释：原文未明确。"
    )


@pytest.mark.parametrize(
    ("word", "help"),
    [
        ("可", "写“可以申请：「可按招用人数给予1000元/人的补贴」。”"),
        ("一次性", "写“享受次数：每人1次「一次性按招用人数给予1000元/人的补贴」。”"),
        ("按规定", "写“开放用语：「按规定」，另行规定"),
        ("原则上", "写“开放用语：「原则上按招用人数给予1000元/人的补贴」"),
        ("上述", "写“开放用语：「上述按招用人数给予1000元/人的补贴」，所指的是"),
        ("对符合条件的", "登记为认定事项"),
        ("向单位等", "名单未列全"),
        ("不得重复享受的，", "写“不重复享受：……「不得重复享受的」。”"),
    ],
)
def test_an_open_word_that_nobody_settles_says_what_to_write(word: str, help: str) -> None:
    compiled = with_word(word)
    assert codes(compiled) == ["TW0715"]
    [finding] = compiled.errors
    assert "扶持事项“留用补贴”没有交代" in finding.message
    assert help in finding.help
    assert finding.span.file.path == "01.tiaowen"
    assert finding.span.text in word


@pytest.mark.parametrize(
    ("word", "clause"),
    [
        ("可", "可以申请：「可按招用人数」。"),
        ("可", "可以给予：由市人社局决定是否给予「可按招用人数给予」。"),
        ("可", "开放用语：「可」，是谁可以原文未明确。"),
        ("可", "开放用语：「可」，原文未明确。"),
        ("按规定", "开放用语：「按规定」，另行规定，所指规定原文未明确。"),
        ("不得重复享受的，", "不重复享受：留用补贴「不得重复享受的」。"),
        ("原则上", "开放用语：「原则上」，例外原文未明确。"),
    ],
)
def test_a_clause_that_quotes_the_word_settles_it(word: str, clause: str) -> None:
    assert codes(with_word(word, clause)) == []


def test_the_frequency_settles_what_is_given_once() -> None:
    once = (END, "享受次数：每家企业一次「一次性按招用人数」。")
    edits = ((QUOTE, f"一次性{QUOTE}"), (TEXT, f"一次性{TEXT}"))
    assert codes(changed(*edits, once)) == []
    unquoted = codes(changed(*edits, (END, "享受次数：每家企业一次。")))
    assert unquoted == ["TW0705", "TW0715"]


@pytest.mark.parametrize(
    ("word", "clause"),
    [
        ("按规定", "可以申请：「按规定按招用人数」。"),
        ("可", "资金来源：失业保险基金「可按招用人数」。"),
    ],
)
def test_a_clause_about_something_else_settles_nothing(word: str, clause: str) -> None:
    fund = ("责任单位 市财政局（finance）。", "责任单位 市财政局（finance）。\n资金 失业保险基金。")
    edits = ((QUOTE, f"{word}{QUOTE}"), (TEXT, f"{word}{TEXT}"), fund)
    assert "TW0715" in codes(changed(*edits, (f"  {END}", f"  {clause}\n  {END}")))


def test_a_doubt_settles_the_words_it_quotes() -> None:
    edits = ((QUOTE, f"按规定{QUOTE}"), (TEXT, f"按规定{TEXT}"))
    assert codes(changed(*edits, (END, doubt("按规定按招用人数")))) == []
    assert codes(changed(*edits, (END, doubt("按招用人数")))) == ["TW0715"]


@pytest.mark.parametrize("word", ["可", "一次性"])
def test_whose_may_and_which_once_a_provision_says_itself_whatever_a_doubt_asks(word: str) -> None:
    compiled = with_word(word, f"开放用语：「{word}」，原文未明确。")
    assert codes(compiled) == []
    edits = ((QUOTE, f"{word}{QUOTE}"), (TEXT, f"{word}{TEXT}"))
    asked = changed(*edits, (END, doubt(f"{word}按招用人数")))
    assert codes(asked) == ["TW0715"]
    [finding] = asked.errors
    assert "并记为疑义" in finding.help


def test_text_without_a_rule_settles_its_words() -> None:
    more = ("（责任单位", "可按规定做好服务。（责任单位")
    none = (END, f"{END}\n\n不设规则（另行规定）：「可按规定做好服务」。")
    assert codes(changed(more, none)) == []


def test_in_a_clause_without_a_rule_the_word_waits_for_the_rule() -> None:
    assert codes(changed(("（责任单位", "可按规定做好服务。（责任单位"))) == ["TW0709"]


def test_each_of_two_equal_words_needs_its_own_quote() -> None:
    one = ("扶持标准：", "开放用语：「按规定」（第1处），另行规定。\n  扶持标准：")
    edits = (
        ("依据：「对", "依据：「按规定对"),
        ("。对留用率", "。按规定对留用率"),
        (QUOTE, f"按规定{QUOTE}"),
        (TEXT, f"按规定{TEXT}"),
    )
    compiled = changed(*edits, one)
    assert codes(compiled) == ["TW0715"]
    [finding] = compiled.errors
    assert finding.span.file.text[finding.span.end :].startswith("按招用人数")


def test_a_quote_that_stands_twice_is_one_error_and_not_one_more_for_each_word() -> None:
    term = ("扶持标准：", "开放用语：「按规定」，另行规定。\n  扶持标准：")
    edits = (
        ("依据：「对", "依据：「按规定对"),
        ("。对留用率", "。按规定对留用率"),
        (QUOTE, f"按规定{QUOTE}"),
        (TEXT, f"按规定{TEXT}"),
    )
    assert codes(changed(*edits, term)) == ["TW0702"]


@pytest.mark.parametrize(
    ("kind", "expected"), [("认定事项，认定机关市人社局", []), ("是否", ["TW0715"])]
)
def test_a_condition_settles_which_ones_only_where_an_authority_decides_it(
    kind: str, expected: list[str]
) -> None:
    compiled = changed(
        ("依据：「对留用率", "依据：「对符合条件、留用率"),
        ("。对留用率", "。对符合条件、留用率"),
        ("  招用人数（hired）", f"  条件合格（qualified）：{kind}。\n  招用人数（hired）"),
        (
            "「参保2年以上」。\n  扶持标准",
            "「参保2年以上」；\n    （三）条件合格「符合条件」。\n  扶持标准",
        ),
    )
    assert codes(compiled) == expected


ORDER_TEXT = "按招用人数分别给予1000元/人、1500元/人的补贴"
CHOICE = """\
扶持标准：由申请人选择其中一项：
    （一）乙：招用人数×{0}元/人；
    （二）甲：招用人数×{1}元/人。"""
STANDARD = "扶持标准：招用人数×1000元/人「按招用人数给予1000元/人」。"


def dealt_out(first: int, second: int, end: str = END) -> Compiled:
    return changed(
        (QUOTE, f"{ORDER_TEXT}」。"),
        (TEXT, f"{ORDER_TEXT}。"),
        (STANDARD, CHOICE.format(first, second)),
        (END, end),
    )


def test_figures_dealt_out_in_the_order_of_the_text() -> None:
    compiled = dealt_out(1000, 1500)
    assert codes(compiled) == []
    [use] = compiled.alignment.orders
    assert [figure.span.text for figure in use.figures] == ["1000元/人", "1500元/人"]


def test_another_order_is_an_error() -> None:
    compiled = dealt_out(1500, 1000)
    assert codes(compiled) == ["TW0716"]
    [finding] = compiled.errors
    assert "的次序是1000元/人、1500元/人" in finding.message
    assert "扶持事项“留用补贴”的次序是1500元/人、1000元/人" in finding.message
    assert finding.span.text == "1500元/人"


def test_another_order_with_a_doubt_about_it_is_none() -> None:
    assert codes(dealt_out(1500, 1000, doubt("分别给予1000元/人、1500元/人的补贴"))) == []
    assert codes(dealt_out(1500, 1000, doubt("按招用人数"))) == ["TW0716"]


def test_each_open_word_may_have_a_clause_of_its_own() -> None:
    terms = ("开放用语：「按规定」，另行规定。", "开放用语：「原则上」，原文未明确。")
    assert codes(with_word("按规定原则上", *terms)) == []
    assert codes(with_word("按规定原则上", *terms[:1])) == ["TW0715"]


def test_a_doubt_does_not_carry_out_that_two_things_exclude_each_other() -> None:
    word = "不得重复享受的，"
    edits = [(QUOTE, f"{word}{QUOTE}"), (TEXT, f"{word}{TEXT}"), (END, doubt(word))]
    assert "TW0715" in codes(changed(*edits))
