"""JSON Schemas of the files that are read."""

from pathlib import Path
from typing import Final

LOG_SCHEMA: Final = Path(__file__).with_name("log.schema.json")
"""Records of what was done and what happened."""
MEMBERS_SCHEMA: Final = Path(__file__).with_name("members.schema.json")
"""The members of each 单位组."""
VALUES_SCHEMA: Final = Path(__file__).with_name("values.schema.json")
"""Measured values of targets."""
