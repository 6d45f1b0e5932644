"""Numbers written in Chinese characters (GB/T 15835): 一千五百, 十五万, 二点八万, 二〇一九."""

import re
from collections.abc import Callable
from fractions import Fraction

CHINESE_DIGITS: dict[str, int] = {
    char: value
    for value, chars in enumerate(("零〇", "一", "二两", "三", "四", "五", "六", "七", "八", "九"))
    for char in chars
}
"""Digits as characters; 〇 and 零, 二 and 两 are the same digit."""

MAGNITUDES: dict[str, int] = {"十": 10, "百": 10**2, "千": 10**3, "万": 10**4, "亿": 10**8}
"""Characters that multiply what stands before them."""

_DIGIT = "[一二两三四五六七八九]"
_SECTION = re.compile(
    f"(?:({_DIGIT})千)?(?:零?({_DIGIT})百)?(?:零?({_DIGIT}?十))?(?:零?({_DIGIT}))?"
)
_BARE_DIGIT_AFTER_MAGNITUDE = re.compile(f"[百千万亿]{_DIGIT}(?:$|[万亿])")
_POSITIONAL = re.compile("[零一二三四五六七八九]{3,12}")
_DECIMAL = re.compile("(.+)点([零一二三四五六七八九]{1,12})([百千万亿]?)")


def chinese_number(text: str) -> Fraction | None:
    """The value of a number in Chinese characters, None where it is not exactly one number.

    Digits alone are read by position from three on (二〇一九). Approximations (三五, 三四百) and
    the clipped forms of speech (一万五) have no exact value and give None.
    """
    written = text.replace("〇", "零")
    if match := _DECIMAL.fullmatch(written):
        return _decimal(match)
    if _POSITIONAL.fullmatch(written):
        return Fraction(_positional(written))
    whole = _whole(written)
    return None if whole is None else Fraction(whole)


def _decimal(match: re.Match[str]) -> Fraction | None:
    whole = _whole(match[1])
    if whole is None:
        return None
    value = whole + Fraction(_positional(match[2]), 10 ** len(match[2]))
    return value * MAGNITUDES.get(match[3], 1)


def _positional(digits: str) -> int:
    value = 0
    for digit in digits:
        value = value * 10 + CHINESE_DIGITS[digit]
    return value


def _whole(text: str) -> int | None:
    """A whole number up to 万亿: a part before 亿 and one behind it."""
    if text == "零":
        return 0
    if text.startswith("零") or _BARE_DIGIT_AFTER_MAGNITUDE.search(text):
        return None
    return _around("亿", text, lambda part: _around("万", part, _section))


def _around(magnitude: str, text: str, read: Callable[[str], int | None]) -> int | None:
    """`text` split at a magnitude (万, 亿); the part behind it may be missing."""
    head, found, tail = text.partition(magnitude)
    if not found:
        return read(text)
    high, low = read(head), read(tail) if tail else 0
    return None if high is None or low is None else high * MAGNITUDES[magnitude] + low


def _section(text: str) -> int | None:
    """A number below 万, such as 一千零五十."""
    match = _SECTION.fullmatch(text)
    if not text or match is None:
        return None
    thousands, hundreds, tens, ones = match.groups()
    return (
        CHINESE_DIGITS.get(thousands, 0) * 1000
        + CHINESE_DIGITS.get(hundreds, 0) * 100
        + (CHINESE_DIGITS.get(tens[0], 1) * 10 if tens else 0)
        + CHINESE_DIGITS.get(ones, 0)
    )
