"""`tiaowen check`: every fault of a document in one run."""

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from tiaowen.cli import exits
from tiaowen.cli.arguments import ArgumentParser, open_project
from tiaowen.cli.exits import UsageError
from tiaowen.cli.report import has_errors, print_findings
from tiaowen.cli.streams import say

if TYPE_CHECKING:
    from tiaowen.findings.apply import Change

EXAMPLE = """  tiaowen check policies/xiangtan_2019
  tiaowen check policies/xiangtan_2019 --fix
  tiaowen check policies/xiangtan_2019 --json > findings.json"""


MOST_PASSES = 6


def configure(parser: ArgumentParser) -> None:
    """The words of the verb."""
    parser.add_folder()
    parser.add_argument("--strict", action="store_true", help="有“提醒”也算没有通过")
    parser.add_argument(
        "--fix",
        action="store_true",
        help="先代为改正不影响政策含义的地方，并登记没有登记过的名称，再检查",
    )
    parser.add_argument("--json", action="store_true", help="以 JSON 输出，供程序读取")


def run(arguments: Namespace) -> int:
    """Print the findings; 1 if there is an error (with --strict also for a 提醒)."""
    if arguments.fix:
        _fix(arguments.folder)
    findings = open_project(arguments.folder).findings
    print_findings(findings, as_json=arguments.json)
    return exits.ERRORS if has_errors(findings, strict=arguments.strict) else exits.CLEAN


def _fix(folder: Path) -> None:
    """Carry out what needs nobody's eye, and say what was changed.

    What was mended can bring more to light: rules are read further once their object is registered.
    """
    from tiaowen.findings.apply import apply_fixes
    from tiaowen.source.write import CannotWrite

    changes: list[Change] = []
    try:
        for _ in range(MOST_PASSES):
            more = apply_fixes(folder, open_project(folder).findings)
            if not more:
                break
            changes += more
    except CannotWrite as error:
        raise UsageError(f"{error.finding.message}{error.finding.help}") from None
    for change in changes:
        say(f"已改〔{change.path}，第{change.line}行〕{change.title}")
    say(f"代为改了{len(changes)}处，请逐处核对。" if changes else "没有可以代为改正的地方。")
