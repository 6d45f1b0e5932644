"""Any frozen attrs value as indented text: one field a line, short values in one line, the same every time."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from enum import Enum
from fractions import Fraction

import attrs

from tiaowen.source import SourceFile, Span

WIDTH = 96
INDENT = "  "


def render(value: object) -> str:
    """The value as text.

    Fields that attrs leaves out of `repr` are left out here too; those with a `repr` of their own use it, so
    that references to other declarations print as their names and nothing is printed without end.
    """
    return "\n".join(_lines(value))


def _lines(value: object) -> list[str]:
    head, brackets, parts = _parts(value)
    if not brackets:
        return [head]
    nested = [_labelled(label, _lines(part)) for label, part in parts]
    inline = f"{head}{brackets[0]}{', '.join(lines[0] for lines in nested)}{brackets[1]}"
    if all(len(lines) == 1 for lines in nested) and len(inline) <= WIDTH:
        return [inline]
    return [head or brackets, *(INDENT + line for lines in nested for line in lines)]


def _labelled(label: str, lines: list[str]) -> list[str]:
    first, *rest = lines
    return [f"{label}={first}" if label else first, *rest]


class _Verbatim(str):
    """Text that is printed as it is."""

    __slots__ = ()


def _parts(value: object) -> tuple[str, str, list[tuple[str, object]]]:
    """What stands before the brackets, the brackets ("" for a value without parts), and the parts."""
    match value:
        case _Verbatim():
            return str(value), "", []
        case Span():
            return f"@{_position(value.start, value)}–{_position(value.end, value)}", "", []
        case SourceFile():
            return value.path, "", []
        case Enum():
            return f"{type(value).__name__}.{value.name}", "", []
        case Fraction() | date():
            return str(value), "", []
        case Mapping():
            return "", "{}", [(str(key), value[key]) for key in sorted(value, key=str)]
        case set() | frozenset():
            return "", "{}", [("", item) for item in sorted(value, key=repr)]
        case list() | tuple():
            return "", "[]", [("", item) for item in value]
    kind = type(value)
    if attrs.has(kind):
        return kind.__name__, "()", list(_fields(value, attrs.fields(kind)))
    return repr(value), "", []


def _position(offset: int, span: Span) -> str:
    position = span.file.position(offset)
    return f"{position.line}:{position.column}"


def _fields(
    value: object, attributes: "Iterable[attrs.Attribute[object]]"
) -> Iterator[tuple[str, object]]:
    for attribute in attributes:
        inner = getattr(value, attribute.name)
        if callable(attribute.repr):
            yield attribute.name, _Verbatim(attribute.repr(inner))
        elif attribute.repr:
            yield attribute.name, inner
