"""算例: what is known, what came out, and the arithmetic behind it."""

from collections import Counter
from collections.abc import Sequence

from tiaowen.cases import ExampleResult, Outcome
from tiaowen.cases.outcome import failing, reading_lines
from tiaowen.model.document import Example, ExampleSubject
from tiaowen.model.provisions import Selection
from tiaowen.pages.arithmetic import Known, arithmetic
from tiaowen.pages.members import member_tables
from tiaowen.pages.told import known_words, several_words
from tiaowen.pages.views import Cell, ExampleLine, ExamplesView, Table
from tiaowen.pages.words import NOTHING, status_words
from tiaowen.runtime import Decision, Status
from tiaowen.values.printing import format_date
from tiaowen.wording import ProvisionPlan

_HEADER = ("序号", "日期", "已知", "选哪一种", "按规则算出", "与编写人填的结果")
_CHOICE = _HEADER.index("选哪一种")
_COUNTED = {
    Outcome.PASSED: "一致",
    Outcome.FAILED: "不一致",
    Outcome.UNFILLED: "还没有人填",
    Outcome.UNREADABLE: "填的看不懂",
}
_AGREEMENT = {
    Outcome.PASSED: "一致",
    Outcome.UNFILLED: "结果还没有人填",
    Outcome.UNREADABLE: "填的结果看不懂",
}


def examples_view(plan: ProvisionPlan, results: Sequence[ExampleResult]) -> ExamplesView:
    """The 算例 of one provision; what all of them have in common is said once."""
    common = _common(results)
    rows = tuple(_row(number, each, common) for number, each in enumerate(results, 1))
    lines = (
        ExampleLine(f"算例{number}", tuple(arithmetic(plan, each)))
        for number, each in enumerate(results, 1)
    )
    table = _without_choice(Table(_HEADER, rows))
    steps = tuple(line for line in lines if line.steps)
    return ExamplesView(
        _checked(results), known_words(common), table, steps, member_tables(results)
    )


def example_names(results: Sequence[ExampleResult]) -> dict[str, str]:
    """What the pages call each 算例: 算例3, with the name it was given in brackets."""
    found: dict[str, str] = {}
    numbers = Counter[str]()
    for result in results:
        provision = result.example.provision.name
        numbers[provision] += 1
        given = given_name(result.example)
        found[result.example.name] = f"算例{numbers[provision]}" + (f"（{given}）" if given else "")
    return found


def given_name(example: Example) -> str:
    """The name that was given to it; "" for a row of a table, which has none."""
    return "" if example.name.startswith(f"{example.provision.name}算例表第") else example.name


def _checked(results: Sequence[ExampleResult]) -> str:
    """Who filled in the results, and how many of them the rules give too."""
    if not results:
        return ""
    counts = Counter(result.outcome for result in results)
    told = "，".join(
        f"{counts[outcome]}个{words}" for outcome, words in _COUNTED.items() if counts[outcome]
    )
    return f"共{len(results)}个算例。结果由编写人填写，再由规则另算一遍来核对：{told}。"


def _without_choice(table: Table) -> Table:
    """The table without the column of choices, where no 算例 has one to make."""
    if any(row[_CHOICE] != NOTHING for row in table.rows):
        return table
    header = (*table.header[:_CHOICE], *table.header[_CHOICE + 1 :])
    return Table(header, tuple((*row[:_CHOICE], *row[_CHOICE + 1 :]) for row in table.rows))


def _known(result: ExampleResult) -> Known:
    return (*result.example.facts, *result.example.standards)


def _common(results: Sequence[ExampleResult]) -> Known:
    """What every one of several 算例 knows."""
    if len(results) < 2:
        return ()
    rest = [_known(result) for result in results[1:]]
    return tuple(pair for pair in _known(results[0]) if all(pair in other for other in rest))


def _row(number: int, result: ExampleResult, common: Known) -> tuple[Cell, ...]:
    known, example = tuple(pair for pair in _known(result) if pair not in common), result.example
    return (
        tuple(filter(None, (str(number), given_name(example)))),
        format_date(example.on),
        "；".join(filter(None, (known_words(known), several_words(_several(example))))) or NOTHING,
        _choice(result),
        _answer(_telling(result.decision)),
        _AGREEMENT.get(result.outcome, f"不一致，填的是{result.example.expected}"),
    )


def _answer(decision: Decision) -> Cell:
    """The answer; of open 疑义 a line for each way to read them."""
    if decision.status is Status.UNSETTLED:
        return ("尚待明确：", *reading_lines(decision))
    return status_words(decision)


def _telling(decision: Decision) -> Decision:
    """The decision that has the reason: that of the only member, where it alone is refused."""
    alone = len(decision.members) == 1 and decision.status is Status.NOT_ELIGIBLE
    return decision.members[0] if alone and not failing(decision) else decision


def _several(example: Example) -> ExampleSubject:
    """The lists and the records."""
    return ExampleSubject((), example.lists, example.received)


def _choice(result: ExampleResult) -> str:
    standard, choice = result.example.provision.result, result.example.choice
    if not isinstance(standard, Selection):
        return NOTHING
    return "没有选" if choice is None else standard.options[choice - 1].label
