"""Conditions of the 依据 that were forgotten."""

from collections.abc import Iterator

from attrs import evolve

from tiaowen.findings import Finding, Related
from tiaowen.findings.catalogue import finding
from tiaowen.lockstep.alignment import Alignment, Forgotten, OpenWordUse, Owner
from tiaowen.lockstep.checks.phrases import line_of, place_of, quoted


def run(alignment: Alignment) -> Iterator[Finding]:
    """Words in the place of a condition that no item of the provision carries.

    What is an open word and nothing else (按规定) is reported as such, or settled in the provision itself.
    """
    open_words = {use.word.span: use for use in alignment.open_words}
    for each in alignment.forgotten:
        forgotten = tuple(
            span for span in each.words if not _is_settled(open_words.get(span), each.owner)
        )
        if forgotten:
            yield _not_carried(evolve(each, words=forgotten))


def _is_settled(use: OpenWordUse | None, owner: Owner) -> bool:
    if use is None:
        return False
    return not use.by or owner in use.by


def _not_carried(each: Forgotten) -> Finding:
    words = "、".join(f"「{span.text}」" for span in each.words)
    message = (
        f"依据里的{quoted(each.clause.span)}（{line_of(each.clause.span)}），"
        f"{words}没有写进{each.owner.title}的条件。"
        "漏了一个条件，不该享受的也会得出“符合”。"
    )
    help = (
        f"请加一项条件并引这几个字，如“……{words}”；已有的条件说的就是它的，把引文抄全；"
        "留给别的规定的，写“开放用语”。"
    )
    return finding(
        "TW0714",
        each.quotation.in_rule(each.words[0].to(each.words[-1])),
        message,
        help,
        place=place_of(each.owner),
        related=tuple(Related(span, "没有写进条件的字") for span in each.words),
    )
