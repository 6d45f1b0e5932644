"""The templates of the site. Every value is escaped on its way out; what is Markup was escaped before."""

from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from tiaowen.pages.notes import NOTES


@cache
def environment() -> Environment:
    """The one environment: a missing value is an error."""
    made = Environment(
        loader=PackageLoader("tiaowen.site"),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=False,
    )
    made.globals["notes"] = NOTES
    return made


def html(template: str, **values: object) -> Markup:
    """A template filled in: `html("labels", view=view)` reads `labels.html.j2`."""
    made = environment().get_template(f"{template}.html.j2").render(**values)
    return Markup(made)
