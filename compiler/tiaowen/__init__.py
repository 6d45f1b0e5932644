"""条文 (Tiaowen): policy measures written in Chinese, compiled to evaluators and documents."""

__version__ = "0.1.0"
