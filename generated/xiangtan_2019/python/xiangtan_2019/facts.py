"""湘潭市进一步做好稳就业工作二十四条措施：各对象的信息。没有填的是 None（不知道）。"""

from attrs import frozen

from .runtime import Money
from .runtime.limits import check_case
from .runtime.read_case import read_facts
from .texts import ENTERPRISE_FACTS


@frozen(kw_only=True)
class Enterprise:
    """企业。"""

    credit_code: str | None = None
    """统一社会信用代码（文本）。"""
    insured: bool | None = None
    """参加失业保险（是否）。"""
    insured_staff: int | None = None
    """参保职工人数（整数，人）。"""
    ui_premium_last_year: Money | None = None
    """上年度实际缴纳失业保险费（金额，元）。"""
    monthly_social_premium: Money | None = None
    """企业及其职工月应缴纳社会保险费（金额，元/月）。"""
    no_layoffs: bool | None = None
    """不裁员（是否）。"""
    few_layoffs: bool | None = None
    """少裁员（认定事项）。"""
    paid_in_full: bool | None = None
    """按时足额缴纳失业保险费（是否）。"""
    arrears_paid: bool | None = None
    """已一次性补缴所有欠费（是否）。"""
    in_hardship: bool | None = None
    """面临暂时性生产经营困难（认定事项）。"""
    recovery_likely: bool | None = None
    """恢复有望（认定事项）。"""

    def __attrs_post_init__(self) -> None:
        check_case(self, ENTERPRISE_FACTS)

    @classmethod
    def from_json(cls, data: object) -> "Enterprise":
        """The facts in JSON data. Raises CaseError with every problem."""
        return cls(**read_facts(data, ENTERPRISE_FACTS))
