"""The Sphinx project: the project's own documentation, and every document as a part of it (`make docs`)."""

from pathlib import Path

from tiaowen.site.handbook import handbook_settings

POLICIES = Path(__file__).parent.parent / "policies"
DOCUMENTS = {name: POLICIES / name for name in ("xiangtan_2019", "iit_2018")}

globals().update(handbook_settings("条文", DOCUMENTS))
