"""Who settles the open words (按规定, 可, 一次性 …) of the articles that have a rule file.

An open word is settled by position: by a quote around that very word, in a place of the rule that
says what becomes of it. Somebody else's 按规定 does not count.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Mapping, Sequence
from types import MappingProxyType

from tiaowen.frozen import frozen
from tiaowen.lockstep.alignment import DOUBT_KIND, MeasurePlace, OpenWordUse, Owner, Quotation
from tiaowen.lockstep.leaves import quoted_leaves
from tiaowen.lockstep.scope import (
    BASIS_ROLE,
    DISCRETION_ROLE,
    FREQUENCY_ROLE,
    OPEN_TERM_ROLE,
    RIGHT_ROLE,
    SOURCED_ROLE,
)
from tiaowen.lockstep.scopes import owner_of
from tiaowen.model.document import Document
from tiaowen.model.duties import Encouragement
from tiaowen.model.expressions import Condition, FactRef
from tiaowen.model.provisions import (
    Doubt,
    ExclusionKind,
    Incomplete,
    NoRule,
    Permission,
    ProvisionKind,
    Same,
)
from tiaowen.model.results import Stated, StatedKind
from tiaowen.model.walk import walk
from tiaowen.source import Span
from tiaowen.text import OfficialText, OpenKind

ALWAYS = frozenset({OPEN_TERM_ROLE, SOURCED_ROLE})
"""Places in a provision that settle any open word they quote."""

BY_KIND: Mapping[OpenKind, frozenset[str]] = MappingProxyType(
    {
        "may": frozenset({RIGHT_ROLE, DISCRETION_ROLE}),
        "once": frozenset({FREQUENCY_ROLE}),
        "exclude": frozenset(kind.value for kind in ExclusionKind),
    }
)
"""Places that settle words of one kind: whose 可 it is, which 一次性."""

OWN: frozenset[OpenKind] = frozenset({"may", "once"})
"""Kinds that every provision settles for itself: somebody else's 可以给予 says nothing of this one."""

GIVING = frozenset(kind.value for kind in ProvisionKind)
"""Blocks that give or demand something."""

TESTED: frozenset[OpenKind] = frozenset({"exclude", "once"})
"""Kinds that any condition settles: what was had before, what was paid at once."""

DECIDED: frozenset[OpenKind] = frozenset({"rule", "condition", "degree", "list"})
"""Kinds that a 认定事项 settles, a condition that a named authority decides: 符合条件的."""


def open_word_uses(
    document: Document,
    text: OfficialText,
    measures: Sequence[MeasurePlace],
    quotations: Sequence[Quotation],
) -> tuple[OpenWordUse, ...]:
    """Every open word of the articles that have a rule file, with who settles it (perhaps none)."""
    outright, conditions = _settling_blocks(document), _condition_anchors(document)
    quoted = _Quoted.of(quotations)
    elsewhere = _elsewhere_anchors(document)
    uses = []
    for place in measures:
        for word in text.open_words_in(place.article.span) if place.article else ():
            around = quoted.around(word.span, place.article.span.start if place.article else 0)
            by = dict.fromkeys(
                quotation.owner
                for quotation in around
                if (quotation.owner in outright and _settles(quotation.owner, word.kind))
                or quotation.role in ALWAYS | BY_KIND.get(word.kind, frozenset())
                or id(quotation.anchor) in elsewhere
                or _by_condition(word.kind, conditions.get(id(quotation.anchor)))
            )
            clause, silent = text.clauses_in(word.span)[0], _silent(around, word.kind, by)
            uses.append(OpenWordUse(word, clause, place.measure, around, tuple(by), silent))
    return tuple(uses)


@frozen
class _Quoted:
    """The places of all quotes in the order of the text, so that a word is compared with its article's alone.

    A quote whose place is not settled may be at any of its candidates.
    """

    starts: tuple[int, ...]
    places: tuple[tuple[Span, int], ...]
    """Each place with the number of its quote."""
    quotations: Sequence[Quotation]

    @classmethod
    def of(cls, quotations: Sequence[Quotation]) -> "_Quoted":
        found = [
            (place, number)
            for number, quotation in enumerate(quotations)
            for place in _places(quotation)
        ]
        found.sort(key=lambda each: each[0].start)
        return cls(tuple(place.start for place, _ in found), tuple(found), quotations)

    def around(self, word: Span, article: int) -> tuple[Quotation, ...]:
        """The quotes around a word that begin in its article, which begins at `article`, in their order."""
        first, last = bisect_left(self.starts, article), bisect_right(self.starts, word.start)
        numbers = {n for place, n in self.places[first:last] if word.end <= place.end}
        return tuple(self.quotations[number] for number in sorted(numbers))


def _places(quotation: Quotation) -> tuple[Span, ...]:
    place = quotation.stand_in
    return quotation.candidates if place is None else (place,)


def _settling_blocks(document: Document) -> frozenset[Owner]:
    """Blocks whose quotes settle any open word in them: nobody computes them.

    Those with faults of their own are left alone.
    """
    return frozenset(
        owner_of(entry)
        for measure in document.measures
        for entry in measure.entries
        if isinstance(entry, Permission | Encouragement | NoRule | Doubt | Incomplete)
    )


def _elsewhere_anchors(document: Document) -> frozenset[int]:
    """The quotes, by identity, of standards that say where the amount is found: 另行规定, 标准同X."""
    standards = (provision.standard for provision in document.provisions)
    return frozenset(
        id(anchor)
        for standard in standards
        if isinstance(standard, Same)
        or (isinstance(standard, Stated) and standard.kind is StatedKind.ELSEWHERE)
        for anchor in standard.anchors
    )


def _silent(
    around: Sequence[Quotation], kind: OpenKind, by: Collection[Owner]
) -> tuple[Owner, ...]:
    """The provisions whose 依据 has a word of a kind that they must settle themselves, and that do not."""
    if kind not in OWN:
        return ()
    quoting = (q.owner for q in around if q.role == BASIS_ROLE and q.owner.kind in GIVING)
    return tuple(owner for owner in dict.fromkeys(quoting) if owner not in by)


def _settles(owner: Owner, kind: OpenKind) -> bool:
    """A 疑义 leaves open what a word means; that two things exclude each other it does not carry out."""
    return not (kind == "exclude" and owner.kind == DOUBT_KIND)


def _by_condition(kind: OpenKind, condition: Condition | None) -> bool:
    """Whether a condition that quotes a word settles it: 不得重复享受 and 一次性 any, the rest what an authority decides."""
    if condition is None:
        return False
    return kind in TESTED or (kind in DECIDED and _reads_decided_fact(condition))


def _condition_anchors(document: Document) -> dict[int, Condition]:
    """The conditions of all lists by the identity of each of their quotes."""
    return {
        id(anchor): leaf.condition for leaf in quoted_leaves(document) for anchor in leaf.anchors
    }


def _reads_decided_fact(condition: Condition) -> bool:
    return any(
        isinstance(node, FactRef) and node.fact.authority is not None for node in walk(condition)
    )
