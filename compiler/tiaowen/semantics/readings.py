"""疑义 whose readings are values or conditions: a definition, open until one of them is adopted."""

import re
from collections.abc import Iterable, Iterator, Sequence
from math import prod
from typing import Final

from tiaowen.findings import Related
from tiaowen.frozen import frozen
from tiaowen.model.expressions import Expression, Node, OpenReadings, Reading
from tiaowen.model.names import Definition, Fact
from tiaowen.model.types import Number
from tiaowen.model.walk import open_doubts
from tiaowen.semantics.comparisons import kind_words
from tiaowen.semantics.doubt_slips import report_readings
from tiaowen.semantics.expressions import any_value, type_of
from tiaowen.semantics.levels import outermost, provisions_read
from tiaowen.semantics.names import FAULTY, Faulty, Names, Scope
from tiaowen.semantics.quotes import anchors, loose_quotes, parts
from tiaowen.syntax import tree

MOST_COMBINATIONS: Final = 16
"""A decision is made under every combination of the open 疑义 it reads; nobody weighs more than these."""

_DIGITS = "一二三四五六七八九"
_ADOPTED = re.compile(r"(读法[一二三四五六七八九1-9])[ \t　]*(?:[（(](.*)[）)])?", re.DOTALL)
_SOURCE = "出处"


@frozen
class Adoption:
    """`采用：读法二（出处：…）`: the label of the reading, and the source, "" where there is none."""

    label: str
    source: str


def adoption(text: str) -> Adoption | None:
    """The reading that words behind 采用 name; None where they name none."""
    match = _ADOPTED.fullmatch(text.strip())
    if match is None:
        return None
    label, said = match[1], (match[2] or "").strip()
    if label[-1].isdigit():
        label = label[:-1] + _DIGITS[int(label[-1]) - 1]
    return Adoption(label, said if _SOURCE in said else "")


def is_computed(block: tree.Block) -> bool:
    """Whether it is a 疑义 with a reading that is a value or a condition."""
    return isinstance(block, tree.DoubtBlock) and any(_computed(block))


def bodies(block: tree.DoubtBlock) -> tuple[tree.Node, ...]:
    """What the readings compute or demand."""
    return tuple(value.body.body for _, value in _computed(block))


def _computed(block: tree.DoubtBlock) -> Iterator[tuple[tree.Clause, tree.ReadingValue]]:
    for clause in block.clauses:
        if isinstance(clause.value, tree.ReadingValue):
            yield clause, clause.value


def check_combinations(nodes: Iterable[Node], name: tree.Name, scope: Scope) -> None:
    """Report a provision that reads more open 疑义 than can be looked at together."""
    doubts = open_doubts(nodes)
    count = prod(len(doubt.readings) for doubt in doubts)
    if count > MOST_COMBINATIONS:
        names = "、".join(f"“{doubt.doubt}”" for doubt in doubts)
        scope.error(
            "TW0360",
            name.span,
            f"“{name.text}”用到的疑义{names}都没有采用读法，合起来有{count}种读法，"
            f"超过了{MOST_COMBINATIONS}种，没有人能一一比较，这一项没有计算。",
            "请先请有权解释的单位明确其中几处，写“采用：读法…（出处：…）”。",
        )


# --- whose it is ----------------------------------------------------------------------------------


def owner_of_doubt(
    block: tree.DoubtBlock, around: Sequence[tree.Block], defined: Iterable[tuple[str, str]],
    names: Names,
) -> str | None:  # fmt: skip
    """The object whose information the readings read; `defined` are definitions by object and name.

    Where they read none, the one object that provisions beside it apply to, or those whose records are
    read. None after a fault.
    """
    known = {*defined, *((owner, name) for owner, own in names.values.items() for name in own)}
    known |= {(owner, name) for owner, own in names.lists.items() for name in own}
    candidates = set(names.values)
    for named, name in outermost(bodies(block)):
        owners = {owner for owner, each in known if each == name}
        if named is not None:
            owners = {named, *(o for o in names.values if named in names.upwards(o))}
        candidates &= owners or candidates
    read = [names.blocks[each] for each in provisions_read(bodies(block)) if each in names.blocks]
    for others in (around, read):
        if len(candidates) > 1:
            candidates &= set(_subjects(others)) or candidates
    if len(candidates) == 1:
        return candidates.pop()
    if undeclared := [each for each in _names_in(block) if each.unknown]:
        for each in undeclared:
            names.unknown(each, "信息或者认定事项")
        return None
    names.report.add(
        "TW0362",
        block.name.span,
        f"看不出疑义“{block.name.text}”的读法说的是哪一个对象，不知道读谁的信息。",
        "各种读法请只用同一个对象的信息；几个对象都有疑问的，请分成几条疑义；"
        "只用到另一条疑义的，请写明是谁的，如“企业的……”。",
    )
    return None


def _names_in(block: tree.DoubtBlock) -> Iterator[tree.Name]:
    """The names that its readings read."""
    waiting: list[object] = [*bodies(block)]
    while waiting:
        match waiting.pop():
            case tree.NameExpr(name=name):
                yield name
            case current:
                waiting.extend(parts(current))


def _subjects(around: Sequence[tree.Block]) -> Iterator[str]:
    for block in around:
        for clause in block.clauses if isinstance(block, tree.ProvisionBlock) else ():
            if clause.label == "适用对象" and isinstance(clause.value, tree.NameList):
                yield from (ref.name.text for ref in clause.value.names)


# --- what it means --------------------------------------------------------------------------------


def doubt_definition(
    article: str, block: tree.DoubtBlock, owner: str, names: Names
) -> Definition | Faulty:
    """What the name of the 疑义 stands for in rules."""
    scope = Scope(names, owner)
    _check_all_computed(block, scope)
    _check_alias(block, scope)
    known = _readings(block, scope)
    if scope.failed or block.alias is None:
        return FAULTY
    if not _one_type(known, scope):
        return FAULTY
    adopted = _adopted_label(block)
    settled = next((each.body for each in known if each.name == adopted), None)
    open_ = OpenReadings(block.name.text, known, type_of(known[0].body), span=block.span)
    return Definition(
        object=owner,
        name=block.name.text,
        alias=block.alias.text,
        article=article,
        body=open_ if settled is None else settled,
        type=open_.type,
        anchors=anchors(quotes_of_doubt(block)),
        span=block.span,
    )


def quotes_of_doubt(block: tree.DoubtBlock) -> tuple[tree.Quote, ...]:
    """The quotes of 原文, and those behind readings; items of lists keep their own."""
    said = [c.value.quotes for c in block.clauses if isinstance(c.value, tree.QuoteList)]
    read = (value.body for _, value in _computed(block))
    said += [body.quotes + loose_quotes(body.body) for body in read]
    return tuple(quote for quotes in said for quote in quotes)


def _adopted_label(block: tree.DoubtBlock) -> str:
    for clause in block.clauses:
        if clause.label == "采用" and isinstance(clause.value, tree.TextValue):
            found = adoption(clause.value.text)
            return "" if found is None else found.label
    return ""


def _check_all_computed(block: tree.DoubtBlock, scope: Scope) -> None:
    for clause in block.clauses:
        if clause.label.startswith("读法") and not isinstance(clause.value, tree.ReadingValue):
            if isinstance(clause.value, tree.Broken):
                return scope.broken()
            if report_readings(block, scope):
                return None
            return scope.error(
                "TW0361",
                clause.span,
                f"“{clause.label}”只是一句话，别的读法却写了算式或条件；按这种读法是多少，算不出来。",
                f"请写成“{clause.label}：不计入：上年度实际缴纳失业保险费。”这样："
                "先用几个字说是哪种读法，冒号后面写算式或条件。",
            )
    return None


def _check_alias(block: tree.DoubtBlock, scope: Scope) -> None:
    """Within an object a 疑义 has no alias of a fact."""
    for each in scope.names.values[scope.subject].values():
        if isinstance(each, Fact) and block.alias is not None and each.alias == block.alias.text:
            scope.error(
                "TW0315",
                block.alias.span,
                f"英文别名“{each.alias}”用了两次，生成的程序分不清是哪一个。",
                "请给其中一个换一个别名。",
                related=(Related(each.span, "先用在这里"),),
            )


def readings_of(block: tree.DoubtBlock, owner: str, names: Names) -> tuple[Reading, ...]:
    """The readings of a 疑义 without faults."""
    return _readings(block, Scope(names, owner))


def _readings(block: tree.DoubtBlock, scope: Scope) -> tuple[Reading, ...]:
    readings = [_reading(clause, value, scope) for clause, value in _computed(block)]
    if None in readings:
        scope.broken()
    return tuple(reading for reading in readings if reading is not None)


def _reading(clause: tree.Clause, value: tree.ReadingValue, scope: Scope) -> Reading | None:
    body = any_value(value.body, scope)
    if body is None:
        return None
    return Reading(clause.label, value.label.text, body, span=value.span)


def _one_type(readings: Sequence[Reading], scope: Scope) -> bool:
    """Whether all readings are the same sort of thing; else the first that differs is reported."""
    first = readings[0]
    for other in readings[1:]:
        if type_of(other.body) != type_of(first.body):
            scope.error(
                "TW0363",
                other.span,
                f"“{other.name}”是{_kind(other.body)}，“{first.name}”是{_kind(first.body)}，不是一类东西，"
                "用到这个疑义的地方没法换着算。",
                "各种读法请写成同一个单位的数，或者都写成条件。",
                related=(Related(first.span, f"{first.name}写在这里"),),
            )
            return False
    return True


def _kind(body: Node) -> str:
    """What a reading gives, in a drafter's words."""
    type_ = type_of(body)
    if isinstance(type_, Number):
        return f"以{type_.unit}计的数" if str(type_.unit) else "比例"
    return kind_words(body) if isinstance(body, Expression) else "条件"
