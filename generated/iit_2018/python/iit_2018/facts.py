"""中华人民共和国个人所得税法（节选）：各对象的信息。没有填的是 None（不知道）。"""

from attrs import frozen

from .runtime import Money
from .runtime.limits import check_case
from .runtime.read_case import read_facts
from .texts import TAXPAYER_FACTS


@frozen(kw_only=True)
class Taxpayer:
    """个人。"""

    taxpayer_id: str | None = None
    """纳税人识别号（文本）。"""
    resident: bool | None = None
    """居民个人（是否）。"""
    wages: Money | None = None
    """工资薪金收入（金额，元）。"""
    service_income: Money | None = None
    """劳务报酬收入（金额，元）。"""
    royalty_income: Money | None = None
    """稿酬收入（金额，元）。"""
    licence_income: Money | None = None
    """特许权使用费收入（金额，元）。"""
    special_deduction: Money | None = None
    """专项扣除（金额，元）。"""
    additional_deduction: Money | None = None
    """专项附加扣除（金额，元）。"""
    other_deduction: Money | None = None
    """依法确定的其他扣除（金额，元）。"""

    def __attrs_post_init__(self) -> None:
        check_case(self, TAXPAYER_FACTS)

    @classmethod
    def from_json(cls, data: object) -> "Taxpayer":
        """The facts in JSON data. Raises CaseError with every problem."""
        return cls(**read_facts(data, TAXPAYER_FACTS))
