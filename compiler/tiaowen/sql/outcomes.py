"""What another provision gives, as a value: its decision without its trace."""

from fractions import Fraction

from attrs import frozen
from sqlglot import exp

from tiaowen.model.expressions import Condition
from tiaowen.model.history import Outcome, OutcomeKind
from tiaowen.model.names import Fact
from tiaowen.model.provisions import PerMember, Provision
from tiaowen.model.walk import amounts_of
from tiaowen.sql.graph import Scope
from tiaowen.sql.inputs import Value, application_date, at, bring, fact_value, members
from tiaowen.sql.needs import Needs, carried, fact_needs, needs, only, raised, union
from tiaowen.sql.numbers import NOTHING, Number, constant, picked
from tiaowen.sql.results import Ends, added_ends, ends_of, inverted
from tiaowen.sql.tree import (
    FALSE,
    TRUE,
    Sql,
    all_of,
    any_of,
    binary,
    column,
    day,
    is_false,
    is_true,
    not_,
)
from tiaowen.sql.values import Values, brought
from tiaowen.values.periods import Window
from tiaowen.wording.names import list_text


@frozen
class Settled:
    """Whether a provision refuses or applies, and what it then gives; neither test is NULL.

    Where neither is TRUE it is not settled.
    """

    refused: Sql
    applies: Sql
    ends: Ends


def in_window(window: Window | None, reads: Fact | None, scope: Scope) -> Sql:
    """Whether the day that a window reads lies inside, both ends in."""
    if window is None:
        return TRUE
    on = application_date(scope) if reads is None else fact_value(scope, reads)
    assert not isinstance(on, Number), "a window reads a date"
    tests = []
    if window.start is not None:
        tests.append(binary(exp.GTE, on, day(window.start)))
    if window.end is not None:
        tests.append(binary(exp.LTE, on, day(window.end)))
    return all_of(tests)


def outcome(values: Values, node: Outcome, scope: Scope) -> Value:
    """Whether the provision applies, or an end of what it gives."""
    own = at(scope, node.provision.subject.name)
    found = settle(values, node.provision, node.window, node.reads, own)
    if node.kind is OutcomeKind.ELIGIBLE:
        rows = [(found.applies, TRUE), (found.refused, FALSE)]
        from tiaowen.sql.tree import case

        return bring(own.stage(case(rows), "k", values.comment(node)), own, scope)
    return brought(_end(node.kind, found), own, scope)


def _end(kind: OutcomeKind, found: Settled) -> Number:
    lower, upper = found.ends.lower, found.ends.upper
    end = lower if kind is OutcomeKind.LOWER else upper
    given = found.applies
    if kind is OutcomeKind.AMOUNT and lower is not upper:
        both = FALSE if lower is None or upper is None else binary(exp.EQ, lower.sql, upper.sql)
        given = all_of((given, both))
    zero = found.refused, constant(Fraction(0))
    if end is None:
        return picked([zero, (given, NOTHING)])
    return picked([zero, (given, Number(end, Fraction(1, 100)))])


def settle(
    values: Values, provision: Provision, window: Window | None, reads: Fact | None, scope: Scope
) -> Settled:
    """符合 with its result, or refused; see `Settled`."""
    filing = None if provision.filing is None else provision.filing.window
    open_ = all_of((in_window(window, reads, scope), in_window(filing, None, scope)))
    eligible = _eligible(values, provision.whole_condition, scope)
    refused = any_of((is_false(open_), is_false(eligible)))
    standing = all_of((is_true(open_), is_true(eligible)))
    result = provision.result
    if isinstance(result, PerMember):
        return _over_members(values, provision, result, refused, standing, scope)
    amounts = amounts_of(result)
    known = [not_(values.unknown(each, scope)) for each in amounts]
    possible = not_(is_true(inverted(values, result, scope)))
    applies = all_of((standing, _decided(provision), *known, possible))
    return Settled(
        scope.stage(refused, "k", f"{provision.name}：肯定不给"),
        scope.stage(applies, "k", f"{provision.name}：符合"),
        ends_of(values, result, scope, chosen=False),
    )


def _decided(provision: Provision) -> Sql:
    """FALSE where a body may still give or refuse: what is refused all the same is refused."""
    discretion = provision.discretion
    return TRUE if discretion is None or discretion.right else FALSE


def _eligible(values: Values, condition: Condition | None, scope: Scope) -> Sql:
    return TRUE if condition is None else values.plain(condition, scope)


def _over_members(
    values: Values,
    provision: Provision,
    result: PerMember,
    refused: Sql,
    standing: Sql,
    scope: Scope,
) -> Settled:
    from tiaowen.sql.tree import count, whole

    owner = at(scope, result.members.owner)
    rows = members(values.document, owner, result.members)
    each = settle(values, result.provision, None, None, rows)
    open_ = not_(any_of((each.refused, each.applies)))
    settled = all_of((is_true(column(rows.given)), not_(owner.exists(rows, open_))))
    applying = owner.aggregated(rows, count(rows.stage(each.applies, "k")), "applying")
    some = binary(exp.GT, applying, whole(0))
    return Settled(
        owner.stage(any_of((refused, all_of((standing, settled, not_(some))))), "k"),
        owner.stage(
            all_of((standing, _decided(provision), settled, some)), "k", f"{provision.name}：符合"
        ),
        added_ends(each.ends, each.applies, rows, owner),
    )


def outcome_needs(values: Values, node: Outcome, scope: Scope) -> Needs:
    """What is missing for another provision as a whole."""
    own = at(scope, node.provision.subject.name)
    return carried(provision_needs(values, node.provision, node.reads, own), own, scope)


def provision_needs(
    values: Values, provision: Provision, reads: Fact | None, scope: Scope
) -> Needs:
    """What is missing of its window, its condition, its amounts, its members."""
    day_ = {} if reads is None else fact_needs(reads, scope)
    condition, result = provision.whole_condition, provision.result
    found = [needs(values, each, scope) for each in amounts_of(result)]
    if condition is not None:
        found.insert(0, needs(values, condition, scope))
    if isinstance(result, PerMember):
        owner = at(scope, result.members.owner)
        rows = members(values.document, owner, result.members)
        found.append({list_text(result.members): not_(is_true(column(rows.given)))})
        below = provision_needs(values, result.provision, None, rows)
        found.append(raised(below, rows, owner))
    refused = FALSE if condition is None else is_false(values.plain(condition, scope))
    return union((day_, only(not_(refused), union(found))))
