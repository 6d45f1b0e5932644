"""How a value stands in JSON: each shape writes it and describes it in JSON Schema."""

from collections.abc import Callable, Mapping
from datetime import date
from enum import Enum
from typing import Any, Final, Protocol

from attrs import define, field, frozen

from tiaowen.values.absence import Absence

Json = Any
"""What `json` writes: None, bool, int, str, lists and dicts of these. Never a float."""

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
TAG: Final = "is"
"""The key that says which of several forms an object has."""


@define
class Encoder:
    """What writing needs to know besides the value.

    `forms` are the rows of the table by model class, `objects` the aliases of the objects by name,
    `places` where the text has a quote (by file and offset of the quote: 标准同X reads those of X
    once more). `pointers` is filled on the way: the JSON Pointer of every record (by its identity;
    where it stands first).
    """

    forms: Mapping[type, "Form"]
    objects: Mapping[str, str]
    places: Mapping[tuple[str, int], object]
    pointers: dict[int, str] = field(factory=dict, init=False)

    def record(self, value: object, path: str) -> Json:
        """A model object as its row says. `path` is where it stands in the document (RFC 6901)."""
        form = self.forms[type(value)]
        self.pointers.setdefault(id(value), path)
        written: dict[str, Json] = {TAG: form.name} if form.tagged else {}
        for key, shape in form.fields.items():
            written[key] = shape.encode(getattr(value, key), self, f"{path}/{key}")
        for key, shape in form.derived.items():
            written[key] = shape.encode(value, self, f"{path}/{key}")
        return written


class Shape(Protocol):
    """Writes values of one sort."""

    def encode(self, value: Any, encoder: Encoder, path: str, /) -> Json:  # noqa: ANN401
        """The value in JSON."""

    @property
    def schema(self) -> Json:
        """What it may be, in JSON Schema."""


@frozen
class Form:
    """A row of the table: a class of the model, its keys (attribute → shape), and keys made of the whole.

    `tagged` forms are one of several and say so in the key `is`. `called` is the name of a form whose class
    has the name of another one.
    """

    model: type
    fields: Mapping[str, Shape]
    derived: Mapping[str, Shape] = field(factory=dict)
    tagged: bool = False
    called: str = ""

    @property
    def name(self) -> str:
        """FactRef → fact_ref."""
        name = self.called or self.model.__name__
        return "".join(f"_{c.lower()}" if c.isupper() else c for c in name).removeprefix("_")

    @property
    def schema(self) -> Json:
        """An object with exactly these keys."""
        shapes = {**self.fields, **self.derived}
        properties: dict[str, Json] = {TAG: {"const": self.name}} if self.tagged else {}
        properties |= {key: shape.schema for key, shape in shapes.items()}
        return {
            "type": "object",
            "properties": properties,
            "required": list(properties),
            "additionalProperties": False,
        }


@frozen
class One:
    """A record, or one of the forms of a union, by its name in the schema."""

    name: str

    def encode(self, value: Any, encoder: Encoder, path: str) -> Json:  # noqa: ANN401, D102
        return encoder.record(value, path)

    @property
    def schema(self) -> Json:  # noqa: D102
        return {"$ref": f"#/$defs/{self.name}"}


@frozen
class OneOf:
    """A record of one of several names; each says in `is` which it is."""

    names: tuple[str, ...]

    def encode(self, value: Any, encoder: Encoder, path: str) -> Json:  # noqa: ANN401, D102
        return encoder.record(value, path)

    @property
    def schema(self) -> Json:  # noqa: D102
        return {"anyOf": [One(name).schema for name in self.names]}


@frozen
class Plain:
    """Something without parts, written by a function of the value and the encoder."""

    write: Callable[[Any, Encoder], Json]
    schema: Json

    def encode(self, value: Any, encoder: Encoder, path: str) -> Json:  # noqa: ANN401, D102
        return self.write(value, encoder)


@frozen
class ListOf:
    """Several, in the order of the model."""

    item: Shape

    def encode(self, value: Any, encoder: Encoder, path: str) -> Json:  # noqa: ANN401, D102
        return [self.item.encode(each, encoder, f"{path}/{i}") for i, each in enumerate(value)]

    @property
    def schema(self) -> Json:  # noqa: D102
        return {"type": "array", "items": self.item.schema}


@frozen
class Maybe:
    """Something, or null for none."""

    item: Shape

    def encode(self, value: Any, encoder: Encoder, path: str) -> Json:  # noqa: ANN401, D102
        return None if value is None else self.item.encode(value, encoder, path)

    @property
    def schema(self) -> Json:  # noqa: D102
        return {"anyOf": [self.item.schema, {"type": "null"}]}


@frozen
class OrAbsent:
    """Something, or why it is missing: {"absence": "text_silent"}."""

    item: Shape

    def encode(self, value: Any, encoder: Encoder, path: str) -> Json:  # noqa: ANN401, D102
        if isinstance(value, Absence):
            return {"absence": code(value)}
        return self.item.encode(value, encoder, path)

    @property
    def schema(self) -> Json:  # noqa: D102
        return {"anyOf": [self.item.schema, {"$ref": "#/$defs/absence"}]}


def code(member: Enum) -> str:
    """A member of an enumeration: its name in lower case."""
    return member.name.lower()


def one_of(enumeration: type[Enum]) -> Plain:
    """A member of an enumeration."""
    return Plain(lambda value, _: code(value), {"enum": [code(each) for each in enumeration]})


TEXT: Final = Plain(lambda value, _: value, {"type": "string"})
FLAG: Final = Plain(lambda value, _: value, {"type": "boolean"})
COUNT: Final = Plain(lambda value, _: value, {"type": "integer"})
NUMBER: Final = Plain(
    lambda value, _: str(value), {"type": "string", "pattern": "^-?[0-9]+(/[1-9][0-9]*)?$"}
)
"""An exact number in lowest terms: 150000, 1/2, -1/100."""
DAY: Final = Plain(
    lambda value, _: value.isoformat(), {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"}
)
TEXT_OR_DAY: Final = Plain(
    lambda value, _: value.isoformat() if isinstance(value, date) else value, {"type": "string"}
)
UNIT: Final = Plain(lambda value, _: str(value), {"type": "string"})
"""元, 元/人·月; empty without a unit."""
CASE: Final = Plain(lambda value, _: value, {"type": "object"})
COUNTS: Final = Plain(
    lambda value, _: dict(value),
    {"type": "object", "additionalProperties": {"type": "integer", "minimum": 0}},
)
POINTER: Final = Plain(
    lambda value, encoder: encoder.pointers[id(value)], {"type": "string", "pattern": "^/"}
)
"""Where a node stands that was written before (RFC 6901, from the top of the document)."""
OBJECT: Final = Plain(lambda name, encoder: encoder.objects[name], {"type": "string"})
"""An object by its alias."""


def _by_alias(value: Any, encoder: Encoder) -> Json:  # noqa: ANN401
    return {"object": encoder.objects[value.object], "alias": value.alias}


def _read(value: Any, encoder: Encoder) -> Json:  # noqa: ANN401
    if value.source == "standards":
        return {"standard": value.alias}
    return _by_alias(value, encoder)


def _list(value: Any, encoder: Encoder) -> Json:  # noqa: ANN401
    return {"object": encoder.objects[value.owner], "alias": value.alias}


MEMBER: Final = Plain(_by_alias, {"$ref": "#/$defs/member"})
"""A fact or definition by its object and alias."""
LIST: Final = Plain(_list, {"$ref": "#/$defs/member"})
"""A list of members by the alias of its owner and its own."""
PROVISION: Final = Plain(lambda value, _: value.alias, {"type": "string"})
"""A provision by its alias."""
STANDARD: Final = Plain(lambda value, _: value.alias, {"type": "string"})
"""A published standard by its alias."""
READ: Final = Plain(_read, {"$ref": "#/$defs/read"})
"""What a clause or step reads: a fact of the subject, or a published standard."""

_ALIAS: Final = {"type": "string", "pattern": "^[a-z][a-z0-9_]*$"}
SHARED: Final[Mapping[str, Json]] = {
    "absence": {
        "type": "object",
        "properties": {"absence": {"enum": [code(each) for each in Absence]}},
        "required": ["absence"],
        "additionalProperties": False,
    },
    "member": {
        "type": "object",
        "properties": {"object": _ALIAS, "alias": _ALIAS},
        "required": ["object", "alias"],
        "additionalProperties": False,
    },
    "read": {
        "anyOf": [
            {"$ref": "#/$defs/member"},
            {
                "type": "object",
                "properties": {"standard": _ALIAS},
                "required": ["standard"],
                "additionalProperties": False,
            },
        ]
    },
}
"""What the shapes above refer to in the schema."""
