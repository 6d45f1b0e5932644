"""Coverage as a table for people, and below it what is left."""

from collections.abc import Iterable, Iterator, Sequence

from tiaowen.cli.columns import columns
from tiaowen.findings.excerpt import printable
from tiaowen.lockstep.report import OUTSIDE, ClauseReport, ClauseState, PartReport, Report, Tally

HEADER = (
    *("条款", "句", "分句", "写成规则", "不设规则", "没有交代"),
    *("数字", "比较词", "开放用语", "引文", "推定"),
)
LEGEND = "数字、比较词、开放用语：已经交代的/原文共有的。推定：规则加上、原文没有的。"
_NOT_YET = "—"
_LONGEST_TITLE = 14
_STARTED = (ClauseState.OPEN, ClauseState.PART)


def print_table(report: Report) -> None:
    """Print it."""
    parts = report.all_parts
    rows = [HEADER, *(_row(_name(part), [part]) for part in parts)]
    if len(parts) > 1:
        rows.append(_row("合计", parts))
    print("\n".join([*columns(rows), LEGEND, "", *_left(parts)]))


def _name(part: PartReport) -> str:
    title = part.title
    return part.label + (title if len(title) <= _LONGEST_TITLE else f"{title[:_LONGEST_TITLE]}…")


def _row(name: str, parts: Sequence[PartReport]) -> tuple[str, ...]:
    """One part, or several together; what has no rule file has nothing to count as open."""
    written = any(part.written for part in parts)
    states = ((ClauseState.RULE,), (ClauseState.NO_RULE,), _STARTED)
    counts = (sum(part.count(*each) for part in parts) for each in states)
    tallies = (
        sum((getattr(part, each) for part in parts), Tally(0, 0))
        for each in ("figures", "comparisons", "open_words")
    )
    return (
        name,
        str(sum(part.sentences for part in parts)),
        str(sum(len(part.clauses) for part in parts)),
        *(str(count) if written else _NOT_YET for count in counts),
        *map(str, tallies),
        str(sum(part.quotes for part in parts)),
        str(sum(part.additions for part in parts)) if written else _NOT_YET,
    )


def _left(parts: Iterable[PartReport]) -> Iterator[str]:
    """What is left in parts with rules, line by line, then the parts that have none."""
    parts = tuple(parts)
    left = [line for part in parts if part.written for line in _left_in(part)]
    unwritten = [part for part in parts if not part.written and part.label != OUTSIDE]
    if any(part.written for part in parts):
        yield "已经写规则的条款，还没有交代的：" if left else "已经写规则的条款，原文都有交代。"
        yield from left
    for part in parts:
        if part.label == OUTSIDE and (later := part.count(ClauseState.UNWRITTEN)):
            yield f"{OUTSIDE}的话（印发通知、前言、章题下面的话）还有{later}个分句没有写。"
    if unwritten:
        clauses = sum(len(part.clauses) for part in unwritten)
        labels = "、".join(part.label for part in unwritten)
        yield f"{ClauseState.UNWRITTEN.value}的条款有{len(unwritten)}条（{clauses}个分句）：{labels}。"


def _left_in(part: PartReport) -> Iterator[str]:
    for clause in part.clauses:
        for what, words in left_in_clause(clause):
            where = f"{part.label}第{clause.span.first.line}行"
            yield printable(f"  {where}「{clause.span.text}」{what}{words}")


def left_in_clause(clause: ClauseReport) -> Iterator[tuple[str, str]]:
    """What is left in a clause, as kind and words: ("没有引到", "：「的补贴」")."""
    if clause.state is ClauseState.OPEN:
        yield clause.state.value, ""
    for gap in clause.gaps:
        yield gap.kind.value, f"：「{gap.span.text}」"
