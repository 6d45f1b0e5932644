"""The site that reviewers and citizens read: pages made from a document, laid out by Sphinx."""

from tiaowen.site.page import Page, Section, Site

__all__ = ["Page", "Section", "Site"]
