"""`tiaowen test`: every 算例 through the reference interpreter and the generated Python."""

from argparse import Namespace
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from tiaowen.cli import exits
from tiaowen.cli.arguments import ArgumentParser, open_project
from tiaowen.cli.report import has_errors, print_findings
from tiaowen.cli.streams import print_json, say

if TYPE_CHECKING:
    from tiaowen.cases import ExampleResult

EXAMPLE = """  tiaowen test policies/xiangtan_2019
  tiaowen test policies/xiangtan_2019 --json"""

JSON_VERSION = 1


def configure(parser: ArgumentParser) -> None:
    """The words of the verb."""
    parser.add_folder()
    parser.add_argument("--json", action="store_true", help="以 JSON 输出，供程序读取")


def run(arguments: Namespace) -> int:
    """Print what did not come out and a count; 1 if the rules have errors or an 算例 fails."""
    project = open_project(arguments.folder)
    if project.has_errors:
        print_findings(project.findings, as_json=arguments.json)
        say("规则文件有错误，改正以后才能核对算例。")
        return exits.ERRORS
    results = project.examples
    if arguments.json:
        print_json({"version": JSON_VERSION, "examples": [_data(result) for result in results]})
    else:
        if project.example_findings:
            print_findings(project.example_findings)
        print(_summary(results))
    return exits.ERRORS if has_errors(project.example_findings) else exits.CLEAN


def _summary(results: "Sequence[ExampleResult]") -> str:
    """`共15个算例，15个通过。`"""
    counts = Counter(result.outcome.value for result in results)
    parts = "，".join(f"{count}个{outcome}" for outcome, count in counts.items())
    return f"共{len(results)}个算例{'，' if parts else ''}{parts}。"


def _data(result: "ExampleResult") -> dict[str, Any]:
    example = result.example
    return {
        "name": example.name,
        "provision": example.provision.alias,
        "file": example.span.file.path,
        "line": example.span.first.line,
        "outcome": result.outcome.value,
        "passed": result.passed,
        "expected": example.expected,
        "actual": result.shown,
    }
