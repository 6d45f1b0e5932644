"""Expressions as text: on one line, or in the parts that a line break may separate."""

import ast
import re
from collections.abc import Iterable
from typing import Final

Part = tuple[str, ast.expr, str, float]
"""A line of a broken expression: words before it, the operand, words behind, how tightly it must bind."""

_BINARY: Final = {
    ast.BitOr: ("|", 1),
    ast.Add: ("+", 3),
    ast.Sub: ("-", 3),
    ast.Mult: ("*", 4),
    ast.Div: ("/", 4),
}
_COMPARE: Final = {
    ast.Is: "is",
    ast.IsNot: "is not",
    ast.Eq: "==",
    ast.NotEq: "!=",
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
    ast.In: "in",
    ast.NotIn: "not in",
}
_LAMBDA, _IF, _OR, _AND, _NOT, _COMPARISON, _ARITHMETIC, _UNARY, _ATOM = range(9)
_ESCAPED: Final = re.compile(r'[\\"]')
_ESCAPES: Final = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def literal(text: str) -> str:
    """A string between double quotes; what cannot be seen is written as an escape."""
    if text.isprintable() and not _ESCAPED.search(text):
        return f'"{text}"'
    return '"' + "".join(_character(char) for char in text) + '"'


def _character(char: str) -> str:
    if char in _ESCAPES:
        return _ESCAPES[char]
    if char.isprintable():
        return char
    code = ord(char)
    return (
        f"\\x{code:02x}"
        if code < 0x100
        else f"\\u{code:04x}"
        if code < 0x10000
        else f"\\U{code:08x}"
    )


def one_line(node: ast.expr) -> str:
    """An expression on one line. Raises TypeError for a node that generated code does not use."""
    return _text(node)[0]


def _text(node: ast.expr) -> tuple[str, float]:
    """The text of an expression and how tightly it binds."""
    match node:
        case ast.Name(id=identifier):
            return identifier, _ATOM
        case ast.Constant(value=str(value)):
            return literal(value), _ATOM
        case ast.Constant(value=int(value)) if not isinstance(value, bool):
            return f"{value:_}" if abs(value) >= 10_000 else str(value), _UNARY
        case ast.Constant(value=value) if value is ...:
            return "...", _ATOM
        case ast.Constant(value=value):
            return repr(value), _ATOM
        case ast.Attribute(value=value, attr=attr):
            return f"{inside(value, _ATOM)}.{attr}", _ATOM
        case ast.Subscript(value=value, slice=ast.Tuple(elts=[_, _, *_] as elts)):
            return f"{inside(value, _ATOM)}[{_joined(elts)}]", _ATOM
        case ast.Subscript(value=value, slice=index):
            return f"{inside(value, _ATOM)}[{one_line(index)}]", _ATOM
        case ast.Call(func=func):
            arguments = ", ".join(f"{before}{one_line(each)}" for before, each in _arguments(node))
            return f"{inside(func, _ATOM)}({arguments})", _ATOM
        case _:
            return _display(node)


def _display(node: ast.expr) -> tuple[str, float]:
    match node:
        case ast.Tuple(elts=elts):
            comma = "," if len(elts) == 1 else ""
            return f"({_joined(elts)}{comma})", _ATOM
        case ast.List(elts=elts):
            return f"[{_joined(elts)}]", _ATOM
        case ast.ListComp(elt=elt, generators=generators):
            return f"[{one_line(elt)} {' '.join(map(_over, generators))}]", _ATOM
        case ast.Set(elts=elts):
            return f"{{{_joined(elts)}}}", _ATOM
        case ast.Dict():
            pairs = ", ".join(f"{before}{one_line(value)}" for before, value in _pairs(node))
            return f"{{{pairs}}}", _ATOM
        case _:
            return _operation(node)


def _operation(node: ast.expr) -> tuple[str, float]:
    match node:
        case ast.IfExp(test=test, body=body, orelse=orelse):
            then, when = inside(body, _OR), inside(test, _OR)
            return f"{then} if {when} else {inside(orelse, _IF)}", _IF
        case ast.BoolOp(op=ast.Or(), values=values):
            return " or ".join(inside(each, _AND) for each in values), _OR
        case ast.BoolOp(op=ast.And(), values=values):
            return " and ".join(inside(each, _NOT) for each in values), _AND
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            return f"not {inside(operand, _NOT)}", _NOT
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return f"-{inside(operand, _UNARY)}", _UNARY
        case ast.Compare(left=left, ops=ops, comparators=comparators):
            text = inside(left, _ARITHMETIC)
            for op, right in zip(ops, comparators, strict=True):
                text += f" {_COMPARE[type(op)]} {inside(right, _ARITHMETIC)}"
            return text, _COMPARISON
        case ast.BinOp(left=left, op=op, right=right):
            sign, strength = _BINARY[type(op)]
            binding = _ARITHMETIC + strength / 10
            return f"{inside(left, binding)} {sign} {inside(right, binding + 0.05)}", binding
        case ast.Lambda(args=args, body=body):
            names = ", ".join(each.arg for each in args.args)
            return f"lambda {names}: {inside(body, _IF)}", _LAMBDA
        case _:
            raise TypeError(type(node).__name__)


def inside(node: ast.expr, least: float) -> str:
    """The text of an operand, in brackets if it binds more loosely than `least`."""
    text, strength = _text(node)
    return text if strength >= least else f"({text})"


def _over(each: ast.comprehension) -> str:
    return f"{_each(each)}{inside(each.iter, _OR)}"


def _each(each: ast.comprehension) -> str:
    """`for a, b in `."""
    target = (
        _joined(each.target.elts) if isinstance(each.target, ast.Tuple) else one_line(each.target)
    )
    return f"for {target} in "


def _joined(items: list[ast.expr]) -> str:
    return ", ".join(one_line(each) for each in items)


def _arguments(node: ast.Call) -> list[tuple[str, ast.expr]]:
    named = [(f"{each.arg}=" if each.arg else "**", each.value) for each in node.keywords]
    return [("", each) for each in node.args] + named


def _pairs(node: ast.Dict) -> list[tuple[str, ast.expr]]:
    keys = [key for key in node.keys if key is not None]
    return [(f"{one_line(key)}: ", value) for key, value in zip(keys, node.values, strict=True)]


def parts(node: ast.expr) -> tuple[str, list[Part], str] | None:
    """How a long expression is broken: first line, inner lines, last line. None: it cannot be."""
    match node:
        case ast.Call(func=func) if _arguments(node):
            return f"{inside(func, _ATOM)}(", _listed(_arguments(node)), ")"
        case ast.Tuple(elts=elts) if elts:
            return "(", _listed(("", each) for each in elts), ")"
        case ast.List(elts=elts) if elts:
            return "[", _listed(("", each) for each in elts), "]"
        case ast.ListComp(elt=elt, generators=generators):
            loops = [(_each(one), one.iter, "", _OR) for one in generators]
            return "[", [("", elt, "", _LAMBDA), *loops], "]"
        case ast.Set(elts=elts) if elts:
            return "{", _listed(("", each) for each in elts), "}"
        case ast.Dict(keys=[_, *_]):
            return "{", _listed(_pairs(node)), "}"
        case ast.IfExp() | ast.BoolOp() | ast.BinOp():
            return "(", _chain(node), ")"
        case ast.Lambda(args=args, body=body):
            inner_parts = parts(body)
            if inner_parts is None:
                return None
            head, lines, tail = inner_parts
            return f"lambda {', '.join(each.arg for each in args.args)}: {head}", lines, tail
        case _:
            return None


def _listed(items: Iterable[tuple[str, ast.expr]]) -> list[Part]:
    return [(before, value, ",", _LAMBDA) for before, value in items]


def _chain(node: ast.expr) -> list[Part]:
    """The operands of a chain, each behind its operator."""
    match node:
        case ast.IfExp(test=test, body=body, orelse=orelse):
            chained = isinstance(orelse, ast.IfExp)
            (word, value, _, least), *rest = _chain(orelse) if chained else [("", orelse, "", _IF)]
            last = (f"else {word}", value, "", least)
            return [("", body, "", _OR), ("if ", test, "", _OR), last, *rest]
        case ast.BoolOp(op=op, values=values):
            word, least = ("or ", _AND) if isinstance(op, ast.Or) else ("and ", _NOT)
            return [(word if i else "", each, "", least) for i, each in enumerate(values)]
        case ast.BinOp(left=left, op=op, right=right):
            sign, strength = _BINARY[type(op)]
            binding = _ARITHMETIC + strength / 10
            joined = isinstance(left, ast.BinOp) and _BINARY[type(left.op)][1] == strength
            first = _chain(left) if joined else [("", left, "", binding)]
            return [*first, (f"{sign} ", right, "", binding + 0.05)]
        case _:
            return [("", node, "", _IF)]
