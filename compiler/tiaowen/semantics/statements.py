"""Clauses of free words: a label, what it says, the quotes behind it."""

from collections.abc import Sequence

from tiaowen.model.provisions import Statement
from tiaowen.semantics.clauses import plain_text, unreadable
from tiaowen.semantics.names import Scope
from tiaowen.semantics.quotes import anchors
from tiaowen.semantics.windows import read_window
from tiaowen.syntax import tree


def statements(clauses: Sequence[tree.Clause], scope: Scope) -> tuple[Statement, ...]:
    """All clauses but 依据, in the order of the file."""
    read = [statement(clause, scope) for clause in clauses if clause.label != "依据"]
    return tuple(each for each in read if each is not None)


def statement(clause: tree.Clause, scope: Scope) -> Statement | None:
    """A clause as words with quotes, None after a fault."""
    match clause.value:
        case tree.TextValue(text=text, quotes=quotes):
            words = plain_text(text)
        case tree.OpenTerms(text=text, quotes=quotes):
            words = plain_text(text)
        case tree.WindowValue(quotes=quotes):
            if read_window(clause.value, clause.label, scope) is None:
                return None
            words = _before_quotes(clause.value)
        case tree.Absent(word=word):
            words, quotes = word.value, ()
        case tree.Broken():
            return scope.broken()
        case _:
            return unreadable(clause, scope)
    return Statement(clause.label, words, anchors(quotes), span=clause.span)


def _before_quotes(value: tree.WindowValue) -> str:
    end = value.quotes[0].span.start if value.quotes else value.span.end
    return plain_text(value.span.file.text[value.span.start : end])
