"""The numbers of what is given for each member, and of what earlier benefits leave to be had."""

from collections.abc import Callable, Iterable, Iterator

from attrs import evolve

from tiaowen.lockstep.alignment import Bound, Written
from tiaowen.lockstep.scope import FREQUENCY_ROLE, Scope
from tiaowen.lockstep.written import written_in
from tiaowen.model.expressions import Literal
from tiaowen.model.provisions import Frequency, Provision, ceilings_of
from tiaowen.source import Span
from tiaowen.values.units import PERSON, Unit

Spoken = Callable[[Iterable[str], Span], Iterator[Written]]
_TIMES = Unit(("次",))
_ONCE = "一次性"


def frequency_scope(provision: Provision, spoken: Spoken) -> Scope:
    """享受次数: at most so many times; 一次性 in a quote says 1次 without a figure."""
    frequency, span = provision.frequency, provision.span
    if not isinstance(frequency, Frequency):
        return Scope(FREQUENCY_ROLE, span)
    stated = [_at_most(each, frequency) for each in spoken((frequency.text,), frequency.span)]
    once = any(_ONCE in anchor.text for anchor in frequency.anchors)
    silent = [each for each in stated if once and each.unit == _TIMES and each.value == 1]
    written = tuple(each for each in stated if each not in silent)
    return Scope(FREQUENCY_ROLE, frequency.span, frequency.anchors, written, tuple(silent))


def _at_most(written: Written, frequency: Frequency) -> Written:
    """每年1次 may be said with other words in between: 每年享受1次. Another check holds 每年 against the text."""
    if written.unit.numerator == _TIMES.numerator and written.unit != _TIMES:
        return evolve(written, also=(_TIMES,))
    if written.unit != _TIMES:
        return written
    bound = Bound("le", frozenset({"le"}), frequency.text, FREQUENCY_ROLE, "")
    return evolve(written, bound=bound)


def history_scopes(provision: Provision, spoken: Spoken) -> Iterator[Scope]:
    """累计不超过 with its amount and its window, and the quotes of exclusions."""
    for ceiling in ceilings_of(provision):
        words = ceiling.span.text.partition("：")[2].partition("「")[0]
        bound = Bound("le", frozenset({"le"}), words, "累计", "")
        limit = isinstance(ceiling.amount, Literal)
        amount = [
            evolve(each, bound=bound) if limit else each for each in written_in(ceiling.amount)
        ]
        window = words[words.find("，") :] if "，" in words else ""
        written = (*amount, *spoken((window,), ceiling.span))
        yield Scope("累计不超过", ceiling.span, ceiling.anchors, written)
    for exclusion in provision.exclusions:
        yield Scope(exclusion.kind.value, exclusion.span, exclusion.anchors)


def per_head(scope: Scope) -> Scope:
    """An amount for each member, or for one person: 1000元 says what 1000元/人 says."""
    written, parts = tuple(map(_per_head, scope.written)), tuple(map(per_head, scope.parts))
    return evolve(scope, written=written, parts=parts)


def _per_head(written: Written) -> Written:
    units = (written.unit, *written.also)
    also = tuple(
        Unit.of(unit.numerator, (*unit.denominator, *PERSON.numerator))
        for unit in units
        if "元" in unit.numerator
    )
    return evolve(written, also=(*written.also, *also))
