"""A document → the text of a query for each provision that has one."""

from collections.abc import Iterable
from pathlib import PurePosixPath

from tiaowen.model.document import Document
from tiaowen.sql.dialects import text_in
from tiaowen.sql.header import header
from tiaowen.sql.query import Query, query
from tiaowen.sql.refusal import Refusal, Refused
from tiaowen.wording.layout import ProvisionPlan


def queries(document: Document, plans: Iterable[ProvisionPlan]) -> tuple[Query | Refusal, ...]:
    """For each provision its query, or why it has none."""
    return tuple(_query(document, plan) for plan in plans)


def _query(document: Document, plan: ProvisionPlan) -> Query | Refusal:
    try:
        return query(document, plan)
    except Refused as refused:
        return Refusal(plan.provision.alias, plan.provision.name, refused.reason)


def render(
    document: Document, plans: Iterable[ProvisionPlan], dialect: str
) -> dict[PurePosixPath, str]:
    """The queries of a document, path → text. What was refused is not among them; see `queries`."""
    made = queries(document, plans)
    return {
        PurePosixPath("sql", dialect, f"{each.plan.provision.alias}.sql"): sql_text(each, dialect)
        for each in made
        if isinstance(each, Query)
    }


def sql_text(made: Query, dialect: str) -> str:
    """The query as a file."""
    return header(made) + text_in(made.select, dialect) + ";\n"
