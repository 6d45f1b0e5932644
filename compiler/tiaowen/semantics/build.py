"""The composer: trees of all files to the model of the document, pass by pass."""

import re
from collections.abc import Sequence

from tiaowen.findings import Finding
from tiaowen.frozen import frozen
from tiaowen.model.document import Document
from tiaowen.model.names import Object
from tiaowen.semantics.aliases import check_aliases
from tiaowen.semantics.common import COMMON, report_unused
from tiaowen.semantics.declare import Declared, declare, unread_facts
from tiaowen.semantics.definitions import build_definitions
from tiaowen.semantics.doubt_slips import PROSE
from tiaowen.semantics.examples import build_examples
from tiaowen.semantics.facts import build_objects
from tiaowen.semantics.identity import identity
from tiaowen.semantics.measures import build_measures
from tiaowen.semantics.names import Names
from tiaowen.semantics.proposals import proposals
from tiaowen.semantics.readings import is_computed
from tiaowen.semantics.registry import register, registered_of
from tiaowen.semantics.report import Report
from tiaowen.semantics.standards import build_standards
from tiaowen.source import SourceFile, Span
from tiaowen.syntax import tree
from tiaowen.syntax.scan import Vocabulary

VERSIONS = (1,)
"""Versions of the rule language that are read."""


@frozen
class Built:
    """The model, and everything that was wrong on the way; without a 政策 there is no document."""

    document: Document | None
    findings: tuple[Finding, ...]


def build(files: Sequence[tree.File], vocabulary: Vocabulary) -> Built:
    """The model of a document from the trees of its files, in any order.

    Never raises on a tree the parser gives. Each fault is one finding; a block with a fault
    becomes `Incomplete`, the others are built.
    """
    report = Report.of(files)
    _check_versions(files, report)
    declared = declare(files, report)
    check_aliases(declared, vocabulary, report)
    names = _names(declared, vocabulary, report)
    said = names.identity = identity(declared, names)
    build_objects(declared, names)
    standards = build_standards(declared, names)
    definitions = build_definitions(declared, names)
    measures = build_measures(declared.sections, definitions, names)
    report_unused(names)
    examples = build_examples(declared, measures, names)
    names.report_unknown(proposals(names.unknown_names, declared, names, files))
    if said is None:
        _report_no_policy(files, report)
        return Built(None, tuple(report.findings))
    document = Document(
        identity=said,
        objects=tuple(o for o in names.objects.values() if isinstance(o, Object)),
        definitions=tuple(names.definitions),
        standards=standards,
        registered=tuple(registered_of(block) for block in declared.registry),
        measures=tuple(measures.measures),
        examples=examples,
    )
    return Built(document, tuple(report.findings))


def _names(declared: Declared, vocabulary: Vocabulary, report: Report) -> Names:
    registered = register(declared)
    heads = {name: entry.kind for name, entry in registered.items()}
    heads.update((block.name.text, "基本信息") for block in declared.objects)
    heads.update(
        (block.name.text, block.kind)
        for block in declared.bodies
        if isinstance(block, tree.ProvisionBlock) and block.name.text
    )
    heads.update(
        (block.name.text, PROSE)
        for block in declared.bodies
        if isinstance(block, tree.DoubtBlock) and not is_computed(block)
    )
    places: dict[str, Span] = {}
    for entry in vocabulary.entries:
        places.setdefault(entry.name, entry.span)
    units = frozenset(b.name.text for b in declared.registry if b.kind == "计量单位")
    unread = unread_facts(declared) | _unowned_definitions(vocabulary) | _odd_aliases(vocabulary)
    blocks = {
        block.name.text: block
        for block in reversed([*declared.bodies])
        if isinstance(block, tree.ProvisionBlock) and block.kind != COMMON
    }
    return Names(
        report,
        places,
        unread,
        units,
        registered=registered,
        heads=heads,
        blocks=blocks,
        prose_doubts={
            block.name.text: block
            for block in declared.bodies
            if isinstance(block, tree.DoubtBlock) and not is_computed(block)
        },
        commons=_commons(declared),
    )


def _commons(declared: Declared) -> dict[str, tuple[str, tree.ProvisionBlock]]:
    return {
        block.name.text: (section.number, block)
        for section in reversed(declared.sections.values())
        for block in reversed(section.blocks)
        if isinstance(block, tree.ProvisionBlock) and block.kind == COMMON
    }


def _unowned_definitions(vocabulary: Vocabulary) -> frozenset[str]:
    """`稿酬收入额` of 定义 个人的稿酬收入额 where the head of 个人 could not be read."""
    names = (entry.name.partition("的")[2] for entry in vocabulary.entries if entry.kind == "定义")
    return frozenset(name for name in names if name)


_NEED_ALIAS = frozenset(
    ("基本信息", "信息项", "定义", "公布标准", "扶持事项", "缴纳事项", "可以事项")
)


def _odd_aliases(vocabulary: Vocabulary) -> frozenset[str]:
    """`稳岗返还` of 稳岗返还（wen-gang）: what was meant as its alias was read as part of the name."""
    names = (e.name for e in vocabulary.entries if e.alias is None and e.kind in _NEED_ALIAS)
    parts = (re.split(r"[ 　]*[（(〔\[【A-Za-z]", name, maxsplit=1) for name in names)
    return frozenset(first for first, *rest in parts if first and rest)


def _check_versions(files: Sequence[tree.File], report: Report) -> None:
    for file in files:
        if file.version is not None and file.version not in VERSIONS:
            report.add(
                "TW0332",
                Span(file.source, 0, min(len(file.source.text), 8)),
                f"语法版本写的是{file.version}，现在只认版本{VERSIONS[-1]}，不能保证读得对。",
                f"请写“语法版本：{VERSIONS[-1]}。”，或者换用新版的工具。",
            )


def _report_no_policy(files: Sequence[tree.File], report: Report) -> None:
    source = files[0].source if files else SourceFile("", "")
    report.add(
        "TW0326",
        Span(source, 0, 0),
        "没有写政策的基本情况，不知道这是哪一份文件的规则，什么都生成不了。",
        "请在 00-policy.tiaowen 里写“政策 名称（英文别名）：”，下面写标题、发文机关、文号等。",
    )
