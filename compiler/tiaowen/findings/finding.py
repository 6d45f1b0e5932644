"""The finding itself: data that the renderers print for people and as JSON."""

from enum import Enum

from tiaowen.frozen import frozen
from tiaowen.source import Span


class Severity(Enum):
    """How much a finding matters. Only `ERROR` makes `tiaowen check` exit with 1."""

    ERROR = "错误"
    WARNING = "提醒"
    NOTE = "说明"


@frozen
class Related:
    """Another place that the finding speaks of, e.g. the first of two declarations."""

    span: Span
    label: str


@frozen
class Fix:
    """An edit that repairs the finding and cannot change what the policy means.

    An empty span is a place where the replacement is put in. `by_hand`: only a person who has looked
    at the text may take it, `check --fix` does not.
    """

    title: str
    span: Span
    replacement: str
    by_hand: bool = False


@frozen
class Finding:
    """One fault, reported once.

    `code` is stable and has an entry in `catalogue.py`, which gives its severity and title.
    `message` says what is wrong and what follows from it; `help` how to write it instead.
    `place` names the measure or part as a reader knows it, such as `七` or `六`; the printed
    head is 〔place，第N行〕, with the file's name where no place is known.
    """

    code: str
    severity: Severity
    span: Span
    message: str
    help: str = ""
    place: str = ""
    related: tuple[Related, ...] = ()
    fix: Fix | None = None
