"""What rendering a page needs: the published directory, the plan, the edition, facts, and the way to other pages."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from urllib.parse import urlsplit

from generator.editions import Edition
from generator.editions.quotes import quoted
from generator.editions.texts import Texts
from generator.editions.voice import OtherRecord, Voice
from generator.facts import OfferFacts
from generator.facts.contact import Channels
from generator.media import MediaFile
from generator.plan import Page, Plan
from generator.plan.addresses import way_up
from generator.publication import Published, PublishedOffer
from generator.search.ahead import Ahead


@dataclass(frozen=True)
class Context:
    """One page in the making."""

    published: Published
    facts: Mapping[str, OfferFacts]
    """By offer, the same for every edition."""
    channels: Mapping[str, Channels]
    """By provider how to reach it."""
    plan: Plan
    edition: Edition
    page: Page
    lay_words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """What people say → ids of the offers that the search finds first; empty for pages that list none."""
    pictures: frozenset[str] = frozenset()
    """What the theme's sprite has, by name."""
    media: Mapping[str, MediaFile] = field(default_factory=dict)
    """What lies in `content/media/` and goes out, by address."""
    ahead: Ahead = field(default_factory=Ahead)
    """What the page of the search knows of its index; empty for pages that do not search."""

    @property
    def texts(self) -> Texts:
        """The words of the edition."""
        return self.edition.texts

    @property
    def voice(self) -> Voice:
        """How the edition tells facts."""
        return self.edition.voice

    @cached_property
    def up(self) -> str:
        """From this page to the top of the site: empty, or a run of `../`."""
        if self.page.is_anywhere:
            return urlsplit(self.published.site.url).path.rstrip("/") + "/"
        return way_up(self.page.route)

    def href(self, kind: str, *ids: str) -> str:
        """The link from this page to another page of the same edition; empty where there is no such page."""
        route = self.plan.by_subject.get((kind, ids, self.page.edition))
        return "" if route is None else (self.up + route or "./")

    def picture(self, *names: str) -> str:
        """The first of these that the theme has drawn, else the last one."""
        return next((name for name in names if name in self.pictures), names[-1])

    def offer_href(self, offer: PublishedOffer) -> str:
        """The link to an offer's page, be it the whole one or the short one of what is over."""
        return self.href("offer", offer.id) or self.href("ended", offer.id)

    def offers(self, ids: Iterable[str]) -> tuple[PublishedOffer, ...]:
        """The offers with some ids."""
        return tuple(self.published.offers[id_] for id_ in ids)

    def title(self, record: PublishedOffer | OtherRecord) -> str:
        """What a record is called in this edition."""
        return self.voice.title(record)

    def quoted(self, words: str | None) -> str:
        """A record's words, as the edition quotes them; empty for None."""
        return quoted(words or "", self.texts)
