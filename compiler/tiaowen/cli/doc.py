"""`tiaowen doc`: the site of a document that checks clean."""

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from tiaowen.cli import exits
from tiaowen.cli.arguments import ArgumentParser, open_project
from tiaowen.cli.build import refused
from tiaowen.cli.exits import UsageError
from tiaowen.cli.streams import say

if TYPE_CHECKING:
    from tiaowen.project import Project

EXAMPLE = """  tiaowen doc policies/xiangtan_2019
  tiaowen doc policies/xiangtan_2019 --out 网页"""

_MARK = "_static/tiaowen.css"
"""The file by which a folder is known to hold a site, which may be replaced."""


def configure(parser: ArgumentParser) -> None:
    """The words of the verb."""
    parser.add_folder()
    parser.add_argument(
        "--out",
        metavar="文件夹",
        type=Path,
        help="写到哪里（原有内容整个换掉）；不写时为 policies 旁边的 site/文件夹名",
    )


def run(arguments: Namespace) -> int:
    """Write the site as a whole; a document with errors writes nothing."""
    from tiaowen.project.output import beside_policies

    project = open_project(arguments.folder)
    out: Path = arguments.out or beside_policies(project.root, "site")
    if not _replaceable(out):
        raise UsageError(
            f"“{out}”里有别的文件，没有改动它。请用 --out 另选一个新的或者空的文件夹。"
        )
    if refused(project):
        return exits.ERRORS
    return _write(project, out)


def _replaceable(out: Path) -> bool:
    """Whether nothing but a site stands there."""
    if not out.exists():
        return True
    return out.is_dir() and ((out / _MARK).is_file() or not any(out.iterdir()))


def _write(project: "Project", out: Path) -> int:
    from tiaowen.source.write import CannotWrite, replace_tree

    try:
        from tiaowen.site.build import build

        assert project.document is not None, "a document without errors is built"
        files = build(project.site, project.document.identity.title)
    except ModuleNotFoundError as error:
        raise UsageError(
            f"生成网页要用的“{error.name}”没有安装。请先运行：pip install 'tiaowen[docs]'"
        ) from None
    try:
        replace_tree(out, files)
    except CannotWrite as error:
        raise UsageError(f"{error.finding.message}{error.finding.help}") from None
    say(f"已生成“{out}”，共{len(files)}个文件。请打开“{out / 'index.html'}”。")
    return exits.CLEAN
