"""Renders a document as a typed Python package that needs attrs and nothing else."""

from tiaowen.python.render import render

__all__ = ["render"]
