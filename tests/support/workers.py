"""A small document by hand: an 企业 with 职工, the 职工 with 子女; records of what was had."""

from datetime import date
from fractions import Fraction

from support.nodes import HERE, money
from support.random_member_names import (
    AT_SCHOOL,
    BORN,
    CHILDREN,
    JOBLESS,
    OBJECTS,
    OTHER_POLICY,
    WORKER,
    WORKER_WAGE,
    WORKERS,
)
from support.random_names import (
    OWNER,
)
from tiaowen.model.document import Example, ExampleMembers, ExampleSubject, Received
from tiaowen.model.provisions import Party, Provision, ProvisionKind, Sum
from tiaowen.runtime import ObjectText
from tiaowen.runtime.texts import ListText
from tiaowen.wording.names import fact_text

DAY = date(2019, 6, 1)
HAD = Received(OTHER_POLICY.name, date(2018, 3, 1), Fraction(60_000))
NOT_SAID_HOW_MUCH = Received(OTHER_POLICY.name, date(2017, 3, 1), None)
AT_SCHOOL_CHILD = ExampleSubject(((AT_SCHOOL, True),))
FIRST = ExampleSubject(
    ((JOBLESS, True), (BORN, date(1990, 2, 28)), (WORKER_WAGE, Fraction(3000))),
    (ExampleMembers(CHILDREN, (AT_SCHOOL_CHILD,)),),
    (),
)
SECOND = ExampleSubject(((JOBLESS, False),), (ExampleMembers(CHILDREN, ()),))
GRANT = Provision(
    kind=ProvisionKind.SUPPORT,
    name="吸纳补贴",
    alias="hiring_grant",
    article="（一）",
    basis=(),
    subject=Party(OWNER, (), span=HERE),
    condition=None,
    condition_anchors=(),
    standard=Sum(money(1000), (), span=HERE),
    in_force=None,
    discretion=None,
    fund=None,
    frequency=None,
    open_terms=(),
    remarks=(),
    span=HERE,
)
EXAMPLE = Example(
    "两名职工",
    GRANT,
    DAY,
    (),
    (),
    None,
    "1000元",
    (ExampleMembers(WORKERS, (FIRST, SECOND)),),
    (HAD, NOT_SAID_HOW_MUCH),
    expected_span=HERE,
    span=HERE,
)


def object_texts(*, records: tuple[str, ...] = (OWNER, WORKER)) -> tuple[ObjectText, ...]:
    """The words of the objects; `records` are those whose 已享受情况 is read."""
    return tuple(
        ObjectText(
            each.name,
            each.alias,
            None,
            tuple(fact_text(fact) for fact in each.facts),
            tuple(ListText(one.name, one.alias, one.member) for one in each.lists),
            each.name in records,
        )
        for each in OBJECTS
    )
