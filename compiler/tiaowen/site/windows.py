"""执行期限 of the provisions and tasks: which days, whose. Whether they are over, the reader's clock says."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from attrs import frozen

from tiaowen.model.document import Measure
from tiaowen.model.duties import Target, Task
from tiaowen.model.provisions import Provision
from tiaowen.pages.measures import Material
from tiaowen.pages.provisions import names_days
from tiaowen.values.printing import format_date
from tiaowen.wording.duties import period_words

SCRIPT = "windows.js"
"""What says in large type, in a browser, that a window is over on the reader's day."""


@frozen
class Windows:
    """The windows that end, and the provisions with days in their conditions instead."""

    lines: tuple["WindowLine", ...]
    dated: tuple[str, ...]


@frozen
class WindowLine:
    """A window with everything under it; `end` is its last day as 2019-12-31."""

    words: str
    names: tuple[str, ...]
    end: str
    last: str


def windows_of(material: Material, measures: Sequence[Measure]) -> Windows:
    """What is said of days in some measures."""
    articles = {measure.number for measure in measures}
    plans = [each for each in material.plans if each.provision.article in articles]
    dated = (each.provision for each in plans if each.window is None)
    names = tuple(each.name for each in dated if names_days(each))
    return Windows(tuple(_lines(material, measures)), names)


def _lines(material: Material, measures: Iterable[Measure]) -> tuple[WindowLine, ...]:
    """Each window that ends, once, the first to end first."""
    found: dict[tuple[date, str], list[str]] = {}
    for measure in measures:
        for end, words, name in _windows(material, measure):
            found.setdefault((end, words), []).append(name)
    return tuple(
        WindowLine(words, tuple(names), end.isoformat(), format_date(end))
        for (end, words), names in sorted(found.items())
    )


def _windows(material: Material, measure: Measure) -> Iterator[tuple[date, str, str]]:
    plans = {plan.provision.name: plan for plan in material.plans}
    for entry in measure.entries:
        match entry:
            case Provision(name=name):
                window, words = plans[name].window, plans[name].text.window
            case Task(name=name, in_force=in_force) | Target(name=name, in_force=in_force):
                window = None if in_force is None else in_force.window
                words = period_words(in_force)
            case _:
                continue
        if window is not None and window.end is not None:
            yield window.end, words, name
