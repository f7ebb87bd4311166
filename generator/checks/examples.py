"""W340, W341: what is invented and what is real are mixed up.

W340 FAIL  example: yes with a provider that is real
W341 FAIL  phones: [{number: 030 23125 001}] or email: info@example.org without example: yes
PASS       an invented offer by an invented provider; a real offer by an invented provider is found by its provider

The numbers are those that the Bundesnetzagentur keeps free for films and examples, the names of hosts those of
RFC 2606. The site's own settings may have such an address while the site itself is an example.
"""

import re
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from generator.catalog import Catalog, Entry
from generator.model.links import FieldPath, linked_values
from generator.model.markdown import links
from generator.model.parts import PhoneEntry
from generator.model.phones import PhoneNumber
from generator.model.written import Offer, Provider, WrittenSiteConfig
from generator.problems import Level, Problem
from generator.source.nodes import place_of
from generator.source.places import place_at

_NUMBERS = re.compile(
    r"\+49(?:(?:3023125|6990009|4066969|2214710|8999998)[0-9]{3}|(?:17139200|176040690)[0-9]{2})",
)
_HOSTS = re.compile(r"(?:.*\.)?(?:example\.(?:org|com|net)|example|test|invalid|localhost)")


_SIGNS = re.compile(r"example|\.(?:test|invalid|localhost)\b|tel:", re.IGNORECASE)
"""Most texts have none of them and need not be read closely."""


def check(catalog: Catalog) -> Iterator[Problem]:
    """Find invented offers of real providers, and invented addresses of what is real."""
    for entry in catalog.entries:
        record = entry.record
        if not isinstance(record, Offer | Provider | WrittenSiteConfig):
            continue
        if record.example:
            if (
                isinstance(record, Offer)
                and (provider := catalog.providers.get(record.provider or ""))
                and not provider.example
            ):
                message = (
                    "Dieses Angebot ist erfunden (example: yes), sein Anbieter nicht. Ist das Angebot echt? "
                    "Dann bitte die Zeile example löschen. Sonst bitte einen erfundenen Anbieter nehmen."
                )
                line, column = place_of(entry.source.node, ("example",))
                yield Problem("W340", Level.WARNING, message, entry.source.path, line, column, "example")
        else:
            yield from _invented(entry, record)


def is_invented_host(host: str) -> bool:
    """A host that nobody can have, such as that of a new site until its real address is known; in small letters."""
    return _HOSTS.fullmatch(host) is not None


def _invented(entry: Entry, record: Offer | Provider | WrittenSiteConfig) -> Iterator[Problem]:
    node = entry.source.node
    for path, number in _phones(record):
        if _NUMBERS.fullmatch(number.e164):
            yield _problem(entry, path, *place_of(node, path), "Diese Telefonnummer ist")
    mails = ("email",) if isinstance(record, Provider) else ("contact", "email")
    email = record.email if isinstance(record, Provider) else record.contact.email
    if email and _HOSTS.fullmatch(email.rpartition("@")[2].lower()):
        yield _problem(entry, mails, *place_of(node, mails), "Diese E-Mail-Adresse ist")
    for path, value, mark in linked_values(type(record), node):
        if not _SIGNS.search(value):
            continue
        for start, target in links(value) if mark.is_markdown else ((0, str(value).strip()),):
            if _HOSTS.fullmatch(_host(target)) or _NUMBERS.fullmatch(re.sub(r"tel:|[().-]", "", unquote(target))):
                yield _problem(entry, path, *place_at(value, start), "Dieser Link ist")


def _phones(record: Offer | Provider | WrittenSiteConfig) -> Iterator[tuple[FieldPath, PhoneNumber]]:
    if isinstance(record, WrittenSiteConfig):
        if record.contact.phone:
            yield ("contact", "phone"), record.contact.phone
        return
    entries: tuple[PhoneEntry, ...] = record.contact.phones if isinstance(record, Offer) else record.phones
    way: FieldPath = ("contact", "phones") if isinstance(record, Offer) else ("phones",)
    yield from (((*way, index, "number"), phone.number) for index, phone in enumerate(entries))


def _host(target: str) -> str:
    """Of a web address or of an e-mail address, in small letters; empty where there is none."""
    try:
        parts = urlsplit(target)
        host = parts.path.rpartition("@")[2] if parts.scheme == "mailto" else parts.hostname
    except ValueError:
        return ""
    return (host or "").lower()


def _problem(entry: Entry, path: FieldPath, line: int, column: int, what: str) -> Problem:
    message = (
        f"{what} erfunden. Bitte richtigstellen oder löschen. "
        "Ist der ganze Eintrag ein Beispiel? Dann bitte „example: yes“ ergänzen."
    )
    field = ".".join(str(step) for step in path)
    return Problem("W341", Level.WARNING, message, entry.source.path, line, column, field)
