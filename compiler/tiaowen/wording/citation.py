"""Quotes and places as a reader finds them."""

from collections.abc import Iterable

from tiaowen.model.expressions import Anchor

_DIGITS = "零一二三四五六七八九"


def quoted(anchors: Iterable[Anchor]) -> str:
    """The words of several quotes, joined by ……; "" without any."""
    return "……".join(anchor.text for anchor in anchors)


def article_phrase(number: str) -> str:
    """第（七）条 for （七） or 七; 第二条 and 附表 as they are."""
    if not number or number.startswith(("第", "附")):
        return number
    return f"第{number}条" if number.startswith("（") else f"第（{number}）条"


def citation(anchor: Anchor, article: str) -> str:
    """A quote with its place: 第（七）条“……”."""
    return f"{article_phrase(anchor.place or article)}“{anchor.text}”"


def numeral(number: int) -> str:
    """一 to 九十九."""
    tens, ones = divmod(number, 10)
    head = "" if not tens else "十" if tens == 1 else f"{_DIGITS[tens]}十"
    return head + (_DIGITS[ones] if ones or not tens else "")


def list_number(number: int) -> str:
    """（一） to （九十九）: the first level of a list inside an article (GB/T 9704)."""
    return f"（{numeral(number)}）"
