"""Whatever the parser gives is built or reported; nothing raises."""

import random
from pathlib import Path

import pytest

from tiaowen import checks
from unit.semantics.documents import HEAD, VOCABULARY, parse_and_build, provision

POLICIES = Path(__file__).parents[3] / "policies"
PIECES = [
    "1000元",
    "参保职工人数",
    "且",
    "或",
    "（",
    "）",
    "×",
    "÷",
    "50%",
    "企业规模为小型",
    "2019年1月1日",
    "「x」",
    "原文未明确",
    "无",
    "。",
    "；",
    "：",
    "非",
    "超出",
    "的部分",
    "扶持标准：",
    "申报条件：",
    "同时符合下列条件：",
    "（一）",
    "1．",
    "｜",
    "｜a｜b｜",
    "20人",
    "3万元/月",
    "申请日期",
    "成立日期后18年",
    "至",
    "，四舍五入到元",
    "，分母为零的按0元计",
    "，超过5元的，按5元计",
    "不低于",
    "与",
    "的较高者",
    "定义",
    "扶持事项",
    "算例表",
    "公布标准",
    "—",
    "按下列各级超额累进计算：",
    "由申请人选择其中一项：",
    "选项〔甲、乙〕",
]


def damaged(texts: list[str], chance: random.Random) -> list[str]:
    number = chance.randrange(len(texts))
    text = texts[number]
    at = chance.randrange(len(text) + 1)
    match chance.randrange(3):
        case 0:
            text = text[:at] + text[at + chance.randint(1, 6) :]
        case 1:
            text = text[:at] + chance.choice(PIECES) + text[at:]
        case _:
            lines = text.split("\n")
            del lines[chance.randrange(len(lines))]
            text = "\n".join(lines)
    return [*texts[:number], text, *texts[number + 1 :]]


@pytest.mark.parametrize("folder", ["xiangtan_2019", "iit_2018"])
def test_damaged_documents(folder: str) -> None:
    chance = random.Random(folder)
    texts = [p.read_text("utf-8") for p in sorted((POLICIES / folder).glob("*.tiaowen"))]
    for _ in range(40):
        broken = damaged(damaged(texts, chance), chance)
        built, _ = parse_and_build(*broken)
        if built.document is not None:
            checks.run(built.document)


def test_random_conditions_and_standards() -> None:
    chance = random.Random(1)
    for _ in range(150):
        words = ["".join(chance.choices(PIECES, k=chance.randint(1, 6))) for _ in range(2)]
        built, _ = parse_and_build(HEAD, VOCABULARY, provision(*words))
        assert built.document is not None


def test_an_empty_document() -> None:
    built, _ = parse_and_build("")
    assert built.document is None
