"""Which situations conditions can tell apart, and what holds in each."""

from tiaowen.regions.points import Point, Regions, regions
from tiaowen.regions.questions import Question, holds

__all__ = ["Point", "Question", "Regions", "holds", "regions"]
