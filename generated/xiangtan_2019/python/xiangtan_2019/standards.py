"""湘潭市进一步做好稳就业工作二十四条措施：公布标准。没有填的是 None（不知道）。"""

from typing import Final

from attrs import frozen

from .runtime import Money
from .runtime.limits import check_standards
from .texts import STANDARDS


@frozen(kw_only=True)
class Standards:
    """公布标准。"""

    minimum_wage: Money | None = None
    """当地最低工资标准（金额，元/月）。"""
    pension_base: Money | None = None
    """当年度企业职工基本养老保险缴费基准值（金额，元）。"""
    city_new_loans: Money | None = None
    """全市当年新发放创业担保贷款总额（金额，元）。"""
    monthly_ui_benefit: Money | None = None
    """当地月人均失业保险金（金额，元/人·月）。"""
    skills_training_rate: Money | None = None
    """就业技能培训补贴标准（金额，元/人）。"""

    def __attrs_post_init__(self) -> None:
        check_standards(self, STANDARDS)


NO_STANDARDS: Final = Standards()
