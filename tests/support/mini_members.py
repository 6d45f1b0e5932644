"""The part of the evaluator over `document.json` that reads members, records and other provisions.

A subject is told from the members of its lists by `object`, the alias of its object; `owner` is the
subject in whose list a member stands.
"""

from collections.abc import Iterator, Mapping
from copy import copy
from datetime import date
from fractions import Fraction
from typing import Any, Self

from attrs import frozen

from support.mini_arithmetic import shifted

Json = Any
RECORDS = "benefits_received"
FIRST_DAY = date.min


@frozen
class Received:
    """A record of 已享受情况."""

    item: str
    on: date
    amount: Fraction | None


class MembersPart:
    """Totals, quantifiers, records and outcomes; of a fact or definition, whose it is."""

    object = ""
    owner: Json = None

    def whose(self, name: str) -> Json:
        """The subject of that object: this one or one above it."""
        found: Json = self
        while found.owner is not None and found.object != name:
            found = found.owner
        return found

    def members(self, n: Json) -> list[Self] | None:
        """The members of a list, each as a subject; None where the list is unknown."""
        owner = self.whose(n["object"])
        given = owner.facts.get(n["alias"])
        [own] = [o for o in owner.document["objects"] if o["alias"] == n["object"]]
        [listed] = [each for each in own["lists"] if each["alias"] == n["alias"]]
        return None if given is None else [owner.member(listed["member"], each) for each in given]

    def member(self, name: str, facts: Mapping[str, Json]) -> Self:
        made = copy(self)
        made.facts, made.object, made.owner = facts, name, self  # type: ignore[attr-defined]
        return made

    # --- totals and quantifiers

    def counted(self, n: Json) -> list[tuple[Json, bool | None]] | None:
        """Each member and whether it counts."""
        members: Json = self.members(n["members"])
        if members is None:
            return None
        test = n["condition"]
        return [(each, True if test is None else each.at(test)) for each in members]

    def of_total(self, n: Json) -> Json:
        counted = self.counted(n)
        if counted is None or None in [truth for _, truth in counted]:
            return None
        there = [each for each, truth in counted if truth]
        if n["kind"] == "count":
            return Fraction(len(there))
        values = [each.at(n["value"]) for each in there]
        if None in values:
            return None
        if n["kind"] == "sum":
            return sum(values, Fraction(0))
        pick = min if n["kind"] in ("lowest", "earliest") else max
        return pick(values) if values else self.at(n["if_none"])  # type: ignore[attr-defined]

    def bounds(self: Json, n: Json) -> tuple[Json, Json] | None:
        """The least and the greatest a side of a comparison can be; a 人数 may lie between."""
        subject, count = self, n
        if n["is"] == "definition_ref":
            subject, count = self.whose(n["definition"]["object"]), self.body(n)
        if count["is"] != "total" or count["kind"] != "count":
            value = self.at(n)
            return None if value is None else (value, value)
        counted = subject.counted(count)
        if counted is None:
            return None
        truths = [truth for _, truth in counted]
        return Fraction(truths.count(True)), Fraction(len(truths) - truths.count(False))

    def compared(self: Json, holds: Any, left: Json, right: Json) -> bool | None:  # noqa: ANN401
        """Whether it holds for all that the sides can be; of two that are open nothing is known."""
        sides = self.bounds(left), self.bounds(right)
        if None in sides or all(low != high for low, high in sides):
            return None
        (low, high), (least, most) = sides
        if low == high and least == most:
            return bool(holds(low, least))
        open_ = low != high
        start, end = (low, high) if open_ else (least, most)
        numbers = [Fraction(each) for each in range(int(start), int(end) + 1)]
        found = {bool(holds(x, least) if open_ else holds(low, x)) for x in numbers}
        return found.pop() if len(found) == 1 else None

    def of_quantified(self, n: Json) -> Json:
        counted = self.counted(n)
        if counted is None:
            return None
        truths = [truth for _, truth in counted]
        stops = n["kind"] != "every"
        if stops in truths:
            return n["kind"] == "some"
        return None if None in truths else n["kind"] != "some"

    def needed_elsewhere(self: Json, n: Json) -> Iterator[str]:
        """What is lacking among members, records and other provisions."""
        match n["is"]:
            case "records":
                yield RECORDS
            case "outcome":
                yield from self.outcome_of(n)[2]
            case _:
                yield from self.members_needed(n)

    def members_needed(self, n: Json) -> Iterator[str]:
        """What the members lack; the list itself where it is unknown."""
        counted = self.counted(n)
        if counted is None:
            yield n["members"]["alias"]
            return
        for each, truth in counted:
            if truth is None:
                yield from each.needed(n["condition"])
            elif truth and n.get("value"):
                yield from each.needed(n["value"])
        if n.get("if_none") and not any(truth for _, truth in counted):
            yield from self.needed(n["if_none"])  # type: ignore[attr-defined]

    # --- records

    def of_records(self: Json, n: Json) -> Json:
        records = self.whose(n["object"]).facts.get(RECORDS)
        if records is None:
            return None
        mine = [each for each in records if each.item in n["items"] and each.on <= self.on]
        first, last = self.days(n["window"], [each.on for each in mine])
        amounts = [each.amount for each in mine if first <= each.on <= last]
        if n["kind"] == "count":
            return Fraction(len(amounts))
        return None if None in amounts else sum(amounts, Fraction(0))

    def days(self: Json, window: Json, had: list[date]) -> tuple[date, date]:
        """The first and last day whose records count."""
        span = window["months"], window["days"]
        match window["within"]:
            case "year":
                return self.on.replace(month=1, day=1), self.on
            case "month":
                return self.on.replace(day=1), self.on
            case "before":
                return shifted(self.on, -span[0], -span[1]) or FIRST_DAY, self.on
            case "since_first" if had:
                end = shifted(min(had), *span)
                gone = end is not None and end < self.on
                return (date.max, date.min) if gone else (min(had), self.on)
            case _:
                return FIRST_DAY, self.on

    # --- outcomes

    def outcome_of(self: Json, n: Json) -> tuple[str, Any, frozenset[str]]:
        [other] = [
            each for each in self.document["provisions"] if each["rule"]["alias"] == n["provision"]
        ]
        found: tuple[str, Any, frozenset[str]]
        found = self.whose(other["rule"]["object"]).outcome(other, None)
        return found

    def of_outcome(self, n: Json) -> Json:
        status, ends, _ = self.outcome_of(n)
        eligible = n["kind"] == "eligible"
        if status in ("不符合", "不在执行期限内"):
            return False if eligible else Fraction(0)
        if status != "符合":
            return None
        if eligible:
            return True
        least, most = ends
        end = {"amount": least if least == most else None, "lower": least, "upper": most}
        found = end[n["kind"]]
        return None if found is None else Fraction(found, 100)
