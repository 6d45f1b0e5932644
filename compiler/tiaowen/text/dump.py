"""An official text as plain data and as an outline to look at."""

from collections.abc import Iterable, Iterator
from typing import Any

from tiaowen.source import Span
from tiaowen.text.nodes import (
    Article,
    Chapter,
    ComparisonWord,
    Figure,
    OfficialText,
    Sentence,
    Table,
)
from tiaowen.values.dates import WrittenDate

_OPERATORS = {"ge": "≥", "gt": "＞", "le": "≤", "lt": "＜", "eq": "＝", "ne": "≠"}


def to_dict(text: OfficialText) -> dict[str, Any]:
    """The text as JSON data; places are character offsets [start, end) in the file."""
    return {
        "title": text.title and _sentence(text.title),
        "letter": [_sentence(sentence) for sentence in text.letter],
        "preamble": [_sentence(sentence) for sentence in text.preamble],
        "chapters": [_chapter(chapter) for chapter in text.chapters],
        "tables": [_table(table) for table in text.tables],
        "figures": [_figure(figure) for figure in text.figures],
        "comparisons": [_comparison(word) for word in text.comparisons],
        "open_words": [{**_place(word.span), "kind": word.kind} for word in text.open_words],
    }


def print_text(text: OfficialText) -> str:
    """An outline: parts, clauses, and under each clause its figures, comparison and open words."""
    return "\n".join(_outline(text)) + "\n"


def _place(span: Span) -> dict[str, Any]:
    return {"text": span.text, "start": span.start, "end": span.end}


def _sentence(sentence: Sentence) -> dict[str, Any]:
    clauses = [_place(clause.span) for clause in sentence.clauses]
    return {"role": sentence.role, **_place(sentence.span), "clauses": clauses}


def _chapter(chapter: Chapter) -> dict[str, Any]:
    return {
        "label": chapter.label,
        "number": chapter.number,
        "heading": chapter.heading and _sentence(chapter.heading),
        "intro": [_sentence(sentence) for sentence in chapter.intro],
        "articles": [_article(article) for article in chapter.articles],
    }


def _article(article: Article) -> dict[str, Any]:
    return {
        "label": article.label,
        "number": article.number,
        "start": article.span.start,
        "end": article.span.end,
        "lead": article.lead and _sentence(article.lead),
        "sentences": [_sentence(sentence) for sentence in article.sentences],
        "items": [
            {"label": item.label, "number": item.number, **_place(item.span)}
            for item in article.items
        ],
        "units": article.units and _place(article.units.span),
    }


def _table(table: Table) -> dict[str, Any]:
    return {
        "caption": table.caption and _place(table.caption),
        "header": [_place(cell.span) for cell in table.header],
        "rows": [[_place(cell.span) for cell in row] for row in table.rows],
    }


def _figure(figure: Figure) -> dict[str, Any]:
    return {
        **_place(figure.span),
        "role": figure.role,
        "value": None if figure.value is None else str(figure.value),
        "unit": figure.unit,
        "ratio": figure.ratio,
        "rate": figure.rate,
        "date": _date_parts(figure),
        "partner": figure.partner,
    }


def _date_parts(figure: Figure) -> list[int | None] | None:
    """Year, month and day; None if it is no date or none that exists."""
    match figure.date:
        case WrittenDate(year=year, month=month, day=day):
            return [year, month, day]
        case _:
            return None


def _comparison(word: ComparisonWord) -> dict[str, Any]:
    target = {"target": word.target.text, "figure": word.figure}
    return {**_place(word.span), "operator": word.operator, **target}


def _outline(text: OfficialText) -> Iterator[str]:
    yield from _lines(text, "文首", text.letter)
    yield from _lines(text, "标题", (text.title,) if text.title else ())
    yield from _lines(text, "引言", text.preamble)
    for chapter in text.chapters:
        yield from _lines(
            text, f"章 {chapter.label}", (chapter.heading,) if chapter.heading else ()
        )
        yield from _lines(text, "章首", chapter.intro)
        for article in chapter.articles:
            yield from _lines(text, f"条 {article.label}", article.all_sentences)
    for table in text.tables:
        yield from _lines(text, "表", table.sentences)


def _lines(text: OfficialText, head: str, sentences: Iterable[Sentence]) -> Iterator[str]:
    """A heading, then a line for each clause with what is noted in it."""
    clauses = [clause for sentence in sentences for clause in sentence.clauses]
    if clauses:
        yield head
    for clause in clauses:
        yield f"  {clause.span.text}"
        notes = [_figure_note(figure) for figure in text.figures_in(clause.span)]
        notes += [_comparison_note(word) for word in text.comparisons_in(clause.span)]
        notes += [f"开 {word.span.text}" for word in text.open_words_in(clause.span)]
        yield from (f"    {note}" for note in notes)


def _figure_note(figure: Figure) -> str:
    value = "" if figure.value is None else f" {figure.value}{figure.unit}"
    return f"数 {figure.span.text}{value} {figure.role}"


def _comparison_note(word: ComparisonWord) -> str:
    return f"比 {word.span.text} {_OPERATORS[word.operator]} {word.target.text}"
