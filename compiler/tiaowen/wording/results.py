"""Open amounts and periods in words: who sets what, how long it is had, how a range is said."""

from collections.abc import Iterator

from tiaowen.model.expressions import DefinitionRef, Expression
from tiaowen.model.provisions import PerMember, Provision
from tiaowen.model.results import Parts, Range, Term
from tiaowen.values.printing import decimal_text, format_number
from tiaowen.wording.names import words
from tiaowen.wording.phrase import phrase


def setters_of(provision: Provision) -> tuple[tuple[str, str], ...]:
    """What somebody sets (核定), and who: the whole standard, or parts of it by their names."""
    return tuple(
        (name or provision.name, words(each.decides)) for name, each in ranges_of(provision)
    )


def ranges_of(provision: Provision) -> Iterator[tuple[str, Range]]:
    """The ranges of a provision with the names of their parts, "" for the whole standard."""
    match provision.result:
        case Range() as whole:
            yield "", whole
        case PerMember(provision=each):
            yield from ranges_of(each)
        case Parts(parts=parts):
            for part in parts:
                if isinstance(part.amount, Range):
                    yield part.label, part.amount
        case _:
            pass


def range_phrase(amount: Range) -> str:
    """在3000元至2万元之间核定, 在800元/月以内核定, 不低于4000元/人·年，上限原文未明确."""
    match amount.lower, amount.upper:
        case (None, None):
            return "上限、下限原文未明确"
        case (None, upper) if upper is not None:
            return f"在{_named(upper)}以内核定"
        case (lower, None) if lower is not None:
            return f"不低于{phrase(lower)}，上限原文未明确"
        case lower, upper:
            assert lower is not None
            assert upper is not None
            return f"在{phrase(lower)}至{phrase(upper)}之间核定"


def _named(amount: Expression) -> str:
    """A name is set off, as 在 and 以内 stand around it."""
    return f"“{phrase(amount)}”" if isinstance(amount, DefinitionRef) else phrase(amount)


def term_text(term: Term) -> str:
    """最多24个月, 2年, 3至12个月; 原文未明确 where the text does not say."""
    lower, upper = term.lower, term.upper
    if term.silent is not None:
        return term.silent.value
    if upper is None:
        return "" if lower is None else f"至少{format_number(lower, term.unit)}"
    if lower is None:
        return f"最多{format_number(upper, term.unit)}"
    longest = format_number(upper, term.unit)
    return longest if lower == upper else f"{decimal_text(lower)}至{longest}"
