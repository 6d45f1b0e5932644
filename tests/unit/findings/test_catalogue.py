"""The catalogue, the code that uses it and the pages about it agree."""

import re
from pathlib import Path

import pytest

from tiaowen.findings import Severity
from tiaowen.findings.catalogue import catalogue, finding, severities
from tiaowen.findings.pages import page, pages, write_pages
from tiaowen.source import SourceFile, Span

ROOT = Path(__file__).parents[3]
CODES = re.compile(r"\bTW\d{4}\b")
COMPUTER_WORDS = re.compile("语法错误|类型|标识符|解析|非法")


def _used() -> set[str]:
    """Codes as string literals: a mention in a docstring is no use."""
    files = (ROOT / "compiler").rglob("*.py")
    return {code for path in files for code in re.findall(r'"(TW\d{4})"', path.read_text("utf-8"))}


def test_every_code_that_the_compiler_uses_is_in_the_catalogue() -> None:
    assert _used() - catalogue().keys() == set()


def test_every_code_of_the_catalogue_is_used() -> None:
    assert catalogue().keys() - _used() == set()


def test_the_severity_of_a_finding_is_the_one_of_its_entry() -> None:
    assert severities() == {code: entry.severity for code, entry in catalogue().items()}


def test_codes_are_made_of_tw_and_four_digits() -> None:
    assert all(CODES.fullmatch(code) for code in catalogue())


def test_every_entry_says_everything_in_the_drafters_words() -> None:
    for entry in catalogue().values():
        texts = (entry.title, entry.explanation, entry.bad, entry.good)
        assert all(texts), entry.code
        assert not COMPUTER_WORDS.search("".join(texts)), entry.code
        assert not entry.title.endswith("。"), entry.code
        assert entry.explanation.endswith("。"), entry.code


def test_the_pages_are_what_the_catalogue_gives() -> None:
    """If this fails: `python -m tiaowen.findings.pages`."""
    folder = ROOT / "docs" / "findings"
    assert {path.name: path.read_text("utf-8") for path in folder.glob("*.md")} == pages()


def test_every_entry_has_a_page_at_the_path_it_names() -> None:
    assert all((ROOT / entry.page).is_file() for entry in catalogue().values())


def test_a_page_has_the_fixed_form() -> None:
    heads = re.findall("^## (.*)$", page(catalogue()["TW0101"]), re.MULTILINE)
    assert heads == ["不要这样写", "请这样写", "为什么"]


def test_pages_of_codes_that_are_gone_are_removed(tmp_path: Path) -> None:
    (tmp_path / "TW0000.md").write_text("", "utf-8")
    write_pages(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == pages().keys()


def test_a_finding_has_the_severity_of_its_code() -> None:
    span = Span(SourceFile("a", ""), 0, 0)
    assert finding("TW0101", span, "…").severity is Severity.ERROR


def test_a_code_without_an_entry_is_refused_at_once() -> None:
    with pytest.raises(KeyError):
        finding("TW0000", Span(SourceFile("a", ""), 0, 0), "…")
