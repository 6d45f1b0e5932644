"""Open words: which of them the texts have, and which words only look like one."""

from collections import Counter
from pathlib import Path

import pytest

from tiaowen.source import SourceFile
from tiaowen.text import OfficialText, read_text

POLICIES = Path(__file__).parents[3] / "policies"


def read(document: str) -> OfficialText:
    words = (POLICIES / document / "原文.txt").read_text("utf-8")
    return read_text(SourceFile("原文.txt", words))


@pytest.fixture(scope="module")
def notice() -> OfficialText:
    return read("xiangtan_2019")


def found(line: str) -> list[tuple[str, str]]:
    """The open words of one measure."""
    text = read_text(SourceFile("原文.txt", f"若干措施\n一、章\n（一）标题。{line}\n"))
    return [(word.span.text, word.kind) for word in text.open_words]


def test_the_open_words_of_the_notice_are_those_counted_by_hand(notice: OfficialText) -> None:
    """Of 12 可 one is 即可 and one 不可, in 不可同时领取; of 47 等 four leave recipients open."""
    assert Counter((word.kind, word.span.text) for word in notice.open_words) == {
        ("condition", "符合条件"): 10,
        ("condition", "有条件"): 2,
        ("condition", "符合享受政策条件"): 1,
        ("may", "可"): 10,
        ("once", "一次性"): 7,
        ("rule", "按规定"): 6,
        ("rule", "按政策"): 2,
        ("rule", "按条件"): 1,
        ("rule", "按计划"): 1,
        ("rule", "根据学校规定"): 1,
        ("rule", "按有关规定"): 1,
        ("rule", "依照有关规定"): 1,
        ("rule", "依照相关规定"): 1,
        ("rule", "符合有关政策规定"): 1,
        ("reference", "上述"): 3,
        ("degree", "相应"): 3,
        ("degree", "适当"): 1,
        ("degree", "原则上"): 1,
        ("degree", "一定数额"): 1,
        ("list", "等"): 4,
        ("exclude", "不可同时领取"): 1,
        ("exclude", "不得重复享受"): 1,
    }
    assert notice.file.text.count("可") == 12
    assert notice.file.text.count("不可") == notice.file.text.count("即可") == 1


def test_each_measure_has_its_own(notice: OfficialText) -> None:
    counts = {measure.label: len(notice.open_words_in(measure.span)) for measure in notice.articles}
    assert sum(counts.values()) == len(notice.open_words) == 60
    assert {label: count for label, count in counts.items() if count >= 5} == {
        "（七）": 8,
        "（九）": 6,
        "（十三）": 7,
        "（十七）": 5,
    }


def test_measure_seven_word_by_word(notice: OfficialText) -> None:
    measure = notice.article("七")
    assert measure is not None
    words = [notice.file.text[w.span.start :][:5] for w in notice.open_words_in(measure.span)]
    assert words == [
        "按规定对不",
        "一次性补缴",
        "可按条件申",
        "按条件申请",
        "上述返还政",
        "可按6个月",
        "上述资金由",
        "可采取协商",
    ]


def test_the_law_has_none() -> None:
    assert read("iit_2018").open_words == ()


@pytest.mark.parametrize(
    "line",
    [
        "促进可持续发展，取得许可、认可，凭证即可办理，不可拖延，尽可能多。",
        "高等院校、中等职业学校和职业技能等级证书。",
        "同时符合下列条件的，没有条件的除外。",
        "根据《条例》规定，依照本法第三条，按下列规定计算。",
        "采取培训、竞赛等方式。",
        "开展“按规定办”“可以一次性办”活动，落实《一次性补贴办法》。",
    ],
)
def test_words_that_only_look_open_are_none(line: str) -> None:
    assert found(line) == []


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("可以给予补贴。", [("可以", "may")]),
        ("按照国家有关规定办理。", [("按照国家有关规定", "rule")]),
        ("符合相应条件的企业。", [("符合相应条件", "condition")]),
        ("向合作社、家庭农场等单位发放。", [("等", "list")]),
        ("向县市区、创业孵化基地等发放。", [("等", "list")]),
        ("给予一定的奖励。", [("一定的奖励", "degree")]),
        ("前述补贴可一次性发放。", [("前述", "reference"), ("可", "may"), ("一次性", "once")]),
    ],
)
def test_open_words_are_read_whole(line: str, expected: list[tuple[str, str]]) -> None:
    assert found(line) == expected


def test_headings_and_brackets_of_bodies_have_none() -> None:
    text = read_text(
        SourceFile(
            "原文.txt",
            "可以推广的若干措施\n一、可以做的事\n（一）标题。做好服务。（责任单位：各单位等）\n",
        )
    )
    assert text.open_words == ()
