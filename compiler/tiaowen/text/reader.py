"""An official text from its file: lines into chapters, articles and items, then what they hold."""

import re
from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve

from tiaowen.source import SourceFile, Span
from tiaowen.text.comparisons import read_comparisons
from tiaowen.text.figures import FigureReader, Passage
from tiaowen.text.lines import Line, LineKind, read_lines
from tiaowen.text.nodes import Article, Chapter, Item, OfficialText, Sentence, SentenceRole
from tiaowen.text.open_words import read_open_words
from tiaowen.text.sentences import read_sentences
from tiaowen.text.tables import TablePlace, find_tables

UNIT_BRACKET_HEADS: tuple[str, ...] = ("责任单位", "牵头单位", "责任部门")
"""What the bracket at the end of a measure begins with when it names the responsible bodies."""

_UNIT_BRACKET = re.compile(
    f"[（(](?:{'|'.join(UNIT_BRACKET_HEADS)})[：:](?:[^（）()]|[（(][^（）()]*[）)])*[）)]"
)
_NO_TITLE = re.compile("[。！？；：，]$|^[（(].*[）)]$|^[0-9０-９〇一二].*日$")


def read_text(file: SourceFile, units: Iterable[str] = ()) -> OfficialText:
    """Read an official text. It never fails: what has no label is preamble or body.

    `units` are the units that the document declares beside the standard ones.
    """
    lines = read_lines(file)
    tables = find_tables(file, lines)
    plain = _outside(lines, tables)
    head, *chapters = _grouped(plain, "chapter", "article")
    before_title, title, preamble = _around_title(file, head) if chapters else ([], None, head)
    body = plain[len(head) :]
    figures = FigureReader(file, frozenset(units)).read(_passages(plain, tables))
    text = OfficialText(
        file=file,
        title=_whole_line(file, title, "title"),
        letter=_sentences(file, before_title, "letter"),
        preamble=_sentences(file, preamble, "preamble"),
        chapters=tuple(_chapter(file, group) for group in _grouped(body, "chapter") if group),
        tables=tuple(place.table for place in tables),
        figures=figures,
        comparisons=read_comparisons(file, figures),
    )
    return evolve(text, open_words=read_open_words(text.sentences))


def _outside(lines: Sequence[Line], tables: Sequence[TablePlace]) -> list[Line]:
    taken = {index for place in tables for index in range(place.first, place.behind)}
    return [line for index, line in enumerate(lines) if index not in taken]


def _grouped(lines: Sequence[Line], *kinds: LineKind) -> list[list[Line]]:
    """The lines before the first of these kinds (perhaps none), then a group for each of them."""
    groups: list[list[Line]] = [[]]
    for line in lines:
        if line.kind in kinds:
            groups.append([])
        groups[-1].append(line)
    return groups


def _around_title(file: SourceFile, head: list[Line]) -> tuple[list[Line], Line | None, list[Line]]:
    """Letter, title and preamble.

    The title is the last line before the first article that reads like one: no mark at its end,
    neither in brackets nor a date.
    """
    for index in reversed(range(len(head))):
        if not _NO_TITLE.search(file.text[head[index].start : head[index].end]):
            return head[:index], head[index], head[index + 1 :]
    return [], None, head


def _whole_line(file: SourceFile, line: Line | None, role: SentenceRole) -> Sentence | None:
    """A title or heading, which is one sentence."""
    return _one_sentence(file, line.content, line.end, role) if line else None


def _one_sentence(file: SourceFile, start: int, end: int, role: SentenceRole) -> Sentence | None:
    """The range as one sentence with its clauses, None if it holds no words."""
    return next(iter(read_sentences(file, start, end, role)), None)


def _sentences(file: SourceFile, lines: Iterable[Line], role: SentenceRole) -> tuple[Sentence, ...]:
    return tuple(
        sentence
        for line in lines
        for sentence in read_sentences(file, line.content, line.end, role)
    )


def _chapter(file: SourceFile, lines: list[Line]) -> Chapter:
    """A chapter from its lines; without a heading they begin with an article."""
    heading = lines[0] if lines[0].kind == "chapter" else None
    intro, *articles = _grouped(lines[1:] if heading else lines, "article")
    return Chapter(
        label=heading.label if heading else "",
        number=heading.number if heading else 0,
        heading=_whole_line(file, heading, "heading"),
        intro=_sentences(file, intro, "body"),
        articles=tuple(_article(file, group) for group in articles),
    )


def _article(file: SourceFile, lines: list[Line]) -> Article:
    """An article from its lines; the first has its label."""
    first, last = lines[0], lines[-1]
    bracket = _unit_bracket(file, last)
    words_end = bracket.start if bracket else last.end
    read = [
        (line, read_sentences(file, line.content, min(line.end, words_end), "body"))
        for line in lines
    ]
    lead = _lead(first, read[0][1])
    own = tuple(sentence for _, sentences in read for sentence in sentences)
    return Article(
        label=first.label,
        number=first.number,
        span=Span(file, first.start, last.end),
        lead=lead,
        sentences=own[1:] if lead else own,
        items=tuple(_item(file, line, found) for line, found in read if line.kind == "item"),
        units=_one_sentence(file, bracket.start, bracket.end, "units") if bracket else None,
    )


def _unit_bracket(file: SourceFile, line: Line) -> Span | None:
    """The bracket of the responsible bodies at the end of a line."""
    for match in _UNIT_BRACKET.finditer(file.text, line.content, line.end):
        if match.end() == line.end:
            return Span(file, match.start(), match.end())
    return None


def _lead(line: Line, sentences: tuple[Sentence, ...]) -> Sentence | None:
    """The first sentence of a measure （七）, which is its short title when others follow it."""
    if line.label.startswith("第") or len(sentences) < 2:
        return None
    return evolve(sentences[0], role="lead")


def _item(file: SourceFile, line: Line, sentences: tuple[Sentence, ...]) -> Item:
    return Item(line.label, line.number, Span(file, line.start, line.end), sentences)


def _passages(plain: Sequence[Line], tables: Sequence[TablePlace]) -> tuple[Passage, ...]:
    """Where figures may stand, in order: paragraphs behind their labels, and cells of tables."""
    passages = [Passage(line.content, line.end) for line in plain]
    passages += [passage for place in tables for passage in _table_passages(place)]
    return tuple(sorted(passages, key=lambda passage: passage.start))


def _table_passages(place: TablePlace) -> Iterator[Passage]:
    table = place.table
    for span in (*filter(None, [table.caption]), *(cell.span for cell in table.header)):
        yield Passage(span.start, span.end)
    for row in table.rows:
        for cell, head in zip(row, table.header, strict=True):
            yield Passage(cell.span.start, cell.span.end, head.span.text)
