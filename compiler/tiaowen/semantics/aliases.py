"""English aliases: written where generated code needs one, in a form it can carry, each once."""

import builtins
import keyword
import re
from collections.abc import Iterable

from tiaowen.findings import Related
from tiaowen.semantics.declare import Declared
from tiaowen.semantics.report import Report
from tiaowen.syntax import tree

_FORM = re.compile("[a-z][a-z0-9]*(?:_[a-z0-9]+)*")
_LONGEST = 60

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


def check_aliases(declared: Declared, report: Report) -> None:
    """Report aliases that are missing, cannot be used, or stand for two things."""
    bodies = list(declared.bodies)
    top: list[tuple[str, tree.Name, tree.Name | None]] = [
        *(("政策", block.name, block.alias) for block in declared.policies[:1]),
        *(("基本信息", block.name, block.alias) for block in declared.objects),
        *(("公布标准", block.name, block.alias) for block in declared.standards),
        *((b.kind, b.name, b.alias) for b in bodies if isinstance(b, tree.ProvisionBlock)),
    ]
    named_at_will = [
        *(block.alias for block in declared.registry),
        *(block.alias for block in bodies if isinstance(block, tree.DoubtBlock)),
    ]
    _check_group(top, report, MODULE_WORDS)
    _check_group(
        (
            ("定义", block.name, block.alias)
            for block in bodies
            if isinstance(block, tree.DefinitionBlock)
        ),
        report,
        MODULE_WORDS,
    )
    for block in declared.objects:
        _check_group(_members(block), report, frozenset(("from_json",)))
    for alias in named_at_will:
        _check_form(alias, report, frozenset())


def _members(block: tree.ObjectBlock) -> Iterable[tuple[str, tree.Name, tree.Name | None]]:
    if block.key is not None:
        yield "识别", block.key.name, block.key.alias
    for fact in block.facts:
        yield "信息", fact.name, fact.alias


def _check_group(
    members: Iterable[tuple[str, tree.Name, tree.Name | None]],
    report: Report,
    reserved: frozenset[str],
) -> None:
    """Check the aliases of things that live in one name space."""
    first: dict[str, tree.Name] = {}
    for kind, name, alias in members:
        if alias is None:
            _report_missing(kind, name, report)
        elif (
            _check_form(alias, report, reserved)
            and first.setdefault(alias.text, alias) is not alias
        ):
            _report_twice(first[alias.text], alias, report)


def _report_missing(kind: str, name: tree.Name, report: Report) -> None:
    report.add(
        "TW0313",
        name.span,
        f"{kind}“{name.text}”后面没有英文别名，生成的程序里没法称呼它。",
        f"请在名称后加括号写一个，只用小写字母、数字和下划线，如“{name.text}（insured_staff）”"
        "（括号里换成说得清意思的英文）。",
    )


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
