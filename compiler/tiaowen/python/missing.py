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
    constant,
    is_,
    is_not,
    name,
    not_,
    subscript,
    tuple_of,
)
from tiaowen.python.columns import (
    AllNeeds,
    CaseNeed,
    ColumnNeed,
    FactNeed,
    MembersNeed,
    Need,
    OutcomeNeed,
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
    body = asked(wanted, needs)
    list_type = subscript(name("list"), name("FactText"))
    found: Statement = Assign("missing", ast.List([]), list_type)
    words = Docstring("The facts that can still settle it, in the order of the text.")
    made = Function(
        function, tuple(parameters), (), list_type, (words, found, *body, Return(name("missing")))
    )
    return made, arguments


def asked(wanted: Iterable[Wanted], needs: Mapping[str, Need]) -> list[Statement]:
    """Statements that list what the wanted columns wait for."""
    return [statement for each in wanted for statement in _wanted(each, needs)]


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
        if isinstance(need, MembersNeed):
            yield from (need.column, *need.passed, *need.places)
        if isinstance(need, OutcomeNeed):
            yield need.decision
        if isinstance(need, FactNeed | TableNeed | OutcomeNeed) and need.place:
            yield need.place
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
        case MembersNeed() as members:
            inner = _of_members(members, needs)
        case OutcomeNeed(decision=decision, place=place):
            words = name(place) if place else constant("")
            lacking = call("missing_under", attribute(name(decision), "missing"), words)
            inner = (Run(call(attribute(name("missing"), "extend"), lacking)),)
        case FactNeed(text=text, place=place):
            inner = (_listed(text, place),)
        case AllNeeds(sources=sources) | ColumnNeed(sources=sources):
            inner = _ask_all(sources, needs)
        case TableNeed(sources=sources, text=text, place=place):
            inner = _ask_all(sources, needs)
            known = [is_not(name(source), None) for source in sources]
            inner = (
                *inner,
                _if(both(*known), (_listed(text, place),)) if known else _listed(text, place),
            )
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


def _of_members(need: MembersNeed, needs: Mapping[str, Need]) -> tuple[Statement, ...]:
    """The list where it is unknown, what its members lack, and what holds where none counts."""
    words = constant("") if not need.place else name(need.place)
    lacked = call(
        need.function, name(need.one), *map(name, (*need.passed, *need.places)), name("place")
    )
    numbered = call("numbered", name(need.listed), constant(need.member), words)
    each = tuple_of((name(need.one), name("place")))
    loops = [
        ast.comprehension(each, numbered, [], 0),
        ast.comprehension(name("fact"), lacked, [], 0),
    ]
    found = ast.ListComp(name("fact"), loops)
    members = Run(call(attribute(name("missing"), "extend"), found))
    asked_list = _ask_all((need.listed,), needs)
    made: list[Statement] = [*asked_list, _if(is_not(name(need.listed), None), (members,))]
    instead = _ask_all(need.otherwise, needs)
    if instead:
        nobody = is_not(call("some_of", name(need.column)), True)
        made.append(_if(both(is_not(name(need.column), None), nobody), instead))
    return tuple(made)


def _listed(text: str, place: str = "") -> Run:
    fact: Expr = name(text) if not place else call("placed", name(text), name(place))
    return Run(call(attribute(name("missing"), "append"), fact))
