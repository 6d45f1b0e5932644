"""The two words for what is missing."""

from enum import Enum


class Absence(Enum):
    """原文未明确: the text does not settle it. 所附文本未见: this copy lacks it."""

    TEXT_SILENT = "原文未明确"
    COPY_LACKS = "所附文本未见"
