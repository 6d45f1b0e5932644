"""`tiaowen targets`: whether targets are reached, by measured values."""

from argparse import Namespace

from tiaowen.cli import exits
from tiaowen.cli.arguments import ArgumentParser, open_project
from tiaowen.cli.output import add_output, put
from tiaowen.cli.report import document_of
from tiaowen.cli.schedule_file import members_of, read

EXAMPLE = """  tiaowen targets policies/xiangtan_2019 --values 数值.json
  tiaowen targets policies/xiangtan_2019 --values 数值.json --format json --output 目标.json

数值写一个 JSON 文件，数都加引号：
  [{"目标": "企业职工培训人数", "时期": "2019年", "数值": "2.75万人"},
   {"目标": "企业职工培训人数", "指标": "重点培养的企业技术工人人数", "时期": "2019年", "数值": "5200"}]

结束时的代码：列出来了就是 0，没有达成也是 0；规则文件有错误，或者 JSON 文件里写的不能用，是 1。"""


def configure(parser: ArgumentParser) -> None:
    """The words of the verb."""
    parser.add_folder()
    parser.add_argument("--values", metavar="文件", required=True, help="目标的数值（JSON）")
    parser.add_argument("--members", metavar="文件", help="单位组的成员（JSON）")
    parser.add_argument(
        "--format",
        choices=("table", "json"),
        metavar="格式",
        default="table",
        help="table 表格（不写就是它），json 供程序读取",
    )
    add_output(parser)


def run(arguments: Namespace) -> int:
    """Compare; 1 if the rules, the members or the values cannot be used."""
    from tiaowen.schedule import read_values, targets

    document = document_of(open_project(arguments.folder), "核对目标")
    members = None if document is None else members_of(arguments.members, document)
    if document is None or members is None:
        return exits.ERRORS
    values = read(arguments.values, lambda data: read_values(data, document, members))
    if values is None:
        return exits.ERRORS
    from tiaowen.cli import targets_formats

    form = targets_formats.as_json if arguments.format == "json" else targets_formats.as_table
    put(form(document, targets(document, values, members)), arguments.output)
    return exits.CLEAN
