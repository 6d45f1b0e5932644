"""The pages about the findings, made from the catalogue: `python -m tiaowen.findings.pages`."""

import sys
from collections.abc import Iterable
from pathlib import Path

from tiaowen.findings.catalogue import Entry, catalogue

FOLDER = Path("docs/findings")

PAGE = """\
# {entry.code} {entry.title}

级别：{entry.severity.value}

## 不要这样写

{bad}

## 请这样写

{good}

## 为什么

{entry.explanation}
"""

INDEX = """\
# 报错一览

报错开头的编号（如 TW0701）在这里查：为什么不行，该怎么写。

{parts}
"""

HUNDREDS = {
    "01": "文件和字符",
    "02": "标点、标签、编号",
    "03": "名称、登记、各类事项的写法",
    "04": "数和单位",
    "05": "日期和期限",
    "06": "分档、分情形、公布标准",
    "07": "与原文核对、签字",
    "08": "算例",
    "09": "两套算法不一致",
}
"""What the codes of a hundred are about."""


def page(entry: Entry) -> str:
    """The page about one finding, as Markdown in the fixed form: avoid, prefer, why."""
    return PAGE.format(entry=entry, bad=_quoted(entry.bad), good=_quoted(entry.good))


def pages() -> dict[str, str]:
    """All pages by file name, with an index."""
    entries = catalogue().values()
    index = INDEX.format(parts="\n\n".join(_hundred(number, entries) for number in HUNDREDS))
    return {"index.md": index} | {f"{entry.code}.md": page(entry) for entry in entries}


def _hundred(number: str, entries: Iterable[Entry]) -> str:
    """The codes of a hundred under their heading."""
    rows = [
        f"- [{entry.code}]({entry.code}.md) {entry.title}"
        for entry in entries
        if entry.code.startswith(f"TW{number}")
    ]
    return "\n".join((f"## {HUNDREDS[number]}", "", *rows))


def write_pages(folder: Path) -> None:
    """Write the pages that differ and remove those of codes that are gone."""
    folder.mkdir(parents=True, exist_ok=True)
    wanted = pages()
    for path in folder.glob("*.md"):
        if path.name not in wanted:
            path.unlink()
    for name, text in wanted.items():
        (folder / name).write_bytes(text.encode("utf-8"))


def _quoted(sample: str) -> str:
    """The sample as a literal block, with a fence longer than any in it."""
    fence = "```"
    while fence in sample:
        fence += "`"
    return f"{fence}text\n{sample}\n{fence}"


if __name__ == "__main__":
    write_pages(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
