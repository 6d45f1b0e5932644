"""From the command's words to a verb, and from whatever happens to an exit code."""

import os
import sys
from collections.abc import Sequence
from importlib import import_module

from tiaowen import __version__
from tiaowen.cli import exits
from tiaowen.cli.exits import UsageError
from tiaowen.cli.streams import say, use_utf8
from tiaowen.collector import collector_at_rest, collector_dismissed

VERBS = {
    "check": "检查规则文件，列出全部问题",
    "coverage": "逐条列出原文哪些话已经写成规则、哪些还没有",
    "build": "检查无误后生成页面和 Python 程序",
    "doc": "检查无误后生成给审核人和群众看的网页",
    "publish": "生成工作手册、申兑指南、责任清单（Word、PDF）",
    "test": "逐个计算算例，核对结果",
    "cases": "列出门槛上还缺的算例，结果留给人填",
    "run": "计算一个办理对象的情况，给出结论",
    "batch": "把一个事项用到整张表上，一行一个结论",
    "explain": "用中文说明结论的由来，或说明一个问题编号",
    "letter": "为一个办理对象写告知书的草稿（网页或者 docx）",
    "registers": "列出审核清单：谁加的、谁说了算、有哪些限制、收哪些信息",
    "sign": "给审核过的事项签字，看签字以后改了什么",
    "calendar": "排出工作任务的日程，有办理记录的列出状态",
    "targets": "按数值核对工作目标有没有达成、差多少",
    "fmt": "整理规则文件的版式，不改意思",
    "dump": "查看中间结果（开发用）",
    "new": "新建一个文件夹，内有可以照着写的样例",
}
"""Each verb is the module of that name in this folder: `configure(parser)` and `run(arguments) -> int`."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and give its exit code: 0 clean, 1 errors found, 2 wrong usage, 3 internal error."""
    use_utf8()
    try:
        code = _dispatch(list(sys.argv[1:] if argv is None else argv))
        sys.stdout.flush()
        if argv is None:
            collector_dismissed()
        return code
    except UsageError as error:
        say(str(error))
        return exits.USAGE
    except KeyboardInterrupt:
        return exits.INTERRUPTED
    except BrokenPipeError:
        _drop_output()
        return exits.PIPE_CLOSED
    except Exception as error:
        _report_internal(error)
        return exits.INTERNAL


def _dispatch(words: list[str]) -> int:
    match words:
        case [] | ["-h" | "--help" | "help", *_]:
            print(_overview())
            return exits.CLEAN if words else exits.USAGE
        case ["--version" | "-V", *_]:
            print(f"条文 tiaowen {__version__}")
            return exits.CLEAN
        case [verb, *rest] if verb in VERBS:
            return _run(verb, rest)
        case [word, *_]:
            raise UsageError(_unknown_verb(word))
    raise AssertionError(words)


def _run(verb: str, words: list[str]) -> int:
    with collector_at_rest():
        return _run_at_rest(verb, words)


def _run_at_rest(verb: str, words: list[str]) -> int:
    from tiaowen.cli.arguments import ArgumentParser

    module = import_module(f"tiaowen.cli.{verb}")
    parser = ArgumentParser(verb, VERBS[verb], module.EXAMPLE)
    module.configure(parser)
    if {"-h", "--help"} & set(words):
        parser.print_help()
        return exits.CLEAN
    code: int = module.run(parser.parse_args(words))
    return code


def _overview() -> str:
    verbs = "\n".join(f"  {verb:<11}{summary}" for verb, summary in VERBS.items())
    return f"""条文：把政策措施写成规则，检查、计算、成文。

用法：tiaowen 命令 文件夹 …

命令：
{verbs}

例如：
  tiaowen new policies/my_policy        先建一个样例
  tiaowen check policies/my_policy      写完就检查
  tiaowen check --help                  看一个命令怎么用

结束时的代码：0 没有问题，1 有错误，2 命令写得不对，3 程序内部出错。"""


def _unknown_verb(word: str) -> str:
    from tiaowen.cli.nearest import nearest

    near = nearest(word, VERBS)
    hint = f"是不是“{near}”？" if near else ""
    return f"没有“{word}”这个命令。{hint}可用的命令：{'、'.join(VERBS)}。用 tiaowen --help 看说明。"


def _report_internal(error: Exception) -> None:
    say(
        f"程序内部出错（{type(error).__name__}），这不是规则文件的问题。"
        "请把所用的命令和规则文件发给程序的维护人员；"
        "设置环境变量 TIAOWEN_DEBUG=1 后重做一遍，可以看到出错的经过。"
    )
    if os.environ.get("TIAOWEN_DEBUG"):
        import traceback

        traceback.print_exception(error)


def _drop_output() -> None:
    """Point stdout at nothing, so that closing it at exit does not complain once more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
