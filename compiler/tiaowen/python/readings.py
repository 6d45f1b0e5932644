"""A provision that reads open 疑义: a function for each combination of readings, and one that joins them."""

from datetime import date
from itertools import product

from tiaowen.python.code import Docstring, Function, Return, call, name, tuple_of
from tiaowen.python.comments import docstring
from tiaowen.python.function import ProvisionCode, Under, function_code, function_name
from tiaowen.python.symbols import Symbols
from tiaowen.wording.layout import ProvisionPlan


def provision_code(plan: ProvisionPlan, symbols: Symbols, days: dict[date, str]) -> ProvisionCode:
    """The code of a provision. `days` are the constants that the module has already."""
    if not plan.doubts:
        return function_code(plan, symbols, days, Under())
    combined = _combinations(plan)
    codes = [function_code(plan, symbols, days, under) for under in combined]
    functions = [function for code in codes for function in code.functions]
    joined = _joined(plan, symbols, codes[0].functions[0], combined)
    return ProvisionCode((joined, *functions), days, codes[0].uses_standards, codes[0].uses_choice)


def _combinations(plan: ProvisionPlan) -> list[Under]:
    """Every combination of readings, the first 疑义 changing slowest."""
    names = [doubt.doubt for doubt in plan.doubts]
    return [
        Under(
            "_".join(("reading", *(str(index + 1) for index in picked))),
            dict(zip(names, picked, strict=True)),
            _words(plan, picked),
        )
        for picked in product(*(range(len(doubt.readings)) for doubt in plan.doubts))
    ]


def _words(plan: ProvisionPlan, picked: tuple[int, ...]) -> str:
    """按“补缴后的返还基数”的读法一（计入）。."""
    doubts = zip(plan.text.doubts, picked, strict=True)
    read = "、".join(f"“{doubt.name}”的{doubt.readings[index]}" for doubt, index in doubts)
    return f"{plan.text.name}，按{read}。"


def _joined(
    plan: ProvisionPlan, symbols: Symbols, like: Function, combined: list[Under]
) -> Function:
    """The function that decides under every combination and joins what comes out."""
    given = {parameter.name: name(parameter.name) for parameter in like.keyword}
    decisions = [
        call(function_name(plan, symbols, under), name("case"), **given) for under in combined
    ]
    return Function(
        symbols.functions[plan.text.alias],
        like.positional,
        like.keyword,
        like.returns,
        (Docstring(docstring(plan.text)), Return(call("settle", tuple_of(decisions)))),
    )
