"""The reviewer's pages: one for each measure and an index, in Markdown."""

from tiaowen.pages.render import render

__all__ = ["render"]
