"""Addresses of a site's own files, and the way from a page to the top."""

COLORS = "assets/css/colors.css"
"""The stylesheet with a site's own colours, where it has some."""
BUILD_NOTE = "build.json"
"""When the site was built and how much it holds."""

MANIFEST = "site.webmanifest"
"""What phones read to keep the site among their apps."""
TOUCH_ICON = "assets/app/touch-icon.png"
"""Its picture there, on phones that read no manifest."""


def way_up(page_route: str) -> str:
    """From a page to the top of the site: empty, or a run of `../`."""
    return "../" * page_route.count("/")
