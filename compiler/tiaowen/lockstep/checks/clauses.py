"""Check 4: every clause (分句) of an article with a rule file is answered for."""

from collections.abc import Iterator

from tiaowen.findings import Finding, Related
from tiaowen.findings.catalogue import finding
from tiaowen.lockstep.alignment import Alignment, ClauseCover
from tiaowen.lockstep.checks.phrases import article_name, bare_number


def run(alignment: Alignment) -> Iterator[Finding]:
    """Clauses with words that are in no quote and under no 不设规则, reported in the text."""
    for cover in alignment.clauses:
        if cover.uncovered:
            yield _uncovered(cover)


def _uncovered(cover: ClauseCover) -> Finding:
    clause = cover.clause.span
    number = "" if cover.measure is None else cover.measure.number
    where = article_name(number) if number else f"第{clause.first.line}行"
    whole = f"原文{where}的「{clause.text}」"
    if cover.by:
        rest = "、".join(f"「{span.text}」" for span in cover.uncovered)
        what = f"{whole}只引了一部分，{rest}没有交代"
    else:
        what = f"{whole}没有交代：没有一处引文引到它，也没有写不设规则"
    message = f"{what}。漏掉一句，可能就少了一个条件、一笔补贴或者一个对象。"
    help = f"请给它写规则；不用写规则的，写“不设规则（背景）：「{clause.text}」。”并选好理由。"
    if cover.measure is None:
        help = (
            f"请在文件开头、第一条措施的前面写“不设规则（背景）：「{clause.text}」。”并选好理由。"
        )
    related = () if cover.measure is None else (Related(cover.measure.span, "这一条的规则"),)
    place, span = bare_number(number), cover.uncovered[0].to(cover.uncovered[-1])
    return finding("TW0709", span, message, help, place=place, related=related)
