"""argparse in Chinese: its help, its errors, and the arguments that several verbs share."""

import argparse
import re
from datetime import date
from pathlib import Path
from typing import NoReturn

from tiaowen.cli.exits import UsageError
from tiaowen.project import Project

_ERRORS = (
    (r"the following arguments are required: (.*)", "缺少：{0}"),
    (r"unrecognized arguments: (.*)", "多出来的：{0}"),
    (
        r"argument (\S+): invalid choice: '?(.*?)'? \(choose from (.*)\)",
        "{0} 不能是“{1}”，可以是：{2}",
    ),
    (r"argument (\S+): expected one argument", "{0} 后面要写一个值"),
    (r"argument (\S+): expected at least one argument", "{0} 至少要写一个"),
    (r"argument (\S+): ignored explicit argument '?(.*?)'?", "{0} 后面不写值（写了“{1}”）"),
    (r"argument (\S+): not allowed with argument (\S+)", "{0} 和 {1} 不能同时写"),
    (r"ambiguous option: (\S+) could match (.*)", "{0} 不明确，可以是：{1}"),
    (r"argument (\S+): (.*)", "{0}：{1}"),
)
"""argparse's own messages (a pattern for the whole) and what a drafter reads instead."""


class ArgumentParser(argparse.ArgumentParser):
    """The words of one verb. Raises UsageError, in Chinese, instead of leaving the process."""

    def __init__(self, verb: str, summary: str, example: str) -> None:
        super().__init__(
            prog=f"tiaowen {verb}",
            description=f"{summary}。",
            epilog=f"例如：\n{example}",
            formatter_class=argparse.RawDescriptionHelpFormatter,
            add_help=False,
            allow_abbrev=False,
        )
        self._positionals.title = "要写的"
        self._optionals.title = "可加的"
        self.add_argument("-h", "--help", action="help", help="显示这份说明")

    def add_folder(self) -> None:
        """The folder of the document, as `arguments.folder`."""
        self.add_argument("folder", metavar="文件夹", type=Path, help="规则文件所在的文件夹")

    def format_usage(self) -> str:
        """`用法：…`"""
        return super().format_usage().replace("usage: ", "用法：", 1)

    def format_help(self) -> str:
        """The whole help, its headings in Chinese."""
        return super().format_help().replace("usage: ", "用法：", 1)

    def error(self, message: str) -> NoReturn:
        """Wrong words: say which, and how the verb is used."""
        raise UsageError(f"命令写得不对。{_chinese(message)}。\n{self.format_usage().rstrip()}")


def _chinese(message: str) -> str:
    for pattern, words in _ERRORS:
        if found := re.fullmatch(pattern, message, re.DOTALL):
            return words.format(*found.groups())
    return message


def parse_day(text: str) -> date:
    """A date from the command line, `2019-06-01`. Raises ArgumentTypeError."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}”不是日期，请写成 2019-06-01 的样子") from None


def open_project(folder: Path) -> Project:
    """The document in a folder. Raises UsageError if there is no such folder."""
    if not folder.exists():
        raise UsageError(
            f"没有“{folder}”这个文件夹。请核对路径；新建文件夹用 tiaowen new {folder}。"
        )
    if not folder.is_dir():
        raise UsageError(
            f"“{folder}”是文件，不是文件夹。请写规则文件所在的文件夹：{folder.parent}。"
        )
    return Project(folder)
