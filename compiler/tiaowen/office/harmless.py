"""Words that cannot deceive the eye, nor be anything but words in a .docx."""

import re

from tiaowen.source.characters import is_hostile

_SPACE = re.compile(r"[^\S\u3000]+")
_NOT_IN_XML = re.compile("[\x00\ufffe\uffff]")
"""Beside what is hostile: what XML 1.0 has no way to write."""


def harmless(text: str) -> str:
    """Words in one line; a character that hides or turns the text around is shown as �."""
    folded = _NOT_IN_XML.sub("\ufffd", _SPACE.sub(" ", text))
    if not is_hostile(folded):
        return folded
    return "".join("\ufffd" if is_hostile(char) else char for char in folded)
