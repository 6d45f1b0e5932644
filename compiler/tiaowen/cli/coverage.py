"""`tiaowen coverage`: how far the rules cover the official text."""

from argparse import Namespace
from typing import TYPE_CHECKING

from tiaowen.cli import exits
from tiaowen.cli.arguments import ArgumentParser, open_project
from tiaowen.cli.exits import UsageError
from tiaowen.cli.report import print_findings
from tiaowen.cli.streams import print_json, say
from tiaowen.project import Project

if TYPE_CHECKING:
    from tiaowen.lockstep import Alignment
    from tiaowen.lockstep.report import Report
    from tiaowen.text import Article

EXAMPLE = """  tiaowen coverage policies/xiangtan_2019
  tiaowen coverage policies/xiangtan_2019 --text --measure 七

结束时的代码：读得出来就是 0，还有没写的也是 0（这里只列情况，对错由 tiaowen check 核对）；
规则文件或者原文读不出来是 1。"""


def configure(parser: ArgumentParser) -> None:
    """The words of the verb."""
    parser.add_folder()
    parser.add_argument("--measure", metavar="条款", help="只看这一条，例如 七、（七）或者第六条")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--text", action="store_true", help="列出原文全文，每一分句注明写在哪里")
    form.add_argument("--json", action="store_true", help="以 JSON 输出，供程序读取")


def run(arguments: Namespace) -> int:
    """Print the coverage; 1 only if rules or text cannot be read."""
    project = open_project(arguments.folder)
    if project.document is not None and not project.document.identity.text_file:
        say("这份文件没有原文（原文：无），没有可以对照的内容。")
        return exits.CLEAN
    if project.alignment is None:
        print_findings(project.findings)
        say("规则文件或者原文读不出来，改正以后才能对照。")
        return exits.ERRORS
    _print(arguments, project.alignment)
    _mention_errors(project)
    return exits.CLEAN


def _print(arguments: Namespace, alignment: "Alignment") -> None:
    from tiaowen.lockstep.report import report

    article = _article(alignment, arguments.measure) if arguments.measure else None
    found = _only(report(alignment), article)
    if arguments.json:
        from tiaowen.cli.coverage_json import as_data

        print_json(as_data(alignment, found))
    elif arguments.text:
        from tiaowen.cli.coverage_text import print_text

        print_text(alignment.text.file, found, article)
    else:
        from tiaowen.cli.coverage_table import print_table

        print_table(found)


def _article(alignment: "Alignment", label: str) -> "Article":
    article = alignment.text.article(label)
    if article is None:
        labels = "、".join(each.label for each in alignment.text.articles) or "无"
        raise UsageError(f"原文里没有“{label}”这一条。有：{labels}。")
    return article


def _only(report: "Report", article: "Article | None") -> "Report":
    """The part of the report about one article."""
    from tiaowen.lockstep.report import Report

    if article is None:
        return report
    parts = tuple(part for part in report.parts if part.span == article.span)
    inside = range(article.span.start, article.span.end)
    return Report(parts, tuple(c for c in report.structure if c.span.start in inside))


def _mention_errors(project: Project) -> None:
    if project.has_errors:
        say(f"规则文件还有错误，请用 tiaowen check {project.root} 查看。")
