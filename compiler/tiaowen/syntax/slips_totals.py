"""Slips about the members of a list: how many, the sum, 有, 均. Data only."""

from typing import Final

from tiaowen.syntax.slip import COMPARES, COUNTED, WORD, Slip

_OF_LISTS: Final = frozenset(
    ("L_CONDITION", "L_AMOUNT", "L_READING", "H_DEFINITION", "NAME", "L_CEILING")
)
"""Clauses that hold conditions or values; NAME is a name that nobody declares."""
_SOME: Final = "(?:<LIST>[（(][^（()）]*[）)]|全部<LIST>)"


def _of(pattern: str, message: str, help: str, instead: str | None = None) -> Slip:
    return Slip("TW0234", _OF_LISTS, pattern, message, help, instead)


TOTALS: Final = (
    _of(
        f"(?P<who>{_SOME})(?P<at>(?P<word>{COUNTED}))",
        "“{who}”和“{word}”之间少一个“的”。",
        "请写成“{who}的{word}”。",
        "的{word}",
    ),
    _of(
        f"(?P<who>{_SOME})的(?P<at>数量|总数|总人数|人员数量|人员数|名数|位数|数目)",
        "“{at}”不是数名单用的词。",
        "请写成“{who}的人数”；数户、数家的写“的户数”“的家数”。",
        "人数",
    ),
    _of(
        f"(?P<at>{_SOME})的?(?:所占)?(?:比例|比重|占比|占)",
        "名单没有“比例”这样的数，要写是几名除以几名。",
        "请写成“职工（登记失业）的人数÷全部职工的人数”，再写“，分母为零的，按0%计”。",
    ),
    _of(
        f"(?P<at>{_SOME})(?={COMPARES}|[0-9])",
        "“{at}”后面没有写数什么，比不了。",
        "数有几名的，请写成“{instead}……”。",
        "{at}的人数",
    ),
    _of(
        f"(?P<at>(?P<who>{_SOME})(?!的|均)(?P<what>{WORD}+?)的?合计)",
        "“{who}”和“{what}”之间少一个“的”。",
        "请写成“{who}的{what}……”。",
        "{who}的{what}合计",
    ),
    _of(
        f"(?P<at>(?P<who>{_SOME})(?!的|均)(?P<what>{WORD}+?)的?(?P<word>最[高低早晚]者))",
        "“{who}”和“{what}”之间少一个“的”。",
        "请写成“{who}的{what}……”。",
        "{who}的{what}{word}",
    ),
    _of(
        "(?P<at>所有|全体|每一?[名个位家户])(?=<LIST>的)",
        "“{at}”不是规则里的词。",
        "请写“全部”，如“全部职工的人数”。",
        "全部",
    ),
    _of(
        "(?P<at>(?:所有|全体|全部|每一?[名个位家户])(?P<who><LIST>)(?:都是|均为|都|均|皆|全都|为|是)?(?P<test>[^的，,。；;：:「」\\s]+))",
        "“{at}”说的是每一名都符合，这里没有读出来。",
        "请写成“{instead}”。",
        "{who}均（{test}）",
    ),
    _of(
        "(?P<who><LIST>)(?P<at>(?:全部都|全都|全部|都|皆)(?:是|为)?)(?=[^的，,。；;\\s])",
        "“{at}”不是规则里的词；每一名都是的，写“均”。",
        "请写成“{who}均（……）”。",
        "均",
    ),
    _of(
        "(?P<who><LIST>)(?P<at>均(?:为|是))",
        "“均”后面直接写条件，不用“为”。",
        "请写成“{who}均（……）”。",
        "均",
    ),
    _of(
        "(?P<at>(?:至少|最少)?有(?:不少于|至少)?(?P<n>[0-9]+|[一二两三四五六七八九十]+)[名个位家户人](?:以上|及以上)?的?(?P<who><LIST>)(?P<test>[（(][^（()）]*[）)])?)",
        "“有”只问有没有，数到几名不能写在这里。",
        "请写成“{who}（……）的人数不少于{n}人”；只要有一名的，写“有{who}（……）”。",
    ),
    _of(
        "(?P<at>(?P<word>有|没有)(?P<who><LIST>)(?P<test>[^（(均的，,。；;：:「」\\s]+))(?=[「“，,。；;\\s]|$)",
        "“{who}”要符合的条件没有写在括号里，分不清哪些字是条件。",
        "请写成“{instead}”。",
        "{word}{who}（{test}）",
    ),
    _of(
        "(?P<at>(?P<word>有|没有)(?P<who><LIST>))(?=[「“，,。；;\\s]|$)",
        "“{at}”后面没有写是怎样的{who}。",
        "请在后面用括号写条件，如“{word}{who}（登记失业）”；只问名单里有没有人的，"
        "写“全部{who}的人数不少于1人”“全部{who}的人数为0人”。",
    ),
    _of(
        "(?<![有没])(?P<at>无)<LIST>[（(]",
        "“无”不是规则里的词。",
        "一名也没有的，请写“没有”。",
        "没有",
    ),
    _of(
        "(?P<at>存在|具有|拥有)<LIST>[（(][^（()）]*[）)]",
        "“{at}”不是规则里的词。",
        "至少有一名的，请写“有”。",
        "有",
    ),
    _of(
        f"(?P<at>(?P<word>有|没有)(?P<test>{WORD}+?)的(?P<who><LIST>))(?=[「“，,。；;\\s]|$)",
        "“{test}”写在了“{who}”前面，没有读作条件。",
        "请写成“{instead}”。",
        "{word}{who}（{test}）",
    ),
    _of(
        f"(?P<at>[（(](?P<test>[^（()）]+)[）)]的?(?P<who><LIST>))(?=的(?:{COUNTED}))",
        "条件写在了“{who}”前面，没有读出来。",
        "请写成“{instead}的人数”。",
        "{who}（{test}）",
    ),
    _of(
        f"(?P<at>(?P<who><LIST>)(?P<test>[^（(均的，,。；;：:「」\\s]+))(?=的(?:{COUNTED}))",
        "“{who}”要符合的条件没有写在括号里，分不清哪些字是条件。",
        "请写成“{instead}的人数”。",
        "{who}（{test}）",
    ),
    _of(
        f"(?P<at>(?!全部|所有)(?P<test>(?:(?!且|或|的)[^（()），,。；;：:「」\\s])+?)的?(?P<who><LIST>))(?=的(?:{COUNTED}))",
        "“{test}”写在了“{who}”前面，没有读作条件。",
        "请写成“{instead}的人数”。",
        "{who}（{test}）",
    ),
    _of(
        f"(?<!全部)(?P<at>(?P<who><LIST>))(?=的(?:{COUNTED}))",
        "“{who}的人数”没有写是全部，还是其中哪些。",
        "数全部的，请写“全部{who}的人数”；只数符合条件的，写“{who}（登记失业）的人数”。",
    ),
    _of(
        f"(?P<who>{_SOME})的(?P<what>{WORD}+?)(?P<at>的(?:合计|总额|总和)|总和|总额|总计|之和)",
        "加起来的写法是“合计”，前面不用“的”。",
        "请写成“{who}的{what}合计”。",
        "合计",
    ),
    _of(
        f"(?P<who>{_SOME})的(?P<what>{WORD}+?)(?P<at>的?(?P<which>最[高低早晚]))者?",
        "“{at}”的写法是“{which}者”。",
        "请写成“{who}的{what}{which}者，没有的按……计”。",
    ),
    _of(
        f"(?P<at>(?P<who>{_SOME})的(?P<what>{WORD}+?)(?:的)?(?:平均数|平均值|平均|均值))",
        "没有“平均”这个词，要写是多少除以多少。",
        "请写成“{who}的{what}合计÷（{who}的人数÷1人）”，再写“，分母为零的，按0元计”。",
    ),
    _of(
        f"(?<!全部)(?P<at>(?P<who><LIST>)的(?P<what>{WORD}+?)(?P<word>合计|最[高低早晚]者))",
        "“{who}”前面没有写“全部”，也没有用括号写是其中哪些。",
        "请写“全部{who}的{what}{word}”，或者“{who}（登记失业）的{what}{word}”。",
    ),
    _of(
        f"(?P<at>(?<!全部)(?P<who><LIST>)(?P<what>[^（(均的，,。；;：:「」\\s]+?))(?={COMPARES})",
        "每一名{who}各有一个“{what}”，这里看不出说的是哪一名的。",
        "每一名都要符合的，请写“{who}均（{what}……）”；有一名符合就行的，写“有{who}（{what}……）”。",
    ),
)
