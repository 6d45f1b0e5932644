"""`tiaowen batch`: one provision for a whole table of cases."""

from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from tiaowen.cli import exits
from tiaowen.cli.arguments import ArgumentParser, open_project, parse_day
from tiaowen.cli.columns import columns
from tiaowen.cli.exits import UsageError
from tiaowen.cli.report import document_of
from tiaowen.cli.streams import say

if TYPE_CHECKING:
    from tiaowen.batch import Summary
    from tiaowen.project import Project
    from tiaowen.sql import Query

EXAMPLE = """  tiaowen batch policies/xiangtan_2019 稳岗返还 --tables
  tiaowen batch policies/xiangtan_2019 稳岗返还 --input 企业.csv --output 结果.csv --on 2019-06-01

先用 --tables 看要哪些栏。一行一个办理对象；金额以分为单位；不掌握的留空，留空不等于“否”，也不等于0。
一个事项要读几个表的（职工、已享受情况），把各表的文件放进一个文件夹，文件名与表名相同。

结束时的代码：算完了就是 0；规则文件有错误，或者输入不能用，是 1。"""


def configure(parser: ArgumentParser) -> None:
    """The words of the verb."""
    parser.add_folder()
    parser.add_argument("provision", metavar="事项", help="事项的名称或英文名")
    parser.add_argument("--tables", action="store_true", help="只列出要读的表和栏，不计算")
    parser.add_argument(
        "--input", metavar="文件", type=Path, help="CSV 或 Parquet 文件，或者放着它们的文件夹"
    )
    parser.add_argument(
        "--output", metavar="文件", type=Path, help="结果写进这个文件（.csv 或 .parquet，整个换掉）"
    )
    parser.add_argument(
        "--on", metavar="日期", type=parse_day, help="全部按这一天计算；不写时各行按自己的 on_date"
    )


def run(arguments: Namespace) -> int:
    """Decide every row; 1 if the rules or the rows cannot be used."""
    if not arguments.tables:
        _check_words(arguments)
    project = open_project(arguments.folder)
    if document_of(project, "批量计算") is None:
        return exits.ERRORS
    try:
        return _run(project, arguments)
    except ModuleNotFoundError as error:
        raise UsageError(
            f"批量计算要用的“{error.name}”没有安装。请先运行：pip install 'tiaowen[batch]'"
        ) from None


def _check_words(arguments: Namespace) -> None:
    lacking = [f"--{name}" for name in ("input", "output") if getattr(arguments, name) is None]
    if lacking:
        raise UsageError(f"命令写得不对。缺少：{'、'.join(lacking)}；只看要哪些栏的，写 --tables。")
    if arguments.output.suffix not in (".csv", ".parquet"):
        raise UsageError(
            f"“{arguments.output}”不是 .csv 也不是 .parquet。请把结果的文件名写成这两种之一。"
        )


def _run(project: "Project", arguments: Namespace) -> int:
    from tiaowen.batch import Unusable, run
    from tiaowen.sql.header import header

    made = _query(project, arguments.provision)
    if arguments.tables:
        print(header(made).replace("-- ", ""), end="")
        return exits.CLEAN
    day = None if arguments.on is None else arguments.on.isoformat()
    try:
        summary = run(made, arguments.input, arguments.output, day)
    except Unusable as error:
        say(str(error))
        return exits.ERRORS
    print("\n".join(_lines(made, summary)))
    say(f"已写进“{arguments.output}”。")
    return exits.CLEAN


def _query(project: "Project", word: str) -> "Query":
    from tiaowen.cli.decide import find
    from tiaowen.sql import Refusal, queries

    assert project.document is not None, "a document without errors is built"
    (made,) = queries(project.document, [find(project.plans, word)])
    if isinstance(made, Refusal):
        raise UsageError(f"“{made.name}”还不能批量计算：{made.reason}。请用 tiaowen run 逐个计算。")
    return made


# --- what came out ------------------------------------------------------------------------------


def _lines(made: "Query", summary: "Summary") -> Iterator[str]:
    from tiaowen.runtime import Money

    rows: list[tuple[str, ...]] = [("结论", "行数", "金额合计（元）", "上限合计（元）")]
    for status, group in sorted(summary.by_status.items(), key=lambda each: -each[1].rows):
        ends = ("" if end is None else str(Money(int(end))) for end in (group.lower, group.upper))
        rows.append((_word(status), str(group.rows), *ends))
    rows.append(("合计", str(summary.rows), "", ""))
    yield from columns(rows)
    missing = (
        (fact.name, number) for fact, number in zip(made.missing, summary.missing, strict=True)
    )
    yield from _counted("缺少的信息（一行可以缺几样）", missing)
    clauses = (
        (f"{each.id} {each.text}", number)
        for each, number in zip(made.plan.text.clauses, summary.failed, strict=True)
    )
    yield from _counted("不成立的条件（一行可以有几个）", clauses)
    for table, names in summary.unused.items():
        yield f"没有用到的栏：{table} 的{'、'.join(names)}"


def _counted(head: str, counts: Iterator[tuple[str, int]]) -> Iterator[str]:
    rows = [(words, str(number)) for words, number in counts if number]
    if rows:
        yield ""
        yield head
        yield from columns(rows)


def _word(status: str) -> str:
    from tiaowen.runtime import Status
    from tiaowen.sql.query import INVALID

    return "信息不能用（超出规定的范围）" if status == INVALID else Status[status.upper()].value
