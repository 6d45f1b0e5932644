"""What the rules add to the text (编写人推定)."""

from tiaowen.registers.material import Material
from tiaowen.registers.register import Register, Row
from tiaowen.wording.reader import owner_words


def added(material: Material) -> Register:
    """Every addition, one a row, in the order of the rule files."""
    found = () if material.alignment is None else material.alignment.additions
    return Register(
        "added",
        "编写人推定",
        "规则里有、原文没有，也没有执行口径的。每一条都要问：谁加的，凭什么。",
        ("在哪里", "加了什么", "属于哪一类"),
        tuple(
            Row(
                each.owner.article,
                (owner_words(each.owner.kind, each.owner.name), each.text, each.kind.value),
            )
            for each in found
        ),
    )
