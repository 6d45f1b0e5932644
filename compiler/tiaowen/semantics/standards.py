"""公布标准: values from outside, or a table of values by date and options."""

from collections.abc import Sequence
from datetime import date
from fractions import Fraction

from tiaowen.findings import Related
from tiaowen.model.names import Fact, Object, Standard, StandardValue
from tiaowen.model.types import Choice, Date, Number, Type
from tiaowen.semantics.clauses import by_label, quotes_of
from tiaowen.semantics.comparisons import check_option
from tiaowen.semantics.declare import Declared
from tiaowen.semantics.facts import fact_form
from tiaowen.semantics.names import APPLICATION_DATE, FAULTY, Faulty, Names, Scope
from tiaowen.semantics.report import shown
from tiaowen.semantics.tables import EMPTY, Header, cell_date, cell_number, even_rows, header
from tiaowen.semantics.units import has_unit, read_unit, unit_words
from tiaowen.syntax import tree
from tiaowen.values.units import DIMENSIONLESS, convertible

_START, _VALUE = "起", "值"


def build_standards(declared: Declared, names: Names) -> tuple[Standard, ...]:
    """Build every standard and let the rules of every object read it."""
    articles = declared.articles
    built = [_standard(block, articles[id(block)], names) for block in declared.standards]
    for block, standard in zip(declared.standards, built, strict=True):
        for values in names.values.values():
            values.setdefault(block.name.text, standard)
    return tuple(standard for standard in built if isinstance(standard, Standard))


def _standard(block: tree.StandardBlock, article: str, names: Names) -> Standard | Faulty:
    scope = Scope(names)
    form = fact_form(block.type, block.name, scope)
    keys = [_key(name, scope) for name in block.keys]
    facts = tuple(key for key in keys if key is not None)
    if form is not None:
        _check_source(block, scope)
    if form is None or scope.failed:
        return FAULTY
    basis = quotes_of(by_label(block.clauses, scope).get("依据"), scope)
    values = () if block.table is None else _values(block.table, form.type, facts, scope)
    if scope.failed or block.alias is None:
        return FAULTY
    return Standard(
        name=block.name.text,
        alias=block.alias.text,
        kind=form.kind,
        type=form.type,
        given_by_user=block.given_by_user,
        reads=next((fact for fact in facts if isinstance(fact.type, Date)), None),
        keys=tuple(fact for fact in facts if isinstance(fact.type, Choice)),
        values=values,
        article=article,
        anchors=basis,
        span=block.span,
    )


def _check_source(block: tree.StandardBlock, scope: Scope) -> None:
    """A standard is given by the user or has a table: one of the two."""
    if block.given_by_user != (block.table is not None):
        return
    both = block.given_by_user
    scope.error(
        "TW0612",
        block.name.span,
        f"“{block.name.text}”既写了由使用方提供，又列了数，不知道以哪个为准。"
        if both
        else f"“{block.name.text}”没有写是多少，也没有写由谁提供，用到它的都算不出来。",
        "请只留一种。" if both else "请列出各时期的数，或者写“由使用方提供”。",
    )


def _key(name: tree.Name, scope: Scope) -> Fact | None:
    """The date or option fact that selects a row; None for 申请日期 and after a fault."""
    if name.text == APPLICATION_DATE:
        return None
    fact = _fact_of_any_object(name.text, scope.names)
    if fact is None:
        return scope.unknown(name, "信息")
    if isinstance(fact.type, (Date, Choice)) and not _is_multiple(fact.type):
        return fact
    return scope.error(
        "TW0614",
        name.span,
        f"公布标准不能按“{name.text}”分别定：它不是日期，也不是只选一项的选项。",
        "请写一项日期，或者一项“选项〔…〕”。",
    )


def _is_multiple(type_: Type) -> bool:
    return isinstance(type_, Choice) and type_.multiple


def _fact_of_any_object(name: str, names: Names) -> Fact | None:
    for owner in names.objects.values():
        if isinstance(owner, Object):
            fact = names.values[owner.name].get(name)
            if isinstance(fact, Fact):
                return fact
    return None


def _values(
    table: tree.Table, type_: Type, keys: Sequence[Fact], scope: Scope
) -> tuple[StandardValue, ...]:
    heads = [header(cell) for cell in table.head]
    options = [key for key in keys if isinstance(key.type, Choice)]
    expected = [_START, *(key.name for key in options), _VALUE]
    if sorted(head.name for head in heads) != sorted(expected):
        scope.error(
            "TW0607",
            heads[0].span.to(heads[-1].span),
            f"这张表的表头应当是{'、'.join(f'“{name}”' for name in expected)}，"
            f"现在写的是{'、'.join(f'“{head.name}”' for head in heads)}。",
            "请照着改；“起”是从哪一天起执行，“值”是多少。",
        )
        return ()
    rows = even_rows(table, scope) or ()
    read = [_row(row, heads, type_, options, scope) for row in rows]
    values = tuple(value for value in read if value is not None)
    _report_repeats(values, scope)
    return tuple(sorted(values, key=lambda value: (value.keys, value.start)))


def _row(
    row: tuple[tree.Cell, ...],
    heads: Sequence[Header],
    type_: Type,
    options: Sequence[Fact],
    scope: Scope,
) -> StandardValue | None:
    cells = {head.name: (cell, head) for cell, head in zip(row, heads, strict=True)}
    start = _start(cells[_START][0], scope)
    value = _value(*cells[_VALUE], type_, scope)
    keys = tuple(_option(cells[key.name][0], key, scope) for key in options)
    if start is None or value is None or not all(keys):
        return None
    return StandardValue(start, keys, value, span=row[0].span.to(row[-1].span))


def _start(cell: tree.Cell, scope: Scope) -> date | None:
    day = cell_date(cell.text)
    if day is not None:
        return day
    return scope.error(
        "TW0606",
        cell.span,
        f"看不懂“{cell.text}”是从哪一天起。",
        "请写全年月日，如“2019年1月1日”。",
    )


def _option(cell: tree.Cell, key: Fact, scope: Scope) -> str:
    assert isinstance(key.type, Choice)
    name = tree.Name(cell.text, cell.span)
    return cell.text if check_option(name, key.type, key.name, scope) else ""


def _value(cell: tree.Cell, head: Header, type_: Type, scope: Scope) -> Fraction | None:
    numeral = cell_number(cell.text, scope.names.units) if cell.text not in EMPTY else None
    if numeral is None or not isinstance(type_, Number):
        return scope.error(
            "TW0606",
            cell.span,
            f"看不懂“{cell.text}”是多少，这一时期的标准就没有数。",
            "请写成带单位的数，如“1500元/月”；没有公布过的时期，整行删去。",
        )
    bare = numeral.unit is None and numeral.kind == "number"
    scale, spelled = head.one if bare else (Fraction(1), numeral.unit or "")
    unit = read_unit(spelled, cell.span, scope)
    if unit is None:
        return None
    factor = convertible(unit, type_.unit)
    if factor is None and unit == DIMENSIONLESS:
        factor = Fraction(1)
    if factor is None:
        return scope.error(
            "TW0403",
            cell.span,
            f"{has_unit(shown(cell.span), unit)}，这项标准的单位是{unit_words(type_.unit)}。",
            "请改成同一个单位。",
        )
    return numeral.value * scale * factor


def _report_repeats(values: Sequence[StandardValue], scope: Scope) -> None:
    first: dict[tuple[date, tuple[str, ...]], StandardValue] = {}
    for value in values:
        key = (value.start, value.keys)
        if first.setdefault(key, value) is not value:
            scope.error(
                "TW0611",
                value.span,
                "同一天起、同样的选项有两行，不知道以哪一行为准。",
                "请删去一行，或者改正日期。",
                related=(Related(first[key].span, "前一行"),),
            )
