"""Model → 扶持事项 and 缴纳事项, clause by clause."""

from collections.abc import Iterator
from datetime import date

from support.writer_history import HistoryWriter
from tiaowen.model.provisions import (
    Discretion,
    InForce,
    OpenTerm,
    Provision,
    ProvisionKind,
    Remark,
)
from tiaowen.model.results import Term
from tiaowen.values.absence import Absence

LABELS = {
    ProvisionKind.SUPPORT: ("申报条件", "扶持标准"),
    ProvisionKind.LEVY: ("缴纳条件", "计算标准"),
}


class ProvisionWriter(HistoryWriter):
    """Writes provisions."""

    def _provision(self, entry: Provision) -> Iterator[str]:
        condition, standard = LABELS[entry.kind]
        yield self._head(entry.kind.value, self._named(entry.name, entry.alias))
        self.expressions.inside = entry.subject.name
        clauses = [
            self._clause("依据", self._listed_quotes(entry.basis)),
            self._clause("适用对象", self._party(entry.subject)),
            self._condition_clause(condition, entry),
            self._result(standard, entry),
            *self._term(entry.term),
            *self._window("执行期限", entry.in_force),
            *self._window("申请期限", entry.filing),
            *self._discretion(entry.discretion),
            "".join(self._open_term(each) for each in entry.open_terms),
        ]
        if entry.fund is not None:
            clauses.append(self._clause("资金来源", self._party(entry.fund)))
        if entry.responsible:
            bodies = "、".join(map(self._party, entry.responsible))
            ended = "等" if entry.responsible_open_ended else ""
            clauses.append(self._clause("责任单位", bodies + ended))
        for each in entry.former:
            clauses.append(self._clause(each.kind.value, each.text + self._quotes(each.anchors)))
        yield from self._kept_in_order(clauses, list(self._history(entry)))

    def _kept_in_order(self, clauses: list[str], history: list[str]) -> Iterator[str]:
        """Clauses in any order, but those about what was had one after the other: so they are tested."""
        places = self.hand.shuffled([*clauses, *(None for _ in history)])
        had = iter(history)
        yield from (next(had) if each is None else each for each in places)

    def _condition_clause(self, label: str, entry: Provision) -> str:
        if entry.condition is None:
            return self._clause(label, f"无{self._quotes(entry.condition_anchors)}")
        return self._clause(
            label, self._body_of(entry.condition, self._quotes(entry.condition_anchors)), ""
        ).replace("\n\n", "\n")

    def _term(self, term: Term | None) -> Iterator[str]:
        if term is not None:
            said = self._length(term) if term.silent is None else term.silent.value
            yield self._clause("享受期限", said + self._quotes(term.anchors))

    def _length(self, term: Term) -> str:
        lower, upper = term.lower, term.upper
        if lower is None or upper is None:
            word = ("最多", "不超过", "最长") if lower is None else ("不少于", "不低于", "最少")
            [length] = [each for each in (lower, upper) if each is not None]
            return self.hand.pick(word) + self.expressions.number(length, term.unit)
        most = self.expressions.number(upper, term.unit)
        if lower == upper:
            return most
        least = self.hand.pick((str(lower), self.expressions.number(lower, term.unit)))
        return f"{least}{self.hand.pick(('～', '至', '~'))}{most}"

    def _window(self, label: str, in_force: InForce | None) -> Iterator[str]:
        if in_force is None:
            return
        start, end = in_force.window.start, in_force.window.end
        match start, end:
            case date(), date():
                words = self._between(start, end)
            case date(), None:
                words = self.hand.pick(("自{}起", "{}起", "自{}起执行")).format(
                    self.expressions.day(start)
                )
            case _:
                assert end is not None
                words = self.hand.pick(("至{}", "至{}止", "{}止")).format(self.expressions.day(end))
        by = "申请日期" if in_force.reads is None else in_force.reads.name
        said = self.hand.pick((f"（按{by}）", f"（按{by}）" if in_force.reads else ""))
        before = self.hand.pick(("，早于成文日期",)) if in_force.before_issue else ""
        yield self._clause(label, f"{words}{said}{before}{self._quotes(in_force.anchors)}")

    def _between(self, start: date, end: date) -> str:
        last = self.expressions.day(end)
        if start.year == end.year and self.hand.maybe(0.5):
            last = f"{end.month}月{end.day}日"
        first = f"{start.year:04d}年{start.month}月{start.day}日"
        return f"{self.hand.pick(('', '自'))}{first}{self.hand.pick(('至', '到', '～'))}{last}"

    def _discretion(self, discretion: Discretion | None) -> Iterator[str]:
        match discretion:
            case None:
                return
            case Discretion(right=True, anchors=anchors):
                yield self._clause("可以申请", self._listed_quotes(anchors))
            case Discretion(by=Absence(), anchors=anchors):
                yield self._clause("可以给予", f"由谁决定原文未明确{self._quotes(anchors)}")
            case Discretion(by=str() as by, anchors=anchors):
                words = f"由{self._body(by)}决定是否给予"
                yield self._clause("可以给予", words + self._quotes(anchors))

    def _open_term(self, term: OpenTerm) -> str:
        text = f"，{term.text}" if term.text else ""
        return self._clause("开放用语", f"{'、'.join(self.expressions.quotes(term.anchors))}{text}")

    def _remark(self, remark: Remark) -> Iterator[str]:
        word = self.hand.head("执行口径" if remark.sourced else "编写说明")
        yield f"{word}：{remark.text}{self._quotes(remark.anchors)}。\n"
