"""Random clauses about what was had before: 享受次数, 累计不超过, 不重复享受, 不可同时."""

from collections.abc import Iterator
from contextlib import contextmanager

from attrs import evolve
from hypothesis import strategies as st

from support.nodes import (
    HERE,
    definition,
    number_type,
    read,
)
from support.random_member_names import GROUP, ID_NUMBER, OTHER_POLICY, WORKER
from support.random_models import Writer, records, times_had
from support.random_names import (
    ARTICLE,
    CREDIT_CODE,
    OWNER,
    WINDOWS,
)
from tiaowen.model.expressions import (
    Comparator,
    Excess,
    Holds,
    Not,
)
from tiaowen.model.history import RecordKind, RecordWindow
from tiaowen.model.names import Definition
from tiaowen.model.provisions import (
    Ceiling,
    Computed,
    Exclusion,
    ExclusionKind,
    Frequency,
    PerMember,
    Provision,
    ProvisionKind,
    Restriction,
    Same,
    Selection,
    Sum,
)
from tiaowen.model.results import Range
from tiaowen.model.types import Bool
from tiaowen.model.walk import amounts_of
from tiaowen.semantics.ceilings import clipped_by
from tiaowen.values.absence import Absence


class History(Writer):
    """Provisions held to what was had before, they or each of their members."""

    def __init__(self, draw: st.DrawFn, *, unwritten: bool = False) -> None:
        super().__init__(draw, unwritten=unwritten)
        self.remaining: list[Definition] = []
        """What is left of each 累计不超过."""

    @contextmanager
    def within(self, name: str) -> Iterator[None]:
        before, self.inside = self.inside, name
        yield
        self.inside = before

    def provision(self, index: int) -> Provision:
        made = self._held_to_each(super().provision(index))
        excluded = self._exclusions(index)
        tests = [self._test(each) for each in excluded]
        restrictions = (*made.restrictions, *(each for each in tests if each is not None))
        made = evolve(made, restrictions=restrictions, exclusions=excluded)
        return made if self.upto(2) else self._with_ceiling(made)

    def frequency(self, standard: Computed | Same) -> Frequency | Absence | None:
        if isinstance(result_of(standard), PerMember) and self.upto(1):
            return self.often(WORKER, self.pick((None, ID_NUMBER, GROUP)))
        return self.pick((super().frequency(standard), self.often(OWNER, CREDIT_CODE)))

    def _held_to_each(self, made: Provision) -> Provision:
        """The provision, each member held to a 享受次数 of its own."""
        often, result = made.frequency, made.result
        if not isinstance(often, Frequency) or often.object == OWNER:
            return made
        assert isinstance(result, PerMember)
        own = evolve(result.provision, restrictions=(self.had_less(often, made.name),))
        return self._giving(made, evolve(result, provision=own))

    def _giving(self, made: Provision, result: Computed) -> Provision:
        same = made.standard
        return evolve(
            made, standard=evolve(same, standard=result) if isinstance(same, Same) else result
        )

    def _exclusions(self, index: int) -> tuple[Exclusion, ...]:
        others = tuple(
            name
            for at, (kind, name) in enumerate(self.planned)
            if at != index and kind is ProvisionKind.SUPPORT
        )
        history = self.pick(((), (OTHER_POLICY.name,), (OTHER_POLICY.name, *others)))
        flags = [*self.flags(), *self._of_type(Bool())]
        now = self.pick(((), (self.pick(flags).name,), others))
        found = ((ExclusionKind.HISTORY, history), (ExclusionKind.NOW, now))
        return tuple(each for kind, names in found for each in self._excluded(kind, names))

    def _excluded(self, kind: ExclusionKind, names: tuple[str, ...]) -> tuple[Exclusion, ...]:
        resolve = self.pick((Absence.TEXT_SILENT, "就高", "由申请人选择"))
        return tuple(Exclusion(kind, name, resolve, self.quotes(), span=HERE) for name in names)

    def _test(self, exclusion: Exclusion) -> Restriction | None:
        """What must hold besides the conditions; None where one answer over all provisions tells."""
        kind, item, test = exclusion.kind, exclusion.item, None
        values = {each.name: each for each in (*self.flags(), *self._of_type(Bool()))}
        if kind is ExclusionKind.HISTORY:
            had = records(RecordKind.COUNT, (item,), RecordWindow(), OWNER)
            test = times_had(Comparator.EQ, had, 0)
        elif item in values:
            test = Not(Holds(read(values[item]), span=HERE), span=HERE)
        if test is None:
            return None
        return Restriction(kind.value, test, exclusion.anchors, span=HERE)

    def _with_ceiling(self, made: Provision) -> Provision:
        """The provision with 累计不超过, where it gives money that can be clipped."""
        inner = made.result
        owner = OWNER
        if isinstance(inner, PerMember):
            owner, inner = WORKER, inner.provision.result
        amounts = amounts_of(inner) if isinstance(inner, Sum | Selection | Range) else ()
        yuan = number_type("元")
        if not amounts or any(each.type != yuan for each in amounts):
            return made
        with self.within(owner):
            most = self.number("元", 1)
        others = self.pick(((), (OTHER_POLICY.name,)))
        window, quotes = self.pick(WINDOWS), self.quotes()
        had = records(RecordKind.MONEY, (made.name, *others), window, owner)
        left = Excess(most, had, yuan, span=HERE)
        name, alias = f"{made.name}累计剩余额度", f"{made.alias}_remaining"
        remaining = definition(name, alias, left, yuan, article=ARTICLE)
        remaining = evolve(remaining, object=owner, anchors=quotes)
        self.remaining.append(remaining)
        ceiling = Ceiling(most, had.items, window, owner, remaining, quotes, span=HERE)
        clipped = evolve(made, standard=clipped_by(made.standard, ceiling))
        return evolve(clipped, ceilings=(ceiling,)) if owner == OWNER else clipped


def result_of(standard: Computed | Same) -> Computed:
    return standard.standard if isinstance(standard, Same) else standard
