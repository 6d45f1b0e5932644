"""All papers of a document, and which are not written and why."""

from collections.abc import Iterator
from datetime import date

from attrs import frozen

from tiaowen.office.applicants import Applicant
from tiaowen.office.duty_list import duty_list
from tiaowen.office.guide import TITLE as GUIDE
from tiaowen.office.guide import guide
from tiaowen.office.handbook import handbook
from tiaowen.office.paper import Paper
from tiaowen.pages.measures import Material


@frozen
class Papers:
    """The papers by name, and a sentence for each that has nothing to say and is not there."""

    written: dict[str, Paper]
    left_out: tuple[str, ...]


def papers(material: Material, on: date | None) -> Papers:
    """Everything an office publishes of a document. `on` is the day on which time limits are looked at, if any."""
    made = list(_papers(material, on))
    return Papers(
        {name: paper for name, paper, _ in made if paper is not None},
        tuple(f"没有写“{name}”：{why}。" for name, paper, why in made if paper is None),
    )


def _papers(material: Material, on: date | None) -> Iterator[tuple[str, Paper | None, str]]:
    yield "工作手册", handbook(material), "文件里没有要办的事项"
    for applicant in Applicant:
        why = f"文件里没有{applicant.value}可以申请的事项"
        yield GUIDE.format(applicant.value), guide(material, applicant, on), why
    duties = duty_list(material.document, material.alignment)
    yield "责任清单", duties, "文件里没有写给单位的工作任务、工作目标"
