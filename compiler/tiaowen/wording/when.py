"""When a provision may be had: its 执行期限, else that days stand in its conditions, else that none are written."""

from typing import Final

from tiaowen.model.expressions import DateLiteral
from tiaowen.model.provisions import PerMember, Provision
from tiaowen.model.walk import walk_all
from tiaowen.wording.layout import ProvisionPlan
from tiaowen.wording.reads import definitions_of

IN_CONDITIONS: Final = "见条件里的日期"
_ANY_DAY: Final = "没有写，不限定日期"


def when_words(plan: ProvisionPlan) -> str:
    """2019年1月1日至2019年12月31日（…）, 见条件里的日期, or 没有写，不限定日期."""
    return plan.text.window or (IN_CONDITIONS if names_days(plan.provision) else _ANY_DAY)


def names_days(provision: Provision) -> bool:
    """Whether a condition compares with a day of the calendar, in a reading of a 疑义 too."""
    each = provision.result.provision if isinstance(provision.result, PerMember) else provision
    conditions = [c for c in (provision.condition, each.condition) if c is not None]
    bodies = [definition.body for definition in definitions_of(conditions)]
    return any(isinstance(node, DateLiteral) for node in walk_all((*conditions, *bodies)))
