"""Amounts that a text leaves open: 在3000元至2万元之间, 不低于4000元, 在800元以内."""

from collections.abc import Callable
from fractions import Fraction

from tiaowen.frozen import frozen


@frozen
class Interval:
    """A closed interval; an end that the text does not state is None and stays None.

    Raises `ValueError` if the lower end is above the upper one.
    """

    lower: Fraction | None = None
    upper: Fraction | None = None

    def __attrs_post_init__(self) -> None:
        if self.lower is not None and self.upper is not None and self.upper < self.lower:
            raise ValueError(f"interval ends at {self.upper}, below its start {self.lower}")

    @classmethod
    def exactly(cls, value: Fraction) -> "Interval":
        """The interval that holds one value."""
        return cls(value, value)

    @property
    def exact(self) -> Fraction | None:
        """The value, if the interval holds just one."""
        return self.lower if self.lower == self.upper else None

    def __add__(self, other: "Interval") -> "Interval":
        """The sums, end by end."""
        return Interval(_plus(self.lower, other.lower), _plus(self.upper, other.upper))

    def scale(self, factor: Fraction) -> "Interval":
        """The products with a number; a negative one exchanges the ends, zero gives zero."""
        if factor == 0:
            return Interval.exactly(Fraction(0))
        ends = (_times(self.lower, factor), _times(self.upper, factor))
        return Interval(*ends) if factor > 0 else Interval(*reversed(ends))

    def minimum(self, other: "Interval") -> "Interval":
        """The smaller of a value here and one there: a cap clips both ends."""
        return Interval(
            _unless_open(min, self.lower, other.lower), _stated(min, self.upper, other.upper)
        )

    def maximum(self, other: "Interval") -> "Interval":
        """The larger of a value here and one there: a floor lifts both ends."""
        return Interval(
            _stated(max, self.lower, other.lower), _unless_open(max, self.upper, other.upper)
        )


_End = Fraction | None
_Choose = Callable[[Fraction, Fraction], Fraction]


def _plus(left: _End, right: _End) -> _End:
    return None if left is None or right is None else left + right


def _times(end: _End, factor: Fraction) -> _End:
    return None if end is None else end * factor


def _unless_open(choose: _Choose, left: _End, right: _End) -> _End:
    """The chosen end; open if either is, for the open one might go beyond the other."""
    return None if left is None or right is None else choose(left, right)


def _stated(choose: _Choose, left: _End, right: _End) -> _End:
    """The chosen end; a stated end bounds the result even where the other is open."""
    if left is None or right is None:
        return right if left is None else left
    return choose(left, right)
