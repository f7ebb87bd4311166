"""Addresses: where each kind of page lies below the top of the site. A route ends with `/` or is a file's name."""

import re

_ASCII = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "ae", "Ö": "oe", "Ü": "ue", "ß": "ss", "é": "e", "è": "e"}
)

FOLDERS = {
    "home": "",
    "phases": "lebensphasen/",
    "phase": "lebensphasen/{}/",
    "municipalities": "orte/",
    "municipality": "orte/{}/",
    "municipality_phase": "orte/{}/{}/",
    "topics": "themen/",
    "topic": "themen/{}/",
    "providers": "anbieter/",
    "provider": "anbieter/{}/",
    "programmes": "programme/",
    "programme": "programme/{}/",
    "az": "angebote/",
    "offer": "angebote/{}/",
    "ended": "angebote/{}/",
    "search": "suche/",
    "words": "stichwoerter/",
    "glossary": "woerterbuch/",
    "text": "{}/",
    "not_found": "404.html",
}
TEXT_PAGES = {
    "about": "ueber",
    "imprint": "impressum",
    "privacy": "datenschutz",
    "accessibility": "barrierefreiheit",
    "contact": "kontakt",
    "sign_language": "gebaerdensprache",
}
"""Hand-written pages that every site has, and their addresses; others lie under their own name."""
EDITION_FOLDERS = {"de": "standard/", "de-simple": "leicht/"}


def slug(text: str) -> str:
    """ASCII name for an address: umlauts as ae, oe, ue; everything else that is no letter or digit as a hyphen."""
    return re.sub(r"[^a-z0-9]+", "-", text.translate(_ASCII).lower()).strip("-")


def route(kind: str, ids: tuple[str, ...], edition: str, main_edition: str) -> str:
    """The address of a page, relative to the top of the site. The main edition lies at the top."""
    if kind == "text":
        ids = (TEXT_PAGES.get(ids[0]) or slug(ids[0]),)
    folder = "" if edition == main_edition else EDITION_FOLDERS[edition]
    return folder + FOLDERS[kind].format(*ids)


def way_up(page_route: str) -> str:
    """From a page to the top of the site: empty, or a run of `../`."""
    return "../" * page_route.count("/")
