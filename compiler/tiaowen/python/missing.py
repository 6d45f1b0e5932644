"""The cold path of a provision: a function that lists the facts still needed, in the order of the text."""

import ast
from collections.abc import Iterable, Iterator, Mapping

from attrs import frozen

from tiaowen.python.code import (
    Assign,
    Docstring,
    Expr,
    Function,
    If,
    Parameter,
    Return,
    Run,
    Statement,
    attribute,
    both,
    call,
    is_,
    is_not,
    name,
    not_,
    subscript,
)
from tiaowen.python.columns import (
    AllNeeds,
    CaseNeed,
    ColumnNeed,
    FactNeed,
    Need,
    TableNeed,
    optional,
)


@frozen
class Wanted:
    """A column that must be known, under a test (None: always)."""

    column: str
    when: Expr | None = None


def missing_function(
    function: str,
    wanted: tuple[Wanted, ...],
    needs: Mapping[str, Need],
    types: Mapping[str, Expr],
    with_choice: bool,
) -> tuple[Function, tuple[str, ...]]:
    """The function, and the locals that are its arguments in order."""
    arguments = tuple(dict.fromkeys(n for each in wanted for n in _reached((each.column,), needs)))
    parameters = [Parameter(each, types[each]) for each in arguments]
    if with_choice:
        arguments = (*arguments, "choice")
        parameters.append(Parameter("choice", optional(name("int"))))
    body = [statement for each in wanted for statement in _wanted(each, needs)]
    list_type = subscript(name("list"), name("FactText"))
    found: Statement = Assign("missing", ast.List([]), list_type)
    words = Docstring("The facts that can still settle it, in the order of the text.")
    made = Function(
        function, tuple(parameters), (), list_type, (words, found, *body, Return(name("missing")))
    )
    return made, arguments


def _opened(columns: Iterable[str], needs: Mapping[str, Need]) -> tuple[str, ...]:
    """The columns, those that wait for all their sources replaced by these; each once."""
    found: dict[str, None] = {}
    for column in columns:
        need = needs.get(column)
        inner = _opened(need.sources, needs) if isinstance(need, AllNeeds) else (column,)
        found |= dict.fromkeys(inner)
    return tuple(found)


def _reached(columns: Iterable[str], needs: Mapping[str, Need]) -> Iterator[str]:
    for column in _opened(columns, needs):
        yield column
        need = needs.get(column)
        if isinstance(need, CaseNeed):
            yield from need.tests
        if need is not None and not isinstance(need, FactNeed):
            yield from _reached(need.sources, needs)


def _wanted(wanted: Wanted, needs: Mapping[str, Need]) -> tuple[Statement, ...]:
    asked = _ask_all((wanted.column,), needs)
    if not asked:
        return ()
    return asked if wanted.when is None else (_if(wanted.when, asked),)


def _ask_all(columns: Iterable[str], needs: Mapping[str, Need]) -> tuple[Statement, ...]:
    return tuple(each for column in _opened(columns, needs) for each in _ask(column, needs))


def _ask(column: str, needs: Mapping[str, Need]) -> tuple[Statement, ...]:
    """Statements that list what an unknown column waits for; none if nobody can settle it."""
    match needs.get(column):
        case None:  # always known
            return ()
        case CaseNeed() as cases:
            inner: tuple[Statement, ...] = _of_cases(cases, needs)
        case FactNeed(text=text):
            inner = (_listed(text),)
        case AllNeeds(sources=sources) | ColumnNeed(sources=sources):
            inner = _ask_all(sources, needs)
        case TableNeed(sources=sources, text=text):
            inner = _ask_all(sources, needs)
            known = [is_not(name(source), None) for source in sources]
            inner = (*inner, _if(both(*known), (_listed(text),)) if known else _listed(text))
    return (_if(is_(name(column), None), inner),) if inner else ()


def _of_cases(cases: CaseNeed, needs: Mapping[str, Need]) -> tuple[Statement, ...]:
    """What the first case that applies waits for; while none is known to, what all those that may do."""
    taken: list[Statement] = []
    open_: list[Statement] = []
    for index, (test, guards) in enumerate(zip(cases.tests, cases.values, strict=True)):
        value = _ask_all(guards, needs)
        earlier = [not_(name(each)) for each in cases.tests[:index]]
        taken += [_if(both(name(test), *earlier), value)] if value else []
        asked = (*_ask_all((test,), needs), *value)
        open_ += [_if(is_(name(test), None), asked)] if asked and test in needs else []
    if not open_:
        return tuple(taken)
    none_holds = both(*(not_(name(test)) for test in cases.tests))
    return (*taken, _if(none_holds, tuple(open_)))


def _if(test: Expr, body: tuple[Statement, ...]) -> If:
    """`if test: body`; a lone `if` inside joins it."""
    match body:
        case (If(test=inner, body=rest),):
            return If(both(test, inner), rest)
        case _:
            return If(test, body)


def _listed(text: str) -> Run:
    return Run(call(attribute(name("missing"), "append"), name(text)))
