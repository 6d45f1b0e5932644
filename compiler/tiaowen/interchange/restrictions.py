"""The rows of what stands beside the conditions: 享受次数, 累计不超过, 不重复享受, 不可同时."""

from typing import Final

from tiaowen.interchange.nodes import ANCHORS, CONDITION, EXPRESSION, TEXTS
from tiaowen.interchange.shapes import (
    COUNT,
    MEMBER,
    OBJECT,
    TEXT,
    Encoder,
    Form,
    Json,
    Maybe,
    One,
    OrAbsent,
    Plain,
    one_of,
)
from tiaowen.model import provisions


def _as_written(value: object) -> object:
    """A 享受次数 as it is written; an absence and None stay."""
    return value.text if isinstance(value, provisions.Frequency) else value


_WORDS: Final = Maybe(OrAbsent(TEXT))
FREQUENCY: Final = Plain(
    lambda value, encoder: _WORDS.encode(_as_written(value), encoder, ""), _WORDS.schema
)
"""享受次数 in words."""


def _limited(provision: provisions.Provision, encoder: Encoder) -> Json:
    frequency = provision.frequency
    return encoder.record(frequency, "") if isinstance(frequency, provisions.Frequency) else None


LIMITED: Final = Plain(_limited, Maybe(One("limit")).schema)
"""What 享受次数 allows; null where it is not said."""

RESTRICTING: Final = (
    Form(provisions.Restriction, {"label": TEXT, "condition": CONDITION, "anchors": ANCHORS}),
    Form(
        provisions.Frequency,
        {
            "times": COUNT,
            "window": One("record_window"),
            "object": OBJECT,
            "identity": Maybe(MEMBER),
            "across": TEXT,
            "anchors": ANCHORS,
            "text": TEXT,
        },
        called="limit",
    ),
    Form(
        provisions.Ceiling,
        {
            "amount": EXPRESSION,
            "items": TEXTS,
            "window": One("record_window"),
            "object": OBJECT,
            "remaining": MEMBER,
            "anchors": ANCHORS,
        },
    ),
    Form(
        provisions.Exclusion,
        {
            "kind": one_of(provisions.ExclusionKind),
            "item": TEXT,
            "resolve": OrAbsent(TEXT),
            "anchors": ANCHORS,
        },
    ),
)
"""Forms that belong to a provision."""
