"""Large documents, made from the first one: its measure again and again, each with names of its own."""

import re
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]
SOURCE: Final = ROOT / "policies" / "xiangtan_2019"
MEASURE: Final = "07-huhang.tiaowen"
DECLARED: Final = re.compile(
    "^(?:扶持事项|可以事项|疑义|算例) ([^（：\\n]+)(?:（([a-z_0-9]+)）)?：$", re.MULTILINE
)
"""The names that a measure declares, with their aliases."""

_DIGITS: Final = "零一二三四五六七八九"


def write_document(folder: Path, lines: int) -> int:
    """A document of at least `lines` rule lines in `folder`; gives how many there are."""
    folder.mkdir(parents=True)
    measure = (SOURCE / MEASURE).read_text("utf-8")
    article = _article()
    common = [SOURCE / name for name in ("00-policy.tiaowen", "10-vocabulary.tiaowen")]
    for path in common:
        (folder / path.name).write_bytes(path.read_bytes())
    count = sum(path.read_text("utf-8").count("\n") for path in common)
    articles = []
    number = 0
    while count < lines:
        number += 1
        text = _renamed(measure, number)
        (folder / f"m{number:04d}.tiaowen").write_text(text, "utf-8")
        articles.append(article.replace("（七）", f"（{chinese(number)}）", 1))
        count += text.count("\n")
    (folder / "原文.txt").write_text("".join(articles), "utf-8")
    return count


def chinese(number: int) -> str:
    """A number below 10,000 as a measure bears it: 一百零三."""
    if number < 10:
        return _DIGITS[number]
    unit, word = next((u, w) for u, w in ((1000, "千"), (100, "百"), (10, "十")) if number >= u)
    first, rest = divmod(number, unit)
    head = "" if unit == 10 and first == 1 else _DIGITS[first]
    gap = "零" if rest and rest < unit // 10 else ""
    middle = "一" if unit > 10 and 10 <= rest < 20 else ""
    return f"{head}{word}{gap}{middle}{chinese(rest) if rest else ''}"


def _article() -> str:
    text = (SOURCE / "原文.txt").read_text("utf-8")
    return next(line for line in text.splitlines(keepends=True) if line.startswith("（七）"))


def _renamed(measure: str, number: int) -> str:
    """The measure with another number, and every name it declares with a mark of its own."""
    mark = "".join("甲乙丙丁戊己庚辛壬癸"[int(digit)] for digit in str(number))
    text = measure.replace("措施（七）", f"措施（{chinese(number)}）")
    names = {found[1]: f"{found[1]}{mark}" for found in DECLARED.finditer(measure)}
    names |= {found[2]: f"{found[2]}_{number}" for found in DECLARED.finditer(measure) if found[2]}
    longest_first = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
    return re.sub(longest_first, lambda match: names[match[0]], text)
