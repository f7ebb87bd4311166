"""What an e-mail address is: one mailbox at a host, whose name may be in any script."""

import unicodedata

import pytest

from generator.model.addresses import is_email
from generator.model.parts import Contact


@pytest.mark.parametrize(
    "address",
    ["info@müller-stiftung.de", "info@kita-käfer.de", "a@ß.de", "a+b@c.d-e.org", "info@xn--mller-kva.de", "a@ДОМ.рф"],
)
def test_addresses(address):
    assert is_email(address)


@pytest.mark.parametrize(
    "text",
    ["a@b", "@b.de", "a@.de", "a@b..de", "a@b.de.", "a@-b.de", "a@b-.de", "a@@b.de", "ä@b.de", "a b@c.de", "a@b_c.de"],
)
def test_no_addresses(text):
    assert not is_email(text)


def test_an_address_is_not_endless():
    assert is_email("a@" + "b" * 249 + ".de") and not is_email("a@" + "b" * 250 + ".de")


def test_umlauts_of_two_characters_become_one():
    assert Contact(email=unicodedata.normalize("NFD", "info@kita-käfer.de")).email == "info@kita-käfer.de"
