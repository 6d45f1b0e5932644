"""Pictures of a provision for a reviewer: how it is decided, and when."""

from tiaowen.diagrams.content import Diagram
from tiaowen.diagrams.decision import decision_diagram
from tiaowen.diagrams.timeline import timeline

__all__ = ["Diagram", "decision_diagram", "timeline"]
