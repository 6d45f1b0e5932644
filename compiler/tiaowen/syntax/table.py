"""The parser table: Lark makes it from the grammar, once; it is plain data and kept as JSON.

A saved table spares the import of Lark and the analysis of the grammar (about 0.2 s). It is looked
up under a hash of the grammar, so a changed grammar never meets an old table; one that cannot be
read or written is made anew, silently.
"""

import hashlib
import json
import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from tiaowen.frozen import frozen

FORMAT = 2
GRAMMAR_NAME = "tiaowen.lark"


@frozen
class Rule:
    """`origin` is made of `size` values by the builder's method `name`.

    A `spliced` rule gives a list that is opened where it is used, at the places `opened`;
    `passes` tells that its only value goes through as it is.
    """

    name: str
    origin: str
    size: int
    spliced: bool
    passes: bool
    opened: tuple[int, ...]


@frozen
class Table:
    """`states[state][symbol]`: a state to go to, or ~rule to reduce by."""

    states: tuple[dict[str, int], ...]
    rules: tuple[Rule, ...]
    start: int
    end: int


@cache
def load_table() -> Table:
    """The table of the shipped grammar, from the user's cache or made now."""
    grammar = grammar_text()
    path = cache_folder() / f"table-{_key(grammar)}.json"
    table = _read(path)
    if table is None:
        table = make_table(grammar)
        _write(path, table)
    return table


def grammar_text() -> str:
    """The grammar: inside the installed package, or at the top of a checkout."""
    package = Path(__file__).parents[1]
    shipped = package / "grammar" / GRAMMAR_NAME
    path = shipped if shipped.exists() else package.parents[1] / "grammar" / GRAMMAR_NAME
    return path.read_text("utf-8")


def cache_folder() -> Path:
    """Where tables are kept: `$XDG_CACHE_HOME/tiaowen`, by default `~/.cache/tiaowen`."""
    base = os.environ.get("XDG_CACHE_HOME")
    return (Path(base) if base else Path(os.path.expanduser("~")) / ".cache") / "tiaowen"  # noqa: PTH111


def make_table(grammar: str) -> Table:
    """The LALR(1) table of a grammar; raises lark's GrammarError if it has a conflict."""
    from lark import Lark
    from lark.lexer import Lexer
    from lark.lexer import Token as LarkToken
    from lark.parsers.lalr_analysis import Shift

    class NoLexer(Lexer):
        """Lark only analyses here; the tokens come from `tiaowen.syntax.lexer`."""

        def __init__(self, _conf: object) -> None:
            pass

        def lex(self, lexer_state: object, parser_state: object) -> Iterator[LarkToken]:
            return iter(())

    parser = Lark(grammar, parser="lalr", lexer=NoLexer, strict=True)
    analysed = parser.parser.parser._parse_table
    numbers = {rule: number for number, rule in enumerate(parser.rules)}
    states = tuple(
        {
            symbol: argument if action is Shift else ~numbers[argument]
            for symbol, (action, argument) in analysed.states[state].items()
        }
        for state in range(len(analysed.states))
    )
    rules = tuple(_rule(rule) for rule in parser.rules)
    return Table(states, rules, analysed.start_states["start"], analysed.end_states["start"])


def _rule(rule: object) -> Rule:
    origin = rule.origin.name  # type: ignore[attr-defined]
    symbols = [symbol.name for symbol in rule.expansion]  # type: ignore[attr-defined]
    alias = rule.alias  # type: ignore[attr-defined]
    passes = alias is None and rule.options.expand1 and len(symbols) == 1  # type: ignore[attr-defined]
    opened = tuple(place for place, name in enumerate(symbols) if name.startswith("_"))
    return Rule(alias or origin, origin, len(symbols), origin.startswith("_"), passes, opened)


def _key(grammar: str) -> str:
    return _digest(f"{FORMAT}\n{grammar}")[:24]


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _read(path: Path) -> Table | None:
    try:
        digest, _, body = path.read_text("utf-8").partition("\n")
        if digest != _digest(body):
            return None
        data = json.loads(body)
        rules = tuple(
            Rule(name, origin, size, spliced, passes, tuple(opened))
            for name, origin, size, spliced, passes, opened in data["rules"]
        )
        return Table(tuple(data["states"]), rules, data["start"], data["end"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _write(path: Path, table: Table) -> None:
    from tempfile import NamedTemporaryFile

    rules = [
        (rule.name, rule.origin, rule.size, rule.spliced, rule.passes, rule.opened)
        for rule in table.rules
    ]
    body = json.dumps(
        {"states": table.states, "rules": rules, "start": table.start, "end": table.end}
    )
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile("w", dir=path.parent, delete=False, encoding="utf-8") as file:
            file.write(f"{_digest(body)}\n{body}")
        Path(file.name).replace(path)
    except OSError:
        return
