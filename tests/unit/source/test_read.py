"""Reading files: what is read is exact, and what cannot be read is said, with place and remedy."""

from pathlib import Path

import pytest

from tiaowen.findings import Finding
from tiaowen.source import SourceFile, Span
from tiaowen.source import read as read_module
from tiaowen.source.read import decode, read_folder, read_original, read_source

TEXT = "政策 示例（sample）：\n  标题：示例。\n"


def _fault(data: bytes) -> Finding:
    result = decode(data, "甲.tiaowen")
    assert isinstance(result, Finding)
    return result


def _text(data: bytes) -> str:
    result = decode(data, "甲.tiaowen")
    assert isinstance(result, SourceFile)
    return result.text


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode("utf-8"),
        TEXT.encode("utf-8-sig"),
        TEXT.replace("\n", "\r\n").encode("utf-8"),
        TEXT.replace("\n", "\r").encode("utf-8"),
    ],
    ids=["plain", "byte order mark", "CRLF", "CR"],
)
def test_marks_and_line_ends_of_editors_make_no_difference(data: bytes) -> None:
    assert _text(data) == TEXT


def test_an_empty_file_is_an_empty_text() -> None:
    assert _text(b"") == ""


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (TEXT.encode("gb18030"), "TW0102"),
        (TEXT.encode("utf-16"), "TW0103"),
        (TEXT.encode("utf-16-le"), "TW0103"),
        (TEXT.encode("utf-16-be"), "TW0103"),
        (b"PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\n\x00!", "TW0104"),
        (TEXT.encode("utf-8") + b"\xff\n", "TW0101"),
        ("标题".encode() + b"\xed\xa0\x80\n", "TW0101"),
        (TEXT.rstrip().encode("utf-8")[:-1], "TW0117"),
    ],
    ids=["gbk", "utf-16", "le", "be", "word", "stray byte", "surrogate", "cut"],
)
def test_what_is_not_utf8_is_named_and_never_guessed(data: bytes, code: str) -> None:
    assert _fault(data).code == code


def test_a_stray_byte_is_shown_with_its_line_and_byte() -> None:
    fault = _fault("第一行\n".encode() + "标题".encode() + b"\xff\n")
    assert "第2行第7个字节" in fault.message
    assert (fault.span.first.line, fault.span.first.column) == (2, 3)
    assert "UTF-8" in fault.help


def test_a_stray_byte_after_crlf_and_mark_keeps_its_place() -> None:
    fault = _fault("\ufeff第一行\r\n标题".encode() + b"\xff\r\n")
    assert (fault.span.first.line, fault.span.first.column) == (2, 3)


def test_a_file_over_the_limit_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.tiaowen").write_text(TEXT, "utf-8")
    monkeypatch.setattr(read_module, "MAX_BYTES", 10)
    result = read_source(tmp_path / "a.tiaowen", tmp_path)
    assert isinstance(result, Finding)
    assert result.code == "TW0105"


def test_rule_files_come_in_the_order_of_their_paths_with_sub_folders(tmp_path: Path) -> None:
    for name in ("20-b.tiaowen", "10-a.tiaowen", "15/c.tiaowen", ".lock.tiaowen", "原文.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(TEXT, "utf-8")
    sources, findings = read_folder(tmp_path)
    assert [source.path for source in sources] == ["10-a.tiaowen", "15/c.tiaowen", "20-b.tiaowen"]
    assert findings == []


def test_one_unreadable_file_does_not_hide_the_others(tmp_path: Path) -> None:
    (tmp_path / "a.tiaowen").write_bytes(TEXT.encode("gb18030"))
    (tmp_path / "b.tiaowen").write_bytes(TEXT.encode("utf-8"))
    (tmp_path / "c.tiaowen").mkdir()
    sources, findings = read_folder(tmp_path)
    assert [source.path for source in sources] == ["b.tiaowen"]
    assert [fault.code for fault in findings] == ["TW0102", "TW0109"]


def test_folders_that_hold_nothing_to_read_are_said_to(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("", "utf-8")
    empty = tmp_path / "empty"
    empty.mkdir()
    codes = [read_folder(path)[1][0].code for path in (tmp_path / "none", file, empty)]
    assert codes == ["TW0106", "TW0107", "TW0108"]


def test_the_official_text_is_read_from_the_folder_alone(tmp_path: Path) -> None:
    at = Span(SourceFile("00.tiaowen", "原文：“…”"), 0, 2)
    folder = tmp_path / "doc"
    folder.mkdir()
    (tmp_path / "secret.txt").write_text("x", "utf-8")
    (folder / "原文.txt").write_text("第一条\n", "utf-8")
    source, findings = read_original(folder, "原文.txt", at)
    assert source is not None
    assert source.text == "第一条\n"
    assert findings == []
    for name in ("../secret.txt", str(tmp_path / "secret.txt"), "没有.txt"):
        source, [fault] = read_original(folder, name, at)
        assert (source, fault.code, fault.span) == (None, "TW0109", at)


def test_blanks_of_word_are_plain_blanks_in_their_place() -> None:
    assert _text("甲\u00a0乙\u2003丙".encode()) == "甲 乙 丙"


def test_a_folder_with_the_name_of_a_rule_file_is_said_to_be_one(tmp_path: Path) -> None:
    (tmp_path / "甲.tiaowen").mkdir()
    found = read_source(tmp_path / "甲.tiaowen", tmp_path)
    assert isinstance(found, Finding)
    assert (found.code, "是文件夹" in found.message) == ("TW0109", True)
