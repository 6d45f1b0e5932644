"""`tiaowen fmt`: the settled layout for rule files."""

import sys
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from tiaowen.cli import exits
from tiaowen.cli.arguments import ArgumentParser
from tiaowen.cli.exits import UsageError
from tiaowen.cli.report import say_findings
from tiaowen.cli.streams import say
from tiaowen.findings import Finding
from tiaowen.source import SourceFile

if TYPE_CHECKING:
    from tiaowen.syntax.scan import Vocabulary

EXAMPLE = """  tiaowen fmt policies/xiangtan_2019
  tiaowen fmt --check policies/xiangtan_2019/07-huhang.tiaowen"""

STDIN = "-"


def configure(parser: ArgumentParser) -> None:
    """The words of the verb."""
    parser.add_argument(
        "paths",
        metavar="文件或文件夹",
        nargs="+",
        help="要整理的规则文件、文件夹；- 为从键盘或管道读",
    )
    parser.add_argument("--check", action="store_true", help="只列出要整理的文件，不改文件")


def run(arguments: Namespace) -> int:
    """Write the files that change, or with --check name them; 1 if --check finds some or one is unreadable."""
    if arguments.paths == [STDIN]:
        return _stream(check=arguments.check)
    faults: list[Finding] = []
    changed = 0
    for root, paths in list(_folders(arguments.paths)):
        vocabulary = _vocabulary(root)
        for path in paths:
            match _read(root, path):
                case Finding() as fault:
                    faults.append(fault)
                case source:
                    changed += _format(path, source, vocabulary, check=arguments.check)
    if faults:
        say_findings(faults)
        return exits.ERRORS
    _summarise(changed, check=arguments.check)
    return exits.ERRORS if changed and arguments.check else exits.CLEAN


def _summarise(changed: int, *, check: bool) -> None:
    if not changed:
        say("版式都已整理好，没有要改的。")
    elif check:
        say(f"有{changed}个文件要整理。请运行 tiaowen fmt。")
    else:
        say(f"整理了{changed}个文件。")


def _vocabulary(root: Path) -> "Vocabulary":
    """Every name that the files of a folder declare."""
    from tiaowen.source.read import read_folder
    from tiaowen.syntax.scan import scan_vocabulary

    return scan_vocabulary(read_folder(root)[0])


def _folders(paths: list[str]) -> Iterator[tuple[Path, list[Path]]]:
    """Rule files by the folder of their document, where the names they use are declared."""
    from tiaowen.source.read import RULE_SUFFIX

    for path in map(Path, paths):
        if path.is_dir():
            yield path, sorted(path.rglob(f"[!.]*{RULE_SUFFIX}"))
        elif path.is_file():
            yield path.parent, [path]
        else:
            raise UsageError(f"没有“{path}”这个文件或文件夹。请核对路径。")


def _read(root: Path, path: Path) -> SourceFile | Finding:
    from tiaowen.source.read import read_source

    return read_source(path, root)


def _format(path: Path, source: SourceFile, vocabulary: "Vocabulary", *, check: bool) -> bool:
    """Whether the file changes; its path is printed then, and unless checking the file is written."""
    from tiaowen.source.write import CannotWrite, write_aside
    from tiaowen.syntax.format import format_source

    text = format_source(source, vocabulary)
    if text == source.text:
        return False
    print(path)
    if not check:
        try:
            write_aside(path, text.encode())
        except CannotWrite as error:
            raise UsageError(f"{error.finding.message}{error.finding.help}") from None
    return True


def _stream(*, check: bool) -> int:
    """From stdin to stdout; names are those that the text itself declares."""
    from tiaowen.source.read import decode
    from tiaowen.syntax.format import format_source
    from tiaowen.syntax.scan import scan_vocabulary

    source = decode(sys.stdin.buffer.read(), STDIN)
    if isinstance(source, Finding):
        say_findings([source])
        return exits.ERRORS
    text = format_source(source, scan_vocabulary([source]))
    if not check:
        print(text, end="")
    return exits.ERRORS if check and text != source.text else exits.CLEAN
