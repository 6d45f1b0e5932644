"""`tiaowen new`: a document folder that checks clean, to be written over."""

import re
from argparse import Namespace
from keyword import iskeyword
from pathlib import Path

from tiaowen.cli import exits
from tiaowen.cli.arguments import ArgumentParser
from tiaowen.cli.exits import UsageError, cause
from tiaowen.cli.streams import say

EXAMPLE = """  tiaowen new policies/my_policy
  tiaowen check policies/my_policy"""

TEMPLATE = Path(__file__).with_name("template")
TEMPLATE_ALIAS = "my_policy"


def configure(parser: ArgumentParser) -> None:
    """The words of the verb."""
    parser.add_argument(
        "folder", metavar="文件夹", type=Path, help="要新建的文件夹，不能是已有内容的文件夹"
    )


def run(arguments: Namespace) -> int:
    """Write the template; nothing that exists is touched."""
    folder: Path = arguments.folder
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UsageError(f"“{folder}”已经有内容，没有改动它。请换一个新的文件夹名。")
    try:
        _copy(folder, _alias(folder))
    except OSError as error:
        raise UsageError(
            f"“{folder}”写不进去：{cause(error)}。请换一个有写入权限的位置。"
        ) from None
    say(f"已建好“{folder}”，里面是一个可以通过检查的样例。")
    say(f"接着：tiaowen check {folder}，tiaowen test {folder}。")
    return exits.CLEAN


def _copy(folder: Path, alias: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for source in sorted(TEMPLATE.iterdir()):
        text = source.read_text("utf-8").replace(TEMPLATE_ALIAS, alias)
        (folder / source.name).write_text(text, "utf-8", newline="\n")


def _alias(folder: Path) -> str:
    """The folder's name where it can be a name in programs too, else the template's."""
    name = re.sub(r"[-. ]", "_", folder.resolve().name).lower()
    usable = name.isascii() and name.isidentifier() and not iskeyword(name)
    return name if usable else TEMPLATE_ALIAS
