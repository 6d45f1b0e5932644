"""Check 6: every open word (按规定, 可, 一次性 …) of an article with a rule file is settled."""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from tiaowen.findings import Finding, Related
from tiaowen.findings.catalogue import finding
from tiaowen.frozen import frozen
from tiaowen.lockstep.alignment import Alignment, OpenWordUse, Quotation
from tiaowen.lockstep.checks.phrases import article_name, bare_number, line_of
from tiaowen.source import Span
from tiaowen.text import OpenKind

_WHOLE, _CUT = 20, 10
"""Up to so many characters the rest of the clause is shown and offered to quote, else so many."""


@frozen
class Advice:
    """What follows from silence about a word, and what to write; 「」 stands for its quote."""

    consequence: str
    help: str
    what: str = "要交代的开放用语"


_UNSURE = "说不准的，记为疑义并引「」。"
_STILL_UNSURE = "说不准的，写“开放用语：「」，……原文未明确。”，并记为疑义。"
"""Of words that each provision settles for itself, whatever a 疑义 asks about them."""

ADVICE: Mapping[OpenKind, Advice] = MappingProxyType(
    {
        "may": Advice(
            "“可”是当事人的权利，还是机关可给可不给，意思正好相反。",
            "当事人有权申请的，写“可以申请：「」。”；由机关决定给不给的，"
            "写“可以给予：由××决定是否给予「」。”；不涉及钱物的，写成可以事项；" + _STILL_UNSURE,
        ),
        "once": Advice(
            "“一次性”可以是一次缴清、一次发完，也可以是只能领一次，意思不同，钱数就不同。",
            "只能领一次的，写“享受次数：每人1次「」。”；一次缴清、一次发完的，"
            "写“开放用语：「」，指一次缴清（发完）。”；" + _STILL_UNSURE,
        ),
        "rule": Advice(
            "所指的规定里如果还有条件、标准，这里就漏了。",
            "写“开放用语：「」，另行规定，所指规定原文未明确。”，"
            "知道是哪份文件的写明文件；由机关认定的，登记为认定事项并引这几个字；" + _UNSURE,
        ),
        "condition": Advice(
            "哪些条件没有写，不交代就等于没有条件。",
            "由机关认定的，登记为认定事项，写成一项条件并引这几个字；条件在别的文件里的，"
            "写“开放用语：「」，另行规定，所指条件原文未明确。”；" + _UNSURE,
        ),
        "degree": Advice(
            "给多少、做到什么程度没有写明，不交代就会被当成已经写明。",
            "写“开放用语：「」，另行规定，具体标准原文未明确。”；"
            "由机关认定的，登记为认定事项并引这几个字；" + _UNSURE,
        ),
        "reference": Advice(
            "指的是前面哪一句、包括不包括更前面的，不同的读法结果不同。",
            "写“开放用语：「」，所指的是……。”；" + _UNSURE,
        ),
        "exclude": Advice(
            "不写进规则，两样就都会给。",
            "以前享受过就不再给的，写“不重复享受：……「」。”；同一时间不能都享受的，写“不可同时：……「」。”；"
            + _UNSURE,
            "一项限制",
        ),
        "list": Advice(
            "名单没有列完，没列的给不给，不交代就看不出来。",
            "写“开放用语：「」，名单未列全，还有哪些原文未明确。”；"
            "由机关认定的，登记为认定事项并引这几个字；" + _UNSURE,
        ),
    }
)


def run(alignment: Alignment) -> Iterator[Finding]:
    """Open words that nobody settles; those in a clause without a rule wait for the rule."""
    for use in alignment.open_words:
        if _without_rule(alignment, use):
            continue
        for owner in use.silent:
            yield _not_settled(use, _narrowest(q for q in use.quotations if q.owner == owner))
        if not (use.by or use.silent):
            yield _not_settled(use, _narrowest(use.quotations))


def _narrowest(quotations: Iterable[Quotation]) -> Quotation | None:
    return min(quotations, key=lambda q: len(q.anchor.text), default=None)


def _without_rule(alignment: Alignment, use: OpenWordUse) -> bool:
    """Whether the word is among the words that are already reported as left out."""
    word = use.word.span
    return any(
        span.start < word.end and word.start < span.end
        for cover in alignment.clauses
        if cover.clause == use.clause
        for span in cover.uncovered
    )


def _not_settled(use: OpenWordUse, narrowest: Quotation | None) -> Finding:
    word, advice = use.word.span, ADVICE[use.word.kind]
    passage = _passage(use)
    who = "" if narrowest is None else f"{narrowest.owner.title}"
    defined = narrowest is not None and narrowest.owner.kind == "定义"
    where = "“开放用语”写在用到这个定义的事项里。" if defined else ""
    message = (
        f"原文{article_name(use.measure.number)}的「{passage}」（{line_of(word)}）里，"
        f"“{word.text}”是{advice.what}，{who}没有交代。{advice.consequence}"
    )
    return finding(
        "TW0715",
        word if narrowest is None else narrowest.in_rule(word),
        message,
        advice.help.replace("「」", f"「{passage}」") + where,
        place=bare_number(use.measure.number),
        related=(Related(word, "原文的开放用语"),),
    )


def _passage(use: OpenWordUse) -> str:
    """The word with what follows it in its clause: 可按条件申请享受; 按规定 stands alone."""
    word, clause = use.word.span, use.clause.span
    if use.word.kind == "rule":
        return word.text
    rest = Span(word.file, word.start, clause.end).text
    return rest if len(rest) <= _WHOLE else rest[:_CUT]
