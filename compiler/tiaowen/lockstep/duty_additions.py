"""What tasks, targets, permissions and encouragement add: a subject, a frequency, words of their own."""

from collections.abc import Callable, Iterable, Iterator

from tiaowen.frozen import frozen
from tiaowen.lockstep.alignment import Addition, AdditionKind, MeasurePlace, Owner
from tiaowen.lockstep.carrier import Carrier
from tiaowen.model.duties import Doer, Doers, Encouragement, Repeated, Target, Task, Timed
from tiaowen.model.expressions import Anchor
from tiaowen.model.provisions import Permission, Statement
from tiaowen.source import Span
from tiaowen.values.absence import Absence
from tiaowen.values.frequency import Frequency, frequencies_in

Duty = Task | Target | Permission | Encouragement

_COUNTED = ("人数", "户数", "家数", "场数", "次数", "个数", "数量", "数", "率")
"""What makes a name of an indicator out of the words that are counted."""


@frozen
class DutyReader:
    """Lists additions of one block; `carries` tells whether a quote has the words of a name."""

    owner: Owner
    place: MeasurePlace
    carries: Callable[[str], bool]

    def additions(self, entry: Duty) -> Iterator[Addition]:
        """Everything the block adds."""
        match entry:
            case Task():
                yield from self._doers(entry.doers)
                if not entry.short:
                    yield from self._statement(entry.action)
                if entry.trigger is not None:
                    yield from self._statement(entry.trigger)
                yield from self._frequency(entry.frequency, entry.basis)
                yield from self._timed(entry.start)
                yield from self._timed(entry.deadline)
            case Target():
                yield from self._target(entry)
            case Permission() | Encouragement():
                for statement in entry.statements:
                    yield from self._statement(statement)

    def _target(self, target: Target) -> Iterator[Addition]:
        yield from self._doers(target.doers)
        for statement in (target.scope, target.effort):
            if statement is not None:
                yield from self._statement(statement)
        for aim in (target.aim, *target.parts):
            if not (aim.anchors or self._counts(aim.indicator)):
                yield self._words("指标", aim.indicator, aim.span)
        whole = target.aim
        if not (whole.goal.numbers or whole.anchors or self.carries(whole.text)):
            yield self._words("标准", whole.text, whole.span)
        yield from self._frequency(target.frequency, target.basis)
        yield from self._timed(target.at)

    def _counts(self, indicator: str) -> bool:
        """Whether a quote has the words of an indicator, with or without the word for counting."""
        endings = ("", *(word for word in _COUNTED if indicator.endswith(word)))
        return any(self.carries(indicator.removesuffix(word)) for word in endings)

    def _doers(self, doers: Doers) -> Iterator[Addition]:
        if doers.by_default:
            yield from self._by_default(doers)
            return
        for doer in doers.members:
            if not (doer.anchors or self._named(doer)):
                text = f"主体“{doer.name}”没有引原文"
                yield Addition(self.owner, AdditionKind.DOER, text, doer.span)
            if doer.anchors and not quotes_name(doer.anchors, doer.spellings):
                text = f"主体“{doer.name}”，所引原文没有写"
                yield Addition(self.owner, AdditionKind.DOER, text, doer.span)

    def _named(self, doer: Doer) -> bool:
        """Whether a quote or the 责任单位 of the text name a doer by one of its names."""
        article = self.place.article
        bracket = None if article is None else article.unit_bracket
        words = "" if bracket is None else bracket.text
        return any(self.carries(name) or name in words for name in doer.spellings)

    def _by_default(self, doers: Doers) -> Iterator[Addition]:
        """The responsible bodies stand for the subject: added only where the text has none."""
        article = self.place.article
        if article is not None and article.unit_bracket is None:
            names = "、".join(doer.name for doer in doers.members)
            text = f"主体按责任单位写作“{names}”，原文这一条没有写责任单位"
            yield Addition(self.owner, AdditionKind.DOER, text, self.owner.span)

    def _statement(self, statement: Statement) -> Iterator[Addition]:
        silent = statement.text in {word.value for word in Absence}
        if not (silent or statement.anchors or self.carries(statement.text)):
            yield self._words(statement.label, statement.text, statement.span)

    def _frequency(
        self, repeated: Repeated | Absence, basis: tuple[Anchor, ...]
    ) -> Iterator[Addition]:
        if isinstance(repeated, Absence) or repeated.anchors:
            return
        if not any(says(repeated.frequency, anchor.text) for anchor in basis):
            text = f"频次“{repeated.text}”，所引原文没有写"
            yield Addition(self.owner, AdditionKind.FREQUENCY, text, repeated.span)

    def _timed(self, timed: Timed | Absence) -> Iterator[Addition]:
        if (
            isinstance(timed, Absence)
            or timed.anchors
            or any(char.isdigit() for char in timed.text)
        ):
            return
        if not self.carries(timed.text):
            yield self._words(timed.label, timed.text, timed.span)

    def _words(self, label: str, text: str, span: Span) -> Addition:
        said = f"{label}“{text}”没有引原文，所引原文也没有这几个字"
        return Addition(self.owner, AdditionKind.WORDS, said, span)


def quotes_name(anchors: tuple[Anchor, ...], names: Iterable[str]) -> bool:
    """Whether the quotes behind a name have it, in one of its spellings."""
    quoted = Carrier(tuple(anchor.text for anchor in anchors))
    return any(quoted.carries(name) for name in names)


def says(frequency: Frequency, words: str) -> bool:
    """Whether words of the text state a frequency, in any spelling: 按季度 is 每季度."""
    if frequency.once:
        return frequency.words in words
    return any(
        same_cycle(frequency, each) or (bool(each.manner) and each.manner == frequency.manner)
        for each in frequencies_in(words)
    )


def same_cycle(one: Frequency, other: Frequency) -> bool:
    """Whether both name the same cycle of the calendar."""
    return one.cycle is not None and (one.every, one.cycle) == (other.every, other.cycle)
