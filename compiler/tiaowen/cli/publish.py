"""`tiaowen publish`: the papers of a document that checks clean, as .docx and PDF."""

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from tiaowen.cli import exits
from tiaowen.cli.arguments import ArgumentParser, open_project, parse_day
from tiaowen.cli.build import refused
from tiaowen.cli.exits import UsageError
from tiaowen.cli.streams import say

if TYPE_CHECKING:
    from tiaowen.office.papers import Papers

EXAMPLE = """  tiaowen publish policies/xiangtan_2019 --out 成文
  tiaowen publish policies/xiangtan_2019 --out 成文 --on 2020-06-01     期限已满的，页首写明
  tiaowen publish policies/xiangtan_2019 --out 成文 --pdf               另存一份 PDF

写出：工作手册、申兑指南（个人）、申兑指南（企业）、责任清单。没有内容的不写，并说明。"""

_NAMES = ("工作手册", "申兑指南（个人）", "申兑指南（企业）", "责任清单")
"""The papers by which a folder is known to hold what this verb wrote, and may be replaced."""


def configure(parser: ArgumentParser) -> None:
    """The words of the verb."""
    parser.add_folder()
    parser.add_argument(
        "--out",
        metavar="文件夹",
        type=Path,
        required=True,
        help="写到哪里（原来写的几份整个换掉）",
    )
    parser.add_argument(
        "--on", metavar="日期", type=parse_day, help="按哪一天看期限过了没有；不写只列出期限"
    )
    parser.add_argument("--pdf", action="store_true", help="另存 PDF（要安装 LibreOffice）")


def run(arguments: Namespace) -> int:
    """Write the papers as a whole; a document with errors writes nothing."""
    project = open_project(arguments.folder)
    out: Path = arguments.out
    if not _replaceable(out):
        raise UsageError(
            f"“{out}”里有别的文件，没有改动它。请用 --out 另选一个新的或者空的文件夹。"
        )
    if refused(project):
        return exits.ERRORS
    try:
        made = project.papers(arguments.on)
        files = _files(made, pdf=arguments.pdf)
    except ModuleNotFoundError as error:
        raise UsageError(
            f"生成 Word 文件要用的“{error.name}”没有安装。请先运行：pip install 'tiaowen[office]'"
        ) from None
    return _write(out, made, files)


def _replaceable(out: Path) -> bool:
    """Whether nothing but papers stands there."""
    if not out.exists():
        return True
    return out.is_dir() and all(_is_paper(path) for path in out.iterdir())


def _is_paper(path: Path) -> bool:
    return path.is_file() and path.stem in _NAMES and path.suffix in (".docx", ".pdf")


def _files(made: "Papers", *, pdf: bool) -> dict[str, bytes]:
    from tiaowen.office.pdf import NoPdf, to_pdf
    from tiaowen.office.word import render

    files = {f"{name}.docx": render(paper) for name, paper in made.written.items()}
    if pdf:
        try:
            files |= {f"{name}.pdf": to_pdf(files[f"{name}.docx"]) for name in made.written}
        except NoPdf as error:
            raise UsageError(str(error)) from None
    return files


def _write(out: Path, made: "Papers", files: dict[str, bytes]) -> int:
    from tiaowen.source.write import CannotWrite, replace_tree

    try:
        replace_tree(out, files)
    except CannotWrite as error:
        raise UsageError(f"{error.finding.message}{error.finding.help}") from None
    for sentence in made.left_out:
        say(sentence)
    say(f"已生成“{out}”，共{len(files)}个文件：{'、'.join(sorted(files))}。")
    return exits.CLEAN
