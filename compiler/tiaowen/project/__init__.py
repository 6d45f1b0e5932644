"""A document as a whole: its stages, each computed when it is first asked for."""

from tiaowen.project.project import Project

__all__ = ["Project"]
