"""What a provision gives, as a phrase."""

from typing import assert_never

from tiaowen.model.provisions import PerMember, Selection, Sum
from tiaowen.model.results import Parts, Quota, Range, Rate, Stated, StatedKind
from tiaowen.model.walk import amounts_of
from tiaowen.wording.layout import ProvisionPlan
from tiaowen.wording.phrase import phrase
from tiaowen.wording.reader import who_decides
from tiaowen.wording.results import range_phrase


def given_words(plan: ProvisionPlan) -> str:
    """What is given, as a phrase."""
    match plan.provision.result:
        case Selection(chooser=chooser, options=options):
            return f"{len(options)}种算法，按其中一种；由谁选定：{who_decides(chooser)}"
        case Range() as amount:
            return f"{range_phrase(amount)}；由谁核定：{who_decides(amount.decides)}"
        case Parts(parts=parts):
            return f"{len(parts)}项之和：{'、'.join(part.label for part in parts)}"
        case Rate():
            return f"税率：{plan.text.steps[plan.standards[0]].text}"
        case Quota():
            return f"额度上限：{plan.text.steps[plan.standards[0]].text}（不是给付的金额）"
        case Stated(kind=StatedKind.ELSEWHERE, text=text):
            return f"标准{text}"
        case Stated(kind=kind, text=text):
            return f"{kind.value}：{text}"
        case PerMember() as each:
            return _each_member(each)
        case Sum():
            return plan.text.steps[plan.standards[0]].text
        case _:
            assert_never(plan.provision.result)


def _each_member(each: PerMember) -> str:
    """每吸纳1名符合条件的职工，1000元，付给企业."""
    payee = "" if each.payee is None else f"，付给{each.payee.name}"
    verb = f"每{each.verb}1名" if each.verb else "每名"
    given = each.provision.result
    amount = range_phrase(given) if isinstance(given, Range) else phrase(amounts_of(given)[0])
    held = "" if each.provision.whole_condition is None else "符合条件的"
    return f"{verb}{held}{each.members.name}，{amount}{payee}"
