"""The pages of a site: what each kind declares, put in the order in which it is written."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.plan.former import former_subjects
from generator.plan.kinds import PlannedKind, Subject
from generator.publication import Published


@dataclass(frozen=True, slots=True)
class Page:
    """One page in one edition."""

    kind: str
    """Names its declaration, and with it the template and the view."""
    ids: tuple[str, ...]
    """Which records it shows: an offer's id, or a municipality's and a life phase's."""
    edition: str
    route: str
    parent: str | None
    """The address of the page above, for breadcrumbs; None for what stands at the top."""
    source: str
    """The file that the page comes from, `content/offers/duelmen/krabbelgruppe.yml`; a list for index pages."""
    is_indexable: bool = True
    """False: robots are asked to leave it out, and the sitemap does."""
    leads_to: str | None = None
    """The address of the page that stands for this one now; None: it stands for itself."""
    is_anywhere: bool = False
    """Hosts show it at addresses that lead nowhere: its links begin at the site's own path."""
    anchors: frozenset[str] | None = None
    """Places in its content that links may name with `#`; None: the template makes them, and nobody knows before."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A page before it has editions."""

    kind: PlannedKind
    subject: Subject
    address: str
    """Below the top of an edition."""
    parent: str | None
    """The address of the page above, below the top of an edition."""


def drafts(published: Published, kinds: Iterable[PlannedKind]) -> list[Draft]:
    """Every page of a site, kind by kind; what hangs below a record's page follows it."""
    kinds = tuple(kinds)
    found = [(kind, subject) for kind in kinds for subject in kind.subjects(published)]
    # After all others: where a page stands today, none leads away.
    redirects = (kind for kind in kinds if kind.is_redirect)
    found += [(kind, subject) for kind in redirects for subject in former_subjects(published, kinds)]
    places = {(kind.name, subject.ids): place for place, (kind, subject) in enumerate(found)}
    addresses = {(kind.name, subject.ids): _address(kind, subject) for kind, subject in found}
    made: list[tuple[int, Draft]] = []
    for place, (kind, subject) in enumerate(found):
        above = subject.parent or ((kind.parent, ()) if kind.parent is not None else None)
        is_below_a_record = above is not None and above[1] and above[0] != kind.name
        parent = addresses[above] if above is not None else None
        draft = Draft(kind, subject, addresses[kind.name, subject.ids], parent)
        made.append((places[above] if above is not None and is_below_a_record else place, draft))
    return [draft for _, draft in sorted(made, key=lambda item: item[0])]


def _address(kind: PlannedKind, subject: Subject) -> str:
    return kind.address.format(*(subject.ids if subject.folders is None else subject.folders))
