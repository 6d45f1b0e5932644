"""A provision decides its subject alone: what is above the subject is not there to be read."""

from tiaowen.findings import Related
from tiaowen.model.expressions import FactRef, Node
from tiaowen.model.history import Outcome, Records
from tiaowen.model.provisions import Provision
from tiaowen.model.totals import Quantified, Total
from tiaowen.model.walk import all_nodes, definitions_used, walk_all
from tiaowen.semantics.names import Scope
from tiaowen.source import Span
from tiaowen.syntax import tree


def check_reach(made: Provision, name: tree.Name, scope: Scope) -> None:
    """Report a provision of a member that reads an owner, itself or through definitions.

    Members that are decided for their owner (每有1名…) may: the owner is the subject then.
    """
    subject = made.subject.name
    above = scope.names.upwards(subject)[1:]
    outermost = all_nodes(made)
    bodies = (each.body for each in definitions_used(outermost))
    found = (_read(node) for node in walk_all((*outermost, *bodies)) if above)
    owner, what, span = next((each for each in found if each[0] in above), ("", "", name.span))
    if owner:
        scope.error(
            "TW0760",
            name.span,
            f"“{name.text}”的适用对象是“{subject}”，却要看“{owner}”的{what}。"
            f"一名{subject}自己的情况里没有{owner}的信息，这一项永远缺信息。",
            f"请把适用对象写成“{owner}”，扶持标准写成“每有1名符合下列条件的{subject}，……”；"
            f"或者在“基本信息 {subject}”里登记这一项。",
            related=(Related(span, "用在这里"),),
        )


def _read(node: Node) -> tuple[str, str, Span]:
    """The object whose information a node reads, and what it reads; "" for none."""
    match node:
        case FactRef(fact=fact):
            return fact.object, f"“{fact.name}”", node.span
        case Records():
            return node.object, "已享受情况", node.span
        case Total(members=members) | Quantified(members=members):
            return members.owner, f"“{members.name}”", node.span
        case Outcome(provision=other):
            return other.subject.name, f"“{other.name}”的结果", node.span
        case _:
            return "", "", node.span
