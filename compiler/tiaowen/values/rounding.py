"""Rounding of exact values to a step: 四舍五入到分, 舍去到元, 进位到百元."""

from collections.abc import Mapping
from enum import Enum
from fractions import Fraction
from types import MappingProxyType


class RoundingMode(Enum):
    """What becomes of the part below the step. All three work on the magnitude."""

    HALF_UP = "四舍五入"
    DOWN = "舍去"
    UP = "进位"


ROUNDING_MODES: Mapping[str, RoundingMode] = MappingProxyType(
    {mode.value: mode for mode in RoundingMode}
)
"""The modes by the words that texts use."""

ROUNDING_STEPS: Mapping[str, Fraction] = MappingProxyType(
    {
        "分": Fraction(1, 100),
        "角": Fraction(1, 10),
        "元": Fraction(1),
        "十元": Fraction(10),
        "百元": Fraction(100),
        "千元": Fraction(1000),
        "万元": Fraction(10000),
        "整数": Fraction(1),
    }
)
"""The steps by the words that follow 到; the value is in 元 (整数: in the unit of the value)."""


def round_to(value: Fraction, step: Fraction, mode: RoundingMode) -> Fraction:
    """`value` as a multiple of `step`; halves go away from zero (－0.005 to 分 is －0.01).

    Raises `ValueError` if the step is not positive.
    """
    if step <= 0:
        raise ValueError(f"rounding step {step} is not positive")
    whole, rest = divmod(abs(value) / step, 1)
    magnitude = (whole + _carry(rest, mode)) * step
    return magnitude if value >= 0 else -magnitude


def _carry(rest: Fraction, mode: RoundingMode) -> int:
    """1 if a rest (at least 0, less than 1) makes the next step, else 0."""
    match mode:
        case RoundingMode.HALF_UP:
            return int(2 * rest >= 1)
        case RoundingMode.DOWN:
            return 0
        case RoundingMode.UP:
            return int(rest > 0)
