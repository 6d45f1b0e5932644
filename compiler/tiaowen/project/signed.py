"""The register of signatures beside the rule files, as data or as the finding that says why it cannot be read."""

from pathlib import Path
from typing import TYPE_CHECKING

from tiaowen.findings import Finding

if TYPE_CHECKING:
    from tiaowen.signatures import Signature

_FILE = "签字.json"


def read_register(root: Path) -> tuple[tuple["Signature", ...], list[Finding]]:
    """The entries, none where there is no register."""
    path = root / _FILE
    if not path.exists():
        return (), []
    from tiaowen.signatures import BadRegister, parse

    try:
        text = path.read_text("utf-8")
    except OSError:
        return (), [_unreadable("", "没有权限，或者那是文件夹", 1)]
    except UnicodeDecodeError:
        return (), [_unreadable("", "不是 UTF-8 编码的文字", 1)]
    try:
        return parse(text), []
    except BadRegister as error:
        return (), [_unreadable(text, str(error), error.line)]


def _unreadable(text: str, why: str, line: int) -> Finding:
    from tiaowen.findings.catalogue import finding
    from tiaowen.source import SourceFile, Span

    lines = text.splitlines(keepends=True)
    start = sum(map(len, lines[: line - 1]))
    end = start + len(lines[line - 1].rstrip("\n")) if line <= len(lines) else start
    return finding(
        "TW0741",
        Span(SourceFile(_FILE, text), start, end),
        f"签字记录读不出来：{why}。读不出来，谁签过字、签字以后改了什么都查不到。",
        "签字记录请用 tiaowen sign 写，不要手工改；改坏了的，从存档或版本库里找回。",
    )
