"""A computed provision as a part of the page of its measure."""

from tiaowen.pages.views import ProvisionView
from tiaowen.site.environment import html
from tiaowen.site.page import Section


def provision_section(view: ProvisionView, number: int) -> Section:
    """The provision; `number` counts the provisions of a page and names its anchor."""
    anchor = f"provision-{number}"
    labels = html("table", data=view.labels, caption="", empty="无。")
    return Section(anchor, view.title, labels)
