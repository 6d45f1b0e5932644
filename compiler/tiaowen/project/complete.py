"""Whether it is known already that a document lacks no 算例 on its thresholds.

To look for them takes a quarter of a check, and what is found hangs on the rule files and the compiler alone. Where
nothing was lacking, a mark in the user's cache says so: a hash of both, one for each folder. Another letter in a rule
file or another compiler, and it is looked for again; so it is where the mark cannot be read or written. What is
lacking is never kept: it is found anew, and said, every time.
"""

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from tiaowen import __version__
from tiaowen.source import SourceFile
from tiaowen.syntax.table import cache_folder, grammar_text

_COMPILER = Path(__file__).parents[1]


def known_complete(root: Path, sources: Iterable[SourceFile]) -> bool:
    """Whether nothing was lacking when the same compiler last looked at the same rule files."""
    try:
        return _mark(root).read_text("ascii") == _state(sources)
    except (OSError, ValueError):
        return False


def remember_complete(root: Path, sources: Iterable[SourceFile]) -> None:
    """Nothing is lacking in these rule files. A mark cut short is like none: it equals no hash."""
    mark = _mark(root)
    with suppress(OSError):
        mark.parent.mkdir(parents=True, exist_ok=True)
        mark.write_text(_state(sources), "ascii")


def _mark(root: Path) -> Path:
    name = sha256(os.fsencode(root.resolve())).hexdigest()[:24]
    return cache_folder() / f"complete-{name}"


def _state(sources: Iterable[SourceFile]) -> str:
    """The hash of everything that what is lacking may hang on."""
    told = sha256(repr(sorted(compiler_files(_COMPILER))).encode())
    told.update(f"{__version__} {sys.version} {grammar_text()}".encode())
    for source in sources:
        told.update(repr((source.path, source.text)).encode("utf-8", "backslashreplace"))
    return told.hexdigest()


def compiler_files(folder: Path) -> Iterator[tuple[str, int, int]]:
    """The modules of the compiler, with size and time, by which Python itself tells whether one has changed."""
    for entry in os.scandir(folder):
        if entry.is_dir():
            yield from compiler_files(Path(entry))
        elif entry.name.endswith(".py"):
            state = entry.stat()
            yield entry.path, state.st_size, state.st_mtime_ns
