"""Several processes, each with a browser, look at the pages of a site one by one."""

import multiprocessing
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from playwright.sync_api import Error

from tests.sweep.look import WIDTHS, look, look_without_scripts, tab
from tests.sweep.serving import chromium, served

Fault = tuple[str, str]
"""(Where: a width or a way of reading, what is wrong)."""
Size = dict[str, Any]
"""What `Heard.size` knows of a page on the phone, with the widths that it takes at all others."""


def sweep(folder: Path, routes: list[str], jobs: int) -> Iterator[tuple[str, list[Fault], Size]]:
    """(route, its faults, how large it is) for each page, as soon as it was looked at in one of the processes."""
    # Browsers are driven by threads of their own, which a forked process would be without.
    context = multiprocessing.get_context("spawn")
    with (
        served(folder) as address,
        ProcessPoolExecutor(jobs, context, initializer=_open_browser, initargs=(address,)) as pool,
    ):
        for done in as_completed([pool.submit(_look_at, route) for route in routes]):
            yield done.result()


def _open_browser(address: str) -> None:
    """In each process once: a browser and its pages, which live as long as the process."""
    stack = ExitStack()
    browser = stack.enter_context(chromium())
    tabs = [(width, True, *stack.enter_context(tab(browser, address, width))) for width in WIDTHS]
    tabs.append((WIDTHS[0], False, *stack.enter_context(tab(browser, address, WIDTHS[0], has_scripts=False))))
    _process.update(address=address, tabs=tabs, stack=stack)


_process: dict[str, Any] = {}
"""What `_open_browser` opened here."""


def _look_at(route: str) -> tuple[str, list[Fault], Size]:
    faults: list[Fault] = []
    sizes: Size = {}
    for width, has_scripts, page, heard in _process["tabs"]:
        where = str(width) if has_scripts else "no JavaScript"
        heard.size.clear()
        try:
            page.goto(_process["address"] + route)
            found = (look if has_scripts else look_without_scripts)(page, heard, width)
        except Error as error:
            found = [f"can't be looked at: {error.message.splitlines()[0]}"]
        faults += [(where, fault) for fault in found]
        # The first tab is the phone: what others know beside that is how wide the page is there.
        sizes = heard.size | sizes
    return route, faults, sizes
