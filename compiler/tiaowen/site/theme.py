"""The words of the theme in Chinese, where it has them in English."""

from collections.abc import Mapping
from types import MappingProxyType

WORDS: Mapping[str, str] = MappingProxyType(
    {
        'aria-label="Toggle site navigation sidebar"': 'aria-label="打开或者收起目录"',
        'aria-label="Toggle table of contents sidebar"': 'aria-label="打开或者收起本页目录"',
        'aria-label="Toggle Light / Dark / Auto color theme"': 'aria-label="换成浅色、深色或者随系统"',
        "<title>Contents</title>": "<title>本页目录</title>",
        "<title>Menu</title>": "<title>目录</title>",
        "<title>Expand</title>": "<title>展开</title>",
        "<title>Light mode</title>": "<title>浅色</title>",
        "<title>Dark mode</title>": "<title>深色</title>",
        "<title>Auto light/dark, in light mode</title>": "<title>随系统，现在是浅色</title>",
        "<title>Auto light/dark, in dark mode</title>": "<title>随系统，现在是深色</title>",
        '#furo-main-content">Skip to content</a>': '#furo-main-content">跳到正文</a>',
        "<span>Back to top</span>": "<span>回到开头</span>",
        "Toggle navigation of ": "展开或者收起：",
        "Please activate JavaScript to enable the search functionality.": "搜索要用浏览器的 JavaScript，现在没有开。请从目录里找。",
    }
)


def in_chinese(page: str) -> str:
    """The body of a page with the words of the theme replaced; only whole pieces of its markup are."""
    for english, chinese in WORDS.items():
        page = page.replace(english, chinese)
    return page
