"""jieba, which cuts Chinese into words, made ready once."""

import warnings
from collections.abc import Iterable
from logging import WARNING
from types import ModuleType


def cutter(words: Iterable[str] = ()) -> ModuleType:
    """jieba, which knows these words whole. It is quiet, and the file that it leaves open is not told of."""
    import jieba

    jieba.setLogLevel(WARNING)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        jieba.initialize()
    for word in words:
        jieba.add_word(word)
    made: ModuleType = jieba
    return made
