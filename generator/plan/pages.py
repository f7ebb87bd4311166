"""The pages of a site, one function a kind. A new kind of page is a template and a function here."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.plan.addresses import TEXT_PAGES
from generator.publication import Published


@dataclass(frozen=True, slots=True)
class Page:
    """One page in one edition."""

    kind: str
    """Names the template and the view."""
    ids: tuple[str, ...]
    """Which records it shows: an offer's id, or a municipality's and a life phase's."""
    edition: str
    route: str
    parent: str | None
    """The address of the page above, for breadcrumbs; None for the home page."""
    source: str
    """The file that the page comes from, `content/offers/duelmen/krabbelgruppe.yml`; a list for index pages."""
    is_indexable: bool = True
    """False: robots are asked to leave it out, and the sitemap does."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A page before it has editions and an address."""

    kind: str
    ids: tuple[str, ...]
    source: str
    parent: tuple[str, tuple[str, ...]] | None = ("home", ())
    is_indexable: bool = True


def drafts(published: Published) -> Iterator[Draft]:
    """Every page of a site, in the order in which it is written."""
    yield Draft("home", (), "site_config.yml", None)
    yield from _phases(published)
    yield from _municipalities(published)
    yield from _topics(published)
    yield from _providers(published)
    yield from _programmes(published)
    yield from _offers(published)
    yield Draft("search", (), "site_config.yml")
    yield Draft("words", (), "content/synonyms.yml", ("search", ()))
    yield Draft("glossary", (), "content/glossary.yml")
    yield from _texts(published)
    yield Draft("not_found", (), "site_config.yml", is_indexable=False)


def _phases(published: Published) -> Iterator[Draft]:
    yield Draft("phases", (), "content/life_phases.yml")
    for id_ in published.life_phases:
        yield Draft("phase", (id_,), "content/life_phases.yml", ("phases", ()))


def _municipalities(published: Published) -> Iterator[Draft]:
    yield Draft("municipalities", (), "content/municipalities.yml")
    for id_ in published.municipalities:
        yield Draft("municipality", (id_,), "content/municipalities.yml", ("municipalities", ()))
        for phase in published.life_phases:
            yield Draft("municipality_phase", (id_, phase), "content/municipalities.yml", ("municipality", (id_,)))


def _topics(published: Published) -> Iterator[Draft]:
    yield Draft("topics", (), "content/topics.yml")
    for topic in published.topics.values():
        parent = ("topic", (topic.parent,)) if topic.parent in published.topics and topic.parent else ("topics", ())
        yield Draft("topic", (topic.id,), "content/topics.yml", parent)


def _providers(published: Published) -> Iterator[Draft]:
    yield Draft("providers", (), "content/providers/")
    for provider in published.providers.values():
        source = f"content/providers/{provider.id}.yml"
        yield Draft("provider", (provider.id,), source, ("providers", ()), not provider.example)


def _programmes(published: Published) -> Iterator[Draft]:
    if published.programmes:
        yield Draft("programmes", (), "content/programmes.yml")
    for id_ in published.programmes:
        yield Draft("programme", (id_,), "content/programmes.yml", ("programmes", ()))


def _offers(published: Published) -> Iterator[Draft]:
    yield Draft("az", (), "content/offers/")
    for id_, path in published.paths.items():
        offer = published.offers[id_]
        kind = "ended" if offer.status == "ended" else "offer"
        indexable = kind == "offer" and not offer.example and published.is_in_time(offer)
        yield Draft(kind, (offer.id,), path, ("az", ()), indexable)


def _texts(published: Published) -> Iterator[Draft]:
    names = [*TEXT_PAGES, *sorted({page.name for page in published.pages} - {*TEXT_PAGES, "home"})]
    for name in names:
        yield Draft("text", (name,), f"content/pages/{name}.md")
