"""What a reviewer signs and has signed: the version of the document, the signatures, what changed since."""

from collections.abc import Iterator, Sequence
from hashlib import sha256
from typing import Final

from attrs import frozen

from tiaowen.signatures import Change, Signable, Signature, SignedBlock, State, shortened
from tiaowen.site.edition import Edition
from tiaowen.values.printing import format_date
from tiaowen.wording.citation import article_phrase

_SHORT = 12
_STATES: Final = {
    State.HOLDS: "有效",
    State.TEXT: "已过期：签字以后原文改了",
    State.RULE: "已过期：签字以后规则改了",
    State.BOTH: "已过期：签字以后原文和规则都改了",
    State.GONE: "已过期：这一项已经不在规则里了",
}


@frozen
class SignedView:
    """A signature: what, who, when, which version, whether it holds, and the words that changed since."""

    what: str
    who: str
    on: str
    version: str
    remark: str
    state: str
    changes: tuple[tuple[str, tuple[Change, ...]], ...]


@frozen
class SignedPart:
    """The signatures for a measure or a whole document; `unsigned` are what nobody signed."""

    total: int
    holding: int
    signed: tuple[SignedView, ...]
    unsigned: tuple[str, ...]


@frozen
class Review:
    """The document as it is reviewed."""

    edition: Edition
    blocks: Sequence[Signable]
    signed: Sequence[SignedBlock]

    def under(self, article: str) -> SignedPart:
        """The signatures for the blocks of a measure."""
        blocks = [each for each in self.blocks if each.owner.article == article]
        signed = [each for each in self.signed if each.signature.article == article]
        return _part(blocks, signed, whole=False)

    @property
    def whole(self) -> SignedPart:
        """The signatures for everything; what nobody signed is counted for each measure."""
        return _part(self.blocks, self.signed, whole=True)


def _part(blocks: Sequence[Signable], signed: Sequence[SignedBlock], *, whole: bool) -> SignedPart:
    names = {(each.signature.kind, each.signature.name) for each in signed}
    holding = {_key(each.signature) for each in signed if each.state is State.HOLDS}
    left = [each for each in blocks if each.key not in names]
    unsigned = tuple(_counted(left)) if whole else tuple(each.owner.title for each in left)
    return SignedPart(len(blocks), len(holding), tuple(map(_view, signed)), unsigned)


def _key(signature: Signature) -> tuple[str, str]:
    return signature.kind, signature.name


def _counted(blocks: Sequence[Signable]) -> Iterator[str]:
    articles = [each.owner.article for each in blocks]
    for article in dict.fromkeys(articles):
        yield f"{article_phrase(article) or '条款以外的话'}{articles.count(article)}项"


def _view(each: SignedBlock) -> SignedView:
    signature = each.signature
    return SignedView(
        what=f"{article_phrase(signature.article)}{signature.kind}“{signature.name}”",
        who=f"{signature.signer}（{signature.role}）" if signature.role else signature.signer,
        on=format_date(signature.on),
        version=_version(signature),
        remark=signature.remark,
        state=_STATES[each.state],
        changes=tuple(
            (what, shortened(runs))
            for what, runs in (("原文", each.text), ("规则", each.rule))
            if runs
        ),
    )


def _version(signature: Signature) -> str:
    """The first digits of SHA-256 over what was read and signed."""
    read = "\n".join((*signature.sentences, signature.rule))
    return sha256(read.encode()).hexdigest()[:_SHORT]
