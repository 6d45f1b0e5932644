"""The official text itself, every clause marked with what covers it.

The marks in 〔〕 read in black and white; on a terminal the clauses are coloured besides.
"""

import sys
from collections.abc import Iterator
from itertools import groupby

from tiaowen.cli.coverage_table import left_in_clause
from tiaowen.findings.excerpt import printable
from tiaowen.findings.report import wants_colour
from tiaowen.lockstep import Owner
from tiaowen.lockstep.report import ClauseReport, ClauseState, Report
from tiaowen.source import SourceFile, Span
from tiaowen.text import Article

COLOURS = {
    ClauseState.RULE: "32",
    ClauseState.NO_RULE: "36",
    ClauseState.PART: "33",
    ClauseState.OPEN: "31",
    ClauseState.UNWRITTEN: "35",
}
"""Of each state, as a terminal counts them; what is compared by structure has none."""

_LEFT = "33"
_ENDS = "。！？"


def print_text(file: SourceFile, report: Report, article: Article | None) -> None:
    """Print the text, or one article of it."""
    span = article.span if article else Span(file, 0, len(file.text))
    colour = wants_colour(sys.stdout)
    print("".join(_pieces(span, report, colour=colour)).rstrip("\n"))


def _pieces(span: Span, report: Report, *, colour: bool) -> Iterator[str]:
    """Clauses with the mark behind the last of those that are covered alike, and what is between."""
    position = span.start
    for _, group in groupby(_numbered(report.clauses), key=lambda pair: pair[0]):
        run = [clause for _, clause in group]
        for clause in run:
            yield _plain(span, position, clause.span.start)
            yield _coloured(printable(clause.span.text), clause, colour=colour)
            position = clause.span.end
        yield _coloured(_mark(run[-1]), run[-1], colour=colour)
    yield _plain(span, position, span.end)


def _plain(span: Span, start: int, end: int) -> str:
    lines = span.file.text[start:end].split("\n")
    return "\n".join(map(printable, lines))


def _numbered(clauses: tuple[ClauseReport, ...]) -> Iterator[tuple[int, ClauseReport]]:
    """Each clause with the number of its run: one sentence, one mark."""
    number, before = 0, None
    for clause in clauses:
        if before is None or _mark(before) != _mark(clause) or _new_sentence(before, clause):
            number += 1
        yield number, clause
        before = clause


def _new_sentence(before: ClauseReport, clause: ClauseReport) -> bool:
    between = clause.span.file.text[before.span.end : clause.span.start]
    return any(mark in between for mark in (*_ENDS, "\n"))


def _coloured(words: str, clause: ClauseReport, *, colour: bool) -> str:
    code = _LEFT if clause.gaps else COLOURS.get(clause.state)
    return f"\x1b[{code}m{words}\x1b[0m" if colour and code and words else words


def _mark(clause: ClauseReport) -> str:
    """〔七·稳岗返还〕, 〔没有交代〕; nothing for what is compared by structure."""
    if clause.state is ClauseState.STRUCTURE:
        return ""
    parts = [_owners(clause.by)] if clause.by else []
    parts += [what + words for what, words in left_in_clause(clause)]
    return f"〔{'；'.join(parts) or clause.state.value}〕"


def _owners(owners: tuple[Owner, ...]) -> str:
    article = owners[0].article.strip("（）")
    names = "、".join(owner.name or owner.kind for owner in owners)
    return printable(f"{article}·{names}" if article else names)
