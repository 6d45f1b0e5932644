"""`tiaowen build`: pages and Python of a document that checks clean."""

from argparse import Namespace
from pathlib import Path

from tiaowen.cli import exits
from tiaowen.cli.arguments import ArgumentParser, open_project
from tiaowen.cli.exits import UsageError
from tiaowen.cli.report import has_errors, say_findings
from tiaowen.cli.streams import say
from tiaowen.project import Project

EXAMPLE = """  tiaowen build policies/xiangtan_2019
  tiaowen build policies/xiangtan_2019 --check"""


def configure(parser: ArgumentParser) -> None:
    """The words of the verb."""
    parser.add_folder()
    parser.add_argument(
        "--check", action="store_true", help="只核对生成的文件是不是最新的，不写文件"
    )
    parser.add_argument(
        "--out",
        metavar="文件夹",
        type=Path,
        help="写到哪里（原有内容整个换掉）；不写时为 policies 旁边的 generated/文件夹名",
    )


def run(arguments: Namespace) -> int:
    """Write the output folder as a whole, or compare it; a document with errors writes nothing."""
    from tiaowen.project.output import default_output

    project = open_project(arguments.folder)
    out: Path = arguments.out or default_output(project.root)
    if refused(project):
        return exits.ERRORS
    return _compare(project, out) if arguments.check else _write(project, out)


def refused(project: Project) -> bool:
    """Whether the document has errors; they are then said, and that nothing was written."""
    for findings in (project.findings, project.example_findings):
        if has_errors(findings):
            say_findings(findings)
            say("有错误没有改正，不生成文件；原来生成的文件没有动。")
            return True
    return False


def _write(project: Project, out: Path) -> int:
    from tiaowen.project.output import is_output, output_files
    from tiaowen.source.write import CannotWrite, replace_tree

    if not is_output(out):
        raise UsageError(
            f"“{out}”里有别的文件，没有改动它。请用 --out 另选一个新的或者空的文件夹。"
        )
    files = output_files(project)
    try:
        replace_tree(out, {str(path): data for path, data in files.items()})
    except CannotWrite as error:
        raise UsageError(f"{error.finding.message}{error.finding.help}") from None
    say(f"已生成“{out}”，共{len(files)}个文件。")
    return exits.CLEAN


def _compare(project: Project, out: Path) -> int:
    from tiaowen.project.output import differences, output_files

    found = differences(out, output_files(project))
    for difference in found:
        print(f"{difference.drift.value}  {out / difference.path}")
    if not found:
        say(f"“{out}”是最新的。")
        return exits.CLEAN
    say(f"有{len(found)}个文件与规则不一致。请重新生成：tiaowen build {project.root}")
    return exits.ERRORS
