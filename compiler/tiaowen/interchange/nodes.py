"""The rows of quotes, types, expressions and conditions: each node and its keys."""

from typing import Final

from tiaowen.interchange.shapes import (
    COUNT,
    DAY,
    FLAG,
    LIST,
    MEMBER,
    NUMBER,
    OBJECT,
    PROVISION,
    STANDARD,
    TEXT,
    UNIT,
    Encoder,
    Form,
    Json,
    ListOf,
    Maybe,
    One,
    Plain,
    one_of,
)
from tiaowen.model import expressions, history, totals, types
from tiaowen.values.rounding import RoundingMode

EXPRESSION, CONDITION, TYPE = One("expression"), One("condition"), One("type")
ANCHORS: Final = ListOf(One("anchor"))
TEXTS: Final = ListOf(TEXT)
_LIMITED: Final = {"operand": EXPRESSION, "threshold": EXPRESSION, "value": EXPRESSION}


def _found(anchor: expressions.Anchor, encoder: Encoder) -> Json:
    place = encoder.places.get((anchor.span.file.path, anchor.span.start))
    return None if place is None else encoder.record(place, "")


PLACE: Final = Plain(_found, Maybe(One("place")).schema)

TYPES: Final = (
    Form(types.Bool, {}),
    Form(types.Number, {"unit": UNIT}),
    Form(types.Date, {}),
    Form(types.Choice, {"options": TEXTS, "multiple": FLAG}),
    Form(types.Text, {}),
)
"""Types of values."""

EXPRESSIONS: Final = (
    Form(expressions.Literal, {"value": NUMBER, "type": TYPE, "text": TEXT}),
    Form(expressions.DateLiteral, {"value": DAY, "type": TYPE}),
    Form(expressions.FactRef, {"fact": MEMBER, "type": TYPE}),
    Form(expressions.DefinitionRef, {"definition": MEMBER, "type": TYPE}),
    Form(expressions.StandardRef, {"standard": STANDARD, "type": TYPE}),
    Form(expressions.ApplicationDate, {"type": TYPE}),
    Form(
        expressions.Arithmetic,
        {
            "operator": one_of(expressions.Operator),
            "left": EXPRESSION,
            "right": EXPRESSION,
            "factor": NUMBER,
            "if_zero": Maybe(EXPRESSION),
            "type": TYPE,
        },
    ),
    Form(expressions.Converted, {"operand": EXPRESSION, "factor": NUMBER, "type": TYPE}),
    Form(expressions.Excess, {"left": EXPRESSION, "right": EXPRESSION, "type": TYPE}),
    Form(
        expressions.Extreme,
        {
            "kind": one_of(expressions.ExtremeKind),
            "operands": ListOf(EXPRESSION),
            "type": TYPE,
        },
    ),
    Form(expressions.Cap, {**_LIMITED, "type": TYPE}),
    Form(expressions.Floor, {**_LIMITED, "type": TYPE}),
    Form(
        expressions.Round,
        {
            "operand": EXPRESSION,
            "mode": one_of(RoundingMode),
            "step": NUMBER,
            "type": TYPE,
            "text": TEXT,
        },
    ),
    Form(
        expressions.DateShift,
        {"base": EXPRESSION, "months": COUNT, "days": COUNT, "type": TYPE},
    ),
    Form(
        expressions.Progressive,
        {"base": EXPRESSION, "bands": ListOf(One("band")), "type": TYPE},
    ),
    Form(expressions.Age, {"base": EXPRESSION, "type": TYPE}),
    Form(
        expressions.Cases,
        {
            "cases": ListOf(One("case")),
            "keys": ListOf(EXPRESSION),
            "order": Maybe(One("in_order")),
            "type": TYPE,
            "applies": ListOf(CONDITION),
            "expanded": Maybe(CONDITION),
        },
    ),
    Form(
        totals.Total,
        {
            "kind": one_of(totals.TotalKind),
            "members": LIST,
            "condition": Maybe(CONDITION),
            "value": Maybe(EXPRESSION),
            "if_none": Maybe(EXPRESSION),
            "type": TYPE,
        },
    ),
    Form(
        history.Records,
        {
            "kind": one_of(history.RecordKind),
            "items": TEXTS,
            "window": One("record_window"),
            "object": OBJECT,
            "type": TYPE,
        },
    ),
    Form(
        history.Outcome,
        {
            "provision": PROVISION,
            "kind": one_of(history.OutcomeKind),
            "window": Maybe(One("window")),
            "reads": Maybe(MEMBER),
            "type": TYPE,
        },
    ),
)
"""What has a value."""

CONDITIONS: Final = (
    Form(expressions.Holds, {"operand": EXPRESSION}),
    Form(
        expressions.Compare,
        {
            "comparator": one_of(expressions.Comparator),
            "left": EXPRESSION,
            "right": EXPRESSION,
            "word": TEXT,
        },
    ),
    Form(expressions.Between, {"subject": EXPRESSION, "low": EXPRESSION, "high": EXPRESSION}),
    Form(expressions.HasOption, {"subject": EXPRESSION, "options": TEXTS}),
    Form(expressions.Not, {"operand": CONDITION}),
    Form(
        expressions.Group,
        {
            "connective": one_of(expressions.Connective),
            "minimum": Maybe(COUNT),
            "inline": FLAG,
            "items": ListOf(One("item")),
        },
    ),
    Form(
        totals.Quantified,
        {
            "kind": one_of(totals.QuantifierKind),
            "members": LIST,
            "condition": CONDITION,
            "type": TYPE,
        },
    ),
)
"""What holds or does not."""

OPEN_READINGS: Final = Form(
    expressions.OpenReadings,
    {"doubt": TEXT, "readings": ListOf(One("reading")), "type": TYPE},
    tagged=True,
)
"""The body of a 疑义 for which no reading is adopted."""

PARTS: Final = (
    Form(expressions.Reading, {"name": TEXT, "label": TEXT, "body": One("node")}),
    Form(
        expressions.Anchor,
        {"text": TEXT, "place": TEXT, "occurrence": Maybe(COUNT), "sic": FLAG},
        {"at": PLACE},
    ),
    Form(expressions.Item, {"number": TEXT, "condition": CONDITION, "anchors": ANCHORS}),
    Form(
        expressions.Case,
        {
            "number": TEXT,
            "condition": Maybe(CONDITION),
            "value": One("node"),
            "anchors": ANCHORS,
            "text": TEXT,
        },
    ),
    Form(expressions.InOrder, {"anchors": ANCHORS}),
    Form(
        history.RecordWindow,
        {"within": one_of(history.Within), "months": COUNT, "days": COUNT},
    ),
    Form(
        expressions.Band,
        {"lower": NUMBER, "upper": Maybe(NUMBER), "rate": NUMBER, "text": TEXT},
    ),
)
"""What nodes are made of besides nodes."""
