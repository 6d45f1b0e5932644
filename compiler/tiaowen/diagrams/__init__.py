"""Pictures of a provision for a reviewer: how it is decided."""

from tiaowen.diagrams.content import Diagram
from tiaowen.diagrams.decision import decision_diagram

__all__ = ["Diagram", "decision_diagram"]
