"""Addresses that lead out of the site: what a web address and an e-mail address are."""

import re
from urllib.parse import quote, urlsplit

_MAILBOX = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+")
_HOST_PART = re.compile(r"[^\W_](?:(?:[^\W_]|-)*[^\W_])?")
"""One name between the dots of a host, in any script: `müller-stiftung`."""
_PHONE = re.compile(r"\+?[0-9(][0-9().-]+")
_NO_ADDRESS = re.compile(r"[\s<>\"\\]")
_LONGEST_SHOWN = 40
"""Characters."""


def is_web_address(text: str) -> bool:
    """Tell whether it is http or https with the name of a host, and without anybody's name or password."""
    try:
        parts = urlsplit(text)
        _ = parts.port  # raises where it is no number of a port
        valid = parts.scheme in ("http", "https") and "." in (parts.hostname or "") and parts.username is None
    except ValueError:
        return False
    return valid and _NO_ADDRESS.search(text) is None


def is_email(text: str) -> bool:
    """Tell whether it is one e-mail address; its domain may have umlauts."""
    mailbox, _, host = text.rpartition("@")
    parts = host.split(".")
    return (
        len(text) <= 254
        and _MAILBOX.fullmatch(mailbox) is not None
        and len(parts) > 1
        and all(map(_HOST_PART.fullmatch, parts))
    )


def is_phone_link(text: str) -> bool:
    """Tell whether what stands behind `tel:` can be dialled."""
    return _PHONE.fullmatch(text) is not None


def mail_link(address: str, subject: str = "") -> str:
    """The `mailto:` address of an e-mail address (RFC 6068): `?`, `&` and `%` in it are no marks of the link."""
    link = "mailto:" + quote(address, safe="@!$'*+")
    return f"{link}?subject={quote(subject)}" if subject else link


def shown_address(url: str) -> str:
    """The address of a website as people read it: `kreis.example/hilfe`; of a long one the site alone."""
    shown = url.split("://", 1)[1].removeprefix("www.").rstrip("/")
    return shown if len(shown) <= _LONGEST_SHOWN else shown.split("/", 1)[0]
