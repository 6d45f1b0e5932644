"""The JSON Schema of `document.json`, made from the table; run as a module it writes the file anew."""

from pathlib import Path
from typing import Final

from tiaowen.interchange.render import json_text
from tiaowen.interchange.shapes import DIALECT, SHARED, Json
from tiaowen.interchange.table import FORMS, ROOT, UNIONS

DOCUMENT_SCHEMA: Final = Path(__file__).with_name("document.schema.json")
DECISION_SCHEMA: Final = Path(__file__).with_name("decision.schema.json")
MATCH_SCHEMA: Final = Path(__file__).with_name("match.schema.json")


def document_schema() -> Json:
    """What `document.json` may be: a definition for each row of the table, and one for each union."""
    unions = {
        name: {"oneOf": [_ref(form.name) for form in forms]} for name, forms in UNIONS.items()
    }
    forms = {form.name: form.schema for form in FORMS}
    node = {"anyOf": [_ref("expression"), _ref("condition"), _ref("open_readings")]}
    return {
        "$schema": DIALECT,
        "title": "条文：编译后的文件",
        "$ref": f"#/$defs/{ROOT}",
        "$defs": dict(sorted({**SHARED, **unions, **forms, "node": node}.items())),
    }


def _ref(name: str) -> Json:
    return {"$ref": f"#/$defs/{name}"}


if __name__ == "__main__":
    DOCUMENT_SCHEMA.write_bytes(json_text(document_schema()).encode())
