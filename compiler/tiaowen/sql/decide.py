"""The decision of a provision as columns of the subject's row: status, ends, what is missing, what does not hold."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from typing import Final

from attrs import frozen
from sqlglot import exp

from tiaowen.model.document import Document
from tiaowen.model.provisions import PerMember, Selection
from tiaowen.model.walk import amounts_of
from tiaowen.runtime import Status
from tiaowen.sql.graph import Scope
from tiaowen.sql.inputs import at, members, subject
from tiaowen.sql.needs import Needs, fact_needs, needs, only, raised, union
from tiaowen.sql.numbers import Number, Whole, literal, times
from tiaowen.sql.outcomes import in_window
from tiaowen.sql.refusal import Refused
from tiaowen.sql.results import Ends, added_ends, choice_column, ends_of, inverted
from tiaowen.sql.tree import (
    FALSE,
    NULL,
    TRUE,
    Sql,
    all_of,
    any_of,
    binary,
    case,
    column,
    count,
    is_true,
    not_,
    one_of,
    same,
    text,
    unknown,
    whole,
)
from tiaowen.sql.values import Values
from tiaowen.wording.layout import ProvisionPlan
from tiaowen.wording.names import list_text

MOST_READINGS: Final = 32
"""The most combinations of readings that one query decides."""


@frozen
class Verdict:
    """What one provision gives for one row: a status that is never NULL, and what goes with it.

    `results` count where the status gives, `missing` where it waits.
    """

    status: Sql
    results: Mapping[str, Sql]
    missing: Needs
    truths: tuple[Sql, ...]
    readings: "tuple[Mapping[str, Sql], ...]" = ()
    """What each combination of readings of open 疑义 gives: status and ends."""


def code(status: Status) -> str:
    """The status as the query writes it."""
    return status.name.lower()


def said(status: Status) -> Sql:
    """The status as a string."""
    return text(code(status))


def decide(document: Document, plan: ProvisionPlan) -> tuple[Scope, Verdict]:
    """The tables of a provision and its decision, under every reading of what is open."""
    scope = subject(document, plan.provision.subject.name)
    verdicts = [_decide(each, plan, scope) for each in _ways_to_read(document, plan)]
    return scope, verdicts[0] if len(verdicts) == 1 else _over_readings(verdicts, scope)


def _ways_to_read(document: Document, plan: ProvisionPlan) -> Iterator[Values]:
    clauses = zip(plan.conditions, plan.text.clauses, strict=True)
    words = {id(node): f"{text_.id} {text_.text}{text_.quote}" for node, text_ in clauses}
    if plan.member is not None:
        below = zip(plan.member.conditions, plan.member.text.clauses, strict=True)
        words.update({id(node): f"{text_.id} {text_.text}{text_.quote}" for node, text_ in below})
    ways = list(product(*(range(len(doubt.readings)) for doubt in plan.doubts)))
    if len(ways) > MOST_READINGS:
        raise Refused(f"未采用读法的疑义合起来有{len(ways)}种读法，最多{MOST_READINGS}种")
    for picked in ways:
        named = zip((doubt.doubt for doubt in plan.doubts), picked, strict=True)
        yield Values(document, dict(named), words)


# --- one reading ----------------------------------------------------------------------------------


def _decide(values: Values, plan: ProvisionPlan, scope: Scope) -> Verdict:
    own = _alone(values, plan, scope)
    return own if plan.member is None else _over_members(values, plan, own, scope)


def _alone(values: Values, plan: ProvisionPlan, scope: Scope) -> Verdict:
    """The decision without what each member gives."""
    provision, standard = plan.provision, plan.provision.result
    in_force = all_of(
        (in_window(plan.filing, None, scope), in_window(plan.window, plan.window_fact, scope))
    )
    in_force = scope.stage(in_force, "in_force", plan.text.window)
    condition = provision.whole_condition
    eligible = TRUE if condition is None else values.plain(condition, scope)
    taken = _taken(plan, scope)
    missing = _missing(values, plan, taken, scope)
    open_ = [unknown(in_force), unknown(eligible), is_true(inverted(values, standard, scope))]
    for amount, counts in zip(amounts_of(standard), taken, strict=True):
        open_.append(all_of((counts, values.unknown(amount, scope))))
    status = case(
        [
            (not_(in_force), said(Status.NOT_IN_FORCE)),
            (not_(eligible), said(Status.NOT_ELIGIBLE)),
            *_waiting(missing),
            (any_of(open_), said(Status.UNDETERMINABLE)),
        ],
        said(_given(plan)),
    )
    staged = scope.stage(status, "status")
    truths = tuple(values.plain(each, scope) for each in plan.conditions)
    ends = Ends(None, None) if plan.member is not None else ends_of(values, standard, scope)
    return Verdict(staged, _results(ends), missing, truths)


def _given(plan: ProvisionPlan) -> Status:
    discretion = plan.provision.discretion
    decided = discretion is None or discretion.right
    return Status.ELIGIBLE if decided else Status.TO_BE_DECIDED


def _taken(plan: ProvisionPlan, scope: Scope) -> list[Sql]:
    """For each amount whether it counts: all, but of a choice that was made only the one taken."""
    standard = plan.provision.result
    if not isinstance(standard, Selection):
        return [TRUE for _ in amounts_of(standard)]
    choice = choice_column(standard, scope)
    return [
        any_of((unknown(choice), is_true(binary(exp.EQ, choice, whole(number)))))
        for number in range(1, len(standard.options) + 1)
    ]


def _missing(values: Values, plan: ProvisionPlan, taken: Sequence[Sql], scope: Scope) -> Needs:
    """What is missing for window, condition and amount, in this order."""
    found: list[Needs] = []
    if plan.window_fact is not None:
        found.append(fact_needs(plan.window_fact, scope))
    if plan.provision.whole_condition is not None:
        found.append(needs(values, plan.provision.whole_condition, scope))
    for amount, counts in zip(amounts_of(plan.provision.result), taken, strict=True):
        found.append(only(counts, needs(values, amount, scope)))
    return _as_columns(union(found), scope)


def _as_columns(missing: Needs, scope: Scope) -> Needs:
    return {
        fact: scope.stage(test, "q", f"缺：{fact.name}")
        for fact, test in missing.items()
        if test != FALSE
    }


def _waiting(missing: Needs) -> list[tuple[Sql, Sql]]:
    """待补充 where anything but a 认定事项 is missing, 待认定 where one is."""
    facts = any_of(test for fact, test in missing.items() if not fact.authority)
    assessed = any_of(test for fact, test in missing.items() if fact.authority)
    rows = ((facts, Status.INCOMPLETE), (assessed, Status.TO_BE_ASSESSED))
    return [(test, said(status)) for test, status in rows if test != FALSE]


def gives(status: Sql) -> Sql:
    """Whether there is a result."""
    return one_of(status, [said(each) for each in Status if each.gives])


def refuses(status: Sql) -> Sql:
    """Whether it is certain that nothing is given."""
    return one_of(status, [said(each) for each in Status if each.refuses])


def waits(status: Sql) -> Sql:
    """Whether something is missing."""
    return one_of(status, [said(Status.INCOMPLETE), said(Status.TO_BE_ASSESSED)])


def _results(ends: Ends) -> dict[str, Sql]:
    """The columns of a result, by name."""
    found: dict[str, Whole | None] = {
        "lower_fen": ends.lower,
        "upper_fen": ends.upper,
        **ends.parts,
    }
    made = {name: NULL if each is None else each.sql for name, each in found.items()}
    return made if ends.rate is None else {**made, **_rate(ends.rate)}


def _rate(rate: Number) -> dict[str, Sql]:
    above, below = rate.numerator or literal(1), rate.denominator or literal(1)
    return {
        "rate_numerator": times(above, literal(rate.factor.numerator)).sql,
        "rate_denominator": times(below, literal(rate.factor.denominator)).sql,
    }


# --- each member ----------------------------------------------------------------------------------


def _over_members(values: Values, plan: ProvisionPlan, own: Verdict, scope: Scope) -> Verdict:
    """The decision over every member, and their sum."""
    standard, member = plan.provision.result, plan.member
    assert isinstance(standard, PerMember), "a result for each member"
    assert member is not None, "members have a plan"
    owner = at(scope, standard.members.owner)
    rows = members(values.document, owner, standard.members)
    each = _alone(values, member, rows)
    given = is_true(column(rows.given))
    waiting = only(waits(each.status), each.missing)
    missing: Needs = union(
        (own.missing, {list_text(standard.members): not_(given)}, raised(waiting, rows, owner))
    )
    missing = _as_columns(missing, scope)
    open_ = not_(any_of((refuses(each.status), binary(exp.EQ, each.status, said(Status.ELIGIBLE)))))
    settled = all_of((given, gives(own.status), not_(owner.exists(rows, open_))))
    applies = rows.stage(binary(exp.EQ, each.status, said(Status.ELIGIBLE)), "k")
    some = binary(exp.GT, owner.aggregated(rows, count(applies), "applying"), whole(0))
    status = case(
        [
            (refuses(own.status), own.status),
            (all_of((settled, some)), own.status),
            (settled, said(Status.NOT_ELIGIBLE)),
            *_waiting(missing),
        ],
        said(Status.UNDETERMINABLE),
    )
    staged = scope.stage(status, "status")
    ends = added_ends(ends_of(values, member.provision.result, rows), applies, rows, owner)
    return Verdict(staged, _results(ends), missing, own.truths)


# --- several readings -----------------------------------------------------------------------------


def _over_readings(verdicts: Sequence[Verdict], scope: Scope) -> Verdict:
    """What all give, what is missing under any, else 待明确."""
    first = verdicts[0]
    missing: Needs = union(only(waits(each.status), each.missing) for each in verdicts)
    missing = _as_columns(missing, scope)
    names = dict.fromkeys(name for each in verdicts for name in each.results)
    results = [_given_only(each, list(names), scope) for each in verdicts]
    alike = []
    for each, given in zip(verdicts[1:], results[1:], strict=True):
        if each.status != first.status:
            alike.append(binary(exp.EQ, each.status, first.status))
        alike += [
            same(given[name], results[0][name]) for name in names if given[name] != results[0][name]
        ]
    status = case([*_waiting(missing), (all_of(alike), first.status)], said(Status.UNSETTLED))
    staged = scope.stage(status, "status")
    truths = zip(*(each.truths for each in verdicts), strict=True)
    under = tuple(
        {"status": each.status, "lower_fen": given["lower_fen"], "upper_fen": given["upper_fen"]}
        for each, given in zip(verdicts, results, strict=True)
    )
    shared = tuple(_shared(list(each)) for each in truths)
    return Verdict(staged, results[0], missing, shared, under)


def _given_only(verdict: Verdict, names: list[str], scope: Scope) -> dict[str, Sql]:
    """The result under one reading, NULL where it gives none."""
    test, found = gives(verdict.status), verdict.results
    wanted = {name: found.get(name, NULL) for name in names}
    return {
        name: NULL if sql == NULL else scope.stage(case([(test, sql)]), "fen")
        for name, sql in wanted.items()
    }


def _shared(truths: list[Sql]) -> Sql:
    """FALSE where a condition does not hold under any reading, TRUE where it holds under all."""
    if all(each == truths[0] for each in truths):
        return truths[0]
    return case([(all_of(truths), TRUE), (not_(any_of(truths)), FALSE)])
