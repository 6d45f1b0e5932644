"""The pages of a document, laid out by Sphinx in a folder of their own."""

from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from attrs import evolve

from tiaowen.site.page import SUFFIX, Site, to_json

_LOADED: Final = ("furo", "myst_parser", "sphinx_basic_ng")
"""What Sphinx loads by name: a missing one would be an error of Sphinx, that does not say what to install."""


def build(site: Site, title: str, jobs: int = 2) -> dict[str, bytes]:
    """The finished site, path → bytes: it opens from a disk, without a server and without a network.

    Raises ImportError where the extra `docs` is not installed, SiteError where Sphinx warns of anything.
    """
    from tiaowen.site.settings import settings

    for package in _LOADED:
        import_module(package)
    with TemporaryDirectory(prefix="tiaowen-") as work:
        source, out = Path(work) / "source", Path(work) / "out"
        write_sources(site, source)
        _run(source, out, settings(title, site.words), jobs)
        return _files(out)


class SiteError(Exception):
    """Sphinx warned: a link leads nowhere, a page hangs under none."""


def write_sources(site: Site, folder: Path, prefix: str = "") -> None:
    """The pages as Sphinx's sources and their files, each under `prefix` where a project holds several."""
    for page in site.pages:
        scripts = tuple(
            _under(prefix, each) if each in site.files else each for each in page.scripts
        )
        _write(
            folder / prefix / f"{page.name}{SUFFIX}",
            to_json(evolve(page, scripts=scripts)).encode(),
        )
    (folder / "_static").mkdir(parents=True, exist_ok=True)
    for name, data in site.files.items():
        _write(folder / "_static" / _under(prefix, name), data)


def _under(prefix: str, name: str) -> str:
    return f"{prefix}/{name}" if prefix else name


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def _run(source: Path, out: Path, values: dict[str, Any], jobs: int) -> None:
    from io import StringIO

    from sphinx.application import Sphinx
    from sphinx.util.docutils import docutils_namespace, patch_docutils

    warnings = StringIO()
    with patch_docutils(), docutils_namespace():
        app = Sphinx(
            srcdir=source, confdir=None, outdir=out, doctreedir=out.with_name("doctrees"), buildername="html",
            confoverrides=values, status=None, warning=warnings, parallel=jobs,
        )  # fmt: skip
        app.build(force_all=True)
    if warnings.getvalue():
        raise SiteError(warnings.getvalue())


def _files(out: Path) -> dict[str, bytes]:
    skipped = {".buildinfo", "objects.inv"}
    return {
        path.relative_to(out).as_posix(): path.read_bytes()
        for path in sorted(out.rglob("*"))
        if path.is_file() and path.name not in skipped
    }
