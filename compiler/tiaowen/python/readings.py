"""A provision that reads open 疑义: a function that follows the readings picked, and one that joins what all give."""

import ast
from datetime import date

from tiaowen.python.code import Docstring, Expr, Function, Return, call, constant, name
from tiaowen.python.comments import docstring
from tiaowen.python.function import ProvisionCode, function_code
from tiaowen.python.picked import PICKED
from tiaowen.python.symbols import Symbols
from tiaowen.wording.layout import ProvisionPlan


def provision_code(plan: ProvisionPlan, symbols: Symbols, days: dict[date, str]) -> ProvisionCode:
    """The code of a provision. `days` are the constants that the module has already."""
    code = function_code(plan, symbols, days)
    if not plan.doubts:
        return code
    joined = _joined(plan, symbols, code.functions[0])
    return ProvisionCode((joined, *code.functions), days, code.uses_standards, code.uses_choice)


def _joined(plan: ProvisionPlan, symbols: Symbols, under: Function) -> Function:
    """The function that decides under every combination of readings and joins what comes out."""
    given = {parameter.name: name(parameter.name) for parameter in under.keyword}
    decision = call(under.name, name("case"), name(PICKED), **given)
    counts = (constant(len(doubt.readings)) for doubt in plan.doubts)
    combined = ast.comprehension(name(PICKED), call("combinations", *counts), [], 0)
    decisions: Expr = ast.ListComp(decision, [combined])
    return Function(
        symbols.functions[plan.text.alias],
        under.positional[:1],
        under.keyword,
        under.returns,
        (Docstring(docstring(plan.text)), Return(call("settle", decisions))),
    )
