"""Whole-number arithmetic of generated evaluators: rounding a ratio, counting what is known.

A value is a numerator over a positive denominator that is known when the code is generated.
Rounding works on the magnitude, so that -0.5 becomes -1 when halves go up.
"""

from collections.abc import Sequence


def half_up(numerator: int, denominator: int) -> int:
    """The nearest whole number; halves go away from zero (四舍五入)."""
    if numerator < 0:
        return -((denominator - 2 * numerator) // (2 * denominator))
    return (2 * numerator + denominator) // (2 * denominator)


def cut_off(numerator: int, denominator: int) -> int:
    """The whole number next to it towards zero (舍去)."""
    return -(-numerator // denominator) if numerator < 0 else numerator // denominator


def carry_up(numerator: int, denominator: int) -> int:
    """The whole number next to it away from zero (进位)."""
    return numerator // denominator if numerator < 0 else -(-numerator // denominator)


def at_least(count: int, conditions: Sequence[bool | None]) -> bool | None:
    """Whether `count` of the conditions hold; None while those not known can still matter."""
    certain = conditions.count(True)
    if certain >= count:
        return True
    return False if certain + conditions.count(None) < count else None
