"""Changes of one place of a document, each of which the check must notice."""

import re
from collections.abc import Callable, Iterator
from functools import cache
from itertools import pairwise

from attrs import evolve, frozen

from support.documents import Compiled, Texts, compile_texts, texts_of
from tiaowen.checks import controls
from tiaowen.findings import Severity
from tiaowen.lockstep import align, check
from tiaowen.source import SourceFile
from tiaowen.text import read_text

NUMBER = re.compile(r"\d+(?:\.\d+)?")
QUOTE = re.compile("「[^」]*」")
CARRYING = (
    "扶持事项",
    "缴纳事项",
    "可以事项",
    "工作任务",
    "工作目标",
    "鼓励引导",
    "定义",
    "不设规则",
)
"""Heads of blocks that carry words of the text."""

HEAD = re.compile(f"^(?:{'|'.join(CARRYING)}|疑义|算例|算例表|条款|措施|基本信息)", re.MULTILINE)

OTHER_WORDS = {
    "不超过": "超过",
    "超过": "不低于",
    "以上": "以下",
    "以下": "以上",
    "以内": "以外",
    "达到": "不足",
    "最高": "最低",
    "最多": "至少",
    "最多不超过": "不少于",
    "至少": "最多",
    "满": "不满",
    "不满": "满",
    "不低于": "超过",
    "不少于": "多于",
    "高于": "不高于",
    "低于": "不低于",
    "前": "后",
    "后": "前",
}
"""For each comparison word one that says something else."""

DIGITS = "零一二三四五六七八九"


@frozen
class Change:
    """Words of a rule file and what comes in their place; `what` tells it in a line."""

    what: str
    name: str
    start: int
    end: int
    new: str

    def of(self, texts: Texts) -> Texts:
        """A document with the change made."""
        return texts.with_rule_at(self.name, self.start, self.end, self.new)


@frozen
class Subject:
    """A document of this project, or one rule file with all that it needs, and how it compiles."""

    name: str
    texts: Texts
    compiled: Compiled


@cache
def whole(folder: str) -> Subject:
    """A document as it is."""
    texts = texts_of(folder)
    return Subject("", texts, compile_texts(texts))


@cache
def alone(folder: str, name: str) -> Subject:
    """One rule file with the files that declare its names: quicker to compile than the whole."""
    texts = texts_of(folder)
    shared = [each for each, rule in texts.rules.items() if not _has_measure(rule)]
    for more in ((), *((each,) for each in texts.rules)):
        names = {*shared, *more, name}
        fewer = evolve(texts, rules={n: rule for n, rule in texts.rules.items() if n in names})
        compiled = compile_texts(fewer)
        if not errors(compiled):
            return Subject(name, fewer, compiled)
    return Subject(name, texts, whole(folder).compiled)


def rule_files(folder: str) -> list[str]:
    """The files that hold measures."""
    return [name for name, rule in texts_of(folder).rules.items() if _has_measure(rule)]


def _has_measure(rule: str) -> bool:
    return re.search("^(?:措施|条款)", rule, re.MULTILINE) is not None


def errors(compiled: Compiled) -> list[str]:
    """The codes of what makes a check fail, the totals of 本条 too."""
    counted = (f.code for f in controls.run(compiled.document) if f.severity is Severity.ERROR)
    return [*(f.code for f in compiled.errors), *counted]


def unnoticed(folder: str, name: str, changes: Callable[[Subject], Iterator[Change]]) -> list[str]:
    """The changes of one rule file after which there is no error, in the file alone nor in the whole document."""
    subject, document = alone(folder, name), whole(folder)
    return [
        change.what
        for change in changes(subject)
        if not errors(compile_texts(change.of(subject.texts)))
        and not errors(compile_texts(change.of(document.texts)))
    ]


def after_new_text(subject: Subject, texts: Texts) -> list[str]:
    """The codes of the errors when only the official text has changed."""
    document = subject.compiled.document
    text = read_text(SourceFile("原文.txt", texts.official), document.units)
    found = check(align(document, text))
    return [f.code for f in found if f.severity is Severity.ERROR]


def other_number(written: str) -> str:
    """Another number of the same length and form: the last digit is one more, 9 becomes 8."""
    last = written[-1]
    return written[:-1] + ("8" if last == "9" else str(int(last) + 1))


def other_figure(written: str) -> str:
    """Another figure: its last Arabic or Chinese digit changed."""
    folded = written.replace("两", "二")
    for position in range(len(folded) - 1, -1, -1):
        char = folded[position]
        if char.isascii() and char.isdigit():
            return folded[:position] + other_number(char) + folded[position + 1 :]
        if char in DIGITS:
            other = DIGITS[DIGITS.index(char) % 9 + 1]
            return folded[:position] + other + folded[position + 1 :]
    raise AssertionError(written)


def numbers_changed(subject: Subject) -> Iterator[Change]:
    """Each number of the rules: literals, windows, the rest of a band's row; no quotes."""
    rule = subject.texts.rules[subject.name]
    quoted = [match.span() for match in QUOTE.finditer(rule)]
    found: set[tuple[int, int]] = set()
    for use in subject.compiled.alignment.literals:
        span = use.written.span
        if span.file.path == subject.name:
            end = span.end if use.written.row is None else rule.index("\n", span.end)
            found |= {match.span() for match in NUMBER.finditer(rule, span.start, end)}
    for start, end in sorted(found):
        if not any(a <= start < b for a, b in quoted):
            new = other_number(rule[start:end])
            yield _changed(subject, start, end, new)


def words_changed(subject: Subject) -> Iterator[Change]:
    """Each comparison word of the rules that stands beside a word of the text."""
    rule = subject.texts.rules[subject.name]
    found: dict[int, str] = {}
    for use in subject.compiled.alignment.comparisons:
        bound, span = use.use.written.bound, use.use.written.span
        if bound and use.words and bound.word in OTHER_WORDS and span.file.path == subject.name:
            start = rule.rfind(bound.word, 0, span.end + len(bound.word))
            found[start] = bound.word
    for start, word in sorted(found.items()):
        yield _changed(subject, start, start + len(word), OTHER_WORDS[word])


def blocks_left_out(subject: Subject) -> Iterator[Change]:
    """Each block that carries words of the text."""
    rule = subject.texts.rules[subject.name]
    starts = [match.start() for match in HEAD.finditer(rule)]
    for start, end in pairwise((*starts, len(rule))):
        if rule.startswith(CARRYING, start):
            yield _changed(subject, start, end, "")


def _changed(subject: Subject, start: int, end: int, new: str) -> Change:
    rule = subject.texts.rules[subject.name]
    line = rule[rule.rfind("\n", 0, start) + 1 :].partition("\n")[0].strip()
    what = f"{rule[start:end].strip().partition(chr(10))[0]} → {new or '—'}：{line}"
    return Change(what, subject.name, start, end, new)
