"""Which blocks a changed text leaves behind, and the provisions that read them.

Those are blocks whose quotes, figures or comparison words no longer agree.
"""

from collections.abc import Iterable, Iterator, Mapping

from tiaowen.findings import Finding
from tiaowen.findings.catalogue import finding
from tiaowen.lockstep.alignment import Alignment, Owner, QuoteState
from tiaowen.lockstep.checks.figures import changed_numbers
from tiaowen.lockstep.scopes import owner_of
from tiaowen.model.document import Document
from tiaowen.model.provisions import Doubt
from tiaowen.model.walk import all_nodes, definitions_used
from tiaowen.source import Span

_NO_CHANGE = frozenset({QuoteState.FOUND, QuoteState.REPEATED, QuoteState.UNKNOWN_ARTICLE})


def run(alignment: Alignment) -> Iterator[Finding]:
    """One finding that names them all, where the quotes of several blocks are not in the text."""
    found: dict[Owner, dict[str, None]] = {}
    for what, owners in _disagreements(alignment).items():
        for owner in owners:
            found.setdefault(owner, {})[what] = None
    if sum("引文" in what for what in found.values()) > 1:
        yield _stale(alignment, found)


def _disagreements(alignment: Alignment) -> Mapping[str, list[Owner]]:
    return {
        "引文": [q.owner for q in alignment.quotations if q.state not in _NO_CHANGE],
        "数字": [
            *(use.owner for use in changed_numbers(alignment)),
            *(owner for figure in alignment.figures for owner in figure.unused_by),
        ],
        "比较词": [use.use.owner for use in alignment.comparisons if not use.agrees],
    }


def _stale(alignment: Alignment, found: Mapping[Owner, Iterable[str]]) -> Finding:
    own = "、".join(f"{owner.title}（{'、'.join(what)}）" for owner, what in found.items())
    message = f"原文和规则对不上，下列{len(found)}项要对照原文重新核对，改好以前不能作准：{own}。"
    led = [owner.title for owner in _readers(alignment.document, found)]
    if led:
        message += f"用到它们的也要核对：{'、'.join(led)}。"
    help = "原文换了新版本的，逐项照新原文改；原文没有换的，是规则文件抄错了。"
    file = alignment.text.file
    return finding("TW0719", Span(file, 0, 0), message, help)


def _readers(document: Document, found: Mapping[Owner, object]) -> Iterator[Owner]:
    """The provisions that read a definition or 疑义 that disagrees, and do not themselves."""
    entries = [entry for measure in document.measures for entry in measure.entries]
    doubts = {id(e.definition): owner_of(e) for e in entries if isinstance(e, Doubt)}
    for provision in document.provisions:
        owner = owner_of(provision)
        read = definitions_used(all_nodes(provision))
        owners = (doubts.get(id(each)) or owner_of(each) for each in read)
        if owner not in found and any(each in found for each in owners):
            yield owner
