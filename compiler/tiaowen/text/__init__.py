"""The official text in its structure: chapters, articles, clauses, figures, words to heed."""

from tiaowen.text.dump import print_text, to_dict
from tiaowen.text.nodes import (
    Article,
    Cell,
    Chapter,
    Clause,
    ComparisonWord,
    Figure,
    FigureRole,
    Item,
    OfficialText,
    OpenKind,
    OpenWord,
    Sentence,
    SentenceRole,
    Table,
)
from tiaowen.text.reader import read_text

__all__ = [
    "Article",
    "Cell",
    "Chapter",
    "Clause",
    "ComparisonWord",
    "Figure",
    "FigureRole",
    "Item",
    "OfficialText",
    "OpenKind",
    "OpenWord",
    "Sentence",
    "SentenceRole",
    "Table",
    "print_text",
    "read_text",
    "to_dict",
]
