"""First pass: what the files declare, sorted by kind, and names that are declared twice."""

import re
from collections.abc import Iterable, Sequence

from attrs import define, field

from tiaowen.findings import Related
from tiaowen.semantics.report import Report
from tiaowen.syntax import tree

_LINE_NAME = re.compile(r"\s*([^\s（(：:。；;A-Za-z]+)")

Body = (
    tree.DefinitionBlock
    | tree.ProvisionBlock
    | tree.NoRuleBlock
    | tree.DoubtBlock
    | tree.RemarkBlock
    | tree.ExampleBlock
    | tree.ExampleTableBlock
)


@define
class Section:
    """What the files say of one measure, in order; `number` is empty before the first head of a file.

    A measure whose head is repeated (in another file, say) goes on: its parts are put together.
    """

    number: str
    heads: list[tree.MeasureBlock] = field(factory=list)
    blocks: list[Body] = field(factory=list)


@define
class Declared:
    """Every block of a document by its kind, each in the order of the files."""

    policies: list[tree.PolicyBlock] = field(factory=list)
    objects: list[tree.ObjectBlock] = field(factory=list)
    standards: list[tree.StandardBlock] = field(factory=list)
    articles: dict[int, str] = field(factory=dict)
    """By `id` of a 公布标准 the number of the measure it stands under, "" for none."""
    registry: list[tree.RegistryBlock] = field(factory=list)
    sections: dict[str, Section] = field(factory=dict)

    @property
    def bodies(self) -> Iterable[Body]:
        """The blocks of all measures."""
        return (block for section in self.sections.values() for block in section.blocks)


def declare(files: Sequence[tree.File], report: Report) -> Declared:
    """Sort the blocks of all files and report names that stand for two things."""
    declared = Declared()
    for file in files:
        _declare_file(file, declared)
    _report_duplicates(declared, report)
    return declared


def _declare_file(file: tree.File, declared: Declared) -> None:
    section = declared.sections.setdefault("", Section(""))
    for block in file.blocks:
        match block:
            case tree.PolicyBlock():
                declared.policies.append(block)
            case tree.ObjectBlock():
                declared.objects.append(block)
            case tree.StandardBlock():
                declared.standards.append(block)
                declared.articles[id(block)] = section.number
            case tree.RegistryBlock():
                declared.registry.append(block)
            case tree.MeasureBlock():
                section = declared.sections.setdefault(block.number, Section(block.number))
                section.heads.append(block)
            case _:
                section.blocks.append(block)


def _report_duplicates(declared: Declared, report: Report) -> None:
    for names in (*_head_names(declared), *_value_names(declared)):
        first: dict[str, tree.Name] = {}
        for name in names:
            if name.text and first.setdefault(name.text, name) is not name:
                _report_twice(first[name.text], name, report)


def _head_names(declared: Declared) -> Iterable[list[tree.Name]]:
    """The names that must differ from each other because they are heads of blocks.

    A definition belongs to its object, so that several objects may have one of the same name; and
    `_value_names` holds definitions against standards.
    """
    standards = [block.name for block in declared.standards]
    others = [
        *(block.name for block in declared.objects),
        *(name for block in declared.registry for name in registered_names(block)),
        *(block.name for block in declared.bodies if isinstance(block, tree.ProvisionBlock)),
        *(block.name for block in declared.bodies if isinstance(block, tree.DoubtBlock)),
    ]
    yield [*others, *standards]
    first = {name.text: name for name in reversed(others)}
    for block in declared.bodies:
        if isinstance(block, tree.DefinitionBlock) and block.name.text in first:
            yield [first[block.name.text], block.name]


def unread_facts(declared: Declared) -> frozenset[str]:
    """Names that begin a line of 基本信息 without being a fact: the line could not be read.

    The parser has reported it; that the name is unknown elsewhere is not worth a second finding.
    """
    found: set[str] = set()
    for block in declared.objects:
        read = {fact.name.text for fact in block.facts}
        for line in block.span.text.splitlines()[1:]:
            match = _LINE_NAME.match(line)
            if match is not None and match[1] not in read:
                found.add(match[1])
    return frozenset(found)


def registered_names(block: tree.RegistryBlock) -> tuple[tree.Name, ...]:
    """The full, short and other names of a registered body, fund or document."""
    short = () if block.short is None else (block.short,)
    return (block.name, *short, *block.others)


def _value_names(declared: Declared) -> Iterable[list[tree.Name]]:
    """Of each object: the names of its facts and definitions, and those of the standards and 疑义.

    A definition and a standard of one name are two values of that name as well.
    """
    definitions = [b for b in declared.bodies if isinstance(b, tree.DefinitionBlock)]
    own: dict[str, list[tree.Name]] = {}
    for block in declared.objects:
        lists = [each.name for each in block.lists if each.name is not None]
        own.setdefault(block.name.text, [*lists, *(fact.name for fact in block.facts)])
    for definition in definitions:
        if definition.owner is not None:
            own.setdefault(definition.owner.text, []).append(definition.name)
    standards = {block.name.text: block.name for block in declared.standards}
    standards |= {b.name.text: b.name for b in declared.bodies if isinstance(b, tree.DoubtBlock)}
    for names in own.values():
        shared = [standards[name.text] for name in names if name.text in standards]
        yield [*shared, *names]


def _report_twice(first: tree.Name, second: tree.Name, report: Report) -> None:
    report.add(
        "TW0312",
        second.span,
        f"“{second.text}”登记了两次：{report.line(first.span, second.span)}；"
        f"{report.line(second.span, second.span)}。用到它的地方不知道指哪一个。",
        "意思相同的，只登记一次；意思不同的，分别改名，让名称自己说清楚区别。"
        "两处引的如果是不同条款的话，多半不是一回事，请核。",
        related=(Related(first.span, "先登记在这里"),),
    )
