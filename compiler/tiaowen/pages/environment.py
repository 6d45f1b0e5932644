"""The templates and what they may use. Every value is escaped on its way out."""

from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from tiaowen.pages.escape import escape
from tiaowen.pages.notes import NOTES
from tiaowen.pages.words import GENERATED


@cache
def environment() -> Environment:
    """The one environment: a missing value is an error, whatever is printed is escaped."""
    made = Environment(
        loader=PackageLoader("tiaowen.pages"),
        undefined=StrictUndefined,
        autoescape=True,
        finalize=escape,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.globals["generated"] = GENERATED
    made.globals["notes"] = NOTES
    made.filters["indentation"] = _indentation
    return made


def _indentation(depth: int) -> Markup:
    """The space before an item of a nested list."""
    return Markup("  " * depth)
