"""How many members count, how often something was had and how much of it, varied in a case."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from typing import Final

from attrs import evolve, field

from tiaowen.cases.places import Facts, Spot, facts_at, member_at, spot_words, with_facts
from tiaowen.frozen import frozen
from tiaowen.model.document import Received
from tiaowen.model.history import Records
from tiaowen.model.totals import Total
from tiaowen.reference import Case, evaluate
from tiaowen.reference.members import counted_records
from tiaowen.runtime.history import RECORDS_ALIAS
from tiaowen.values.periods import Period
from tiaowen.values.printing import format_number
from tiaowen.wording.phrase import phrase

_MOST: Final = 40
"""More members or records nobody writes into an 算例."""

_MOST_FEN: Final = 10**14
_FEN: Final = 100
ONE_YUAN: Final = Fraction(1)
_BEFORE: Final = (Period(12), Period(1), Period())
"""How long before 申请日期 something is said to have been had: a year, where that counts."""
_EARLIEST: Final = date(2, 1, 1)


@frozen
class HowMany:
    """How many members a 人数 counts. Others are copies of one that counts: of the case, else of `likes`."""

    total: Total
    spot: Spot
    likes: tuple[Facts, ...] = field(default=(), eq=False, repr=False)

    @property
    def ends(self) -> tuple[int, int]:
        """None, and as many as are ever tried."""
        return 0, _MOST

    def number(self, case: Case) -> int | None:
        """How many count; None where one is not known to, or the list is not known."""
        counting = self.counting(case)
        return None if counting is None else counting.count(True)

    def put(self, case: Case, number: int) -> Case | None:
        """The case with so many that count; those that do not stay."""
        counting, listed = self.counting(case), self._listed(case)
        if counting is None or listed is None:
            return None
        kept, left = list[Facts](), number
        for each, counts in zip(listed, counting, strict=True):
            if not counts or left:
                kept.append(each)
                left -= counts
        own = self.counted(case)
        likes = self.likes if own is None else (own,)
        made = (self._with(case, (*kept, *[like] * left)) for like in (likes if left else ({},)))
        return next((each for each in made if self.number(each) == number), None)

    def _with(self, case: Case, members: tuple[Facts, ...]) -> Case:
        alias = self.total.members.alias
        return with_facts(case, self.spot, lambda facts: {**facts, alias: members})

    def words(self, case: Case) -> str:
        """职工（登记失业）的人数3人."""
        return f"{self.head}{format_number(evaluate_at(self.total, case, self.spot), '人')}"

    @property
    def head(self) -> str:
        """What it is called in front of a value."""
        return f"{spot_words(self.spot)}{phrase(self.total)}"

    def counting(self, case: Case) -> list[bool] | None:
        """Whether each member counts."""
        owner, condition = member_at(case, self.spot), self.total.condition
        members = None if owner is None else owner.members(self.total.members)
        if members is None:
            return None
        truths = [True if condition is None else evaluate(condition, each) for each in members]
        return None if None in truths else [truth is True for truth in truths]

    def counted(self, case: Case) -> Facts | None:
        """A member that counts, None where no member is known to."""
        counting, listed = self.counting(case) or (), self._listed(case) or ()
        return next((each for each, counts in zip(listed, counting, strict=False) if counts), None)

    def _listed(self, case: Case) -> tuple[Facts, ...] | None:
        facts = facts_at(case, self.spot)
        return None if facts is None else facts.get(self.total.members.alias)


def evaluate_at(node: Total | Records, case: Case, spot: Spot) -> Fraction:
    """The number that a total or the records of a member come to."""
    at = member_at(case, spot)
    value = None if at is None else evaluate(node, at)
    assert isinstance(value, Fraction), "it was put there"
    return value


@frozen
class _Had:
    """Records of what was had before, as one rule looks at them."""

    node: Records
    spot: Spot

    @property
    def head(self) -> str:
        """What it is called in front of a value."""
        return f"{spot_words(self.spot)}{phrase(self.node)}"

    def counted(self, case: Case) -> list[Received] | None:
        """Those that count."""
        at = member_at(case, self.spot)
        return None if at is None else counted_records(self.node, at)

    def all(self, case: Case) -> tuple[Received, ...]:
        """Every record."""
        return (facts_at(case, self.spot) or {}).get(RECORDS_ALIAS) or ()

    def with_records(self, case: Case, records: tuple[Received, ...]) -> Case:
        """The case with other records."""
        return with_facts(case, self.spot, lambda facts: {**facts, RECORDS_ALIAS: records})

    def more(self, case: Case, number: int, amount: Fraction | None) -> Iterator[Case]:
        """The case with more records, on each of the days that may serve."""
        for before in _BEFORE if case.on >= _EARLIEST else ():
            day = before.before(case.on)
            new = (Received(self.node.items[0], day, amount),) * number
            put = self.with_records(case, (*new, *self.all(case)))
            counted = self.counted(put)
            if counted is not None and set(new) <= set(counted):
                yield put


@frozen
class HowOften(_Had):
    """How often something was had; `amount` is what a record says of how much."""

    amount: Fraction | None = field(default=None, eq=False)

    @property
    def ends(self) -> tuple[int, int]:
        """Never, and as often as is ever tried."""
        return 0, _MOST

    def number(self, case: Case) -> int | None:
        """How many records count."""
        counted = self.counted(case)
        return None if counted is None else len(counted)

    def put(self, case: Case, number: int) -> Case | None:
        """The case with so many records that count."""
        counted = self.counted(case)
        if counted is None:
            return None
        missing = number - len(counted)
        if missing > 0:
            tried = self.more(case, missing, self.amount)
            return next((each for each in tried if self.number(each) == number), None)
        dropped = counted[number:]
        kept = list(self.all(case))
        for each in dropped:
            kept.remove(each)
        return self.with_records(case, tuple(kept))

    def words(self, case: Case) -> str:
        """本年度内已享受稳岗返还的次数1次."""
        return f"{self.head}{format_number(evaluate_at(self.node, case, self.spot), '次')}"


@frozen
class HowMuch(_Had):
    """How much money of something was had, in 分."""

    @property
    def ends(self) -> tuple[int, int]:
        """Nothing, and more than anybody had."""
        return 0, _MOST_FEN

    def number(self, case: Case) -> int | None:
        """What the records that count come to."""
        counted = self.counted(case)
        amounts = [each.amount for each in counted or ()]
        if counted is None or None in amounts:
            return None
        return int(sum((each for each in amounts if each is not None), Fraction(0)) * _FEN)

    def put(self, case: Case, number: int) -> Case | None:
        """The case with the first of the records that count so high that they come to the sum."""
        counted = self.counted(case)
        if counted is None:
            return None
        if not counted:
            made = next(self.more(case, 1, ONE_YUAN), None) if number else case
            return made if made is None or not number else self.put(made, number)
        first = counted[0]
        others = sum((each.amount or Fraction(0) for each in counted[1:]), Fraction(0))
        amount = Fraction(number, _FEN) - others
        if amount < 0:
            return None
        records = list(self.all(case))
        records[records.index(first)] = evolve(first, amount=amount)
        return self.with_records(case, tuple(records))

    def words(self, case: Case) -> str:
        """自首次享受起3年内已享受稳岗奖励的金额4500元."""
        return f"{self.head}{format_number(evaluate_at(self.node, case, self.spot), '元')}"
