"""Characters that deceive the eye, refused by name wherever they stand.

A reviewer signs what is on the screen. A character that hides, turns the text around, or only looks
like another one makes the signed text and the compiled text differ (Unicode Technical Report 36,
"Unicode Security Considerations"; Unicode Standard Annex 9 for the bidirectional controls).
"""

import re
import unicodedata
from collections.abc import Iterator

from tiaowen.findings.catalogue import finding
from tiaowen.findings.finding import Finding, Fix
from tiaowen.frozen import frozen
from tiaowen.source.span import SourceFile, Span


@frozen
class Hostile:
    """A kind of refused characters: its finding, how it is called, and its ranges for a regex."""

    code: str
    name: str
    consequence: str
    remedy: str
    ranges: str


HOSTILE = (
    Hostile(
        "TW0110",
        "改变文字方向的隐藏字符",
        "屏幕上看到的次序与实际的次序不同",
        "请删去；删不准的，把这一行重新打一遍。",
        "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069",
    ),
    Hostile(
        "TW0111",
        "看不见的零宽字符",
        "看上去一样的文字会对不上",
        "请删去；删不准的，把这一行重新打一遍。",
        "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200d\u2060-\u2065"
        "\u206a-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e0fff",
    ),
    Hostile(
        "TW0112",
        "部首字符（不是普通汉字）",
        "看上去一样，却对不上原文和登记的名称",
        "请改成普通汉字；从 PDF 复制来的文字常有这种字符，请整段核对。",
        "\u2e80-\u2fdf",
    ),
    Hostile(
        "TW0113",
        "兼容汉字（不是普通汉字）",
        "看上去一样，却对不上原文和登记的名称",
        "请改成普通汉字。",
        "\uf900-\ufa0d\ufa10\ufa12\ufa15-\ufa1e\ufa20\ufa22\ufa25\ufa26\ufa2a-\ufaff"
        "\U0002f800-\U0002fa1f",
    ),
    Hostile(
        "TW0114",
        "自造字",
        "换一台电脑就显示成别的字或方框",
        "请改用国家标准 GB 18030 里的字。",
        "\ue000-\uf8ff\U000f0000-\U0010ffff",
    ),
    Hostile(
        "TW0115",
        "控制字符",
        "屏幕上看不见，却留在文字里",
        "请删去；删不准的，把这一行重新打一遍。",
        "\x01-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff",
    ),
    Hostile(
        "TW0118",
        "替换符“�”",
        "原来的字已经丢失，看不出是什么字",
        "请对照原件，把丢失的字补上。",
        "\ufffd",
    ),
)

# Radicals that NFKC leaves alone, with the character they are taken for
# (Unicode Character Database, EquivalentUnifiedIdeograph.txt).
RADICALS = dict(
    zip(
        "⺟⺠⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻬⻮⻰⻳",
        "母民西见角贝车长门青韦页风飞食马骨鬼鱼鸟麦黄齐齿龙龟",
        strict=True,
    )
)

FIX_LENGTH = 200  # characters; a longer stretch is copied anew rather than mended

_ANY = re.compile("[" + "".join(kind.ranges for kind in HOSTILE) + "]")


def ordinary(char: str) -> str:
    """The ordinary character that a radical or compatibility ideograph is taken for, or itself."""
    return RADICALS.get(char) or unicodedata.normalize("NFKC", char)


def is_hostile(text: str) -> bool:
    """Whether a refused character stands in a text."""
    return _ANY.search(text) is not None


def code_point(char: str) -> str:
    """The name by which a character that cannot be shown is called: `U+202E`."""
    return f"U+{ord(char):04X}"


def hostile_characters(source: SourceFile) -> list[Finding]:
    """The refused characters of a file: a finding for each kind and line, at the first of them."""
    if not _ANY.search(source.text):
        return []
    lines = zip(source.line_starts, source.text.split("\n"), strict=True)
    return [found for start, line in lines for found in _in_line(source, start, line)]


def _in_line(source: SourceFile, start: int, line: str) -> Iterator[Finding]:
    if _ANY.search(line):
        for kind in HOSTILE:
            found = re.finditer(f"[{kind.ranges}]", line)
            if places := [match.start() for match in found]:
                span = Span(source, start + places[0], start + places[-1] + 1)
                yield _refused(kind, span, [line[place] for place in places])


def _refused(kind: Hostile, span: Span, chars: list[str]) -> Finding:
    several = f"，本行共{len(chars)}处" if len(chars) > 1 else ""
    listed = "、".join(_shown(char) for char in dict.fromkeys(chars))
    return finding(
        kind.code,
        Span(span.file, span.start, span.start + 1),
        f"有{kind.name}：{listed}{several}。{kind.consequence}。",
        kind.remedy,
        fix=_fix(span),
    )


def _shown(char: str) -> str:
    plain = ordinary(char)
    return code_point(char) if plain == char else f"{code_point(char)}，应为“{plain}”"


def _fix(span: Span) -> Fix | None:
    """Ordinary characters for their doubles; nothing is offered for what cannot be seen."""
    if span.end - span.start > FIX_LENGTH:
        return None
    mended = _ANY.sub(lambda match: ordinary(match.group()), span.text)
    return None if _ANY.search(mended) else Fix("换成普通汉字", span, mended)
