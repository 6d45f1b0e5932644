"""The sites as people see them: widths, links, size, scripts switched off, keyboard, contrast, search."""

from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

import pytest

from support.sites import WIDTHS, opened

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

_MOST_BYTES = 300_000
_SAMPLE = ("index", "measure-07", "measure-13", "outside", "register-doubts", "search")


def _pages(sites: dict[str, Path]) -> list[Path]:
    return [path for folder in sites.values() for path in sorted(folder.glob("*.html"))]


@pytest.mark.parametrize("javascript", [True, False])
@pytest.mark.parametrize("width", WIDTHS)
def test_no_page_scrolls_sideways(
    browser: "Browser", sites: dict[str, Path], width: int, *, javascript: bool
) -> None:
    paths = [sites["xiangtan_2019"] / f"{name}.html" for name in _SAMPLE]
    for path in (*paths, sites["iit_2018"] / "article-06.html"):
        with opened(browser, path, width, javascript=javascript) as page:
            size = page.evaluate(
                "() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]"
            )
            assert size[0] <= size[1], (path.name, size)


def test_no_page_is_too_large_for_a_slow_line(sites: dict[str, Path]) -> None:
    for path in _pages(sites):
        assert path.stat().st_size < _MOST_BYTES, path.name


class _Marks(HTMLParser):
    """The ids and links of a page."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.feed(path.read_text("utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.ids += [found["id"] or ""] if "id" in found else []
        self.links += [found["href"] or ""] if tag == "a" and "href" in found else []


def test_every_link_leads_to_a_place_that_is_there(sites: dict[str, Path]) -> None:
    pages = {path: _Marks(path) for path in _pages(sites)}
    for path, page in pages.items():
        for link in page.links:
            file, _, anchor = unquote(link).partition("#")
            goal = path.parent / file if file else path
            assert goal in pages, (path.name, link)
            assert not anchor or anchor in pages[goal].ids, (path.name, link)


def test_an_id_stands_once_on_a_page(sites: dict[str, Path]) -> None:
    for path in _pages(sites):
        ids = _Marks(path).ids
        assert len(ids) == len(set(ids)), path.name


_LUMINANCE = """() => {
  const number = text => text.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map(v => v / 255)
    .map(v => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const behind = each => {
    for (let at = each; at; at = at.parentElement) {
      const [r, g, b, a = 1] = number(getComputedStyle(at).backgroundColor);
      if (a === 1) return [r, g, b];
    }
    return [255, 255, 255];
  };
  const found = [];
  for (const each of document.querySelectorAll("article *, .sidebar-tree a, .tw-foot *")) {
    const own = [...each.childNodes].some(node => node.nodeType === 3 && node.textContent.trim());
    const style = getComputedStyle(each);
    if (!own || !each.offsetParent || style.visibility === "hidden") continue;
    const pair = [light(number(style.color)), light(behind(each))].sort((a, b) => b - a);
    const ratio = (pair[0] + 0.05) / (pair[1] + 0.05);
    if (ratio < 4.5) found.push([each.className, each.textContent.slice(0, 20), ratio]);
  }
  return found;
}"""


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_text_stands_out_from_what_is_behind_it(
    browser: "Browser", sites: dict[str, Path], theme: str
) -> None:
    for name in ("index", "measure-07", "register-limits"):
        with opened(browser, sites["xiangtan_2019"] / f"{name}.html") as page:
            page.evaluate("theme => document.body.dataset.theme = theme", theme)
            assert page.evaluate(_LUMINANCE) == [], name


def test_the_words_of_the_theme_are_chinese(browser: "Browser", sites: dict[str, Path]) -> None:
    for name in ("index", "measure-07", "search"):
        with opened(browser, sites["xiangtan_2019"] / f"{name}.html") as page:
            body = page.inner_text("body")
            labels = page.eval_on_selector_all("[aria-label]", "all => all.map(e => e.ariaLabel)")
        for english in ("Toggle", "Contents", "Next", "Previous", "Copyright", "Made", "Furo"):
            assert english not in body
            assert not any(english in label for label in labels)


def test_the_first_stop_of_the_keyboard_leads_to_the_text(
    browser: "Browser", sites: dict[str, Path]
) -> None:
    with opened(browser, sites["xiangtan_2019"] / "measure-07.html") as page:
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.textContent.trim()") == "跳到正文"
        page.keyboard.press("Enter")
        assert page.url.endswith("#furo-main-content")


def test_a_keyboard_opens_the_menu_of_a_telephone(
    browser: "Browser", sites: dict[str, Path]
) -> None:
    with opened(browser, sites["xiangtan_2019"] / "index.html", 390) as page:
        page.focus("#__navigation")
        page.keyboard.press("Space")
        page.wait_for_function(
            "document.querySelector('.sidebar-drawer').getBoundingClientRect().left === 0"
        )


def test_windows_that_are_over_are_said_so_by_the_clock_of_the_reader(
    browser: "Browser", sites: dict[str, Path]
) -> None:
    path = sites["xiangtan_2019"] / "measure-07.html"
    with opened(browser, path, javascript=False) as page:
        assert "2019年12月31日" in page.inner_text(".tw-window")
        assert page.locator(".tw-ended").count() == 0
    with opened(browser, path) as page:
        page.clock.set_fixed_time("2019-12-31T12:00:00")
        page.reload()
        assert page.locator(".tw-ended").count() == 0
        page.clock.set_fixed_time("2020-01-01T12:00:00")
        page.reload()
        assert page.inner_text(".tw-ended") == "执行期限已于2019年12月31日届满"


def _search(page: "Page", words: str) -> list[str]:
    page.fill("input[name=q]", words)
    page.press("input[name=q]", "Enter")
    page.wait_for_selector(".search-summary:not(:empty)")
    return page.eval_on_selector_all(
        "#search-results li a", "all => all.map(each => each.getAttribute('href'))"
    )


@pytest.mark.parametrize(
    ("words", "link"),
    [
        ("参保职工", "measure-08.html#text"),
        ("不裁员", "measure-07.html#text"),
        ("小微企业", "measure-06.html#text"),
        ("小微企业社会保险补贴", "measure-09.html#text"),
        ("稳岗 返还", "measure-07.html#text"),
    ],
)
def test_search_finds_words_of_the_document_and_leads_to_the_part(
    browser: "Browser", sites: dict[str, Path], words: str, link: str
) -> None:
    with opened(browser, sites["xiangtan_2019"] / "index.html") as page:
        assert link in _search(page, words)[:5]
        assert page.inner_text(".search-summary").startswith("找到")


def test_search_says_in_chinese_that_there_is_nothing(
    browser: "Browser", sites: dict[str, Path]
) -> None:
    with opened(browser, sites["xiangtan_2019"] / "index.html") as page:
        assert _search(page, "龘龘") == []
        assert page.inner_text(".search-summary").startswith("没有找到")
