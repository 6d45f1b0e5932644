"""The keyword table: every word of the language, as data.

Lexer, vocabulary scan, formatter, highlighter and reference page are made from it. The word printed
by `fmt` is the canonical one; synonyms are read and folded to it.
"""

from enum import Enum
from itertools import product

from tiaowen.frozen import frozen
from tiaowen.values.boundary import BOUNDARY_WORDS, Side

OPTION_RANGES: frozenset[str] = frozenset("至～~")
"""What stands between two options that mean all from one to the other: 二级至四级."""


class Content(Enum):
    """What stands behind a label; the value ends the name of the label's terminal (`L_TEXT`).

    TEXT is one sentence, PROSE goes on to the next label or head. READING is prose, or 计入： and what is
    computed or must hold then.
    """

    TEXT = "TEXT"
    PROSE = "PROSE"
    READING = "READING"
    FILE = "FILE"
    QUOTES = "QUOTES"
    NAMES = "NAMES"
    CONDITION = "CONDITION"
    AMOUNT = "AMOUNT"
    WINDOW = "WINDOW"
    VALIDITY = "VALIDITY"
    CONTROLS = "CONTROLS"
    OPEN_TERMS = "OPEN_TERMS"
    DECIDED = "DECIDED"
    DATE = "DATE"
    FACTS = "FACTS"
    TERM = "TERM"
    FREQUENCY = "FREQUENCY"
    CEILING = "CEILING"
    EXCLUSION = "EXCLUSION"
    EXPECTED = "EXPECTED"


@frozen
class Head:
    """A word that begins a block at the start of a line, and the labels its clauses may have.

    `terminal` is the token type; several registries share one. `named` tells whether a declared
    name follows; `kind` is what the vocabulary calls such a name.
    """

    word: str
    terminal: str
    labels: dict[str, Content]
    synonyms: tuple[str, ...] = ()
    named: bool = True


_BASIS = {"依据": Content.QUOTES}
_POLICY = {
    "标题": Content.TEXT,
    "发文机关": Content.TEXT,
    "文号": Content.TEXT,
    "成文日期": Content.DATE,
    "施行日期": Content.DATE,
    "有效期": Content.VALIDITY,
    "原文": Content.FILE,
    "牵头单位": Content.TEXT,
}
_PROVISION = {
    "依据": Content.QUOTES,
    "适用对象": Content.NAMES,
    "申报条件": Content.CONDITION,
    "缴纳条件": Content.CONDITION,
    "扶持标准": Content.AMOUNT,
    "计算标准": Content.AMOUNT,
    "税率": Content.AMOUNT,
    "额度上限": Content.AMOUNT,
    "服务": Content.TEXT,
    "资格": Content.TEXT,
    "调整前标准": Content.TEXT,
    "调整前条件": Content.TEXT,
    "新增范围": Content.TEXT,
    "享受期限": Content.TERM,
    "执行期限": Content.WINDOW,
    "申请期限": Content.WINDOW,
    "可以申请": Content.QUOTES,
    "可以给予": Content.DECIDED,
    "开放用语": Content.OPEN_TERMS,
    "享受次数": Content.FREQUENCY,
    "累计不超过": Content.CEILING,
    "不重复享受": Content.EXCLUSION,
    "不可同时": Content.EXCLUSION,
    "资金来源": Content.NAMES,
    "责任单位": Content.NAMES,
    "共同部分": Content.NAMES,
}
_COMMON_LABELS = (
    *("依据", "适用对象", "申报条件", "执行期限"),
    *("资金来源", "责任单位", "开放用语", "享受次数"),
)
_COMMON = {label: _PROVISION[label] for label in _COMMON_LABELS}
OTHER_KIND: dict[str, frozenset[str]] = {
    "扶持事项": frozenset(("缴纳条件", "计算标准")),
    "缴纳事项": frozenset(("申报条件", "扶持标准")),
}
"""Labels that the grammar reads and that kind of provision does not use: never suggested there."""

_PERMISSION = {
    "依据": Content.QUOTES,
    "主体": Content.TEXT,
    "前提": Content.TEXT,
    "事项": Content.TEXT,
    "执行期限": Content.WINDOW,
    "开放用语": Content.OPEN_TERMS,
}
_TASK = {
    "依据": Content.QUOTES,
    "主体": Content.NAMES,
    "事项": Content.TEXT,
    "频次": Content.TEXT,
    "触发": Content.TEXT,
    "起始时间": Content.TEXT,
    "完成时限": Content.TEXT,
    "执行期限": Content.WINDOW,
    "开放用语": Content.OPEN_TERMS,
}
_TARGET = {
    "依据": Content.QUOTES,
    "主体": Content.NAMES,
    "范围": Content.TEXT,
    "指标": Content.TEXT,
    "标准": Content.TEXT,
    "其中": Content.TEXT,
    "频次": Content.TEXT,
    "时点": Content.TEXT,
    "力度": Content.TEXT,
    "执行期限": Content.WINDOW,
    "开放用语": Content.OPEN_TERMS,
}
_ENCOURAGEMENT = {
    "依据": Content.QUOTES,
    "主体": Content.TEXT,
    "鼓励对象": Content.TEXT,
    "前提": Content.TEXT,
    "事项": Content.TEXT,
    "执行期限": Content.WINDOW,
    "开放用语": Content.OPEN_TERMS,
}
_DOUBT = {
    "原文": Content.QUOTES,
    "问题": Content.PROSE,
    **{f"读法{number}": Content.READING for number in "一二三四五六七八九"},
    "采用": Content.TEXT,
    "有权解释": Content.TEXT,
}
_EXAMPLE = {
    "日期": Content.DATE,
    "事项": Content.NAMES,
    "选择": Content.TEXT,
    "公布标准": Content.FACTS,
    "结果": Content.EXPECTED,
}
_MEASURE = {"责任单位": Content.NAMES, "本条": Content.CONTROLS}

HEADS: tuple[Head, ...] = (
    Head("政策", "H_POLICY", _POLICY),
    Head("基本信息", "H_OBJECT", {}, ("信息表", "对象")),
    Head("定义", "H_DEFINITION", _BASIS),
    Head("公布标准", "H_STANDARD", _BASIS, ("参数", "基准数据")),
    Head("责任单位", "H_REGISTRY", {}),
    Head("单位组", "H_REGISTRY", {}),
    Head("资金", "H_REGISTRY", {}),
    Head("文件", "H_REGISTRY", {}),
    Head("其他政策", "H_REGISTRY", {}, ("外部待遇", "其他文件的事项")),
    Head("计量单位", "H_REGISTRY", {}),
    Head("措施", "H_MEASURE", _MEASURE, named=False),
    Head("条款", "H_MEASURE", _MEASURE, named=False),
    Head("扶持事项", "H_PROVISION", _PROVISION, ("待遇",)),
    Head("缴纳事项", "H_PROVISION", _PROVISION, ("应缴", "征缴事项")),
    Head("共同部分", "H_PROVISION", _COMMON),
    Head("工作任务", "H_STATEMENT", _TASK, ("义务",)),
    Head("工作目标", "H_STATEMENT", _TARGET, ("目标",)),
    Head("可以事项", "H_STATEMENT", _PERMISSION, ("授权", "职权")),
    Head("鼓励引导", "H_STATEMENT", _ENCOURAGEMENT, ("倡导",)),
    Head("不设规则", "H_NORULE", {}, ("不编码",), named=False),
    Head("疑义", "H_DOUBT", _DOUBT),
    Head("执行口径", "H_REMARK", {}, ("口径",), named=False),
    Head("编写说明", "H_REMARK", {}, named=False),
    Head("算例表", "H_TABLE", {}, ("案例表", "测算示例"), named=False),
    Head("算例", "H_EXAMPLE", _EXAMPLE, ("案例",), named=False),
)
"""Every block of a rule file, in the order of the reference page."""

HEAD_BY_WORD: dict[str, Head] = {
    word: head for head in HEADS for word in (head.word, *head.synonyms)
}
"""Heads by canonical word and by synonym."""

LABEL_SYNONYMS: dict[str, str] = {
    "补贴标准": "扶持标准",
    "申报主体": "适用对象",
    "补贴对象": "适用对象",
    "政策执行期": "执行期限",
    "期望": "结果",
    "最高额度": "额度上限",
    "原标准": "调整前标准",
    "原条件": "调整前条件",
    "累计最高": "累计不超过",
    "累计最高不超过": "累计不超过",
    "不得重复享受": "不重复享受",
    "不可同时享受": "不可同时",
    **{
        f"读法{digit}": f"读法{number}"
        for digit, number in zip("123456789", "一二三四五六七八九", strict=True)
    },
}
"""Other words for a label; a label of the block itself goes before its use as a synonym."""

VERSION_LABELS = ("语法版本", "格式版本")
KEY_LABELS = ("识别", "唯一标识", "证件号码")
PREMISE_WORDS = ("共同前提", "其余条件", "基础")
COMMENT_WORD = "注"

CONTENT_BY_LABEL: dict[str, Content] = {
    label: content for head in HEADS for label, content in head.labels.items()
}
"""Labels of all blocks, to read on behind a label that stands in the wrong block."""

PROVISION_KINDS: dict[str, str] = {
    word: head.word
    for word, head in HEAD_BY_WORD.items()
    if head.word != "共同部分"
    and head.terminal in ("H_PROVISION", "H_STATEMENT", "H_DEFINITION", "H_STANDARD", "H_DOUBT")
}
"""What 本条 counts, by every spelling."""

NO_RULE_REASONS: dict[str, str] = {
    "背景": "背景",
    "程序": "程序",
    "程序性": "程序",
    "宣示": "宣示",
    "另行规定": "另行规定",
}

FACT_TYPES = (
    *("是否", "整数", "数量", "金额", "比例", "日期"),
    *("期限", "选项", "文本", "认定事项", "需认定", "人工认定"),
)
FACT_TYPE_SYNONYMS = {"需认定": "认定事项", "人工认定": "认定事项"}

BUILT_IN_NAMES = ("申请日期", "申请人")
"""Names that every document knows."""

ABSENCES = ("原文未明确", "所附文本未见")

LIST_HEADS: dict[str, str] = {
    "同时符合下列条件": "ALL",
    "同时符合下列各项条件": "ALL",
    "同时符合以下条件": "ALL",
    "符合下列条件之一": "ANY",
    "符合以下条件之一": "ANY",
    "符合下列任一条件": "ANY",
    "符合下列条件任一": "ANY",
}
"""Heads of a list of conditions; 至少符合下列N项 is read by a pattern of the lexer."""

TOTALS: dict[str, str] = {
    "合计": "SUM",
    "最高者": "HIGHEST",
    "最低者": "LOWEST",
    "最早者": "EARLIEST",
    "最晚者": "LATEST",
}
"""What is made of a value of the members."""

OUTCOMES: dict[str, str] = {
    "的金额": "AMOUNT",
    "的上限": "UPPER",
    "的下限": "LOWER",
    "的已享受次数": "TIMES",
    "的已享受金额": "RECEIVED",
}
"""What is read of another provision, behind its name."""

RECEIVED = "已享受情况"
"""The records of what was had, in an 算例."""

RESOLUTIONS = ("就高", "由申请人选择")
"""What is had where two provisions exclude each other."""

PARTS_HEAD = "下列各项之和"
RATE_WORDS: dict[str, str] = {
    "每年": "年",
    "每月": "月",
    "每日": "日",
    "每天": "日",
    "每人": "人",
    "每名": "人",
    "每户": "户",
    "每家": "家",
    "每个": "个",
}
"""每年每人 before an amount: the units it is for."""

CHOICE_PHRASES = ("选择其中一项", "确定其中一项")
OPEN_CHOICE = "按其中一项确定，由谁确定原文未明确"

MARKS: dict[str, str] = {
    "：": "COLON",
    "。": "END",
    "；": "END",
    "，": "COMMA",
    "、": "DUN",
    "（": "LPAR",
    "）": "RPAR",
    "＋": "ADD",
    "－": "SUB",
    "×": "MUL",
    "÷": "DIV",
    "～": "RANGE",
}
"""Marks in their canonical form."""

MARK_FORMS: dict[str, str] = {
    ":": "：",
    ";": "；",
    ",": "，",
    "(": "（",
    ")": "）",
    "+": "＋",
    "-": "－",
    "*": "×",
    "−": "－",
    "/": "÷",
    "／": "÷",
    "＊": "×",
    "~": "～",
    "—": "～",
    "–": "～",
    "〜": "～",
    "｡": "。",
}
"""Other forms of a mark, one character for one character."""

QUOTE_PAIRS: dict[str, str] = {
    "「": "」", "“": "”", "『": "』", "｢": "｣", '"': '"', "＂": "＂", "”": "”",
}  # fmt: skip
"""Opening and closing marks of a quotation; only the first pair is canonical."""

_WORDS: dict[str, tuple[str, ...]] = {
    "AND": ("且", "并且", "并", "同时", "，且", "，并且", "，并"),
    "OR": ("或", "或者", "，或", "，或者"),
    "NOT": ("非",),
    "NOT_MET": ("不符合",),
    "IS": ("为",),
    "IS_NOT": ("不为",),
    "IN": ("在",),
    "BETWEEN": ("之间",),
    "RANGE": ("至", "到", "——"),
    "WITH": ("与", "和"),
    "OF": ("的",),
    "EXCEEDS": ("超出",),
    "OF_PART": ("的部分",),
    "OF_HIGHER": ("的较高者", "中的较高者", "两者的较高者"),
    "OF_LOWER": ("的较低者", "中的较低者", "两者的较低者"),
    "THEN_BY": ("的，按", "的按", "的，按照", "的按照"),
    "COUNTS": ("计", "计算"),
    "ZERO_BY": ("分母为零的，按", "分母为零的按", "分母为0的，按", "分母为0的按"),
    "INCLUDED": ("（含）", "（含本数）"),
    "EXCLUDED": ("（不含）", "（不含本数）"),
    "FROM": ("自",),
    "START": ("起", "起执行", "起施行"),
    "TILL": ("止", "前"),
    "AFTER": ("后",),
    "ROUND": ("四舍五入", "舍去", "进位"),
    "BRACKET_BY": ("（按",),
    "BEFORE_ISSUE": ("，早于成文日期", "，执行起始日早于成文日"),
    "PROGRESSIVE": (
        "按下列各级超额累进计算",
        "按下列超额累进计算",
        "按下列各级累进计算",
        "按超额累进计算",
    ),
    "CASES": ("按下列情形分别确定", "按下列情形确定", "分情形"),
    "BY_COLUMNS": ("按",),
    "SEPARATELY": ("分别确定",),
    "RESPECTIVELY": ("分别", "分别为"),
    "THEN": ("的，",),
    "OTHERWISE": ("其他情形", "其余情形", "其他情况"),
    "IN_ORDER": (
        "同时符合两项以上的，按排列在前的执行",
        "同时符合两项以上的，按排列在前的确定",
        "不止一项符合的，以先列者为准",
    ),
    "OF_AGE": ("的周岁", "的周岁年龄"),
    "BY": ("由",),
    "CHOOSES": CHOICE_PHRASES,
    "OPEN_CHOICE": (OPEN_CHOICE, "由谁选择原文未明确", "由谁确定原文未明确"),
    "PARTS": (PARTS_HEAD, "以下各项之和", "下列各项合计"),
    "PER": tuple(RATE_WORDS),
    "SAME_AS": ("标准同",),
    "ELSEWHERE": ("另行规定",),
    "WITHIN_SET": ("以内核定", "以内确定"),
    "BETWEEN_SET": ("之间核定", "之间确定"),
    "SETS": ("核定",),
    "NO_SETTER": ("核定机关原文未明确", "由谁核定原文未明确"),
    "OPEN_END": ("上限原文未明确", "下限原文未明确"),
    "DECIDES": ("决定是否给予",),
    "NO_DECIDER": ("由谁决定原文未明确",),
    "UNGIVEN": ("未提供",),
    "ABSENT": ABSENCES,
    "LIST_HEAD": tuple(LIST_HEADS),
    "ALL_OF": ("全部",),
    "HAVE": ("有",),
    "HAVE_NONE": ("没有",),
    "EVERY": ("均",),
    "COUNT_OF": ("的人数", "的户数", "的个数", "的家数", "的项数", "的次数"),
    "TOTAL": tuple(TOTALS),
    "IF_NONE": ("，没有的，按", "，没有的按"),
    "OUTCOME": tuple(OUTCOMES),
    "FULFILS": ("符合",),
    "PAYEE": ("，付给", "，支付给"),
}
_HALF_WIDTH = {"，": ",", "（": "(", "）": ")"}


def _widths(word: str) -> set[str]:
    """A word with each of its marks in either width."""
    forms = ((char, _HALF_WIDTH[char]) if char in _HALF_WIDTH else (char,) for char in word)
    return {"".join(chars) for chars in product(*forms)}


WORDS: dict[str, str] = {
    spelling: terminal
    for terminal, words in _WORDS.items()
    for word in words
    for spelling in _widths(word)
} | {
    entry.word: "COMPARE" if entry.side is Side.BEFORE else "SUFFIX"
    for entry in BOUNDARY_WORDS
    if entry.word not in ("为", "不为") and not (entry.for_dates and entry.side is Side.AFTER)
}
"""Words of expressions and clauses, by spelling, with their terminal.

Function words are joined here with the word beside them (的部分, ，且, 的，按): one token of
look-ahead then suffices. Comparison words come from `values.boundary`.
"""

NEEDS_NUMBER: frozenset[str] = frozenset(("满", "达", "未满", "不到", "后", "前"))
"""Words that are keywords only before a quantity: 满意度 and 达标率 are names."""

ROUNDING_PATTERN = "(四舍五入|舍去|进位)(?:保留)?到(分|角|[十百千万]{0,2}元|整数|个)"
