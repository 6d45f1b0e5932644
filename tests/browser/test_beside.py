"""Text beside rules in a browser: each quote and its clauses find each other, by pointer, keyboard and plain link."""

from pathlib import Path
from typing import TYPE_CHECKING

from support.sites import opened

if TYPE_CHECKING:
    from playwright.sync_api import Browser


def _path(sites: dict[str, Path]) -> Path:
    return sites["xiangtan_2019"] / "measure-07.html"


def test_a_click_on_a_quote_marks_its_clause_and_goes_there(
    browser: "Browser", sites: dict[str, Path]
) -> None:
    with opened(browser, _path(sites)) as page:
        page.click("a.tw-quote:text-is('不裁员')")
        marked = page.locator(".tw-clause.tw-kept").all_inner_texts()
        assert any("不裁员" in each and each.startswith("申报条件（二）") for each in marked)
        assert page.evaluate("document.activeElement.closest('.tw-clause') !== null")


def test_the_keyboard_goes_from_a_clause_back_to_its_words(
    browser: "Browser", sites: dict[str, Path]
) -> None:
    with opened(browser, _path(sites)) as page:
        page.focus(".tw-clause:has-text('已一次性补缴所有欠费') a.tw-back")
        page.keyboard.press("Enter")
        marked = page.locator(".tw-quote.tw-kept").all_inner_texts()
        assert "一次性补缴所有欠费后" in "".join(marked)
        assert page.evaluate("document.activeElement.matches('.tw-quote')")
        page.keyboard.press("Escape")
        assert page.locator(".tw-kept").count() == 0


def test_a_pointer_on_a_clause_marks_its_words(browser: "Browser", sites: dict[str, Path]) -> None:
    with opened(browser, _path(sites)) as page:
        page.hover(".tw-clause:has-text('少裁员') >> nth=0")
        assert page.locator(".tw-quote.tw-on").count() > 0


def test_without_scripts_quotes_and_clauses_are_links_to_each_other(
    browser: "Browser", sites: dict[str, Path]
) -> None:
    with opened(browser, _path(sites), javascript=False) as page:
        quote = page.locator("a.tw-quote").first
        quote.click()
        clause = page.locator(f"#{page.url.partition('#')[2]}.tw-clause")
        clause.locator("a.tw-back").click()
        assert page.locator(f"#{page.url.partition('#')[2]}.tw-quote").count() == 1


def test_on_a_telephone_the_rules_stand_under_their_sentence(
    browser: "Browser", sites: dict[str, Path]
) -> None:
    with opened(browser, _path(sites), 390) as page:
        left = page.locator("#s2 .tw-left").bounding_box()
        right = page.locator("#s2 .tw-right").bounding_box()
    assert left is not None
    assert right is not None
    assert right["y"] >= left["y"] + left["height"] - 1
