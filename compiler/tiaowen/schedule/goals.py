"""Whether a measured value reaches a standard, and how far it is from it."""

from fractions import Fraction

from tiaowen.values.goals import Goal


def reached(goal: Goal, value: Fraction) -> bool:
    """Whether the value does what the standard asks; of a range both ends count."""
    if goal.high is not None:
        return goal.low <= value <= goal.high
    match goal.operator:
        case "ge":
            return value >= goal.low
        case "gt":
            return value > goal.low
        case "le":
            return value <= goal.low
        case "lt":
            return value < goal.low
        case "eq":
            return value == goal.low
        case "ne":
            return value != goal.low


def distance(goal: Goal, value: Fraction) -> Fraction:
    """Value minus standard: below it negative; inside a range 0, above it what is over its upper end."""
    if goal.high is None or value < goal.low:
        return value - goal.low
    return max(Fraction(0), value - goal.high)
