"""Files that machines read at the top of the site: sitemap, robots, headers for hosts that take them."""

from xml.sax.saxutils import escape

from generator.plan import Plan
from generator.plan.security import CSP
from generator.publication import Published

_HEADERS = f"""/*
  Content-Security-Policy: {CSP}; frame-ancestors 'none'
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: camera=(), microphone=(), geolocation=()
/assets/search/*
  Cache-Control: public, max-age=31536000, immutable
/assets/search/manifest.json
  Cache-Control: no-cache
"""


def machine_files(published: Published, plan: Plan) -> dict[str, bytes]:
    """Path below the top of the site → content."""
    site = published.site.url.rstrip("/")
    return {
        "sitemap.xml": sitemap(plan, site).encode(),
        "robots.txt": f"User-agent: *\nAllow: /\nSitemap: {site}/sitemap.xml\n".encode(),
        "_headers": _HEADERS.encode(),
        ".nojekyll": b"",
    }


def sitemap(plan: Plan, site: str) -> str:
    """Every page that robots may list, with its other editions. Example records are left out."""
    rows = []
    for page in plan.pages.values():
        if not page.is_indexable:
            continue
        links = "".join(
            f'<xhtml:link rel="alternate" hreflang="{edition}" href="{escape(f"{site}/{route}")}"/>'
            for edition, route in plan.pair_of(page).items()
        )
        rows.append(f"<url><loc>{escape(f'{site}/{page.route}')}</loc>{links}</url>")
    head = '<?xml version="1.0" encoding="UTF-8"?>\n'
    space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"'
    return f"{head}<urlset {space}>\n" + "\n".join(rows) + "\n</urlset>\n"
