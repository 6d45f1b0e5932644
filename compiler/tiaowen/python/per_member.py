"""What the decisions for the members of a list come to, in the function of their provision."""

import ast
from collections.abc import Iterable, Sequence

from tiaowen.model.provisions import PerMember, Provision, Sum
from tiaowen.model.results import Range
from tiaowen.python.code import (
    Assign,
    Expr,
    If,
    Return,
    Run,
    Statement,
    attribute,
    both,
    call,
    constant,
    if_else,
    is_,
    is_not,
    name,
    strings,
    tuple_of,
)
from tiaowen.wording.names import unit_text


def decided(listed: str, one: str, decision: Expr) -> Assign:
    """The decisions: `decision` for each `one` in the list that the local `listed` holds."""
    loop = ast.ListComp(decision, [ast.comprehension(name(one), name(listed), [], 0)])
    return Assign("members", if_else(is_(name(listed), None), tuple_of(()), call("tuple", loop)))


def joined(
    result: PerMember,
    listed: str,
    known: Sequence[Expr],
    trace: Sequence[Expr],
    status: str,
    missing: Expr,
    owners: Iterable[str],
) -> list[Statement]:
    """Their sum as soon as all is known, else what is missing.

    `known` tests what must be known besides, `trace` is what every decision begins with, `missing` lists what is
    missing besides, `owners` are the objects whose facts are no member's.
    """
    members, lacking = name("members"), name("missing")
    all_known = both(*known, is_not(name(listed), None), call("all_decided", members))
    state, unit = attribute(name("Status"), status), constant(_unit(result.provision))
    theirs = call("missing_of_members", members, constant(result.members.name), strings(owners))
    return [
        If(all_known, (Return(call("sum_of_members", *trace, state, members, unit)),)),
        Assign("missing", missing),
        Run(call(attribute(lacking, "extend"), theirs)),
        Return(call("undecided_members", *trace, lacking, members)),
    ]


def _unit(each: Provision) -> str:
    """The unit of what one member gets."""
    result = each.result
    assert isinstance(result, Sum | Range), "a member gets a sum or a range"
    return unit_text(result.amount.type) if isinstance(result, Sum) else str(result.unit)
