"""Files of a document folder as text, or as findings that say why they cannot be read."""

import re
from pathlib import Path

from tiaowen.findings.catalogue import finding
from tiaowen.findings.finding import Finding
from tiaowen.source.characters import hostile_characters
from tiaowen.source.span import SourceFile, Span

RULE_SUFFIX = ".tiaowen"
MAX_BYTES = 8 * 1024 * 1024
SAVE_AS_UTF8 = "请在 Word 或记事本里“另存为”，编码选 UTF-8，再放回来。"

_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
_LINE_ENDS = re.compile("\r\n?")
_ODD_BLANKS = re.compile("[\u00a0\u2000-\u200a\u202f\u205f]")
"""Blanks of Word and of web pages that look like a plain one; each is read as one."""


def read_source(path: Path, root: Path) -> SourceFile | Finding:
    """The file as text with LF line ends and no byte order mark, or why it cannot be read.

    `root` is the document's folder: the path in messages is relative to it.
    """
    name = _relative(path, root)
    if path.is_dir():
        message = f"“{name}”是文件夹，不是规则文件。"
        return _unreadable("TW0109", name, message, f"文件夹的名称请不要用 {RULE_SUFFIX} 结尾。")
    if not path.is_file():
        return _unreadable("TW0109", name, f"找不到文件“{name}”。", "请核对文件名和所在文件夹。")
    try:
        if path.stat().st_size > MAX_BYTES:
            return _too_large(name)
        return decode(path.read_bytes(), name)
    except OSError:
        message = f"文件“{name}”打不开，多半是没有读取权限，或者正被别的程序占用。"
        return _unreadable(
            "TW0109", name, message, "请关闭占用它的程序，或者请管理员开放读取权限。"
        )


def read_folder(root: Path) -> tuple[list[SourceFile], list[Finding]]:
    """All rule files of a document folder and its sub-folders, in the order of their paths.

    Files that cannot be read, and refused characters in those that can, are findings; hidden files
    (the lock files of editors) are passed over.
    """
    if fault := _no_folder(root):
        return [], [fault]
    paths = sorted(path for path in root.rglob(f"*{RULE_SUFFIX}") if not _hidden(path, root))
    if not paths:
        return [], [_no_rules(root)]
    return _read_all(paths, root)


def read_original(root: Path, name: str, at: Span) -> tuple[SourceFile | None, list[Finding]]:
    """The official text that a document names, read like a rule file.

    `at` is where the document names it: a name that leads out of the folder, or to no file, is a
    finding there.
    """
    path = root / name
    if not path.resolve().is_relative_to(root.resolve()):
        message = f"原文文件“{name}”不在本文件夹里，换一台电脑就找不到。"
        return None, [finding("TW0109", at, message, "请把原文放进本文件夹，只写文件名。")]
    if not path.is_file():
        message = f"找不到原文文件“{name}”，规则无从与原文核对。"
        return None, [finding("TW0109", at, message, "请核对文件名，或者把原文放进本文件夹。")]
    sources, findings = _read_all([path], root)
    return (sources[0] if sources else None), findings


def decode(data: bytes, name: str) -> SourceFile | Finding:
    """The text of a file's bytes; strict, so that no figure or name is ever guessed."""
    if fault := _not_text(data, name):
        return fault
    try:
        return SourceFile(name, _normalised(data.decode("utf-8")))
    except UnicodeDecodeError as error:
        return _not_utf8(data, name, error)


def _read_all(paths: list[Path], root: Path) -> tuple[list[SourceFile], list[Finding]]:
    sources: list[SourceFile] = []
    findings: list[Finding] = []
    for path in paths:
        match read_source(path, root):
            case SourceFile() as source:
                sources.append(source)
                findings.extend(hostile_characters(source))
            case Finding() as fault:
                findings.append(fault)
    return sources, findings


def _normalised(text: str) -> str:
    return _ODD_BLANKS.sub(" ", _LINE_ENDS.sub("\n", text.removeprefix("\ufeff")))


def _relative(path: Path, root: Path) -> str:
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else path.as_posix()


def _hidden(path: Path, root: Path) -> bool:
    return any(part.startswith(".") for part in path.relative_to(root).parts)


def _unreadable(code: str, name: str, message: str, help: str) -> Finding:
    return finding(code, Span(SourceFile(name, ""), 0, 0), message, help)


def _no_folder(root: Path) -> Finding | None:
    name = root.as_posix()
    if not root.exists():
        return _unreadable("TW0106", name, f"没有文件夹“{name}”。", "请核对名称和所在位置。")
    if not root.is_dir():
        message = f"“{name}”是文件，不是文件夹；单独一个文件查不全。"
        return _unreadable("TW0107", name, message, "请写它所在的文件夹。")
    return None


def _no_rules(root: Path) -> Finding:
    name = root.as_posix()
    message = f"文件夹“{name}”里没有规则文件，没有可查的内容。"
    help = f"规则文件的名称要以 {RULE_SUFFIX} 结尾；已有文本文件的，改扩展名即可。"
    return _unreadable("TW0108", name, message, help)


def _too_large(name: str) -> Finding:
    limit = MAX_BYTES // (1024 * 1024)
    message = f"文件“{name}”超过 {limit} MB，没有读。"
    return _unreadable(
        "TW0105", name, message, "请核对是不是放错了文件；确实这样长的，分成几个文件。"
    )


def _not_text(data: bytes, name: str) -> Finding | None:
    """UTF-16 by its mark or by zeros in every other byte; any other zero byte is no text at all."""
    if data.startswith(_UTF16_MARKS) or _looks_utf16(data):
        return _unreadable("TW0103", name, f"文件“{name}”是 UTF-16 编码，没有读。", SAVE_AS_UTF8)
    if (zero := data.find(b"\0")) >= 0:
        message = f"文件“{name}”不是文字文件：{_byte_place(data, zero)}是空字节。"
        help = "多半是 Word 文件改了扩展名，或者文件已经损坏；请另存为“纯文本”，编码选 UTF-8。"
        return _unreadable("TW0104", name, message, help)
    return None


def _looks_utf16(data: bytes) -> bool:
    return (
        len(data) % 2 == 0
        and (b"\n\0" in data or b"\0\n" in data)
        and ((0 in data[::2]) != (0 in data[1::2]))
    )


def _not_utf8(data: bytes, name: str, error: UnicodeDecodeError) -> Finding:
    place = _byte_place(data, error.start)
    if _looks_gbk(data):
        message = f"文件“{name}”是 GBK 编码，不是 UTF-8：{place}起读不出来。"
        return _unreadable("TW0102", name, message, SAVE_AS_UTF8)
    span = _broken_span(data, name, error.start)
    if error.reason == "unexpected end of data":
        message = f"文件“{name}”最后一个字不完整，后面的内容多半丢了。"
        return finding("TW0117", span, message, "请重新取得完整的文件，核对末尾。")
    message = f"文件“{name}”不是 UTF-8 编码：{place}起读不出来。"
    return finding("TW0101", span, message, SAVE_AS_UTF8)


def _looks_gbk(data: bytes) -> bool:
    """Whether it reads as GB 18030 and then holds the commonest Chinese mark and character."""
    try:
        text = data.decode("gb18030")
    except UnicodeDecodeError:
        return False
    return any(common in text for common in "，。、：；的") and "\ufffd" not in text


def _byte_place(data: bytes, offset: int) -> str:
    line = data.count(b"\n", 0, offset) + 1
    byte = offset - data.rfind(b"\n", 0, offset)
    return f"第{line}行第{byte}个字节"


def _broken_span(data: bytes, name: str, offset: int) -> Span:
    """The place of the first broken byte, in the text with `�` for what cannot be read."""
    source = SourceFile(name, _normalised(data.decode("utf-8", errors="replace")))
    start = len(_normalised(data[:offset].decode("utf-8")))
    return Span(source, start, start + 1)
