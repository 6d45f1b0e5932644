"""Random results: what a provision gives."""

from attrs import evolve

from support.nodes import HERE
from support.random_conditions import Conditions, ordered
from support.random_names import BODY, OPTION_LABELS, PART_LABELS
from tiaowen.model.expressions import Anchor, Cases, Expression, Progressive
from tiaowen.model.provisions import (
    Computed,
    Option,
    PerMember,
    ProvisionKind,
    Same,
    Selection,
    Sum,
)
from tiaowen.model.results import Part, Parts, Quota, Range, Rate, Stated, StatedKind
from tiaowen.model.types import Number
from tiaowen.model.walk import amounts_of
from tiaowen.values.absence import Absence
from tiaowen.values.units import YUAN, Unit

MONTHLY = ("元", "元/月")
SERVICES = ('免费"培训', "免费参加培训", "全程代办、按月回访")


class Results(Conditions):
    """Results of every kind, as a rule file writes them."""

    planned: tuple[tuple[ProvisionKind, str], ...] = ()
    """Kind and name of each provision of the document."""
    given: Computed
    """What the first of them gives."""

    def standard(self, index: int) -> Computed | Same:
        """What a provision gives: its own, or what the first one gives."""
        kind, _ = self.planned[index]
        if index and self.upto(7) == 7:
            same = self.for_whole(index, self.given)
            return Same(self.planned[0][1], same, self.quotes(), span=HERE)
        made = self.own_standard(kind, index)
        if not index:
            self.given = made
        return made

    def for_whole(self, index: int, given: Computed) -> Computed:
        """A result, read again in another provision: each member is decided in its name."""
        if not isinstance(given, PerMember):
            return given
        kind, name = self.planned[index]
        alias = f"provision_{index}"
        inner = evolve(given.provision, kind=kind, name=name, alias=alias)
        return evolve(given, provision=inner)

    def own_standard(self, kind: ProvisionKind, index: int) -> Computed:
        del index
        match self.upto(9):
            case 4:
                return Sum(self.number("元/月", 1), self.quotes(), span=HERE)
            case 5:
                return self.range(self.pick(MONTHLY), self.quotes())
            case 6:
                return self.parts(self.pick(MONTHLY))
            case 7:
                return self.open_result(kind)
            case 8 | 9:
                return self.selection()
            case _:
                amount = self._amount()
                return Sum(amount, self._behind(amount), span=HERE)

    def _behind(self, amount: Expression) -> tuple[Anchor, ...]:
        """Quotes behind an amount; none where its lines have them."""
        return () if isinstance(amount, (Progressive, Cases)) else self.quotes()

    def range(self, unit: str, quotes: tuple[Anchor, ...]) -> Range:
        """A range with one or both ends; the computed ones may come out the wrong way round."""
        ends = self.pick(((True, True), (False, True), (True, False)))
        lower, upper = (self.number(unit, 1) if stated else None for stated in ends)
        if lower is not None and upper is not None:
            lower, upper = ordered(lower, upper)
        decides = self.pick((BODY, Absence.TEXT_SILENT))
        return Range(lower, upper, Unit.parse(unit), decides, quotes, span=HERE)

    def parts(self, unit: str) -> Parts:
        first, made = self.upto(len(PART_LABELS) - 1), []
        for index in range(2 + self.upto(1)):
            label, quotes = PART_LABELS[(first + index) % len(PART_LABELS)], self.quotes()
            amount = self.number(unit, 1) if self.upto(2) else self.range(unit, quotes)
            made.append(Part(label, amount, quotes, span=HERE))
        return Parts(tuple(made), Unit.parse(unit), span=HERE)

    def open_result(self, kind: ProvisionKind) -> Rate | Quota | Stated:
        """A result that is no amount; who pays is given a rate or words alone."""
        match self.upto(2 if kind is ProvisionKind.LEVY else 4):
            case 0 | 1:
                return Rate(self.number("", 1), self.quotes(), span=HERE)
            case 2:
                silent = Absence.TEXT_SILENT.value
                text, quotes = self.pick(
                    ((silent, ()), (StatedKind.ELSEWHERE.value, self.quotes()))
                )
                return Stated(StatedKind.ELSEWHERE, text, quotes, span=HERE)
            case 3:
                amount = self._amount()
                return Quota(amount, self._behind(amount), span=HERE)
            case _:
                stated = self.pick((StatedKind.SERVICE, StatedKind.RIGHT))
                return Stated(stated, self.pick(SERVICES), self.quotes(), span=HERE)

    def selection(self) -> Selection:
        chooser = self.pick(("申请人", BODY, Absence.TEXT_SILENT))
        first = self.upto(len(OPTION_LABELS) - 1)
        labels = [
            self.pick(("", OPTION_LABELS[(first + index) % len(OPTION_LABELS)]))
            for index in range(2 + self.upto(1))
        ]
        options = tuple(
            Option(label, self.number("元", 2), self.quotes(), span=HERE) for label in labels
        )
        return Selection(chooser, options, span=HERE)

    def _amount(self) -> Expression:
        """An amount of money that stands alone, so that it may be a scale or cases."""
        match self.upto(5):
            case 0:
                return self.scale("元", 1)
            case 1:
                return self._by_cases("元", 1)
            case _:
                return self.number("元", 2)


def is_periodic(standard: Computed | Same) -> bool:
    """Whether an amount is for each month, so that it must be said for how many."""
    if isinstance(standard, Same | Range):
        return False
    exact = [each.amount for each in standard.parts] if isinstance(standard, Parts) else None
    amounts = amounts_of(standard) if exact is None else exact
    units = [
        each.type.unit
        for each in amounts
        if not isinstance(each, Range) and isinstance(each.type, Number)
    ]
    return not isinstance(standard, Rate) and any(unit != YUAN for unit in units)
