"""Numbers of list items in the form of GB/T 9704: （一） then 1． then （1）, by place and depth."""

_DIGITS = "零一二三四五六七八九"


def chinese_ordinal(number: int) -> str:
    """1 to 99 in Chinese: 一, 十, 二十一; larger ones in digits."""
    if not 0 < number < 100:
        return str(number)
    tens, ones = divmod(number, 10)
    head = "" if tens == 0 else "十" if tens == 1 else f"{_DIGITS[tens]}十"
    return head + (_DIGITS[ones] if ones or not tens else "")


def item_number(index: int, depth: int) -> str:
    """The number of the item at `index` (from 0) of a list at `depth` (0 for the outermost)."""
    match depth % 3:
        case 0:
            return f"（{chinese_ordinal(index + 1)}）"
        case 1:
            return f"{index + 1}．"
        case _:
            return f"（{index + 1}）"
