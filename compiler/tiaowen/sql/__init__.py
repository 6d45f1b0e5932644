"""SQL that decides a whole population exactly: one query for each provision."""

from tiaowen.sql.query import Query, Table
from tiaowen.sql.refusal import Refusal
from tiaowen.sql.render import queries, render

__all__ = ["Query", "Refusal", "Table", "queries", "render"]
