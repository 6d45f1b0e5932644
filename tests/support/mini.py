"""An evaluator over `document.json` and nothing else: it knows the JSON form, not the compiler.

Written from docs/interchange.md, to show that the form says everything that a decision needs.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from fractions import Fraction
from itertools import product
from operator import eq, ge, gt, le, lt, ne
from typing import Any

from support.mini_arithmetic import at_least, both, rounded, shifted
from support.mini_members import RECORDS, MembersPart, Received

Json = Any
Ends = tuple[int | None, int | None]

COMPARE = {"ge": ge, "gt": gt, "le": le, "lt": lt, "eq": eq, "ne": ne}


class Mini(MembersPart):
    """Nodes of one document for one case: facts and standards by alias, exact; absent is unknown."""

    def __init__(
        self, document: Json, on: date, facts: Mapping[str, Json], standards: Mapping[str, Json]
    ) -> None:
        self.on, self.facts, self.given, self.document = on, facts, standards, document
        self.picked: dict[str, int] = {}
        self.definitions = {(d["object"], d["alias"]): d["body"] for d in document["definitions"]}
        self.tables = {s["alias"]: s for s in document["standards"]}
        self.assessed = {
            f["alias"] for o in document["objects"] for f in o["facts"] if f["kind"] == "assessed"
        }

    def at(self, node: Json) -> Json:
        return getattr(self, f"of_{node['is']}")(node)

    def known(self, function: Callable[..., Json], *nodes: Json) -> Json:
        values = [self.at(node) for node in nodes]
        return None if None in values else function(*values)

    def of_literal(self, n: Json) -> Json:
        return Fraction(n["value"])

    def of_date_literal(self, n: Json) -> Json:
        return date.fromisoformat(n["value"])

    def of_application_date(self, n: Json) -> Json:
        return self.on

    def of_fact_ref(self, n: Json) -> Json:
        return self.whose(n["fact"]["object"]).facts.get(n["fact"]["alias"])

    def of_definition_ref(self, n: Json) -> Json:
        return self.whose(n["definition"]["object"]).at(self.body(n))

    def body(self, n: Json) -> Json:
        return self.definitions[n["definition"]["object"], n["definition"]["alias"]]

    def fact(self, named: Json) -> Json:
        return self.whose(named["object"]).facts.get(named["alias"])

    def of_standard_ref(self, n: Json) -> Json:
        table = self.tables[n["standard"]]
        if table["given_by_user"]:
            return self.given.get(n["standard"])
        on = self.fact(table["reads"]) if table["reads"] else self.on
        keys = [self.fact(key) for key in table["keys"]]
        if on is None or None in keys:
            return None
        rows = [r for r in table["values"] if r["keys"] == keys and r["start"] <= on.isoformat()]
        return Fraction(max(rows, key=lambda row: row["start"])["value"]) if rows else None

    def of_arithmetic(self, n: Json) -> Json:
        left, right, factor = self.at(n["left"]), self.at(n["right"]), Fraction(n["factor"])
        if left is None or right is None:
            return None
        if n["operator"] == "divide":
            return left / right * factor if right else n["if_zero"] and self.at(n["if_zero"])
        signed = {"add": left + right, "subtract": left - right, "multiply": left * right}
        return signed[n["operator"]] * factor

    def of_converted(self, n: Json) -> Json:
        return self.known(lambda x: x * Fraction(n["factor"]), n["operand"])

    def of_excess(self, n: Json) -> Json:
        return self.known(lambda a, b: max(a - b, Fraction(0)), n["left"], n["right"])

    def of_extreme(self, n: Json) -> Json:
        pick = max if n["kind"] == "higher" else min
        return self.known(lambda *values: pick(values), *n["operands"])

    def of_cap(self, n: Json) -> Json:
        return self.known(lambda x, t, y: y if x > t else x, *self._limited(n))

    def of_floor(self, n: Json) -> Json:
        return self.known(lambda x, t, y: y if x < t else x, *self._limited(n))

    def _limited(self, n: Json) -> tuple[Json, ...]:
        return n["operand"], n["threshold"], n["value"]

    def of_round(self, n: Json) -> Json:
        return self.known(lambda x: rounded(x, Fraction(n["step"]), n["mode"]), n["operand"])

    def of_date_shift(self, n: Json) -> Json:
        return self.known(lambda day: shifted(day, n["months"], n["days"]), n["base"])

    def band(self, n: Json, index: int) -> Json:
        base, row = self.at(n["base"]), n["bands"][index]
        if base is None:
            return None
        inside = base if row["upper"] is None else min(base, Fraction(row["upper"]))
        return Fraction(row["rate"]) * max(inside - Fraction(row["lower"]), Fraction(0))

    def of_progressive(self, n: Json) -> Json:
        parts = [self.band(n, index) for index in range(len(n["bands"]))]
        return None if None in parts else sum(parts, Fraction(0))

    def of_age(self, n: Json) -> Json:
        birth = self.at(n["base"])
        if birth is None or self.on < birth:
            return None
        years = self.on.year - birth.year
        birthday = shifted(birth, 12 * years, 0)
        return Fraction(years if years == 0 or (birthday and birthday < self.on) else years - 1)

    def of_cases(self, n: Json) -> Json:
        if n["expanded"]:
            return self.at(n["expanded"])
        rows = zip(n["applies"], n["cases"], strict=True)
        return next((self.at(case["value"]) for test, case in rows if self.at(test)), None)

    def _cases_needed(self, n: Json) -> Iterator[str]:
        if n["expanded"]:
            yield from self.needed(n["expanded"])
            return
        rows = [(self.at(t), t, c["value"]) for t, c in zip(n["applies"], n["cases"], strict=True)]
        taken = [row for row in rows if row[0]][:1] or [row for row in rows if row[0] is None]
        for _, test, value in taken:
            yield from self.needed(test)
            yield from self.needed(value)

    def of_holds(self, n: Json) -> Json:
        return self.at(n["operand"])

    def of_compare(self, n: Json) -> Json:
        return self.compared(COMPARE[n["comparator"]], n["left"], n["right"])

    def of_between(self, n: Json) -> Json:
        low, subject, high = n["low"], n["subject"], n["high"]
        return both(self.compared(le, low, subject), self.compared(le, subject, high))

    def of_has_option(self, n: Json) -> Json:
        chosen = self.at(n["subject"])
        if chosen is None:
            return None
        return bool(
            {chosen} & {*n["options"]} if isinstance(chosen, str) else chosen & {*n["options"]}
        )

    def of_open_readings(self, n: Json) -> Json:
        return self.at(self.reading(n))

    def reading(self, n: Json) -> Json:
        return n["readings"][self.picked[n["doubt"]]]["body"]

    def of_not(self, n: Json) -> Json:
        return self.known(lambda x: not x, n["operand"])

    def of_group(self, n: Json) -> Json:
        number = {"all": len(n["items"]), "any": 1, "at_least": n["minimum"]}[n["connective"]]
        return at_least(number, [self.at(item["condition"]) for item in n["items"]])

    def needed(self, node: Json) -> Iterator[str]:
        if self.at(node) is not None:
            return
        match node["is"]:
            case "fact_ref":
                yield node["fact"]["alias"]
            case "standard_ref":
                yield from self._standard_needed(node)
            case "definition_ref":
                yield from self.whose(node["definition"]["object"]).needed(self.body(node))
            case "total" | "quantified" | "records" | "outcome":
                yield from self.needed_elsewhere(node)
            case "cases":
                yield from self._cases_needed(node)
            case "open_readings":
                yield from self.needed(self.reading(node))
            case _:
                for child in children(node):
                    yield from self.needed(child)

    def _standard_needed(self, n: Json) -> list[str]:
        table = self.tables[n["standard"]]
        selecting = [f for f in (table["reads"], *table["keys"]) if f]
        unknown = [f["alias"] for f in selecting if self.fact(f) is None]
        return unknown or ["公布标准." + n["standard"]]

    def ways(self, provision: Json) -> Iterator[None]:
        """Looks at the case under each combination of readings of the open 疑义 in turn."""
        doubts = provision["layout"]["doubts"]
        names = [doubt["name"] for doubt in doubts]
        for picked in product(*(range(len(doubt["readings"])) for doubt in doubts)):
            self.picked = dict(zip(names, picked, strict=True))
            yield

    def decide(self, provision: Json, choice: int | None) -> tuple[str, Ends | None]:
        """The status, and the lowest and highest sum in 分 where there is one."""
        found = [self.outcome(provision, choice) for _ in self.ways(provision)]
        missing = {alias for _, _, aliases in found for alias in aliases}
        if missing:
            return "待认定" if missing <= self.assessed else "待补充", None
        same = all(each == found[0] for each in found)
        return found[0][:2] if same else ("待明确", None)

    def outcome(
        self, provision: Json, choice: int | None
    ) -> tuple[str, Ends | None, frozenset[str]]:
        """Under one combination of readings: status, lowest and highest sum, what is missing."""
        layout = provision["layout"]
        window, fact = layout["window"], layout["window_fact"]
        on = self.fact(fact) if fact else self.on
        if window and on is not None and not _inside(window, on):
            return "不在执行期限内", None, frozenset()
        if (filing := layout["filing"]) and not _inside(filing, self.on):
            return "不在执行期限内", None, frozenset()
        unread = [fact["alias"]] if window and on is None else []
        eligible = "待决定" if provision["layout"]["discretion"] else "符合"
        return self.settled(provision["rule"], choice, unread, eligible)

    def settled(
        self, rule: Json, choice: int | None, unread: list[str], eligible: str
    ) -> tuple[str, Ends | None, frozenset[str]]:
        """The same on a day on which the rule is in force."""
        own = [rule["condition"]] if rule["condition"] else []
        conditions = [*own, *(each["condition"] for each in rule["restrictions"])]
        truth = at_least(len(conditions), [self.at(each) for each in conditions])
        if truth is False:
            return "不符合", None, frozenset()
        standard = _standard(rule)
        each = self.each_member(standard) if standard["is"] == "per_member" else None
        groups = _groups(standard, choice)
        amounts = [end for group in groups for end in group if end is not None]
        missing = {*unread, *(alias for n in (*conditions, *amounts) for alias in self.needed(n))}
        if standard["is"] == "per_member":
            missing |= _lacking(standard, each)
        if missing:
            return "待补充", None, frozenset(missing)
        values = [self.at(amount) for amount in amounts]
        if None in values or truth is None:
            return "无法确定", None, frozenset()
        if each is not None:
            return _together(each, eligible)
        ends = [[end and self.at(end) for end in group] for group in groups]
        if any(None not in pair and pair[0] > pair[1] for pair in ends):
            return "无法确定", None, frozenset()
        return eligible, _enclosing(standard, [list(map(_fen, pair)) for pair in ends]), frozenset()

    def each_member(self, standard: Json) -> list[Json] | None:
        """What each member gets by the rule for one."""
        members = self.members(standard["members"])
        rule = standard["provision"]
        if members is None:
            return None
        return [each.settled(rule, None, [], "符合") for each in members]

    def trace(self, provision: Json) -> tuple[list[Json], list[Json]]:
        """The truth of every clause and the value of every step, found by their pointers."""
        traces = [self._trace(provision["layout"]) for _ in self.ways(provision)]
        truths, numbers = (
            [shared(each) for each in zip(*part, strict=True)] for part in zip(*traces, strict=True)
        )
        return truths, numbers

    def _trace(self, layout: Json) -> tuple[list[Json], list[Json]]:
        truths = [self.at(pointed(self.document, c["condition"])) for c in layout["clauses"]]
        return truths, [self._step(step["computes"]) for step in layout["steps"]]

    def _step(self, computes: Json) -> Json:
        match computes["is"]:
            case "definition_step":
                return self.of_definition_ref(computes)
            case "table_step":
                return self.at({"is": "standard_ref", "standard": computes["standard"]})
            case "case_step":
                tests = pointed(self.document, computes["cases"])["applies"]
                return self.known(Fraction, tests[computes["index"]])
            case "band_step":
                return self.band(pointed(self.document, computes["scale"]), computes["index"])
            case _:
                return self.at(pointed(self.document, computes["amount"]))


def _standard(rule: Json) -> Json:
    """The standard; of 标准同 the other's."""
    standard = rule["standard"]
    return standard["standard"] if standard["is"] == "same" else standard


def _lacking(standard: Json, each: list[Json] | None) -> set[str]:
    """What the members lack; the list itself where it is unknown."""
    if each is None:
        return {standard["members"]["alias"]}
    return {alias for _, _, missing in each for alias in missing}


def _together(each: list[Json], eligible: str) -> tuple[str, Ends | None, frozenset[str]]:
    """The sum over the members that are eligible; nobody eligible is 不符合."""
    statuses = [status for status, _, _ in each]
    if "无法确定" in statuses:
        return "无法确定", None, frozenset()
    if "符合" not in statuses:
        return "不符合", None, frozenset()
    columns = zip(*(ends for _, ends, _ in each if ends is not None), strict=True)
    lower, upper = (None if None in column else sum(column) for column in columns)
    return eligible, (lower, upper), frozenset()


def _groups(standard: Json, choice: int | None) -> list[list[Json]]:
    """Lower and upper end of each option, of each part, or of the one standard."""
    match standard["is"]:
        case "same":
            return _groups(standard["standard"], choice)
        case "selection":
            options = enumerate(standard["options"], 1)
            return [[o["amount"]] * 2 for i, o in options if choice in (None, i)]
        case "parts":
            return [group for part in standard["parts"] for group in _groups_of(part["amount"])]
        case "stated" | "per_member":
            return []
        case "range":
            return [[standard["lower"], standard["upper"]]]
        case _:
            return [[standard["amount"]] * 2]


def _groups_of(amount: Json) -> list[list[Json]]:
    return _groups(amount, None) if amount["is"] == "range" else [[amount, amount]]


def _fen(value: Fraction | None) -> int | None:
    return None if value is None else int(rounded(value * 100, Fraction(1), "half_up"))


def _enclosing(standard: Json, ends: list[list[int | None]]) -> tuple[int | None, int | None]:
    """The least and the most in 分: of options the extremes, of parts the sums, of words nothing."""
    match standard["is"]:
        case "same":
            return _enclosing(standard["standard"], ends)
        case "stated" | "rate":
            return None, None
        case "selection":
            return min(pair[0] for pair in ends), max(pair[1] for pair in ends)
        case _:
            columns = list(zip(*ends, strict=True))
            lower, upper = (None if None in column else sum(column) for column in columns)
            return lower, upper


def shared(values: tuple[Json, ...]) -> Json:
    """The value that all have, else None."""
    return values[0] if all(each == values[0] for each in values) else None


def children(part: Json) -> Iterator[Json]:
    """The nodes directly inside a node."""
    inside = part.values() if isinstance(part, dict) else part
    for value in inside:
        if isinstance(value, dict) and "is" in value:
            if value["is"] not in ("bool", "number", "date", "choice", "text"):
                yield value
        elif isinstance(value, dict | list):
            yield from children(value)


def pointed(document: Json, pointer: str) -> Json:
    """What a JSON Pointer means."""
    found = document
    for key in pointer.split("/")[1:]:
        found = found[int(key) if isinstance(found, list) else key]
    return found


def read_case(document: Json, case: Json) -> tuple[date, dict[str, Json], dict[str, Json]]:
    """The day, facts and standards of a worked case, exact and by alias."""
    subject = next(o for o in document["objects"] if o["name"] == case["对象"])
    named = {each["name"]: each for each in document["standards"]}
    given = {
        named[name]["alias"]: _exact(named[name]["kind"], v) for name, v in case["公布标准"].items()
    }
    return date.fromisoformat(case["日期"]), _facts_of(document, subject, case["事实"]), given


def _facts_of(document: Json, subject: Json, facts: Json) -> dict[str, Json]:
    """The facts, lists and records of a subject, exact and by alias."""
    named = {each["name"]: each for each in (*subject["facts"], *subject["lists"])}
    found: dict[str, Json] = {}
    for name, value in facts.items():
        if name == "已享受情况":
            found[RECORDS] = [_record(each) for each in value]
        elif "member" in named[name]:
            member = next(o for o in document["objects"] if o["alias"] == named[name]["member"])
            found[named[name]["alias"]] = [_facts_of(document, member, each) for each in value]
        else:
            found[named[name]["alias"]] = _exact(named[name]["kind"], value)
    return found


def _record(written: Json) -> Received:
    amount = written["金额"]
    on = date.fromisoformat(written["日期"])
    return Received(written["事项"], on, None if amount is None else Fraction(amount))


def _exact(kind: str, value: Json) -> Json:
    if value is None:
        return None
    if kind in ("integer", "quantity", "money", "ratio", "period"):
        return Fraction(value)
    if kind == "date":
        return date.fromisoformat(value)
    return frozenset(value) if isinstance(value, list) else value


def _inside(window: Json, on: date) -> bool:
    return bool((window["start"] or "") <= on.isoformat() <= (window["end"] or "~"))
