"""fmt on scrambled layouts of the real rule files: the settled layout comes back, the meaning stays."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random

import attrs
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from tiaowen.source import SourceFile, Span
from tiaowen.source.read import read_folder
from tiaowen.syntax import tree
from tiaowen.syntax.format import format_source
from tiaowen.syntax.keywords import HEADS, LABEL_SYNONYMS
from tiaowen.syntax.lexer import Lexer
from tiaowen.syntax.parser import parse_file
from tiaowen.syntax.scan import Vocabulary, scan_vocabulary
from tiaowen.syntax.tokens import Token

POLICIES = Path(__file__).parents[2] / "policies"
SAMPLE = Path(__file__).with_name("format_sample")
"""One file with every construct."""
DOCUMENTS = {
    folder.name: read_folder(folder)[0] for folder in (*sorted(POLICIES.iterdir()), SAMPLE)
}
VOCABULARIES = {name: scan_vocabulary(sources) for name, sources in DOCUMENTS.items()}
FILES = [(name, index) for name, sources in DOCUMENTS.items() for index in range(len(sources))]

HALF = {"：": ":", "，": ",", "；": ";", "（": "(", "）": ")", "＋": "+", "－": "-", "×": "*"}
HEAD_WORDS = {head.word: (head.word, *head.synonyms) for head in HEADS}
LABEL_WORDS: dict[str, list[str]] = {}
for _synonym, _label in LABEL_SYNONYMS.items():
    LABEL_WORDS.setdefault(_label, [_label]).append(_synonym)
OTHER_WORDS = {
    "且": ("并且",),
    "，且": (",且", "，并且"),
    "或": ("或者",),
    "同时符合下列条件": ("同时符合以下条件", "同时符合下列各项条件"),
    "符合下列条件之一": ("符合以下条件之一", "符合下列任一条件"),
    "至少符合下列2项": ("至少符合以下2项条件",),
}
LIST_STYLES = (
    ("（一）", "(一)", "（五）"),
    ("1．", "1.", "3、", "９．"),
    ("（1）", "(2)"),
    ("①", "③"),
)
DAMAGE = "。；，、：:（）()「」“”｜\n 　\t注：一1．且或的按计为自至年月日元%×＋企业依据措施扶持事项算例表"
BLANKS = ("", "", " ", "  ", "\t", "　")
BREAKS = ("", "", " ", "\n", "\n      ")
FREE_LINES = ("L_AMOUNT", "L_CONDITION", "L_FACTS", "L_NAMES", "L_QUOTES")
"""Clauses whose content may go over several lines."""
TIGHT = ("EXCLUDED", "INCLUDED", "OCCURRENCE", "OF", "PREMISE", "SIC", "TITLE")
"""Words that stand directly behind what they belong to."""


def meaning(value: object) -> object:
    """A tree without its places and without the numbers of its items."""
    if isinstance(value, Span | SourceFile):
        return None
    if isinstance(value, tuple):
        return tuple(meaning(item) for item in value)
    if attrs.has(type(value)):
        fields = [a.name for a in attrs.fields(type(value))]
        if isinstance(value, tree.Item):
            fields.remove("number")
        return (type(value).__name__, *(meaning(getattr(value, name)) for name in fields))
    return value


def scramble(tokens: Sequence[Token], random: Random) -> str:
    """The same tokens laid out as a hurried drafter might."""
    return "".join(_scrambled(tokens, random))


def _scrambled(tokens: Sequence[Token], random: Random) -> Iterator[str]:
    depth, label, before = 0, "", Token("", 0, 0, "")
    for index, token in enumerate(tokens):
        depth += {"OPEN": 1, "CLOSE": -1}.get(token.type, 0)
        if token.type in ("OPEN", "CLOSE"):
            continue
        yield _gap(label, before, token, random)
        following = next((t for t in tokens[index + 1 :] if t.type != "CLOSE"), token)
        label = token.type if token.type.startswith(("L_", "H_")) else label
        if (label, token.type) in (
            ("L_TEXT", "QUOTE"),
            ("L_FREQUENCY", "QUOTE"),
            ("L_FACTS", "END"),
        ):
            yield token.text
        else:
            yield _written(token, following, depth, random)
        before = token


def _gap(label: str, before: Token, token: Token, random: Random) -> str:
    if (start := _line_start(before, token, random)) is not None:
        return start
    if before.type.startswith("H_") and before.type not in ("H_MEASURE", "H_NORULE"):
        return random.choice((" ", "  ", "\t", "　"))
    if token.type == "TEXT" and before.type in ("QUOTE", "TEXT", "NAME"):
        return "；" if label == "H_REGISTRY" else "，"
    if _tight(label, before, token):
        return ""
    free = label in FREE_LINES and before.type not in (label, "MARK") and token.type != "COLON"
    return random.choice(BREAKS if free else BLANKS)


def _line_start(before: Token, token: Token, random: Random) -> str | None:
    """What stands before a token that begins or ends a line."""
    if token.type.startswith("H_") or token.type in ("VERSION", "FACT", "KEY", "MEMBERS"):
        return random.choice(("\n", "\n\n", "\n \t", "\n注：随手记的\n"))
    if token.type.startswith("L_"):
        return random.choice(("\n", "\n      ", "\n注：甲\n"))
    match token.type:
        case "ROW_END":
            return random.choice(("｜", "| ", "｜  "))
        case "CELL":
            bar = random.choice(("｜", "|", " ｜ "))
            return bar if before.type == "CELL" else f"\n{bar}"
        case "MARK":
            return random.choice(("\n", "\n    ", ""))
    return None


def _tight(label: str, before: Token, token: Token) -> bool:
    """Whether nothing may stand between."""
    return (
        token.type in TIGHT
        or before.type in ("CONTROL", "H_NORULE", "OF")
        or (label == "H_STANDARD" and token.type == "DUN")
    )


def _written(token: Token, following: Token, depth: int, random: Random) -> str:
    match token.type:
        case "MARK":
            return random.choice(LIST_STYLES[depth - 1])
        case "END" if following.type.startswith(("H_", "L_")) and random.random() < 0.3:
            return ""
        case "END":
            return random.choice(("。", "；", ";"))
        case "AND" | "OR" | "LIST_HEAD" if token.text in OTHER_WORDS:
            return random.choice((token.text, *OTHER_WORDS[token.text]))
        case "QUOTE" if random.random() < 0.3 and "“" not in token.text:
            return f"“{token.value}”"
        case "H_MEASURE" | "TEXT" | "TITLE" | "CELL" | "NAME" | "QUOTE" | "REASON" | "EXCLUDED":
            return token.text
        case kind if kind.startswith("H_"):
            return random.choice(HEAD_WORDS.get(str(token.value), (token.text,)))
        case kind if kind.startswith("L_"):
            return random.choice(LABEL_WORDS.get(str(token.value), [token.text]))
    return "".join(HALF.get(c, c) if random.random() < 0.3 else c for c in token.text)


def _parsed(text: str, vocabulary: Vocabulary) -> object:
    return meaning(parse_file(SourceFile("x.tiaowen", text), vocabulary).file)


@pytest.mark.parametrize(("name", "index"), FILES)
def test_the_rule_files_are_laid_out_as_fmt_does(name: str, index: int) -> None:
    source = DOCUMENTS[name][index]
    assert format_source(source, VOCABULARIES[name]) == source.text


@pytest.mark.parametrize(("name", "index"), FILES)
@settings(max_examples=6, deadline=None, phases=[Phase.explicit, Phase.reuse, Phase.generate])
@given(seed=st.integers(0, 10**9))
def test_a_scrambled_layout_comes_back(name: str, index: int, seed: int) -> None:
    source, vocabulary = DOCUMENTS[name][index], VOCABULARIES[name]
    text = scramble(Lexer(vocabulary).lex(source).tokens, Random(seed))
    formatted = format_source(SourceFile("x.tiaowen", text), vocabulary)
    lines = [line for line in formatted.splitlines() if line.strip() and "注：" not in line]
    assert lines == [line for line in source.text.splitlines() if line.strip()]
    assert _parsed(formatted, vocabulary) == _parsed(source.text, vocabulary)
    assert formatted.count("注：") == text.count("注：")
    assert format_source(SourceFile("x.tiaowen", formatted), vocabulary) == formatted


@settings(max_examples=6, deadline=None)
@given(data=st.data())
def test_a_damaged_file_is_formatted_once_and_for_all(data: st.DataObject) -> None:
    name, index = data.draw(st.sampled_from(FILES))
    text, vocabulary = DOCUMENTS[name][index].text, VOCABULARIES[name]
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(text)))
        end = data.draw(st.integers(start, min(len(text), start + 30)))
        text = text[:start] + data.draw(st.text(DAMAGE, max_size=4)) + text[end:]
    once = format_source(SourceFile("x.tiaowen", text), vocabulary)
    assert format_source(SourceFile("x.tiaowen", once), vocabulary) == once


@pytest.mark.parametrize(("name", "index"), FILES)
def test_a_file_cut_anywhere_is_formatted_once_and_for_all(name: str, index: int) -> None:
    text, vocabulary = DOCUMENTS[name][index].text, VOCABULARIES[name]
    for end in range(0, len(text), max(1, len(text) // 40)):
        once = format_source(SourceFile("x.tiaowen", text[:end]), vocabulary)
        assert format_source(SourceFile("x.tiaowen", once), vocabulary) == once
