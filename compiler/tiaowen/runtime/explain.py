"""A decision in Chinese."""

from .decision import Decision


def explain(decision: Decision) -> str:
    """TODO."""
    return decision.text.name
