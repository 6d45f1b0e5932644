"""What `run` and `explain` share: from a document, a case and a provision's name to decisions."""

from argparse import Namespace
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from attrs import frozen

from tiaowen.cli.arguments import ArgumentParser, open_project, parse_day
from tiaowen.cli.case_file import load_case
from tiaowen.cli.exits import UsageError
from tiaowen.cli.nearest import nearest
from tiaowen.cli.report import document_of
from tiaowen.cli.streams import say
from tiaowen.project import Project

if TYPE_CHECKING:
    from tiaowen.model.document import Document
    from tiaowen.reference import Case
    from tiaowen.runtime import Decision
    from tiaowen.runtime.read_case import CaseData
    from tiaowen.wording import ProvisionPlan


@frozen
class Answers:
    """A document, provisions of it, and of each the case as it was decided and the answer."""

    document: "Document"
    plans: "Sequence[ProvisionPlan]"
    cases: "Sequence[Case]"
    decisions: "Sequence[Decision]"


def configure(parser: ArgumentParser) -> None:
    """The words of both verbs."""
    parser.add_folder()
    parser.add_argument(
        "words",
        metavar="事项 情况.json",
        nargs="*",
        help="事项的名称或英文名（不写则计算全部），然后是情况文件（- 为从键盘或管道读）",
    )
    parser.add_argument(
        "--on", metavar="日期", type=parse_day, help="按哪一天计算，例如 2019-06-01"
    )


def decide(arguments: Namespace) -> "Sequence[Decision] | None":
    """The decisions asked for; None (all said) if the document or the case has errors."""
    found = answers(arguments)
    return None if found is None else found.decisions


def answers(arguments: Namespace) -> Answers | None:
    """The decisions asked for with what they are of; None (all said) if document or case has errors."""
    from tiaowen.runtime.limits import CaseError

    provision, case_path = _words(arguments.words)
    project = open_project(arguments.folder)
    document = document_of(project, "计算")
    if document is None:
        return None
    chosen = [find(project.plans, provision)] if provision else None
    try:
        case = load_case(case_path, project, document)
    except CaseError as error:
        say(f"“{case_path}”里的情况不能用，没有计算：\n{error}")
        return None
    plans = chosen or _matching(project, case)
    if strangers := [plan for plan in plans if plan.text.subject != case.object]:
        say(_other_object(strangers[0], case))
        return None
    return _answers(document, case, plans, _day(arguments.on, case))


def _other_object(plan: "ProvisionPlan", case: "CaseData") -> str:
    name, subject = plan.text.name, plan.text.subject
    return (
        f"“{name}”的适用对象是{subject}，情况里写的对象是{case.object}，没有计算。"
        f"请换成{subject}的情况，或者不写事项，计算全部适用于{case.object}的事项。"
    )


def _words(words: Sequence[str]) -> tuple[str | None, str]:
    match words:
        case []:
            raise UsageError("还缺情况文件，例如：policies/xiangtan_2019 稳岗返还 case.json。")
        case [case_path]:
            return None, case_path
        case [provision, case_path]:
            return provision, case_path
    raise UsageError(
        f"文件夹后面最多写两样：事项、情况文件。这里写了{len(words)}样：{'、'.join(words)}。"
    )


def find(plans: "Sequence[ProvisionPlan]", word: str) -> "ProvisionPlan":
    """The provision of that name or alias. Raises UsageError with the nearest one."""
    by_name = {name: plan for plan in plans for name in (plan.text.alias, plan.text.name)}
    if word in by_name:
        return by_name[word]
    near = nearest(word, by_name)
    hint = f"最接近的是“{near}”。" if near else ""
    names = "、".join(plan.text.name for plan in plans) or "无"
    raise UsageError(f"没有“{word}”这一事项。{hint}可以计算的事项：{names}。")


def _matching(project: Project, case: "CaseData") -> "list[ProvisionPlan]":
    return [plan for plan in project.plans if plan.text.subject == case.object]


def _day(asked: date | None, case: "CaseData") -> date:
    if day := asked or case.on:
        return day
    today = date.today()
    say(
        f"没有写日期，按今天（{today.isoformat()}）计算。要按别的日期，请加 --on 2019-06-01 这样的日期。"
    )
    return today


def _answers(
    document: "Document", case: "CaseData", plans: "Sequence[ProvisionPlan]", on: date
) -> Answers:
    from tiaowen import reference

    if not plans:
        raise UsageError(f"没有以“{case.object}”为适用对象的事项。")
    choices = [case.choices.get(plan.text.alias) for plan in plans]
    cases = [reference.exact_case(on, case.facts, case.standards, each) for each in choices]
    return Answers(document, plans, cases, list(map(reference.decide, plans, cases)))
