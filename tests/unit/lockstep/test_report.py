"""How far the rules cover the text."""

import pytest

from support.documents import Compiled, compile_texts, texts_of
from support.small import OFFICIAL, changed
from tiaowen.lockstep.report import ClauseState, GapKind, PartReport, Report, Tally, report

MORE = ("（责任单位", "鼓励企业多招用，做好服务。（责任单位")


def part(found: Report, label: str) -> PartReport:
    [wanted] = [part for part in found.parts if part.label == label]
    return wanted


@pytest.fixture(scope="module")
def notice() -> Compiled:
    return compile_texts(texts_of("xiangtan_2019"))


def test_every_clause_of_the_notice_has_a_state(notice: Compiled) -> None:
    found = report(notice.alignment)
    assert [clause.span for clause in found.clauses] == [c.span for c in notice.text.clauses]
    assert len(found.clauses) == 358
    assert len(found.parts) == 24


def test_measure_seven_is_covered_and_the_others_are_still_to_write(notice: Compiled) -> None:
    found = report(notice.alignment)
    seven = part(found, "（七）")
    assert (seven.title, seven.sentences, len(seven.clauses)) == ("实施“护航行动”", 3, 14)
    assert {clause.state for clause in seven.clauses} == {ClauseState.RULE}
    assert (seven.figures, seven.comparisons, seven.open_words) == (
        Tally(6, 6),
        Tally(0, 0),
        Tally(8, 8),
    )
    assert seven.additions == 3
    for other in (each for each in found.parts if not each.written):
        assert (other.quotes, other.additions) == (0, 0)
        assert {clause.state for clause in other.clauses} == {ClauseState.UNWRITTEN}


def test_a_figure_in_the_name_of_a_responsible_body_is_not_asked_for(notice: Compiled) -> None:
    """市16个产业联盟牵头单位 and 市16个产业联盟牵头银行 are names; 每个产业链确定一家 is a figure."""
    found = report(notice.alignment)
    assert part(found, "（一）").figures == Tally(0, 0)
    assert part(found, "（三）").figures == Tally(1, 1)


def test_what_stands_outside_the_measures_is_answered_for(notice: Compiled) -> None:
    outside = report(notice.alignment).outside
    assert outside is not None
    assert {clause.state for clause in outside.clauses} == {ClauseState.NO_RULE}
    assert (outside.sentences, len(outside.clauses), outside.figures) == (5, 16, Tally(2, 2))


def test_the_law_is_covered_with_its_table() -> None:
    found = report(compile_texts(texts_of("iit_2018")).alignment)
    assert [part.label for part in found.parts] == [
        *("第二条", "第三条", "第六条", "第二十二条", "附表")
    ]
    table = part(found, "附表")
    assert (table.figures, table.comparisons, table.quotes) == (Tally(19, 19), Tally(7, 7), 1)
    assert {c.state for each in found.parts for c in each.clauses} == {
        *(ClauseState.RULE, ClauseState.NO_RULE)
    }


def test_what_is_left_is_told_apart() -> None:
    """Nothing said, a part said, a reason given, a figure and an open word left."""
    found = report(
        changed(
            ("（责任单位", "多招用，做好服务，发给可靠的人3元，可申请。（责任单位"),
            ("享受次数：原文未明确。", "享受次数：原文未明确。\n\n不设规则（宣示）：「多招用」。"),
            ("给予1000元/人的补贴」。", "给予1000元/人」、「发给可靠的人3元，可申请」。"),
        ).alignment
    )
    clauses = part(found, "（一）").clauses
    assert [clause.state for clause in clauses] == [
        *(ClauseState.RULE, ClauseState.PART, ClauseState.NO_RULE),
        *(ClauseState.OPEN, ClauseState.RULE, ClauseState.RULE),
    ]
    gaps = [(gap.kind, gap.span.text) for clause in clauses for gap in clause.gaps]
    assert gaps == [
        (GapKind.WORDS, "的补贴"),
        (GapKind.FIGURE, "3元"),
        (GapKind.OPEN_WORD, "可"),
    ]
    assert part(found, "（一）").figures == Tally(3, 4)
    assert part(found, "（一）").open_words == Tally(0, 1)


def test_an_article_without_a_rule_file_is_to_be_written() -> None:
    text = (OFFICIAL, f"{OFFICIAL}（二）另一条。每人3元，可申请。\n")
    second = part(report(changed(text).alignment), "（二）")
    assert not second.written
    assert second.count(ClauseState.UNWRITTEN) == len(second.clauses) == 2
    assert (second.figures, second.open_words) == (Tally(0, 1), Tally(0, 1))


def test_who_covers_a_clause_is_named() -> None:
    clauses = part(report(changed(MORE).alignment), "（一）").clauses
    assert [[owner.name for owner in clause.by] for clause in clauses] == [
        *(["留用补贴"], ["留用补贴"], [], [])
    ]
