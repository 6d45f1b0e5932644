"""`tiaowen run`: the decision for one case."""

from argparse import Namespace

from tiaowen.cli import decide, exits
from tiaowen.cli.arguments import ArgumentParser
from tiaowen.cli.streams import print_json

EXAMPLE = """  tiaowen run policies/xiangtan_2019 稳岗返还 case.json
  tiaowen run policies/xiangtan_2019 case.json --on 2019-06-01 --json"""


def configure(parser: ArgumentParser) -> None:
    """The words of the verb."""
    decide.configure(parser)
    parser.add_argument("--json", action="store_true", help="以 JSON 输出全部内容，供程序读取")


def run(arguments: Namespace) -> int:
    """Print one line a provision and what only all of them tell, or all of it as JSON."""
    decisions = decide.decide(arguments)
    if decisions is None:
        return exits.ERRORS
    from tiaowen.runtime.matching import Match

    if arguments.json:
        named = len(arguments.words) > 1
        print_json(decisions[0].to_json() if named else Match(tuple(decisions)).to_json())
    else:
        from tiaowen.cases import outcome_text

        for decision in decisions:
            print(f"{decision.text.name}：{outcome_text(decision)}")
        if len(decisions) > 1:
            print(f"\n{Match(tuple(decisions)).text()}", end="")
    return exits.CLEAN
