"""Findings for people, in Chinese, and for programs, as JSON.

The human form is that of an official's remark on a draft: where, what is wrong, what follows from
it, how to write it. The JSON form is described in the README of this folder.
"""

import json
import os
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import TextIO

from tiaowen.findings.excerpt import excerpt, printable
from tiaowen.findings.finding import Finding, Fix, Related, Severity
from tiaowen.source import Span

JSON_VERSION = 1
INDENT = "  "
COLOURS = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.NOTE: "36"}

MOST_NOTES = 10
NOTES_IN_FULL = 3
EVERYTHING = "tiaowen check --json"
ALL_OF = {"TW0713": "tiaowen registers 文件夹 added（规则文件没有错误时才列）"}
"""What lists all 说明 of a code for people."""

Json = dict[str, object]


def in_order(findings: Iterable[Finding]) -> list[Finding]:
    """By file and place, each code once for a place."""
    once = {(f.span.file.path, f.span.start, f.span.end, f.code): f for f in reversed([*findings])}
    return [once[key] for key in sorted(once)]


def human(findings: Iterable[Finding], *, colour: bool = False) -> str:
    """The findings grouped by file, and a closing line that counts them; ends with a line end.

    Many 说明 of one code would bury the rest: behind the first few of them, where they are and how many.
    """
    ordered = in_order(findings)
    many = _many_notes(ordered)
    blocks = [
        "\n\n".join([printable(path), *(_block(found, colour) for found in group)])
        for path, group in groupby(
            (found for found in ordered if found not in many),
            key=lambda found: found.span.file.path,
        )
    ]
    return "\n\n".join([*blocks, *_summaries(many), _closing(ordered)]) + "\n"


def wants_colour(stream: TextIO) -> bool:
    """Whether a stream is a terminal whose user has not asked for none (https://no-color.org)."""
    return stream.isatty() and not os.environ.get("NO_COLOR")


def as_json(findings: Iterable[Finding]) -> str:
    """The findings as one JSON object; ends with a line end."""
    ordered = in_order(findings)
    counts = _counts(ordered)
    whole = {
        "version": JSON_VERSION,
        "counts": {severity.value: counts[severity] for severity in Severity},
        "findings": [_as_data(found) for found in ordered],
    }
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def _counts(findings: Iterable[Finding]) -> Counter[Severity]:
    return Counter(found.severity for found in findings)


def _closing(findings: list[Finding]) -> str:
    counts = _counts(findings)
    return "共" + "、".join(f"{counts[severity]}处{severity.value}" for severity in Severity) + "。"


def _many_notes(ordered: list[Finding]) -> list[Finding]:
    """The 说明 behind the first few of their code, where there are many."""
    notes = [found for found in ordered if found.severity is Severity.NOTE]
    counts = Counter(found.code for found in notes)
    many = [code for code, count in counts.items() if count > MOST_NOTES]
    return [
        each
        for code in many
        for each in [found for found in notes if found.code == code][NOTES_IN_FULL:]
    ]


def _summaries(many: list[Finding]) -> Iterator[str]:
    for code, group in groupby(many, key=lambda found: found.code):
        files = Counter(printable(found.span.file.path) for found in group)
        places = "、".join(f"{path}（{count}处）" for path, count in files.items())
        yield (
            f"另有{files.total()}处同样的说明（{code}）：{places}。\n"
            f"{INDENT}要逐处看，用 {ALL_OF.get(code, EVERYTHING)}。"
        )


def _block(found: Finding, colour: bool) -> str:
    return "\n".join([_head(found, colour), *_quoted(found.span), *_remedy(found)])


def _head(found: Finding, colour: bool) -> str:
    kind = f"{found.severity.value} {found.code}"
    if colour:
        kind = f"\x1b[{COLOURS[found.severity]}m{kind}\x1b[0m"
    return f"{_where(found)}{_lines(found.message)}（{kind}）"


def _where(found: Finding) -> str:
    place = printable(found.place or found.span.file.path)
    return f"〔{place}，{_line_numbers(found.span)}〕" if found.span.file.text else f"〔{place}〕"


def _line_numbers(span: Span) -> str:
    first, last = span.first.line, span.last.line
    return f"第{first}行" if first == last else f"第{first}～{last}行"


def _lines(text: str) -> str:
    """Several lines are allowed in a message, further ones indented."""
    return f"\n{INDENT}".join(printable(line) for line in text.split("\n"))


def _quoted(span: Span) -> Iterator[str]:
    if span.file.text:
        shown = excerpt(span)
        gutter = f"{INDENT}{span.first.line} | "
        yield (gutter + shown.line).rstrip()
        yield " " * (len(gutter) - 2) + "| " + shown.marker


def _remedy(found: Finding) -> Iterator[str]:
    for related in found.related:
        yield INDENT + _related(related)
    if found.help:
        yield INDENT + _lines(found.help)
    if found.fix:
        yield INDENT + _fix(found.fix)


def _related(related: Related) -> str:
    file = related.span.file
    where = f"{printable(file.path)}，第{related.span.first.line}行"
    return f"另见〔{where}〕{printable(related.label)}"


def _fix(fix: Fix) -> str:
    if fix.span.start == fix.span.end:
        return f"〔tiaowen check --fix 可以写进“{printable(fix.span.file.path)}”〕"
    return f"〔可改为：{printable(fix.replacement)}〕" if fix.replacement else "〔可删去〕"


def _as_data(found: Finding) -> Json:
    return {
        "code": found.code,
        "severity": found.severity.value,
        **_range(found.span),
        "message": found.message,
        "help": found.help,
        "place": found.place,
        "related": [{**_range(item.span), "label": item.label} for item in found.related],
        "fix": _fix_data(found.fix) if found.fix else None,
    }


def _range(span: Span) -> Json:
    """Lines and columns count from 1; the end is the first character behind the span."""
    first = span.first
    end = span.file.position(span.end)
    return {
        "file": span.file.path,
        "line": first.line,
        "column": first.column,
        "end": {"line": end.line, "column": end.column},
    }


def _fix_data(fix: Fix) -> Json:
    return {
        "title": fix.title,
        **_range(fix.span),
        "replacement": fix.replacement,
        "by_hand": fix.by_hand,
    }
