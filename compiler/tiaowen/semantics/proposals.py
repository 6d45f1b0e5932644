"""Declarations for names that are declared nowhere: what would register each, and where to write it."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import count
from typing import Final

from attrs import define, field

from tiaowen.findings import Fix
from tiaowen.semantics.declare import Declared
from tiaowen.semantics.kinds import BOOL
from tiaowen.semantics.names import Names, Proposal
from tiaowen.semantics.nearest import OneOff
from tiaowen.semantics.placeholders import NOTE, end_of_lines
from tiaowen.semantics.slips import ITEMS
from tiaowen.semantics.uses import Use, uses_of
from tiaowen.source import SourceFile, Span
from tiaowen.syntax import tree

VOCABULARY_FILE: Final = "10-vocabulary.tiaowen"
OBJECT: Final = "对象"
_HEADS: Final = {
    "责任单位": ("责任单位", "body"),
    "单位组": ("单位组", "group"),
    "责任单位或者单位组": ("责任单位", "body"),
    "资金": ("资金", "fund"),
}
"""By what a name should be: the head that registers it, and the word of its placeholder alias."""

_OF_GROUPS: Final = ("单位组", "group")
_EVERY: Final = "各"
"""各县市区: a group of bodies."""
_INFORMATION: Final = frozenset(("信息", "信息或者认定事项"))
_WITH_OPTIONS = re.compile("(.+)为(.+)")
_ONE_OF = re.compile("(?P<name>[^且或为]{2,})为(?P<options>[^且为]+)")
_OR = re.compile("或")
_JOINTS = re.compile("[且或]")
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
    lines: dict[tuple[str, str], str] = field(factory=dict)
    fixed: set[str] = field(factory=set)
    options: Mapping[str, str] = field(factory=dict)
    """Names that are given several options in several places (创业方式), and how they are declared."""

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
        self.options = _common_options(usable)
        new = [name for name, kind in usable.items() if kind == OBJECT]
        for name, kind in usable.items():
            if kind in _HEADS:
                head, alias = _HEADS[kind]
                if head == "责任单位" and name.startswith(_EVERY):
                    head, alias = _OF_GROUPS
                line = f"{head} {name}（{self._alias('', alias)}）。"
                self._put(name, line, "", self._new_block(f"{line} {NOTE}"))
            elif kind == ITEMS:
                line = f"其他政策 {name}（{self._alias('', 'policy')}）：依据《……》（文号）。"
                self.found[name] = Proposal(line, "", None)
        facts: dict[str, list[str]] = {name: [] for name in new}
        for name, kind in usable.items():
            if kind in _INFORMATION:
                self._facts(name, facts)
        for name in new:
            head = f"基本信息 {name}（{self._alias('', 'object')}）："
            lines = [f"  {line} {NOTE}" for line in facts[name]]
            edit = self._new_block("\n".join([head, *lines]))
            self._put(name, head, "", edit, _names_in(facts[name]))
        return self.found

    def _facts(self, name: str, new: Mapping[str, list[str]]) -> None:
        """Facts of a declared object, or of one that is registered with them."""
        use = self.uses.get(name, Use("", BOOL))
        owner = use.subject or (next(iter(self.blocks)) if len(self.blocks) == 1 else "")
        if owner not in self.blocks and owner not in new:
            return
        kinds = self._common_parts(name) or _parts(name, use.declared)
        lines = {part: self._line(part, owner, kind) for part, kind in kinds.items()}
        clear = [line for part, line in lines.items() if self._is_clear(part, name)]
        fix = self._fact_fix(owner, clear)
        if owner in new:
            new[owner].extend(line for line in clear if line not in new[owner])
        self.found[name] = Proposal("”“".join(lines.values()), f"基本信息 {owner}", fix)

    def _is_clear(self, part: str, name: str) -> bool:
        """Whether a part of what was read as one name can be registered without a second look."""
        unclear = _OR.search(name) or _WITH_OPTIONS.fullmatch(name)
        return not (self.slips.near(part) or (unclear and part not in self.options))

    def _common_parts(self, name: str) -> dict[str, str]:
        """创业方式 of 创业方式为合伙创业, where others say 创业方式为… as well."""
        match = _ONE_OF.fullmatch(name)
        if match is None or match["name"] not in self.options:
            return {}
        return {match["name"]: self.options[match["name"]]}

    def _line(self, name: str, owner: str, kind: str) -> str:
        """The declaration of a fact: one for each name, wherever it is used."""
        if (owner, name) not in self.lines:
            self.lines[owner, name] = f"{name}（{self._alias(owner, 'fact')}）：{kind}。"
        return self.lines[owner, name]

    def _fact_fix(self, owner: str, lines: Sequence[str]) -> Fix | None:
        """The lines that no other fix puts in, behind the last of a declared object."""
        more = [line for line in lines if line not in self.fixed]
        if not more or owner not in self.blocks:
            return None
        self.fixed.update(more)
        text = "".join(f"\n  {line} {NOTE}" for line in more)
        return Fix(f"登记{_names_in(more)}", end_of_lines(self.blocks[owner].span), text)

    def _put(
        self, name: str, line: str, under: str, edit: tuple[Span, str], others: str = ""
    ) -> None:
        slip = self.slips.near(name)
        fix = None if slip else Fix(f"登记“{name}”{others}", *edit)
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


def _common_options(names: Iterable[str]) -> dict[str, str]:
    """By name all options that any place gives it, where at least two differ."""
    found: dict[str, dict[str, None]] = {}
    used: Counter[str] = Counter()
    for match in filter(None, map(_ONE_OF.fullmatch, names)):
        used[match["name"]] += 1
        options = found.setdefault(match["name"], {})
        options.update(dict.fromkeys(part for part in _OR.split(match["options"]) if part))
    return {
        name: f"选项〔{'、'.join(options)}〕"
        for name, options in found.items()
        if len(options) > 1 and used[name] > 1
    }


def _names_in(lines: Sequence[str]) -> str:
    """The names that these lines declare: “参加失业保险”“参保职工人数”."""
    return "".join(f"“{line.partition('（')[0]}”" for line in lines)


def _parts(name: str, kind: str) -> dict[str, str]:
    """The names that were read as one for want of declarations, and the kind of each.

    `残疾且年龄` is two facts; 行业为农业或林业 is likely one with options, yet 行为能力 has such words too.
    """
    *before, last = [part for part in _JOINTS.split(name) if part] or [name]
    options = _WITH_OPTIONS.fullmatch(name)
    if options and kind == BOOL:
        listed = "、".join(part for part in _OR.split(options[2]) if part)
        return {options[1]: f"选项〔{listed}〕"}
    return {**dict.fromkeys(before, BOOL), last: kind}


def _aliases_of(block: tree.ObjectBlock) -> set[str]:
    members: list[tree.Fact | tree.Key | tree.MemberList] = [*block.facts, *block.lists]
    members += [block.key] if block.key else []
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
