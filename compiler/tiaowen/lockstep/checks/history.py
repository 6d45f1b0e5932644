"""每年 in the quote of 享受次数 and in what it says: once a year is not once for good."""

from collections.abc import Iterator

from tiaowen.findings import Finding
from tiaowen.findings.catalogue import finding
from tiaowen.lockstep.alignment import Alignment
from tiaowen.lockstep.checks.phrases import place_of
from tiaowen.lockstep.scopes import owner_of
from tiaowen.model.document import Measure
from tiaowen.model.history import Within
from tiaowen.model.provisions import Frequency, Provision

_YEARLY = ("每年", "年度")


def run(alignment: Alignment) -> Iterator[Finding]:
    """A finding for each provision whose 享受次数 leaves the year of its quote out, or puts one in."""
    for place in alignment.measures:
        yield from _of_measure(place.measure)


def _of_measure(measure: Measure) -> Iterator[Finding]:
    for entry in measure.entries:
        if isinstance(entry, Provision) and isinstance(entry.frequency, Frequency):
            yield from _of_frequency(entry, entry.frequency)


def _of_frequency(provision: Provision, frequency: Frequency) -> Iterator[Finding]:
    if not frequency.anchors:
        return
    where = place_of(owner_of(provision))
    quoted = any(word in anchor.text for anchor in frequency.anchors for word in _YEARLY)
    yearly = frequency.window.within is Within.YEAR
    if quoted and not yearly:
        message = (
            f"“{provision.name}”的引文写了“每年”，享受次数写的是“{frequency.text}”，"
            "成了一共只有这几次，第二年就领不到了。"
        )
        yield finding(
            "TW0730", frequency.span, message, f"请写“每年{frequency.text}”。", place=where
        )
    elif yearly and not quoted:
        message = f"“{provision.name}”的享受次数写了“每年”，引文里没有，一共几次成了每年几次。"
        advice = "请照原文写；每年的意思在别处的，把那几个字引上。"
        yield finding("TW0730", frequency.span, message, advice, place=where)
