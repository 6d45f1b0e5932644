"""What random documents with members are made of by name: a 企业 has 职工, a 职工 has 子女.

Some facts of a member have the alias of a fact of its owner.
"""

from fractions import Fraction

from attrs import evolve

from support.nodes import (
    HERE,
    assessed,
    fact,
    money_fact,
    number_type,
    yes_no,
)
from support.random_names import (
    CREDIT_CODE,
    FACTS,
    OWNER,
)
from tiaowen.model.names import MemberList, Object, Registered
from tiaowen.model.types import Choice, Date, FactKind, Limits

WORKER, CHILD = "职工", "子女"
WORKERS = MemberList(OWNER, WORKER, WORKER, "workers", span=HERE)
CHILDREN = MemberList(WORKER, CHILD, CHILD, "children", span=HERE)
LISTS = {OWNER: WORKERS, WORKER: CHILDREN}
OWNERS = {WORKER: OWNER, CHILD: WORKER}
OTHER_POLICY = Registered("其他政策", "乙市安家费", "", "", (), "", span=HERE)

JOBLESS = yes_no("登记失业", "jobless", WORKER)
WORKER_NEED = evolve(assessed("就业困难", "in_need"), object=WORKER)
WORKER_WAGE = money_fact("月工资", "wage", "元/月", WORKER)
WORKER_PAID = money_fact("已缴社会保险费", "paid", "元", WORKER)
BORN = fact("出生日期", "born", FactKind.DATE, Date(), owner=WORKER)
MONTHS = fact(
    "参保月数",
    "months",
    FactKind.PERIOD,
    number_type("月"),
    owner=WORKER,
    limits=Limits(Fraction(1200)),
)
GROUPS = ("毕业生", "失业人员", "其他")
GROUP = fact("类别", "group", FactKind.CHOICE, Choice(GROUPS), owner=WORKER)
ID_NUMBER = fact("身份证号", "id_number", FactKind.TEXT, evolve(CREDIT_CODE).type, owner=WORKER)
AT_SCHOOL = yes_no("在校", "at_school", CHILD)
CHILD_BORN = fact("出生日期", "born", FactKind.DATE, Date(), owner=CHILD)
FEES = money_fact("学费", "rent", "元", CHILD)

FACTS_OF = {
    OWNER: FACTS,
    WORKER: (JOBLESS, WORKER_NEED, WORKER_WAGE, WORKER_PAID, BORN, MONTHS, GROUP),
    CHILD: (AT_SCHOOL, CHILD_BORN, FEES),
}
NUMBERS_OF = {
    WORKER: {"元/月": (WORKER_WAGE,), "元": (WORKER_PAID,), "月": (MONTHS,)},
    CHILD: {"元": (FEES,)},
}
SHARED = frozenset((BORN.name, WORKER_WAGE.name))
"""Names of facts that several objects have."""
OBJECTS = (
    Object(OWNER, "enterprise", CREDIT_CODE, FACTS, (WORKERS,), span=HERE),
    Object(WORKER, "worker", ID_NUMBER, FACTS_OF[WORKER], (CHILDREN,), span=HERE),
    Object(CHILD, "child", None, FACTS_OF[CHILD], span=HERE),
)
