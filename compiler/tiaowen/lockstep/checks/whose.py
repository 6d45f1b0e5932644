"""Whose 可 it is, by the first verb behind it: 可领取 is said of the applicant, 可给予 of a body."""

import re
from collections.abc import Iterator

from tiaowen.findings import Finding
from tiaowen.findings.catalogue import finding
from tiaowen.lockstep.alignment import Alignment
from tiaowen.lockstep.checks.phrases import bare_number
from tiaowen.model.provisions import Discretion, Provision

_APPLICANT = "申请|申领|申报|领取|享受|享有|参加|报名|获得|选择"
_BODY = "给予|予以|提供|发放|发给|拨付|支付|支持|安排|补贴|补助|奖励|减免|返还"
_VERB = re.compile(f"可[^，。；]*?(?:(?P<applicant>{_APPLICANT})|(?P<body>{_BODY}))")


def run(alignment: Alignment) -> Iterator[Finding]:
    """Lines 可以申请 of what a body may do, and 可以给予 of what the applicant may."""
    for provision in alignment.document.provisions:
        line = provision.discretion
        said = None if line is None else _said(line)
        if line is not None and said is not None and said["body" if line.right else "applicant"]:
            yield _finding(provision, line, said[0])


def _said(line: Discretion) -> re.Match[str] | None:
    return _VERB.search("，".join(anchor.text for anchor in line.anchors))


def _finding(provision: Provision, line: Discretion, words: str) -> Finding:
    written, other = ("可以申请", "可以给予") if line.right else ("可以给予", "可以申请")
    who, whom = ("机关", "当事人") if line.right else ("当事人", "机关")
    return finding(
        "TW0727",
        line.span,
        f"“{provision.name}”写的是“{written}”，引文「{words}」说的是{who}可以做什么，不是{whom}。"
        "当事人有权的写成机关可给可不给，或者反过来，意思正好相反。",
        f"请改为“{other}”；说不准的，改写“开放用语”并记为疑义。",
        place=bare_number(provision.article),
    )
