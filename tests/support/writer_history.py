"""Model → the clauses about what was had before."""

from collections.abc import Iterator
from itertools import groupby

from support.writer_results import ResultWriter
from tiaowen.model.history import RecordWindow, Within
from tiaowen.model.provisions import (
    Ceiling,
    Exclusion,
    Frequency,
    Provision,
    ceilings_of,
)
from tiaowen.values.absence import Absence

YEARLY = ("每年", "本年度内", "本年度")


class HistoryWriter(ResultWriter):
    """Writes 享受次数, 累计不超过, 不重复享受 and 不可同时."""

    def _history(self, entry: Provision) -> Iterator[str]:
        if entry.frequency is not None:
            yield self._clause("享受次数", self._frequency(entry.frequency, entry))
        for ceiling in ceilings_of(entry):
            yield self._clause("累计不超过", self._ceiling(ceiling, entry))
        for kind, each in groupby(entry.exclusions, key=lambda exclusion: exclusion.kind):
            yield self._clause(kind.value, self._excluded(list(each)))

    def _frequency(self, often: Frequency | Absence, entry: Provision) -> str:
        if isinstance(often, Absence):
            return often.value
        whose = "" if often.object == entry.subject.name else self._each(often.object)
        most = self.hand.pick(("", "最多", "不超过"))
        said = f"{whose}{self._within(often.window)}{most}{often.times}次"
        if often.identity is not None:
            said += f"，按{often.identity.name}"
        if often.across:
            said += f"，不分{often.across}"
        return said + self._quotes(often.anchors)

    def _each(self, member: str) -> str:
        return self.hand.pick((f"每名{member}", f"每位{member}", "每人"))

    def _within(self, window: RecordWindow) -> str:
        """The days whose records count."""
        match window.within:
            case Within.EVER:
                return ""
            case Within.YEAR:
                return self.hand.pick(YEARLY)
            case Within.BEFORE | Within.SINCE_FIRST:
                return f"{window.within.value}{self.hand.pick(_lengths(window))}内"

    def _ceiling(self, ceiling: Ceiling, entry: Provision) -> str:
        with self.expressions.within(ceiling.object):
            said = self.hand.join(self.expressions.base(ceiling.amount))
        own, *others = ceiling.items
        assert own == entry.name
        tails = [f"与{'、'.join(others)}合并计算"] if others else []
        if window := self._within(ceiling.window):
            tails.append(window)
        if ceiling.object != entry.subject.name:
            tails.append(self._each(ceiling.object) + self.hand.pick(("分别计算", "计算")))
        for tail in self.hand.shuffled(tails):
            said += self.hand.mark("，") + tail
        return said + self._quotes(ceiling.anchors)

    def _excluded(self, exclusions: list[Exclusion]) -> str:
        names = "、".join(each.item + self._quotes(each.anchors) for each in exclusions)
        [resolve] = {each.resolve for each in exclusions}
        return names if isinstance(resolve, Absence) else f"{names}，{resolve}"


def _lengths(window: RecordWindow) -> list[str]:
    if window.days:
        return [f"{window.days}日", f"{window.days}天"]
    years = [f"{window.months // 12}年"] if window.months % 12 == 0 else []
    return [f"{window.months}个月", *years]
