"""`tiaowen cases`: the 算例 that are missing on thresholds, with 结果 `？` for a person to fill."""

from argparse import Namespace
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from tiaowen.cli import exits
from tiaowen.cli.arguments import ArgumentParser, open_project
from tiaowen.cli.exits import UsageError
from tiaowen.cli.report import print_findings
from tiaowen.cli.streams import say
from tiaowen.source import SourceFile

if TYPE_CHECKING:
    from tiaowen.cases.boundary import Gap
    from tiaowen.syntax.scan import Vocabulary

EXAMPLE = """  tiaowen cases policies/xiangtan_2019
  tiaowen cases policies/xiangtan_2019 --write"""


def configure(parser: ArgumentParser) -> None:
    """The words of the verb."""
    parser.add_folder()
    parser.add_argument(
        "--write", action="store_true", help="写进规则文件，接在事项的最后一个算例后面"
    )


def run(arguments: Namespace) -> int:
    """Print the rows to fill, or write them into the rule files; 1 if the rules have errors."""
    from tiaowen.cases.rows import additions, with_additions

    project = open_project(arguments.folder)
    if project.document is None or project.has_errors:
        print_findings(project.findings)
        say("规则文件有错误，改正以后才能列出要补的算例。")
        return exits.ERRORS
    added = additions(project.document, project.boundary_gaps)
    if arguments.write:
        texts = with_additions(project.document, added)
        _write(arguments.folder, texts, project.vocabulary)
    else:
        print("\n".join(each.text for each in added), end="")
    _say_what_was_found(sum(each.count for each in added), written=arguments.write)
    _say_what_was_not(project.boundary_gaps)
    return exits.CLEAN


def _write(folder: Path, texts: Mapping[SourceFile, str], vocabulary: "Vocabulary") -> None:
    """Lay the changed files out and write each in one step; their paths are printed."""
    from tiaowen.source.write import CannotWrite, write_aside
    from tiaowen.syntax.format import format_source

    for file, text in texts.items():
        laid_out = format_source(SourceFile(file.path, text), vocabulary)
        try:
            write_aside(folder / file.path, laid_out.encode())
        except CannotWrite as error:
            raise UsageError(f"{error.finding.message}{error.finding.help}") from None
        print(folder / file.path)


def _say_what_was_found(count: int, *, written: bool) -> None:
    if not count:
        say("能试到的门槛，线上和线的两边都有算例了。")
        return
    where = "写进了规则文件" if written else "可以粘到规则文件里"
    say(f"还缺{count}个算例，{where}。结果都是“？”，请由人按原文算出来再填，不要照抄程序算的。")


def _say_what_was_not(gaps: "Iterable[Gap]") -> None:
    for gap in gaps:
        if not gap.points:
            say(
                f"〔{gap.span.file.path}，第{gap.span.first.line}行〕"
                f"没有找到能试出“{gap.plan.provision.name}”的“{gap.text}”的情况，请由人想一个算例。"
            )
