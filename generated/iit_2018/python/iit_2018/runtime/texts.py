"""The words of a document as data: what a decision needs to explain itself without the compiler."""

from attrs import field, frozen


@frozen
class FactText:
    """A fact or a published standard: where it is read and how it is named.

    `source` is `case` for a fact of the subject, `standards` for a 公布标准. `kind` is the kind of the rule
    language (是否, 整数, 数量, 金额, 比例, 日期, 期限, 选项, 文本, 认定事项). `authority` says who decides a
    认定事项 (a body, or 原文未明确); empty for every other kind. A list of members (kind 名单, unit 名) and
    已享受情况 (kind 已享受情况, unit 次) are read like facts; what a reader sees of them is how many there are.
    """

    object: str
    name: str
    alias: str
    kind: str
    unit: str = ""
    source: str = "case"
    authority: str = ""
    options: tuple[str, ...] = ()
    multiple: bool = False
    maximum: str = ""
    """Largest accepted value, a decimal number in the unit of the fact (元 for money); empty: none."""
    may_be_negative: bool = False
    digits: int = 0
    """Decimal places a 数量 or 比例 may have."""
    place: str = ""
    """Of a missing fact of a member: whose it is (第2名职工); empty for the subject's own."""

    @property
    def full_name(self) -> str:
        """Its name with whose it is: 第2名职工的出生日期."""
        return f"{self.place}的{self.name}" if self.place else self.name


@frozen
class ListText:
    """A list of members: `member` is the name of their object."""

    name: str
    alias: str
    member: str


@frozen
class ObjectText:
    """An object of a document and its facts, in the order of the vocabulary.

    `records` is whether a rule reads its 已享受情况 (alias `benefits_received`).
    """

    name: str
    alias: str
    key: FactText | None
    facts: tuple[FactText, ...]
    lists: tuple[ListText, ...] = ()
    records: bool = False
    items: tuple[str, ...] = ()
    """What its 已享受情况 may name: 扶持事项 of the document and 其他政策; empty where no rule reads it."""


@frozen
class DocumentText:
    """The identity of a document. Absent data say 原文未明确 or 所附文本未见."""

    alias: str
    name: str
    title: str
    issuer: str
    number: str
    issued: str
    effective: str
    expiry: str
    other_policies: tuple[str, ...] = ()
    """Names of 其他政策, whose benefits 已享受情况 may hold."""


@frozen
class ClauseText:
    """One node of the conditions: `id` as a reader finds it (`申报条件（二）1．`), its words and its quote.

    A list stands before its items, whose `depth` is one more. `facts` are those it reads itself or through
    definitions (none for a list: its items name theirs).
    """

    id: str
    depth: int
    text: str
    quote: str = ""
    facts: tuple[FactText, ...] = ()


@frozen
class StepText:
    """One computed value: a definition, a band, or the standard itself. `unit` such as 元, 元/月, or empty.

    A `test` says whether a case applies: its value is 1 or 0.
    A band is a `part_of` the step with that id, which is the sum of its bands.
    """

    id: str
    text: str
    unit: str = ""
    quote: str = ""
    facts: tuple[FactText, ...] = ()
    test: bool = False
    part_of: str = ""


@frozen
class OptionText:
    """One of several standards to choose from."""

    label: str
    text: str
    quote: str = ""


@frozen
class DoubtText:
    """An open 疑义 that a provision reads: its readings as 读法一（计入）, and who may settle it."""

    name: str
    readings: tuple[str, ...]
    interpreter: str = ""


@frozen
class ProvisionText:
    """Everything a decision under this provision can say, in Chinese.

    `clauses` and `steps` run parallel to `Decision.truths` and `Decision.numbers`. `top` are the indices of
    the topmost conditions when all of them must hold (one false item of these is a near miss), else empty.
    `discretion` is the body that may refuse (可以给予), `chooser` who picks among `options`; empty if none.
    `digest` identifies the rule: the same digest means the same rule.
    """

    document: DocumentText = field(repr=False)
    kind: str
    alias: str
    name: str
    article: str
    subject: str
    basis: tuple[str, ...]
    clauses: tuple[ClauseText, ...] = field(repr=False)
    steps: tuple[StepText, ...] = field(repr=False)
    options: tuple[OptionText, ...] = ()
    top: tuple[int, ...] = ()
    chooser: str = ""
    setters: tuple[tuple[str, str], ...] = ()
    """Ranges inside which somebody sets the amount (核定): what, and who (a body, or 原文未明确)."""
    discretion: str = ""
    right: str = ""
    """The words that make it a right of the applicant (可以申请); empty if not said."""
    window: str = ""
    filing: str = ""
    """申请期限: the days on which it may be applied for; empty if not said."""
    term: str = ""
    """享受期限 as written (最多24个月); empty if not said."""
    former: tuple[tuple[str, str], ...] = ()
    """调整前标准, 调整前条件, 新增范围: label and words, shown and not computed."""
    fund: str = ""
    responsible: str = ""
    """Its own 责任单位; empty where those of the measure are meant."""
    remarks: tuple[str, ...] = ()
    digest: str = ""
    member: "ProvisionText | None" = field(default=None, repr=False)
    """What each member is decided by (每吸纳1名…); None for every other result."""
    identity: FactText | None = None
    """Of the text of a member: by what one is told from another (识别)."""
    payee: str = ""
    """Who gets the money where each member is decided by itself; empty if not said."""
    excludes: tuple[tuple[str, str, str], ...] = ()
    """Provisions of the document that cannot be had beside this one: alias, 不重复享受 or 不可同时, and
    how it is resolved (就高, 由申请人选择, 原文未明确)."""
    doubts: tuple[DoubtText, ...] = ()
    """The open 疑义 that decide over status or amount; most provisions have none."""
