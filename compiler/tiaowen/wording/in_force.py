"""When a provision is in force, and how that is said."""

from datetime import date

from tiaowen.model.document import Document
from tiaowen.model.names import Fact
from tiaowen.model.provisions import Provision
from tiaowen.values.periods import Window
from tiaowen.values.printing import format_date
from tiaowen.wording.phrase import APPLICATION_DATE


def effective_window(document: Document, provision: Provision) -> tuple[Window | None, Fact | None]:
    """The window of a provision and the date fact it reads (None: 申请日期).

    Its own 执行期限; without one the known dates of the document, 施行日期 to the end of 有效期,
    read on 申请日期; None where nothing bounds it. Document dates in the wrong order bound
    nothing: they are reported where they are declared.
    """
    if provision.in_force is not None:
        return provision.in_force.window, provision.in_force.reads
    start, end = _known(document.identity.effective), _known(document.identity.expiry)
    if (start is None and end is None) or (start and end and end < start):
        return None, None
    return Window(start, end), None


def _known(value: object) -> date | None:
    return value if isinstance(value, date) else None


def window_text(window: Window | None, reads: Fact | None) -> str:
    """2019年1月1日至2019年12月31日（首日、末日都在内，按申请日期）; "" where nothing bounds it."""
    if window is None:
        return ""
    basis = f"按{APPLICATION_DATE if reads is None else reads.name}"
    match window.start, window.end:
        case date() as start, date() as end:
            return f"{format_date(start)}至{format_date(end)}（首日、末日都在内，{basis}）"
        case date() as start, None:
            return f"自{format_date(start)}起（当日在内，{basis}）"
        case None, date() as end:
            return f"至{format_date(end)}止（当日在内，{basis}）"
        case _:
            return ""
