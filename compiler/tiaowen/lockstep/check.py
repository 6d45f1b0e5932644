"""All the checks of text against rules, in the order a drafter repairs them."""

from collections.abc import Callable, Iterable

from tiaowen.findings import Finding
from tiaowen.lockstep.alignment import Alignment
from tiaowen.lockstep.checks import (
    additions,
    clauses,
    comparisons,
    conditions,
    duties,
    figures,
    fund,
    history,
    identity,
    joints,
    kinds,
    open_words,
    order,
    payee,
    polarity,
    quotes,
    stale,
    structure,
    uncarried,
    unstated,
)

CHECKS: tuple[Callable[[Alignment], Iterable[Finding]], ...] = (
    identity.run,
    structure.run,
    quotes.run,
    figures.run,
    comparisons.run,
    clauses.run,
    conditions.run,
    polarity.run,
    joints.run,
    payee.run,
    fund.run,
    kinds.run,
    duties.run,
    uncarried.run,
    unstated.run,
    history.run,
    open_words.run,
    order.run,
    additions.run,
    stale.run,
)
"""One module each; every one reads the alignment alone."""


def check(alignment: Alignment) -> tuple[Finding, ...]:
    """What text and rules disagree about, and what the rules add."""
    return tuple(finding for run in CHECKS for finding in run(alignment))
