"""What `check` has to say of a register: signatures that no longer hold, entries that were tampered with."""

from collections.abc import Iterator, Sequence

from tiaowen.findings import Finding
from tiaowen.findings.catalogue import finding
from tiaowen.lockstep.checks.phrases import bare_number
from tiaowen.signatures.changes import marked
from tiaowen.signatures.register import FILE, Signature, broken_entry
from tiaowen.signatures.state import Signable, SignedBlock, State, signed_blocks
from tiaowen.source import SourceFile, Span


def check(signatures: Sequence[Signature], blocks: Sequence[Signable]) -> Iterator[Finding]:
    """A finding for each signature that no longer holds, and for an entry changed afterwards."""
    broken = broken_entry(signatures)
    if broken is not None:
        yield _tampered(broken)
    for each in signed_blocks(signatures, blocks):
        if each.state is State.GONE:
            yield _gone(each)
        elif each.state is not State.HOLDS:
            yield _stale(each)


def of_register() -> Span:
    """The register as a place."""
    return Span(SourceFile(FILE, ""), 0, 0)


def _tampered(number: int) -> Finding:
    message = (
        f"签字记录第{number}条和前一条接不上，说明签字以后有人改过或者删过记录，这份记录不能作准。"
    )
    help = f"请从存档或版本库里找回没有改过的 {FILE}；找不回的，请签字人重新签字。"
    return finding("TW0743", of_register(), message, help)


def _who(signature: Signature) -> str:
    role = f"（{signature.role}）" if signature.role else ""
    on = signature.on
    return f"{signature.signer}{role}{on.year}年{on.month}月{on.day}日"


def _stale(each: SignedBlock) -> Finding:
    signature = each.signature
    differences = [
        f"{what}：{marked(changes)}"
        for what, changes in (("原文", each.text), ("规则", each.rule))
        if changes
    ]
    message = (
        f"{signature.kind}“{signature.name}”由{_who(signature)}签过字，以后{each.state.value}，"
        f"这个签字不再有效。{'；'.join(differences)}。"
    )
    help = f"请签字人看过改动，再用 tiaowen sign 文件夹 {signature.name} --by {signature.signer} 签字。"
    where = each.span or of_register()
    return finding("TW0740", where, message, help, place=bare_number(signature.article))


def _gone(each: SignedBlock) -> Finding:
    signature = each.signature
    message = f"{_who(signature)}签过字的{signature.kind}“{signature.name}”已经不在规则里了。"
    help = "改了名称或者种类的，请签字人对新的事项重新签字；删掉的，请核对该不该删。"
    return finding("TW0742", of_register(), message, help, place=bare_number(signature.article))
