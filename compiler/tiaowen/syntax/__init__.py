"""Rule files as written: keyword table, vocabulary scan, lexer, parser and syntax tree."""

from tiaowen.syntax.parser import Parsed, parse_document, parse_file
from tiaowen.syntax.scan import Vocabulary, VocabularyEntry, scan_vocabulary

__all__ = [
    "Parsed",
    "Vocabulary",
    "VocabularyEntry",
    "parse_document",
    "parse_file",
    "scan_vocabulary",
]
