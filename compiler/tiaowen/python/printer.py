"""Prints modules: one line where it fits, else broken at the outermost bracket, as formatters do."""

import ast
import unicodedata
from collections.abc import Iterator, Sequence
from typing import assert_never

from tiaowen.python.code import (
    Assign,
    Blank,
    Class,
    Comment,
    Docstring,
    Function,
    If,
    Import,
    Module,
    Parameter,
    Return,
    Run,
    Statement,
)
from tiaowen.python.expressions_text import inside, literal, one_line, parts

WIDTH = 100
_INDENT = "    "


def print_module(module: Module) -> str:
    """The text of a module."""
    return print_head(module) + print_body(module)


def print_head(module: Module) -> str:
    """The docstring of a module and its imports."""
    lines = list(_docstring(module.docstring, ""))
    before = None
    for each in module.imports:
        if place(each.module)[0] != before:
            lines.append("")
        before = place(each.module)[0]
        lines += _import(each)
    return "\n".join(lines) + "\n"


def print_body(module: Module) -> str:
    """The statements of a module, with an empty line before them."""
    lines = ["", *_block(module.body, "", apart=2)] if module.body else []
    return "".join(f"{line}\n" for line in lines)


def place(source: str) -> tuple[int, str]:
    """Where an import stands: the standard library first, then attrs, then the package itself."""
    return (2 if source.startswith(".") else int(source == "attrs")), source


def _block(body: Sequence[Statement], indent: str, apart: int = 1) -> Iterator[str]:
    """Statements, with empty lines around functions and classes."""
    before: Statement | None = None
    for statement in body:
        large = isinstance(statement, Function | Class) or isinstance(before, Function | Class)
        if large and before is not None:
            yield from [""] * apart
        elif large and apart > 1:
            yield ""
        yield from _statement(statement, indent)
        before = statement


def _statement(  # noqa: C901 - one line a kind of statement
    statement: Statement, indent: str
) -> Iterator[str]:
    match statement:
        case Comment(text=text):
            yield f"{indent}# {_words(text)}"
        case Import():
            yield from _import(statement)
        case Assign():
            yield from _assign(statement, indent)
        case Docstring(text=text):
            yield from _docstring(text, indent)
        case Run(value=value):
            yield from _expression(value, indent, indent, "")
        case Return(value=value):
            yield from _expression(value, indent, f"{indent}return ", "")
        case If(test=test, body=body):
            yield from _expression(test, indent, f"{indent}if ", ":")
            yield from _block(body, indent + _INDENT)
        case Function():
            yield from _function(statement, indent)
        case Class(name=name, body=body, decorators=decorators):
            yield from (f"{indent}@{one_line(each)}" for each in decorators)
            yield f"{indent}class {name}:"
            yield from _block(body, indent + _INDENT)
        case Blank():
            yield ""
        case _:
            assert_never(statement)


def _import(statement: Import) -> Iterator[str]:
    names = [n if isinstance(n, str) else f"{n[0]} as {n[1]}" for n in statement.names]
    line = f"from {statement.module} import {', '.join(names)}"
    if len(line) <= WIDTH:
        yield line
    else:
        yield f"from {statement.module} import ("
        yield from (f"{_INDENT}{each}," for each in names)
        yield ")"


def _assign(statement: Assign, indent: str) -> Iterator[str]:
    yield from (f"{indent}# {_words(text)}" for text in statement.comments)
    note = f"  # {_words(statement.note)}" if statement.note else ""
    annotation = f": {one_line(statement.annotation)}" if statement.annotation else ""
    head = f"{indent}{statement.target}{annotation}"
    if statement.value is None:
        yield head + note
    else:
        yield from _expression(statement.value, indent, f"{head} = ", note)


def _function(statement: Function, indent: str) -> Iterator[str]:
    yield from (f"{indent}@{one_line(each)}" for each in statement.decorators)
    parameters = [_parameter(each) for each in statement.positional]
    if statement.keyword:
        parameters += ["*", *(_parameter(each) for each in statement.keyword)]
    returns = one_line(statement.returns)
    line = f"{indent}def {statement.name}({', '.join(parameters)}) -> {returns}:"
    if len(line) <= WIDTH:
        yield line
    else:
        yield f"{indent}def {statement.name}("
        inner = f"{indent}{_INDENT}{', '.join(parameters)}"
        if len(inner) <= WIDTH and not statement.keyword:
            yield inner
        else:
            yield from (f"{indent}{_INDENT}{each}," for each in parameters)
        yield f"{indent}) -> {returns}:"
    yield from _block(statement.body, indent + _INDENT)


def _parameter(parameter: Parameter) -> str:
    text = parameter.name
    if parameter.annotation is not None:
        text += f": {one_line(parameter.annotation)}"
    if parameter.default is not None:
        spaced = " = " if parameter.annotation is not None else "="
        text += f"{spaced}{one_line(parameter.default)}"
    return text


def _docstring(text: str, indent: str) -> Iterator[str]:
    """A docstring; a word that would end it is written with escapes."""
    escaped = [_escaped(line) for line in text.split("\n")]
    if len(escaped) == 1:
        yield f'{indent}"""{escaped[0]}"""'
    else:
        yield f'{indent}"""{escaped[0]}'
        yield from (f"{indent}{line}" if line else "" for line in escaped[1:])
        yield f'{indent}"""'


def _escaped(line: str) -> str:
    return literal(line)[1:-1]


def _words(text: str) -> str:
    """Words for a comment, on one line and visible."""
    return "".join(char if char.isprintable() else " " for char in text).strip()


def width(text: str) -> int:
    """Columns of a text; most Chinese characters take two."""
    if text.isascii() or len(text) > WIDTH:
        return len(text)
    return len(text) + sum(unicodedata.east_asian_width(char) in "WF" for char in text)


def _expression(
    value: ast.expr, indent: str, before: str, after: str, least: float = 0
) -> Iterator[str]:
    """An expression between words of its statement, on one line or broken."""
    line = f"{before}{inside(value, least)}{after}"
    broken = parts(value) if width(line) > WIDTH else None
    if broken is None:
        yield line
        return
    head, items, tail = broken
    if isinstance(value, ast.Lambda) and least:
        head, tail = f"({head}", f"{tail})"
    yield before + head
    inner = indent + _INDENT
    whole = _in_one(value, head)
    if whole and width(inner + whole) <= WIDTH:
        yield inner + whole
        yield indent + tail + after
        return
    for words, operand, mark, tightness in items:
        yield from _expression(operand, inner, inner + words, mark, tightness)
    yield indent + tail + after


def _in_one(value: ast.expr, head: str) -> str:
    """What may stand on one line inside the brackets of a broken expression; "" where each part has its own."""
    if isinstance(value, ast.ListComp):
        return one_line(value)[1:-1]
    return one_line(value) if head == "(" and not isinstance(value, ast.Tuple) else ""
