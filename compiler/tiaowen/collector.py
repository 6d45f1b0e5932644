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
