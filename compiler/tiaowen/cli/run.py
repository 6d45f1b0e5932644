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
    """Print one line a provision and what only all of them tell, or all of it as JSON (a list unless one provision is named)."""
    decisions = decide.decide(arguments)
    if decisions is None:
        return exits.ERRORS
    if arguments.json:
        found = [decision.to_json() for decision in decisions]
        print_json(found[0] if len(arguments.words) > 1 else found)
    else:
        from tiaowen.cases import outcome_text

        for decision in decisions:
            print(f"{decision.text.name}：{outcome_text(decision)}")
        if len(decisions) > 1:
            from tiaowen.runtime.matching import Match

            print(f"\n{Match(tuple(decisions)).text()}", end="")
    return exits.CLEAN
