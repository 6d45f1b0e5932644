"""可以事项, 不设规则, 疑义 and remarks: documented, not computed."""

from collections.abc import Sequence

from tiaowen.findings import Fix
from tiaowen.model.names import Definition
from tiaowen.model.provisions import Doubt, Incomplete, NoRule, Permission, Remark
from tiaowen.semantics.clauses import (
    absence,
    by_label,
    plain_text,
    quotes_of,
    require,
    text_of,
)
from tiaowen.semantics.doubt_slips import adopted_instead
from tiaowen.semantics.names import Names, Scope
from tiaowen.semantics.numbering import chinese_ordinal
from tiaowen.semantics.provisions import incomplete
from tiaowen.semantics.quotes import anchors
from tiaowen.semantics.readings import adoption, is_computed, quotes_of_doubt, readings_of
from tiaowen.semantics.statements import statements
from tiaowen.syntax import tree
from tiaowen.values.absence import Absence

NOT_ADOPTED = "暂不采用"
SOURCED = "执行口径"
_READING = "读法"

_PAIR = ("读法一", "读法二")
"""One reading alone leaves nothing in doubt."""

_PERMISSION_NEEDS = (
    ("依据", "请引原文，如“依据：「…」。”。"),
    ("主体", "请写谁可以，如“主体：困难企业「困难企业」。”。"),
    ("事项", "请写可以做什么，如“事项：采取协商薪酬等措施「…」。”。"),
)
_DOUBT_NEEDS = (
    ("原文", "请引有疑义的原文，如“原文：「…」。”。"),
    ("问题", "请写清楚哪里说不准。"),
    ("读法一", "请写出第一种读法。"),
    ("读法二", "只有一种读法就不是疑义；请写出另一种。"),
    ("采用", "还没有拍板的，请写“采用：暂不采用。”。"),
)


def permission(
    block: tree.ProvisionBlock, article: str, remarks: Sequence[Remark], names: Names
) -> Permission | Incomplete:
    """The permission of a block; an `Incomplete` where a fault was found in it."""
    scope = Scope(names)
    clauses = by_label(block.clauses, scope)
    require(block, clauses, _PERMISSION_NEEDS, scope)
    basis = quotes_of(clauses.get("依据"), scope)
    said = statements(block.clauses, scope)
    if scope.failed:
        return incomplete(block.kind, block.name.text, article, block)
    return Permission(
        name=block.name.text,
        alias="" if block.alias is None else block.alias.text,
        article=article,
        basis=basis,
        statements=said,
        remarks=tuple(remarks),
        span=block.span,
    )


def no_rule(block: tree.NoRuleBlock, article: str) -> NoRule | Incomplete:
    """Words of the text without a rule; an `Incomplete` where the block could not be read."""
    if not block.reason:
        return incomplete("不设规则", "", article, block)
    return NoRule(article, block.reason, anchors(block.quotes), span=block.span)


def remark(block: tree.RemarkBlock, names: Names) -> Remark:
    """An 执行口径 or 编写说明; without a source the former is reported and counts as the latter."""
    sourced = block.kind == SOURCED and "出处" in block.text
    if block.kind == SOURCED and block.text and not sourced:
        names.report.add(
            "TW0333",
            block.span,
            "执行口径没有写出处。没有出处的只能叫编写说明，不能替数字和条件作保。",
            "请在末尾写“（出处：…；提出单位：…；日期：…）”，或者改写成“编写说明：…”。",
        )
    return Remark(plain_text(block.text), sourced, anchors(block.quotes), span=block.span)


def doubt(
    block: tree.DoubtBlock, article: str, definition: Definition | None, names: Names
) -> Doubt | Incomplete:
    """The doubt of a block; an `Incomplete` where a fault was found in it.

    `definition` is what its readings mean, None where they are free text or have a fault.
    """
    scope = Scope(names)
    clauses = by_label(block.clauses, scope)
    require(block, clauses, _needs(block, scope), scope)
    quotes_of(clauses.get("原文"), scope)
    readings = _readings(clauses, scope)
    adopted, source = _adopted(clauses.get("采用"), readings, scope)
    question = _words(clauses.get("问题"), scope)
    interpreter = _words(clauses.get("有权解释"), scope)
    if scope.failed or (is_computed(block) and definition is None):
        return incomplete("疑义", block.name.text, article, block)
    return Doubt(
        name=block.name.text,
        alias=block.alias.text if block.alias is not None else "",
        article=article,
        anchors=anchors(quotes_of_doubt(block)) if definition is None else definition.anchors,
        question=question,
        readings=readings,
        adopted=adopted,
        interpreter=interpreter,
        source=source,
        computed=() if definition is None else readings_of(block, definition.object, names),
        definition=definition,
        span=block.span,
    )


def _words(clause: tree.Clause | None, scope: Scope) -> str:
    text = text_of(clause, scope)
    return text.value if isinstance(text, Absence) else text or ""


def _readings(clauses: dict[str, tree.Clause], scope: Scope) -> tuple[str, ...]:
    labels = (f"{_READING}{chinese_ordinal(number)}" for number in range(1, 10))
    return tuple(_reading(clauses[label], scope) for label in labels if label in clauses)


def _reading(clause: tree.Clause, scope: Scope) -> str:
    """A reading in free text, or the label of one that is computed."""
    match clause.value:
        case tree.ReadingValue(label=label):
            return label.text
        case _:
            return _words(clause, scope)


def _needs(block: tree.DoubtBlock, scope: Scope) -> tuple[tuple[str, str], ...]:
    """What a 疑义 must say; where two readings are written, whether their numbers follow each other."""
    written = [clause for clause in block.clauses if clause.label.startswith(_READING)]
    labels = [clause.label for clause in written]
    if len(labels) < len(_PAIR):
        return _DOUBT_NEEDS
    for number, clause in enumerate(written, 1):
        wanted = f"{_READING}{chinese_ordinal(number)}"
        if len({*labels}) == len(labels) and clause.label != wanted:
            scope.error(
                "TW0241",
                clause.label_span,
                f"第{number}种读法写成了“{clause.label}”，编号没有连着。",
                f"请写成“{wanted}”；漏写了一种的，请补上。",
            )
            break
    return tuple(need for need in _DOUBT_NEEDS if need[0] not in _PAIR)


def _adopted(
    clause: tree.Clause | None, readings: Sequence[str], scope: Scope
) -> tuple[int | None, str]:
    """The number of the reading that is adopted and by what; None for 暂不采用 and after a fault."""
    if clause is None or absence(clause.value) is not None:
        return None, ""
    word = _words(clause, scope)
    numbers = {f"{_READING}{chinese_ordinal(n)}": n for n in range(1, len(readings) + 1)}
    adopted = adoption(word)
    if word == NOT_ADOPTED or scope.failed:
        return None, ""
    if adopted is None or adopted.label not in numbers:
        instead = adopted_instead(word, readings)
        scope.error(
            "TW0334",
            clause.value.span,
            f"“采用”写的是“{word}”，不知道采用哪一种读法。",
            f"请写“{NOT_ADOPTED}”，或者上面写出的“{'”“'.join(numbers)}”。",
            fix=Fix(f"改写成“{instead}”", clause.value.span, instead) if instead else None,
        )
        return None, ""
    if not adopted.source:
        _report_no_source(clause, adopted.label, scope)
    return numbers[adopted.label], adopted.source


def _report_no_source(clause: tree.Clause, label: str, scope: Scope) -> None:
    scope.names.report.add(
        "TW0365",
        clause.value.span,
        f"采用了{label}，没有写凭什么。编写人没有权力替单位拍板，这一处已列入编写人推定，"
        "放在审核表的最前面。",
        f"请写“采用：{label}（出处：…；提出单位：…；日期：…）。”；"
        f"还没有拍板的，写“采用：{NOT_ADOPTED}。”。",
    )
