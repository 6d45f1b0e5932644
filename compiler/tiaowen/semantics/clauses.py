"""Clauses of a block by label: each once, those that must be there, and the forms they may have."""

import re
from collections.abc import Sequence
from datetime import date
from typing import TypeVar

from tiaowen.findings import Related
from tiaowen.model.expressions import Anchor
from tiaowen.semantics.names import Scope
from tiaowen.semantics.quotes import anchors
from tiaowen.semantics.report import shown
from tiaowen.source import Span
from tiaowen.syntax import tree
from tiaowen.syntax.slips import words_slip
from tiaowen.values.absence import Absence

_Value = TypeVar("_Value")
NONE_WORD = "无"
REPEATED = frozenset(("开放用语",))
"""Labels that may stand several times in one block."""
_BETWEEN = " \t\n　（()）：:。；;"

_COMMENT = re.compile("注[：:][^\n]*")

NamedBlock = tree.PolicyBlock | tree.DefinitionBlock | tree.ProvisionBlock | tree.DoubtBlock
ClauseBlock = NamedBlock | tree.ExampleBlock | tree.MeasureBlock
"""Blocks with a name and clauses."""


_ONE_EACH = "一种读法一行，依次写“读法一”“读法二”；说的是一回事的，合并成一处。"


def by_label(clauses: Sequence[tree.Clause], scope: Scope) -> dict[str, tree.Clause]:
    """The clauses by label; one that stands twice is reported (but for `REPEATED`), the first counts.

    Nothing is said behind words that were not read: a head may stand there.
    """
    found: dict[str, tree.Clause] = {}
    whole = True
    for number, clause in enumerate(clauses):
        if _label_unknown(clause):
            scope.broken()
        first = found.setdefault(clause.label, clause)
        whole = whole and (number == 0 or not _words_between(clauses[number - 1], clause))
        if first is clause or _label_unknown(clause) or clause.label in REPEATED:
            continue
        if not whole:
            scope.broken()
        else:
            scope.error(
                "TW0320",
                clause.label_span,
                f"“{clause.label}”写了两次，不知道以哪一次为准。",
                _ONE_EACH if clause.label.startswith("读法") else "请合并成一处。",
                related=(Related(first.label_span, "先写在这里"),),
            )
    return found


def is_whole(block: ClauseBlock) -> bool:
    """Whether everything in a block was read: its name, every label, no words between the clauses.

    What was not read has been reported; nobody can say then that something is missing.
    """
    text, end = block.span.file.text, _head_end(block)
    for clause in block.clauses:
        if _label_unknown(clause) or _has_words(text[end : clause.span.start]):
            return False
        end = max(end, clause.span.end)
    named = isinstance(block, tree.MeasureBlock) or bool(block.name.text)
    return named and not _has_words(text[end : block.span.end])


def _label_unknown(clause: tree.Clause) -> bool:
    """Whether the parser passed over a clause from its label on."""
    return isinstance(clause.value, tree.Broken) and clause.value.span == clause.span


def _head_end(block: ClauseBlock) -> int:
    match block:
        case tree.DefinitionBlock(body=body):
            return body.span.end
        case tree.ExampleBlock(name=name):
            return name.span.end
        case tree.MeasureBlock():
            text = block.span.file.text
            end = text.find("\n", block.span.start)
            return len(text) if end < 0 else end
        case _:
            return (block.alias or block.name).span.end


def _words_between(before: tree.Clause, after: tree.Clause) -> bool:
    """Whether words stand between two clauses that belong to neither."""
    if before.span.file is not after.span.file:
        return False
    return _has_words(before.span.file.text[before.span.end : after.span.start])


def _has_words(text: str) -> bool:
    return bool(_COMMENT.sub("", text).strip(_BETWEEN))


def require(
    block: NamedBlock,
    found: dict[str, tree.Clause],
    needed: Sequence[tuple[str, str]],
    scope: Scope,
) -> None:
    """Report the labels of `needed` (with advice for each) that are not written.

    Nothing is said of a block that could not be read whole.
    """
    missing = [(label, advice) for label, advice in needed if label not in found]
    if missing and not is_whole(block):
        return scope.broken()
    for label, advice in missing:
        scope.error(
            "TW0321",
            block.name.span,
            f"“{block.name.text}”没有写“{label}”。漏写和不需要是两回事，这里不能替您猜。",
            advice,
        )
    return None


def form(clause: tree.Clause | None, kind: type[_Value], scope: Scope) -> _Value | None:
    """The value of a clause where it has that form, None where the clause is missing.

    A clause that could not be read marks the block; one in another form is reported.
    """
    if clause is None:
        return None
    if isinstance(clause.value, kind):
        return clause.value
    if isinstance(clause.value, tree.Broken):
        return scope.broken()
    return unreadable(clause, scope)


def unreadable(clause: tree.Clause, scope: Scope) -> None:
    """Report a clause whose content is of no use under its label."""
    span = clause.value.span
    return scope.error(
        "TW0328",
        span,
        f"“{clause.label}”后面的“{shown(span)}”在这里用不上。",
        f"请看“{clause.label}”的写法，换成它能用的内容。",
    )


def says_none(value: tree.Value) -> bool:
    """Whether a clause says 无."""
    body = value.body if isinstance(value, tree.Quoted) else value
    return isinstance(body, tree.TextValue) and body.text == NONE_WORD


def absence(value: tree.Value) -> Absence | None:
    """原文未明确 or 所附文本未见 where a clause says so."""
    return value.word if isinstance(value, tree.Absent) else None


def quotes_of(clause: tree.Clause | None, scope: Scope) -> tuple[Anchor, ...]:
    """The quotes of a clause of quotes; none where it is missing."""
    value = form(clause, tree.QuoteList, scope)
    return () if value is None else anchors(value.quotes)


def text_of(clause: tree.Clause | None, scope: Scope) -> str | Absence | None:
    """The free text of a clause or its word of absence, None where it is missing."""
    if clause is not None and (absent := absence(clause.value)) is not None:
        return absent
    value = form(clause, tree.TextValue, scope)
    return None if value is None else plain_text(value.text)


def date_of(clause: tree.Clause, scope: Scope) -> date | Absence | None:
    """The date of a clause or its word of absence, None after a fault."""
    match clause.value:
        case tree.Absent(word=word):
            return word
        case tree.Quoted(body=tree.DateLit(value=day)) if day is not None:
            return day
        case tree.Broken() | tree.Quoted(body=tree.DateLit() | tree.Broken()):
            return scope.broken()
        case _:
            return unreadable(clause, scope)


def plain_text(text: str) -> str:
    """Free text with its line breaks and the blanks around them removed."""
    return "".join(line.strip() for line in text.splitlines())


def report_words(label: str, text: str, span: Span, scope: Scope) -> bool:
    """Whether the words of a clause are a slip that is known, which is then reported; `span` begins with them."""
    slip = words_slip(text, label)
    if slip is None:
        return False
    where = Span(span.file, span.start + slip.start, span.start + slip.end)
    scope.error(slip.code, where, slip.message, slip.help, fix=slip.fix(where))
    return True
