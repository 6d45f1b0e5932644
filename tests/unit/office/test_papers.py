"""The papers of a document: nothing is filled in, promised, or told that is for inside only."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from io import BytesIO
from itertools import chain
from pathlib import Path

import pytest
from docx import Document

from tiaowen.office.paper import (
    Block,
    Check,
    Checklist,
    Heading,
    Notice,
    Paper,
    Paragraph,
    Quote,
    TableBlock,
)
from tiaowen.office.papers import Papers
from tiaowen.office.word import render
from tiaowen.project import Project

_ROOT = Path(__file__).parents[3]
_XIANGTAN, _TAX = _ROOT / "policies" / "xiangtan_2019", _ROOT / "policies" / "iit_2018"
_SAMPLES = sorted(path for path in (_ROOT / "tests" / "documents").iterdir() if path.is_dir())
_PERSON, _ENTERPRISE = "申兑指南（个人）", "申兑指南（企业）"
_GUIDES = (_PERSON, _ENTERPRISE)
_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_INSIDE = (
    *("原文未明确", "所附文本未见", "读法", "口径", "编写人", "疑义", "裁量", "参数", "布尔"),
    *("待补充", "待认定", "待决定", "身份证", "None", "TW0"),
)


@cache
def _project(folder: Path) -> Project:
    return Project(folder)


@cache
def _papers(folder: Path, on: date | None) -> Papers:
    return _project(folder).papers(on)


def _paper(name: str, on: date | None = None, folder: Path = _XIANGTAN) -> Paper:
    return _papers(folder, on).written[name]


def _words(block: Block) -> Iterator[str]:
    match block:
        case Checklist(head=head, items=items):
            yield head
            for item in items:
                yield from _words(item) if isinstance(item, Checklist) else (item.text + item.note,)
        case TableBlock(header=header, rows=rows):
            yield from header
            yield from (
                " ".join((cell,) if isinstance(cell, str) else cell) for r in rows for cell in r
            )
        case Paragraph(text=text, label=label):
            yield f"{label}：{text}" if label else text
        case Heading(text=text) | Notice(text=text) | Quote(text=text):
            yield text
        case _:
            pass


def _text(paper: Paper) -> str:
    return "\n".join(chain.from_iterable(map(_words, paper.blocks)))


def _item(paper: Paper, name: str) -> tuple[Block, ...]:
    """The blocks of an item, with the notices above its heading."""
    starts = [i for i, each in enumerate(paper.blocks) if isinstance(each, Heading)]
    start = next(
        i for i in starts if paper.blocks[i] == next(b for b in _headings(paper) if b.text == name)
    )
    end = next((i for i in starts if i > start), len(paper.blocks))
    above = start
    while isinstance(paper.blocks[above - 1], Notice):
        above -= 1
    return tuple(each for each in paper.blocks[above:end] if each)


def _headings(paper: Paper) -> Iterator[Heading]:
    return (each for each in paper.blocks if isinstance(each, Heading))


def _labelled(blocks: tuple[Block, ...], label: str) -> str:
    return next(b.text for b in blocks if isinstance(b, Paragraph) and b.label == label)


@pytest.mark.parametrize("name", _GUIDES)
def test_every_number_of_a_guide_stands_in_the_text_or_in_a_rule(name: str) -> None:
    told = chain.from_iterable(
        _words(b) for b in _paper(name).blocks if not isinstance(b, TableBlock)
    )
    known = {
        number
        for path in _XIANGTAN.iterdir()
        for number in _NUMBER.findall(path.read_text("utf-8"))
    }
    unknown = set(_NUMBER.findall("\n".join(told))) - known
    assert unknown <= {"100", "6000", "8850"}, "全额 is 100%; results of 算例 are computed"


@pytest.mark.parametrize("name", _GUIDES)
@pytest.mark.parametrize("word", _INSIDE)
def test_no_word_for_inside_is_told_outside(name: str, word: str) -> None:
    own = "\n".join(
        line for line in _text(_paper(name)).splitlines() if not line.startswith("依据：")
    )
    allowed = own.replace("按培训人员身份证号", "")
    assert word not in allowed


@pytest.mark.parametrize("name", [*_GUIDES, "工作手册", "责任清单"])
def test_no_paper_has_a_word_of_english(name: str) -> None:
    assert re.findall("[A-Za-z]+", _text(_paper(name))) == []


def test_no_reading_of_an_open_question_is_told_outside() -> None:
    from tiaowen.wording.remarks import all_doubts

    document = _project(_XIANGTAN).document
    assert document is not None
    quotes = " ".join(a.text for d in all_doubts(document) for a in d.anchors)
    text = _text(_paper(_PERSON)) + _text(_paper(_ENTERPRISE))
    readings = [r for d in all_doubts(document) if not d.computed for r in d.readings]
    assert [r for r in readings if len(r) > 8 and r in text and r not in quotes] == []


def test_who_is_told_by_an_identity_number_stands_in_the_guide_for_persons_alone() -> None:
    persons, firms = ({each.text for each in _headings(_paper(name))} for name in _GUIDES)
    assert "求职创业补贴" in persons - firms
    assert "稳岗返还" in firms - persons
    assert "合伙创业担保贷款额度" in persons & firms


def test_a_range_is_no_promise() -> None:
    given = _labelled(_item(_paper(_PERSON), "就业补贴"), "给多少")
    assert given == "3000元至6000元之间。具体由谁核定，文件没有写明。"


def test_a_limit_is_not_called_a_payment() -> None:
    blocks = _item(_paper(_PERSON), "个人创业担保贷款额度")
    assert Paragraph("这是额度的上限，不是发给您的钱。") in blocks
    assert "钱打给谁" not in [each.label for each in blocks if isinstance(each, Paragraph)]


def test_a_right_is_no_favour_and_a_favour_no_right() -> None:
    right = _labelled(_item(_paper(_PERSON), "贫困劳动力免费培训"), "一句话")
    assert "这是申请人的权利" in right
    favour = _labelled(_item(_paper(_PERSON), "个人继续贴息"), "一句话")
    assert "给不给" in favour
    assert "可以申请" not in favour


def test_a_payee_that_only_the_rule_names_is_not_told_outside() -> None:
    assert (
        _labelled(_item(_paper(_ENTERPRISE), "就业见习补贴"), "钱打给谁")
        == "文件没有写明，请咨询。"
    )
    assert _labelled(_item(_paper(_ENTERPRISE), "一次性岗位补贴"), "钱打给谁") == "打给企业。"


def test_and_and_or_are_kept_apart() -> None:
    blocks = _item(_paper(_ENTERPRISE), "稳岗返还")
    assert _labelled(blocks, "还要满足什么") == "下面几条都要满足："
    (boxes,) = (each for each in blocks if isinstance(each, Checklist))
    assert [each.head for each in boxes.items if isinstance(each, Checklist)] == [
        "下面满足一条就行："
    ] * 2
    assert isinstance(boxes.items[0], Check)


@pytest.mark.parametrize(
    ("on", "notices"),
    [
        (None, []),
        (date(2019, 12, 31), []),
        (date(2020, 1, 1), ["执行期限已于2019年12月31日届满"]),
        (date(2018, 12, 31), ["执行期限从2019年1月1日才开始"]),
    ],
)
def test_a_time_limit_is_told_at_the_top_of_the_day_that_is_given(
    on: date | None, notices: list[str]
) -> None:
    blocks = _item(_paper(_ENTERPRISE, on), "困难企业稳岗返还")
    assert [each.text for each in blocks if isinstance(each, Notice)] == notices
    assert (blocks[0] == Notice(notices[0])) if notices else isinstance(blocks[0], Heading)
    assert "2019年1月1日至2019年12月31日" in _labelled(blocks, "什么时候办")


def test_what_is_over_is_not_said_to_be_open_for_application() -> None:
    blocks = _item(_paper(_ENTERPRISE, date(2020, 1, 1)), "困难企业稳岗返还")
    assert "可以申请" not in _labelled(blocks, "一句话")


def test_days_in_conditions_that_are_past_are_told_without_a_verdict() -> None:
    blocks = _item(_paper(_ENTERPRISE, date(2020, 1, 1)), "一次性岗位补贴")
    assert blocks[0] == Notice("文件写的日期到2019年12月31日止，请先咨询")


def test_papers_without_contents_are_not_written_and_it_is_said() -> None:
    made = _project(_TAX).papers(None)
    assert list(made.written) == ["工作手册"]
    assert made.left_out[0] == "没有写“申兑指南（个人）”：文件里没有个人可以申请的事项。"
    assert len(made.left_out) == 3


def test_the_handbook_tells_the_readings_and_the_table_of_the_law() -> None:
    assert "读法二：看申请补贴那天" in _text(_paper("工作手册"))
    assert "没有上限" in _text(_paper("工作手册", folder=_TAX))


def test_the_list_of_duties_has_every_row_of_the_register() -> None:
    (register,) = (each for each in _project(_XIANGTAN).registers if each.name == "duties")
    tables = [each for each in _paper("责任清单").blocks if isinstance(each, TableBlock)]
    assert sum(len(each.rows) for each in tables) == len(register.rows)


@pytest.mark.parametrize("folder", [*_SAMPLES, _TAX], ids=lambda path: path.name)
def test_papers_of_every_kind_of_document_can_be_opened(folder: Path) -> None:
    for paper in _project(folder).papers(date(2030, 1, 1)).written.values():
        opened = Document(BytesIO(render(paper)))
        assert opened.paragraphs[0].text == paper.title


@pytest.mark.parametrize("name", _GUIDES)
def test_no_number_is_cut_where_a_quote_is_shortened(name: str) -> None:
    assert re.findall(r"\d……|……[\d%]", _text(_paper(name))) == []
    assert "……" in _text(_paper(name))


def test_members_that_stand_in_a_table_are_shown_with_their_example() -> None:
    lines = _text(_paper("工作手册")).splitlines()
    told = [i for i, line in enumerate(lines) if "名（见下面的表）" in line]
    assert told
    for i in told:
        assert any(re.match("算例.*的.*：$", line) for line in lines[i : i + 10]), lines[i]
