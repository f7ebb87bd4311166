"""German words for the English ones that a field takes: who writes `Montag` or `kostenlos` is understood.

Only words that can mean one thing stand here. A field takes a word only for a value that it has: `Telefon` is a form of an
offer (`phone`), and no kind of cost.
"""

import re
from difflib import get_close_matches
from functools import cache, lru_cache

from generator.model.spelling import folded

_WORDS: dict[str, str] = {
    # status
    "active": "aktiv, läuft",
    "paused": "pausiert, Pause, macht Pause, ruht",
    "ended": "eingestellt, beendet, endet, ausgelaufen",
    # cost
    "free": "kostenlos, gratis, umsonst, kostenfrei, gebührenfrei, frei",
    "paid": "kostenpflichtig, gebührenpflichtig, kostet etwas, mit Kosten",
    "income-based": "einkommensabhängig, nach Einkommen, abhängig vom Einkommen, gestaffelt nach Einkommen",
    "donation": "Spende, auf Spendenbasis, gegen Spende, Spendenbasis",
    "unknown": "unbekannt, unklar, keine Angabe, k. A., weiß nicht",
    # times
    "weekly": "wöchentlich, jede Woche",
    "monthly": "monatlich, jeden Monat",
    "date": "Datum, einmalig, einzelner Tag, Einzeltermin",
    "appointment": "nach Absprache, nach Vereinbarung, auf Anfrage, Terminvereinbarung, nach Terminvereinbarung",
    "first": "erster, erste, ersten, 1., 1",
    "second": "zweiter, zweite, zweiten, 2., 2",
    "third": "dritter, dritte, dritten, 3., 3",
    "fourth": "vierter, vierte, vierten, 4., 4",
    "last": "letzter, letzte, letzten",
    "school-holidays": "Ferien, Schulferien, in den Ferien, in den Schulferien",
    "public-holidays": "Feiertage, Feiertag, an Feiertagen, gesetzliche Feiertage",
    # for whom
    "children": "Kinder, Kind",
    "parents": "Eltern, Mütter und Väter",
    "pregnant": "Schwangere, Schwangerschaft, schwanger",
    "fathers": "Väter, Vater",
    "single-parents": "Alleinerziehende, alleinerziehend",
    "siblings": "Geschwister, Geschwisterkinder",
    "grandparents": "Großeltern, Oma und Opa",
    "professionals": "Fachkräfte, Fachleute, Fachpersonal",
    "families": "Familien, Familie",
    # how
    "on-site": "vor Ort, Präsenz, in Präsenz",
    "online": "im Internet, digital",
    "phone": "Telefon, telefonisch, am Telefon",
    "application": "Antrag, auf Antrag, mit Antrag",
    "right": "Recht, Rechtsanspruch, gesetzlicher Anspruch",
    "home-visit": "Hausbesuch, Hausbesuche, zu Hause, bei Ihnen zu Hause",
    "outreach": "aufsuchend, wir kommen zu Ihnen",
    # places
    "public": "öffentlich, sichtbar",
    "hidden": "geheim, versteckt, verborgen, nicht öffentlich, unsichtbar",
    "all": "alle, überall, alle Orte, alle Kommunen, alle Gemeinden, kreisweit, ganzer Kreis, im ganzen Kreis",
    # providers
    "church": "Kirche, kirchlich, Kirchengemeinde",
    "welfare": "Wohlfahrt, Wohlfahrtsverband, freie Wohlfahrt",
    "association": "Verein, e. V.",
    "school": "Schule",
    "health": "Gesundheit, Gesundheitswesen",
    "private": "privat",
    # hours of a phone
    "always": "immer, jederzeit, durchgehend, ganztägig, rund um die Uhr, Tag und Nacht, täglich rund um die Uhr, "
    "24/7, 24 h, 24h, 24 Std., 24 Stunden, 24 Stunden am Tag, 0-24 Uhr, 0 bis 24 Uhr",
    # the rest
    "waiting-list": "Warteliste",
    "info": "Hinweis, Information",
    "off": "aus",
    "warning": "Warnung",
    "error": "Fehler",
    "selective": "selektiv",
    "indicated": "indiziert",
    "universal": "universell",
}  # fmt: skip
_DAYS = {
    "mon": ("montag", "mo", "monday"),
    "tue": ("dienstag", "di", "tuesday", "tues"),
    "wed": ("mittwoch", "mi", "wednesday"),
    "thu": ("donnerstag", "do", "thursday", "thur", "thurs"),
    "fri": ("freitag", "fr", "friday"),
    "sat": ("samstag", "sa", "saturday", "sonnabend"),
    "sun": ("sonntag", "so", "sunday"),
}


_LIKE = 0.7
"""The least likeness of what was mistyped, from 0 to 1: mothers are no fathers (`muetter`, `vaeter`: .62)."""
_SPAN = re.compile(r"([^\W\d]+(?: [^\W\d]+)?)\.? ?(?:-|–|—|bis) ?([^\W\d]+)\.?")


@cache
def _meanings() -> dict[str, tuple[str, ...]]:
    """What a folded word may mean."""
    found: dict[str, tuple[str, ...]] = {}
    for canonical, words in _WORDS.items():
        for word in words.split(", "):
            said = folded(word)
            found[said] = tuple(dict.fromkeys((*found.get(said, ()), canonical)))
    for day, names in _DAYS.items():
        for name in names:
            for spelling in (name, f"{name}s", f"jeden {name}", f"am {name}", f"{name}e"):
                found[spelling] = (day,)
    return found


@lru_cache(maxsize=4096)
def meant(text: str, choices: tuple[str, ...]) -> str | None:
    """The one of these words that a text means: itself, in other capitals or with other strokes, or said in German."""
    if text in choices:
        return text
    said = folded(text)
    spelt = [word for word in choices if folded(word) == said]
    found = spelt or [word for word in _meanings().get(said, ()) if word in choices]
    return found[0] if len(found) == 1 else None


@lru_cache(maxsize=4096)
def nearly_meant(text: str, choices: tuple[str, ...]) -> str | None:
    """The word that a mistyped text probably means."""
    if len(text) > 60 or _SPAN.fullmatch(text):
        return None  # of a span, one end is not what was meant
    words = {folded(word): word for word in choices}
    words |= {said: word for said, meanings in _meanings().items() for word in meanings if word in choices}
    close = get_close_matches(folded(text), words, 1, _LIKE)
    return words[close[0]] if close else None


def days_meant(text: str) -> tuple[str, ...]:
    """Several days in one text: `Mo-Fr`, `montags bis freitags`, `täglich`; empty where it says none or one."""
    if folded(text) in ("taeglich", "jeden tag", "alle tage", "jeder tag"):
        return tuple(_DAYS)
    parts = _SPAN.fullmatch(text.strip())
    days = [meant(part.removeprefix("von ").strip(), tuple(_DAYS)) for part in parts.groups()] if parts else []
    if len(days) != 2 or None in days:
        return ()
    order = list(_DAYS)
    first, last = (order.index(str(day)) for day in days)
    return tuple(order[first : last + 1]) if first < last else ()
