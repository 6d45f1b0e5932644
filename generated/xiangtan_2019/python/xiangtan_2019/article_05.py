"""湘潭市进一步做好稳就业工作二十四条措施（五）：技术先进型企业所得税。"""

from datetime import date

from .facts import Enterprise
from .runtime import Decision, FactText, Status
from .runtime.outcome import check_day, rate_of, undecided
from .texts import ENTERPRISE_CERTIFIED_TECH_SERVICE, TECH_SERVICE_TAX


def tech_service_tax(case: Enterprise, *, on: date) -> Decision:
    """技术先进型企业所得税（缴纳事项，（五））。

    依据：第（五）条“对经认定的服务贸易类技术先进型企业，按15%的税率征收企业所得税”
    """
    check_day(on)
    certified_tech_service = case.certified_tech_service  # 经认定的服务贸易类技术先进型企业

    # 缴纳条件：经认定的服务贸易类技术先进型企业「经认定的服务贸易类技术先进型企业」
    condition = certified_tech_service
    # 税率：15%「按15%的税率征收企业所得税」
    # （以1/20为单位的整数）
    standard = 3

    truths = (condition,)
    numbers = ((standard, 20),)
    if condition is False:
        return Decision(TECH_SERVICE_TAX, case, None, on, Status.NOT_ELIGIBLE, truths, numbers)
    if condition:
        result = rate_of(standard, 20)
        return Decision(TECH_SERVICE_TAX, case, None, on, Status.ELIGIBLE, truths, numbers, result)
    return undecided(
        TECH_SERVICE_TAX,
        case,
        None,
        on,
        truths,
        numbers,
        _missing_for_tech_service_tax(condition),
    )


def _missing_for_tech_service_tax(condition: bool | None) -> list[FactText]:
    """The facts that can still settle it, in the order of the text."""
    missing: list[FactText] = []
    if condition is None:
        missing.append(ENTERPRISE_CERTIFIED_TECH_SERVICE)
    return missing
