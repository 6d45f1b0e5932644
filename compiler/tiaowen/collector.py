"""The cycle collector at rest: compiling makes many objects and no cycles worth looking for."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_at_rest() -> Iterator[None]:
    """Without the cycle collector, which finds nothing here, yet takes up to half the time of a long file."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def collector_dismissed() -> None:
    """For a process that is about to end: it does not look for cycles once more in all that is left."""
    gc.disable()
    gc.freeze()
