"""What hosts read: `_headers` (Netlify, Cloudflare Pages and others), and `.nojekyll` for GitHub Pages."""

from collections.abc import Mapping

from generator.outputs.output import Inputs, Output
from generator.plan.security import CSP
from generator.publication import Exportable

_HEADERS = f"""/*
  Content-Security-Policy: {CSP}; frame-ancestors 'none'
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin
  Permissions-Policy: camera=(), microphone=(), geolocation=()
/assets/search/*
  Cache-Control: public, max-age=31536000, immutable
/assets/search/manifest.json
  Cache-Control: no-cache
/build.json
  Cache-Control: no-cache
"""


def _make(inputs: Inputs) -> Mapping[str, bytes]:
    return {"_headers": _HEADERS.encode(), ".nojekyll": b""}


def _addresses(exportable: Exportable) -> tuple[str, ...]:
    return ("_headers", ".nojekyll")


OUTPUT = Output("host files", _addresses, _make)
