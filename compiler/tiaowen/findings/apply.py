"""Carrying out the fixes of findings: what `tiaowen check --fix` does to rule files."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from attrs import frozen

from tiaowen.findings.finding import Finding, Fix
from tiaowen.source import SourceFile
from tiaowen.source.read import RULE_SUFFIX
from tiaowen.source.write import write_aside


@frozen
class Change:
    """A fix that was carried out, and in which line of the old file."""

    path: str
    line: int
    title: str


def apply_fixes(root: Path, findings: Iterable[Finding]) -> tuple[Change, ...]:
    """Carry out the fixes that need nobody's eye, in rule files only; each file in one step.

    Of two that touch each other the first in the file is carried out, the other is left for the
    next run. A new file never replaces one that is there. Raises CannotWrite.
    """
    by_file: dict[SourceFile, list[Fix]] = {}
    for found in findings:
        if found.fix is not None and _may(found.fix):
            by_file.setdefault(found.fix.span.file, []).append(found.fix)
    changes: list[Change] = []
    for file in sorted(by_file, key=lambda each: each.path):
        if file.text or not (root / file.path).exists():
            changes += _apply(root, file, _apart(by_file[file]))
    return tuple(changes)


def _may(fix: Fix) -> bool:
    return not fix.by_hand and fix.span.file.path.endswith(RULE_SUFFIX)


def _apart(fixes: Iterable[Fix]) -> list[Fix]:
    """Those that do not overlap, in the order of the file; several may be put in at one place.

    Indented lines go on with the block before that place, so they go before new blocks.
    """
    ordered = sorted(
        dict.fromkeys(fixes),
        key=lambda fix: (fix.span.start, fix.span.end, not _is_indented(fix.replacement)),
    )
    kept: list[Fix] = []
    for fix in ordered:
        if not kept or fix.span.start >= kept[-1].span.end:
            kept.append(fix)
    return kept


def _is_indented(text: str) -> bool:
    return text.lstrip("\n").startswith(" ")


def _apply(root: Path, file: SourceFile, fixes: Sequence[Fix]) -> list[Change]:
    text = file.text
    for fix in reversed(fixes):
        text = text[: fix.span.start] + fix.replacement + text[fix.span.end :]
    write_aside(root / file.path, (text if file.text else text.lstrip("\n")).encode())
    return [Change(file.path, fix.span.first.line, fix.title) for fix in fixes]
