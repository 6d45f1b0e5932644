"""File names and titles of measures."""

import re
from collections.abc import Sequence

from tiaowen.model.document import Measure
from tiaowen.values.chinese import chinese_number

INDEX = "index.md"

_MARKS = re.compile("[（()）第条]")


def page_names(measures: Sequence[Measure]) -> tuple[str, ...]:
    """An ASCII file name for each measure, from its number: measure-07.md, article-06.md.

    A number that is read twice or not at all gets the place of the measure in the document too. What
    stands under no measure is outside.md.
    """
    names: list[str] = []
    for position, measure in enumerate(measures, 1):
        name = _stem(measure.number)
        if name is None or f"{name}.md" in names:
            name = f"{name or 'part'}-{position}"
        names.append(f"{name}.md")
    return tuple(names)


def _stem(number: str) -> str | None:
    if not number:
        return "outside"
    kind = "article" if number.startswith("第") else "measure"
    parts = _MARKS.sub("", number).split("之")
    values = [chinese_number(part) if part else None for part in parts]
    if any(value is None or value.denominator != 1 for value in values):
        return None
    return "-".join((kind, *(f"{int(value):02}" for value in values if value is not None)))
