"""审核人必看: the fifteen points and the five reasons not to sign, each with where the site answers it."""

from collections.abc import Collection, Iterator
from typing import Final

from attrs import frozen

from tiaowen.model.provisions import Doubt
from tiaowen.pages.measures import Material
from tiaowen.site.review import SignedPart
from tiaowen.wording.reader import NO_QUOTE


@frozen
class Place:
    """Where to look; `target` is "" where it is on many pages."""

    words: str
    target: str = ""


@frozen
class Point:
    """What a reviewer has to see."""

    words: str
    places: tuple[Place, ...]


@frozen
class Refusal:
    """A reason not to sign, and how it stands."""

    words: str
    now: str
    places: tuple[Place, ...]


def _register(name: str, words: str) -> Place:
    return Place(words, f"register-{name}.html")


_EACH: Final = Place("各条措施页的“原文与规则逐句对照”，不设规则的话旁边写着理由")
_ADDED: Final = Place("本页“规则加上的”", "#added")
_DOUBTS: Final = _register("doubts", "疑义")
_LIMITS: Final = _register("limits", "限制和不利条件")
_SIGNED: Final = Place("本页“签过的字”", "#signed")
_EXAMPLES: Final = Place("各条措施页每个事项的“临界结果”和“算例”")

POINTS: Final = (
    Point("原文没有、规则加上的，一条一行", (_ADDED, _register("added", "编写人推定"))),
    Point("左原文右规则逐句对照，原文一字不少", (_EACH, Place("条款以外的话", "outside.html"))),
    Point(
        "疑义有几种读法、采用哪种、谁定的，换一种读法谁多谁少",
        (_DOUBTS, _register("readings", "换一种读法，谁多谁少")),
    ),
    Point("凡不符合、不给、少给、只给一次的，对应原文哪几个字", (_LIMITS,)),
    Point(
        "每个数字在原文哪里、用在哪里、含不含本数；原文有而规则没用的",
        (
            _register("figures", "原文的数字用在哪里"),
            _register("numbers", "规则里的数字出自哪里"),
            _register("unused", "原文有、规则没有用到的数字"),
        ),
    ),
    Point("每个门槛差一点、正好、过一点的结果；结果是谁填的、谁核的", (_EXAMPLES,)),
    Point("谁说了算：认定、决定、核定、解释的机关", (_register("deciders", "谁说了算"),)),
    Point("文件身份", (Place("本页“文件”", "#identity"),)),
    Point("看的是不是那一份；上次签字后改了哪几个字", (Place("本页“文件”", "#identity"), _SIGNED)),
    Point(
        "哪个日期决定适用，跨期怎么办，哪些起始日早于成文日",
        (Place("本页开头的执行期限", "#page"), Place("本页“系统默认”", "#added")),
    ),
    Point(
        "重复享受：各自算谁的、算哪段时间、与哪些事项比",
        (_register("repeats", "享受次数和重复享受"),),
    ),
    Point(
        "缺资料时怎么答：不知道不当成不符合，也不当成0元",
        (Place("各条措施页的“算例”里还缺信息的几行"), _register("facts", "要收集的信息")),
    ),
    Point("收哪些个人信息，每项对应哪个条件", (_register("facts", "要收集的信息"),)),
    Point("对外文字（告知书）的全文", (Place("告知书另外生成，请连同这些网页一起审"),)),
    Point("签字栏", (Place("本页“签字栏”", "#sign"),)),
)


def known(places: Collection[Place], pages: Collection[str]) -> tuple[Place, ...]:
    """The places that this site has."""
    return tuple(each for each in places if each.target.partition("#")[0] in pages)


def refusals(material: Material, signed: SignedPart) -> Iterator[Refusal]:
    """The five reasons, each with what the document has of it."""
    yield Refusal(
        "加上的没有列全",
        "每次生成都重新逐项核对，列全了才生成得出网页；看每一条有没有道理",
        (_ADDED,),
    )
    yield Refusal("疑义没人拍板却写了“采用”", _adopted(material), (_DOUBTS,))
    rows = material.registers["limits"].rows
    without = sum(1 for row in rows if row.cells[-1] == NO_QUOTE)
    yield Refusal("有不利条件找不到原文", f"{len(rows)}处里没有引原文的{without}处", (_LIMITS,))
    results = material.results
    passed = sum(1 for each in results if each.passed)
    yield Refusal(
        "算例结果全是机器填的",
        f"{len(results)}个算例的结果都写在规则文件里，与规则算出的一致{passed}个；是不是人填的，请问起草人",
        (_EXAMPLES,),
    )
    stale = sum(1 for each in signed.signed if each.state != "有效")
    yield Refusal(
        "签字后还能改而不留痕",
        f"签过字的里头，后来改过的{stale}个，改了哪几个字都列出来",
        (_SIGNED,),
    )


def _adopted(material: Material) -> str:
    doubts = [
        entry
        for measure in material.document.measures
        for entry in measure.entries
        if isinstance(entry, Doubt) and entry.adopted is not None
    ]
    without = sum(1 for each in doubts if not each.source)
    return f"写了采用的{len(doubts)}个，其中没有写谁定的{without}个"
