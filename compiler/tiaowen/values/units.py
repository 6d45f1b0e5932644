"""Units as types: 元/人·月 is a type, 名 and 人 are one unit, 百分点 is not a percentage.

A unit is a quotient of products of unit names. Names are folded to one canonical spelling when
a unit is read, so that 1000元/名 and 1000元/人 are equal; what the text spells is kept by
`values.numerals`.
"""

from collections import Counter
from collections.abc import Iterable
from fractions import Fraction

from tiaowen.frozen import frozen

UNITS: frozenset[str] = frozenset(
    {"元", "年", "月", "日", "工作日", "岁", "人", "人次"}
    | {"户", "家", "个", "场", "次", "项", "级", "百分点"}
)
"""Canonical names of the units that every document knows."""

UNIT_SYNONYMS: dict[str, str] = {
    "名": "人",
    "位": "人",
    "周岁": "岁",
    "天": "日",
    "个月": "月",
    "周年": "年",
    "个工作日": "工作日",
    "个百分点": "百分点",
}
"""Other spellings of the standard units; everything is folded to the right-hand side."""

COUNTED_FORMS: dict[str, str] = {
    "月": "个月",
    "日": "天",
    "岁": "周岁",
    "工作日": "个工作日",
    "百分点": "个百分点",
}
"""How a unit is printed behind a number where its canonical name would read as something else
(12月 is December)."""

_SLASHES = str.maketrans({"／": "/", "・": "·", "•": "·"})
_MONTHS_PER_YEAR = 12


class UnknownUnit(ValueError):  # noqa: N818
    """A unit was named that neither the table nor the document knows; `name` is its spelling."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


def unit_names(extra: Iterable[str] = ()) -> frozenset[str]:
    """All spellings of single units that may follow a number, with the document's own."""
    return UNITS.union(UNIT_SYNONYMS, extra)


def canonical_name(spelling: str, extra: Iterable[str] = ()) -> str:
    """The one name of a unit; raises `UnknownUnit` where nothing declares it."""
    name = UNIT_SYNONYMS.get(spelling, spelling)
    if name in UNITS or name in extra:
        return name
    raise UnknownUnit(spelling)


@frozen
class Unit:
    """A quotient of products of canonical unit names, sorted and with nothing left to cancel.

    Build it with `parse` or `of`; the constructor takes names that are already in that form.
    """

    numerator: tuple[str, ...] = ()
    denominator: tuple[str, ...] = ()

    @classmethod
    def of(cls, numerator: Iterable[str], denominator: Iterable[str] = ()) -> "Unit":
        """The unit of these canonical names, sorted and cancelled."""
        above, below = Counter(numerator), Counter(denominator)
        return cls(
            tuple(sorted((above - below).elements())), tuple(sorted((below - above).elements()))
        )

    @classmethod
    def parse(cls, text: str, extra: Iterable[str] = ()) -> "Unit":
        """Read 元/人·月 (元/人/月 is the same). The empty text is dimensionless.

        `extra` are the units that the document declares. Raises `UnknownUnit`.
        """
        if not text:
            return DIMENSIONLESS
        declared = frozenset(extra)
        products = [
            [canonical_name(name, declared) for name in product.split("·")]
            for product in text.translate(_SLASHES).split("/")
        ]
        return cls.of(products[0], (name for product in products[1:] for name in product))

    def __mul__(self, other: "Unit") -> "Unit":
        return Unit.of(self.numerator + other.numerator, self.denominator + other.denominator)

    def __truediv__(self, other: "Unit") -> "Unit":
        return Unit.of(self.numerator + other.denominator, self.denominator + other.numerator)

    def __str__(self) -> str:
        above, below = "·".join(self.numerator), "·".join(self.denominator)
        return f"{above}/{below}" if below else above

    def simplified(self) -> tuple["Unit", Fraction]:
        """This unit with every 年 set off against a 月, and the factor for its values.

        800元/月×2年 is 1600元·年/月, hence 1600×12元; 元·月/年 has the factor 1/12.
        """
        years = min(self.numerator.count("年"), self.denominator.count("月"))
        months = min(self.numerator.count("月"), self.denominator.count("年"))
        unit = Unit.of(
            self.numerator + ("月",) * years + ("年",) * months,
            self.denominator + ("年",) * years + ("月",) * months,
        )
        return unit, Fraction(_MONTHS_PER_YEAR) ** (years - months)


DIMENSIONLESS = Unit()
YUAN = Unit(("元",))
YEAR = Unit(("年",))
MONTH = Unit(("月",))
DAY = Unit(("日",))
AGE = Unit(("岁",))
PERSON = Unit(("人",))
YEAR_OF_AGE = Unit(("岁",))
PERCENTAGE_POINT = Unit(("百分点",))


def divide_units(dividend: Unit, divisor: Unit, amount: Fraction | None = None) -> Unit:
    """The unit of a quotient; `amount` is the divisor's value where it is a literal.

    元/年÷12个月 is 元/月: exactly twelve months are the year of the dividend.
    """
    if divisor == MONTH and amount == _MONTHS_PER_YEAR and "年" in dividend.denominator:
        return dividend * YEAR / MONTH
    return dividend / divisor


def convertible(source: Unit, target: Unit) -> Fraction | None:
    """The factor that turns a value in `source` into one in `target`, None if there is none.

    Equal units convert by 1 and years into months by 12; nothing else does.
    """
    if source == target:
        return Fraction(1)
    if source == YEAR and target == MONTH:
        return Fraction(_MONTHS_PER_YEAR)
    return None
