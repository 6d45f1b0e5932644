"""Who reviewed which block of the rules against which words of the text, and what changed since."""

from tiaowen.signatures.changes import Change, marked, shortened, word_changes
from tiaowen.signatures.check import check
from tiaowen.signatures.register import FILE, BadRegister, Signature, append, head, parse, register
from tiaowen.signatures.state import Signable, SignedBlock, State, signables, signed_blocks

__all__ = [
    "FILE",
    "BadRegister",
    "Change",
    "Signable",
    "Signature",
    "SignedBlock",
    "State",
    "append",
    "check",
    "head",
    "marked",
    "parse",
    "register",
    "shortened",
    "signables",
    "signed_blocks",
    "word_changes",
]
