"""`tiaowen explain`: a decision in Chinese with its reasons, or what a finding's code means."""

import re
from argparse import Namespace

from tiaowen.cli import decide, exits
from tiaowen.cli.arguments import ArgumentParser
from tiaowen.cli.exits import UsageError

EXAMPLE = """  tiaowen explain policies/xiangtan_2019 稳岗返还 case.json
  tiaowen explain TW0101"""

_CODE = re.compile(r"TW\d+", re.IGNORECASE)


def configure(parser: ArgumentParser) -> None:
    """The words of the verb."""
    decide.configure(parser)


def run(arguments: Namespace) -> int:
    """Print the explanation."""
    code = str(arguments.folder)
    if _CODE.fullmatch(code) and not arguments.words:
        print(_page(code.upper()))
        return exits.CLEAN
    decisions = decide.decide(arguments)
    if decisions is None:
        return exits.ERRORS
    print("\n\n".join(decision.explain() for decision in decisions))
    return exits.CLEAN


def _page(code: str) -> str:
    from tiaowen.findings.catalogue import catalogue

    entries = catalogue()
    if code not in entries:
        raise UsageError(
            f"没有“{code}”这个编号。编号印在每个问题的末尾，例如 {next(iter(entries))}。"
        )
    entry = entries[code]
    return f"""{entry.code}（{entry.severity.value}）{entry.title}

{entry.explanation}

不要这样写：
{entry.bad}

请这样写：
{entry.good}"""
