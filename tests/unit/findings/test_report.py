"""Findings in their human and JSON form."""

import io
import json

from attrs import evolve

from tiaowen.findings import Finding, Fix, Related, Severity
from tiaowen.findings.excerpt import LENGTH, excerpt, printable, width
from tiaowen.findings.report import as_json, human, in_order, wants_colour
from tiaowen.source import SourceFile, Span

FILE = SourceFile("07.tiaowen", "扶持事项 稳岗返还：\n  申报条件\n  依据：「按规定」。\n")


def _at(words: str, file: SourceFile = FILE) -> Span:
    start = file.text.index(words)
    return Span(file, start, start + len(words))


FAULT = Finding(
    "TW0201",
    Severity.ERROR,
    _at("申报条件"),
    "“申报条件”后面少一个冒号。",
    "请写成“申报条件：”。",
    "七",
    (Related(_at("依据"), "下一项从这里开始"),),
    Fix("补上冒号", _at("申报条件"), "申报条件："),
)


def test_the_human_form_says_where_what_and_how_to_write_it() -> None:
    assert human([FAULT]) == (
        "07.tiaowen\n"
        "\n"
        "〔七，第2行〕“申报条件”后面少一个冒号。（错误 TW0201）\n"
        "  2 |   申报条件\n"
        "    |   ^^^^^^^^\n"
        "  另见〔07.tiaowen，第3行〕下一项从这里开始\n"
        "  请写成“申报条件：”。\n"
        "  〔可改为：申报条件：〕\n"
        "\n"
        "共1处错误、0处提醒、0处说明。\n"
    )


def test_nothing_to_report_is_one_line() -> None:
    assert human([]) == "共0处错误、0处提醒、0处说明。\n"


def test_without_a_place_the_file_is_named() -> None:
    assert "〔07.tiaowen，第2行〕" in human([evolve(FAULT, place="")])


def test_a_span_over_several_lines_names_them() -> None:
    span = Span(FILE, FAULT.span.start, len(FILE.text) - 2)
    assert "〔七，第2～3行〕" in human([evolve(FAULT, span=span)])


def test_an_unreadable_file_has_no_line() -> None:
    text = human([evolve(FAULT, place="", span=Span(SourceFile("甲.tiaowen", ""), 0, 0))])
    assert "〔甲.tiaowen〕" in text
    assert "|" not in text


def test_no_fix_is_offered_where_there_is_none() -> None:
    assert "可改为" not in human([evolve(FAULT, fix=None)])


def test_each_fault_is_reported_once_in_the_order_of_files_and_places() -> None:
    first = evolve(FAULT, span=_at("稳岗返还"))
    other = evolve(FAULT, span=Span(SourceFile("00.tiaowen", "政策"), 0, 2))
    assert in_order([FAULT, first, FAULT, other]) == [other, first, FAULT]


def test_the_closing_line_counts_each_severity() -> None:
    remark = evolve(FAULT, code="TW0202", severity=Severity.WARNING)
    assert human([FAULT, remark]).endswith("\n共1处错误、1处提醒、0处说明。\n")


def test_colour_is_only_added_when_asked_for_and_only_for_a_terminal() -> None:
    assert "\x1b" not in human([FAULT])
    assert "\x1b[31m错误 TW0201\x1b[0m" in human([FAULT], colour=True)
    assert not wants_colour(io.StringIO())


def test_what_a_document_says_cannot_steer_the_terminal() -> None:
    file = SourceFile("a\x1b[2J.tiaowen", "名称\x1b[31m红\u202e\n")
    hostile = Finding(
        "TW0115", Severity.ERROR, _at("红", file), "有\x1b", "删\x07", "七\x9b", fix=None
    )
    text = human([hostile])
    assert printable(text.replace("\n", "")) == text.replace("\n", "")
    assert "〔U+001B〕" in text


def test_the_marker_stands_below_its_place_when_characters_are_wide() -> None:
    shown = excerpt(_at("规定"))
    before = shown.line[: shown.line.index("规定")]
    assert width(before) == len(shown.marker) - len(shown.marker.lstrip())
    assert shown.marker.strip() == "^^^^"


def test_tabs_and_escapes_do_not_misplace_the_marker() -> None:
    file = SourceFile("a", "\t甲\x07乙丙\n")
    shown = excerpt(_at("丙", file))
    assert shown.line == "    甲〔U+0007〕乙丙"
    assert shown.marker.index("^") == width("    甲〔U+0007〕乙")


def test_a_long_line_is_cut_around_the_place() -> None:
    file = SourceFile("a", "前" * 500 + "错" + "后" * 500)
    shown = excerpt(_at("错", file))
    assert "错" in shown.line
    assert width(shown.line) <= LENGTH + 1
    assert shown.marker.index("^") == width(shown.line[: shown.line.index("错")])


def test_a_span_at_the_end_of_a_line_still_has_a_marker() -> None:
    shown = excerpt(Span(FILE, FILE.text.index("\n"), FILE.text.index("\n")))
    assert shown.marker.endswith(" ^")


def test_the_json_form_holds_everything() -> None:
    data = json.loads(as_json([FAULT]))
    assert data["version"] == 1
    assert data["counts"] == {"错误": 1, "提醒": 0, "说明": 0}
    assert data["findings"] == [
        {
            "code": "TW0201",
            "severity": "错误",
            "file": "07.tiaowen",
            "line": 2,
            "column": 3,
            "end": {"line": 2, "column": 7},
            "message": "“申报条件”后面少一个冒号。",
            "help": "请写成“申报条件：”。",
            "place": "七",
            "related": [
                {
                    "file": "07.tiaowen",
                    "line": 3,
                    "column": 3,
                    "end": {"line": 3, "column": 5},
                    "label": "下一项从这里开始",
                }
            ],
            "fix": {
                "title": "补上冒号",
                "file": "07.tiaowen",
                "line": 2,
                "column": 3,
                "end": {"line": 2, "column": 7},
                "replacement": "申报条件：",
                "by_hand": False,
            },
        }
    ]


def _notes(count: int) -> list[Finding]:
    file = SourceFile("08.tiaowen", "注\n" * count)
    note = evolve(FAULT, code="TW0713", severity=Severity.NOTE, place="八", related=(), fix=None)
    return [
        evolve(note, span=Span(file, 2 * i, 2 * i + 1), message=f"第{i}个。") for i in range(count)
    ]


def test_many_notes_of_one_code_are_told_by_file_behind_the_first_three() -> None:
    text = human([FAULT, *_notes(11)])
    assert [f"第{i}个。" in text for i in range(11)] == [True] * 3 + [False] * 8
    assert "\n\n另有8处同样的说明（TW0713）：08.tiaowen（8处）。\n" in text
    assert text.endswith("\n共1处错误、0处提醒、11处说明。\n")


def test_a_few_notes_are_all_told_and_faults_always() -> None:
    assert "另有" not in human(_notes(10))
    assert "另有" not in human([evolve(each, severity=Severity.ERROR) for each in _notes(30)])
