"""`tiaowen check`: every fault of a document in one run."""

from argparse import Namespace

from tiaowen.cli import exits
from tiaowen.cli.arguments import ArgumentParser, open_project
from tiaowen.cli.report import has_errors, print_findings

EXAMPLE = """  tiaowen check policies/xiangtan_2019
  tiaowen check policies/xiangtan_2019 --json > findings.json"""


def configure(parser: ArgumentParser) -> None:
    """The words of the verb."""
    parser.add_folder()
    parser.add_argument("--strict", action="store_true", help="有“提醒”也算没有通过")
    parser.add_argument("--json", action="store_true", help="以 JSON 输出，供程序读取")


def run(arguments: Namespace) -> int:
    """Print the findings; 1 if there is an error (with --strict also for a 提醒)."""
    findings = open_project(arguments.folder).findings
    print_findings(findings, as_json=arguments.json)
    return exits.ERRORS if has_errors(findings, strict=arguments.strict) else exits.CLEAN
