"""How a finding names the measure it stands in."""


def place(article: str) -> str:
    """`七` of the measure （七）; articles as they are printed."""
    return article.strip("（）()")
