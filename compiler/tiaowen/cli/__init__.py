"""The command line: `tiaowen VERB …`. One module a verb; only the one that is asked for is imported."""

from tiaowen.cli.main import main

__all__ = ["main"]
