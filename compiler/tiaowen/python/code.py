"""The tree that generated modules are built from: statements here, expressions from `ast`.

Nothing of a document enters it but as an identifier that was checked or as a string constant.
"""

import ast
from collections.abc import Iterable, Sequence

from attrs import frozen

from tiaowen.python.names import checked

Expr = ast.expr


@frozen
class Comment:
    """A line of words; breaks in them become spaces."""

    text: str


@frozen
class Import:
    """`from module import names`; a name may be given another one (name, local)."""

    module: str
    names: tuple[str | tuple[str, str], ...]


@frozen
class Assign:
    """`target: annotation = value`, with words before it and behind it."""

    target: str
    value: Expr | None
    annotation: Expr | None = None
    comments: tuple[str, ...] = ()
    note: str = ""


@frozen
class Docstring:
    """A string that stands for itself: of a module, a class, a function, or the line above."""

    text: str


@frozen
class Run:
    """An expression for its effect."""

    value: Expr


@frozen
class Return:
    """`return value`."""

    value: Expr


@frozen
class If:
    """`if test:` and what it guards."""

    test: Expr
    body: tuple["Statement", ...]


@frozen
class Parameter:
    """A parameter of a function."""

    name: str
    annotation: Expr | None = None
    default: Expr | None = None


@frozen
class Function:
    """A function; parameters behind `*` go by keyword."""

    name: str
    positional: tuple[Parameter, ...]
    keyword: tuple[Parameter, ...]
    returns: Expr
    body: tuple["Statement", ...]
    decorators: tuple[Expr, ...] = ()


@frozen
class Class:
    """A class."""

    name: str
    body: tuple["Statement", ...]
    decorators: tuple[Expr, ...] = ()


@frozen
class Blank:
    """An empty line."""


Statement = Comment | Import | Assign | Docstring | Run | Return | If | Function | Class | Blank


@frozen
class Module:
    """A file of generated code."""

    docstring: str
    imports: tuple[Import, ...]
    body: tuple[Statement, ...]


# --- expressions ----------------------------------------------------------------------------------


def name(identifier: str) -> ast.Name:
    """A name. Raises UnusableName if it is none."""
    return ast.Name(checked(identifier))


def constant(value: str | int | bool | None) -> ast.Constant:
    """A constant."""
    return ast.Constant(value)


def attribute(value: Expr, identifier: str) -> ast.Attribute:
    """`value.identifier`."""
    return ast.Attribute(value, checked(identifier))


def call(function: Expr | str, *arguments: Expr, **keywords: Expr) -> ast.Call:
    """`function(arguments, keyword=value)`."""
    target = name(function) if isinstance(function, str) else function
    named = [ast.keyword(checked(key), value) for key, value in keywords.items()]
    return ast.Call(target, list(arguments), named)


def tuple_of(items: Iterable[Expr]) -> ast.Tuple:
    """`(items,)`."""
    return ast.Tuple(list(items))


def dict_of(items: Iterable[tuple[Expr, Expr]]) -> ast.Dict:
    """`{key: value}`."""
    pairs = list(items)
    return ast.Dict([key for key, _ in pairs], [value for _, value in pairs])


def strings(items: Iterable[str]) -> ast.Tuple:
    """A tuple of string constants."""
    return tuple_of(constant(item) for item in items)


def subscript(value: Expr, index: Expr) -> ast.Subscript:
    """`value[index]`."""
    return ast.Subscript(value, index)


def either(*operands: Expr) -> Expr:
    """`a or b`."""
    return operands[0] if len(operands) == 1 else ast.BoolOp(ast.Or(), list(operands))


def both(*operands: Expr) -> Expr:
    """`a and b`; operands that are chains of `and` join."""
    joined: list[Expr] = []
    for each in operands:
        chain = isinstance(each, ast.BoolOp) and isinstance(each.op, ast.And)
        joined += each.values if chain and isinstance(each, ast.BoolOp) else [each]
    return joined[0] if len(joined) == 1 else ast.BoolOp(ast.And(), joined)


def not_(operand: Expr) -> Expr:
    """`not operand`."""
    return ast.UnaryOp(ast.Not(), operand)


def compare(left: Expr, operator: ast.cmpop, right: Expr) -> ast.Compare:
    """`left operator right`."""
    return ast.Compare(left, [operator], [right])


def is_(left: Expr, value: bool | None) -> ast.Compare:
    """`left is None`, `left is False`."""
    return compare(left, ast.Is(), constant(value))


def is_not(left: Expr, value: bool | None) -> ast.Compare:
    """`left is not None`."""
    return compare(left, ast.IsNot(), constant(value))


def if_else(test: Expr, then: Expr, otherwise: Expr) -> ast.IfExp:
    """`then if test else otherwise`."""
    return ast.IfExp(test, then, otherwise)


def binary(left: Expr, operator: ast.operator, right: Expr) -> ast.BinOp:
    """`left operator right`."""
    return ast.BinOp(left, operator, right)


def union(types: Sequence[Expr]) -> Expr:
    """`A | B`."""
    joined = types[0]
    for each in types[1:]:
        joined = binary(joined, ast.BitOr(), each)
    return joined
