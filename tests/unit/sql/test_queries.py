"""What every query looks like, and how it takes what no fact may hold."""

from datetime import date
from fractions import Fraction

import pytest

pytest.importorskip("duckdb")
pytest.importorskip("sqlglot")

from sqlglot import exp

from support import tax, xiangtan
from support.sql_tables import run
from tiaowen.model.document import Document
from tiaowen.reference import Case
from tiaowen.sql import Query, queries, render
from tiaowen.sql.dialects import text_in
from tiaowen.sql.refusal import Refused
from tiaowen.wording import plan

NEVER = (exp.Div, exp.Least, exp.Greatest, exp.LogicalOr, exp.LogicalAnd, exp.Round)
"""Each was seen to give wrong money on some engine without an error."""


def made(document: Document) -> list[Query]:
    plans = [plan(document, each) for each in document.provisions]
    return [each for each in queries(document, plans) if isinstance(each, Query)]


@pytest.mark.parametrize("document", [xiangtan.DOCUMENT, tax.DOCUMENT], ids=["members", "tax"])
def test_no_query_uses_what_pays_wrong_money(document: Document) -> None:
    for query in made(document):
        assert not list(query.select.find_all(*NEVER))
        assert all(each.args.get("quoted") for each in query.select.find_all(exp.Identifier))


def test_a_value_beyond_the_declared_maximum_decides_nothing() -> None:
    query = made(tax.DOCUMENT)[0]
    on = date(2019, 6, 1)
    beyond = Case(on, {"resident": True, "wages": Fraction(10**12) + Fraction(1, 100)})
    below = Case(on, {"resident": True, "wages": Fraction(-1, 100)})
    for answer in run(tax.DOCUMENT, query, [beyond, below]):
        assert answer.status == "invalid_input"
        assert (answer.lower, answer.upper) == (None, None)
        assert not answer.missing


def test_a_query_has_a_file_of_its_own() -> None:
    plans = [plan(tax.DOCUMENT, each) for each in tax.DOCUMENT.provisions]
    files = render(tax.DOCUMENT, plans, "duckdb")
    assert [path.as_posix() for path in files] == ["sql/duckdb/comprehensive_income_tax.sql"]
    assert all(text.endswith(";\n") for text in files.values())


def test_each_value_says_the_words_of_the_rule() -> None:
    text = next(
        iter(
            render(
                tax.DOCUMENT, [plan(tax.DOCUMENT, tax.DOCUMENT.provisions[0])], "duckdb"
            ).values()
        )
    )
    assert "应纳税所得额" in text


def test_postgres_computes_each_stage_once_and_has_its_own_wide_numbers() -> None:
    query = made(xiangtan.DOCUMENT)[0]
    text = text_in(query.select, "postgres")
    assert text.count(" AS MATERIALIZED (") == len(list(query.select.find_all(exp.CTE)))
    assert "INT128" not in text


def test_a_dialect_that_was_never_run_is_refused() -> None:
    with pytest.raises(Refused, match="spark"):
        text_in(made(tax.DOCUMENT)[0].select, "spark")
