"""Findings: what the compiler has to say about a document, with code, place and remedy.

They are made with `tiaowen.findings.catalogue.finding`, which knows the severity of each code.
"""

from tiaowen.findings.finding import Finding, Fix, Related, Severity

__all__ = ["Finding", "Fix", "Related", "Severity"]
