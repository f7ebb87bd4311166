"""A change: what a site was before it and is after it. Which addresses are lost, and which errors are its own.

Both sides are whole sites, read and checked; where the earlier one comes from is the business of the command.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.catalog import Catalog, gone_key, id_of
from generator.directory import WITH_PAGES, sort_key
from generator.exchanged import Exchange, exchanges
from generator.model.markdown import split_title
from generator.moved import moved
from generator.pipeline import Prepared
from generator.problems import Level, Problem
from generator.publication import Published
from generator.redirects import OWNERS, named_former_ids, redirects
from generator.source.file_names import TEXT_PAGES, page_address
from generator.source.files import FRONT_MATTER, LISTS, RECORD_FOLDERS
from generator.source.nodes import Mapping, place_of

_HOME = "home"
"""The hand-written page that has no address of its own."""
_FILES = {kind: f"content/{name}.yml" for name, kind in LISTS.items()}


def judge(before: Prepared, now: Prepared) -> list[Problem]:
    """The problems of the site as it is now, and what only the change tells.

    Errors that were there before become hints: they are somebody else's, and a change must not wait for them.
    """
    return [*_told_apart(before, now), *lost_addresses(before, now), *_lost_editions(before, now), *moved(before, now)]


def _told_apart(before: Prepared, now: Prepared) -> Iterator[Problem]:
    """Each old error excuses one of today's: first one that says the same, then one that stands at the same words."""
    old = [problem for problem in before.problems if problem.level is Level.ERROR]
    same = Counter(_what(problem) for problem in old)
    left = []
    for problem in now.problems:
        if problem.level is not Level.ERROR:
            yield problem
        elif same[_what(problem)]:
            same[_what(problem)] -= 1
            yield _as_old(problem)
        else:
            left.append(problem)
    rest: Counter[tuple[str, ...]] = Counter()
    for problem in old:
        if same[_what(problem)]:
            same[_what(problem)] -= 1
            rest[_where(problem, before)] += 1
    for problem in left:
        key = _where(problem, now)
        is_old = bool(key[-1]) and rest[key] > 0
        rest[key] -= is_old
        yield _as_old(problem) if is_old else problem


def _what(problem: Problem) -> tuple[str, ...]:
    """Lines move; what is said of a place does not."""
    return _file(problem), problem.code, re.sub(r"Zeile \d+", "Zeile", problem.message), problem.words


def _where(problem: Problem, side: Prepared) -> tuple[str, ...]:
    """Messages name what else there is, such as a similar id; the line that they are about stays."""
    rows = side.sources.texts.get(problem.path, "").split("\n")
    line = rows[problem.line - 1].strip() if 0 < problem.line <= len(rows) else ""
    return _file(problem), problem.code, re.sub(r"\d+", "", problem.field), line


def _file(problem: Problem) -> str:
    """An offer keeps its errors when other editors take it over: ids are unique over all folders."""
    return re.sub("^content/offers/[^/]+/", "content/offers/", problem.path)


def _as_old(problem: Problem) -> Problem:
    return replace(problem, level=Level.HINT, message=f"Das war schon vorher da: {problem.message}")


def _lost_editions(before: Prepared, now: Prepared) -> Iterator[Problem]:
    """W345: all pages of an edition are gone."""
    if before.plan is None or now.plan is None:
        return
    kept = {edition.folder for edition in now.plan.editions}
    site = now.sources.site
    line, column = place_of(site.node, ("editions",)) if site is not None else (1, 1)
    for edition in before.plan.editions:
        if edition.folder not in kept:
            message = (
                f"Die Fassung „{edition.tag}“ verschwindet mit dieser Änderung, und alle Links auf /{edition.folder} "
                "führen ins Leere. Ist das gewollt? Sonst bitte unter editions wieder nennen."
            )
            yield Problem("W345", Level.WARNING, message, "site_config.yml", line, column, "editions")


@dataclass(frozen=True, slots=True)
class _Owner:
    """What had an address before the change."""

    kind: str
    """As content/gone.yml calls it."""
    id: str
    """For a page the part of its address."""
    path: str
    title: str
    former: tuple[str, ...]
    """Older addresses that led to it."""


def lost_addresses(before: Prepared, now: Prepared) -> Iterator[Problem]:
    """E345: what had a page before has none now, no redirect, and no entry in content/gone.yml; or another one's page.

    What is broken now is not lost: it has an error of its own. Nor is what was invented, in the change with which the
    site says that it holds examples no longer.
    """
    if before.published is None or before.catalog is None or now.catalog is None:
        return
    kinds = dict(exchanges(before.catalog, now.catalog))
    owners = _owners(before.published)
    free = _examples(before.published) if before.catalog.site.example and not now.catalog.site.example else set()
    current = _Current(now, {(owner.kind, owner.id) for owner in owners})
    for owner in owners:
        if owner.kind in current.unsure or (owner.kind, owner.id) in current.gone | free:
            continue
        lost = [id_ for id_ in (owner.id, *owner.former) if (owner.kind, id_) not in current.answered]
        lost = [id_ for id_ in lost if (owner.kind, id_) not in current.gone]
        if lost:
            yield _lost(owner, lost, current)
        if (owner.kind, owner.id) in current.nodes:
            yield from _exchanged(owner, kinds[owner.kind], current)
            yield from (_taken(owner, id_, current) for id_ in owner.former if (owner.kind, id_) in current.nodes)


def _examples(published: Published) -> set[tuple[str, str]]:
    """Kind and id of what was invented."""
    offers = {("offer", offer.id) for offer in published.offers.values() if offer.example}
    return offers | {("provider", provider.id) for provider in published.providers.values() if provider.example}


def _owners(published: Published) -> list[_Owner]:
    former: dict[tuple[str, str], list[str]] = defaultdict(list)
    for redirect in redirects(published):
        id_ = page_address(redirect.id) if redirect.kind == "page" else redirect.id
        former[redirect.kind, id_].append(redirect.former)
    found = [
        (kind, id_, _file_of(kind, id_, published), getattr(record, "title", "") or record.name)
        for kind, name in WITH_PAGES.items()
        for id_, record in getattr(published, name).items()
    ]
    pages = {page_address(page.name): page for page in reversed(published.pages) if page.name != _HOME}
    found += [("page", address, page.path, split_title(page.text)[0]) for address, page in pages.items()]
    return [_Owner(*about, tuple(former[about[0], about[1]])) for about in found]


def _file_of(kind: str, id_: str, published: Published) -> str:
    """The file of a record that has pages."""
    return published.paths[id_] if kind == "offer" else _FILES.get(kind, f"content/providers/{id_}.yml")


class _Current:
    """What answers at addresses after a change."""

    def __init__(self, now: Prepared, known: set[tuple[str, str]]) -> None:
        assert now.catalog is not None
        catalog: Catalog = now.catalog
        present = {(e.source.kind, id_of(e)) for e in catalog.entries} | set(_named_by_files(now.sources.paths))
        self.gone = set(map(gone_key, catalog.gone))
        self.unsure = _unsure(now, catalog, known)
        """Kinds of which not everything could be read: what seems lost may be there."""
        self.nodes: dict[tuple[str, str], tuple[str, Mapping | None]] = {
            (e.source.kind, id_of(e)): (e.source.path, e.source.node) for e in reversed(catalog.entries)
        }
        """(Kind, id) → file and node of a record, good or not."""
        self._leading = {(OWNERS[e.source.kind], str(s)): (e.source.path, e.source.node) for e in catalog.entries
                         if e.source.kind in OWNERS for s in named_former_ids(e.source.node)}  # fmt: skip
        """(Kind, former id) → file and node of the record that names it."""
        self.answered = present | self._leading.keys()
        front_matter = {e.source.path: e.source.node for e in catalog.entries if e.source.kind == FRONT_MATTER}
        for page in reversed(catalog.pages):
            self.nodes["page", page_address(page.name)] = (page.path, front_matter.get(page.path))
        self._heirs = {
            (kind, sort_key(title)[0]): place
            for (kind, id_), place in reversed(self.nodes.items())
            if (kind, id_) not in known and (title := _title(kind, *place, catalog))
        }

    def answering(self, owner: _Owner) -> tuple[str, Mapping | None]:
        """File and node of a record that answers at an address, under its id of before or another one."""
        key = owner.kind, owner.id
        return self.nodes.get(key) or self._leading.get(key) or (owner.path, None)

    def heir(self, owner: _Owner) -> tuple[str, Mapping | None] | None:
        """File and node of a record that was not there before and seems to be the old one under another id."""
        return self._heirs.get((owner.kind, sort_key(owner.title)[0]))


def _title(kind: str, path: str, node: Mapping | None, catalog: Catalog) -> str:
    if kind == "page":
        return next(split_title(page.text)[0] for page in catalog.pages if page.path == path)
    return str(node.get("title") or node.get("name") or "") if node is not None else ""


def _named_by_files(paths: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """What the names of files say, whatever is wrong in them."""
    for path in paths:
        folders, _, name = path.removeprefix("content/").rpartition("/")
        top, *below = folders.split("/")
        if top in RECORD_FOLDERS and name.endswith(".yml") and len(below) == (1 if top == "offers" else 0):
            yield RECORD_FOLDERS[top], name.removesuffix(".yml")
        elif folders == "pages" and name.endswith(".md"):
            yield "page", page_address(name.removesuffix(".md").partition(".")[0])


def _unsure(now: Prepared, catalog: Catalog, known: set[tuple[str, str]]) -> set[str]:
    """Kinds whose list could not be read, or holds a broken record under a name that nobody knows."""
    unread = {problem.path for problem in now.problems if problem.level is Level.ERROR and problem.code[1] == "1"}
    nameless = {e.source.kind for e in catalog.entries if e.record is None and (e.source.kind, id_of(e)) not in known}
    return {kind for kind, path in _FILES.items() if path in unread or kind in nameless}


def _lost(owner: _Owner, lost: list[str], current: _Current) -> Problem:
    ids = f"former_ids: [{', '.join(lost)}]"
    if owner.id not in lost:  # the record is there, what it said of its old addresses is not
        message = (
            f"Die alte Adresse „{lost[0]}“ führt mit dieser Änderung ins Leere. Bitte hier wieder ergänzen: {ids}."
        )
        return _problem(message, *current.answering(owner))
    if owner.kind == "page" and owner.id in TEXT_PAGES.values():  # no other page can have its address
        message = (
            f"Der Text der Seite „{owner.id}“ verschwindet mit dieser Änderung: An ihrer Adresse steht dann, dass er "
            f"fehlt. Bitte die Datei unter diesem Namen zurückholen. {_LAW}"
        )
        return _problem(message, owner.path, None)
    heir = current.heir(owner)
    if heir is not None:
        message = (
            f"„{owner.id}“ hat jetzt eine andere Adresse, und Links auf die alte führen ins Leere. "
            f"Bitte hier ergänzen: {ids}."
        )
        return _problem(message, *heir)
    what, where = _WORDS[owner.kind]
    message = f"{what} „{owner.id}“ verschwindet mit dieser Änderung, und Links {where} führen ins Leere."
    return _problem(f"{message} {_INSTEAD.get(owner.kind, _ANYWHERE).format(former_ids=ids)} {_LAW}", owner.path, None)


def _taken(owner: _Owner, former: str, current: _Current) -> Problem:
    message = (
        f"Die Adresse „{former}“ führte bisher zu „{owner.id}“ und mit dieser Änderung zu etwas anderem. "
        f"Bitte den neuen Eintrag anders nennen; „{former}“ bleibt bei „{owner.id}“ unter former_ids."
    )
    path, node = current.nodes[owner.kind, former]
    return _problem(message, path, node)


def _exchanged(owner: _Owner, exchange: Exchange, current: _Current) -> Iterator[Problem]:
    origin, successor = exchange.taken(owner.id), exchange.successor(owner.id)
    if origin is not None:
        what = f"Unter „{owner.id}“ steht mit dieser Änderung, was bisher „{origin}“ war."
    elif successor is not None:
        what = f"Was bisher „{owner.id}“ war, heißt jetzt „{successor}“, und unter „{owner.id}“ steht etwas anderes."
    else:
        return
    message = (
        f"{what} Links auf „{owner.id}“ führen dann zum Falschen. Bitte jeden Eintrag so nennen, wie er bisher hieß. "
        "Soll einer anders heißen? Dann so, wie noch keiner hieß, und dort den alten Namen unter former_ids."
    )
    path, node = current.nodes[owner.kind, owner.id]
    line, column = (node["id"].line, node["id"].column) if node is not None and "id" in node else (1, 1)
    yield Problem("E345", Level.ERROR, message, path, line, column, "id")


def _problem(message: str, path: str, node: Mapping | None) -> Problem:
    line, column = place_of(node, ("former_ids",)) if node is not None else (1, 1)
    return Problem("E345", Level.ERROR, message, path, line, column, "former_ids")


_WORDS = {
    "offer": ("Das Angebot", "darauf"),
    "provider": ("Der Anbieter", "auf seine Seite"),
    "municipality": ("Die Kommune", "auf ihre Seiten"),
    "life_phase": ("Die Lebensphase", "auf ihre Seiten"),
    "topic": ("Das Thema", "auf seine Seite"),
    "programme": ("Das Programm", "auf seine Seite"),
    "page": ("Die Seite", "darauf"),
}
_ANYWHERE = "Bitte zurückholen. Oder bei dem Eintrag, der an die Stelle tritt, ergänzen: {former_ids}."
_INSTEAD = {
    "offer": "Bitte die Datei zurückholen und „status: ended“ schreiben. Heißt es jetzt anders? "
    "Dann dort ergänzen: {former_ids}.",
    "page": "Bitte die Datei zurückholen. Heißt sie jetzt anders? "
    "Dann dort ganz oben ergänzen, zwischen zwei Zeilen „---“: {former_ids}.",
}
_LAW = "Muss es gelöscht werden, weil ein Gesetz es verlangt? Dann in content/gone.yml eintragen."
