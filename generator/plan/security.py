"""What browsers are told to refuse, on every page and by every host."""

CSP = "default-src 'self'; base-uri 'self'; form-action 'self'; object-src 'none'"
"""Content-Security-Policy of every page, as a meta element: no inline script or style, nothing from elsewhere."""
