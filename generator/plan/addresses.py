"""Addresses: how names become parts of them. A route ends with `/` or is a file's name."""

import re

_ASCII = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "ae", "Ö": "oe", "Ü": "ue", "ß": "ss", "é": "e", "è": "e"}
)

TEXT_PAGES = {
    "about": "ueber",
    "imprint": "impressum",
    "privacy": "datenschutz",
    "accessibility": "barrierefreiheit",
    "contact": "kontakt",
    "sign_language": "gebaerdensprache",
}
"""Hand-written pages that every site has, and their addresses; others lie under their own name."""
COLORS = "assets/css/colors.css"
"""The stylesheet with a site's own colours, where it has some."""
BUILD_NOTE = "build.json"
"""When the site was built and how much it holds."""


def slug(text: str) -> str:
    """ASCII name for an address: umlauts as ae, oe, ue; everything else that is no letter or digit as a hyphen."""
    return re.sub(r"[^a-z0-9]+", "-", text.translate(_ASCII).lower()).strip("-")


def way_up(page_route: str) -> str:
    """From a page to the top of the site: empty, or a run of `../`."""
    return "../" * page_route.count("/")
