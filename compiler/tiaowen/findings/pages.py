"""The pages about the findings, made from the catalogue: `python -m tiaowen.findings.pages`."""

import sys
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

{rows}
"""


def page(entry: Entry) -> str:
    """The page about one finding, as Markdown in the fixed form: avoid, prefer, why."""
    return PAGE.format(entry=entry, bad=_quoted(entry.bad), good=_quoted(entry.good))


def pages() -> dict[str, str]:
    """All pages by file name, with an index."""
    entries = catalogue().values()
    rows = "\n".join(f"- [{entry.code}]({entry.code}.md) {entry.title}" for entry in entries)
    index = INDEX.format(rows=rows)
    return {"index.md": index} | {f"{entry.code}.md": page(entry) for entry in entries}


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
