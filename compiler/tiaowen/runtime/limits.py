"""What the value of a fact may be: its form, its size, its decimal places."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from fractions import Fraction
from typing import Final

from attrs import frozen

from .history import RECORDS, RECORDS_ALIAS, BenefitRecord
from .money import Money
from .texts import FactText, ObjectText
from .written import counted, plain

_LARGEST: Final = 10**30
"""No amount of a case has more digits."""

_SHOWN: Final = 40
"""Characters of a wrong value that a message shows."""


@frozen
class CaseProblem:
    """Something in a case that cannot be read: where (such as 事实.参保职工人数) and what."""

    path: str
    message: str

    def __str__(self) -> str:
        return f"{self.path}：{self.message}"


class CaseError(ValueError):
    """A case that cannot be read. `problems` holds everything that is wrong with it."""

    def __init__(self, problems: tuple[CaseProblem, ...]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


def check_case(case: object, described: ObjectText, members: Sequence[type] = ()) -> None:
    """Raises CaseError if a fact of the case has a value it cannot have; None is unknown.

    `members` are the classes of the members of its lists, one for each list.
    """
    problems = tuple(
        CaseProblem(fact.name, problem)
        for fact in (*described.facts, *((described.key,) if described.key else ()))
        if (value := getattr(case, fact.alias)) is not None
        and (problem := problem_with(fact, value))
    )
    if described.lists or described.records:
        problems += tuple(_list_problems(case, described, members))
    if problems:
        raise CaseError(problems)


def _list_problems(
    case: object, described: ObjectText, members: Sequence[type]
) -> Iterator[CaseProblem]:
    """What is wrong with the lists of a case and with its records; the members have checked themselves."""
    for each, expected in zip(described.lists, members, strict=True):
        value = getattr(case, each.alias)
        if value is not None and not _all_of(value, expected):
            message = f"应当是一个 tuple，装着每一名{each.member}，现在是{shown(value)}。"
            yield CaseProblem(each.name, message)
    if described.records:
        value = getattr(case, RECORDS_ALIAS)
        if value is not None and not (_all_of(value, BenefitRecord) and all(map(_right, value))):
            message = "应当是一个 tuple，装着 BenefitRecord，日期用 date，金额用 yuan(…)"
            yield CaseProblem(RECORDS, f"{message}，不能小于0，现在是{shown(value)}。")
        elif value is not None and (strange := _strangers(value, described)):
            yield CaseProblem(RECORDS, f"没有登记过{shown(strange[0])}这个事项，请写登记过的全名。")


def _all_of(value: object, expected: type) -> bool:
    return isinstance(value, tuple) and all(type(each) is expected for each in value)


def _strangers(records: tuple[BenefitRecord, ...], described: ObjectText) -> list[str]:
    """Items that no rule of the document knows: their records would count for nothing."""
    known = described.items
    return [each.item for each in records if known and each.item not in known]


def _right(record: BenefitRecord) -> bool:
    """Whether a record is made of what it says."""
    amount = record.amount
    money = amount is None or (
        type(amount) is Money and type(amount.fen) is int and amount.fen >= 0
    )
    return type(record.item) is str and type(record.on) is date and money


def check_standards(standards: object, described: tuple[FactText, ...]) -> None:
    """The same for published standards."""
    check_case(standards, ObjectText("公布标准", "standards", None, described))


def problem_with(fact: FactText, value: object) -> str:
    """What is wrong with a value (not None) for this fact; empty if nothing is."""
    right, expected = _FORMS[fact.kind]
    if not right(fact, value):
        return f"应当是{expected}，现在是{shown(value)}。"
    number = _number(value)
    return "" if number is None else _outside(fact, number)


def shown(value: object) -> str:
    """A value in a message: short, whatever it is."""
    match value:
        case bool():
            return "true" if value else "false"
        case int() if abs(value) > _LARGEST:
            return "一个位数过多的数"
        case Money(fen=fen) if type(fen) is not int:
            return f"Money({fen!r})"[:_SHOWN]
        case int() | float() | str() | Money() | Fraction() | date():
            text = ascii(value) if isinstance(value, str) and not printable(value) else str(value)
            return f"“{text[:_SHOWN]}…”" if len(text) > _SHOWN else f"“{text}”"
        case list() | tuple() | set() | frozenset():
            return "一个列表"
        case Mapping():
            return "一组信息"
        case None:
            return "空"
        case _:
            return f"一个 {type(value).__name__}"


def printable(text: str) -> bool:
    """Whether a text can be written as UTF-8 and shows only what it says."""
    return text.isprintable() and not any(0xD800 <= ord(char) <= 0xDFFF for char in text)


def _outside(fact: FactText, number: Fraction) -> str:
    """What is wrong with the size of a number or with its decimal places."""
    unit = "元" if fact.kind == "金额" and not fact.unit else fact.unit
    if max(abs(number.numerator), number.denominator) > _LARGEST:
        most = f"，最大是{plain(Fraction(fact.maximum))}{counted(unit)}" if fact.maximum else ""
        return f"位数过多，请核对{most}。"
    if number < 0 and not fact.may_be_negative:
        return f"不能小于0，现在是{plain(number)}{counted(unit)}。"
    if fact.maximum and abs(number) > Fraction(fact.maximum):
        most = plain(Fraction(fact.maximum))
        return (
            f"最大是{most}{counted(unit)}，现在是{plain(number)}{counted(unit)}，请核对单位和位数。"
        )
    if (
        fact.kind in ("数量", "比例")
        and fact.digits
        and (number * 10**fact.digits).denominator != 1
    ):
        return f"小数最多{fact.digits}位，现在是{number}。"
    return ""


def _number(value: object) -> Fraction | None:
    match value:
        case bool():
            return None
        case Money():
            return Fraction(value.fen, 100)
        case int() | Fraction():
            return Fraction(value)
        case _:
            return None


def _is_option(fact: FactText, value: object) -> bool:
    if fact.multiple:
        return isinstance(value, frozenset) and value <= set(fact.options)
    return isinstance(value, str) and value in fact.options


def _is_money(_: FactText, value: object) -> bool:
    return type(value) is Money and type(value.fen) is int


_Form = Callable[[FactText, object], bool]


def _instance(expected: type) -> _Form:
    return lambda _, value: type(value) is expected


_FORMS: Final[Mapping[str, tuple[_Form, str]]] = {
    "是否": (_instance(bool), "真假值（True 或者 False）"),
    "认定事项": (_instance(bool), "真假值（True 或者 False）"),
    "整数": (_instance(int), "整数"),
    "期限": (_instance(int), "整数"),
    "金额": (_is_money, "金额（用 yuan(…) 写）"),
    "数量": (_instance(Fraction), "精确的数（Fraction）"),
    "比例": (_instance(Fraction), "精确的比例（Fraction）"),
    "日期": (_instance(date), "日期"),
    "选项": (_is_option, "所列选项中的一个（可多选的，是一个 frozenset）"),
    "文本": (_instance(str), "文字"),
}
