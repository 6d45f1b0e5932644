"""HTML and .docx: the same words, nothing but words."""

import re
from io import BytesIO

import docx
import pytest

from support.letters import Told, examples, html_lines, words_of
from tiaowen.letters import html
from tiaowen.office import word
from tiaowen.office.paper import (
    Addressee,
    Check,
    Checklist,
    Heading,
    Notice,
    PageBreak,
    Paper,
    Paragraph,
    Quote,
    Signature,
    TableBlock,
)

NASTY = "<script>alert(1)</script>&\"'{{ 7*7 }}{% x %}</style>-->"
EVERY_BLOCK = Paper(
    NASTY,
    (
        Addressee(NASTY), Heading(1, NASTY, "一、"), Paragraph(NASTY, NASTY), Quote(NASTY, NASTY), Notice(NASTY),
        Checklist(NASTY, (Check(NASTY, note=NASTY), Checklist(NASTY, (Check(NASTY),)))),
        TableBlock((NASTY,), ((NASTY,), ((NASTY, NASTY),))), PageBreak(), Signature((NASTY,)),
    ),
    NASTY,
)  # fmt: skip


def one_of_each_status() -> list[Told]:
    found = {each.decision.status: each for each in examples("xiangtan_2019")}
    return list(found.values())


def test_no_word_becomes_markup() -> None:
    made = html.render(EVERY_BLOCK).decode("utf-8")
    assert "<script" not in made
    assert "</style>-" not in made
    assert made.count("{{ 7*7 }}") == made.count("&lt;script&gt;")
    assert html_lines(EVERY_BLOCK) == list(words_of(EVERY_BLOCK))


def test_what_hides_in_the_words_is_shown() -> None:
    made = html.render(Paper("a\u202eb", ())).decode("utf-8")
    assert "\u202e" not in made
    assert "a\ufffdb" in made


def test_the_page_needs_nothing_from_elsewhere() -> None:
    for told in one_of_each_status():
        made = html.render(told.paper).decode("utf-8")
        assert not re.search(r"<script|<link|<img|<iframe|https?:|url\(|@import| on[a-z]+=", made)
        assert "size: A4" in made


def test_the_same_letter_gives_the_same_bytes() -> None:
    told = one_of_each_status()[0]
    assert html.render(told.paper) == html.render(told.paper)
    assert word.render(told.paper) == word.render(told.paper)


@pytest.mark.parametrize("told", one_of_each_status(), ids=lambda told: told.decision.status.value)
def test_word_and_html_have_the_same_words(told: Told) -> None:
    document = docx.Document(BytesIO(word.render(told.paper)))
    paragraphs = [each.text for each in document.paragraphs]
    cells = [
        line.text
        for table in document.tables
        for row in table.rows
        for cell in row.cells
        for line in cell.paragraphs
    ]
    said = sorted("".join(line.split()) for line in (*paragraphs, *cells) if line.strip())
    shown = sorted("".join(line.split()) for line in html_lines(told.paper))
    assert said == shown
