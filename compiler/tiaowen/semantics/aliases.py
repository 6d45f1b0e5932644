"""English aliases: written where generated code needs one, in a form it can carry, each once."""

import builtins
import keyword
import re
import sys
from collections.abc import Iterable

from tiaowen.findings import Related
from tiaowen.semantics.declare import Declared
from tiaowen.semantics.lists import list_name
from tiaowen.semantics.readings import is_computed
from tiaowen.semantics.report import Report
from tiaowen.source import Span
from tiaowen.syntax import tree
from tiaowen.syntax.scan import Vocabulary

NEED_ALIAS = frozenset(("扶持事项", "缴纳事项"))
"""Kinds of blocks that generated code names."""

_FORM = re.compile("[a-z][a-z0-9]*(?:_[a-z0-9]+)*")
_LONGEST = 60
_Member = tuple[str, tree.Name, tree.Name | None]
"""What has an alias: its kind, its name, and the alias if there is one."""

PYTHON_WORDS = frozenset((*keyword.kwlist, *keyword.softkwlist, *dir(builtins)))
"""Words that mean something in every Python file."""

MODULE_WORDS = frozenset(
    [
        "annotations",
        "attrs",
        "case",
        "choice",
        "date",
        "decide_json",
        "decision",
        "definitions",
        "facts",
        "fraction",
        "frozen",
        "from_json",
        "money",
        "on",
        "option",
        "provisions",
        "read_case",
        "result",
        "runtime",
        "self",
        "standards",
        "status",
        "yuan",
    ]
)
"""Names that generated modules use themselves; facts are attributes and may have them."""

ATTRIBUTE_WORDS = frozenset(("benefits_received", "from_json", "self"))
"""Names that a generated class of facts uses itself."""

PACKAGE_WORDS = MODULE_WORDS | sys.stdlib_module_names | {"attr", "attrs", "tiaowen"}
"""Names of packages: a document of that name would stand in their way."""


def check_aliases(declared: Declared, vocabulary: Vocabulary, report: Report) -> None:
    """Report aliases that are missing, cannot be used, or stand for two things.

    An alias in a head that could not be read whole is known from the vocabulary: it is not missing.
    """
    written = frozenset(entry.span for entry in vocabulary.entries if entry.alias is not None)
    policies = [("政策", block.name, block.alias) for block in declared.policies[:1]]
    _check_group(policies, written, report, PACKAGE_WORDS)
    _check_group(_top_level(declared), written, report, MODULE_WORDS)
    definitions = [b for b in declared.bodies if isinstance(b, tree.DefinitionBlock)]
    computed: list[_Member] = [
        ("疑义", b.name, b.alias)
        for b in declared.bodies
        if isinstance(b, tree.DoubtBlock) and is_computed(b)
    ]
    _check_group(
        [*(("定义", block.name, block.alias) for block in definitions), *computed],
        written,
        report,
        MODULE_WORDS,
    )
    facts = {
        block.name.text: _check_group(_members(block), written, report, ATTRIBUTE_WORDS)
        for block in declared.objects
    }
    for definition in definitions:
        _check_against_facts(definition, facts, report)
    for alias in _optional(declared):
        _check_form(alias, report, frozenset())


def _top_level(declared: Declared) -> list[_Member]:
    """What generated modules name side by side."""
    provisions = [b for b in declared.bodies if isinstance(b, tree.ProvisionBlock)]
    return [
        *(("基本信息", block.name, block.alias) for block in declared.objects),
        *(("公布标准", block.name, block.alias) for block in declared.standards),
        *(
            (block.kind, block.name, block.alias)
            for block in provisions
            if block.alias is not None or block.kind in NEED_ALIAS
        ),
    ]


def _optional(declared: Declared) -> Iterable[tree.Name | None]:
    """Aliases that no generated code needs."""
    yield from (block.alias for block in declared.registry)
    doubts = (b for b in declared.bodies if isinstance(b, tree.DoubtBlock))
    yield from (block.alias for block in doubts if not is_computed(block))


def _check_against_facts(
    definition: tree.DefinitionBlock, facts: dict[str, dict[str, tree.Name]], report: Report
) -> None:
    """Within an object a definition has no alias of a fact."""
    owner, alias = definition.owner, definition.alias
    taken = facts.get(owner.text, {}) if owner is not None else {}
    if alias is not None and alias.text in taken:
        _report_twice(taken[alias.text], alias, report)


def _members(block: tree.ObjectBlock) -> Iterable[_Member]:
    if block.key is not None:
        yield "识别", block.key.name, block.key.alias
    for fact in block.facts:
        yield "信息", fact.name, fact.alias
    for each in block.lists:
        yield "名单", list_name(each), each.alias


def _check_group(
    members: Iterable[_Member],
    written: frozenset[Span],
    report: Report,
    reserved: frozenset[str],
) -> dict[str, tree.Name]:
    """Check the aliases of things that live in one name space; gives those that can be used."""
    first: dict[str, tree.Name] = {}
    names: set[tuple[str, str]] = set()
    for kind, name, alias in members:
        again = (name.text, alias.text if alias else "")
        if name.text and again in names:
            continue  # one thing declared twice, which is reported of its name
        names.add(again)
        if alias is None:
            if name.text and name.span not in written:
                _report_missing(kind, name, report)
        elif (
            _check_form(alias, report, reserved)
            and first.setdefault(alias.text, alias) is not alias
        ):
            _report_twice(first[alias.text], alias, report)
    return first


def _report_missing(kind: str, name: tree.Name, report: Report) -> None:
    if len(re.findall("[（(]", name.text)) != len(re.findall("[）)]", name.text)):
        return report.add(
            "TW0313",
            name.span,
            f"{kind}“{name.text}”的括号只有一半，读不出英文别名。",
            "请把括号补全，如“参保职工人数（insured_staff）”。",
        )
    report.add(
        "TW0313",
        name.span,
        f"{kind}“{name.text}”后面没有英文别名，生成的程序里没法称呼它。",
        f"请在名称后加括号写一个，只用小写字母、数字和下划线，如“{_without_brackets(name.text)}（insured_staff）”"
        "（括号里换成说得清意思的英文）。",
    )
    return None


def _without_brackets(name: str) -> str:
    """The name in front of a bracket that was to be the alias: 稳岗补贴（稳岗）."""
    return re.sub("[（(][^（）()]*[）)]$", "", name) or name


def _check_form(alias: tree.Name | None, report: Report, reserved: frozenset[str]) -> bool:
    """Whether an alias can be used as it is."""
    if alias is None:
        return False
    if not _FORM.fullmatch(alias.text) or len(alias.text) > _LONGEST:
        report.add(
            "TW0314",
            alias.span,
            f"英文别名“{alias.text}”不能用：只能有小写字母、数字和单个的下划线，"
            f"以字母开头，以字母或数字结尾，最长{_LONGEST}个字符。",
            "请写成 insured_staff 这样的词。",
        )
        return False
    if alias.text in PYTHON_WORDS or alias.text in reserved:
        report.add(
            "TW0314",
            alias.span,
            f"英文别名“{alias.text}”在生成的程序里另有含义，会互相冲突。",
            f"请换一个，如“{alias.text}_value”。",
        )
        return False
    return True


def _report_twice(first: tree.Name, second: tree.Name, report: Report) -> None:
    report.add(
        "TW0315",
        second.span,
        f"英文别名“{second.text}”用了两次，生成的程序分不清是哪一个。",
        "请给其中一个换一个别名。",
        related=(Related(first.span, "先用在这里"),),
    )
