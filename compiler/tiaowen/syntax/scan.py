"""The vocabulary scan: every name that the files of a document declare.

It needs no vocabulary and no grammar, never fails, and does not care in which order the files
come. Names stand between a head and `（` or `：`, or at the start of a line of 基本信息.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property

from attrs import define, field

from tiaowen.frozen import frozen
from tiaowen.source import SourceFile, Span
from tiaowen.syntax.heads import (
    ALIAS,
    BLANK,
    DECLARED,
    FIRST_CHARACTERS,
    NAME,
    NAME_END,
    HeadAt,
    head_at,
    misspelt_head,
)
from tiaowen.syntax.keywords import BUILT_IN_NAMES, KEY_LABELS

_LINE_START = re.compile(rf"^{BLANK}(?=[^\s注])", re.MULTILINE)
_KEY = re.compile(rf"(?:{'|'.join(KEY_LABELS)}){BLANK}[：:]{BLANK}{NAME}(?:{ALIAS}|{NAME_END})")
_OPTIONS = re.compile("选项[ \t]*[〔\\[【]([^〕\\]】]*)[〕\\]】]")
_OTHER_NAMES = re.compile(f"(简称|又称){BLANK}[：:]?([^，,；;。\n]+)")
_WORD = r"[^\s，,。；;：:（(]+?"
MEMBERS = re.compile(
    rf"[一每]{BLANK}(?P<measure>[个户家名位项]){BLANK}(?P<owner>{_WORD}){BLANK}有多{BLANK}"
    rf"(?P<each>[名个户家人位项次级场]){BLANK}(?P<member>{_WORD})"
    rf"(?:{BLANK}[，,]{BLANK}称为?{BLANK}(?P<name>{_WORD}))?(?:{ALIAS})?{BLANK}(?=[。；;\n]|\Z)"
)
"""`一个企业有多名职工（workers）`, `一个家庭有多名成员，称为子女（children）`."""

_PIECE = re.compile(r"[^\s、，,；;。“”\"「」]+")


@frozen
class VocabularyEntry:
    """A declared name. `kind` is the canonical head, or 信息项, 识别, 选项, 简称, 又称, 名单."""

    name: str
    kind: str
    alias: str | None
    span: Span


@define
class Vocabulary:
    """All names of a document; several declarations of one name are all kept."""

    entries: tuple[VocabularyEntry, ...] = field(factory=tuple)

    @cached_property
    def by_name(self) -> dict[str, tuple[VocabularyEntry, ...]]:
        """Declarations by name, in the order of the files."""
        found: dict[str, list[VocabularyEntry]] = defaultdict(list)
        for entry in self.entries:
            found[entry.name].append(entry)
        return {name: tuple(entries) for name, entries in found.items()}

    @cached_property
    def names(self) -> frozenset[str]:
        """Every name that is read whole, the built-in ones included."""
        return frozenset(self.by_name).union(BUILT_IN_NAMES)

    @cached_property
    def objects(self) -> frozenset[str]:
        """Names of 基本信息."""
        return self._of_kind("基本信息")

    @cached_property
    def options(self) -> frozenset[str]:
        """Names that stand in a 选项〔…〕."""
        return self._of_kind("选项")

    @cached_property
    def lists(self) -> frozenset[str]:
        """Names of lists of members."""
        return self._of_kind("名单")

    @cached_property
    def provisions(self) -> frozenset[str]:
        """Names of 扶持事项 and 缴纳事项."""
        return self._of_kind("扶持事项") | self._of_kind("缴纳事项")

    @cached_property
    def units(self) -> frozenset[str]:
        """Names of 计量单位."""
        return self._of_kind("计量单位")

    @cached_property
    def lengths(self) -> dict[str, tuple[int, ...]]:
        """Lengths of the names that begin with a character, longest first."""
        return lengths_by_first(self.names)

    def longest(self, text: str, pos: int) -> str | None:
        """The longest name that stands at a place."""
        for length in self.lengths.get(text[pos : pos + 1], ()):
            if (name := text[pos : pos + length]) in self.names:
                return name
        return None

    def _of_kind(self, kind: str) -> frozenset[str]:
        return frozenset(entry.name for entry in self.entries if entry.kind == kind)


def lengths_by_first(words: Iterable[str]) -> dict[str, tuple[int, ...]]:
    """By first character the lengths of the words, longest first.

    Longest-first lookup then costs the same for thirty names and for eighteen thousand.
    """
    lengths: dict[str, set[int]] = defaultdict(set)
    for word in words:
        lengths[word[0]].add(len(word))
    return {first: tuple(sorted(found, reverse=True)) for first, found in lengths.items()}


def scan_vocabulary(sources: Iterable[SourceFile]) -> Vocabulary:
    """The names that these files declare."""
    entries = [entry for source in sources for entry in _scan_file(source)]
    objects = frozenset(entry.name for entry in entries if entry.kind == "基本信息")
    return Vocabulary(tuple(_without_owner(entry, objects) for entry in entries))


def split_owner(name: str, objects: frozenset[str]) -> tuple[str, str]:
    """`企业的裁员率` as owner and name; the owner is empty where no declared object stands."""
    owner, found, rest = name.partition("的")
    return (owner, rest) if found and rest and owner in objects else ("", name)


def _without_owner(entry: VocabularyEntry, objects: frozenset[str]) -> VocabularyEntry:
    if entry.kind != "定义":
        return entry
    owner, name = split_owner(entry.name, objects)
    start = entry.span.end - len(name) if owner else entry.span.start
    return VocabularyEntry(
        name, entry.kind, entry.alias, Span(entry.span.file, start, entry.span.end)
    )


def _scan_file(source: SourceFile) -> Iterator[VocabularyEntry]:
    text, in_object = source.text, False
    for line in _LINE_START.finditer(text):
        pos = line.end()
        found = head_at(text, pos, in_object=in_object) if text[pos] in FIRST_CHARACTERS else None
        found = found or misspelt_head(text, pos, in_object=in_object)
        if found is not None:
            in_object = found.head.terminal == "H_OBJECT"
            yield from _scan_head(source, found)
        elif in_object:
            yield from _scan_fact(source, pos)


def _scan_head(source: SourceFile, found: HeadAt) -> Iterator[VocabularyEntry]:
    if not found.head.named:
        return
    match = DECLARED.match(source.text, found.rest)
    if match is None:
        return
    yield _entry(source, match, found.head.word)
    if found.head.terminal == "H_REGISTRY":
        end = source.text.find("\n", match.end())
        yield from _other_names(source, match.end(), end if end >= 0 else len(source.text))


def _scan_fact(source: SourceFile, start: int) -> Iterator[VocabularyEntry]:
    if key := _KEY.match(source.text, start):
        yield _entry(source, key, "识别")
        return
    if members := MEMBERS.match(source.text, start):
        part = "name" if members["name"] else "member"
        span = Span(source, members.start(part), members.end(part))
        yield VocabularyEntry(members[part], "名单", members["alias"], span)
        return
    match = DECLARED.match(source.text, start)
    if match is None or not (match["alias"] or _colon_follows(source.text, match.end())):
        return
    yield _entry(source, match, "信息项")
    end = source.text.find("。", match.end())
    for options in _OPTIONS.finditer(
        source.text, match.end(), end if end >= 0 else len(source.text)
    ):
        yield from _pieces(source, options.start(1), options.end(1), "选项")


def _colon_follows(text: str, pos: int) -> bool:
    return text[pos : pos + 8].lstrip(" \t　")[:1] in ("：", ":")


def _other_names(source: SourceFile, start: int, end: int) -> Iterator[VocabularyEntry]:
    for match in _OTHER_NAMES.finditer(source.text, start, end):
        yield from _pieces(source, match.start(2), match.end(2), match[1])


def _pieces(source: SourceFile, start: int, end: int, kind: str) -> Iterator[VocabularyEntry]:
    for piece in _PIECE.finditer(source.text, start, end):
        span = Span(source, piece.start(), piece.end())
        yield VocabularyEntry(piece[0], kind, None, span)


def _entry(source: SourceFile, match: re.Match[str], kind: str) -> VocabularyEntry:
    span = Span(source, match.start("name"), match.end("name"))
    return VocabularyEntry(match["name"], kind, match["alias"], span)
