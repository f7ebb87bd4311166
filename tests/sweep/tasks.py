"""What a parent wants to know, asked on a small phone by somebody who has never been here: each in at most three taps from
home, by following words that can be seen.

    python -m tests.sweep.tasks [--site FOLDER]

Prints what was read on the way, in both editions; leaves with 1 where something was not found.
"""

import argparse
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Error
from playwright.sync_api import Page as Tab

from generator.model.times import Weekly
from generator.publication import PublishedOffer, publish
from tests.builders import read_catalog
from tests.sweep.serving import chromium, served
from tests.sweep.sites import ROOT, given_or_built

_PHONE = {"width": 320, "height": 640}
_TAPS = 3
_PATIENCE = 5_000


class NotFoundError(Exception):
    """Somebody gives up: what is missing, and where."""


def loose(*words: str) -> re.Pattern[str]:
    """A pattern for any of some words; Easy Language may divide them: Eltern-Geld."""
    return re.compile("|".join("[-·\u00ad]?".join(re.escape(sign) for sign in word) for word in words), re.IGNORECASE)


@dataclass
class Walk:
    """Somebody with a phone on the way through the site."""

    page: Tab
    taps: int = 0

    def tap(self, *words: str) -> None:
        """Follow the first link that is seen to say one of the words, and before it open the folds that say them."""
        start = self.page.url
        while self.page.url == start:
            for kind in ("a[href]", "summary"):
                seen = self.page.locator(f":is(main, header, nav, .site-trail) {kind}:visible")
                target = seen.filter(has_text=loose(*words)).first
                if target.count():
                    break
            else:
                raise NotFoundError(f"nothing to tap says {' or '.join(words)} on {self.page.url}")
            target.click(trial=True, timeout=_PATIENCE)
            is_fold = kind == "summary"
            if is_fold and target.evaluate("fold => fold.parentElement.open"):
                raise NotFoundError(f"the fold of {words[0]} has no link that says it, on {self.page.url}")
            target.click() if is_fold else self.page.goto(target.evaluate("link => link.href"))
            self._counted(" / ".join(words) + (" (opened)" if is_fold else ""))

    def ask(self, question: str) -> None:
        """Type a question into the search of the page, and see the answers."""
        box = self.page.locator("main input[type=search]:visible").first
        box.fill(question)
        box.press("Enter")
        self.page.locator("[data-results] li").first.wait_for(timeout=_PATIENCE)
        self._counted(f"search: {question}")

    def _counted(self, words: str) -> None:
        self.taps += 1
        print(f"  {self.taps}. [{words}] {self.read()}")
        if self.taps > _TAPS:
            raise NotFoundError(f"more than {_TAPS} taps")

    def read(self) -> str:
        """The heading, and the lines that follow it."""
        heading, *lines = [line.strip() for line in self.page.locator("main").inner_text().splitlines() if line.strip()]
        return f"{heading} | {' · '.join(lines)[:150]}"

    def on_first_screen(self, selector: str, *words: str) -> str:
        """What of it, with one of the words, is seen without scrolling."""
        for found in self.page.locator(selector).filter(has_text=loose(*words)).all():
            box = found.bounding_box() if found.is_visible() else None
            if box and box["y"] >= 0 and box["y"] + box["height"] <= _PHONE["height"]:
                return " ".join(found.inner_text().split())
        return ""

    def says(self, *words: str) -> str:
        """The line of the page, or of what is open of it, that has one of the words; its heading does not count."""
        lines = self.page.locator("main").inner_text().splitlines()[1:]
        return next((line.strip() for line in lines if loose(*words).search(line)), "")

    def card(self, *words: str) -> str:
        """What the first entry of a list says that has one of the words."""
        cards = self.page.locator("main li:visible:has(h3), main li:visible:has(h4)").filter(has_text=loose(*words))
        return " · ".join(cards.first.inner_text().split("\n")) if cards.count() else ""

    def number_below(self, word: str) -> str:
        """The first number to call after a heading or a fold with the word."""
        found: str = self.page.evaluate(
            """(word) => {
            const start = [...document.querySelectorAll("main :is(h2, h3, h4, summary)")].find((heading) =>
              heading.checkVisibility() && heading.textContent.replaceAll(/[-·\u00ad]/g, "").toLowerCase().includes(word.toLowerCase()));
            const links = [...document.querySelectorAll("main a[href^='tel:']")].filter((link) => link.checkVisibility());
            return links.find((link) => start?.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING)?.innerText ?? "";
            }""",
            word,
        )
        return found


def monday_in_olfen(walk: Walk) -> str:
    """What is there on a Monday, or that nothing is: every card below `Hier in Olfen` says what its record says."""
    walk.tap("Olfen")
    walk.tap("Baby")
    published = publish(read_catalog(ROOT)[0])
    found = "kein Montag in Olfen"
    for card in reversed(walk.page.locator("#hier ~ :is(ul, details) li.card").all()):
        id_ = (card.locator("a").first.get_attribute("href") or "").rstrip("/").rpartition("/")[2]
        times = " ".join(card.locator(".at-days").all_text_contents())
        is_said = bool(loose("montag", "täglich", "jeden Tag").search(times))
        if is_said != _has_monday(published.offers[id_], "olfen"):
            raise NotFoundError(f"the card of {id_} says '{times}', its record another Monday in Olfen")
        found = f"{id_}: {times}" if is_said else found
    return found


def _has_monday(offer: PublishedOffer, town: str) -> bool:
    """A time of each Monday that is in a town, or nobody said where."""
    elsewhere = {place.name for place in offer.open_places if place.name and place.municipality != town}
    weekly = (rule for rule in offer.times if isinstance(rule, Weekly) and rule.location not in elsewhere)
    return any("mon" in rule.weekdays for rule in weekly)


def place_at_a_kindergarten(walk: Walk) -> str:
    walk.ask("Kindergartenplatz")
    walk.tap("Kita-Platz", "Platz in Kita", "Platz in der Kita")
    return walk.says("Jugendamt", "anmelden", "Kita-Navigator")


def call_them(walk: Walk) -> str:
    walk.tap("Baby")
    walk.tap("Elterngeld")
    return walk.on_first_screen("main a[href^='tel:']")


def the_right_door(walk: Walk) -> str:
    breakfast_in_olfen(walk)
    links = walk.page.locator("main a[href^='https://']:visible")
    to_map = links.filter(has_text=loose("Karte", "Weg", "Route", "Stadtplan")).first
    return to_map.get_attribute("href") or "" if to_map.count() else ""


def what_it_costs(walk: Walk) -> str:
    breakfast_in_olfen(walk)
    return walk.on_first_screen("main dl:first-of-type > div", "Kosten")


def breakfast_in_olfen(walk: Walk) -> None:
    walk.tap("Olfen")
    walk.tap("Baby")
    walk.tap("Familienfrühstück", "Frühstück für Familien")


def does_not_eat(walk: Walk) -> str:
    walk.ask("mein Kind isst nichts")
    first = " · ".join(walk.page.locator("[data-results] li h3").all_inner_texts()[:3])
    return first if loose("Beratung", "Ernährung", "Sprechstunde", "Telefon").search(first) else ""


def violence_now(walk: Walk) -> str:
    if not walk.on_first_screen("a[href='tel:110']"):
        walk.tap("sofort Hilfe", "Hilfe im Notfall")
    return walk.on_first_screen("a[href='tel:110']")


def money_for_a_baby(walk: Walk) -> str:
    walk.tap("Baby")
    walk.tap("Elterngeld")
    return walk.says("Geld für")


def youth_office_in_duelmen(walk: Walk) -> str:
    walk.tap("Dülmen")
    fold = walk.page.locator("main .offices summary:visible").filter(has_text=loose("Jugendamt"))
    if fold.count():
        fold.first.click()
    return walk.number_below("Jugendamt")


def easy_language(walk: Walk) -> str:
    before = walk.page.locator("html").get_attribute("lang")
    walk.tap("Leichte Sprache", "Schwere Sprache")
    after = walk.page.locator("html").get_attribute("lang")
    return after or "" if after != before else ""


def school_in_havixbeck(walk: Walk) -> str:
    walk.tap("Havixbeck")
    walk.tap("Schulstart")
    walk.tap("Anmeldung zur Grundschule", "Anmeldung in der Grundschule", "Grundschule anmelden")
    return walk.says("Havixbeck", "anmelden")


TASKS: dict[str, Callable[[Walk], str]] = {
    "Montag etwas für mein Baby in Olfen": monday_in_olfen,
    "Wer hilft mit dem Kindergartenplatz?": place_at_a_kindergarten,
    "Ruf da an": call_them,
    "Wo ist das genau?": the_right_door,
    "Was kostet das?": what_it_costs,
    "Mein Kind isst nichts": does_not_eat,
    "Hilfe bei Gewalt, jetzt": violence_now,
    "Geld fürs Baby": money_for_a_baby,
    "Das Jugendamt in Dülmen": youth_office_in_duelmen,
    "In die andere Sprache wechseln": easy_language,
    "Die Schulanmeldung in Havixbeck": school_in_havixbeck,
}


def _try(page: Tab, home: str, task: str) -> bool:
    page.goto(home)
    walk = Walk(page)
    print(f"\n{task} {walk.read()}")
    try:
        found = TASKS[task](walk)
    except (NotFoundError, Error) as error:
        print(f"  NOT FOUND: {error}".splitlines()[0])
        return False
    print(f"  {'read: ' + found if found else 'NOT FOUND on ' + page.url}", flush=True)
    return bool(found)


def main(arguments: list[str]) -> int:
    """Try all tasks in both editions; the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.sweep.tasks", description="Try what parents want to do.")
    parser.add_argument("--site", type=Path, help="a built site; otherwise the repository's is built first")
    chosen = parser.parse_args(arguments)
    with given_or_built(chosen.site) as site, served(site) as address, chromium() as browser:
        page = browser.new_page(viewport=_PHONE, reduced_motion="reduce")  # type: ignore[arg-type]
        done = {
            f"{task} ({edition or 'standard'})": _try(page, address + edition, task)
            for edition in ("", "leicht/")
            for task in TASKS
        }
    failed = [name for name, is_done in done.items() if not is_done]
    print(f"\n{len(done)} tasks, {len(failed)} not done{': ' if failed else ''}{'; '.join(failed)}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
