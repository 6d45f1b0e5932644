"""执行口径 and 编写说明: which provision or measure each belongs to."""

from tiaowen.model.provisions import Remark
from tiaowen.semantics import others
from tiaowen.semantics.common import COMMON
from tiaowen.semantics.declare import Section
from tiaowen.semantics.names import Names
from tiaowen.syntax import tree


def remarks_of(section: Section, names: Names) -> tuple[list[Remark], dict[int, list[Remark]]]:
    """Remarks belong to the provision they stand under, else (under a 共同部分 too) to the measure."""
    own: list[Remark] = []
    of_block: dict[int, list[Remark]] = {}
    above: tree.ProvisionBlock | None = None
    for block in section.blocks:
        if isinstance(block, tree.RemarkBlock):
            of = own if above is None else of_block.setdefault(id(above), [])
            of.append(others.remark(block, names))
        elif isinstance(block, tree.ProvisionBlock):
            above = None if block.kind == COMMON else block
        elif not isinstance(block, (tree.ExampleBlock, tree.ExampleTableBlock)):
            above = None
    return own, of_block
