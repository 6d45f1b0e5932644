"""Words of a document as Markdown that shows exactly these words.

Whatever a name or a quote contains (`<script>`, `|`, backticks, `{{`), it stays text: HTML marks become
character references, Markdown marks get a backslash (CommonMark 0.31, section 2.4), space is folded (but for the
ideographic one).
"""

import re

from markupsafe import Markup

_HTML = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_MARKDOWN = {mark: "\\" + mark for mark in "\\`*_{}[]#|~!$^@"}
_TABLE = str.maketrans({**_HTML, **_MARKDOWN})
_SPACE = re.compile(r"[^\S\u3000]+")
_LIST_NUMBER = re.compile(r"^(\d{1,9})([.)])(?=\s|$)")
_LINE_MARK = re.compile("^([-+=:])")


def escape(value: object) -> Markup:
    """A value as Markdown text in one line; markup that templates made stays as it is."""
    if isinstance(value, Markup):
        return value
    words = _SPACE.sub(" ", str(value)).strip(" ").translate(_TABLE)
    words = _LINE_MARK.sub(r"\\\1", _LIST_NUMBER.sub(r"\1\\\2", words))
    return Markup(words)
