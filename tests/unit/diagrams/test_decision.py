"""The decision diagram: what it says, where it stands, how it is written."""

from collections.abc import Iterator, Sequence
from itertools import combinations
from xml.etree import ElementTree

from attrs import evolve
from hypothesis import HealthCheck, given, settings

from support import tax, xiangtan
from support.nodes import HERE, all_of, any_of, item
from support.random_members import documents_with_members
from support.random_models import documents
from tiaowen.diagrams import decision_diagram
from tiaowen.diagrams.content import Box, Frame, Piece, Shape
from tiaowen.diagrams.flow import flow_of
from tiaowen.diagrams.layout import WIDTH, Layout, Placed, lay_out
from tiaowen.diagrams.measure import lines_of, width_of
from tiaowen.model.document import Document
from tiaowen.model.provisions import Discretion, Party
from tiaowen.pages.words import list_words
from tiaowen.wording import ProvisionPlan, plan

REFUND, IN_HARDSHIP = xiangtan.DOCUMENT.provisions
SLOW = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


def boxes_of(pieces: Sequence[Piece]) -> Iterator[str]:
    """The words of all boxes and frames, outer before inner."""
    for piece in pieces:
        match piece:
            case Box(words=words):
                yield words
            case Frame(head=head, pieces=inner):
                yield head
                yield from boxes_of(inner)


def planned(document: Document = xiangtan.DOCUMENT, **changes: object) -> ProvisionPlan:
    return plan(document, evolve(document.provisions[0], **changes))


# --- content


def test_from_the_subject_to_the_outcome() -> None:
    words = list(boxes_of(flow_of(planned(in_force=IN_HARDSHIP.in_force))))
    assert words[0] == "适用对象：企业"
    assert words[1].startswith("执行期限：2019年1月1日至2019年12月31日")
    assert words[-1] == "符合，按以上标准享受"


def test_leaving_the_window_and_failing_a_condition_are_told_in_whole_words() -> None:
    exits = [
        each.words
        for piece in flow_of(planned(in_force=IN_HARDSHIP.in_force))
        for each in piece.exits
    ]
    assert exits[0] == "不在执行期限内"
    assert set(exits[1:]) >= {"不符合"}


def test_conditions_that_must_all_hold_are_a_chain_each_with_an_exit() -> None:
    first, second = REFUND.condition.items[:2]  # type: ignore[union-attr]
    flow = flow_of(planned(condition=all_of(first, second)))
    numbered = [each for each in flow if next(boxes_of((each,)))[:1] == "（"]
    assert len(numbered) == 2
    assert all(each.exits[0].words == "不符合" for each in numbered)


def test_alternatives_stand_in_one_frame_with_one_exit() -> None:
    first, second = REFUND.condition.items[:2]  # type: ignore[union-attr]
    flow = flow_of(planned(condition=any_of(first, second)))
    (frame,) = [each for each in flow if isinstance(each, Frame) and each.joint == "或"]
    assert frame.head == "申报条件：下面满足一条就行："
    assert len(frame.pieces) == 2
    assert frame.exits[0].words == "不符合"
    assert all(not each.exits for each in frame.pieces)


def test_a_body_that_decides_is_named_and_its_box_is_dashed() -> None:
    body = Discretion(False, "市人社局", (), span=HERE)
    last = flow_of(planned(discretion=body))[-2]
    assert isinstance(last, Box)
    assert (last.shape, [each.words for each in last.exits]) == (
        Shape.OPEN,
        ["待决定：由市人社局决定"],
    )


def test_bands_stand_in_the_frame_of_their_scale() -> None:
    flow = flow_of(plan(tax.DOCUMENT, tax.DOCUMENT.provisions[0]))
    (scale,) = [each for each in flow if isinstance(each, Frame) and each.joint == "＋"]
    assert [each.words[:3] for each in scale.pieces if isinstance(each, Box)][:2] == [
        "第1级",
        "第2级",
    ]


@SLOW
@given(documents())
def test_each_clause_has_a_box_of_its_own(document: Document) -> None:
    for provision in document.provisions:
        made = plan(document, provision)
        said = list(boxes_of(flow_of(made)))
        for clause in made.text.clauses:
            ends = (clause.text, f"{list_words(clause.text)}：")
            own = next((words for words in said if words.endswith(ends)), None)
            assert own is not None, clause.text
            said.remove(own)


# --- places


def overlap(one: Placed, other: Placed) -> bool:
    return (
        one.x < other.right
        and other.x < one.right
        and one.y < other.bottom
        and other.y < one.bottom
    )


def contained(inner: Placed, outer: Placed) -> bool:
    return (
        outer.x < inner.x
        and inner.right < outer.right
        and outer.y < inner.y
        and inner.bottom < outer.bottom
    )


def assert_sound(layout: Layout) -> None:
    for one, other in combinations(layout.boxes, 2):
        assert not overlap(one, other) or contained(other, one), (one, other)
    for box in layout.boxes:
        assert box.x >= 0
        assert box.right <= WIDTH
        assert box.bottom <= layout.height
        for line in box.lines:
            assert box.x < line.x, line
            assert line.right < box.right, line
            assert box.y < line.y - 12, line
            assert line.y < box.bottom, line


@SLOW
@given(documents_with_members() | documents(unwritten=True))
def test_no_box_covers_another_and_no_words_leave_their_box(document: Document) -> None:
    for provision in document.provisions:
        assert_sound(lay_out(flow_of(plan(document, provision))))


def test_fifteen_long_conditions_keep_their_places() -> None:
    first = REFUND.condition.items[0]  # type: ignore[union-attr]
    many = all_of(*(item(f"（{number}）", first.condition) for number in range(15)))
    assert_sound(lay_out(flow_of(planned(condition=many))))


def test_an_arrow_leads_from_each_step_to_the_next() -> None:
    flow = flow_of(planned())
    down = [each for each in lay_out(flow).arrows if each.x == each.to_x]
    assert len(down) == len(flow) - 1


# --- lines


def test_lines_hold_all_words_and_none_is_too_wide() -> None:
    words = "上年度实际缴纳失业保险费总额的50%，按2019年1月1日的标准（含当日）计算"
    lines = lines_of(words, 90)
    assert "".join(lines) == words
    assert all(width_of(line) <= 90 for line in lines)
    assert not any(line[0] in "，）" for line in lines)


def test_a_number_stays_whole_unless_no_line_could_hold_it() -> None:
    assert lines_of("金额12345元", 56) == ("金额", "12345元")
    assert "".join(lines_of("1" * 40, 56)) == "1" * 40


def test_a_date_and_the_name_of_a_reading_stay_whole() -> None:
    assert lines_of("自2019年1月1日起", 92) == ("自", "2019年1月1日", "起")
    assert lines_of("看读法一", 42) == ("看", "读法一")


# --- writing


def test_names_are_escaped() -> None:
    subject = Party("<script>alert(1)</script>", (), span=HERE)
    svg = decision_diagram(xiangtan.DOCUMENT, planned(subject=subject)).svg
    assert "<script" not in svg
    assert "&lt;script&gt;" in svg


def test_the_picture_names_itself_and_needs_nothing_from_outside() -> None:
    made = decision_diagram(xiangtan.DOCUMENT, planned())
    root = ElementTree.fromstring(made.svg)
    ids = [each.get("id") for each in root.iter() if each.get("id")]
    assert root.get("role") == "img"
    assert root.get("aria-labelledby", "").split() == ids
    assert all(each is not None and REFUND.alias in each for each in ids)
    assert not any("href" in name for each in root.iter() for name in each.attrib)
    assert made.description == root.findtext("{http://www.w3.org/2000/svg}desc")


def test_the_same_plan_gives_the_same_picture() -> None:
    assert decision_diagram(xiangtan.DOCUMENT, planned()) == decision_diagram(
        xiangtan.DOCUMENT, planned()
    )


def test_the_description_says_every_box_and_exit() -> None:
    flow = flow_of(planned())
    said = decision_diagram(xiangtan.DOCUMENT, planned()).description
    assert all(words.rstrip("：") in said for words in boxes_of(flow))
    assert all(each.words in said for piece in flow for each in piece.exits)
