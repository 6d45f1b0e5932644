"""免申即享就绪度: whether a 扶持事项 can be given without an application, or what stands in the way."""

from collections.abc import Iterable

from tiaowen.model.provisions import ProvisionKind
from tiaowen.registers.material import Material
from tiaowen.registers.obstacles import (
    Obstacle,
    data_obstacles,
    scope_obstacles,
    standard_obstacles,
)
from tiaowen.registers.places import joined
from tiaowen.registers.register import Register, Row
from tiaowen.wording import ProvisionPlan

READY, NEVER = "可以免申即享", "不能"
_CLEAR, _DATA = "明确", "可以比对"


def readiness(material: Material) -> Register:
    """A row for each 扶持事项."""
    return Register(
        "readiness",
        "免申即享就绪度",
        "不用申请、比对登记信息就能发放的事项有哪些；不行的，差在哪几项。"
        "“不能”是说每一件都要有人来定，补写口径、补登记信息也不行。",
        ("事项", "结论", "给谁清楚不清楚", "给多少清楚不清楚", "信息能不能比对"),
        tuple(
            Row(plan.provision.article, _cells(material, plan))
            for plan in material.plans
            if plan.provision.kind is ProvisionKind.SUPPORT
        ),
    )


def _cells(material: Material, plan: ProvisionPlan) -> tuple[str, ...]:
    scope = tuple(scope_obstacles(material.document, plan))
    standard = tuple(standard_obstacles(material.document, plan))
    data = tuple(data_obstacles(material.document, plan))
    return (
        plan.provision.name,
        _grade((*scope, *standard, *data)),
        _words(scope) or _CLEAR,
        _words(standard) or _CLEAR,
        _words(data) or _DATA,
    )


def _grade(obstacles: tuple[Obstacle, ...]) -> str:
    if any(each.each_case for each in obstacles):
        return NEVER
    return f"差{len(obstacles)}项" if obstacles else READY


def _words(obstacles: Iterable[Obstacle]) -> str:
    return joined(each.words for each in obstacles)
