"""Cases from files, decided all at once."""

from tiaowen.batch.read import Unusable
from tiaowen.batch.run import Summary, run

__all__ = ["Summary", "Unusable", "run"]
