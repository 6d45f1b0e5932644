"""Printing: whatever a tree says, Python reads the same tree back."""

import ast

from hypothesis import given
from hypothesis import strategies as st

from tiaowen.python.code import Assign, Comment, Docstring, Function, Module, Return, constant, name
from tiaowen.python.expressions_text import literal, one_line
from tiaowen.python.printer import print_module

NAMES = st.sampled_from(("alpha", "beta", "gamma_with_a_rather_long_name", "delta"))
TEXTS = st.text(st.characters(codec=None), max_size=30)
LEAVES = (
    NAMES.map(name)
    | st.integers(0, 10**9).map(constant)
    | TEXTS.map(constant)
    | st.sampled_from((True, False, None)).map(constant)
)


def _several(inner: st.SearchStrategy[ast.expr]) -> st.SearchStrategy[list[ast.expr]]:
    return st.lists(inner, min_size=1, max_size=4)


def _larger(inner: st.SearchStrategy[ast.expr]) -> st.SearchStrategy[ast.expr]:
    operators = st.sampled_from((ast.Add(), ast.Sub(), ast.Mult(), ast.Div(), ast.BitOr()))
    comparisons = st.sampled_from((ast.Is(), ast.IsNot(), ast.In(), ast.NotIn(), ast.LtE()))
    chains = st.sampled_from((ast.Or(), ast.And()))
    two_or_more = st.lists(inner, min_size=2, max_size=4)
    return st.one_of(
        _several(inner).map(ast.Tuple),
        _several(inner).map(ast.List),
        _several(inner).map(ast.Set),
        _several(inner).map(lambda items: ast.Dict(list(items), list(items))),
        st.builds(ast.Attribute, inner, NAMES),
        st.builds(ast.Subscript, inner, inner),
        st.builds(lambda f, items: ast.Call(f, items, []), inner, _several(inner)),
        st.builds(
            lambda f, v: ast.Call(f, [], [ast.keyword("key", v), ast.keyword(None, v)]),
            inner,
            inner,
        ),
        st.builds(ast.IfExp, inner, inner, inner),
        st.builds(ast.BoolOp, chains, two_or_more),
        st.builds(ast.UnaryOp, st.sampled_from((ast.Not(), ast.USub())), inner),
        st.builds(ast.BinOp, inner, operators, inner),
        st.builds(lambda a, o, b: ast.Compare(a, [o, o], [b, b]), inner, comparisons, inner),
        st.builds(_loops, inner, inner, inner),
        inner.map(
            lambda body: ast.Lambda(
                ast.arguments([], [ast.arg("x"), ast.arg("y")], None, [], [], None, []), body
            )
        ),
    )


def _loops(item: ast.expr, first: ast.expr, second: ast.expr) -> ast.ListComp:
    pair = ast.Tuple([name("x"), name("y")])
    return ast.ListComp(
        item,
        [ast.comprehension(pair, first, [], 0), ast.comprehension(name("z"), second, [], 0)],
    )


TREES = st.recursive(LEAVES, _larger, max_leaves=25)


def normal_body(tree: ast.expr) -> str:
    """The tree as Python itself writes and reads it."""
    return ast.dump(read_back(ast.unparse(ast.fix_missing_locations(tree))))


def read_back(text: str) -> ast.expr:
    return ast.parse(text, mode="eval").body


@given(TREES)
def test_an_expression_on_one_line_reads_back_the_same(tree: ast.expr) -> None:
    assert ast.dump(read_back(one_line(tree))) == normal_body(tree)


@given(TREES)
def test_an_expression_over_many_lines_reads_back_the_same(tree: ast.expr) -> None:
    text = print_module(Module("x", (), (Assign("target", tree),)))
    (_, statement) = ast.parse(text).body
    assert isinstance(statement, ast.Assign)
    assert ast.dump(statement.value) == normal_body(tree)


@given(TEXTS)
def test_a_string_stays_the_string_it_is(text: str) -> None:
    written = literal(text)
    assert ast.literal_eval(written) == text
    assert written.isprintable()
    written.encode("utf-8")


@given(TEXTS)
def test_words_in_comments_and_docstrings_change_nothing(text: str) -> None:
    body = (
        Comment(text),
        Assign("a", constant(1), comments=(text,), note=text),
        Docstring(text),
        Function("f", (), (), name("int"), (Docstring(text), Return(constant(1)))),
    )
    printed = print_module(Module(text, (), body))
    printed.encode("utf-8")
    module = ast.parse(printed)
    first, assign, second, function = module.body
    assert all(isinstance(each, ast.Expr) for each in (first, second))
    assert isinstance(assign, ast.Assign)
    assert isinstance(function, ast.FunctionDef)
    said = ast.literal_eval(first.value)  # type: ignore[attr-defined]
    assert said == (f"{text}\n" if "\n" in text else text)
    assert len(function.body) == 2
