"""The layout of a rule file, set anew: marks, keywords, numbering, lines and indentation, not a word of it.

It works on tokens and the list of comments, so it needs no faultless file: a head or clause that a fault
touches stays as it is written. Quotes, free text, names and numbers keep their characters.
"""

from collections import deque
from collections.abc import Iterator, Sequence
from itertools import pairwise

from attrs import define, field, frozen

from tiaowen.source import SourceFile
from tiaowen.syntax.format_lines import QUOTE_STARTS, SEPARATORS, STEP, print_chunk
from tiaowen.syntax.format_parts import Chunk, chunks, starts_block
from tiaowen.syntax.format_spelling import BLANKS, spelling
from tiaowen.syntax.keywords import COMMENT_WORD
from tiaowen.syntax.lexer import Lexer
from tiaowen.syntax.parser import parse_file
from tiaowen.syntax.scan import Vocabulary
from tiaowen.syntax.tokens import Comment, Lexed

QUOTE_ENDS = frozenset(("QUOTE", "OCCURRENCE", "SIC"))
_MOST_PASSES = 5


def format_source(source: SourceFile, vocabulary: Vocabulary) -> str:
    """The text of a file in the settled layout; idempotent, and it means what the file means.

    Setting a line apart can mend a fault, so the file is laid out until nothing changes any more. A file that
    would be read differently afterwards is given back as it is.
    """
    lexer, text = Lexer(vocabulary), source.text
    for _ in range(_MOST_PASSES):
        before, text = text, _laid_out(SourceFile(source.path, text), lexer)
        if text == before:
            return text
    return source.text


def _laid_out(source: SourceFile, lexer: Lexer) -> str:
    ended = SourceFile(source.path, source.text.rstrip(BLANKS) + "\n")
    lexed = lexer.lex(ended)
    findings = parse_file(ended, lexer.vocabulary).findings
    pieces = list(_pieces(ended.text, lexed, chunks(lexed.tokens, findings)))
    text = _Assembly(ended.text, deque(lexed.comments)).text(pieces)
    after = lexer.lex(SourceFile(source.path, text))
    return text if _words(after) == _words(lexed) else source.text


def _words(lexed: Lexed) -> list[tuple[str, str]]:
    """What must not change: tokens and comments.

    Of list numbers only that they are there; end marks and the marks between quotes may be set anew.
    """
    tokens = [token for token in lexed.tokens if token.type != "END"]
    separators = {
        index
        for index, (before, token, after) in enumerate(
            zip(tokens, tokens[1:], tokens[2:], strict=False), 1
        )
        if token.type in SEPARATORS and before.type in QUOTE_ENDS and after.type in QUOTE_STARTS
    }
    words = [
        (token.type, "" if token.type == "MARK" else spelling(token))
        for index, token in enumerate(tokens)
        if index not in separators
    ]
    return words + [(COMMENT_WORD, _note(comment)) for comment in lexed.comments]


def _note(comment: Comment) -> str:
    return f"{COMMENT_WORD}：{comment.text[len(COMMENT_WORD) + 1 :].strip()}"


@frozen
class _Piece:
    """Printed lines and where they come from. `opens` a block, which `stands_alone` if it is one line."""

    start: int
    end: int
    indent: str
    text: str
    raw: bool
    opens: bool
    stands_alone: bool


def _pieces(source: str, lexed: Lexed, found: Sequence[Chunk]) -> Iterator[_Piece]:
    tokens = lexed.tokens
    for index, chunk in enumerate(found):
        opens = starts_block(tokens[chunk.first])
        last = index + 1 == len(found) or starts_block(tokens[found[index + 1].first])
        for line, indent, text in print_chunk(source, tokens, chunk):
            alone = opens and last and len(chunk.lines) == 1 and "\n" not in text
            start, end = tokens[line.first].start, tokens[line.last].end
            yield _Piece(start, end, indent, text, chunk.raw, opens, alone)
            opens = False


@define
class _Assembly:
    """Pieces, comments and blank lines put together; `out` are the lines so far."""

    source: str
    comments: deque[Comment]
    out: list[str] = field(factory=list)

    def text(self, pieces: Sequence[_Piece]) -> str:
        """The whole file. It ends with a line end, unless there is nothing in it."""
        previous: _Piece | None = None
        for piece in pieces:
            notes = self._notes(previous, piece)
            if piece.opens:
                self._begin_block(previous, notes, piece)
            else:
                self.out += [piece.indent + _note(note) for note in notes]
            self.out.append(piece.indent + piece.text)
            previous = piece
        self._begin_block(previous, self._notes(previous, None), None)
        return "\n".join(self.out).rstrip("\n") + "\n" if self.out else ""

    def _notes(self, previous: _Piece | None, piece: _Piece | None) -> list[Comment]:
        """The comments before a piece; one in the line of the previous piece is printed there."""
        notes: list[Comment] = []
        while self.comments and (piece is None or self.comments[0].start < piece.end):
            comment = self.comments.popleft()
            if piece is None or not (piece.raw and comment.start >= piece.start):
                notes.append(comment)
        if notes and previous and "\n" not in self.source[previous.end : notes[0].start]:
            self.out[-1] += f" {_note(notes.pop(0))}"
        return notes

    def _begin_block(
        self, previous: _Piece | None, notes: Sequence[Comment], piece: _Piece | None
    ) -> None:
        """A blank line between blocks; comments close to the block before stay with it.

        One-line blocks may stand together, as they do in a list of bodies.
        """
        places = [previous.end if previous else 0, *(note.start for note in notes)]
        places.append(piece.start if piece else len(self.source))
        blank = [self._has_blank(a, b) for a, b in pairwise(places)]
        tail = self._tail(blank, len(notes), piece is None) if previous else 0
        indent = " " * STEP if previous and not previous.stands_alone else ""
        self.out += [indent + _note(note) for note in notes[:tail]]
        together = previous and piece and previous.stands_alone and piece.stands_alone
        for note, gap in zip(notes[tail:], blank[tail:], strict=False):
            self._blank(gap or not together)
            self.out.append(_note(note))
            together = True
        self._blank(blank[-1] or not together)

    @staticmethod
    def _tail(blank: Sequence[bool], notes: int, file_ends: bool) -> int:
        """How many of the comments between two blocks belong to the first."""
        if True in blank:
            return blank.index(True)
        return notes if file_ends else 0

    def _blank(self, wanted: bool | None) -> None:
        if wanted and self.out:
            self.out.append("")

    def _has_blank(self, start: int, end: int) -> bool:
        return any(not line.strip() for line in self.source[start:end].split("\n")[1:-1])
