"""A decision as one query: a chain of stages, each a CTE that adds the columns that can be made by then."""

from collections.abc import Iterator
from functools import reduce

from attrs import frozen
from sqlglot import exp

from tiaowen.model.document import Document
from tiaowen.runtime import FactText, Status
from tiaowen.sql.decide import Verdict, code, decide, gives, waits
from tiaowen.sql.graph import (
    KEY,
    ON,
    OWNER_KEY,
    VALID,
    Aggregated,
    Calculated,
    Column,
    Imported,
    Input,
    Scope,
)
from tiaowen.sql.tree import (
    FALSE,
    NULL,
    TRUE,
    Sql,
    all_of,
    binary,
    case,
    column,
    is_false,
    not_,
    or_zero,
    text,
    whole,
)
from tiaowen.wording.layout import ProvisionPlan

INVALID = "invalid_input"
"""The status of a row that holds a value no fact may have; nothing else is said of it."""
BITS = 62
"""How many codes a bitmask holds: a BIGINT without its sign."""


@frozen
class Table:
    """A table that a query reads, keys first.

    `object` is whose facts it holds, "" of records; `alias` the list it is, "" of the subject.
    """

    name: str
    object: str
    alias: str
    columns: tuple[Input, ...]
    below: "tuple[Table, ...]" = ()


@frozen
class Query:
    """What decides one provision for every row of its table.

    Bit i of `missing_1` is the i-th of `missing` (`missing_2` begins with the 63rd); bit i of `failed_1` the i-th of
    the clauses of `plan`.
    """

    plan: ProvisionPlan
    select: exp.Select
    table: Table
    missing: tuple[FactText, ...]
    columns: tuple[str, ...]


def query(document: Document, plan: ProvisionPlan) -> Query:
    """The query of a provision. Raises Refused for what has no SQL yet."""
    scope, verdict = decide(document, plan)
    valid = _valid(scope)
    outputs = _outputs(scope, verdict, valid)
    stages = _Stages(scope)
    select = exp.select(*(exp.alias_(sql, name, quoted=True) for name, sql in outputs.items()))
    last = stages.latest(
        scope, max(each.level for each in stages.columns) + 1 if stages.columns else 1
    )
    select = select.from_(_table(last))
    for name, body in stages.ctes:
        select = select.with_(exp.to_identifier(name, quoted=True), as_=body, copy=False)
    return Query(plan, select, table_of(scope), tuple(verdict.missing), tuple(outputs))


def _table(name: str, alias: str = "") -> exp.Table:
    made = exp.Table(this=exp.to_identifier(name, quoted=True))
    return exp.alias_(made, alias, table=True, quoted=True) if alias else made  # type: ignore[return-value]


def _valid(scope: Scope) -> Sql:
    """Whether every value of the row and of the rows below it may be."""
    own: list[Sql] = [column(VALID)] if scope.checks else []
    for rows in scope.below.values():
        below = _valid(rows)
        if below != TRUE:
            own.append(not_(scope.exists(rows, not_(below))))
    return all_of(own)


def _outputs(scope: Scope, verdict: Verdict, valid: Sql) -> dict[str, Sql]:
    status = verdict.status
    waiting = all_of((valid, waits(status)))
    masks = {
        **_masks("missing", waiting, list(verdict.missing.values())),
        **_masks("failed", valid, [is_false(each) for each in verdict.truths]),
    }
    giving = all_of((valid, gives(status)))
    shown = {
        name: NULL if sql == NULL else case([(giving, sql)])
        for name, sql in verdict.results.items()
    }
    shown.update(_under_readings(verdict, valid))
    said = status if valid == TRUE else case([(not_(valid), text(INVALID))], status)
    return {KEY: column(KEY), ON: column(ON), "status": said, **shown, **masks}


def _under_readings(verdict: Verdict, valid: Sql) -> dict[str, Sql]:
    """What each combination of readings gives, where the answer hangs on it."""
    test = all_of((valid, binary(exp.EQ, verdict.status, text(code(Status.UNSETTLED)))))
    return {
        f"reading_{number}_{name}": NULL if sql == NULL else case([(test, sql)])
        for number, under in enumerate(verdict.readings, 1)
        for name, sql in under.items()
    }


def _masks(name: str, gate: Sql, tests: list[Sql]) -> dict[str, Sql]:
    """Bitmasks of tests that are never NULL, BITS to a column; 0 where the gate is not TRUE."""
    found: dict[str, Sql] = {}
    for start in range(0, len(tests), BITS):
        bits = enumerate(tests[start : start + BITS])
        parts = [case([(test, whole(2**bit))], whole(0)) for bit, test in bits if test != FALSE]
        mask = reduce(lambda one, two: binary(exp.Add, one, two), parts) if parts else whole(0)
        found[f"{name}_{start // BITS + 1}"] = case([(gate, mask)], whole(0))
    return found


def table_of(scope: Scope) -> Table:
    """The table of a scope and those below it."""
    keys = [Input(KEY, "BIGINT", "行号，数或者文字，不重复")]
    if scope.parent is not None:
        keys.append(Input(OWNER_KEY, "BIGINT", f"所属的{scope.parent.name}的行号"))
    columns = (*keys, *scope.inputs.values())
    return Table(
        scope.name,
        scope.object,
        scope.alias,
        columns,
        tuple(table_of(each) for each in scope.below.values()),
    )


# --- stages ---------------------------------------------------------------------------------------


def _scopes(scope: Scope) -> Iterator[Scope]:
    yield scope
    for each in scope.below.values():
        yield from _scopes(each)


class _Stages:
    """The CTEs of all scopes in the order in which they can be computed."""

    def __init__(self, root: Scope) -> None:
        self.scopes = list(_scopes(root))
        self.columns = [each for scope in self.scopes for each in scope.columns.values()]
        self.ctes: list[tuple[str, exp.Select]] = []
        self._made: dict[int, dict[int, str]] = {id(each): {} for each in self.scopes}
        for scope in self.scopes:
            self._keep(scope, 0, f"{scope.name}_read", _first(scope))
        for level in sorted({each.level for each in self.columns}):
            for scope in self.scopes:
                self._stage(scope, level)

    def latest(self, scope: Scope, before: int) -> str:
        """The last stage of a scope below a level."""
        made = self._made[id(scope)]
        return made[max(level for level in made if level < before)]

    def _keep(self, scope: Scope, level: int, name: str, body: exp.Select) -> None:
        self._made[id(scope)][level] = name
        self.ctes.append((name, body))

    def _stage(self, scope: Scope, level: int) -> None:
        wanted = [each for each in scope.columns.values() if each.level == level]
        if not wanted:
            return
        select = exp.select(
            exp.Column(this=exp.Star(), table=exp.to_identifier("own", quoted=True))
        )
        select = select.from_(_table(self.latest(scope, level), "own"))
        select = self._with_owner(select, scope, level)
        select = self._with_rows_below(select, scope, level)
        for each in wanted:
            select = select.select(_shown(each.name, _origin(each, level), each.words), copy=False)
        self._keep(scope, level, f"{scope.name}_{level}", select)

    def _with_owner(self, select: exp.Select, scope: Scope, level: int) -> exp.Select:
        origins = [each.origin for each in scope.columns.values() if each.level == level]
        if not any(isinstance(each, Imported) for each in origins):
            return select
        assert scope.parent is not None, "what is imported has an owner"
        owner = _table(self.latest(scope.parent, level), "owner")
        on = binary(exp.EQ, _of("own", OWNER_KEY), _of("owner", KEY))
        return select.join(owner, on=on, copy=False)

    def _with_rows_below(self, select: exp.Select, scope: Scope, level: int) -> exp.Select:
        for rows in scope.below.values():
            wanted = [
                each
                for each in scope.columns.values()
                if each.level == level
                and isinstance(each.origin, Aggregated)
                and each.origin.below is rows
            ]
            if not wanted:
                continue
            totals = exp.select(column(OWNER_KEY)).from_(_table(self.latest(rows, level)))
            for each in wanted:
                assert isinstance(each.origin, Aggregated)
                totals = totals.select(_shown(each.name, each.origin.sql, each.words), copy=False)
            name = _total(rows, level)
            self.ctes.append((name, totals.group_by(column(OWNER_KEY))))
            on = binary(exp.EQ, _of("own", KEY), _of(name, OWNER_KEY))
            select = select.join(_table(name), on=on, join_type="left", copy=False)
        return select


def _first(scope: Scope) -> exp.Select:
    """The table as it is read, values that may not be taken for unknown."""
    made = exp.select(column(KEY), *([column(OWNER_KEY)] if scope.parent else []))
    for name, each in scope.inputs.items():
        made = made.select(_shown(name, each.read, ""), copy=False)
    if scope.checks:
        made = made.select(_shown(VALID, all_of(scope.checks), ""))
    return made.from_(_table(scope.name))


def _origin(made: Column, level: int) -> Sql:
    match made.origin:
        case Calculated(sql=sql):
            return _own(sql)
        case Imported(source=source):
            return _of("owner", source)
        case Aggregated(below=rows, sql=sql):
            found = _of(_total(rows, level), made.name)
            return or_zero(found) if _is_count(sql) else found


def _total(rows: Scope, level: int) -> str:
    return f"{rows.name}_total_{level}"


def _own(sql: Sql) -> Sql:
    """With every column said to be the row's own."""
    made = sql.copy()
    for each in list(made.find_all(exp.Column)):
        each.set("table", exp.to_identifier("own", quoted=True))
    return made


def _is_count(sql: Sql) -> bool:
    return isinstance(sql, exp.Count) or (
        isinstance(sql, exp.Filter) and isinstance(sql.this, exp.Count)
    )


def _of(table: str, name: str) -> Sql:
    return exp.column(name, table=table, quoted=True)


def _shown(name: str, sql: Sql, words: str) -> Sql:
    made = (
        sql.copy()
        if isinstance(sql, exp.Column) and sql.name == name
        else exp.alias_(sql, name, quoted=True)
    )
    if words:
        made.add_comments([words])
    return made
