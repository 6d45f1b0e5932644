"""The files that other programs read: the document, and a schema of the cases of each object."""

import json
from collections.abc import Sequence
from pathlib import PurePosixPath
from typing import Final

from tiaowen.interchange.case_schema import case_schemas
from tiaowen.interchange.compiled import compiled, places
from tiaowen.interchange.shapes import Encoder, Json
from tiaowen.interchange.table import BY_MODEL
from tiaowen.lockstep import Alignment
from tiaowen.model.document import Document
from tiaowen.source import SourceFile
from tiaowen.wording import ProvisionPlan

DOCUMENT: Final = PurePosixPath("document.json")
SCHEMAS: Final = PurePosixPath("schema")


def render(
    document: Document,
    plans: Sequence[ProvisionPlan],
    alignment: Alignment | None,
    text: SourceFile | None,
) -> dict[PurePosixPath, str]:
    """`document.json` and `schema/case-<object>.schema.json`, path → text."""
    texts = {DOCUMENT: json_text(document_json(document, plans, alignment, text))}
    for alias, schema in case_schemas(document, plans).items():
        texts[SCHEMAS / f"case-{alias}.schema.json"] = json_text(schema)
    return texts


def document_json(
    document: Document,
    plans: Sequence[ProvisionPlan],
    alignment: Alignment | None,
    text: SourceFile | None,
) -> Json:
    """The compiled document as data; `text` is the official text's file, if there is one."""
    objects = {each.name: each.alias for each in document.objects}
    encoder = Encoder(BY_MODEL, objects, places(alignment))
    return encoder.record(compiled(document, plans, text), "")


def json_text(data: Json) -> str:
    """JSON for people and version control: Chinese as it is, one key a line."""
    return json.dumps(data, ensure_ascii=False, indent=2, allow_nan=False) + "\n"
