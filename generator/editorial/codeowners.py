"""CODEOWNERS: who reviews changes to which town's offers, from `editors` in municipalities.yml, and to all that is no
town's own, from `maintainers` in site_config.yml.

GitHub takes the last rule that matches: https://docs.github.com/articles/about-code-owners
"""

import re
from collections.abc import Collection, Iterator

from generator.catalog import Catalog
from generator.problems import Level, Problem
from generator.source.files import OWNERS, Sources

_HEADER = """\
# Wer Änderungen an den Angeboten eines Ortes prüft: GitHub fragt diese Teams bei jedem Vorschlag.
# Erzeugt aus content/municipalities.yml (Feld editors). Bitte dort ändern, dann: wegweiser codeowners
# Teams unter @example-org sind Platzhalter, bis die echten eingetragen sind.
"""
_MARK = _HEADER.splitlines()[1]
_SHARED = ("*", "/.github/", "/.ci/", "/generator/", "/theme/", "/site_config.yml")
"""What one change to breaks or opens for every town. The first rule is for whatever has no other: nothing is nobody's."""
_SHARED_HEAD = "# Was keinem Ort gehört: maintainers in site_config.yml"
_WILDCARDS = {"**": ".*", "*": "[^/]*", "?": "[^/]"}


def codeowners_text(catalog: Catalog) -> str:
    """First what belongs to no town, then one rule a town that has editors and offers, as in municipalities.yml."""
    folders = {entry.source.folder for entry in catalog.entries if entry.source.kind == "offer"}
    maintainers = _teams(catalog.site.maintainers)
    shared = (*_SHARED, *(("/content/offers/all/",) if "all" in folders else ()))
    shared += ("/content/providers/",) if any(entry.source.kind == "provider" for entry in catalog.entries) else ()
    rules = [_SHARED_HEAD, *(f"{path} {' '.join(maintainers)}" for path in shared)] if maintainers else []
    rules += [
        f"/content/offers/{municipality.id}/ {' '.join(editors)}"
        for municipality in catalog.municipalities.values()
        if municipality.id in folders and (editors := _teams(municipality.editors))
    ]
    return _HEADER + "".join(f"{rule}\n" for rule in rules)


def unreadable(catalog: Catalog) -> str:
    """What the rules are made of and can't be read, in German; empty where all of it can: else a town would lose its rule."""
    kinds = {kind for kind, _ in catalog.unread}
    if not catalog.is_whole("municipality"):
        return "content/municipalities.yml"
    return next((f"eine Datei in content/{kind}s/" for kind in ("offer", "provider") if kind in kinds), "")


def missing_owners(catalog: Catalog) -> Iterator[str]:
    """German sentences: what nobody is asked about, and where to write who is."""
    if not _teams(catalog.site.maintainers):
        yield (
            "Wer prüft, was keinem Ort gehört? Bitte in site_config.yml ergänzen, zum Beispiel: "
            'maintainers: "@organisation/team"'
        )
    folders = {entry.source.folder for entry in catalog.entries if entry.source.kind == "offer"}
    towns = [t.id for t in catalog.municipalities.values() if t.id in folders and not _teams(t.editors)]
    if towns:
        yield (
            f"Wer prüft die Angebote von {', '.join(towns)}? Bitte in content/municipalities.yml bei jedem dieser Orte "
            'ergänzen, zum Beispiel: editors: "@organisation/redaktion"'
        )


def is_generated(text: str) -> bool:
    """Tell whether a CODEOWNERS file is ours to write anew: it bears our mark, or says nothing."""
    return _MARK in text.splitlines() or not text.strip()


def _teams(written: str | tuple[str, ...] | None) -> tuple[str, ...]:
    return (written,) if isinstance(written, str) else written or ()


def check_owners(sources: Sources, catalog: Catalog) -> Iterator[Problem]:
    """What is wrong with the site's CODEOWNERS; nothing where it has none."""
    if sources.owners is not None:
        yield from check_codeowners(sources.owners, sources.paths, catalog)


def check_codeowners(text: str, files: Collection[str], catalog: Catalog) -> Iterator[Problem]:
    """E601: a rule of CODEOWNERS matches no file. W602: CODEOWNERS is not what municipalities.yml and
    site_config.yml say.

    `text` is the file's; `files` are those below `content/`, relative to the repository's root with `/`. A rule without a
    file protects nothing, mostly because a folder was renamed; rules for other folders are not ours to judge, nor is a
    file that somebody wrote by hand.
    """
    fix = "Bitte neu schreiben lassen: wegweiser codeowners" if is_generated(text) else "Bitte die Zeile ändern."
    for number, line in enumerate(text.splitlines(), 1):
        words = line.split("#")[0].split()
        if words and words[0].startswith("/content/") and not any(map(_expression(words[0]).match, files)):
            message = f"Die Regel „{words[0]}“ trifft keine Datei. Heißt der Ordner jetzt anders? {fix}"
            yield Problem("E601", Level.ERROR, message, OWNERS, number, 1)
    if is_generated(text) and not unreadable(catalog) and text != codeowners_text(catalog):
        message = f"CODEOWNERS passt nicht zu content/municipalities.yml und site_config.yml. {fix}"
        yield Problem("W602", Level.WARNING, message, OWNERS, 1, 1)


def _expression(pattern: str) -> re.Pattern[str]:
    """What a rule matches: from the root where a slash stands before its end, else anywhere; folders with all below."""
    body = pattern.rstrip("/")
    anchor = "" if "/" in body else "(?:.*/)?"
    parts = re.split(r"(\*\*|\*|\?)", body.lstrip("/"))
    inner = "".join(_WILDCARDS.get(part) or re.escape(part) for part in parts)
    return re.compile(f"{anchor}{inner}{'/' if pattern.endswith('/') else '(?:/|$)'}")
