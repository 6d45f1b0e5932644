"""What `check --fix` changes in rule files, and what it leaves alone."""

from pathlib import Path

import pytest

from tiaowen.findings import Finding, Fix
from tiaowen.findings.apply import apply_fixes
from tiaowen.findings.catalogue import finding
from tiaowen.source import SourceFile, Span
from tiaowen.source.write import CannotWrite

NAME = "01.tiaowen"


@pytest.fixture
def rules(tmp_path: Path) -> SourceFile:
    text = "甲：一。\n乙：二。\n丙：三。\n"
    (tmp_path / NAME).write_text(text, "utf-8")
    return SourceFile(NAME, text)


def fault(
    file: SourceFile, start: int, end: int, replacement: str, *, by_hand: bool = False
) -> Finding:
    span = Span(file, start, end)
    return finding("TW0311", span, "", fix=Fix("改", span, replacement, by_hand))


def text(folder: Path, name: str = NAME) -> str:
    return (folder / name).read_text("utf-8")


def test_edits_do_not_move_each_other(tmp_path: Path, rules: SourceFile) -> None:
    faults = [fault(rules, 7, 8, "二十二"), fault(rules, 2, 3, "十一"), fault(rules, 12, 13, "")]
    changes = apply_fixes(tmp_path, faults)
    assert text(tmp_path) == "甲：十一。\n乙：二十二。\n丙：。\n"
    assert [change.line for change in changes] == [1, 2, 3]


def test_of_two_edits_that_overlap_the_first_is_carried_out(
    tmp_path: Path, rules: SourceFile
) -> None:
    changes = apply_fixes(tmp_path, [fault(rules, 1, 4, "＝1"), fault(rules, 2, 3, "十一")])
    assert text(tmp_path).startswith("甲＝1\n")
    assert len(changes) == 1


def test_several_insertions_at_one_place_all_go_in_indented_lines_first(
    tmp_path: Path, rules: SourceFile
) -> None:
    end = len(rules.text)
    faults = [fault(rules, end, end, each) for each in ("\n丁：\n", "  一\n", "  二\n", "\n戊：\n")]
    apply_fixes(tmp_path, faults)
    assert text(tmp_path) == rules.text + "  一\n  二\n\n丁：\n\n戊：\n"


def test_the_same_edit_is_carried_out_once(tmp_path: Path, rules: SourceFile) -> None:
    end = len(rules.text)
    assert len(apply_fixes(tmp_path, [fault(rules, end, end, "丁\n")] * 2)) == 1
    assert text(tmp_path) == rules.text + "丁\n"


def test_what_needs_a_person_stays_as_it_is(tmp_path: Path, rules: SourceFile) -> None:
    assert apply_fixes(tmp_path, [fault(rules, 2, 3, "十一", by_hand=True)]) == ()
    assert text(tmp_path) == rules.text


def test_the_official_text_is_never_changed(tmp_path: Path) -> None:
    (tmp_path / "原文.txt").write_text("⼀", "utf-8")
    assert apply_fixes(tmp_path, [fault(SourceFile("原文.txt", "⼀"), 0, 1, "一")]) == ()
    assert text(tmp_path, "原文.txt") == "⼀"


def test_a_new_file_is_made_but_never_over_one_that_is_there(tmp_path: Path) -> None:
    new = [fault(SourceFile("10.tiaowen", ""), 0, 0, "\n甲：\n")]
    assert len(apply_fixes(tmp_path, new)) == 1
    assert text(tmp_path, "10.tiaowen") == "甲：\n"
    assert apply_fixes(tmp_path, new) == ()
    assert text(tmp_path, "10.tiaowen") == "甲：\n"


def test_a_file_that_cannot_be_written_is_reported(
    tmp_path: Path, rules: SourceFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.access", lambda *_: False)
    with pytest.raises(CannotWrite):
        apply_fixes(tmp_path, [fault(rules, 2, 3, "十一")])
    assert text(tmp_path) == rules.text
