"""Several standards of which one counts: who chooses, and the options."""

from tiaowen.findings import Related
from tiaowen.model.provisions import Option, Selection
from tiaowen.semantics.expressions import value
from tiaowen.semantics.money import in_yuan, same_rate
from tiaowen.semantics.names import Scope
from tiaowen.semantics.quotes import anchors, loose_quotes
from tiaowen.semantics.registry import BODIES, resolve_registered
from tiaowen.syntax import tree
from tiaowen.values.absence import Absence

APPLICANT = "申请人"


def selection(choice: tree.ChoiceValue, periodic: bool, scope: Scope) -> Selection | None:
    """A choice at the top of a standard, None after a fault."""
    chooser = _chooser(choice, scope)
    options = [_option(item, periodic, scope) for item in choice.items]
    known = tuple(option for option in options if option is not None)
    _check_labels(choice, scope)
    if chooser is None or len(known) < len(options):
        return None
    if known and not same_rate([option.amount for option in known], scope):
        return None
    return Selection(chooser, known, span=choice.span)


def _chooser(choice: tree.ChoiceValue, scope: Scope) -> str | Absence | None:
    if choice.by_applicant:
        return APPLICANT
    if isinstance(choice.chooser, tree.Absent):
        return choice.chooser.word
    return resolve_registered(choice.chooser, BODIES, scope)


def _option(item: tree.Item, periodic: bool, scope: Scope) -> Option | None:
    read = value(item.body, scope)
    amount = None if read is None else in_yuan(read, scope, periodic=periodic)
    if amount is None:
        return None
    label = "" if item.label is None else item.label.text
    return Option(label, amount, anchors(item.quotes + loose_quotes(item.body)), span=item.span)


def _check_labels(choice: tree.ChoiceValue, scope: Scope) -> None:
    """One option is no choice, and two of one name cannot be told apart."""
    if len(choice.items) < 2:
        scope.error(
            "TW0613",
            choice.span,
            f"写的是选择其中一项，下面却只有{len(choice.items)}项，没有可选的。",
            "请补上其他各项；只有一项的，直接写算式。",
        )
    first: dict[str, tree.Name] = {}
    for item in choice.items:
        if (
            item.label is not None
            and first.setdefault(item.label.text, item.label) is not item.label
        ):
            scope.error(
                "TW0613",
                item.label.span,
                f"有两项都叫“{item.label.text}”，选的是哪一项说不清。",
                "请给其中一项换一个名称。",
                related=(Related(first[item.label.text].span, "前一项"),),
            )
