"""The bytes of a .docx: the same for the same paper, whenever and wherever it is made."""

from collections.abc import Iterator
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI

from tiaowen.office.styles import SUBSTITUTES

_FIXED = (1980, 1, 1, 0, 0, 0)
"""The earliest time that a zip file can state."""
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_UNWANTED = frozenset(
    {
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail",
        "http://schemas.microsoft.com/office/2007/relationships/stylesWithEffects",
        RELATIONSHIP_TYPE.CUSTOM_XML,
        RELATIONSHIP_TYPE.EXTENDED_PROPERTIES,
    }
)
_FONT_TABLE = PackURI("/word/fontTable.xml")


def packed(document: Document, title: str) -> bytes:
    """The document as bytes; of its properties only the title is stated."""
    _state_title(document, title)
    _drop_unwanted(document)
    _set_font_table(document)
    made = BytesIO()
    document.save(made)
    return _without_times(made)


def _state_title(document: Document, title: str) -> None:
    properties = document.core_properties
    for child in list(properties._element):
        properties._element.remove(child)
    properties.title = title


def _drop_unwanted(document: Document) -> None:
    """A picture, data and styles of the empty document that python-docx begins with."""
    for relations in (document.part.package.rels, document.part.rels):
        for key in [key for key, each in relations.items() if each.reltype in _UNWANTED]:
            del relations[key]


def _set_font_table(document: Document) -> None:
    for part in document.part.package.iter_parts():
        if part.partname == _FONT_TABLE:
            part._blob = _font_table()


def _font_table() -> bytes:
    """Names and substitutes are ours and hold nothing that XML would take for marks."""
    fonts = "".join(
        f'<w:font w:name="{font.value}"><w:altName w:val="{others}"/><w:charset w:val="86"/></w:font>'
        for font, others in SUBSTITUTES.items()
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><w:fonts xmlns:w="{_W}">{fonts}</w:fonts>'.encode()
    )


def _without_times(made: BytesIO) -> bytes:
    out = BytesIO()
    with ZipFile(made) as source, ZipFile(out, "w", ZIP_DEFLATED) as target:
        for info, content in _entries(source):
            target.writestr(info, content)
    return out.getvalue()


def _entries(source: ZipFile) -> Iterator[tuple[ZipInfo, bytes]]:
    for name in source.namelist():
        info = ZipInfo(name, _FIXED)
        info.compress_type = ZIP_DEFLATED
        info.create_system = 0
        yield info, source.read(name)
