"""The compiled document as JSON, and JSON Schemas of it, of its cases and of decisions."""

from tiaowen.interchange.compiled import FORMAT
from tiaowen.interchange.render import render

__all__ = ["FORMAT", "render"]
