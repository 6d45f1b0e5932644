"""`tiaowen calendar`: when tasks are due, and with a log how each of them stands."""

from argparse import Namespace
from datetime import date
from typing import TYPE_CHECKING

from tiaowen.cli import exits
from tiaowen.cli.arguments import ArgumentParser, open_project, parse_day
from tiaowen.cli.exits import UsageError
from tiaowen.cli.nearest import nearest
from tiaowen.cli.output import add_output, put
from tiaowen.cli.report import document_of
from tiaowen.cli.schedule_file import members_of, read
from tiaowen.cli.streams import say

if TYPE_CHECKING:
    from tiaowen.cli.calendar_rows import Calendar
    from tiaowen.model.document import Document
    from tiaowen.schedule import Members
    from tiaowen.values.periods import Window

EXAMPLE = """  tiaowen calendar policies/xiangtan_2019 --from 2019-01-01 --to 2019-12-31
  tiaowen calendar policies/xiangtan_2019 --from 2019-01-01 --to 2019-12-31 --unit 市人社局
  tiaowen calendar policies/xiangtan_2019 --from 2019-01-01 --to 2019-12-31 --format ics --output 日程.ics

单位组的成员、办理记录各写一个 JSON 文件：
  --members  {"各县市区（园区和示范区）": ["湘潭县", "湘乡市"]}
  --log      [{"任务": "按季度汇总", "单位": "湘潭县", "日期": "2019-04-02", "事件": "办理", "所属期": "2019年第1季度"}]
事件有：办理、开始、触发。原文没有写完成时限的，期末到了也不算逾期。

结束时的代码：列出来了就是 0；规则文件有错误，或者 JSON 文件里写的不能用，是 1。"""

_LONGEST_YEARS = 50


def configure(parser: ArgumentParser) -> None:
    """The words of the verb."""
    parser.add_folder()
    parser.add_argument(
        "--from", dest="first", metavar="日期", type=parse_day, required=True, help="从哪一天起"
    )
    parser.add_argument(
        "--to", dest="last", metavar="日期", type=parse_day, required=True, help="到哪一天止"
    )
    parser.add_argument("--unit", metavar="单位", help="只看这个单位（单位组、成员也行）")
    parser.add_argument("--members", metavar="文件", help="单位组的成员（JSON）")
    parser.add_argument("--log", metavar="文件", help="办理记录（JSON）；有了才列状态和触发的任务")
    parser.add_argument("--on", metavar="日期", type=parse_day, help="按哪一天看状态；不写为今天")
    parser.add_argument(
        "--format",
        choices=("table", "json", "csv", "ics"),
        metavar="格式",
        default="table",
        help="table 表格（不写就是它），json、csv 供程序和表格软件，ics 供日历软件",
    )
    add_output(parser)


def run(arguments: Namespace) -> int:
    """Lay out the tasks; 1 if the rules, the members or the log cannot be used."""
    window = _window(arguments.first, arguments.last)
    if arguments.on is not None and arguments.log is None:
        raise UsageError(
            "写了 --on，没有写 --log：没有办理记录，列不出状态。请加 --log，或者去掉 --on。"
        )
    document = document_of(open_project(arguments.folder), "排日程")
    if document is None:
        return exits.ERRORS
    members = members_of(arguments.members, document)
    if members is None:
        return exits.ERRORS
    found = _calendar(arguments, document, members, window)
    if found is None:
        return exits.ERRORS
    _mention_unmatched(found)
    put(_rendered(found, arguments.format), arguments.output)
    return exits.CLEAN


def _window(first: date, last: date) -> "Window":
    from tiaowen.values.periods import Window

    if last < first:
        raise UsageError(f"--to（{last}）早于 --from（{first}），请核对这两个日期。")
    if last.year - first.year > _LONGEST_YEARS:
        raise UsageError(f"从 {first} 到 {last} 太长了，一次最多列{_LONGEST_YEARS}年。")
    return Window(first, last)


def _calendar(
    arguments: Namespace, document: "Document", members: "Members", window: "Window"
) -> "Calendar | None":
    from tiaowen.cli.calendar_rows import laid_out
    from tiaowen.schedule import read_log

    names = _asked(arguments.unit, document, members)
    if arguments.log is None:
        return laid_out(document, members, window, names)
    events = read(arguments.log, lambda data: read_log(data, document, members))
    if events is None:
        return None
    return laid_out(document, members, window, names, events, arguments.on or date.today())


def _asked(unit: str | None, document: "Document", members: "Members") -> frozenset[str] | None:
    from tiaowen.schedule.who import names_of

    if unit is None:
        return None
    known = names_of(document, members)
    if unit in known:
        return known[unit]
    near = nearest(unit, known)
    hint = f"最接近的是“{near}”。" if near else ""
    raise UsageError(f"没有哪项任务或者目标由“{unit}”承担。{hint}成员请用 --members 给出。")


def _mention_unmatched(found: "Calendar") -> None:
    for event in found.unmatched:
        say(
            f"有一条记录对不上任何一期：{event.on} {event.unit or '各单位'} “{event.task}”"
            f"{event.kind.value}。请核对日期、所属期和对象。"
        )


def _rendered(found: "Calendar", form: str) -> bytes:
    from tiaowen.cli import calendar_formats

    match form:
        case "json":
            return calendar_formats.as_json(found)
        case "csv":
            return calendar_formats.as_csv(found)
        case "ics":
            return calendar_formats.as_icalendar(found)
        case _:
            return calendar_formats.as_table(found)
