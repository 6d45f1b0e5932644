"""Declarations for names that are declared nowhere: what would register each, and where to write it."""

import re
from collections.abc import Mapping, Sequence
from itertools import count
from typing import Final

from attrs import define, field

from tiaowen.findings import Fix
from tiaowen.semantics.declare import Declared
from tiaowen.semantics.names import Names, Proposal
from tiaowen.semantics.nearest import OneOff
from tiaowen.semantics.uses import BOOL, Use, uses_of
from tiaowen.source import SourceFile, Span
from tiaowen.syntax import tree

VOCABULARY_FILE: Final = "10-vocabulary.tiaowen"
OBJECT: Final = "对象"
NOTE: Final = "注：英文别名是占位，种类是推测，请核改。"
"""Written behind every declaration that nobody has looked at yet."""

_HEADS: Final = {"责任单位": "body", "单位组": "body", "资金": "fund"}
_INFORMATION: Final = frozenset(("信息", "信息或者认定事项"))
_WITH_OPTIONS = re.compile("(.+)为(.+)")
_OR = re.compile("[或、]")
_SIMPLE_NAME = re.compile(r"[^\s（()）：:，,；;。、「」“”]+")


def proposals(
    unknown: Mapping[str, str], declared: Declared, names: Names, files: Sequence[tree.File]
) -> dict[str, Proposal]:
    """A declaration for each undeclared name (name → what it should be), where one can be made.

    A name one character off a declared one is taken for a slip: it has no edit.
    """
    return _Proposer.of(declared, names, files).all(unknown)


@define
class _Proposer:
    """Makes declarations; every alias once."""

    uses: Mapping[str, Use]
    blocks: Mapping[str, tree.ObjectBlock]
    taken: dict[str, set[str]]
    file: SourceFile
    slips: OneOff
    found: dict[str, Proposal] = field(factory=dict)

    @classmethod
    def of(cls, declared: Declared, names: Names, files: Sequence[tree.File]) -> "_Proposer":
        """All that is known of a document."""
        blocks = {block.name.text: block for block in reversed(declared.objects)}
        taken = {name: _aliases_of(block) for name, block in blocks.items()}
        for body in declared.bodies:
            if isinstance(body, tree.DefinitionBlock) and body.owner and body.alias:
                taken.setdefault(body.owner.text, set()).add(body.alias.text)
        taken[""] = _head_aliases(declared)
        sources = [file.source for file in files]
        return cls(
            uses_of(declared, names), blocks, taken, _file(declared, sources),
            OneOff(tuple(names.declared_at)),
        )  # fmt: skip

    def all(self, unknown: Mapping[str, str]) -> dict[str, Proposal]:
        """Objects first, for their blocks hold what belongs to them."""
        usable = {name: kind for name, kind in unknown.items() if _SIMPLE_NAME.fullmatch(name)}
        new = [name for name, kind in usable.items() if kind == OBJECT]
        for name, kind in usable.items():
            if kind in _HEADS:
                line = f"{kind} {name}（{self._alias('', _HEADS[kind])}）。"
                self._put(name, line, "", self._new_block(f"{line} {NOTE}"))
        facts: dict[str, list[str]] = {name: [] for name in new}
        for name, kind in usable.items():
            if kind in _INFORMATION:
                self._fact(name, facts)
        for name in new:
            head = f"基本信息 {name}（{self._alias('', 'object')}）："
            lines = [f"  {line} {NOTE}" for line in facts[name]]
            self._put(name, head, "", self._new_block("\n".join([head, *lines])))
        return self.found

    def _fact(self, name: str, new: Mapping[str, list[str]]) -> None:
        """A fact of a declared object, or of one that is registered with it."""
        use = self.uses.get(name, Use("", BOOL))
        owner = use.subject or (next(iter(self.blocks)) if len(self.blocks) == 1 else "")
        if use.declared == BOOL and (parts := _WITH_OPTIONS.fullmatch(name)):
            self._options(name, owner, parts[1], parts[2])
        elif owner in self.blocks:
            line = self._fact_line(name, owner, use.declared)
            edit = (_end_of(self.blocks[owner]), f"\n  {line} {NOTE}")
            self._put(name, line, f"基本信息 {owner}", edit)
        elif owner in new:
            line = self._fact_line(name, owner, use.declared)
            if not self.slips.near(name):
                new[owner].append(line)
            self.found[name] = Proposal(line, f"基本信息 {owner}", None)

    def _fact_line(self, name: str, owner: str, declared: str) -> str:
        return f"{name}（{self._alias(owner, 'fact')}）：{declared}。"

    def _options(self, name: str, owner: str, fact: str, options: str) -> None:
        """行业为农业或林业: likely a fact with options, but 行为能力 has such words too: no edit."""
        listed = "、".join(filter(None, _OR.split(options)))
        line = self._fact_line(fact, owner, f"选项〔{listed}〕")
        self.found[name] = Proposal(line, f"基本信息 {owner}" if owner else "", None)

    def _put(self, name: str, line: str, under: str, edit: tuple[Span, str]) -> None:
        slip = self.slips.near(name)
        fix = None if slip else Fix(f"登记“{name}”", *edit)
        self.found[name] = Proposal(line, under, fix)

    def _new_block(self, block: str) -> tuple[Span, str]:
        """A block at the end of the vocabulary file."""
        text = self.file.text
        gap = "\n" if not text or text.endswith("\n") else "\n\n"
        return Span(self.file, len(text), len(text)), f"{gap}{block}\n"

    def _alias(self, owner: str, word: str) -> str:
        taken = self.taken.setdefault(owner, set())
        alias = next(each for n in count(1) if (each := f"{word}_{n}") not in taken)
        taken.add(alias)
        return alias


def _end_of(block: tree.ObjectBlock) -> Span:
    """The end of the last line of an object."""
    text = block.span.file.text
    end = text.find("\n", block.span.end)
    place = len(text) if end < 0 else end
    return Span(block.span.file, place, place)


def _aliases_of(block: tree.ObjectBlock) -> set[str]:
    members: list[tree.Fact | tree.Key] = [*block.facts, *([block.key] if block.key else [])]
    return {member.alias.text for member in members if member.alias}


def _head_aliases(declared: Declared) -> set[str]:
    aliases: list[tree.Name | None] = [
        *(block.alias for block in declared.objects),
        *(block.alias for block in declared.standards),
        *(block.alias for block in declared.registry),
        *(b.alias for b in declared.bodies if isinstance(b, tree.ProvisionBlock)),
    ]
    return {alias.text for alias in aliases if alias is not None}


def _file(declared: Declared, sources: Sequence[SourceFile]) -> SourceFile:
    """The vocabulary file: the one of that name, else that of the first object, else a new one."""
    named = [source for source in sources if source.path == VOCABULARY_FILE]
    of_objects = [block.span.file for block in declared.objects]
    return next(iter([*named, *of_objects]), SourceFile(VOCABULARY_FILE, ""))
