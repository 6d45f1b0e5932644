"""jieba, which cuts Chinese into words, made ready once."""

import warnings
from collections.abc import Iterable
from types import ModuleType


def cutter(words: Iterable[str] = ()) -> ModuleType:
    """jieba, which knows these words whole. It is quiet, and the file that it leaves open is not told of."""
    import jieba

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        _read_dictionary(jieba)
    for word in words:
        jieba.add_word(word)
    made: ModuleType = jieba
    return made


def _read_dictionary(package: ModuleType) -> None:
    """Once, from the package: jieba's own way is a file in the common folder for temporary files.

    That file another user may have written, and may not be replaced.
    """
    tokenizer = package.dt
    if not tokenizer.initialized:
        tokenizer.FREQ, tokenizer.total = tokenizer.gen_pfdict(tokenizer.get_dict_file())
        tokenizer.initialized = True
