"""jieba, which cuts Chinese into words, made ready for the names of one site."""

import warnings
from collections.abc import Iterable, Mapping
from functools import cache
from types import ModuleType


def cutter(words: Iterable[str] = ()) -> ModuleType:
    """jieba, which knows these words whole, and of those of earlier calls nothing: it is one for the process."""
    import jieba

    tokenizer = jieba.dt
    frequencies, tokenizer.total = _dictionary()
    tokenizer.FREQ = dict(frequencies)
    tokenizer.initialized = True
    for word in words:
        jieba.add_word(word)
    made: ModuleType = jieba
    return made


@cache
def _dictionary() -> tuple[Mapping[str, int], int]:
    """Read once, from the package: jieba's own way is a file in the common folder for temporary files.

    That file another user may have written, and may not be replaced. Reading leaves a file open, which is not told of.
    """
    import jieba

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        frequencies, total = jieba.dt.gen_pfdict(jieba.dt.get_dict_file())
    return frequencies, total
