"""Where faults go: findings with the measure they stand in, each fault once."""

from bisect import bisect_right
from collections.abc import Sequence

from attrs import define, field

from tiaowen.findings import Finding, Fix, Related
from tiaowen.findings.catalogue import finding
from tiaowen.source import SourceFile, Span
from tiaowen.syntax.tree import File, MeasureBlock

_SHOWN_LENGTH = 40


def shown(span: Span) -> str:
    """The words of a span on one line, shortened where they are long."""
    words = "".join(span.text.split())
    return words if len(words) <= _SHOWN_LENGTH else f"{words[:_SHOWN_LENGTH]}…"


def where(span: Span, seen_from: Span) -> str:
    """`本文件第6行`, or with the file's name where the reader is in another file."""
    file = "本文件" if span.file is seen_from.file else span.file.path
    return f"{file}第{span.first.line}行"


def plain_number(number: str) -> str:
    """`七` of `（七）`; other numbers as they are."""
    return number.strip("（）()")


def measure_name(number: str) -> str:
    """How a message names a measure: 措施（七）, or the article as it is printed."""
    plain = plain_number(number)
    return f"措施（{plain}）" if plain != number else number


@define
class _Places:
    """The measures of one file: where each begins and its number."""

    starts: list[int] = field(factory=list)
    numbers: list[str] = field(factory=list)

    def at(self, offset: int) -> str:
        index = bisect_right(self.starts, offset)
        return self.numbers[index - 1] if index else ""


@define
class Report:
    """Collects the findings of a document and knows in which measure a place lies."""

    findings: list[Finding] = field(factory=list)
    _places: dict[SourceFile, _Places] = field(factory=dict)

    @classmethod
    def of(cls, files: Sequence[File]) -> "Report":
        """An empty report that knows the measures of these files."""
        report = cls()
        for file in files:
            places = report._places.setdefault(file.source, _Places())
            for block in file.blocks:
                if isinstance(block, MeasureBlock):
                    places.starts.append(block.span.start)
                    places.numbers.append(plain_number(block.number))
        return report

    def add(
        self,
        code: str,
        span: Span,
        message: str,
        help: str = "",
        *,
        related: tuple[Related, ...] = (),
        fix: Fix | None = None,
    ) -> None:
        """Report one fault."""
        place = self.measure_at(span)
        self.findings.append(
            finding(code, span, message, help, place=place, related=related, fix=fix)
        )

    def measure_at(self, span: Span) -> str:
        """The number of the measure a place lies in (`七`), empty outside any."""
        places = self._places.get(span.file)
        return places.at(span.start) if places else ""

    def line(self, span: Span, seen_from: Span) -> str:
        """`六，第6行` inside a measure, else `本文件第6行` or the file's name and the line.

        The file is named, too, where one measure goes on in another file.
        """
        measure = self.measure_at(span)
        goes_on = span.file is not seen_from.file and measure == self.measure_at(seen_from)
        if not measure or goes_on:
            return where(span, seen_from)
        return f"{measure}，第{span.first.line}行"
