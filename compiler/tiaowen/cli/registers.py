"""`tiaowen registers`: what a reviewer has to see all of, as tables."""

from argparse import Namespace
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from tiaowen.cli import exits
from tiaowen.cli.arguments import ArgumentParser, open_project
from tiaowen.cli.exits import UsageError
from tiaowen.cli.report import document_of
from tiaowen.cli.streams import print_json

if TYPE_CHECKING:
    from tiaowen.registers import Register, Row

EXAMPLE = """  tiaowen registers policies/xiangtan_2019                 有哪些清单，各有几行
  tiaowen registers policies/xiangtan_2019 limits          限制和不利条件
  tiaowen registers policies/xiangtan_2019 谁说了算        写中文名称也可以
  tiaowen registers policies/xiangtan_2019 --json          全部清单，供程序读取

一行放得下的排成表，放不下的逐条列出。规则文件还有错误的，不列。"""

WIDEST = 120
"""Columns of a terminal; wider tables are printed row by row."""
_NOWHERE = "—"


def configure(parser: ArgumentParser) -> None:
    """The words of the verb."""
    parser.add_folder()
    parser.add_argument("name", metavar="清单", nargs="?", help="只看这一张；不写就列出有哪些")
    parser.add_argument("--json", action="store_true", help="以 JSON 输出，供程序读取")


def run(arguments: Namespace) -> int:
    """Print the registers; 1 where the document has errors."""
    project = open_project(arguments.folder)
    if document_of(project, "列清单") is None:
        return exits.ERRORS
    found = project.registers
    wanted = found if arguments.name is None else (_named(arguments.name, found),)
    if arguments.json:
        from tiaowen.interchange.registers import registers_json

        print_json(registers_json(wanted))
    elif arguments.name is None:
        _print_overview(found)
    else:
        _print(wanted[0])
    return exits.CLEAN


def _named(name: str, registers: "Sequence[Register]") -> "Register":
    """The register of that name or title."""
    for each in registers:
        if name in (each.name, each.title):
            return each
    from tiaowen.cli.nearest import nearest

    near = nearest(name, [word for each in registers for word in (each.name, each.title)])
    hint = f"是不是“{near}”？" if near else ""
    names = "、".join(f"{each.name}（{each.title}）" for each in registers)
    raise UsageError(f"没有“{name}”这张清单。{hint}有：{names}。")


def _print_overview(registers: "Sequence[Register]") -> None:
    from tiaowen.cli.columns import columns

    head = ("清单", "名称", "行数")
    rows = [(each.name, each.title, str(len(each.rows))) for each in registers]
    print("\n".join(columns([head, *rows], left=2)))


def _print(register: "Register") -> None:
    from tiaowen.cli.columns import columns
    from tiaowen.findings.excerpt import width

    print(f"{register.title}：{register.note}")
    if not register.rows:
        print("无。")
        return
    head = ("条款", *register.columns)
    lines = columns([head, *map(_cells, register.rows)], left=len(head))
    fits = max(map(width, lines)) <= WIDEST
    print("\n".join(lines if fits else _one_by_one(head, register.rows)))


def _one_by_one(head: Sequence[str], rows: "Sequence[Row]") -> Iterator[str]:
    """A block for each row: its measure and first cell, then a line for each other cell."""
    from tiaowen.findings.excerpt import printable

    for row in rows:
        measure, first, *rest = map(printable, _cells(row))
        yield f"{measure}  {first}"
        yield from (f"  {label}：{cell}" for label, cell in zip(head[2:], rest, strict=True))


def _cells(row: "Row") -> tuple[str, ...]:
    return (row.measure or _NOWHERE, *row.cells)
