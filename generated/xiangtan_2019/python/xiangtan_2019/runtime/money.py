"""Money in whole 分."""

import re
from decimal import Decimal
from fractions import Fraction
from typing import Final

from attrs import frozen

FEN_PER_YUAN: Final = 100
_DIGITS: Final = 30
_DECIMAL: Final = re.compile(r"[+-]?[0-9]{1,30}(?:\.[0-9]{1,30})?")


@frozen(order=True, repr=False)
class Money:
    """An amount of money, exact, in whole 分 (1 元 is 100 分). It may be a rate such as 元/月: the unit is the fact's."""

    fen: int

    @property
    def yuan(self) -> Decimal:
        """The amount in 元 with two digits, exact."""
        return Decimal(self.fen).scaleb(-2)

    def __str__(self) -> str:
        sign, fen = ("-", -self.fen) if self.fen < 0 else ("", self.fen)
        return f"{sign}{fen // FEN_PER_YUAN}.{fen % FEN_PER_YUAN:02d}"

    def __repr__(self) -> str:
        return f"yuan({str(self)!r})"


def yuan(amount: str | int | Decimal) -> Money:
    """Money from 元: `yuan("120000")`, `yuan("0.01")`, `yuan(120000)`.

    Raises TypeError for a float or a bool, ValueError for anything that is not a number in whole 分.
    """
    if isinstance(amount, bool) or not isinstance(amount, (str, int, Decimal)):
        raise TypeError(
            f"金额请写成字符串、整数或 Decimal，不能用 {type(amount).__name__}：{amount!r}"
        )
    if not isinstance(amount, int) and not _is_decimal(amount):
        raise ValueError(f"不是金额，请写成“120000”或者“0.01”这样的数：{str(amount)[:40]!r}")
    fen = Fraction(amount) * FEN_PER_YUAN
    if fen.denominator != 1:
        raise ValueError(f"金额最小到分：{amount!r}")
    return Money(int(fen))


def _is_decimal(amount: str | Decimal) -> bool:
    """Whether it is a number that can be written out: no fraction, no exponent, not endless."""
    if isinstance(amount, Decimal):
        return amount.is_finite() and abs(amount.adjusted()) < _DIGITS
    return _DECIMAL.fullmatch(amount) is not None
