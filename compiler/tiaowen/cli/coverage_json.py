"""Coverage as JSON, version 1. Within a version, keys may be added, never removed.

Places are character offsets [start, end) in the file of the official text, lines count from 1.
"""

from typing import Any

from tiaowen.lockstep import Alignment, Owner
from tiaowen.lockstep.report import ClauseReport, ClauseState, PartReport, Report, Tally
from tiaowen.source import Span

JSON_VERSION = 1


def as_data(alignment: Alignment, report: Report) -> dict[str, Any]:
    """The report as plain data."""
    identity = alignment.document.identity
    return {
        "version": JSON_VERSION,
        "document": {"name": identity.name, "alias": identity.alias, "title": identity.title},
        "text": alignment.text.file.path,
        "totals": {
            "parts": len(report.parts),
            "written": sum(part.written for part in report.parts),
            **_counts(report.parts),
        },
        "parts": [_part(part) for part in report.parts],
        "outside": None if report.outside is None else _part(report.outside),
    }


def _part(part: PartReport) -> dict[str, Any]:
    return {
        "label": part.label,
        "title": part.title,
        "written": part.written,
        **_counts((part,)),
        "clauses": [_clause(clause) for clause in part.clauses],
    }


def _counts(parts: tuple[PartReport, ...]) -> dict[str, Any]:
    return {
        "sentences": sum(part.sentences for part in parts),
        "states": {
            state.name.lower(): sum(part.count(state) for part in parts)
            for state in ClauseState
            if state is not ClauseState.STRUCTURE
        },
        "figures": _tally(*(part.figures for part in parts)),
        "comparisons": _tally(*(part.comparisons for part in parts)),
        "open_words": _tally(*(part.open_words for part in parts)),
        "quotes": sum(part.quotes for part in parts),
        "additions": sum(part.additions for part in parts),
    }


def _tally(*tallies: Tally) -> dict[str, int]:
    whole = sum(tallies, Tally(0, 0))
    return {"settled": whole.settled, "total": whole.total}


def _clause(clause: ClauseReport) -> dict[str, Any]:
    return {
        **_place(clause.span),
        "line": clause.span.first.line,
        "state": clause.state.name.lower(),
        "by": [_owner(owner) for owner in clause.by],
        "gaps": [{"kind": gap.kind.name.lower(), **_place(gap.span)} for gap in clause.gaps],
    }


def _place(span: Span) -> dict[str, Any]:
    return {"text": span.text, "start": span.start, "end": span.end}


def _owner(owner: Owner) -> dict[str, str]:
    return {"kind": owner.kind, "name": owner.name, "article": owner.article}
