"""`sitemap.xml`: every page that robots may list, with its other editions; `robots.txt` leads there."""

from collections.abc import Iterator, Mapping
from xml.sax.saxutils import escape

from generator.outputs.output import Inputs, Output
from generator.plan import Page, Plan
from generator.publication import Exportable


def _make(inputs: Inputs) -> Mapping[str, bytes]:
    site = inputs.exportable.site.url.rstrip("/")
    return {
        "sitemap.xml": sitemap(inputs.plan, site).encode(),
        "robots.txt": f"User-agent: *\nAllow: /\nSitemap: {site}/sitemap.xml\n".encode(),
    }


def sitemap(plan: Plan, site: str) -> str:
    """The file's text; `site` is the address of the site without a slash at its end."""
    head = '<?xml version="1.0" encoding="UTF-8"?>\n'
    space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"'
    return f"{head}<urlset {space}>\n" + "\n".join(_rows(plan, site)) + "\n</urlset>\n"


def _rows(plan: Plan, site: str) -> Iterator[str]:
    for page in plan.pages.values():
        if page.is_indexable:
            yield f"<url><loc>{escape(f'{site}/{page.route}')}</loc>{_editions(page, plan, site)}</url>"


def _editions(page: Page, plan: Plan, site: str) -> str:
    return "".join(
        f'<xhtml:link rel="alternate" hreflang="{edition}" href="{escape(f"{site}/{route}")}"/>'
        for edition, route in plan.pair_of(page).items()
    )


def _addresses(exportable: Exportable) -> tuple[str, ...]:
    return ("sitemap.xml", "robots.txt")


OUTPUT = Output("sitemap", _addresses, _make)
